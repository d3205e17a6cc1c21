// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxInvoice.h"

#include <QSqlQuery>
#include <QVariantList>

#include <optional>

// How the state file keeps an invoice: one row of the table that SandboxSchema makes.
namespace counterfoil {

/// "SELECT ... FROM invoice", for readInvoice().
QString selectInvoices();
/// Nothing for a row that was written by something else than this program.
std::optional<SandboxInvoice> readInvoice(const QSqlQuery &row);

/// "INSERT INTO invoice ...", with the values of invoiceValues().
QString insertInvoice();
QVariantList invoiceValues(const SandboxInvoice &invoice);

} // namespace counterfoil
