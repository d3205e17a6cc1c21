// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountBadge.h"

#include "look/Colours.h"
#include "look/Scale.h"
#include "look/Strokes.h"

#include <QPainter>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostShown = 99;
constexpr int side = 7; ///< between the number and the ends
constexpr int above = 2;
constexpr int ring = 2; ///< room for the ring of the focus

} // namespace

CountBadge::CountBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void CountBadge::setCount(qint64 count, const QString &words)
{
    setText(count > mostShown ? u"%1+"_s.arg(mostShown) : QString::number(count));
    setAccessibleName(words);
    setToolTip(words);
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    const QFontMetrics metrics(look::font(look::Type::Caption, font()));
    const int height = metrics.height() + 2 * (above + ring);
    return {std::max(height, metrics.horizontalAdvance(text()) + 2 * (side + ring)), height};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    const look::Colours &colours = look::colours(palette());
    QPainter painter(this);
    const QRect pill = rect().adjusted(ring, ring, -ring, -ring);
    const bool isFilled = underMouse() || isDown();
    look::strokes::panel(&painter, pill, pill.height() / 2, isFilled ? colours.warning : colours.warningSoft,
        isFilled ? QColor() : colours.warning);
    painter.setFont(look::font(look::Type::Caption, font()));
    painter.setPen(isFilled ? colours.warningSoft : colours.warning);
    painter.drawText(pill, Qt::AlignCenter, text());
    if (hasFocus())
        look::strokes::focusRing(&painter, rect(), height() / 2, colours);
}

void CountBadge::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CountBadge::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace counterfoil
