// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "money/Money.h"

#include <optional>
#include <vector>

/// An amount that somebody should look at once more before it is issued. A slip of the keyboard (1504 for
/// 15.04) makes it a hundred times what it should be; so that is what is asked about, and no small
/// difference: a hundred times the usual amount, or a hundred times another one that was sold, and far above
/// them all.
namespace counterfoil {

struct UnusualAmount {
    /// So many of the newest sales tell what is usual.
    static constexpr int salesLookedAt = 50;

    Money amount;
    std::optional<Money> usual = {}; ///< it is a hundred times this, or more
    std::optional<Money> largest = {}; ///< it is ten times this, or more, and looks like a slip
    // Neither: there are too few sales to tell.

    /// What a program is told that issues without a person: `unusual-amount` (kind Input).
    Error error() const;
};

/// `earlier`: the newest amounts in the same currency, in any order. Asked about is what is a hundred times
/// the usual amount (the median) or more; what is ten times the largest one or more, and a hundredth of which
/// is no less than the smallest (12.99 is meant, 15.04 is usual, 1299 was typed); where there are fewer than
/// five sales, what most probably is worth more than 20,000 dollars, unless as much was sold before.
std::optional<UnusualAmount> unusualAmount(const Money &amount, const std::vector<Money> &earlier);

} // namespace counterfoil
