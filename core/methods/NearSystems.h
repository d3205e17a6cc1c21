// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaymentSystem.h"

namespace counterfoil {

/// The listed systems that a text most probably means though it is the code of none: "bitcion", "orangemali",
/// "orange-money-mali.xof". None for a code that can stand for itself: one that names its currency behind a
/// point, one of a known coin on another network ("usdc_erc20"), one that only shares a few letters
/// ("filecoin"). Listed codes are near to nothing.
std::vector<const PaymentSystem *> systemsNear(QStringView typed);

} // namespace counterfoil
