// SPDX-License-Identifier: GPL-3.0-or-later
#include "Attention.h"

#include "CoinVerdict.h"
#include "SaleMoney.h"
#include "Transition.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

constexpr QStringView coinAddress = u"coin-address";

/// Of a sale that nobody has paid yet: afterwards its address does no harm any more.
AddressVerdict addressVerdict(const Invoice &invoice)
{
    const bool isAwaited = invoice.state == State::Open || invoice.state == State::Unknown;
    return isAwaited ? coinVerdict(invoice) : AddressVerdict();
}

/// The first reason that nobody has put aside, else the first one.
QString foremost(const Invoice &invoice)
{
    const QStringList all = attentionReasons(invoice);
    const QStringList acknowledged = wordsIn(invoice.acknowledged);
    const auto fresh = std::find_if(all.begin(), all.end(),
        [&acknowledged](const QString &each) { return !acknowledged.contains(each); });
    return fresh != all.end() ? *fresh : all.value(0);
}

/// "4 USDC" as the gateway states it: with each language's marks where it is a number.
LocalizedText stated(const QString &text, const QString &currency)
{
    const auto known = Currency::find(currency);
    if (const auto money = known && known->isNational() ? Money::fromWire(text, *known) : std::nullopt)
        return money->display();
    static const QRegularExpression number(u"\\A[0-9]+(\\.[0-9]+)?\\z"_s);
    const LocalizedText amount =
        number.match(text).hasMatch() ? LocalizedText::number(text) : LocalizedText(text);
    return text.isEmpty() || currency.isEmpty() ? amount + currency : amount + u' ' + currency;
}

/// What is told of the money, and what was asked for.
LocalizedText reasonOfMoney(const Invoice &invoice)
{
    const SaleMoney money = moneyOf(invoice);
    const LocalizedText asked = invoice.amount.display();
    const LocalizedText credit = stated(money.credited, money.creditedCurrency);
    if (money.reason == u"credit" && money.fee.isEmpty())
        //: %1: the amount that the shop gets, "4 USDC". %2: the amount of the sale, "15.04 USD".
        return translatable("Attention",
            "The gateway credits %1 and tells no fee: that is far from the %2 that was asked for.")
            .arg(credit, asked);
    if (money.reason == u"credit")
        //: %1: the amount that the shop gets, "4 USDC". %2: a fee, "0.10". %3: the amount of the sale.
        return translatable("Attention",
            "The gateway credits %1 and keeps a fee of %2: that does not come to the %3 that was asked for.")
            .arg(credit, stated(money.fee, {}), asked);
    if (money.reason == u"currency-unknown")
        //: %1: the amount of the sale. "It": the amount that the gateway states.
        return translatable("Attention",
            "The gateway states an amount in a currency that it does not name, or that this program does not "
            "know. %1 was asked for; compare it with the gateway’s own pages.")
            .arg(asked);
    if (money.reason == u"amount-unreadable")
        //: %1: the amount of the sale. "It": the amount of the sale.
        return translatable("Attention",
            "An amount that the gateway states cannot be read. %1 was asked for; compare it with the "
            "gateway’s own pages.")
            .arg(asked);
    if (!money.paidText.isEmpty() && !money.isRecalculated)
        //: %1: the amount that the customer has paid. %2: the amount of the sale.
        return translatable("Attention", "The gateway states %1 as paid, and %2 was asked for.")
            .arg(stated(money.paidText, money.paidCurrency), asked);
    const LocalizedText another = translatable(
        "Attention", "The gateway says that another amount was paid than the %1 that was asked for.")
                                      .arg(asked);
    if (credit.isEmpty())
        return another;
    //: "It": the gateway. %1: the amount that the shop gets, "4 USDC".
    return another + u' ' + translatable("Attention", "It credits %1.").arg(credit);
}

} // namespace

QStringList attentionReasons(const Invoice &invoice)
{
    QStringList reasons;
    if (invoice.state == State::Unknown || invoice.state == State::Withheld
        || invoice.state == State::Chargeback)
        reasons << stateName(invoice.state);
    if (const AddressVerdict verdict = addressVerdict(invoice); verdict.isDoubt())
        reasons << coinAddress + u':' + verdict.code;
    for (const QString &doubt : wordsIn(invoice.doubt)) {
        if (!reasons.contains(
                doubt.section(u':', 1))) // "left-paid:chargeback" says no more than "chargeback"
            reasons << doubt;
    }
    if (const QString money = moneyOf(invoice).reason; !money.isEmpty())
        reasons << money;
    return reasons;
}

QString attention(const Invoice &invoice)
{
    return foremost(invoice).section(u':', 0, 0);
}

bool needsPerson(const Invoice &invoice)
{
    const QStringList all = attentionReasons(invoice);
    const QStringList acknowledged = wordsIn(invoice.acknowledged);
    return std::any_of(all.begin(), all.end(),
        [&acknowledged](const QString &each) { return !acknowledged.contains(each); });
}

QString stillAcknowledged(const Invoice &invoice)
{
    if (invoice.acknowledged.isEmpty())
        return {};
    const QStringList all = attentionReasons(invoice);
    QStringList acknowledged = wordsIn(invoice.acknowledged);
    acknowledged.removeIf([&all](const QString &each) { return !all.contains(each); });
    return acknowledged.join(u' ');
}

namespace {

/// Of a member of an answer; what gateways call it is not for cashiers.
LocalizedText unreadable(const QString &member)
{
    if (member == u"amount")
        return translatable("Attention", "The amount that the gateway states cannot be read.");
    if (member == u"currency")
        return translatable("Attention", "The currency that the gateway states cannot be read.");
    if (member == u"status")
        return translatable(
            "Attention", "What the gateway says about where this sale stands cannot be read.");
    if (member == u"is_recalc")
        return translatable(
            "Attention", "Whether the gateway took another amount than was asked for cannot be read.");
    if (member == u"time" || member.startsWith(u"creat")) // as older books have it
        return translatable(
            "Attention", "The time at which the gateway says that it issued this sale cannot be read.");
    return translatable("Attention", "Something that the gateway states about this sale cannot be read.");
}

/// Of a sale whose gateway says a word that speaks against what the books know, or that nobody knows.
LocalizedText strangeStatus(const Invoice &invoice, const QString &word)
{
    if (const auto state = stateFromName(word)) // our name of it, and not the gateway's word
        //: %1: where a sale stands, “Waiting for the customer” (context State).
        return translatable("Attention", "This sale was paid, and to the gateway it stands at “%1” now.")
            .arg(stateTitle(*state));
    if (!isPaid(invoice.state))
        //: %1: a word that the gateway says, "on-vacation".
        return translatable("Attention",
            "The gateway says “%1” about this sale, which this program does not know, so nobody can tell "
            "where it stands.")
            .arg(word);
    //: %1: a word that the gateway says, "refund-pending".
    return translatable("Attention", "This sale was paid, and the gateway says “%1” about it now.").arg(word);
}

/// A reason's word, and what stands behind its colon.
struct Reason {
    QString head;
    QString tail;
};

Reason foremostOf(const Invoice &invoice)
{
    const QString reason = foremost(invoice);
    return {reason.section(u':', 0, 0), reason.section(u':', 1)};
}

} // namespace

LocalizedText attentionReason(const Invoice &invoice)
{
    const auto [head, tail] = foremostOf(invoice);
    if (head.isEmpty())
        return {};
    if (head == u"unknown")
        return translatable("Attention", "Nobody can tell yet whether the gateway has this sale.");
    if (head == u"withheld")
        return translatable("Attention", "The gateway holds the money back.");
    if (head == u"chargeback")
        return translatable("Attention", "The money went back to the customer.");
    if (head == coinAddress)
        return addressVerdict(invoice).reason;
    if (head == u"left-paid") {
        const auto state = stateFromName(tail);
        //: %1: where a sale stands, “Payment failed” (context State), or the gateway's word for it.
        return translatable("Attention", "This sale was paid, and the gateway takes that back: “%1”.")
            .arg(state ? stateTitle(*state) : LocalizedText(tail));
    }
    if (head == u"paid-again")
        return translatable(
            "Attention", "The gateway had taken the payment back and says now that it is paid again.");
    if (head == u"status")
        return strangeStatus(invoice, tail);
    if (head == unconfirmedPayment)
        return translatable(
            "Attention", "The gateway says that this sale is paid, and what should confirm it does not.");
    if (head == u"likely-paid")
        //: %1: the number of a sale at the gateway.
        return translatable("Attention",
            "The gateway lists a paid sale, number %1, that looks like this one, and does not tell whose it "
            "is.")
            .arg(tail);
    if (head == u"listed-amount")
        //: %1: the amount of the sale.
        return translatable("Attention",
            "The gateway’s list states another amount for this sale than the %1 that was asked for.")
            .arg(invoice.amount.display());
    if (head == u"unclean-answer")
        return translatable("Attention",
            "The gateway’s answer held more than it should, so something may be wrong at the gateway.");
    if (head == u"unreadable")
        return unreadable(tail);
    return reasonOfMoney(invoice);
}

LocalizedText attentionAdvice(const Invoice &invoice)
{
    const auto [head, tail] = foremostOf(invoice);
    if (head == coinAddress)
        return addressVerdict(invoice).advice();
    if (head == u"status" && !isPaid(invoice.state) && !stateFromName(tail))
        return translatable("Attention", "Look at the gateway’s own pages.");
    if (head == u"left-paid" || head == u"paid-again" || head == u"status" || head == u"listed-amount")
        //: "It": this sale.
        return translatable("Attention", "Compare it with the gateway’s own pages.");
    if (head == unconfirmedPayment)
        //: "It": this sale. What may be handed over are goods.
        return translatable(
            "Attention", "Compare it with the gateway’s own pages before you hand anything over.");
    if (head == u"likely-paid")
        //: "The two": this sale and one that the gateway lists.
        return translatable("Attention", "Compare the two and say whether it is this one.");
    if (head == u"unclean-answer" || head == u"unreadable")
        return translatable("Attention", "Compare this sale with the gateway’s own pages.");
    return {};
}

LocalizedText attentionWords(const Invoice &invoice)
{
    const LocalizedText advice = attentionAdvice(invoice);
    return advice.isEmpty() ? attentionReason(invoice) : attentionReason(invoice) + u' ' + advice;
}

} // namespace counterfoil
