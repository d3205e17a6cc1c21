// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Output.h"

namespace counterfoil::cli {

/// With the way to say which of the gateway's sales it is, where nobody knows.
LocalizedText withHint(const LocalizedText &words, const Invoice &invoice);

} // namespace counterfoil::cli
