// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InvoiceModel.h"

#include <QPersistentModelIndex>
#include <QTableView>

namespace counterfoil {

class AmountDelegate;
class RowDelegate;
class RowFlashes;

/// The invoices as a table: whole rows, generous and quiet; one or several can be chosen. It tells the model
/// which rows are in sight, and keeps them there while others come and go. Where it becomes narrow it gives
/// up the columns that the details beside it show as well: first the account, then the reference, the method,
/// and at last the time, which then stands below the customer.
class InvoiceTable final : public QTableView {
    Q_OBJECT

public:
    explicit InvoiceTable(InvoiceModel &model, QWidget *parent = nullptr);

    /// The reference of the current row; empty where there is none, or nobody has read it yet.
    QString currentReference() const;
    void selectRow(int row); ///< alone, and shows it; -1: nothing
    void showRow(int row); ///< scrolls there, in the middle
    int chosenCount() const;
    std::vector<Stretches::Rows> chosenRows() const; ///< newest first
    void selectAll() override; ///< the newest ones, as many as one may act upon
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChangedTo(const QString &reference); ///< by the person, or by `selectRow`
    void chosenChanged();
    void showWanted(); ///< Enter or a double click on the current row
    void copyWanted(); ///< Ctrl+C
    void menuWanted(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void layOutColumns();
    void followModel();
    void lookAtRows();
    void tellCurrent();
    void moveBy(int rows); ///< what is in sight stands so many rows lower now

    InvoiceModel &m_model;
    RowDelegate *m_cells;
    AmountDelegate *m_amounts;
    RowFlashes *m_flashes;
    QPersistentModelIndex m_topmost; ///< while rows change their places
    QString m_told; ///< the current row's, as it was told last
};

} // namespace counterfoil
