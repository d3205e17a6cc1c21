// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceModel.h"

#include <QPointer>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

// How rows come: the first page, the count, and the other pages. How they change is in
// InvoiceModelChanges.cpp, what stands in them in InvoiceModelData.cpp.

namespace {

/// A million rows take a tenth of a second of another thread to be counted: not more often than this, and
/// never for more than a small part of the time.
constexpr qint64 countAtMostEvery = 1000;
constexpr qint64 countRestsFor = 20; ///< times what it took
/// More came in at once than a page can hold: what is left out is found by the next count.
constexpr int mostInPage = 5 * PagedRows::length;

bool wasInterrupted(const Error &error)
{
    return error.code == u"ledger-interrupted";
}

} // namespace

InvoiceModel::InvoiceModel(Ledger &ledger, const MethodCatalogue &methods, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_methods(methods)
    , m_clock(std::move(clock))
{
    connect(&m_ledger, &Ledger::changed, this, &InvoiceModel::noteChanges);
    m_countDue.setSingleShot(true);
    connect(&m_countDue, &QTimer::timeout, this, [this] { countRows(m_generation); });
}

void InvoiceModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    retranslate();
}

void InvoiceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows.count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void InvoiceModel::search(LedgerQuery query)
{
    m_ledger.abandonSearches();
    m_query = std::move(query);
    ++m_generation;
    m_missed.clear();
    m_changed.clear();
    m_countDue.stop();
    m_counting = m_reading = m_refreshing = false; // what comes of those is dropped
    setCondition(Condition::Loading);
    loadFirst(m_generation);
}

void InvoiceModel::retry()
{
    if (m_condition == Condition::Failed)
        search(m_query);
}

QCoro::Task<> InvoiceModel::loadFirst(int generation)
{
    const QPointer<InvoiceModel> self(this);
    LedgerQuery first = m_query;
    first.limit = pageSize;
    auto listing = m_ledger.list(first);
    auto list = co_await listing;
    if (!self || generation != m_generation)
        co_return;
    if (list) {
        restart(std::move(*list));
    } else if (wasInterrupted(list.error())) {
        loadFirst(generation);
    } else {
        m_rowsAreOld = true;
        fail(list.error());
    }
}

void InvoiceModel::restart(std::vector<Invoice> invoices)
{
    const bool isAll = static_cast<int>(invoices.size()) < pageSize;
    beginResetModel();
    m_rowsAreOld = false;
    m_firstSeen = m_lastSeen = 0;
    m_mostDecimals = 0;
    m_mostWholeDigits = 0;
    m_rows = PagedRows(std::move(invoices), isAll);
    endResetModel();
    for (int row = 0; row < rowCount(); ++row)
        noteDigits(*at(row));
    setCondition(rowCount() > 0    ? Condition::Listed
            : m_query.isFiltered() ? Condition::NoMatch
                                   : Condition::Empty);
    if (isAll)
        Q_EMIT counted();
    else
        countRows(m_generation);
    takeUpChanges();
}

void InvoiceModel::countLater()
{
    if (m_countDue.isActive() || m_counting || !m_rows.isCounted())
        return;
    const qint64 pause = std::max(countAtMostEvery, countRestsFor * m_countTook);
    const qint64 since = m_sinceCount.isValid() ? m_sinceCount.elapsed() : pause;
    m_countDue.start(std::chrono::milliseconds(std::max<qint64>(pause - since, 50)));
}

QCoro::Task<> InvoiceModel::countRows(int generation)
{
    const QPointer<InvoiceModel> self(this);
    m_counting = true;
    m_sinceCount.start();
    auto counting = m_ledger.outline(m_query, pageSize);
    auto outline = co_await counting;
    if (!self || generation != m_generation)
        co_return;
    m_counting = false;
    m_countTook = m_sinceCount.restart();
    if (outline)
        layOut(std::move(*outline), generation);
    else if (wasInterrupted(outline.error()))
        countRows(generation);
    else
        fail(outline.error());
}

/// What is in sight when the count arrives stays in sight: it is read again, so that its rows are known by
/// the new count.
QCoro::Task<> InvoiceModel::layOut(Outline outline, int generation)
{
    const QPointer<InvoiceModel> self(this);
    PagedRows fresh(outline);
    if (!m_rows.isCounted()) {
        auto beginning = m_rows.kept(0, rowCount() - 1);
        const auto until = fresh.bounds(0).until;
        const bool isFirst = !beginning.empty() && fresh.rows(0).count == rowCount()
            && (!until || beginning.back().place > *until);
        if (isFirst) { // as nearly always: nothing came in between
            fresh.fill(0, std::move(beginning));
            replace(std::move(fresh));
            co_return;
        }
    }
    const auto seen = m_rows.kept(m_firstSeen, m_lastSeen);
    if (seen.empty()) {
        replace(std::move(fresh));
        co_return;
    }
    const int first = fresh.pageAt(seen.front().place);
    const int last = fresh.pageAt(seen.back().place);
    LedgerQuery part = m_query;
    part.from = fresh.bounds(first).from;
    part.until = fresh.bounds(last).until;
    part.limit = (last - first) * pageSize + mostInPage;
    auto listing = m_ledger.list(part);
    auto list = co_await listing;
    if (!self || generation != m_generation)
        co_return;
    if (!list) {
        if (wasInterrupted(list.error()))
            countLater();
        else
            fail(list.error());
        co_return;
    }
    for (const Invoice &invoice : seen) { // what fits no longer is not taken from a reader's eyes
        const auto at = std::lower_bound(list->begin(), list->end(), invoice,
            [](const Invoice &one, const Invoice &other) { return one.place > other.place; });
        if (at == list->end() || at->place != invoice.place)
            list->insert(at, invoice);
    }
    auto next = list->begin();
    for (int page = first; page <= last; ++page) {
        const auto until = fresh.bounds(page).until;
        const auto end = until
            ? std::find_if(next, list->end(), [&](const Invoice &each) { return each.place <= *until; })
            : list->end();
        fresh.fill(page, {std::make_move_iterator(next), std::make_move_iterator(end)});
        next = end;
    }
    replace(std::move(fresh));
}

void InvoiceModel::replace(PagedRows fresh)
{
    const bool isFirst = !m_rows.isCounted();
    const int before = rowCount();
    const int now = fresh.count();
    bool isContinued = isFirst && now >= before;
    for (int row = 0; isContinued && row < before; ++row)
        isContinued = fresh.at(row) && fresh.at(row)->place == at(row)->place;
    if (isContinued && now > before) {
        beginInsertRows({}, before, now - 1);
        m_rows = std::move(fresh);
        endInsertRows();
    } else if (isContinued) {
        m_rows = std::move(fresh);
    } else {
        if (now > before) {
            beginInsertRows({}, before, now - 1);
            m_rows.resize(now);
            endInsertRows();
        }
        exchange(std::move(fresh), std::max(now, before));
        if (now < before) {
            beginRemoveRows({}, now, before - 1);
            m_rows.resize(now);
            endRemoveRows();
        }
    }
    for (int row = m_firstSeen; row <= m_lastSeen; ++row) {
        if (const Invoice *invoice = at(row))
            noteDigits(*invoice);
    }
    if (m_condition == Condition::Listed && now == 0)
        setCondition(m_query.isFiltered() ? Condition::NoMatch : Condition::Empty);
    Q_EMIT counted();
    takeUpChanges();
    readNext();
}

/// Other pages with the same number of rows: what is chosen and what is in sight keeps its sale.
void InvoiceModel::exchange(PagedRows fresh, int rows)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<qint64> places;
    for (const QModelIndex &each : before) {
        const Invoice *invoice = at(each.row());
        places.push_back(invoice ? invoice->place : 0);
    }
    m_rows = std::move(fresh);
    m_rows.resize(rows);
    QModelIndexList after;
    for (qsizetype each = 0; each < before.size(); ++each) {
        const qint64 place = places[static_cast<std::size_t>(each)];
        const int row = place > 0 ? m_rows.rowNear(place) : before[each].row();
        after << index(row, before[each].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void InvoiceModel::lookAt(int firstRow, int lastRow)
{
    m_firstSeen = firstRow;
    m_lastSeen = lastRow;
    m_rows.look(firstRow, lastRow);
    readNext();
}

/// One page after the other, always what is in sight now: who drags the scroll bar through a million sales
/// leaves no questions behind.
void InvoiceModel::readNext()
{
    if (m_reading || m_condition == Condition::Idle || m_condition == Condition::Loading || m_rowsAreOld)
        return;
    const auto missing = m_rows.missing(m_firstSeen, m_lastSeen);
    if (!missing)
        return;
    m_reading = true;
    readPage(m_rows.bounds(*missing), m_generation, m_round);
}

QCoro::Task<> InvoiceModel::readPage(PagedRows::Bounds bounds, int generation, int round)
{
    const QPointer<InvoiceModel> self(this);
    LedgerQuery part = m_query;
    part.from = bounds.from;
    part.until = bounds.until;
    part.limit = mostInPage;
    auto listing = m_ledger.list(part);
    auto list = co_await listing;
    if (!self || generation != m_generation)
        co_return;
    m_reading = false;
    const auto page = m_rows.find(bounds); // it may have been split or counted anew meanwhile
    if (list && page && round == m_round) {
        if (static_cast<int>(list->size()) == mostInPage)
            countLater();
        fill(*page, std::move(*list));
    } else if (!list && !wasInterrupted(list.error())) {
        if (page)
            m_rows.giveUp(*page);
        fail(list.error());
    }
    readNext();
}

/// Where others wrote, there may be more or fewer rows than were counted.
void InvoiceModel::fill(int page, std::vector<Invoice> rows)
{
    const auto [first, count] = m_rows.rows(page);
    const auto now = static_cast<int>(rows.size());
    for (const Invoice &invoice : rows)
        noteDigits(invoice);
    if (now > count) {
        beginInsertRows({}, first + count, first + now - 1);
        m_rows.correct(page, now);
        endInsertRows();
    } else if (now < count) {
        beginRemoveRows({}, first + now, first + count - 1);
        m_rows.correct(page, now);
        endRemoveRows();
    }
    m_rows.fill(page, std::move(rows));
    if (now > 0)
        Q_EMIT dataChanged(index(first, 0), index(first + now - 1, ColumnCount - 1));
    m_rows.look(m_firstSeen, m_lastSeen);
    Q_EMIT rowsRead();
}

QCoro::Task<Result<std::vector<Invoice>>> InvoiceModel::sales(std::vector<PagedRows::Rows> wanted)
{
    struct Part {
        std::vector<Invoice> kept;
        LedgerQuery query;
        std::size_t from = 0;
        std::size_t count = 0;
    };
    std::vector<Part> parts; // before anything is waited for: rows move
    for (const auto &[first, count] : wanted) {
        for (int row = first; row < first + count && row < rowCount();) {
            const int page = m_rows.pageOf(row);
            const auto [start, length] = m_rows.rows(page);
            const int end = std::min(start + length, first + count);
            Part part;
            if (m_rows.isKept(page)) {
                part.kept = m_rows.kept(row, end - 1);
            } else {
                part.query = m_query;
                part.query.from = m_rows.bounds(page).from;
                part.query.until = m_rows.bounds(page).until;
                part.query.limit = mostInPage;
                part.from = static_cast<std::size_t>(row - start);
                part.count = static_cast<std::size_t>(end - row);
            }
            parts.push_back(std::move(part));
            row = end;
        }
    }
    std::vector<Invoice> all;
    for (Part &part : parts) {
        if (part.count > 0) {
            auto listing = m_ledger.list(part.query);
            auto list = co_await listing;
            if (!list)
                co_return tl::unexpected(list.error());
            for (std::size_t each = part.from; each < std::min(part.from + part.count, list->size()); ++each)
                part.kept.push_back(std::move((*list)[each]));
        }
        std::move(part.kept.begin(), part.kept.end(), std::back_inserter(all));
    }
    Result<std::vector<Invoice>> result(std::move(all));
    co_return result;
}

} // namespace counterfoil
