// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Month.h"
#include "accounts/Account.h"
#include "base/LocalizedText.h"
#include "gateways/Gateway.h"
#include "ledger/LedgerFile.h"

#include <optional>
#include <vector>

namespace counterfoil {

/// How a line of a statement stands to the books.
enum class Standing {
    Agrees,
    StateDiffers, ///< ask the gateway about the sale: its status call is the truth, not the statement
    AmountDiffers, ///< what was asked for, or what the statement says was paid or credited
    NotInBooks,
    Repeated, ///< another line is about the same sale; this one counts nowhere
};

QString standingName(Standing standing); ///< "not-in-books": for JSON

/// A line of a statement and the sale in the books that it is about.
struct ReconciledLine {
    StatementLine line;
    Standing standing = Standing::NotInBooks;
    std::optional<Invoice> ours = {};
    LocalizedText note = {}; ///< for a person: what is strange, or why it cannot be imported
    bool canBeImported = false; ///< whether it can be imported into the books
};

/// A sale in the books that the statement does not list.
struct UnlistedSale {
    Invoice sale;
    LocalizedText note = {}; ///< why that need not mean anything; empty: it ought to be listed
};

/// What is paid in one currency. A sum that does not fit 64 bits of minor units is none; it is never wrong.
struct PaidSums {
    Currency currency;
    std::optional<Money> theirs; ///< of the lines that are paid
    std::optional<Money> ours; ///< of the sales in the books that the statement lists or ought to list
    qint64 theirCount = 0;
    qint64 ourCount = 0;
};

/// An account's statement of one month beside the books.
struct Reconciliation {
    QString accountId;
    QString gatewayId;
    Month month;
    std::vector<ReconciledLine> lines = {}; ///< in the statement's order
    std::vector<UnlistedSale> unlisted = {}; ///< newest first
    std::vector<PaidSums> sums = {}; ///< by currency code
    /// Paid lines and sales of which a sum lacks a side, as nobody can read how much was paid; each pair
    /// once.
    qint64 paidWithoutAmount = 0;
    LocalizedText warning = {}; ///< of the statement
    bool isDoubtful = false; ///< as in Statement
    bool isWhole = true; ///< all that the gateway has of that month was read, as far as anybody can tell
};

/// What the books have for a reconciliation.
struct BookSide {
    std::vector<Invoice> known = {}; ///< as Ledger::known answers for the statement's names
    std::vector<Invoice> month = {}; ///< the account's sales of that month, newest first
    std::vector<Account> accounts = {}; ///< all that there are: one of them may be the same merchant
};

/// The names by which the statement's lines are looked for in the books.
SaleNames namesIn(const Statement &statement, const QString &accountId, const QString &gatewayId);

/// Puts statement and books side by side. A statement that has more than it shows proves of no sale that it
/// is missing. A line is about the sale with its merchant's number, else about the one with its gateway's id;
/// equal amounts make no pair. Where several lines are about one sale, the one with the gateway's id in the
/// books counts, else the first.
Reconciliation reconciled(
    const Statement &statement, const BookSide &books, QString accountId, QString gatewayId, Month month);

/// Puts the sale as it stands now in its place, after it was imported or asked about, and adds up anew.
void update(Reconciliation *reconciliation, const Invoice &now);

} // namespace counterfoil
