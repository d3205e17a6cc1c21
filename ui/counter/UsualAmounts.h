// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/Money.h"

#include <vector>

namespace counterfoil {

/// Amounts worth a key of their own at a till: those that were sold most often, as far as they were sold
/// often at all; and where there are fewer than `most` of them, round ones of about the worth of small notes,
/// whatever the currency. `sold`: of one currency, in any order; others are left out. Ascending, each once.
std::vector<Money> usualAmounts(const std::vector<Money> &sold, const Currency &currency, std::size_t most);

} // namespace counterfoil
