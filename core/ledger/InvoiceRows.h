// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "base/Result.h"
#include "invoices/Invoice.h"

/// How invoices stand in the ledger's table.
namespace counterfoil::rows {

/// Whether the books have places for sales of that moment: between 1970 and 2248.
bool hasPlace(const QDateTime &openedAt);
/// The first place of that moment: those of one millisecond follow each other. Far more than anybody sells.
/// A moment without places has the first or last one's.
qint64 firstPlace(const QDateTime &openedAt);
inline constexpr qint64 placesOfAMoment = qint64(1) << 20;

QString insertInvoice();
void bindInvoice(SqlStatement &statement, const Invoice &invoice, const QString &searchText);
QString updateInvoice();
void bindUpdate(SqlStatement &statement, const Invoice &invoice);
/// Of what a sale comes to, the columns that lists and sums ask for: needs_person, and paid_units (NULL:
/// paid, but nobody knows how much).
void bindStanding(SqlStatement &statement, const Invoice &invoice);
/// "SELECT ... FROM invoice"
QString selectInvoice();
/// Of selectInvoice(). Error ledger-damaged.
Result<Invoice> readInvoice(const SqlStatement &row);

} // namespace counterfoil::rows
