// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterfoil {

/// Paints one account of the list as a card: name, gateway and address, badges. All cards have the same
/// height, so that the list does not dance while one looks for a name.
class AccountCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int ring = 3; ///< room around a card for the ring of the focus

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace counterfoil
