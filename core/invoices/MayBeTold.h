// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Invoice.h"

namespace counterfoil {

/// What a customer may be told of a sale: the one definition for messages, papers, the customer's screen and
/// the code alone.

/// Whether the customer may be told that it is paid: its gateway says so, and nothing speaks against it that
/// nobody has put aside. How much was paid is another question, which SaleMoney answers.
bool mayBeToldPaid(const Invoice &invoice);
/// Whether the customer may be told that the amount that was asked for is paid.
bool mayBeToldPaidInFull(const Invoice &invoice);
/// Whether a code to pay by may be shown, while the sale waits for its customer: what the gateway says is not
/// doubted (Invoice::warning), and nobody has to look at the sale first.
bool mayBeShownToPay(const Invoice &invoice);

/// To whoever would tell the customer about a sale that is in doubt.
LocalizedText lookFirst();

} // namespace counterfoil
