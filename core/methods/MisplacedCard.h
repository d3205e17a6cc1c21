// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Field.h"
#include "Value.h"

namespace counterfoil {

/// Whether a card number would be stored with that field, which is no field for card numbers. It is looked
/// for in what was typed and in what would be sent: percent signs and \\u0034 hide digits. Never for secret
/// fields, amounts and currencies.
bool wouldStoreCardNumber(const Field &field, const QString &typed, const Value &value);

} // namespace counterfoil
