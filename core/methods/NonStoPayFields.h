// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Field.h"

#include <vector>

namespace counterfoil::nonstopay {

/// The fields that several NonStoPay methods share (gateways.md A.4.1), so that each is described once.
Field email(Required required);
Field amount();
Field currency(const QStringList &codes);
Field merchantData();
enum class PendingPage { Yes, No };
std::vector<Field> returnPages(PendingPage pending);
std::vector<Field> billing(); ///< name, address, birth date, phone, IP: mandatory for a direct sale
std::vector<Field> card(); ///< number, expiry, code: only for a direct sale
void append(std::vector<Field> &fields, std::vector<Field> more);

} // namespace counterfoil::nonstopay
