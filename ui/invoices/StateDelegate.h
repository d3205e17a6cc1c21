// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RowDelegate.h"

namespace counterfoil {

/// The cell of a state: a pill.
class StateDelegate final : public RowDelegate {
    Q_OBJECT

public:
    explicit StateDelegate(const InvoiceModel &model, QObject *parent = nullptr);

    /// The width of the longest state.
    static int usualWidth(const QFont &font);

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
};

} // namespace counterfoil
