// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardBrand.h"
#include "Field.h"
#include "Value.h"
#include "base/Result.h"

#include <QDate>

#include <optional>

namespace counterfoil {

/// What a check needs to know besides the text: the day, how numbers are written, and the neighbours that
/// matter.
struct CheckContext {
    QDate today;
    NumberStyle numbers = NumberStyle::plain();
    std::optional<Currency> currency = std::nullopt; ///< of the same form, for the amount's decimals
    std::optional<CardBrand> brand = std::nullopt; ///< of the same form, for the card code's length
};

/// Reads what was typed into `field`; blanks around it do not count. `typed` must not be empty: whether a
/// field may be left out is not this function's question. Errors are of kind Input, their message is one or
/// two sentences that name no field. Codes: too-long, control-character, hidden-character, and those of each
/// kind.
Result<Value> checkField(const Field &field, QStringView typed, const CheckContext &context);

} // namespace counterfoil
