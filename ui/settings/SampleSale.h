// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"
#include "sending/MessageTemplate.h"

namespace counterfoil {

/// A sale that nobody made, for looking at what a message about one would be: waiting to be paid, or paid.
Invoice sampleSale(MessageKind kind);

} // namespace counterfoil
