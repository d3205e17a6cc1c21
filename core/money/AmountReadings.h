// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Money.h"

#include <QStringView>

#include <vector>

namespace counterfoil {

/// Every amount of that currency that somebody may have meant by what was typed, whichever way of writing
/// numbers is theirs: of "15,04" 15.04, of "1,234" of a dinar 1234 and 1.234, of "12,34,567.5" 1234567.5. A
/// person is asked which one it is (Money::parse refuses what it cannot be sure of). Empty for what nobody
/// can have meant as an amount above zero. Slow and plain: it tries every mark as the decimal one.
std::vector<Money> readingsOf(QStringView typed, Currency currency);

/// Whether its only mark is a point or a comma with three digits behind it, which whoever typed it may have
/// meant as a decimal one: "15.045" of a pound, for 15.04, is no reading, but 15045 is a thousand times as
/// much. Nothing takes such a text for thousands unless a person has said so. No doubt is in the mark that
/// the person's own numbers are grouped by (null: nobody knows it), nor in amounts that never have decimals.
bool areThousandsInDoubt(QStringView typed, Currency currency, QChar ownGroupMark);

} // namespace counterfoil
