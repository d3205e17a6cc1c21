// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

namespace counterfoil {

/// What is missing for a proof, in English and in one text.
inline QString clauses(const QList<LocalizedText> &missing)
{
    QStringList words;
    for (const LocalizedText &each : missing)
        words << each.english();
    return words.join(u"; ");
}

} // namespace counterfoil
