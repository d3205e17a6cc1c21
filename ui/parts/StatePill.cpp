// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatePill.h"

#include "Spoken.h"
#include "Words.h"
#include "look/Scale.h"
#include "look/Strokes.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int side = 10;
constexpr int above = 3;

} // namespace

StatePill::StatePill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    spoken::as(this, QAccessible::StaticText);
    setState(State::Issuing);
}

void StatePill::setState(State state)
{
    setWords(words::state(state), words::tone(state));
}

void StatePill::setWords(const LocalizedText &words, look::Tone tone)
{
    m_words = words;
    m_tone = tone;
    say();
}

void StatePill::say()
{
    setAccessibleName(m_words);
    updateGeometry();
    update();
}

void StatePill::setFilled(bool filled)
{
    m_isFilled = filled;
    update();
}

QSize StatePill::sizeHint() const
{
    return sizeFor(m_words, look::font(look::Type::Caption, font()));
}

QSize StatePill::sizeFor(const QString &words, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(words) + 2 * side, metrics.height() + 2 * above};
}

void StatePill::paint(QPainter &painter, const QRect &area, const QString &words, look::Tone tone,
    const QFont &font, const look::Colours &colours, Qt::LayoutDirection direction)
{
    const QSize wanted = sizeFor(words, font);
    const int width = std::min(wanted.width(), area.width());
    if (width <= 2 * side)
        return;
    const QRect pill = QStyle::visualRect(direction, area,
        QRect(area.left(), area.top() + (area.height() - wanted.height()) / 2, width, wanted.height()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor rim =
        look::toneColour(tone, colours); // so that it stands out on a selected row of the same colour
    rim.setAlphaF(0.25F);
    painter.setPen(rim);
    painter.setBrush(look::toneGround(tone, colours));
    const QRectF shape = QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setFont(font);
    // Soft ink on grey is too faint where a script's strokes are thinner than a pixel (Devanagari).
    painter.setPen(tone == look::Tone::Neutral ? colours.text : look::toneColour(tone, colours));
    // Not by elidedText's own measure alone: it counts parts of pixels that the size above was rounded by.
    const bool fits = width == wanted.width();
    const QString shown =
        fits ? words : QFontMetrics(font).elidedText(words, Qt::ElideRight, width - 2 * side);
    painter.setLayoutDirection(direction);
    painter.drawText(pill.adjusted(side, 0, -side, 0), Qt::AlignVCenter | Qt::AlignLeft, shown);
    painter.restore();
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isFilled) {
        const look::Colours &colours = look::colours(palette());
        look::strokes::panel(&painter, rect(), height() / 2, look::toneColour(m_tone, colours), QColor());
        painter.setFont(look::font(look::Type::Caption, font()));
        painter.setPen(colours.surface);
        painter.drawText(rect(), Qt::AlignCenter, m_words);
        return;
    }
    paint(painter, rect(), m_words, m_tone, look::font(look::Type::Caption, font()), look::colours(palette()),
        layoutDirection());
}

void StatePill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace counterfoil
