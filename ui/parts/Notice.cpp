// SPDX-License-Identifier: GPL-3.0-or-later
#include "Notice.h"

#include "Announcement.h"
#include "Spoken.h"
#include "look/Icons.h"
#include "look/Strokes.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

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
    , m_grid(new QGridLayout(this))
{
    using namespace look;
    m_grid->setContentsMargins(
        space::medium, space::small + space::hair, space::medium, space::small + space::hair);
    m_grid->setSpacing(space::small);
    m_grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_text->wrapped(), 0, 1);
    m_grid->setColumnStretch(1, 1);
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
    if (!m_actions) {
        m_actions = new QWidget;
        auto *row = new QHBoxLayout(m_actions);
        row->setContentsMargins({});
        row->setSpacing(look::space::small);
        row->addStretch(1); // to the end, where they stand beside the words
        m_grid->addWidget(m_actions, 0, 2, Qt::AlignVCenter);
    }
    auto *button = new QPushButton(text);
    m_actions->layout()->addWidget(button);
    return button;
}

/// Two buttons beside a long message would leave it a column of a few words.
void Notice::arrange()
{
    if (!m_actions)
        return;
    const QSize actions = m_actions->sizeHint();
    const QMargins margins = m_grid->contentsMargins();
    const int gap = m_grid->horizontalSpacing();
    const int room = width() - margins.left() - margins.right() - m_icon->width() - gap;
    const int beside =
        std::max(m_text->heightForWidth(std::max(room - actions.width() - gap, 1)), actions.height());
    const int below =
        m_text->heightForWidth(std::max(room, 1)) + m_grid->verticalSpacing() + actions.height();
    const bool areBelow = actions.width() > 0 && below < beside;
    if (std::exchange(m_areBelow, areBelow) == areBelow)
        return;
    m_grid->removeWidget(m_actions);
    m_grid->addWidget(m_actions, areBelow ? 1 : 0, areBelow ? 1 : 2,
        areBelow ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(Qt::AlignVCenter));
}

bool Notice::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void Notice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
