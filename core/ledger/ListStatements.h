// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LedgerQuery.h"
#include "base/Result.h"

#include <QSqlQuery>

#include <functional>

/// What is asked of the ledger's tables for lists, and by which index: with a million sales the database
/// would not guess it right (docs/decisions/0018-search.md).
namespace counterfoil::rows {

/// Answers how many rows of `from` (what follows "FROM") there are, but stops counting at `most`.
using CountUpTo = std::function<qint64(const QString &from, const QVariantList &values, qint64 most)>;

/// Rows of selectInvoice(), newest first.
void prepareList(QSqlQuery &query, const LedgerQuery &wanted, const CountUpTo &count);
/// The places of all that matches, newest first; `from`, `until` and `limit` left aside.
void preparePlaces(QSqlQuery &query, const LedgerQuery &wanted, const CountUpTo &count);
/// Rows for readSum; `from`, `until` and `limit` left aside.
void prepareSums(QSqlQuery &query, const LedgerQuery &wanted, const CountUpTo &count);
Result<CurrencySum> readSum(const QSqlQuery &query);

void prepareKnown(QSqlQuery &query, const SaleNames &names);

} // namespace counterfoil::rows
