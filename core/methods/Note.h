// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaymentMethod.h"

namespace counterfoil {

/// The wire name of the note about a sale that stays in the books. No gateway has a field of that name here.
inline constexpr QStringView noteField = u"note";

/// Whether the field is kept in the books and on paper only: no gateway is ever handed it (DraftCheck).
bool isLocal(const Field &field);

/// The method with a field that says what is sold: its own, which the gateway gets, or a local one.
PaymentMethod withNote(PaymentMethod method);

} // namespace counterfoil
