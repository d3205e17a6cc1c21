// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "methods/FieldCheck.h"

namespace counterfoil {

/// What was typed, as ledger and defaults keep it ("de" -> "DE"); JSON keeps its lines. Nothing where it is
/// empty, the check refuses it, or finds it secret. Not for secret fields: those are kept nowhere.
std::optional<QString> wireTextOf(const Field &field, const QString &typed, const CheckContext &context);

/// Whether a text of that field may be kept for the next sales: nothing secret or of a card, and no amount,
/// which is another one each time; nothing of one customer's wallet or asked for by one payment
/// system alone; and not what is given anyway.
bool mayKeep(const Field &field);

} // namespace counterfoil
