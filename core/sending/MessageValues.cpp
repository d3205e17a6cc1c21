// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageValues.h"

#include "OutsideText.h"
#include "base/DirectionMarks.h"
#include "base/Language.h"
#include "base/TimeWords.h"
#include "invoices/SaleMoney.h"
#include "invoices/SoldTo.h"
#include "links/PayLink.h"
#include "links/PaymentMeans.h"
#include "money/AmountWords.h"
#include "money/StatedAmount.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestNote = 300;
constexpr qsizetype longestAmount = 60;
constexpr qsizetype longestCurrency = 20;

/// The link as it can be written into any text: ASCII alone.
QString linkOf(const Invoice &invoice)
{
    if (invoice.payLink.isEmpty())
        return {};
    const auto link = readPayLink(invoice.payLink);
    return link ? QString::fromLatin1(link->toEncoded()) : QString();
}

QString methodOf(const Invoice &invoice, const MessageContext &context)
{
    const PaymentMethod *method = context.methods.find(invoice.methodId);
    const QString title = method ? method->title.in(context.language) : QString();
    const QString system = paymentMeans::systemTitle(invoice, context.methods).in(context.language);
    QStringList both{title, system};
    both.removeAll(QString());
    return outsideText(both.join(u", "_s), longestName); // one that is not listed is the gateway's word
}

LocalizedText howToPay(
    const Invoice &invoice, const MessageContext &context, const QString &link, const QString &address)
{
    if (!link.isEmpty() && paymentMeans::isForPhone(invoice))
        //: A message to a customer. %1: a link that a program on a phone opens.
        return translatable("MessageValues", "To pay, open this on your phone:\n%1").arg(link);
    if (!link.isEmpty())
        //: A message to a customer. %1: a link.
        return translatable("MessageValues", "Pay here:\n%1").arg(link);
    if (!address.isEmpty()) {
        const LocalizedText coin = paymentMeans::coinTitle(invoice.coin);
        if (coin.isEmpty())
            //: A message to a customer who pays in coins. %1: an address.
            return translatable("MessageValues", "Pay to this address:\n%1").arg(address);
        //: A message to a customer who pays in coins. %1: “USDT · network TRC20”; %2: an address.
        return translatable("MessageValues", "Pay with %1 to this address:\n%2")
            .arg(outsideText(coin.in(context.language), longestName), address);
    }
    if (paymentMeans::form(invoice))
        //: A message to a customer: a payment that has no link, only a page that the shop can open.
        return translatable(
            "MessageValues", "This payment has no link: ask the shop, which opens the payment page for you.");
    if (paymentMeans::isConfirmedOnPhone(invoice, context.methods))
        //: A message to a customer who is asked by an operator of mobile money.
        return translatable("MessageValues", "Please confirm the payment on your phone.");
    return {};
}

/// In words: nothing where it is told in another currency than the sale's.
QString paidInWords(const Invoice &invoice, const QLocale &locale)
{
    const auto paid = moneyOf(invoice).paid;
    return paid && paid->isPositive() ? amountWithinSentence(*paid, locale) : QString();
}

} // namespace

LocalizedText amountPaid(const Invoice &invoice)
{
    const SaleMoney money = moneyOf(invoice);
    if (money.paid && money.paid->isPositive())
        return money.paid->display();
    const StatedAmount stated = StatedAmount::read(money.paidText);
    const bool isSome = stated.kind() == StatedAmount::Kind::Number && !stated.number().isZero()
        && !stated.number().isNegative() && money.paidText.size() <= longestAmount;
    const auto known = Currency::find(money.paidCurrency);
    // As the window and a paper receipt say it: in the currency's decimals, where it can be counted in them.
    if (const auto counted = isSome && known ? Money::fromWire(money.paidText, *known) : std::nullopt)
        return counted->display();
    const QString currency = outsideText(money.paidCurrency, longestCurrency);
    return isSome && !currency.isEmpty() ? LocalizedText::number(money.paidText) + u' ' + currency
                                         : LocalizedText();
}

MessageValues messageValues(const Invoice &invoice, MessageKind kind, const MessageContext &context)
{
    const QString &language = context.language;
    const QLocale locale = Language::localeOf(language);
    const auto apart = [&language](const QString &value) { return withinSentence(value, language); };
    const bool isReceipt = kind == MessageKind::Receipt;
    const QString customer =
        invoice.customerName.isEmpty() ? soldToIn(invoice.fields).name : invoice.customerName;
    const LocalizedText amount = isReceipt ? amountPaid(invoice) : invoice.amount.display();
    MessageValues values{{u"shop"_s, apart(ownText(context.shopName, longestName))},
        {u"customer"_s, apart(outsideText(customer, longestName))}, {u"amount"_s, apart(amount.in(language))},
        {u"amount-words"_s,
            isReceipt ? paidInWords(invoice, locale) : amountWithinSentence(invoice.amount, locale)},
        {u"note"_s, apart(outsideText(invoice.description, longestNote))},
        {u"method"_s, apart(methodOf(invoice, context))},
        {u"reference"_s, apart(outsideText(invoice.reference, longestName))}, {u"how-to-pay"_s, QString()},
        {u"link"_s, QString()}, {u"address"_s, QString()}, {u"network"_s, QString()},
        {u"until"_s, QString()}};
    if (isReceipt)
        return values;
    const QString link = linkOf(invoice);
    const QString address = paymentMeans::isAddress(invoice) ? paymentMeans::text(invoice) : QString();
    values[u"link"_s] = link;
    values[u"address"_s] = address;
    values[u"network"_s] =
        address.isEmpty() ? QString() : apart(outsideText(invoice.coin.network, longestName));
    // The link is put in as it is: marks of direction beside it would become a part of it.
    values[u"how-to-pay"_s] = forCopying(howToPay(invoice, context, link, address).in(language));
    if (context.payableUntil.isValid())
        values[u"until"_s] = exactDay(context.payableUntil, locale);
    return values;
}

} // namespace counterfoil
