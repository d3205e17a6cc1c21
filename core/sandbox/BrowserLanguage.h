// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"

namespace counterfoil {

/// The language that whoever looks at a page likes best of those that we have, by the header Accept-Language
/// (RFC 9110, 12.5.4): a code of Language::offered(); English where none of them is liked.
QString browserLanguage(const IncomingRequest &request);

} // namespace counterfoil
