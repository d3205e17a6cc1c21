// SPDX-License-Identifier: GPL-3.0-or-later
#include "Card.h"

#include "Spoken.h"
#include "look/Scale.h"
#include "look/Strokes.h"

#include <QPainter>

namespace counterfoil {

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    spoken::as(this, QAccessible::Grouping);
    setContentsMargins(look::space::large, look::space::large, look::space::large, look::space::large);
}

void Card::paintEvent(QPaintEvent *)
{
    const look::Colours &colours = look::colours(palette());
    QPainter painter(this);
    look::strokes::panel(&painter, rect(), look::cardRadius, colours.surface, colours.line);
}

} // namespace counterfoil
