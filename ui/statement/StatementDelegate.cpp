// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementDelegate.h"

#include "StatementModel.h"
#include "invoices/RowDelegate.h"
#include "look/Colours.h"
#include "look/Scale.h"
#include "parts/StatePill.h"
#include "parts/Words.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int side = RowDelegate::side; ///< as in the table of invoices
constexpr int barWidth = 3;

void paintBox(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, bool checked)
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.rect = QRect(0, 0, StatementDelegate::boxSize, StatementDelegate::boxSize);
    box.rect.moveCenter(area.center());
    box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

bool isAtBeginning(const QRect &cell, const QAbstractItemView &view)
{
    return view.layoutDirection() == Qt::RightToLeft ? cell.right() == view.viewport()->width() - 1
                                                     : cell.left() == 0;
}

} // namespace

/// The whole row on one ground; the focus must be seen without any selection colour, by a bar at its
/// beginning.
void StatementDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Colours &colours = look::colours(option.palette);
    const QRect &cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(cell, selected ? colours.accentSoft : colours.surface);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colours.line);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect bar(cell.left(), cell.top(), barWidth, cell.height() - 1);
    if (selected && view && view->hasFocus() && isAtBeginning(cell, *view))
        painter->fillRect(QStyle::visualRect(option.direction, cell, bar), colours.accent);
    paintContent(*painter, cell.adjusted(side, 0, -side, -1), option, index);
    painter->restore();
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {contentWidth(option, index) + 2 * side, RowDelegate::height};
}

bool StatementDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isCut = contentWidth(option, index) > option.rect.width() - 2 * side;
    const bool saysMore = index.data(Qt::ToolTipRole).toString() != words::toolTip(index.data().toString());
    if (event->type() == QEvent::ToolTip && !isCut && !saysMore)
        return false;
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

int StatementDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == StatementModel::Take)
        return boxSize;
    const QString text = index.data().toString();
    if (index.column() == StatementModel::StandingColumn)
        return StatePill::sizeFor(text, look::font(look::Type::Caption, option.font)).width();
    return QFontMetrics(option.font).horizontalAdvance(text);
}

void StatementDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Colours &colours = look::colours(option.palette);
    if (index.column() == StatementModel::Take) {
        if (const QVariant checked = index.data(Qt::CheckStateRole); checked.isValid())
            paintBox(painter, area, option, checked.toInt() == Qt::Checked);
        return;
    }
    const QString text = index.data().toString();
    if (index.column() == StatementModel::StandingColumn) {
        const auto tone = static_cast<look::Tone>(index.data(StatementModel::ToneRole).toInt());
        const QFont font = look::font(look::Type::Caption, option.font);
        const QRect place(area.left(), area.top(),
            std::min(StatePill::sizeFor(text, font).width(), area.width()), area.height());
        StatePill::paint(
            painter, QStyle::visualRect(option.direction, area, place), text, tone, font, colours);
        return;
    }
    const bool isMain = index.column() == StatementModel::Number || index.column() == StatementModel::Amount;
    const bool isAmount = index.column() == StatementModel::Amount;
    painter.setFont(option.font);
    painter.setPen(isMain ? colours.text : colours.softText);
    // An amount is never cut: the table gives it its room.
    const auto aligned = QStyle::visualAlignment(
        option.direction, (isAmount ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter);
    // In its own direction: a reference or an amount within an Arabic page reads as everywhere.
    const int own = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(area, static_cast<int>(aligned) | Qt::TextSingleLine | own,
        isAmount ? text : QFontMetrics(option.font).elidedText(text, Qt::ElideRight, area.width()));
}

bool StatementDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index)
{
    // The whole cell is the box; keys are the table's.
    if (event->type() != QEvent::MouseButtonRelease
        || static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return false;
    const QVariant checked = index.data(Qt::CheckStateRole);
    return checked.isValid()
        && model->setData(
            index, checked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace counterfoil
