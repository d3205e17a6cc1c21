// SPDX-License-Identifier: GPL-3.0-or-later
#include "Notice.h"

#include "Announcement.h"
#include "Spoken.h"
#include "base/DirectionMarks.h"
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
        return translatable("Notice", "Done",
            "of a message, said to those who do not see its colour: what was wanted is done");
    case look::Tone::Warning:
        return translatable("Notice", "Warning", "of a message, said to those who do not see its colour");
    case look::Tone::Bad:
        return translatable("Notice", "Error", "of a message, said to those who do not see its colour");
    case look::Tone::Neutral:
    case look::Tone::Accent:
        break;
    }
    return translatable(
        "Notice", "Note", "of a message, said to those who do not see its colour: nothing good or bad");
}

namespace {

/// A message may hold what somebody else said: it is no longer than a window has room for, and has no
/// characters that only programs know.
QString readable(QString said)
{
    constexpr qsizetype longest = 600;
    constexpr qsizetype mostLines = 8;
    said.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control && sign != u'\n'; });
    const bool isLong = said.size() > longest || said.count(u'\n') >= mostLines;
    return isLong ? isolatesClosed(said.section(u'\n', 0, mostLines - 1).left(longest) + u'…') : said;
}

} // namespace

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

void Notice::setMessage(const LocalizedText &message)
{
    const bool isNews = isHidden() || !(message == m_message); // and not the same in another language
    m_message = message;
    sayMessage();
    setVisible(!message.isEmpty());
    if (isNews)
        Announcement::say(this, m_text->text());
}

void Notice::setMessage(const LocalizedText &message, look::Tone tone)
{
    m_tone = tone;
    applyTone();
    setMessage(message);
}

void Notice::sayMessage()
{
    const QString said = readable(m_message);
    m_text->setText(said);
    setAccessibleName(said);
}

/// Nothing is announced: it is no news.
void Notice::sayAnew()
{
    sayMessage();
    m_icon->setAccessibleName(nameOf(m_tone));
    for (Action &action : m_given) {
        if (action.button->text() != action.said)
            continue; // whoever gave it another text says that anew
        action.said = action.text;
        action.button->setText(action.said);
    }
}

QString Notice::message() const
{
    return m_text->text();
}

QPushButton *Notice::addAction(const LocalizedText &text)
{
    if (!m_actions) {
        m_actions = new QWidget;
        auto *row = new QHBoxLayout(m_actions);
        row->setContentsMargins({});
        row->setSpacing(look::space::small);
        row->addStretch(1); // to the end, where they stand beside the words
        m_grid->addWidget(m_actions, 0, 2, Qt::AlignVCenter);
    }
    const QString said = text;
    auto *button = new QPushButton(said);
    m_actions->layout()->addWidget(button);
    m_given.push_back({button, text, said});
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
    else if (event->type() == QEvent::LanguageChange)
        sayAnew();
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
