// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of InvoiceModel follow what is written into the ledger.
#include "InvoiceModel.h"

#include <QPointer>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Of changed sales that are not shown it is asked one by one whether they come in, as long as they are few.
/// After more of them, rows are counted anew.
constexpr qsizetype mostSingly = 16;

bool isPaid(const Invoice &invoice)
{
    return isPaid(invoice.state);
}

} // namespace

void InvoiceModel::noteChanges(const QStringList &references)
{
    if (m_condition == Condition::Failed && (rowCount() == 0 || m_rowsAreOld)) {
        retry(); // the ledger works again
        return;
    }
    if (m_condition == Condition::Idle)
        return;
    for (const QString &reference : references)
        m_changed.insert(reference);
    takeUpChanges();
}

/// One question is on its way at most: what changes meanwhile is asked about together.
void InvoiceModel::takeUpChanges()
{
    if (m_refreshing || m_changed.isEmpty() || m_condition == Condition::Loading)
        return;
    QStringList shown;
    QStringList others;
    for (const QString &reference : std::as_const(m_changed))
        (m_rows.holds(reference) ? shown : others) << reference;
    m_changed.clear();
    if (others.size() > mostSingly) {
        others.clear();
        ++m_round;
        countLater();
    }
    if (shown.size() > PagedRows::length) { // what nobody sees is read when it comes into sight
        m_rows.keepOnly(m_firstSeen, m_lastSeen);
        shown.removeIf([this](const QString &each) { return !m_rows.holds(each); });
    }
    if (shown.isEmpty() && others.isEmpty()) {
        readNext();
        return;
    }
    m_refreshing = true;
    refresh(shown, others, m_generation);
}

QCoro::Task<> InvoiceModel::refresh(QStringList shown, QStringList others, int generation)
{
    const QPointer<InvoiceModel> self(this);
    std::optional<Error> error;
    std::vector<QStringList> parts;
    if (!shown.isEmpty())
        parts.push_back(shown);
    while (!parts.empty()) {
        const QStringList part = parts.back();
        parts.pop_back();
        auto refreshing = refreshShown(part, generation);
        const auto failed = co_await refreshing;
        if (!self || generation != m_generation)
            co_return;
        if (!failed)
            continue;
        if (failed->code == u"ledger-damaged" && part.size() > 1) { // one bad line shall not hide the others
            parts.push_back(part.first(part.size() / 2));
            parts.push_back(part.sliced(part.size() / 2));
            continue;
        }
        error = failed;
        for (const QString &reference : part)
            m_missed.insert(reference);
    }
    for (const QString &reference : others) {
        auto refreshing = refreshOther(reference, generation);
        const auto failed = co_await refreshing;
        if (!self || generation != m_generation)
            co_return;
        if (failed) {
            error = failed;
            m_missed.insert(reference);
        }
    }
    m_refreshing = false;
    if (error)
        fail(*error);
    else
        recover();
    takeUpChanges();
    readNext();
}

/// A row that is shown stays and is brought up to date even if it no longer fits the search.
QCoro::Task<std::optional<Error>> InvoiceModel::refreshShown(QStringList references, int generation)
{
    const QPointer<InvoiceModel> self(this);
    SaleNames names;
    names.numbers = references;
    auto finding = m_ledger.known(names);
    const auto found = co_await finding;
    std::optional<Error> none;
    if (!found)
        co_return found.error();
    if (!self || generation != m_generation)
        co_return none;
    for (const Invoice &invoice : *found)
        update(invoice);
    co_return none;
}

QCoro::Task<std::optional<Error>> InvoiceModel::refreshOther(QString reference, int generation)
{
    const QPointer<InvoiceModel> self(this);
    LedgerQuery one = m_query;
    one.reference = reference;
    one.limit = 1;
    auto listing = m_ledger.list(one);
    const auto list = co_await listing;
    std::optional<Error> none;
    if (!list && list.error().code != u"ledger-interrupted")
        co_return list.error();
    if (!list || !self || generation != m_generation)
        co_return none;
    if (m_rows.holds(reference) || (m_reading && !list->empty()))
        m_changed.insert(reference); // it came meanwhile, perhaps with rows that were read before the change
    if (!list->empty() && !m_rows.holds(reference))
        insert(list->front());
    co_return none;
}

/// The ledger has answered: what it kept back before is asked for again, and then nothing is out of date.
void InvoiceModel::recover()
{
    if (m_condition != Condition::Failed || rowCount() == 0 || m_rowsAreOld)
        return;
    if (m_missed.isEmpty()) {
        m_rows.tryAgain();
        setCondition(Condition::Listed);
        if (!m_rows.isCounted() && !m_counting)
            countRows(m_generation);
    } else {
        m_changed.unite(m_missed);
        m_missed.clear();
    }
}

void InvoiceModel::update(const Invoice &invoice)
{
    const int row = rowOf(invoice.reference);
    if (row < 0)
        return;
    const bool came = isPaid(invoice) && !isPaid(*at(row));
    m_rows.update(row, invoice);
    m_missed.remove(invoice.reference);
    noteDigits(invoice);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (came)
        Q_EMIT moneyCame(invoice.reference);
}

void InvoiceModel::insert(const Invoice &invoice)
{
    const int row = m_rows.placeFor(invoice);
    if (row < 0) { // in a page that nobody has read: it may be counted already, or not
        if (m_query.isFiltered())
            countLater();
        return;
    }
    beginInsertRows({}, row, row);
    m_rows.insert(invoice);
    endInsertRows();
    noteDigits(invoice);
    if (m_condition != Condition::Failed) // recover() has the say there
        setCondition(Condition::Listed);
}

void InvoiceModel::noteDigits(const Invoice &invoice)
{
    const QString digits = invoice.amount.decimalText();
    const int decimals = invoice.amount.currency().decimals();
    const auto whole = static_cast<int>(digits.size()) - (decimals > 0 ? decimals + 1 : 0);
    if (decimals <= m_mostDecimals && whole <= m_mostWholeDigits)
        return;
    m_mostDecimals = std::max(m_mostDecimals, decimals);
    m_mostWholeDigits = std::max(m_mostWholeDigits, whole);
    Q_EMIT digitsChanged();
}

void InvoiceModel::fail(const Error &error)
{
    m_error = error;
    m_condition = Condition::Failed; // told again if it was told before: the reason may be another
    Q_EMIT conditionChanged();
}

void InvoiceModel::setCondition(Condition condition)
{
    if (condition == m_condition)
        return;
    m_condition = condition;
    Q_EMIT conditionChanged();
}

} // namespace counterfoil
