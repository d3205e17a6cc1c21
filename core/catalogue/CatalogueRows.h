// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Saved.h"
#include "ledger/Database.h"

/// How saved items and customers stand in their tables. Numbers of the file's columns are in one place here.
namespace counterfoil::catalogue {

/// All columns, for a statement that goes on with WHERE and ORDER BY.
QString select(const SavedItem *);
QString select(const SavedCustomer *);
QString table(const SavedItem *); ///< its index is called so with "_search" behind it
QString table(const SavedCustomer *);

/// The row that it stands on. Error catalogue-damaged where a price cannot be read.
Result<SavedItem> read(const SqlStatement &row, const SavedItem *);
Result<SavedCustomer> read(const SqlStatement &row, const SavedCustomer *);

/// What writes it as a new row.
Sql inserting(const SavedItem &item);
Sql inserting(const SavedCustomer &customer);

/// What it is found by (CatalogueWords.h).
QString words(const SavedItem &item);
QString words(const SavedCustomer &customer);

/// What finds records that are the same thing to a person, but not that one: number and name.
std::vector<Sql> findingDuplicates(const SavedItem &item);
std::vector<Sql> findingDuplicates(const SavedCustomer &customer);

/// What finds those that a typed text names exactly, in the order in which they lead a list.
std::vector<Sql> findingExactly(const QString &typed, const SavedItem *);
std::vector<Sql> findingExactly(const QString &typed, const SavedCustomer *);

} // namespace counterfoil::catalogue
