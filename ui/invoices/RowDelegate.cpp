// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowDelegate.h"

#include "InvoiceModel.h"
#include "RowFlashes.h"
#include "look/Scale.h"
#include "parts/Words.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QFont fontOf(const QStyleOptionViewItem &option, int column)
{
    QFont font = option.font;
    if (column == InvoiceModel::Customer)
        font.setWeight(QFont::Medium);
    return font;
}

QColor inkOf(const look::Colours &colours, int column)
{
    const bool main = column == InvoiceModel::Customer;
    return main ? colours.text : colours.softText;
}

/// Where a line begins on a page of that direction, whatever the direction of the line.
int begin(Qt::LayoutDirection page)
{
    return static_cast<int>(QStyle::visualAlignment(page, Qt::AlignLeft).toInt());
}

/// It begins where the page does, and is read in its own direction: a name in Latin letters ends with its
/// full stop in an Arabic page as well.
void writeLine(QPainter &painter, const QRect &area, Qt::LayoutDirection page, const QFont &font,
    const QColor &ink, const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    const int own = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(area, begin(page) | Qt::AlignVCenter | Qt::TextSingleLine | own,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

/// The focus must be seen without any selection colour: a bar at the row's beginning.
void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const look::Colours &colours)
{
    const QRect &cell = option.rect;
    const QRect bar(cell.left(), cell.top(), 3, cell.height() - 1);
    painter.fillRect(QStyle::visualRect(option.direction, cell, bar), colours.accent);
}

/// Whether it is the first cell of its row, as far as columns are shown.
bool isFirst(const QRect &cell, Qt::LayoutDirection direction, const QWidget &viewport)
{
    return direction == Qt::RightToLeft ? cell.right() == viewport.rect().right() : cell.left() == 0;
}

} // namespace

RowDelegate::RowDelegate(const InvoiceModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QColor RowDelegate::ground(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Colours &colours = look::colours(option.palette);
    const QColor usual = option.state.testFlag(QStyle::State_Selected) ? colours.accentSoft : colours.surface;
    const Invoice *invoice = m_flashes && m_flashes->any() ? m_model.at(index.row()) : nullptr;
    const double strength = invoice ? m_flashes->strength(invoice->reference) : 0;
    const auto mixed = [strength](
                           int from, int to) { return from + static_cast<int>(strength * (to - from)); };
    const QColor &tint = colours.goodSoft;
    return {
        mixed(usual.red(), tint.red()), mixed(usual.green(), tint.green()), mixed(usual.blue(), tint.blue())};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Colours &colours = look::colours(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, ground(option, index));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (selected && view && view->hasFocus() && isFirst(option.rect, option.direction, *view->viewport()))
        paintBar(*painter, option, colours);
    const QRect area = option.rect.adjusted(side, 0, -side, -1);
    if (m_model.at(index.row())) {
        paintContent(*painter, area, option, index);
    } else {
        const bool isAmount = index.column() == InvoiceModel::Amount;
        const int at = isAmount ? int(Qt::AlignRight) | int(Qt::AlignAbsolute) : begin(option.direction);
        painter->setPen(colours.faintText);
        painter->drawText(area, at | Qt::AlignVCenter, index.data().toString());
    }
    painter->restore();
}

void RowDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Colours &colours = look::colours(option.palette);
    const QString second = secondLine(index);
    const bool stacked = !second.isEmpty();
    const QRect upper = stacked ? area.adjusted(0, 3, 0, -area.height() / 2 + 2) : area;
    writeLine(painter, upper, option.direction, fontOf(option, index.column()),
        inkOf(colours, index.column()), index.data().toString());
    if (!stacked)
        return;
    const QRect lower = area.adjusted(0, area.height() / 2 + 1, 0, -3);
    writeLine(painter, lower, option.direction, look::font(look::Type::Caption, option.font),
        colours.softText, second);
}

/// Below the customer: the time, where it has no column of its own, and what was sold.
QString RowDelegate::secondLine(const QModelIndex &index) const
{
    if (index.column() != InvoiceModel::Customer)
        return {};
    QStringList parts;
    if (m_stacked)
        parts << index.siblingAtColumn(InvoiceModel::Time).data().toString();
    parts << index.data(InvoiceModel::SecondRole).toString();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int RowDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QFontMetrics(fontOf(option, index.column())).horizontalAdvance(index.data().toString());
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {m_model.at(index.row()) ? contentWidth(option, index) + 2 * side : 0, height};
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!m_model.at(index.row()))
        return false;
    const bool isCut = contentWidth(option, index) > option.rect.width() - 2 * side;
    const bool saysMore = index.data(Qt::ToolTipRole).toString() != words::toolTip(index.data().toString());
    if (event->type() == QEvent::ToolTip && !isCut && !saysMore)
        return false;
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace counterfoil
