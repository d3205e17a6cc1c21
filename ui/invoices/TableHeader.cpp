// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableHeader.h"

#include "RowDelegate.h"
#include "look/Scale.h"

#include <QPainter>

namespace counterfoil {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(40);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 32};
}

int TableHeader::widthFor(int logicalIndex) const
{
    const QFontMetrics metrics(look::font(look::Type::Caption, font()));
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    return metrics.horizontalAdvance(title) + 2 * RowDelegate::side;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const look::Colours &colours = look::colours(palette());
    painter->save();
    painter->fillRect(rect, colours.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    painter->setFont(look::font(look::Type::Caption, font()));
    painter->setPen(colours.softText);
    const QRect area = rect.adjusted(RowDelegate::side, 0, -RowDelegate::side, 0);
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    painter->setLayoutDirection(layoutDirection()); // which turns the alignment, too
    painter->drawText(
        area, alignment, painter->fontMetrics().elidedText(title, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace counterfoil
