// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Invoice.h"

namespace counterfoil {

/// What became of a sale's money: the one definition for list, filters, sums, details, the command line,
/// alerts and the window. It is read from the sale as the books have it
/// (docs/decisions/0021-what-gateways-say.md).
struct SaleMoney {
    /// What the customer has paid, as scripts get it: decimal digits as the gateway states them, or what was
    /// asked for where it says "paid" and nothing else. Empty: nothing yet, or it is not known how much.
    QString paidText = {};
    QString paidCurrency = {};
    /// The same in the sale's own currency, for sums; 0 while nobody has paid. None: somebody has paid, and
    /// it is not known how much (it cannot be read, was recalculated, or is told in another currency alone).
    std::optional<Money> paid = {};
    /// What the customer still has to pay; none where nobody waits for it, or it is not known.
    std::optional<Money> due = {};
    QString credited = {}; ///< to the merchant; decimal digits, or as stated where that is no number
    QString creditedCurrency = {};
    QString fee = {};
    QString feeCurrency = {}; ///< may be empty though there is a fee: one gateway does not tell
    bool isRecalculated = false;
    /// Why somebody should compare it: `amount` another one was paid than was asked for; `amount-unreadable`
    /// a stated amount cannot be read; `currency-unknown` one is stated in a currency that is not told or not
    /// known; `credit` more or less is credited than was asked for, the fee counted, or less than half where
    /// no fee is told; empty: nothing to see.
    QString reason = {};

    bool differs() const { return !reason.isEmpty(); }
};

SaleMoney moneyOf(const Invoice &invoice);

} // namespace counterfoil
