// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateDelegate.h"

#include "InvoiceModel.h"
#include "look/Scale.h"
#include "parts/StatePill.h"
#include "parts/Words.h"

#include <algorithm>

namespace counterfoil {

StateDelegate::StateDelegate(const InvoiceModel &model, QObject *parent)
    : RowDelegate(model, parent)
{
}

int StateDelegate::usualWidth(const QFont &font)
{
    const QFont small = look::font(look::Type::Caption, font);
    int widest = 0;
    for (const State state :
        {State::Issuing, State::Open, State::Authorised, State::Paid, State::Failed, State::Cancelled,
            State::Expired, State::Chargeback, State::Withheld, State::Refused, State::Unknown})
        widest = std::max(widest, StatePill::sizeFor(words::state(state), small).width());
    return widest + 2 * side;
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
    const bool isState = said == words::state(state).toString();
    StatePill::paint(painter, area, said, isState ? words::tone(state) : look::Tone::Warning,
        look::font(look::Type::Caption, option.font), look::colours(option.palette), option.direction);
}

} // namespace counterfoil
