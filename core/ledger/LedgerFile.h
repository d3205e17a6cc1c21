// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "invoices/Invoice.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QSqlQuery;

namespace counterfoil {

/// Which invoices to list; newest first.
struct LedgerQuery {
    std::vector<State> states = {}; ///< empty: all
    QString search =
        {}; ///< part of reference, e-mail, name, description, gateway's id or a value that was sent
    QString errorCode = {}; ///< empty: any
    QDateTime openedSince = {}; ///< invalid: from the beginning
    QDateTime openedBefore = {}; ///< that moment itself not included; invalid: until now
    QString accountId = {}; ///< empty: all accounts
    QString reference = {}; ///< this one alone, if all else fits it too; empty: any
    /// The reference of the last row of the page before: what follows it in the list. Stable while sales are
    /// added. Empty: from the newest on; one that is not in the books: nothing.
    QString before = {};
    int limit = 100; ///< at most; below 1: no limit
};

/// Sales by what their gateway calls them.
struct SaleNames {
    QString accountId;
    QString gatewayId; ///< the training account has several
    QStringList numbers = {}; ///< the merchant's
    QStringList remoteIds = {}; ///< the gateway's
};

/// What the sales in one currency come to. Sales that were never issued (refused) are not counted.
struct CurrencySum {
    Currency currency;
    qint64 count = 0;
    std::optional<Money> total = {}; ///< none: more than 64 bits of minor units
    std::optional<Money> paid = {}; ///< of those that are paid
};

/// The books: one SQLite file with every invoice and every fact about it. Blocking, and bound to the thread
/// that made it; the program uses it through Ledger. Every change is one durable transaction. Events are
/// never changed or deleted: the file itself refuses that. Errors are of kind Unavailable (ledger-*), and
/// nothing is half done after one.
class LedgerFile {
public:
    explicit LedgerFile(QString path);
    ~LedgerFile();
    LedgerFile(const LedgerFile &) = delete;
    LedgerFile &operator=(const LedgerFile &) = delete;

    /// Opens or makes the file (readable by its owner only) and brings it to the newest version.
    Result<void> open();

    /// Writes a new invoice (state Issuing) and its first event.
    Result<void> add(const Invoice &invoice);
    /// Writes a sale that another program made, with its first event and `evidence`, which brings it to its
    /// state. Error `ledger-already-there` (kind Input) where the reference is taken, or the account has a
    /// sale of that gateway with the same merchant's number or the same gateway's id: nothing comes in twice.
    Result<Invoice> takeOver(const Invoice &invoice, const Evidence &evidence);
    /// Adds a fact and lets it change the invoice; answers with the invoice after it. `onlyFrom`: the states
    /// in which the fact may change the state (another process may have learnt better meanwhile); empty means
    /// any.
    Result<Invoice> record(
        const QString &reference, const Evidence &evidence, const std::vector<State> &onlyFrom = {});

    /// Error `ledger-no-such-invoice` (kind Input) where there is none.
    Result<Invoice> find(const QString &reference);
    Result<std::vector<Invoice>> list(const LedgerQuery &query);
    /// The sales with those merchant's numbers or gateway's ids in the account, and those of other accounts
    /// that have one of the numbers as their reference.
    Result<std::vector<Invoice>> known(const SaleNames &names);
    /// What all that matches comes to, `before` and `limit` left aside; the currency with the most sales
    /// first.
    Result<std::vector<CurrencySum>> sums(const LedgerQuery &query);
    /// All facts about an invoice, oldest first.
    Result<std::vector<Evidence>> events(const QString &reference);

private:
    Result<void> run(const QString &sql);
    Result<void> begin();
    Result<int> number(const QString &sql);
    Result<int> checkOwner(); ///< the file's version, if it is ours or new
    Result<void> migrate();
    Result<qint64> rowId(const QString &reference);
    Result<QString> lastMessage(qint64 invoice); ///< of its newest event
    Result<void> insertEvent(qint64 invoice, const Evidence &evidence, State after);
    tl::unexpected<Error> broken(const QString &doing, const QString &reason) const;
    tl::unexpected<Error> broken(const QString &doing, const QSqlQuery &query) const;

    QString m_path;
    QSqlDatabase m_database;
};

} // namespace counterfoil
