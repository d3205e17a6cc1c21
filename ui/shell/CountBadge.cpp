// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountBadge.h"

#include "look/Colours.h"
#include "look/Scale.h"
#include "look/Strokes.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostShown = 99;
constexpr qint64 mostAtCorner = 9;
constexpr int side = 7; ///< between the number and the ends
constexpr int sideAtCorner = 3;
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

void CountBadge::setCount(qint64 count, const LocalizedText &words)
{
    m_count = count;
    m_words = words;
    sayWords();
    setVisible(count > 0);
    showCount();
}

void CountBadge::sayWords()
{
    const QString words = m_words;
    setAccessibleName(words);
    setToolTip(words);
}

void CountBadge::setCompact(bool compact)
{
    m_isCompact = compact;
    showCount();
}

void CountBadge::showCount()
{
    const qint64 most = m_isCompact ? mostAtCorner : mostShown;
    setText(m_count > most ? u"%1+"_s.arg(most) : QString::number(m_count));
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    const QFontMetrics metrics(look::font(look::Type::Caption, font()));
    const int height = metrics.height() + 2 * ((m_isCompact ? 0 : above) + ring);
    const int ends = m_isCompact ? sideAtCorner : side;
    return {std::max(height, metrics.horizontalAdvance(text()) + 2 * (ends + ring)), height};
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
    painter.drawText(pill, int(Qt::AlignCenter) | int(Qt::TextForceLeftToRight), text()); // "9+"
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

void CountBadge::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayWords();
}

} // namespace counterfoil
