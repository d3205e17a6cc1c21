// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <QString>

namespace counterfoil {

/// The saved customer that a sale was made with, as far as no field of its method says it: for messages and
/// papers. No gateway gets any of it.
struct SoldTo {
    QString number = {}; ///< the shop's own
    QString name = {};
    QString email = {};
    QString phone = {};
    QString language = {}; ///< ISO 639

    bool isEmpty() const { return *this == SoldTo(); }
    bool operator==(const SoldTo &) const = default;
};

/// The member of an invoice's `fields` that holds it.
inline constexpr QStringView soldToField = u"customer";

Json toJson(const SoldTo &customer); ///< without what is empty
/// Of an invoice's `fields`; empty where there is none.
SoldTo soldToIn(const Json &fields);
/// What messages and papers for that customer are written in, of Language::offered(); empty where it is not
/// known, or is another language.
QString customersLanguage(const Json &fields);

} // namespace counterfoil
