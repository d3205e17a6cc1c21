// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace counterfoil {

/// The names of the columns: small and soft, in line with the cells below them.
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// At which the name of that column is not cut off.
    int widthFor(int logicalIndex) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace counterfoil
