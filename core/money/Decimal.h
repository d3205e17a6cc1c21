// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace counterfoil {

/// A decimal number exactly as it was written: digits, and the power of ten that they count. It is compared
/// and rounded by its digits; no floating point is in or around it. It is no amount: it has no currency.
class Decimal {
public:
    Decimal() = default; ///< zero

    /// Digits with at most one point, a sign and an exponent: "15.04", "-.5", "5.", "1.0e-05", "1E+2". At
    /// most 80 characters, and an exponent of at most three digits. Nothing where it is anything else.
    static std::optional<Decimal> parse(QStringView text);
    /// `units` times ten to the power of `exponent`.
    static Decimal of(qint64 units, int exponent);

    bool isZero() const { return m_digits.isEmpty(); }
    bool isNegative() const { return m_isNegative; }
    /// How many digits it has between its first and its last one that is not zero.
    qsizetype significantDigits() const { return m_digits.size(); }

    /// How many units of which `decimals` make a power of ten it is: 1504 of 15.04 with two decimals. Nothing
    /// where that is no whole number, or more than 64 bits.
    std::optional<qint64> units(int decimals) const;
    /// The same number with at most that many significant digits; half is rounded away from zero.
    Decimal rounded(qsizetype significantDigits) const;

    /// "0.00005", without an exponent and without zeros that say nothing. Numbers whose text would be longer
    /// than 60 characters are written with an exponent: "1e300".
    QString text() const;

    bool operator==(const Decimal &) const = default;
    std::strong_ordering operator<=>(const Decimal &other) const;

private:
    Decimal(bool isNegative, const QString &digits, int exponent);

    bool m_isNegative = false;
    QString m_digits; ///< neither begins nor ends with a zero; empty for zero
    int m_exponent = 0; ///< of the last digit; 0 for zero
};

} // namespace counterfoil
