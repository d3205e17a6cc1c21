// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateDelegate.h"

#include "InvoiceModel.h"
#include "look/Scale.h"
#include "parts/StatePill.h"
#include "parts/Words.h"

namespace counterfoil {

StateDelegate::StateDelegate(const InvoiceModel &model, QObject *parent)
    : RowDelegate(parent)
    , m_model(model)
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
    const State state = m_model.at(index.row()).state;
    StatePill::paint(painter, area, words::state(state), words::tone(state),
        look::font(look::Type::Caption, option.font), look::colours(option.palette));
}

} // namespace counterfoil
