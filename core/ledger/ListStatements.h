// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "LedgerQuery.h"
#include "SearchSample.h"
#include "base/Result.h"

#include <functional>

/// What is asked of the ledger's tables for lists, and by which index: with a million sales the database
/// would not guess it right (docs/decisions/0018-search.md).
namespace counterfoil::rows {

/// What is asked of the file while it is decided how to ask.
struct Scouts {
    /// How many rows of `from` (what follows "FROM", with its values) there are; stops counting at `most`.
    std::function<qint64(const Sql &from, qint64 most)> countUpTo;
    std::function<const searching::Sample &()> sample;
};

/// Rows of selectInvoice(), newest first.
Sql list(const LedgerQuery &wanted, const Scouts &scouts);
/// The places of all that matches, newest first; `from`, `until` and `limit` left aside.
Sql places(const LedgerQuery &wanted, const Scouts &scouts);
/// Rows for readSum; `from`, `until` and `limit` left aside.
Sql sums(const LedgerQuery &wanted, const Scouts &scouts);
Result<CurrencySum> readSum(const SqlStatement &row);
/// Amounts that are counted finer than others of their currency are added to those.
std::vector<CurrencySum> oneForEachCurrency(std::vector<CurrencySum> sums);

/// Rows for readAmount, newest first.
Sql amounts(const AmountsQuery &wanted);
Result<Money> readAmount(const SqlStatement &row);

/// Rows of selectInvoice().
Sql known(const SaleNames &names);

} // namespace counterfoil::rows
