// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "LedgerQuery.h"
#include "LedgerTrouble.h"
#include "SearchSample.h"
#include "base/Result.h"
#include "invoices/PersonalData.h"

#include <QDeadlineTimer>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace counterfoil {

/// Device and number of the file at the path; nothing is opened, which would cost SQLite its locks.
std::optional<std::pair<quint64, quint64>> fileIdentity(const QString &path);

/// The books: one SQLite file with every invoice and every fact about it. Blocking, and bound to the thread
/// that made it; the program uses it through Ledger. Every change is one durable transaction. Events are
/// never changed or deleted: the file itself refuses that. Errors are of kind Unavailable (ledger-*), and
/// nothing is half done after one.
class LedgerFile {
public:
    /// Writing makes the file where there is none, and brings it to the newest version. Reading: beside
    /// somebody who has opened it for writing.
    using Access = Database::Access;

    explicit LedgerFile(QString path);
    LedgerFile(const LedgerFile &) = delete;
    LedgerFile &operator=(const LedgerFile &) = delete;

    /// Opens the file; a new one is readable by its owner only. Closed after an Error.
    Result<void> open(Access access = Access::Writing);
    bool isOpen() const { return m_database.isOpen(); }
    /// Whether what is open is the file that lies at the path now: another program may have put a backup
    /// there. For other threads, too.
    bool isCurrent() const;
    void close();
    /// Goes over to the file that lies at the path now, if it is another one; each change begins with this.
    /// Error ledger-version, ledger-damaged where that is not our books: it is closed then, and looked at
    /// again the next time. ledger-unavailable where there is none, or somebody reads the old one.
    Result<void> follow();
    /// Keeps off whoever else has the file open in this process, until the answer is let go.
    using Alone = std::function<std::shared_ptr<void>()>;
    /// To be called whenever it goes over to another file.
    void setAlone(Alone alone) { m_alone = std::move(alone); }
    /// Whether the file is whole: looks at every page of it, a second for some hundred megabytes. Error
    /// ledger-damaged.
    Result<void> check();
    qint64 size() const; ///< in bytes; without what has not been taken over from the write-ahead log
    /// Ends what another thread is reading here: that fails with ledger-interrupted. For other threads.
    void interrupt() { m_database.interrupt(); }

    /// What a sale may be to one that is being issued.
    enum class Duplicates { Refused, Allowed };
    /// Sales of the last minutes count as duplicates.
    static constexpr std::chrono::minutes duplicateTime{60}; // far longer than a server holds a call

    /// Writes a new invoice (state Issuing) and its first event. Where duplicates are refused, error
    /// `possible-duplicate` (kind Input, its detail is the duplicate's reference): the same sale (account,
    /// method, amount, customer) was begun within `duplicateTime`, and nobody knows yet what became of it; a
    /// refusal by inference is no knowledge (`http-403`, `unproven-17`). `sisters`: other accounts of the
    /// same merchant (SameMerchant), whose sales count as the account's.
    Result<void> add(
        const Invoice &invoice, Duplicates duplicates = Duplicates::Allowed, const QStringList &sisters = {});
    /// Writes a sale that another program made, with its first event and `evidence`, which brings it to its
    /// state. Error `ledger-already-there` (kind Input) where the reference is taken, or the account has a
    /// sale of that gateway with the same merchant's number or the same gateway's id: nothing comes in twice.
    Result<Invoice> importInvoice(const Invoice &invoice, const Evidence &evidence);
    /// Many of them in one transaction: an answer for each. An Error as a whole: none of them was written.
    Result<std::vector<Result<Invoice>>> importInvoices(const std::vector<ImportedInvoice> &sales);
    /// Adds a fact and lets it change the invoice; answers with the invoice after it. `onlyFrom`: the states
    /// in which the fact may change the state (another process may have learnt better meanwhile); empty means
    /// any.
    Result<Invoice> record(
        const QString &reference, const Evidence &evidence, const std::vector<State> &onlyFrom = {});
    /// Many facts in one transaction: all are written, or none. The invoices after them, in the same order.
    Result<std::vector<Invoice>> recordAll(const std::vector<Fact> &facts);

    /// Whether they are erased, or only counted.
    enum class Erasing { Counted, Done };
    /// Takes a customer out of all of their sales that are settled, of their events and of the search, in one
    /// transaction; an event says so. What the file protects of an event (when, what kind, which state, which
    /// number) stays. Sales that are not settled, or carry their number under another name, are left as they
    /// are, and told.
    Result<ErasedSales> erase(
        const Person &person, Descriptions descriptions, Erasing erasing, const QDateTime &at);

    /// Error `ledger-no-such-invoice` (kind Input) where there is none.
    Result<Invoice> find(const QString &reference);
    Result<std::vector<Invoice>> list(const LedgerQuery &query);
    /// How long the list of that query is; `page` lines for each start.
    Result<Outline> outline(const LedgerQuery &query, int page);
    /// What all that matches comes to, a page and a limit left aside; the currency with the most sales
    /// first.
    Result<std::vector<CurrencySum>> sums(const LedgerQuery &query);
    /// The amounts of the newest sales, the newest first.
    Result<std::vector<Money>> amounts(const AmountsQuery &query);
    /// The sales with those merchant's numbers or gateway's ids in the account, and those of other accounts
    /// that have one of the numbers as their reference.
    Result<std::vector<Invoice>> known(const SaleNames &names);
    /// All that is not settled, the oldest question first (never asked before all), and what was refused
    /// since.
    Result<std::vector<PendingInvoice>> pending(const QDateTime &refusedSince);
    /// How many sales stand on the list of what needs a person.
    Result<qint64> needingPerson();
    /// All facts about an invoice, oldest first.
    Result<std::vector<Evidence>> events(const QString &reference);
    /// The sales about which others wrote something into the file since this was last asked (the first time:
    /// since the file was opened). What this object wrote is not among them.
    Result<QStringList> changedByOthers();
    /// Whether others put other books in the place of these, by restoring a backup, since this was last
    /// asked. Those are open then.
    Result<bool> wasReplaced();

private:
    Result<void> run(const QString &sql);
    Result<void> execute(SqlStatement statement);
    Result<qint64> number(const QString &sql);
    Result<qint64> countUpTo(const Sql &from, qint64 most);
    Result<void> takeSample();
    /// What a function of ListStatements.h says that is to be asked; it may count on the way.
    template <typename Say>
    Result<Sql> statementBy(Say say, const LedgerQuery &wanted);
    Result<void> useWriteAheadLog();
    Result<qint64> checkOwner(); ///< the file's version, if it is ours or new
    Result<void> migrate();
    Result<void> fillSearch();
    Result<void> fillStandings();
    Result<void> addJoins();
    Result<void> noteWhereItStands();
    using Identity = std::optional<std::pair<quint64, quint64>>; ///< a file's device and number
    Identity identity() const;
    void setIdentity(Identity identity);
    Result<void> openConnection(Access access);
    Result<void> takeIntoUse();
    Result<void> emptyOldLog();
    Result<void> begin();

    /// Runs `work()` as one transaction. IMMEDIATE: the right to write is taken before anything is read, so
    /// that two processes cannot decide on one state.
    template <typename Work>
    auto transaction(Work work) -> decltype(work())
    {
        if (const auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
        auto done = work();
        if (done) {
            if (const auto committed = run(QStringLiteral("COMMIT")); !committed)
                done = tl::unexpected(committed.error());
        }
        if (!done)
            static_cast<void>(run(QStringLiteral("ROLLBACK"))); // where it fails there is none any more
        noteEvents(done.has_value());
        return done;
    }
    /// All rows, read by `read(statement)`, which answers with a Result.
    template <typename Read>
    auto rowsOf(SqlStatement statement, Read read)
        -> Result<std::vector<typename decltype(read(statement))::value_type>>;

    // Within a transaction.
    Result<void> insert(const Invoice &invoice, const Evidence &opened);
    Result<void> insertEvent(qint64 place, const Evidence &evidence, State after);
    Result<void> update(const Invoice &invoice);
    Result<void> reindex(const Invoice &invoice);
    Result<void> refuseDuplicate(const Invoice &invoice, const QStringList &sisters);
    Result<qint64> freePlace(const QDateTime &openedAt);
    Result<QString> lastMessage(qint64 place);
    Result<QString> searchText(qint64 place);
    Result<void> refuseTakenId(const Invoice &invoice, const Fact &fact);
    Result<Invoice> recordOne(const Fact &fact);
    Result<std::vector<Invoice>> salesOf(const Person &person);
    Result<void> eraseEvents(qint64 place, const Person &person);
    Result<void> eraseIn(
        const Invoice &invoice, const Person &person, Descriptions descriptions, const QDateTime &at);
    Result<Invoice> importOne(const ImportedInvoice &sale);

    void noteEvents(bool written);
    bool isOwnEvent(qint64 id) const;
    tl::unexpected<Error> broken(LedgerWork work, const QString &reason) const;

    QString m_path;
    Database m_database;
    searching::Sample m_sample; ///< taken by the first search
    std::optional<Sql> m_counted; ///< by countUpTo, the last time
    qint64 m_count = 0; ///< of that
    QDeadlineTimer m_countIsNew;
    mutable std::mutex m_naming; ///< held around m_identity
    Identity m_identity; ///< of the open file
    Alone m_alone;
    bool m_isRefused = false; ///< closed because of what lies at the path, until something else does
    bool m_wasExchanged = false; ///< noticed while something was written, and not told yet
    qint64 m_schema = 0; ///< SQLite's count of changed tables: restoring counts as a change
    qint64 m_dataVersion = 0; ///< SQLite's count of what others changed
    qint64 m_newestEvent = 0; ///< up to which changedByOthers() has told
    std::vector<qint64> m_begunEvents; ///< of the transaction that runs
    /// Written by this object since changedByOthers() was last asked: from, to.
    std::vector<std::pair<qint64, qint64>> m_ownEvents;
};

} // namespace counterfoil
