// SPDX-License-Identifier: GPL-3.0-or-later
#include "SystemDelegate.h"

#include "SystemListModel.h"
#include "look/Scale.h"
#include "look/Strokes.h"

#include <QPainter>

namespace counterfoil {

namespace space = look::space;

QSize SystemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, QFontMetrics(option.font).height() + 2 * space::small};
}

void SystemDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Colours &colours = look::colours(option.palette);
    painter->save();
    look::strokes::itemGround(painter, option);
    const QRect line = option.rect.adjusted(space::small + space::hair, 0, -space::small - space::hair, 0);
    const auto side = [&option](Qt::Alignment wanted) {
        return int(QStyle::visualAlignment(option.direction, wanted) | Qt::AlignVCenter) | Qt::TextSingleLine;
    };

    const QFont caption = look::font(look::Type::Caption, option.font);
    const QString remark = index.data(SystemListModel::RemarkRole).toString();
    const int remarkWidth = QFontMetrics(caption).horizontalAdvance(remark);
    painter->setFont(caption);
    painter->setPen(colours.softText);
    painter->drawText(line, side(Qt::AlignRight), remark);

    const QRect rest = QStyle::visualRect(option.direction, line,
        QRect(line.left(), line.top(), line.width() - remarkWidth - space::medium, line.height()));
    const QString name = index.data(SystemListModel::NameRole).toString();
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(
        rest, side(Qt::AlignLeft), option.fontMetrics.elidedText(name, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace counterfoil
