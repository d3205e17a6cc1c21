// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

namespace counterfoil {

/// Whole sentences, one after the other; either may be empty.
inline LocalizedText sentences(const LocalizedText &first, const LocalizedText &next)
{
    if (first.isEmpty() || next.isEmpty())
        return first + next;
    return first + QChar(u' ') + next;
}

} // namespace counterfoil
