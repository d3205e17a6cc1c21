// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Field.h"
#include "base/LocalizedText.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace counterfoil {

/// A way to be paid: one list of fields, from which form, checks, request body, command line and help are
/// made. Each method is one file of this folder (CardMethod.cpp ...), registered in MethodCatalogue.cpp.
struct PaymentMethod {
    QString id; ///< "card"
    QString gatewayId; ///< "nonstopay"
    LocalizedText title; ///< "Card"
    LocalizedText summary; ///< one sentence for the person who chooses
    bool direct = false; ///< whether the direct channel exists
    std::vector<Field> fields;

    const Field *field(QStringView wireName) const;
    const Field *field(FieldKind kind) const; ///< the first of that kind, or null
    const Field *field(FieldRole role) const; ///< the one with that role, or null
};

/// Whether the field must be filled for a sale on that channel.
bool isRequired(const Field &field, Channel channel);

} // namespace counterfoil
