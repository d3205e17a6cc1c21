// SPDX-License-Identifier: GPL-3.0-or-later
#include "MoneyWords.h"

#include "Words.h"
#include "invoices/SaleMoney.h"

namespace counterfoil::words {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 60;

bool hasPaid(State state)
{
    switch (state) {
    case State::Paid:
    case State::Authorised:
    case State::Withheld:
    case State::Chargeback:
        return true;
    default:
        return false;
    }
}

} // namespace

QString stated(const QString &decimals, const QString &currencyCode, const QLocale &locale)
{
    if (const auto currency = Currency::find(currencyCode)) {
        if (const auto money = Money::fromWire(decimals, *currency))
            return amount(*money, locale);
    }
    return oneLine(decimals + u' ' + currencyCode, longest);
}

bool isOtherAmount(const Invoice &invoice)
{
    return isPaid(invoice.state) && moneyOf(invoice).differs();
}

QString settlement(const Invoice &invoice, const QLocale &locale)
{
    const Settlement &told = invoice.settlement;
    LocalizedText sentences;
    const auto say = [&sentences](const LocalizedText &sentence) {
        sentences = sentences.isEmpty() ? sentence : sentences + u" "_s + sentence;
    };
    if (!told.paid.isEmpty()) {
        const QString paid = stated(told.paid, told.paidCurrency, locale);
        //: %1 is an amount with its currency.
        const LocalizedText done = translatable("MoneyWords", "Customer paid %1.").arg(paid);
        //: It is still to be paid. %1 is an amount with its currency.
        const LocalizedText due = translatable("MoneyWords", "Customer pays %1.").arg(paid);
        say(hasPaid(invoice.state) ? done : due);
    }
    if (!told.fee.isEmpty())
        //: The gateway’s fee. %1 is an amount with its currency.
        say(translatable("MoneyWords", "Fee %1.").arg(stated(told.fee, told.feeCurrency, locale)));
    if (!told.received.isEmpty())
        //: The merchant receives it. %1 is an amount with its currency.
        say(translatable("MoneyWords", "You receive %1.")
                .arg(stated(told.received, told.receivedCurrency, locale)));
    if (told.isRecalculated)
        say(translatable("MoneyWords", "The gateway recalculated it: another amount was paid."));
    return sentences;
}

} // namespace counterfoil::words
