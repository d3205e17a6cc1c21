// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StatementModel.h"

#include <QTableView>

namespace counterfoil {

/// The reconciliation as a table. Space checks the current row, Enter asks to see its sale.
class StatementTable final : public QTableView {
    Q_OBJECT

public:
    explicit StatementTable(StatementModel &model, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChanged(int row); ///< -1: none is current
    void saleWanted(const QString &reference);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void measureAmounts();
    void layOutColumns();

    StatementModel &m_model;
    int m_amountNeeds = 0; ///< the column's width in which no amount is cut
    int m_oursNeeds = 0; ///< there may be an amount, too
};

} // namespace counterfoil
