// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountCardDelegate.h"

#include "AccountsModel.h"
#include "look/Scale.h"
#include "look/Strokes.h"
#include "parts/StatePill.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace counterfoil {

namespace space = look::space;

namespace {

struct Fonts {
    explicit Fonts(const QFont &base)
        : name(look::font(look::Type::Strong, base))
        , caption(look::font(look::Type::Caption, base))
    {
    }
    QFont name;
    QFont caption;
};

} // namespace

QSize AccountCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Fonts fonts(option.font);
    const int pill = StatePill::sizeFor(AccountsModel::tr("Training"), fonts.caption).height();
    const int height = QFontMetrics(fonts.name).height() + space::hair + QFontMetrics(fonts.caption).height()
        + space::small + pill + 2 * space::medium + 2 * ring + space::small;
    return {200, height};
}

void AccountCardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Colours &colours = look::colours(option.palette);
    const Fonts fonts(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(ring, ring, -ring, -ring - space::small);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor edge = selected ? colours.accent : hovered ? colours.edge : colours.line;
    look::strokes::panel(
        painter, card, look::cardRadius, selected ? colours.accentSoft : colours.surface, edge);
    if (option.state.testFlag(QStyle::State_HasFocus))
        look::strokes::focusRing(painter, card, look::cardRadius, colours);

    QRect line = card.adjusted(space::medium, space::medium, -space::medium, -space::medium);
    const auto write = [&](const QFont &font, const QColor &colour, const QString &text) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter->setFont(font);
        painter->setPen(colour);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
        const auto aligned = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(line, static_cast<int>(aligned) | Qt::TextSingleLine, shown);
        line.moveTop(line.bottom() + 1);
    };
    write(fonts.name, colours.text, index.data(Qt::DisplayRole).toString());
    line.translate(0, space::hair);
    write(fonts.caption, colours.softText, index.data(AccountsModel::GatewayRole).toString());
    line.translate(0, space::small);
    const QStringList badges = index.data(AccountsModel::BadgesRole).toStringList();
    const auto tone =
        index.data(AccountsModel::TrainingRole).toBool() ? look::Tone::Accent : look::Tone::Warning;
    for (const QString &badge : badges) {
        const QSize size = StatePill::sizeFor(badge, fonts.caption);
        line.setHeight(size.height());
        const QRect place(line.topLeft(), QSize(std::min(size.width(), line.width()), size.height()));
        StatePill::paint(
            *painter, QStyle::visualRect(option.direction, card, place), badge, tone, fonts.caption, colours);
        line.setLeft(line.left() + size.width() + space::small);
    }
    painter->restore();
}

} // namespace counterfoil
