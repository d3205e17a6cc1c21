// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceModel.h"

#include <QPointer>

#include <algorithm>

namespace counterfoil {

// What stands in the cells is in InvoiceModelData.cpp; here is how rows come and change.

InvoiceModel::InvoiceModel(Ledger &ledger, const MethodCatalogue &methods, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_methods(methods)
    , m_clock(std::move(clock))
{
    connect(&m_ledger, &Ledger::changed, this, [this](const QString &reference) {
        if (m_condition == Condition::Failed && (m_invoices.empty() || m_rowsAreOld))
            retry(); // the ledger works again
        else if (m_condition != Condition::Idle)
            refresh(reference, m_generation);
    });
}

void InvoiceModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_invoices.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void InvoiceModel::search(LedgerQuery query)
{
    m_query = std::move(query);
    ++m_generation;
    m_missed.clear();
    m_loading = true;
    setCondition(Condition::Loading);
    loadFirst(m_generation);
}

void InvoiceModel::retry()
{
    if (m_condition == Condition::Failed)
        search(m_query);
}

LedgerQuery InvoiceModel::page(const QString &before) const
{
    LedgerQuery query = m_query;
    query.reference.clear();
    query.before = before;
    query.limit = pageSize;
    return query;
}

QCoro::Task<> InvoiceModel::loadFirst(int generation)
{
    const QPointer<InvoiceModel> self(this);
    auto listing = m_ledger.list(page({}));
    auto list = co_await listing;
    if (!self || generation != m_generation)
        co_return;
    m_loading = false;
    if (list) {
        restart(std::move(*list));
    } else {
        m_rowsAreOld = true;
        fail(list.error());
    }
}

QCoro::Task<> InvoiceModel::loadNext(int generation)
{
    const QPointer<InvoiceModel> self(this);
    auto listing = m_ledger.list(page(m_invoices.back().reference));
    auto list = co_await listing;
    if (!self || generation != m_generation)
        co_return;
    m_loading = false;
    if (list)
        append(std::move(*list));
    else
        fail(list.error());
}

QCoro::Task<> InvoiceModel::refresh(QString reference, int generation)
{
    const QPointer<InvoiceModel> self(this);
    // A row that is shown stays and is brought up to date even if it no longer fits the search.
    const bool wasShown = m_references.contains(reference) && m_condition != Condition::Loading;
    LedgerQuery one = wasShown ? LedgerQuery() : m_query;
    one.reference = reference;
    one.limit = 1;
    auto listing = m_ledger.list(one);
    const auto list = co_await listing;
    if (!self || generation != m_generation)
        co_return;
    if (!list) {
        m_missed.insert(reference);
        fail(list.error());
        co_return;
    }
    m_missed.remove(reference);
    const int row = rowOf(reference);
    if (!list->empty() && row >= 0)
        update(row, list->front());
    else if (!list->empty())
        insert(list->front());
    else if (row >= 0 && !wasShown)
        refresh(reference, generation); // it came meanwhile, with a page that was read before the change
    recover();
}

/// The ledger has answered: what it kept back before is asked for again, and then nothing is out of date.
void InvoiceModel::recover()
{
    if (m_condition != Condition::Failed || m_invoices.empty() || m_rowsAreOld)
        return;
    if (m_missed.isEmpty())
        setCondition(Condition::Listed);
    else
        refresh(*m_missed.begin(), m_generation);
}

void InvoiceModel::restart(std::vector<Invoice> invoices)
{
    beginResetModel();
    m_rowsAreOld = false;
    m_complete = static_cast<int>(invoices.size()) < pageSize;
    m_invoices = std::move(invoices);
    m_references.clear();
    m_mostDecimals = 0;
    m_mostWholeDigits = 0;
    for (const Invoice &invoice : m_invoices) {
        m_references.insert(invoice.reference);
        noteDigits(invoice);
    }
    endResetModel();
    const bool filtered = !m_query.search.isEmpty() || !m_query.states.empty() || !m_query.errorCode.isEmpty()
        || m_query.openedSince.isValid();
    setCondition(!m_invoices.empty() ? Condition::Listed : filtered ? Condition::NoMatch : Condition::Empty);
}

void InvoiceModel::append(std::vector<Invoice> invoices)
{
    m_complete = static_cast<int>(invoices.size()) < pageSize;
    std::erase_if(invoices, [this](const Invoice &each) { return m_references.contains(each.reference); });
    if (invoices.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(invoices.size()) - 1);
    for (Invoice &invoice : invoices) {
        m_references.insert(invoice.reference);
        noteDigits(invoice);
        m_invoices.push_back(std::move(invoice));
    }
    endInsertRows();
}

void InvoiceModel::update(int row, const Invoice &invoice)
{
    m_invoices[static_cast<std::size_t>(row)] = invoice;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void InvoiceModel::insert(const Invoice &invoice)
{
    const auto place = std::find_if(m_invoices.begin(), m_invoices.end(),
        [&invoice](const Invoice &each) { return each.openedAt <= invoice.openedAt; });
    if (place == m_invoices.end() && !m_complete)
        return; // it stands on a page that nobody has scrolled to yet
    const auto row = static_cast<int>(place - m_invoices.begin());
    beginInsertRows({}, row, row);
    m_invoices.insert(place, invoice);
    m_references.insert(invoice.reference);
    noteDigits(invoice);
    endInsertRows();
    if (m_condition != Condition::Failed) // recover() has the say there
        setCondition(Condition::Listed);
}

void InvoiceModel::noteDigits(const Invoice &invoice)
{
    const QString digits = invoice.amount.decimalText();
    const int decimals = invoice.amount.currency().decimals();
    const auto whole = static_cast<int>(digits.size()) - (decimals > 0 ? decimals + 1 : 0);
    m_mostDecimals = std::max(m_mostDecimals, decimals);
    m_mostWholeDigits = std::max(m_mostWholeDigits, whole);
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

int InvoiceModel::rowOf(const QString &reference) const
{
    if (!m_references.contains(reference))
        return -1;
    const auto found = std::find_if(m_invoices.begin(), m_invoices.end(),
        [&reference](const Invoice &each) { return each.reference == reference; });
    return static_cast<int>(found - m_invoices.begin());
}

bool InvoiceModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_condition == Condition::Listed && !m_loading && !m_complete;
}

void InvoiceModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    loadNext(m_generation);
}

} // namespace counterfoil
