// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace counterfoil {

/// Puts the books of `backup`, which was checked, in the place of those at `ledger`, and keeps these as
/// `aside` first. Blocking; nobody in this program has `ledger` open. Other programs that have it open see
/// all of it or nothing: it is one transaction, and it waits for theirs. Only where the books are damaged so
/// badly that SQLite does not take them for a database are they exchanged as files. After an Error
/// (backup-no-space, ledger-*) the books are as they were, and so they are, or wholly new, after a kill at
/// any moment.
Result<void> restoreInto(const QString &ledger, const QString &backup, const QString &aside);

} // namespace counterfoil
