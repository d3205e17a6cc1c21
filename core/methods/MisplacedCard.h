// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Field.h"
#include "Value.h"

namespace counterfoil {

/// Whether a card number would be stored with that field, which is no field for card numbers. It is looked
/// for in what was typed and in what would be sent: percent signs and \\u0034 hide digits. Never for secret
/// fields, amounts and currencies.
bool wouldStoreCardNumber(const Field &field, const QString &typed, const Value &value);

/// Whether a field of that name or title asks for what stands on a card: "cardNumber", "CVV2", "exp_month",
/// "Номер карты". Whole words count, and parts of names; an identity or gift card's number is another thing.
bool namesCardData(QStringView name);
/// The first name in an object of names and values that does; empty where there is none or it is no object.
QString cardDataNamedIn(const Value &value);

} // namespace counterfoil
