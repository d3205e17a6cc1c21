// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LedgerFile.h"

#include <QSqlQuery>

/// How invoices and events stand in the ledger's tables. Used by LedgerFile alone.
namespace counterfoil::rows {

QString insertInvoice();
void bindInvoice(QSqlQuery &query, const Invoice &invoice);
QString updateInvoice();
void bindUpdate(QSqlQuery &query, qint64 id, const Invoice &invoice);
QString selectInvoice();
Result<Invoice> readInvoice(const QSqlQuery &query);

QString insertEvent();
void bindEvent(QSqlQuery &query, qint64 invoice, const Evidence &evidence, State after);
QString selectEvents();
Result<Evidence> readEvent(const QSqlQuery &query, const QString &reference);

void prepareList(QSqlQuery &query, const LedgerQuery &wanted);
void prepareKnown(QSqlQuery &query, const SaleNames &names);
void prepareSums(QSqlQuery &query, const LedgerQuery &wanted);
Result<CurrencySum> readSum(const QSqlQuery &query);

/// The invoice after a fact: what the fact leaves empty stays as it was.
Invoice applied(Invoice invoice, const Evidence &evidence);

/// A poll that only repeats what the invoice and its last event say already: it moves `checkedAt`, but is no
/// fact worth a line.
bool saysNothingNew(const Invoice &invoice, const QString &lastMessage, const Evidence &evidence);

} // namespace counterfoil::rows
