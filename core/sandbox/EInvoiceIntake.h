// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EInvoiceWords.h"

#include <tl/expected.hpp>

namespace counterfoil {

// What gateway B makes of an order (gateways.md B.5), by rules of the sandbox's own. Assumption (B.15):
// payment_id, currency and amount are required. Unknown and misspelt members are ignored, as the real gateway
// does. `sender` and `extra_fields` are looked at and forgotten: both may hold a card number, and no answer
// needs them again.

/// The body of a create call: the invoice to be, without id, token and tracking.
tl::expected<SandboxInvoice, EInvoiceRefusal> readEInvoiceOrder(const Json &body, const QDateTime &now);

/// The same without looking at `currency` and `extra_fields`: the amount is in `currency`, and the payment
/// system (the invoice's method) is left to the caller.
tl::expected<SandboxInvoice, EInvoiceRefusal> readEInvoiceOrder(
    const Json &body, const Currency &currency, const QDateTime &now);

} // namespace counterfoil
