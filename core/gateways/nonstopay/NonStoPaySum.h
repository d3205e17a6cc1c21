// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "invoices/Invoice.h"

namespace counterfoil::nonstopay {

/// What an answer's amount says beside the sale's own.
enum class Sum {
    Same,
    Other, ///< another amount in the sale's currency, or one in another national currency
    Unreadable, ///< one that cannot be read, in whatever currency
    Nameless, ///< another amount, in a currency that is not told
    Untold, ///< none, or one in coins, in which sales are settled (A.6)
};
Sum compareSum(const Json &amount, const Json &currency, const Invoice &invoice);

} // namespace counterfoil::nonstopay
