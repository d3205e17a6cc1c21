// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace counterfoil {

/// Which marks a person writes numbers with. Digits are 0 to 9 wherever this program writes; it reads those
/// of any script (TypedDigits.h).
struct NumberStyle {
    QChar decimalMark = u'.';
    QChar groupMark = u',';
    bool byPrograms = false; ///< who may write more zeros than there are decimals, and exponents
    bool hasGroupsOfTwo = false; ///< "12,34,567.50", as in India

    /// Command line, files and wire: the point is the decimal mark.
    static NumberStyle plain() { return {.byPrograms = true}; }
    /// What a command line writes, so that it can be typed there again: a point, and no groups.
    static NumberStyle ungrouped() { return {.groupMark = {}}; }
    /// The marks are CLDR's, as Qt has them. What is written with them, Money::parse reads with them.
    static NumberStyle of(const QLocale &locale);

    /// "1,234,567.50" of "1234567.50": digits with a point, a sign before them or not.
    QString write(const QString &decimals) const;
};

} // namespace counterfoil
