// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListMessage.h"

#include "WrapLabel.h"
#include "parts/Text.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil {

namespace space = look::space;

ListMessage::ListMessage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Text({}, look::Type::Heading, Text::Ink::Normal, this))
    , m_text(new WrapLabel(look::Type::Body, this))
    , m_button(new QPushButton(this))
{
    m_heading->wrapped()->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::huge);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_heading);
    column->addSpacing(space::small);
    column->addWidget(m_text);
    column->addSpacing(space::medium);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &ListMessage::pressed);
}

void ListMessage::say(const LocalizedText &heading, const LocalizedText &text, const LocalizedText &button)
{
    m_saidAbove = heading;
    m_saidOnButton = button;
    sayHeading();
    m_text->say(text);
    m_button->setVisible(!button.isEmpty());
}

void ListMessage::sayHeading()
{
    m_heading->setText(m_saidAbove);
    m_button->setText(m_saidOnButton);
}

void ListMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayHeading();
}

} // namespace counterfoil
