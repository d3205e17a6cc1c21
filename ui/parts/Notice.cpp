// SPDX-License-Identifier: GPL-3.0-or-later
#include "Notice.h"

#include "Announcement.h"
#include "Spoken.h"
#include "look/Icons.h"
#include "look/Strokes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace counterfoil {

using namespace Qt::StringLiterals;

QString iconOf(look::Tone tone)
{
    switch (tone) {
    case look::Tone::Good:
        return u"check"_s;
    case look::Tone::Warning:
    case look::Tone::Bad:
        return u"warning"_s;
    case look::Tone::Neutral:
    case look::Tone::Accent:
        break;
    }
    return u"info"_s;
}

QString nameOf(look::Tone tone)
{
    switch (tone) {
    case look::Tone::Good:
        return u"Done"_s;
    case look::Tone::Warning:
        return u"Warning"_s;
    case look::Tone::Bad:
        return u"Error"_s;
    case look::Tone::Neutral:
    case look::Tone::Accent:
        break;
    }
    return u"Note"_s;
}

Notice::Notice(look::Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(new QLabel)
    , m_text(new Text)
    , m_row(new QHBoxLayout(this))
{
    using namespace look;
    m_row->setContentsMargins(
        space::medium, space::small + space::hair, space::medium, space::small + space::hair);
    m_row->setSpacing(space::small);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text->wrapped(), 1);
    m_icon->setFixedSize(20, 20);
    spoken::as(this, QAccessible::Grouping);
    hide();
    applyTone();
}

void Notice::setMessage(const QString &message)
{
    m_text->setText(message);
    setAccessibleName(message);
    setVisible(!message.isEmpty());
    Announcement::say(this, message);
}

void Notice::setMessage(const QString &message, look::Tone tone)
{
    m_tone = tone;
    applyTone();
    setMessage(message);
}

QString Notice::message() const
{
    return m_text->text();
}

QPushButton *Notice::addAction(const QString &text)
{
    auto *button = new QPushButton(text);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::strokes::panel(
        &painter, rect(), look::cardRadius, look::toneGround(m_tone, look::colours(palette())), QColor());
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

void Notice::applyTone()
{
    const QColor colour = look::toneColour(m_tone, look::colours(palette()));
    m_icon->setPixmap(look::icon(iconOf(m_tone), colour).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_icon->setAccessibleName(nameOf(m_tone));
    m_text->setTone(m_tone);
    update();
}

} // namespace counterfoil
