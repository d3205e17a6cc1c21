// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InvoiceModel.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <array>

namespace counterfoil {

class AmountDelegate;
class RowDelegate;
class RowFlashes;
class TableHeader;

/// The invoices as a table: whole rows, generous and quiet; one or several can be chosen. Where one is chosen
/// the keyboard stands on it, however it was chosen: what is highlighted is what keys act upon. It tells the
/// model which rows are in sight, and keeps them there while others come and go. Where it becomes narrow it
/// gives up the columns that the details beside it show as well: first the account, then the reference, the
/// method, and at last the time, which then stands below the customer.
class InvoiceTable final : public QTableView {
    Q_OBJECT

public:
    explicit InvoiceTable(InvoiceModel &model, QWidget *parent = nullptr);

    /// The reference of the chosen row; empty where none or several are chosen, or nobody has read it yet.
    QString currentReference() const;
    /// The one row that is chosen; -1 where none is, or several are.
    int chosenRow() const;
    void selectRow(int row); ///< alone, and shows it; -1: nothing
    void showRow(int row); ///< scrolls there, in the middle
    bool isAtTop() const;
    bool isOnFirstScreen(int row) const; ///< in sight where the table is at its top
    int chosenCount() const;
    std::vector<PagedRows::Rows> chosenRows() const; ///< newest first
    void selectAll() override; ///< the newest ones, as many as one may act upon
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
    void showWanted(); ///< Enter or a double click on the chosen row
    void copyWanted(); ///< Ctrl+C
    void menuWanted(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void measure();
    void layOutColumns();
    void followModel();
    void lookAtRows();
    void standOnChosen();
    void moveBy(int rows); ///< what is in sight stands so many rows lower now

    InvoiceModel &m_model;
    RowDelegate *m_cells;
    AmountDelegate *m_amounts;
    RowFlashes *m_flashes;
    TableHeader *m_header;
    std::array<int, InvoiceModel::ColumnCount> m_usual{}; ///< widths of what stands in the columns
    QPersistentModelIndex m_topmost; ///< while rows change their places
    bool m_choosing = false; ///< a key or the mouse is at it: selection and current row follow one another
};

} // namespace counterfoil
