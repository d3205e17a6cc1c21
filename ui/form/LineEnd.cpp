// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineEnd.h"

#include "parts/Mirrored.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace counterfoil {

LineEnd::LineEnd(QLineEdit *line, QLabel *label, int side)
    : QObject(line)
    , m_line(line)
    , m_label(label)
    , m_inside(new QHBoxLayout(line))
    , m_side(side)
{
    label->setTextFormat(Qt::PlainText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents); // a press there is meant for the line
    m_inside->addWidget(label);
    line->parentWidget()->installEventFilter(this);
    place();
}

void LineEnd::setText(const QString &text)
{
    m_label->setText(text);
    place();
}

bool LineEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line->parentWidget() && event->type() == QEvent::LayoutDirectionChange)
        place();
    return false;
}

void LineEnd::place()
{
    const bool isAtLeft = mirrored::isWithinRightToLeft(m_line);
    const int room = m_label->text().isEmpty() ? 0 : m_label->sizeHint().width() + m_side;
    m_line->setTextMargins(isAtLeft ? room : 0, 0, isAtLeft ? 0 : room, 0);
    m_inside->setContentsMargins(isAtLeft ? m_side : 0, 0, isAtLeft ? 0 : m_side, 0);
    m_inside->setAlignment(m_label, (isAtLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace counterfoil
