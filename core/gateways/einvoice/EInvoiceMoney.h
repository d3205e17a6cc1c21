// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "invoices/Invoice.h"

namespace counterfoil::einvoice {

/// What a status answer states about the money of a sale that the customer has paid, or may have, as its word
/// is none that is known: fee and credit, and what was paid where that is not the sale's own amount, cannot
/// be read or is in another currency. `kept` is redacted already.
Settlement moneyIn(const Json &kept, const Invoice &invoice);
/// The doubt about such an answer, or line of a list, that may say that another amount was paid, but not so
/// that it can be read; empty where there is none.
QString recalculationDoubt(const Json &kept);

} // namespace counterfoil::einvoice
