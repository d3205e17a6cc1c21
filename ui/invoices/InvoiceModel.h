// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ledger/Ledger.h"
#include "methods/MethodCatalogue.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

#include <optional>
#include <vector>

namespace counterfoil {

/// The ledger's invoices as rows, newest first, read page by page while somebody scrolls. A changed invoice
/// changes its one row, or comes in as a new one where it fits the search; rows never vanish under a
/// reader's eyes: only a new search takes them away. It decides nothing: what matches, and in which order, is
/// the ledger's answer. Nothing is read before the first `search`.
class InvoiceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Reference, Customer, Method, Account, Amount, StateColumn, ColumnCount };
    enum Role {
        InvoiceRole = Qt::UserRole, ///< std::optional<Invoice>, never empty
        ValueRole, ///< what stands behind the text: QDateTime, text, minor units (qint64), number of the
                   ///< state
    };
    /// What there is to see instead of rows, or besides them.
    enum class Condition {
        Idle, ///< nobody has searched yet
        Loading, ///< the first page is on its way; the rows of the search before stay until then
        Listed,
        Empty, ///< there are no invoices at all
        NoMatch,
        Failed, ///< see error(); rows that were read before stay
    };
    static constexpr int pageSize = 100;

    InvoiceModel(Ledger &ledger, const MethodCatalogue &methods, Clock clock, QObject *parent = nullptr);

    void setLocale(const QLocale &locale);
    /// Begins anew with these filters (`before` and `limit` are ours). Answers to the search before are
    /// dropped.
    void search(LedgerQuery query);
    /// After Failed: the same search once more, from its first page.
    void retry();

    Condition condition() const { return m_condition; }
    const Error &error() const { return m_error; }
    const LedgerQuery &query() const { return m_query; }
    /// -1 where it is not among the rows.
    int rowOf(const QString &reference) const;
    /// Valid until the model changes. `row` must exist.
    const Invoice &at(int row) const { return m_invoices[static_cast<std::size_t>(row)]; }
    /// Digits behind the mark of the longest fraction among the rows.
    int mostDecimals() const { return m_mostDecimals; }
    /// Digits before the mark of the largest amount.
    int mostWholeDigits() const { return m_mostWholeDigits; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void conditionChanged();

private:
    QCoro::Task<> loadFirst(int generation);
    QCoro::Task<> loadNext(int generation);
    QCoro::Task<> refresh(QString reference, int generation);
    LedgerQuery page(const QString &before) const;
    void recover();
    void restart(std::vector<Invoice> invoices);
    void append(std::vector<Invoice> invoices);
    void update(int row, const Invoice &invoice);
    void insert(const Invoice &invoice);
    void noteDigits(const Invoice &invoice);
    void fail(const Error &error);
    void setCondition(Condition condition);
    QString text(const Invoice &invoice, int column) const;
    QString tip(const Invoice &invoice, int column) const;
    QVariant value(const Invoice &invoice, int column) const;

    Ledger &m_ledger;
    const MethodCatalogue &m_methods;
    Clock m_clock;
    QLocale m_locale;
    LedgerQuery m_query;
    std::vector<Invoice> m_invoices;
    QSet<QString> m_references;
    QSet<QString> m_missed; ///< changed sales that could not be read
    Condition m_condition = Condition::Idle;
    Error m_error;
    int m_generation = 0; ///< counts searches
    int m_mostDecimals = 0;
    int m_mostWholeDigits = 0;
    bool m_loading = false; ///< a page is on its way
    bool m_rowsAreOld = false; ///< they are an earlier search's, this one has failed
    bool m_complete = false; ///< the last page was read
};

} // namespace counterfoil
