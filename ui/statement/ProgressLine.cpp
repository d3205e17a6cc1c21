// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressLine.h"

#include "look/Colours.h"
#include "look/Strokes.h"

#include <QPainter>

namespace counterfoil {

namespace {

constexpr int thickness = 6;

} // namespace

ProgressLine::ProgressLine(const QString &name, QWidget *parent)
    : QProgressBar(parent)
{
    setAccessibleName(name);
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
    if (done > 0)
        look::strokes::panel(
            &painter, QRect(0, 0, qMax(done, thickness), height()), thickness / 2, colours.accent, QColor());
}

} // namespace counterfoil
