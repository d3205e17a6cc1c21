// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxInvoice.h"

namespace counterfoil {

/// Whether the customer pays a system with a coin, to an address. Codes of coins have no currency behind a
/// point (gateways.md B.5); that goes for those that are younger than our list, too.
bool isCoinSystem(QStringView system);

/// The `crypto` object of gateway B's answers (B.6): {address, current_confirmations as text,
/// success_confirmations}. The address looks like one of the coin's and is the same whenever it is asked for,
/// but its check digits are made up: a wallet refuses to send real money there. Assumption: the network
/// confirms once a minute after the customer has paid.
Json coinPayment(const SandboxInvoice &invoice, const QDateTime &now);

} // namespace counterfoil
