// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Likeness.h"
#include "SameMerchant.h"
#include "ledger/Ledger.h"

#include <QCoroTask>

#include <vector>

namespace counterfoil {

/// The sales of that merchant, under whatever account, that are or may be at its gateway under an id that the
/// books do not have: a line of its list may be any of them, however little it looks like it. `refusedSince`:
/// from when on a sale that was called missing may be there all the same.
QCoro::Task<Result<std::vector<PendingInvoice>>> namelessPending(
    Ledger &ledger, SameMerchant merchant, QDateTime refusedSince);
/// The same, whole.
QCoro::Task<Result<std::vector<Invoice>>> namelessSales(
    Ledger &ledger, SameMerchant merchant, QDateTime refusedSince);

/// Why a line that may be that sale is not imported, for a person. `why` are whole sentences.
LocalizedText mayBeSale(const Invoice &sale, const LocalizedText &why = {});
/// The same of a line that may be any of them. The one that looks most like it is named, if it has anything
/// in common with the line.
LocalizedText mayBeOneOf(
    const StatementLine &line, const std::vector<Invoice> &sales, const LocalizedText &why);

} // namespace counterfoil
