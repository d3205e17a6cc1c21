// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InvoiceModel.h"

#include <QTableView>

namespace counterfoil {

class AmountDelegate;
class RowDelegate;

/// The invoices as a table: whole rows, generous and quiet. Where it becomes narrow it gives up the columns
/// that the details beside it show as well: first the account, then the reference, the
/// method, and at last the time, which then stands below the customer.
class InvoiceTable final : public QTableView {
    Q_OBJECT

public:
    explicit InvoiceTable(InvoiceModel &model, QWidget *parent = nullptr);

    /// The reference of the current row; empty where there is none.
    QString currentReference() const;
    void selectRow(int row); ///< and shows it; -1: nothing
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChangedTo(const QString &reference); ///< by the person, or by `selectRow`
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
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void layOutColumns();

    InvoiceModel &m_model;
    RowDelegate *m_cells;
    AmountDelegate *m_amounts;
};

} // namespace counterfoil
