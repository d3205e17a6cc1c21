// SPDX-License-Identifier: GPL-3.0-or-later
#include "Question.h"

#include "look/Scale.h"
#include "look/Strokes.h"
#include "parts/Announcement.h"
#include "parts/Spoken.h"
#include "parts/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil {

Question::Question(QWidget *parent)
    : QWidget(parent)
    , m_text(new Text({}, look::Type::Body, Text::Ink::Toned, this))
    , m_answers(new QHBoxLayout)
{
    using namespace look;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small + space::hair);
    column->addWidget(m_text->wrapped());
    column->addLayout(m_answers);
    m_answers->setSpacing(space::small);
    m_answers->addStretch();
    m_text->setTone(Tone::Warning);
    spoken::as(this, QAccessible::Grouping);
    hide();
}

QPushButton *Question::addAnswer()
{
    auto *button = new QPushButton(this);
    m_answers->insertWidget(m_answers->count() - 1, button);
    return button;
}

QPushButton *Question::addHarmlessAnswer()
{
    m_harmless = addAnswer();
    return m_harmless;
}

void Question::ask(const LocalizedText &question)
{
    m_question = question;
    say();
    show();
    if (m_harmless)
        m_harmless->setFocus(Qt::OtherFocusReason);
    Announcement::say(this, m_text->text());
}

void Question::say()
{
    m_text->setText(m_question);
    setAccessibleName(m_text->text());
}

void Question::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void Question::dismiss()
{
    hide();
}

void Question::paintEvent(QPaintEvent *)
{
    const look::Colours &colours = look::colours(palette());
    QPainter painter(this);
    look::strokes::panel(&painter, rect(), look::cardRadius, colours.warningSoft, QColor());
}

} // namespace counterfoil
