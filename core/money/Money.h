// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Currency.h"
#include "base/NumberStyle.h"
#include "base/Result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace counterfoil {

/// An amount: a whole number of the currency's smallest unit. There is no floating point in or around it,
/// and no arithmetic across currencies.
class Money {
public:
    Money(qint64 minorUnits, Currency currency)
        : m_minorUnits(minorUnits)
        , m_currency(currency)
    {
    }

    /// Reads what a person typed: "15.04", "1,234.50", "1 234,50", "12,34,567.50", "١٥٫٠٤", "1500.00" of a
    /// currency without decimals. Programs write the digits 0 to 9 and a point.
    /// Three digits behind a single mark ("1.234" where the point groups, "15.040" USD where it does not)
    /// could be a group or a fraction to someone else and are refused, not guessed. Of programs "15.040" and
    /// exponents ("1e2", "1.0e-05") are taken as well, exactly. An amount of a coin may have more decimals
    /// than usual, up to Currency::finestDecimals; it is counted in as few as it needs. Errors (kind Input):
    /// amount-not-a-number, amount-ambiguous, amount-decimals, amount-negative, amount-too-large.
    static Result<Money> parse(QStringView text, Currency currency, NumberStyle style = NumberStyle::plain());

    /// Reads an amount of nothing or more as gateways write it (StatedAmount). Nothing where it is anything
    /// else; who has to tell "not stated" from "cannot be read" asks StatedAmount.
    static std::optional<Money> fromWire(QStringView text, Currency currency);

    qint64 minorUnits() const { return m_minorUnits; }
    Currency currency() const { return m_currency; }
    bool isPositive() const { return m_minorUnits > 0; }

    /// The same amount counted in `decimals`; nothing where that loses a digit or does not fit in 64 bits.
    std::optional<Money> inDecimals(int decimals) const;
    /// The sum of two amounts of one currency, counted as finely as the finer of them; nothing where it does
    /// not fit in 64 bits.
    std::optional<Money> plus(const Money &other) const;

    /// "15.04": all decimals that it is counted in, a point, no groups; valid as a JSON number.
    QString decimalText() const;
    /// "15.04 USD", for messages: in French "15,04 USD".
    LocalizedText display() const { return LocalizedText::number(decimalText()) + u' ' + m_currency.code(); }

    /// Whether they are the same amount, however finely counted.
    bool operator==(const Money &other) const;

private:
    qint64 m_minorUnits;
    Currency m_currency;
};

} // namespace counterfoil
