// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "base/Result.h"
#include "invoices/Invoice.h"

/// How facts stand in the ledger's table, and what they do to their invoice.
namespace counterfoil::rows {

QString insertEvent();
void bindEvent(SqlStatement &statement, qint64 place, const Evidence &evidence, State after);
/// Of the invoice at the place that is bound to it, oldest first.
QString selectEvents();
/// Error ledger-damaged.
Result<Evidence> readEvent(const SqlStatement &row, const QString &reference);

/// The invoice after a fact: what the fact leaves empty stays as it was.
Invoice applied(Invoice invoice, const Evidence &evidence);

/// A poll that only repeats what the invoice and its last event say already (`after`: as applied() answers;
/// `lastMessage`: in English): it moves `checkedAt`, but is no fact worth a line.
bool saysNothingNew(
    const Invoice &invoice, const Invoice &after, const QString &lastMessage, const Evidence &evidence);

} // namespace counterfoil::rows
