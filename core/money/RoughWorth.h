// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"
#include "Money.h"

/// What one currency can be worth in another at the least and at the most. It knows no rates and converts
/// nothing: it tells amounts that cannot be each other from those that may be, whatever a year's rates are.
namespace counterfoil {

/// The dollar, and the coins that are worth one each.
bool isDollar(const Currency &currency);

enum class Part { Whole, Half };
/// Whether so much of that currency surely is less than what was asked for, or than half of it.
bool isSurelyLess(
    const Decimal &amount, const Currency &currency, const Money &asked, Part part = Part::Whole);
/// Whether it surely is more.
bool isSurelyMore(const Decimal &amount, const Currency &currency, const Money &asked);

/// Whether so much most probably is worth more than so many dollars. For questions to a person alone: of
/// coins it takes a floor that they have not been under for years, which proves nothing. False where nobody
/// knows.
bool isProbablyWorthMore(const Money &amount, qint64 dollars);

} // namespace counterfoil
