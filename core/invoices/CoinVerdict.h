// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Invoice.h"
#include "coins/CoinAddressCheck.h"

namespace counterfoil {

/// Whether a customer may be let pay to the sale's address; unknown where there is none. A sale in coins that
/// waits for its customer and has neither address nor link nor form is a doubt: nobody can pay it. One that
/// another program sold is not, as its customer has the address from there.
AddressVerdict coinVerdict(const Invoice &invoice);

} // namespace counterfoil
