// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonthStepper.h"

#include "look/Icons.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "parts/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace counterfoil {

namespace space = look::space;

namespace {

QToolButton *step(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setFixedSize(look::controlHeight, look::controlHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

void name(QToolButton *button, const QString &words)
{
    button->setAccessibleName(words);
    button->setToolTip(words);
}

/// So wide that no month moves what stands beside it.
int widestOf(Month month, const QFontMetrics &metrics)
{
    int widest = 0;
    for (int i = 0; i < 12; ++i, month = month.previous())
        widest = std::max(widest, metrics.horizontalAdvance(month.title()));
    return widest;
}

} // namespace

MonthStepper::MonthStepper(Month month, Month last, QWidget *parent)
    : QWidget(parent)
    , m_month(std::min(month, last))
    , m_last(last)
    , m_previous(step(this))
    , m_next(step(this))
    , m_title(new Text({}, look::Type::Strong, Text::Ink::Normal, this))
{
    m_title->setAlignment(Qt::AlignCenter);
    spoken::as(this, QAccessible::Grouping);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::hair);
    row->addWidget(m_previous);
    row->addWidget(m_title);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { setMonth(m_month.previous()); });
    connect(m_next, &QToolButton::clicked, this, [this] { setMonth(m_month.next()); });
    drawArrows();
    inEachLanguage(this, [this] {
        //: Button with an arrow.
        name(m_previous, tr("The month before"));
        //: Button with an arrow.
        name(m_next, tr("The month after"));
        m_title->setMinimumWidth(widestOf(m_last, m_title->fontMetrics()));
        refresh();
    });
}

/// Time runs as the text does.
void MonthStepper::drawArrows()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_previous->setIcon(look::icon(isMirrored ? u"right" : u"left"));
    m_next->setIcon(look::icon(isMirrored ? u"left" : u"right"));
}

void MonthStepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        drawArrows();
}

void MonthStepper::setMonth(Month month)
{
    if (month > m_last || month == m_month)
        return;
    m_month = month;
    refresh();
    Q_EMIT changed();
}

void MonthStepper::refresh()
{
    const bool isLast = m_month == m_last;
    if (isLast && m_next->hasFocus())
        m_previous->setFocus(Qt::OtherFocusReason); // a disabled button would lose it
    m_next->setEnabled(!isLast);
    m_title->setText(m_month.title());
    setAccessibleName(m_title->text());
}

} // namespace counterfoil
