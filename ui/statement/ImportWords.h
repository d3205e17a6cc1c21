// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/HistoryImport.h"

namespace counterfoil {

/// "Read 350 of 1,204 sales, 7 pages.", or "350 sales, 7 of 12 months.": how far an import is. `months`: how
/// many are asked for one by one; 0 where the gateway gives pages.
LocalizedText progressWords(const HistoryImport::Progress &progress, int months);
/// What came of it, in sentences: imported, already there, linked, left out; and how to go on where it
/// ended early.
LocalizedText outcomeWords(const HistoryImport::Outcome &outcome);

} // namespace counterfoil
