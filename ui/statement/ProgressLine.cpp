// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressLine.h"

#include "look/Colours.h"
#include "look/Strokes.h"

#include <QPainter>
#include <QStyle>

namespace counterfoil {

namespace {

constexpr int thickness = 6;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(thickness);
}

QSize ProgressLine::minimumSizeHint() const
{
    return {4 * thickness, thickness};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const look::Colours &colours = look::colours(palette());
    QPainter painter(this);
    look::strokes::panel(&painter, rect(), thickness / 2, colours.line, QColor());
    const int done = maximum() == 0 ? 0 : static_cast<int>(qint64(width()) * value() / maximum());
    const QRect filled(0, 0, qMax(done, thickness), height());
    if (done > 0)
        look::strokes::panel(&painter, QStyle::visualRect(layoutDirection(), rect(), filled), thickness / 2,
            colours.accent, QColor());
}

} // namespace counterfoil
