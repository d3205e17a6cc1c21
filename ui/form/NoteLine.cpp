// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoteLine.h"

#include "look/Icons.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace counterfoil {

namespace {

constexpr int iconSize = 14;
constexpr int iconRoom = iconSize + look::space::hair;

} // namespace

NoteLine::NoteLine(const LocalizedText &help, QWidget *parent)
    : Text(help, look::Type::Caption, Ink::Soft, parent)
    , m_help(help)
{
    wrapped();
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed); // an endless word must not widen the form
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoteLine::setHelp(const LocalizedText &help, look::Tone tone)
{
    if (help == m_help && tone == m_helpTone)
        return;
    m_help = help;
    m_helpTone = tone;
    if (m_reason.isEmpty())
        showWords();
    updateGeometry();
}

void NoteLine::setReason(const LocalizedText &reason)
{
    m_reason = reason;
    showWords();
    updateGeometry();
}

void NoteLine::showWords()
{
    const look::Tone tone = m_reason.isEmpty() ? m_helpTone : look::Tone::Bad;
    const int room = tone == look::Tone::Neutral ? 0 : iconRoom; // the sign stands where the words begin
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(fromRight ? 0 : room, 0, fromRight ? room : 0, 0);
    setTone(tone);
    setText(m_reason.isEmpty() ? m_help : m_reason);
}

void NoteLine::changeEvent(QEvent *event)
{
    Text::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    showWords();
    updateGeometry();
}

void NoteLine::setRoom(int lines)
{
    m_room = lines;
    updateGeometry();
}

void NoteLine::setLeadsOn(bool leads)
{
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int NoteLine::heightOf(const QString &text, int width) const
{
    const QRect room(0, 0, qMax(width, 1), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text).height();
}

int NoteLine::heightForWidth(int width) const
{
    // Never lower than its help: a short reason must not pull up what stands below.
    const int help = heightOf(m_help, m_helpTone == look::Tone::Neutral ? width : width - iconRoom);
    const int reason = m_reason.isEmpty() ? 0 : heightOf(m_reason, width - iconRoom);
    return qMax(m_room * fontMetrics().lineSpacing(), qMax(help, reason));
}

void NoteLine::paintEvent(QPaintEvent *event)
{
    Text::paintEvent(event);
    if (m_reason.isEmpty() && m_helpTone == look::Tone::Neutral)
        return;
    const look::Colours &colours = look::colours(palette());
    QPainter painter(this);
    const int top = (fontMetrics().height() - iconSize) / 2;
    const int left = layoutDirection() == Qt::RightToLeft ? width() - iconSize : 0;
    look::icon(u"warning", m_reason.isEmpty() ? colours.warning : colours.bad)
        .paint(&painter, left, top, iconSize, iconSize);
}

void NoteLine::mouseReleaseEvent(QMouseEvent *event)
{
    Text::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace counterfoil
