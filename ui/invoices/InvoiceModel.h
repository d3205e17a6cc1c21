// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PagedRows.h"
#include "base/Clock.h"
#include "ledger/Ledger.h"
#include "methods/MethodCatalogue.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QLocale>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace counterfoil {

/// The ledger's invoices as rows, newest first, however many they are: the first page at once, then all rows
/// as soon as they are counted, and of those the ones that somebody looks at (`lookAt`); the others are empty
/// until then. A changed invoice changes its one row, or comes in as a new one where it fits the search; rows
/// that are looked at never vanish: only a new search takes them away. It decides nothing: what matches, and
/// in which order, is the ledger's answer. Nothing is read before the first `search`.
class InvoiceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Reference, Customer, Method, Account, Amount, StateColumn, ColumnCount };
    enum Role {
        InvoiceRole = Qt::UserRole, ///< std::optional<Invoice>; empty while it is not read
        ValueRole, ///< what stands behind the text: QDateTime, text, minor units (qint64), number of the
                   ///< state
        SecondRole, ///< what stands small below the text of a cell: what was sold, and by which payment
                    ///< system
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
    static constexpr int pageSize = PagedRows::length;

    InvoiceModel(Ledger &ledger, const MethodCatalogue &methods, Clock clock, QObject *parent = nullptr);

    void setLocale(const QLocale &locale);
    /// The interface has got another language: everything is said anew.
    void retranslate();
    /// Begins anew with these filters (page and limit are ours). Answers to the search before are dropped.
    void search(LedgerQuery query);
    /// After Failed: the same search once more, from its first page.
    void retry();
    /// These rows are in sight: they are read next, and what is far from them is given up.
    void lookAt(int firstRow, int lastRow);

    Condition condition() const { return m_condition; }
    const Error &error() const { return m_error; }
    const LedgerQuery &query() const { return m_query; }
    const MethodCatalogue &methods() const { return m_methods; }
    /// Whether it is known how many rows there are.
    bool isCounted() const { return m_rows.isCounted(); }
    /// -1 where it is not among the rows that were read.
    int rowOf(const QString &reference) const { return m_rows.rowOf(reference); }
    /// About where a sale of that place stands, or would stand; -1 in an empty list.
    int rowNear(qint64 place) const { return m_rows.rowNear(place); }
    /// Null while it is not read. Valid until the model changes.
    const Invoice *at(int row) const { return m_rows.at(row); }
    /// The sales in those rows, read where they are not yet.
    QCoro::Task<Result<std::vector<Invoice>>> sales(std::vector<PagedRows::Rows> rows);
    /// Digits behind the mark of the longest fraction among the rows that were read.
    int mostDecimals() const { return m_mostDecimals; }
    /// Digits before the mark of the largest amount.
    int mostWholeDigits() const { return m_mostWholeDigits; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void conditionChanged();
    void counted(); ///< how many rows there are has just been learnt
    void rowsRead(); ///< rows that stood there empty have come
    void digitsChanged(); ///< mostDecimals() or mostWholeDigits()
    void moneyCame(const QString &reference); ///< that sale, which was read, has just been paid

private:
    QCoro::Task<> loadFirst(int generation);
    void restart(std::vector<Invoice> invoices);
    QCoro::Task<> countRows(int generation);
    QCoro::Task<> layOut(Outline outline, int generation);
    void countLater();
    void replace(PagedRows pages);
    void exchange(PagedRows pages, int rows);
    void readNext();
    QCoro::Task<> readPage(PagedRows::Bounds bounds, int generation, int round);
    void fill(int page, std::vector<Invoice> rows);
    // InvoiceModelChanges.cpp
    void noteChanges(const QStringList &references);
    void takeUpChanges();
    QCoro::Task<> refresh(QStringList shown, QStringList others, int generation);
    QCoro::Task<std::optional<Error>> refreshShown(QStringList references, int generation);
    QCoro::Task<std::optional<Error>> refreshOther(QString reference, int generation);
    void recover();
    void update(const Invoice &invoice);
    void insert(const Invoice &invoice);
    void noteDigits(const Invoice &invoice);
    void fail(const Error &error);
    void setCondition(Condition condition);
    // InvoiceModelData.cpp
    QString text(const Invoice &invoice, int column) const;
    QString secondLine(const Invoice &invoice) const;
    QString tip(const Invoice &invoice, int column) const;
    QVariant value(const Invoice &invoice, int column) const;

    Ledger &m_ledger;
    const MethodCatalogue &m_methods;
    Clock m_clock;
    QLocale m_locale;
    LedgerQuery m_query;
    PagedRows m_rows;
    int m_firstSeen = 0; ///< rows in sight
    int m_lastSeen = 0;
    QSet<QString> m_changed; ///< sales that changed and are not read again yet
    QSet<QString> m_missed; ///< changed sales that could not be read
    QTimer m_countDue;
    QElapsedTimer m_sinceCount;
    qint64 m_countTook = 0; ///< milliseconds
    Condition m_condition = Condition::Idle;
    Error m_error;
    int m_generation = 0; ///< counts searches
    int m_round = 0; ///< counts changes that make a page which is being read out of date
    int m_mostDecimals = 0;
    int m_mostWholeDigits = 0;
    bool m_counting = false;
    bool m_reading = false; ///< a page is on its way
    bool m_refreshing = false; ///< changed sales are on their way
    bool m_rowsAreOld = false; ///< they are an earlier search's, this one has failed
};

} // namespace counterfoil
