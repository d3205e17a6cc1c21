// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Currency.h"
#include "base/Result.h"

#include <QLocale>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace counterfoil {

/// Which marks a person writes numbers with.
struct NumberStyle {
    QChar decimalMark = u'.';
    QChar groupMark = u',';

    /// Command line, files and wire: the point is the decimal mark.
    static NumberStyle plain() { return {}; }
    static NumberStyle of(const QLocale &locale);
};

/// An amount: a whole number of the currency's smallest unit. There is no floating point in or around it,
/// and no arithmetic across currencies.
class Money {
public:
    Money(qint64 minorUnits, Currency currency)
        : m_minorUnits(minorUnits)
        , m_currency(currency)
    {
    }

    /// Reads what a person typed: "15.04", "1,234.50", "1 234,50". One group of three behind a single group
    /// mark ("1.234" where the point groups) could be a fraction to someone else and is refused, not guessed.
    /// Errors (kind Input): amount-not-a-number, amount-ambiguous, amount-decimals, amount-negative,
    /// amount-too-large.
    static Result<Money> parse(QStringView text, Currency currency, NumberStyle style = NumberStyle::plain());

    /// Reads an amount of nothing or more as gateways write it (StatedAmount). Nothing where it is anything
    /// else; who has to tell "not stated" from "cannot be read" asks StatedAmount.
    static std::optional<Money> fromWire(QStringView text, Currency currency);

    qint64 minorUnits() const { return m_minorUnits; }
    Currency currency() const { return m_currency; }
    bool isPositive() const { return m_minorUnits > 0; }

    /// "15.04": all decimals of the currency, a point, no groups; valid as a JSON number.
    QString decimalText() const;
    /// "15.04 USD", for messages.
    QString display() const { return decimalText() + u' ' + m_currency.code(); }

    bool operator==(const Money &) const = default;

private:
    qint64 m_minorUnits;
    Currency m_currency;
};

} // namespace counterfoil
