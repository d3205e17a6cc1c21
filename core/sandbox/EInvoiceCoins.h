// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxInvoice.h"

namespace counterfoil {

/// The `crypto` object of gateway B's answers (B.6): {address, current_confirmations as text,
/// success_confirmations}. The address is a valid one of the coin's main network, the same whenever it is
/// asked for, and nobody's (EInvoiceAddresses.h). Assumption: the network confirms once a minute after the
/// customer has paid.
Json coinPayment(const SandboxInvoice &invoice, const QDateTime &now);

} // namespace counterfoil
