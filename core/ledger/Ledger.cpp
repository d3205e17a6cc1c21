// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ledger.h"

#include "LedgerRestore.h"
#include "LostBooks.h"
#include "base/ErrorLog.h"
#include "base/TakeAnswer.h"

#include <QFileInfo>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Checking what is larger would be felt at the start.
constexpr qint64 checkedAtOnce = 8 * 1024 * 1024;

/// What others did to the file.
struct News {
    bool isReplaced = false;
    QStringList changed;
};

const Error &notStarted()
{
    static const Error error{ErrorKind::Unavailable, u"ledger-unavailable"_s,
        translatable("Ledger", "The ledger was not opened."), {}};
    return error;
}

/// A file that is not whole is not left open: nothing must be written into it.
Result<void> openWhole(LedgerFile &file)
{
    auto opened = file.open();
    if (opened && file.size() <= checkedAtOnce)
        opened = file.check();
    if (!opened)
        file.close();
    return opened;
}

/// The same; but new books are not begun where earlier ones were lost.
Result<void> openPresent(LedgerFile &file, const QString &path, const QString &backups)
{
    const auto place = checkPlaceOfBooks(path, backups);
    return place ? openWhole(file) : place;
}

} // namespace

Ledger::Ledger(QString path, QObject *parent)
    : Ledger(std::move(path), CheckTimes(), parent)
{
}

Ledger::Ledger(QString path, CheckTimes checkTimes, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_file(std::make_unique<LedgerFile>(m_path))
    , m_locks(m_path + u".locks"_s)
    , m_worker(u"ledger"_s)
    , m_pages(m_path, *m_file)
    , m_searches(m_path, *m_file)
    , m_figures(m_path, *m_file)
    , m_checker(m_path, *m_file)
    , m_checkTimes(checkTimes)
{
    m_file->setAlone(holdReaders());
    connect(&m_others, &QTimer::timeout, this, [this] { tellWhatOthersWrote(); });
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] { checkWhileInUse(); });
}

Ledger::~Ledger()
{
    for (LedgerReader *reader : {&m_pages, &m_searches, &m_figures, &m_checker})
        reader->dismiss();
    // Behind every call that was begun; those may hold the readers still.
    m_worker.run([this] { m_file.reset(); }).waitForFinished();
}

LedgerFile::Alone Ledger::holdReaders()
{
    return [this] {
        const auto held = std::make_shared<std::vector<std::unique_lock<std::recursive_mutex>>>();
        for (LedgerReader *reader : {&m_pages, &m_searches, &m_figures, &m_checker})
            held->push_back(reader->hold());
        return held;
    };
}

template <typename Call>
auto Ledger::onThread(Call call)
{
    return m_worker.run([file = m_file.get(), opening = m_opening,
                            call = std::move(call)]() mutable -> std::invoke_result_t<Call &, LedgerFile &> {
        // Behind the opening on the same thread: nobody waits here.
        if (!opening.isValid())
            return tl::unexpected(notStarted());
        if (const auto opened = opening.result(); !opened)
            return tl::unexpected(opened.error());
        return call(*file);
    });
}

template <typename Call>
auto Ledger::onReader(LedgerReader &reader, Call call)
{
    if (m_quiet.isActive() && !m_checkAnyway.hasExpired())
        m_quiet.start();
    // The one who writes makes the file and brings it up to date: that is waited for here, off the caller's
    // thread.
    auto ready = [writer = m_file.get(), worker = &m_worker, opening = m_opening]() -> Result<void> {
        if (!opening.isValid())
            return tl::unexpected(notStarted());
        if (const auto opened = opening.result(); !opened || writer->isCurrent())
            return opened;
        return worker->run([writer] { return writer->follow(); }).result();
    };
    return reader.run(std::move(call), std::move(ready));
}

template <typename Call>
auto Ledger::onSearcher(LedgerReader &reader, Call call)
{
    return onReader(reader,
        [call = std::move(call), count = m_abandoned, begun = m_abandoned->load()](
            LedgerFile &file) mutable -> std::invoke_result_t<Call &, LedgerFile &> {
            if (*count != begun)
                return tl::unexpected(LedgerReader::interrupted());
            return call(file);
        });
}

void Ledger::abandonSearches()
{
    ++*m_abandoned;
    for (LedgerReader *reader : {&m_searches, &m_figures})
        reader->interrupt();
}

// Each call stands in a statement of its own before it is awaited: GCC 12 destroys closures twice that are
// made inside an expression with co_await (docs/decisions/0004-coroutines.md).

QCoro::Task<Result<void>> Ledger::start()
{
    if (!m_opening.isValid() || (m_opening.isFinished() && !m_opening.result())) {
        m_opening = m_worker.run([file = m_file.get(), path = m_path, backups = m_backups] {
            return openPresent(*file, path, backups);
        });
        checkLater();
    }
    co_return co_await m_opening;
}

QCoro::Task<> Ledger::checkLater()
{
    const QPointer<Ledger> self(this);
    const auto opened = co_await m_opening;
    if (!self || !opened || QFileInfo(m_path).size() <= checkedAtOnce)
        co_return;
    m_checkAnyway.setRemainingTime(m_checkTimes.longest);
    m_quiet.start(m_checkTimes.quiet);
}

QCoro::Task<> Ledger::checkWhileInUse()
{
    const QPointer<Ledger> self(this);
    auto checking = onReader(m_checker, [](LedgerFile &file) { return file.check(); });
    const auto whole = co_await checking;
    if (!self || whole || whole.error().code != u"ledger-damaged")
        co_return;
    m_damage = logged(u"checking the ledger"_s, whole.error());
    Q_EMIT damaged(*m_damage);
}

QCoro::Task<Result<void>> Ledger::restore(QString backup, QString aside)
{
    const auto outcome = std::make_shared<Result<void>>();
    m_opening = m_worker.run([file = m_file.get(), alone = holdReaders(), outcome, path = m_path,
                                 backups = m_backups, backup, aside] {
        const auto held = alone();
        file->close();
        *outcome = restoreInto(path, backup, aside);
        return openPresent(*file, path, backups);
    });
    const QPointer<Ledger> self(this);
    const auto opened = co_await m_opening;
    if (!*outcome || !opened)
        co_return *outcome ? opened : *outcome;
    if (self) {
        m_damage.reset();
        m_trouble.clear();
        Q_EMIT replaced();
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Ledger::beginNew()
{
    const auto cleared = std::make_shared<Result<void>>();
    m_opening = m_worker.run([file = m_file.get(), cleared, path = m_path, backups = m_backups] {
        *cleared = clearPlaceOfBooks(path, QDateTime::currentDateTimeUtc());
        if (file->isOpen() && file->isCurrent())
            return Result<void>();
        file->close();
        return *cleared ? openWhole(*file) : openPresent(*file, path, backups);
    });
    const QPointer<Ledger> self(this);
    const auto opened = co_await m_opening;
    if (!*cleared || !opened)
        co_return *cleared ? opened : *cleared;
    if (self) {
        m_damage.reset();
        m_trouble.clear();
        Q_EMIT replaced();
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Ledger::add(Invoice invoice, LedgerFile::Duplicates duplicates, QStringList sisters)
{
    if (m_damage)
        co_return tl::unexpected(*m_damage);
    auto adding = onThread(
        [invoice, duplicates, sisters](LedgerFile &file) { return file.add(invoice, duplicates, sisters); });
    const QPointer<Ledger> self(
        this); // whoever asked may have ended the ledger meanwhile; the call is carried out
    const auto added = co_await adding;
    const QStringList references{invoice.reference};
    if (added && self)
        Q_EMIT self->changed(references);
    co_return added;
}

QCoro::Task<Result<Invoice>> Ledger::importInvoice(Invoice invoice, Evidence evidence)
{
    if (m_damage)
        co_return tl::unexpected(*m_damage);
    auto taking =
        onThread([invoice, evidence](LedgerFile &file) { return file.importInvoice(invoice, evidence); });
    const QPointer<Ledger> self(this);
    const auto taken = co_await taking;
    const QStringList references{invoice.reference};
    if (taken && self)
        Q_EMIT self->changed(references);
    co_return taken;
}

QCoro::Task<Result<std::vector<Result<Invoice>>>> Ledger::importInvoices(std::vector<ImportedInvoice> sales)
{
    if (m_damage)
        co_return tl::unexpected(*m_damage);
    auto taking =
        onThread([sales = std::move(sales)](LedgerFile &file) { return file.importInvoices(sales); });
    const QPointer<Ledger> self(this);
    const auto taken = co_await taking;
    if (!taken || !self)
        co_return taken;
    QStringList references;
    for (const auto &each : *taken) {
        if (each)
            references << each->reference;
    }
    if (!references.isEmpty())
        Q_EMIT self->changed(references);
    co_return taken;
}

QCoro::Task<Result<Invoice>> Ledger::record(QString reference, Evidence evidence, std::vector<State> onlyFrom)
{
    auto recording = onThread([reference, evidence, onlyFrom](
                                  LedgerFile &file) { return file.record(reference, evidence, onlyFrom); });
    const QPointer<Ledger> self(this);
    const auto recorded = co_await recording;
    const QStringList references{reference};
    if (recorded && self)
        Q_EMIT self->changed(references);
    co_return recorded;
}

QCoro::Task<Result<std::vector<Invoice>>> Ledger::recordAll(std::vector<Fact> facts)
{
    QStringList references;
    for (const Fact &fact : facts)
        references << fact.reference;
    references.removeDuplicates();
    auto recording = onThread([facts = std::move(facts)](LedgerFile &file) { return file.recordAll(facts); });
    const QPointer<Ledger> self(this);
    const auto recorded = co_await recording;
    if (recorded && self && !references.isEmpty())
        Q_EMIT self->changed(references);
    co_return recorded;
}

QCoro::Task<Result<ErasedSales>> Ledger::erase(
    Person person, Descriptions descriptions, LedgerFile::Erasing erasing)
{
    if (m_damage)
        co_return tl::unexpected(*m_damage);
    auto work = onThread([person, descriptions, erasing](LedgerFile &file) {
        return file.erase(person, descriptions, erasing, QDateTime::currentDateTimeUtc());
    });
    const QPointer<Ledger> self(this);
    const auto sales = co_await work;
    if (sales && self && erasing == LedgerFile::Erasing::Done && !sales->erased.isEmpty())
        Q_EMIT self->changed(sales->erased);
    co_return sales;
}

QCoro::Task<Result<Invoice>> Ledger::find(QString reference)
{
    auto finding = onThread([reference](LedgerFile &file) { return file.find(reference); });
    co_return co_await finding;
}

QCoro::Task<Result<std::vector<Invoice>>> Ledger::list(LedgerQuery query)
{
    const bool isSearch = !query.search.isEmpty();
    const auto listing = [query](LedgerFile &file) { return file.list(query); };
    auto begun = isSearch ? onSearcher(m_searches, listing) : onReader(m_pages, listing);
    co_return co_await begun;
}

QCoro::Task<Result<Outline>> Ledger::outline(LedgerQuery query, int page)
{
    auto counting =
        onSearcher(m_figures, [query, page](LedgerFile &file) { return file.outline(query, page); });
    co_return co_await counting;
}

QCoro::Task<Result<std::vector<PendingInvoice>>> Ledger::pending(QDateTime refusedSince)
{
    auto reading = onReader(m_pages, [refusedSince](LedgerFile &file) { return file.pending(refusedSince); });
    co_return co_await takeAnswer(std::move(reading)); // may be thousands
}

QCoro::Task<Result<qint64>> Ledger::needingPerson()
{
    auto counting = onReader(m_pages, [](LedgerFile &file) { return file.needingPerson(); });
    co_return co_await counting;
}

QCoro::Task<Result<std::vector<Invoice>>> Ledger::known(SaleNames names)
{
    auto finding = onReader(m_pages, [names](LedgerFile &file) { return file.known(names); });
    co_return co_await finding;
}

QCoro::Task<Result<std::vector<CurrencySum>>> Ledger::sums(LedgerQuery query)
{
    auto adding = onSearcher(m_figures, [query](LedgerFile &file) { return file.sums(query); });
    co_return co_await adding;
}

QCoro::Task<Result<std::vector<Money>>> Ledger::amounts(AmountsQuery query)
{
    auto reading = onReader(m_pages, [query](LedgerFile &file) { return file.amounts(query); });
    co_return co_await reading;
}

QCoro::Task<Result<std::vector<Evidence>>> Ledger::events(QString reference)
{
    auto reading = onReader(m_pages, [reference](LedgerFile &file) { return file.events(reference); });
    co_return co_await reading;
}

void Ledger::watchOthers(std::chrono::milliseconds interval)
{
    m_others.start(interval);
}

QCoro::Task<> Ledger::tellWhatOthersWrote()
{
    if (m_asksOthers)
        co_return;
    m_asksOthers = true;
    auto asking = onThread([](LedgerFile &file) -> Result<News> {
        const auto isReplaced = file.wasReplaced();
        if (!isReplaced)
            return tl::unexpected(isReplaced.error());
        auto changed = file.changedByOthers();
        if (!changed)
            return tl::unexpected(changed.error());
        return News{*isReplaced, *changed};
    });
    const QPointer<Ledger> self(this);
    const auto news = co_await asking;
    if (!self)
        co_return;
    m_asksOthers = false;
    if (!news) { // said once: it is asked again every moment
        if (news.error().code != std::exchange(m_trouble, news.error().code))
            Q_EMIT damaged(logged(u"looking for what others wrote"_s, news.error()));
        co_return;
    }
    const bool isBack = !std::exchange(m_trouble, QString()).isEmpty();
    if (news->isReplaced)
        m_damage.reset(); // that was in the ones before
    if (news->isReplaced || isBack) {
        checkLater();
        Q_EMIT replaced();
    }
    if (self && !news->changed.isEmpty())
        Q_EMIT changed(news->changed);
}

QCoro::Task<bool> Ledger::lock(QString reference)
{
    auto locking = m_worker.run([locks = &m_locks, reference] { return locks->lock(reference); });
    co_return co_await locking;
}

void Ledger::unlock(const QString &reference)
{
    m_worker.run([locks = &m_locks, reference] { locks->unlock(reference); });
}

} // namespace counterfoil
