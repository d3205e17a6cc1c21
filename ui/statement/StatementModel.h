// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/Reconciliation.h"
#include "look/Colours.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

namespace counterfoil {

/// A reconciliation as rows: first the statement's lines, then the sales that it does not list. Lines that
/// can be imported have a box to check. It compares nothing itself.
class StatementModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Take, StandingColumn, Number, Amount, Theirs, Ours, ColumnCount };
    enum Role { ToneRole = Qt::UserRole }; ///< of the standing: look::Tone as int

    using QAbstractTableModel::QAbstractTableModel;

    /// What was checked stays checked where it can still be imported.
    void show(const Reconciliation &reconciliation);
    void clear();
    const std::optional<Reconciliation> &reconciliation() const { return m_reconciliation; }
    void setOnlyDifferences(bool only);
    void setLocale(const QLocale &locale); ///< in place of Qt's default
    void sayAnew(); ///< in another language

    std::vector<StatementLine> checkedLines() const;
    void checkAll();
    int importable() const; ///< how many lines can be imported, shown or not
    /// References of the sales whose state differs.
    QStringList differing() const;

    QString reference(int row) const; ///< of our sale in that row; empty where there is none
    QString note(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    /// Exactly one of the two.
    struct Row {
        const ReconciledLine *line = nullptr;
        const UnlistedSale *unlisted = nullptr;
    };
    static QString keyOf(const StatementLine &line) { return line.reference + u'\n' + line.remoteId; }
    static QString title(int column);
    QLocale locale() const { return m_locale.value_or(QLocale()); }
    void fill();
    QString text(const Row &row, int column) const;
    QString ours(const Row &row) const;
    QString spoken(const Row &row, int column) const;

    std::optional<Reconciliation> m_reconciliation;
    std::vector<Row> m_rows; ///< into m_reconciliation
    QSet<QString> m_checked; ///< keys of lines
    std::optional<QLocale> m_locale;
    bool m_onlyDifferences = false;
};

/// "Not in the books": what the pill says.
LocalizedText standingTitle(Standing standing);

} // namespace counterfoil
