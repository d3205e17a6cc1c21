// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/RowDelegate.h"

namespace counterfoil {

/// A cell of the statement: a box to check, a pill for the standing, or a line of text.
class StatementDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    static constexpr int boxSize = 18;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace counterfoil
