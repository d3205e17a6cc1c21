// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineList.h"

#include "look/Colours.h"
#include "look/Scale.h"
#include "look/Strokes.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int side = look::space::small;
constexpr int above = 7;
constexpr int wrapping = Qt::TextWordWrap;

class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const look::Colours &colours = look::colours(option.palette);
        painter->save();
        const QRect &row = option.rect;
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line);
        if (option.state.testFlag(QStyle::State_Selected))
            look::strokes::panel(painter, row.adjusted(0, 1, 0, -2), look::radius, colours.accentSoft,
                option.state.testFlag(QStyle::State_HasFocus) ? colours.accent : QColor());
        painter->setFont(option.font);
        painter->setPen(colours.text);
        const auto aligned = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(row.adjusted(side, above, -side, -above), wrapping | static_cast<int>(aligned),
            index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        const int width = list ? list->viewport()->width() - 2 * side : 0;
        const QRect words =
            QFontMetrics(option.font)
                .boundingRect(0, 0, std::max(width, 1), 10'000, wrapping, index.data().toString());
        return {1, words.height() + 2 * above + 1};
    }
};

} // namespace

LineList::LineList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new LineDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust); // lines break elsewhere
}

void LineList::fitTo(int lines)
{
    int height = 0;
    for (int row = 0; row < std::min(lines, count()); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(height);
}

void LineList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace counterfoil
