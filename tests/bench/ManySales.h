// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/LedgerFile.h"

#include <QString>

namespace counterfoil::bench {

/// Sales as a shop has them over three years, the same ones in each run: names and words from lists, one
/// domain that most have, states as they end up. Number 77,777's customer is called "Zzyzx Quillfeather".
ImportedInvoice saleNumber(qint64 number, qint64 of);

/// A ledger with so many of them, written through the ledger's own code: many in one transaction, as a
/// history is imported. The file must not be there yet.
Result<void> writeBooks(const QString &path, qint64 sales);

} // namespace counterfoil::bench
