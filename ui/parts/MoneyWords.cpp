// SPDX-License-Identifier: GPL-3.0-or-later
#include "MoneyWords.h"

#include "Words.h"
#include "invoices/SaleMoney.h"

#include <QStringList>

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
    QStringList sentences;
    const auto say = [&](const QString &what, const QString &text, const QString &code) {
        if (!text.isEmpty())
            sentences << what + u' ' + stated(text, code, locale) + u'.';
    };
    say(hasPaid(invoice.state) ? u"Customer paid"_s : u"Customer pays"_s, told.paid, told.paidCurrency);
    say(u"Fee"_s, told.fee, told.feeCurrency);
    say(u"You receive"_s, told.received, told.receivedCurrency);
    if (told.isRecalculated)
        sentences << u"The gateway recalculated it: another amount was paid."_s;
    return sentences.join(u' ');
}

} // namespace counterfoil::words
