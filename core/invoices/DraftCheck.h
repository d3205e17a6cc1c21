// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Draft.h"
#include "Order.h"
#include "base/LocalizedText.h"
#include "methods/FieldCheck.h"

#include <QStringList>

#include <tl/expected.hpp>
#include <vector>

namespace counterfoil {

/// What is wrong with one field: its wire name, a stable code, one or two sentences for the person at the
/// form, and what may have been meant (AmountHelp.h).
struct FieldError {
    QString field;
    QString code;
    LocalizedText message;
    QStringList readings = {};

    bool operator==(const FieldError &) const = default;
};

/// Checks the whole form. Either an order, or everything that is wrong, in the order of the method's fields
/// (names that the method does not have stand last). What is only guessed to be wrong is no error: the order
/// has a warning of it. `draft.methodId` must be `method.id`.
[[nodiscard]] tl::expected<Order, std::vector<FieldError>> checkDraft(
    const Draft &draft, const PaymentMethod &method, const CheckContext &context);

} // namespace counterfoil
