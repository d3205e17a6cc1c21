// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/Colours.h"

#include <QStyledItemDelegate>

namespace counterfoil {

class InvoiceModel;
class RowFlashes;

/// A cell of the invoices' table: ground of the whole row, a hairline below it, one line of text, elided
/// where it must be, and a quiet “…” where the row is not read yet. Subclasses draw something else than text
/// on the same ground.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int height = 40;
    static constexpr int side = 12; ///< free space at the left and the right of a cell

    explicit RowDelegate(const InvoiceModel &model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The time stands below the customer: there is no room for a column of its own.
    void setStacked(bool stacked) { m_stacked = stacked; }
    void setFlashes(const RowFlashes *flashes) { m_flashes = flashes; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A tool tip where it says more than what stands there already.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    virtual void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    /// The width at which nothing of it is cut off.
    virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const InvoiceModel &m_model;

private:
    QString secondLine(const QModelIndex &index) const;
    QColor ground(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const RowFlashes *m_flashes = nullptr;
    bool m_stacked = false;
};

} // namespace counterfoil
