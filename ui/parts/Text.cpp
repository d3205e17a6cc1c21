// SPDX-License-Identifier: GPL-3.0-or-later
#include "Text.h"

#include <QEvent>

namespace counterfoil {

Text::Text(const QString &text, look::Type type, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    // A name in Arabic letters begins where all others do.
    setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    look::setType(this, type);
    applyInk();
}

void Text::setTone(look::Tone tone)
{
    m_ink = Ink::Toned;
    m_tone = tone;
    applyInk();
}

Text *Text::wrapped()
{
    setWordWrap(true);
    return this;
}

Text *Text::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyInk();
}

void Text::applyInk()
{
    const look::Colours &colours = look::colours(palette());
    const QColor colour = m_ink == Ink::Normal ? colours.text
        : m_ink == Ink::Soft                   ? colours.softText
                                               : look::toneColour(m_tone, colours);
    if (palette().color(QPalette::WindowText) == colour)
        return; // setting it would send the event that brought us here
    QPalette own; // only this one colour: all others go on following the program's
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace counterfoil
