// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "methods/PaymentMethod.h"
#include "methods/Value.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace counterfoil {

/// What a person should know of one field of a sale before it is sent, and what is sent all the same.
struct FieldWarning {
    QString field; ///< wire name
    QString code;
    LocalizedText message;

    bool operator==(const FieldWarning &) const = default;
};

/// A sale that passed every check: typed, normalised, ready for a gateway. Moves only, because it may hold
/// card data.
struct Order {
    QString methodId;
    QString gatewayId;
    Channel channel = Channel::Hosted;
    Money amount;
    QString email; ///< may be empty
    QString customerName; ///< may be empty
    QString description; ///< may be empty
    /// Every filled field by wire name, in the method's order; amount, currency and e-mail among them.
    std::vector<std::pair<QString, Value>> values;
    std::vector<FieldWarning> warnings = {}; ///< in the method's order
    /// Members of the invoice's `fields` that no gateway gets and no method has a field for (SaleLines.h,
    /// SoldTo.h); null: none.
    Json besides = {};

    const Value *value(QStringView wireName) const;
    /// What may be kept: all values but the secret ones, as one JSON object.
    Json publicFields() const;
    /// The secret texts, for taking them out of whatever a gateway answers. Reveals them: do not keep the
    /// list.
    QStringList secretTexts() const;
};

} // namespace counterfoil
