// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxInvoice.h"

namespace counterfoil {

/// The `crypto` object of gateway B's answers (B.6): {address, current_confirmations as text,
/// success_confirmations}. The address looks like one of the coin's and is the same whenever it is asked for,
/// but its check digits are made up: a wallet refuses to send real money there. Assumption: the network
/// confirms once a minute after the customer has paid.
Json coinPayment(const SandboxInvoice &invoice, const QDateTime &now);

} // namespace counterfoil
