// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListMessage.h"

#include "WrapLabel.h"
#include "parts/Text.h"

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

void ListMessage::say(const QString &heading, const QString &text, const QString &button)
{
    m_heading->setText(heading);
    m_text->say(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace counterfoil
