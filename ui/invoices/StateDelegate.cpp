// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateDelegate.h"

#include "InvoiceModel.h"
#include "look/Scale.h"
#include "parts/StatePill.h"
#include "parts/Words.h"

namespace counterfoil {

StateDelegate::StateDelegate(const InvoiceModel &model, QObject *parent)
    : RowDelegate(model, parent)
{
}

int StateDelegate::usualWidth(const QFont &font)
{
    const QFont small = look::font(look::Type::Caption, font);
    return StatePill::sizeFor(words::state(State::Authorised), small).width() + 2 * side;
}

int StateDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont small = look::font(look::Type::Caption, option.font);
    return StatePill::sizeFor(index.data().toString(), small).width();
}

void StateDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const State state = m_model.at(index.row())->state;
    const QString said = index.data().toString(); // the state, or that the amount is another one
    const look::Tone tone = said == words::state(state) ? words::tone(state) : look::Tone::Warning;
    StatePill::paint(painter, area, said, tone, look::font(look::Type::Caption, option.font),
        look::colours(option.palette));
}

} // namespace counterfoil
