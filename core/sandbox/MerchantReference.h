// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <QString>

namespace counterfoil {

/// The first value `CF-...` at any depth of the merchant's data (an object, or a text that holds JSON); empty
/// where there is none.
QString findMerchantReference(const Json &merchantData);

} // namespace counterfoil
