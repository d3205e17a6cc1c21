// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Invoice.h"
#include "methods/PaymentMethod.h"

namespace counterfoil {

/// What a form is filled with to sell the same again: what was sent, and the note that stayed in the books.
Json fieldsToSellAgain(const Invoice &invoice, const PaymentMethod &method);

} // namespace counterfoil
