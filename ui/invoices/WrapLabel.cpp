// SPDX-License-Identifier: GPL-3.0-or-later
#include "WrapLabel.h"

#include <QEvent>

namespace counterfoil {

namespace {

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestRun = 18;

/// With places to break inside long words, which a label alone would push out of its side.
QString breakable(const QString &text)
{
    QString result;
    qsizetype run = 0;
    for (const QChar c : text.left(longestText)) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestRun && !c.isLowSurrogate() && !c.isMark()) {
            result += QChar(0x200b);
            run = 1;
        }
        result += c;
    }
    return result;
}

} // namespace

WrapLabel::WrapLabel(look::Type type, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter); // in whatever direction it is read
    look::setType(this, type);
    applyColour();
}

void WrapLabel::say(const QString &text)
{
    m_said = text;
    setText(breakable(text));
    setAccessibleName(text.left(longestText));
    setVisible(!text.isEmpty());
}

void WrapLabel::setTone(look::Tone tone)
{
    m_tone = tone;
    applyColour();
}

void WrapLabel::setStrong(bool strong)
{
    m_strong = strong;
    applyColour();
}

QSize WrapLabel::minimumSizeHint() const
{
    return {1, fontMetrics().height()};
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
}

void WrapLabel::applyColour()
{
    const look::Colours &colours = look::colours(palette());
    const QColor soft = m_strong ? colours.text : colours.softText;
    const QColor colour = m_tone == look::Tone::Neutral ? soft : look::toneColour(m_tone, colours);
    if (palette().color(QPalette::WindowText) == colour)
        return; // setting it would send the event that brought us here
    QPalette own; // this one role, so that all others go on following the scheme
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace counterfoil
