// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace counterfoil {

/// What was being done with the file of the books when it failed.
enum class LedgerWork { Opening, Reading, Writing, Checking, Using, Leaving };

/// The error for what SQLite, or we, said of the file (`reason`): what could not be done, and what to do. Of
/// kind Unavailable: ledger-interrupted, ledger-damaged, ledger-unavailable.
Error ledgerTrouble(LedgerWork work, const QString &path, const QString &reason);
/// Error ledger-interrupted.
Error ledgerInterrupted(const QString &reason = {});

} // namespace counterfoil
