// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaleMoney.h"

#include "money/RoughWorth.h"
#include "money/StatedAmount.h"

#include <algorithm>
#include <limits>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// "0.00005" of "5.0e-5"; what is no number as it stands.
QString digitsOf(const QString &text)
{
    const StatedAmount amount = StatedAmount::read(text);
    return amount.kind() == StatedAmount::Kind::Number ? amount.number().text() : text.trimmed();
}

bool isUnreadable(const QString &text)
{
    return StatedAmount::read(text).isUnreadable();
}

/// Whether an amount is stated in a currency that this program does not count in, or that nobody tells. What
/// the sale itself is counted in is known, however it is called.
bool isInUnknownCurrency(const QString &text, const QString &code, const Money &asked)
{
    const StatedAmount amount = StatedAmount::read(text);
    const QString bare = code.trimmed();
    if (amount.isAbsent() || bare.isEmpty())
        return false;
    const bool isOwn = bare.compare(asked.currency().code(), Qt::CaseInsensitive) == 0;
    const auto currency = isOwn ? std::optional(asked.currency()) : statedCurrency(bare);
    // "5.04 doubloons" stand in no column of dollars.
    return !currency || (!amount.currencyWord().isEmpty() && !amount.in(*currency));
}

bool isNegative(const QString &text)
{
    return StatedAmount::read(text).number().isNegative();
}

bool isZero(const QString &text)
{
    const StatedAmount amount = StatedAmount::read(text);
    return amount.kind() == StatedAmount::Kind::Number && amount.number().isZero();
}

/// Whether the amount that is stated is in the sale's currency; one without a currency is taken for that.
bool isOwnCurrency(const Settlement &told, const Money &asked)
{
    const QString code = told.paidCurrency.trimmed();
    return code.isEmpty() || code.compare(asked.currency().code(), Qt::CaseInsensitive) == 0;
}

/// The currency that stands beside an amount, with a payment system before it or a coin's network behind it
/// or not; the sale's own where none does; nothing where nobody knows it.
std::optional<Currency> currencyOf(const QString &told, const Money &asked)
{
    const QString code = told.trimmed().toUpper().section(u'.', -1).section(u'_', 0, 0);
    return code.isEmpty() ? std::optional(asked.currency()) : Currency::find(code);
}

Decimal exactly(const Money &money)
{
    return Decimal::of(money.minorUnits(), -money.currency().decimals());
}

/// What is credited and what is kept back, together; nothing where one of the two is not told.
std::optional<Money> creditAndFee(const Settlement &told, const Currency &currency)
{
    const auto credited = StatedAmount::read(told.received).in(currency);
    const auto fee = StatedAmount::read(told.fee).in(currency);
    return credited && fee ? credited->plus(*fee) : std::nullopt;
}

constexpr qint64 rounding = 1; ///< credit and fee may each be rounded on its own

/// Whether that is less than what was asked for, in its own currency.
bool isLess(const Money &both, const Money &asked)
{
    return exactly(both) < exactly(Money(asked.minorUnits() - rounding, asked.currency()));
}

/// Whether less is credited than was asked for, the fee counted. Where the fee is not told, or another
/// currency is credited, nobody can say so to the cent; less than half is no fee.
bool isShort(const Settlement &told, const Money &asked)
{
    const StatedAmount credited = StatedAmount::read(told.received);
    const auto currency = currencyOf(told.receivedCurrency, asked);
    if (credited.kind() != StatedAmount::Kind::Number || !currency)
        return false;
    const auto both = creditAndFee(told, *currency);
    if (both && *currency == asked.currency())
        return isLess(*both, asked);
    return isSurelyLess(both ? exactly(*both) : credited.number(), *currency, asked, Part::Half);
}

/// Whether it is a tenth more or less than the same amount of dollars.
bool isOffByATenth(const Decimal &amount, const Money &asked)
{
    qint64 less = 0;
    qint64 more = 0;
    const bool fits = !__builtin_mul_overflow(asked.minorUnits(), qint64(9), &less)
        && !__builtin_mul_overflow(asked.minorUnits(), qint64(11), &more);
    const int exponent = -asked.currency().decimals() - 1;
    return fits && (amount < Decimal::of(less, exponent) || amount > Decimal::of(more, exponent));
}

/// Whether both are dollars, or coins that are worth one each.
bool areDollars(const Currency &currency, const Money &asked)
{
    return isDollar(currency) && isDollar(asked.currency());
}

/// Whether more is credited than was asked for, the fee counted where it may be in the credit's currency. Of
/// another currency nobody can say so to the cent.
bool isOver(const Settlement &told, const Money &asked)
{
    const StatedAmount credited = StatedAmount::read(told.received);
    const auto currency = currencyOf(told.receivedCurrency, asked);
    if (credited.kind() != StatedAmount::Kind::Number || !currency)
        return false;
    const bool isFeeAlike =
        told.feeCurrency.trimmed().isEmpty() || currencyOf(told.feeCurrency, asked) == currency;
    const auto both = isFeeAlike ? creditAndFee(told, *currency) : std::nullopt;
    const Decimal all = both ? exactly(*both) : credited.number();
    if (*currency == asked.currency()) {
        const qint64 most = std::min(asked.minorUnits(), std::numeric_limits<qint64>::max() - rounding);
        return all > exactly(Money(most + rounding, asked.currency()));
    }
    if (areDollars(*currency, asked))
        return all > exactly(asked) && isOffByATenth(all, asked);
    return isSurelyMore(all, *currency, asked);
}

bool isRouble(const Currency &currency)
{
    return currency.code() == u"RUB" || currency.code() == u"RUR"; // one money by two names
}

/// Whether the figure that was asked for stands in another country's money: nobody's rate is one.
bool isSameFigure(const Decimal &amount, const Currency &currency, const Money &asked)
{
    constexpr qsizetype digitsOfADouble = 15;
    const bool isOneMoney =
        currency == asked.currency() || (isRouble(currency) && isRouble(asked.currency()));
    return currency.isNational() && !isOneMoney
        && amount.rounded(digitsOfADouble) == exactly(asked).rounded(digitsOfADouble);
}

/// Whether what was paid in another currency cannot be the sale's amount all the same: nothing, less than
/// nothing, dollars in coins and a tenth more or less than was asked for, the same figure in another
/// country's money, or what no rate makes that amount. Sales are settled in coins (gateways.md, A.6), but
/// nobody who asks for a coin is paid in something else.
bool isPaidOdd(const Settlement &told, const Money &asked)
{
    const StatedAmount stated = StatedAmount::read(told.paid);
    if (stated.kind() != StatedAmount::Kind::Number)
        return false;
    const Decimal &amount = stated.number();
    if (amount.isZero() || amount.isNegative())
        return true;
    const auto currency = currencyOf(told.paidCurrency, asked);
    if (!currency || isOwnCurrency(told, asked))
        return false;
    if (*currency == asked.currency()) // with its network
        return !stated.is(asked);
    if (areDollars(*currency, asked))
        return isOffByATenth(amount, asked);
    if (isSameFigure(amount, *currency, asked))
        return true;
    const bool isAskedInCoins = !asked.currency().isNational() && asked.currency().code() != u"XXX";
    return (told.isPaidAlone && isAskedInCoins) || isSurelyLess(amount, *currency, asked)
        || isSurelyMore(amount, *currency, asked);
}

/// Whether only another currency tells how much was paid. What that is of the sale's own is nobody's guess
/// here, but of dollars in coins, and where credit and fee come to what was asked for.
bool isUncounted(const Settlement &told, const Money &asked)
{
    if (!told.isPaidAlone || isOwnCurrency(told, asked))
        return false;
    const auto currency = currencyOf(told.paidCurrency, asked);
    if (currency && areDollars(*currency, asked))
        return false;
    const bool isCreditOwn = currencyOf(told.receivedCurrency, asked) == asked.currency();
    const auto both = isCreditOwn ? creditAndFee(told, asked.currency()) : std::nullopt;
    return !both || isLess(*both, asked);
}

QString reasonIn(const Invoice &invoice)
{
    const Settlement &told = invoice.settlement;
    if (told.isEmpty()) // most sales, for most of their time
        return {};
    if (isUnreadable(told.paid) || isUnreadable(told.fee) || isUnreadable(told.received))
        return u"amount-unreadable"_s;
    if (told.differsFrom(invoice.amount) || (isPaid(invoice.state) && isPaidOdd(told, invoice.amount)))
        return u"amount"_s;
    // (What is stated before somebody has paid is no money yet.)
    const bool isUnknown = isInUnknownCurrency(told.paid, told.paidCurrency, invoice.amount)
        || isInUnknownCurrency(told.fee, told.feeCurrency, invoice.amount)
        || isInUnknownCurrency(told.received, told.receivedCurrency, invoice.amount);
    if (isUnknown && isPaid(invoice.state))
        return u"currency-unknown"_s;
    const bool isCreditOdd = isNegative(told.received) || isNegative(told.fee)
        || (invoice.state == State::Paid && (isZero(told.received) || isShort(told, invoice.amount)))
        || (isPaid(invoice.state) && isOver(told, invoice.amount));
    return isCreditOdd ? u"credit"_s : QString();
}

/// In the sale's currency; nothing where it is not known.
std::optional<Money> paidIn(const Invoice &invoice)
{
    const Settlement &told = invoice.settlement;
    if (told.isEmpty())
        return invoice.amount;
    if (isUncounted(told, invoice.amount))
        return std::nullopt;
    const StatedAmount stated = StatedAmount::read(told.paid);
    if (!stated.isAbsent() && isOwnCurrency(told, invoice.amount)) {
        if (stated.is(invoice.amount))
            return invoice.amount;
        const auto money = stated.in(invoice.amount.currency());
        // Counted as the sale is; what is finer than that is not known to the sums.
        return money && money->isPositive() ? money->inDecimals(invoice.amount.currency().decimals())
                                            : std::nullopt;
    }
    if (told.isRecalculated || stated.isUnreadable() || isPaidOdd(told, invoice.amount)
        || isInUnknownCurrency(told.paid, told.paidCurrency, invoice.amount))
        return std::nullopt;
    return invoice.amount;
}

std::optional<Money> dueOf(const Invoice &invoice, const std::optional<Money> &paid)
{
    switch (invoice.state) {
    case State::Issuing:
    case State::Open:
    case State::Unknown:
        return invoice.amount;
    case State::Authorised:
    case State::Paid:
        if (!paid)
            return std::nullopt;
        return Money(
            std::max(invoice.amount.minorUnits() - paid->minorUnits(), qint64(0)), invoice.amount.currency());
    default:
        return std::nullopt;
    }
}

} // namespace

SaleMoney moneyOf(const Invoice &invoice)
{
    const Settlement &told = invoice.settlement;
    const bool hasPaid = isPaid(invoice.state);
    SaleMoney money{.paid = hasPaid ? paidIn(invoice) : Money(0, invoice.amount.currency()),
        .credited = digitsOf(told.received),
        .fee = digitsOf(told.fee),
        .feeCurrency = told.fee.isEmpty() ? QString() : told.feeCurrency,
        .isRecalculated = told.isRecalculated,
        .reason = reasonIn(invoice)};
    money.due = dueOf(invoice, money.paid);
    if (!money.credited.isEmpty())
        money.creditedCurrency = told.receivedCurrency;
    if (!StatedAmount::read(told.paid).isAbsent()) {
        money.paidText = isUnreadable(told.paid) ? QString() : digitsOf(told.paid);
        money.paidCurrency =
            told.paidCurrency.isEmpty() ? invoice.amount.currency().code() : told.paidCurrency;
    } else if (hasPaid && money.paid) {
        money.paidText = money.paid->decimalText();
        money.paidCurrency = money.paid->currency().code();
    }
    return money;
}

} // namespace counterfoil
