// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InvoiceLocks.h"
#include "LedgerFile.h"
#include "LedgerReader.h"
#include "base/SerialWorker.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace counterfoil {

/// The books as the program uses them: nothing that asks for the window or for a call ever waits for the
/// disk. What is written, and the single sale, is carried out on a thread of its own, one call after the
/// other; lists and figures are read beside it, on threads that begin with their first question, so that
/// adding up a million sales holds no sale up. Calls made before `start` has ended simply follow it.
class Ledger : public QObject {
    Q_OBJECT

public:
    /// When a large file is checked: as soon as nobody has read anything for `quiet`, and after `longest`
    /// though somebody reads all the time. Reading all of it makes the first page wait for the disk and for a
    /// processor.
    struct CheckTimes {
        std::chrono::milliseconds quiet{1500};
        std::chrono::milliseconds longest{60'000};
    };

    explicit Ledger(QString path, QObject *parent = nullptr);
    Ledger(QString path, CheckTimes checkTimes, QObject *parent = nullptr);
    ~Ledger() override; ///< waits for what is being written

    QString path() const { return m_path; }

    /// Where copies of the books are kept: what lies there is a sign that books were lost. Before `start`.
    void setBackups(QString folder) { m_backups = std::move(folder); }

    /// Opens the file and checks that it is whole: a small one (8 MiB) before this ends, a large one while it
    /// is used already (see `damaged`). A program that ends sooner, as most calls on the command line do,
    /// does without the check of a large one: SQLite refuses damaged pages that it comes upon, and each
    /// backup checks its copy. Where there is no file a new one is made; but where earlier books left
    /// something behind, that is the error ledger-missing (checkPlaceOfBooks).
    QCoro::Task<Result<void>> start();
    QCoro::Task<Result<void>> add(Invoice invoice,
        LedgerFile::Duplicates duplicates = LedgerFile::Duplicates::Allowed,
        QStringList sisters = QStringList());
    QCoro::Task<Result<Invoice>> importInvoice(Invoice invoice, Evidence evidence);
    QCoro::Task<Result<std::vector<Result<Invoice>>>> importInvoices(std::vector<ImportedInvoice> sales);
    QCoro::Task<Result<Invoice>> record(
        QString reference, Evidence evidence, std::vector<State> onlyFrom = {});
    QCoro::Task<Result<std::vector<Invoice>>> recordAll(std::vector<Fact> facts);
    QCoro::Task<Result<ErasedSales>> erase(
        Person person, Descriptions descriptions, LedgerFile::Erasing erasing);
    QCoro::Task<Result<Invoice>> find(QString reference);
    QCoro::Task<Result<std::vector<Invoice>>> list(LedgerQuery query);
    QCoro::Task<Result<Outline>> outline(LedgerQuery query, int page);
    QCoro::Task<Result<std::vector<PendingInvoice>>> pending(QDateTime refusedSince);
    QCoro::Task<Result<qint64>> needingPerson();
    QCoro::Task<Result<std::vector<Invoice>>> known(SaleNames names);
    QCoro::Task<Result<std::vector<CurrencySum>>> sums(LedgerQuery query);
    QCoro::Task<Result<std::vector<Money>>> amounts(AmountsQuery query);
    QCoro::Task<Result<std::vector<Evidence>>> events(QString reference);
    /// Nobody waits any more for searches, outlines and sums that were asked for and are not answered: they
    /// end at once, with the error ledger-interrupted.
    void abandonSearches();

    /// Puts the books of that backup, which was checked, in the place of these, which are kept as `aside`
    /// first. Open or not before, the ledger is open afterwards; calls made meanwhile follow it. After an
    /// Error the books are as they were. Backups::restore is what the program asks.
    QCoro::Task<Result<void>> restore(QString backup, QString aside);

    /// Begins new, empty books where `start` did not for the sake of lost ones. Error ledger-there (kind
    /// Input) where there are books.
    QCoro::Task<Result<void>> beginNew();

    /// From now on what other programs write into the file is told by `changed`, too.
    void watchOthers(std::chrono::milliseconds interval);

    /// Whether the caller may work on that sale now: false while somebody else does, in this program or
    /// another. Whoever got it keeps an InvoiceLockGuard.
    QCoro::Task<bool> lock(QString reference);
    /// Not waited for; what is asked of this ledger afterwards comes after it.
    void unlock(const QString &reference);

Q_SIGNALS:
    /// Invoices were added, or facts about them recorded.
    void changed(const QStringList &references);
    /// While the books were in use they were found damaged, or gone, or another file in their place that
    /// cannot be used: no sale can be added any more, until `replaced`.
    void damaged(const counterfoil::Error &error);
    /// A backup took the place of the books, by us or by another program, or they can be used again: whatever
    /// was read is out of date.
    void replaced();

private:
    /// Runs `call(LedgerFile &)` on the thread that writes, if the books were opened. Begun at once: the
    /// order of calls is the order of effects.
    template <typename Call>
    auto onThread(Call call);
    template <typename Call>
    auto onReader(LedgerReader &reader, Call call);
    /// The same for what abandonSearches() ends.
    template <typename Call>
    auto onSearcher(LedgerReader &reader, Call call);
    LedgerFile::Alone holdReaders();
    QCoro::Task<> checkLater();
    QCoro::Task<> checkWhileInUse();
    QCoro::Task<> tellWhatOthersWrote();

    QString m_path;
    QString m_backups;
    std::unique_ptr<LedgerFile> m_file; ///< lives and dies on the worker
    InvoiceLocks m_locks; ///< used on the worker
    SerialWorker m_worker;
    QFuture<Result<void>> m_opening; ///< invalid before `start`
    LedgerReader m_pages;
    LedgerReader m_searches;
    LedgerReader m_figures;
    LedgerReader m_checker; ///< its long look at the file holds nobody up, and nobody ends it
    std::shared_ptr<std::atomic<int>> m_abandoned = std::make_shared<std::atomic<int>>(0); ///< how often
    std::optional<Error> m_damage;
    const CheckTimes m_checkTimes;
    QTimer m_quiet; ///< runs while a large file waits to be checked; each question begins it anew
    QDeadlineTimer m_checkAnyway; ///< from then on none does
    QTimer m_others;
    bool m_asksOthers = false;
    QString m_trouble; ///< the code of what `damaged` told about the file at the path
};

/// Releases a lock that was had at the end of a coroutine, however that ends.
class InvoiceLockGuard {
public:
    InvoiceLockGuard(Ledger &ledger, QString reference)
        : m_ledger(&ledger)
        , m_reference(std::move(reference))
    {
    }
    ~InvoiceLockGuard()
    {
        if (m_ledger)
            m_ledger->unlock(m_reference);
    }
    InvoiceLockGuard(const InvoiceLockGuard &) = delete;
    InvoiceLockGuard &operator=(const InvoiceLockGuard &) = delete;

private:
    QPointer<Ledger> m_ledger;
    QString m_reference;
};

} // namespace counterfoil
