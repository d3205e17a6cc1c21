// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonthStepper.h"

#include "look/Icons.h"
#include "parts/Spoken.h"
#include "parts/Text.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

QToolButton *step(QStringView icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(look::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedSize(look::controlHeight, look::controlHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

} // namespace

MonthStepper::MonthStepper(Month month, Month last, QWidget *parent)
    : QWidget(parent)
    , m_month(std::min(month, last))
    , m_last(last)
    , m_previous(step(u"left", u"The month before"_s, this))
    , m_next(step(u"right", u"The month after"_s, this))
    , m_title(new Text({}, look::Type::Strong, Text::Ink::Normal, this))
{
    m_title->setAlignment(Qt::AlignCenter);
    spoken::as(this, QAccessible::Grouping);
    m_title->setMinimumWidth(m_title->fontMetrics().horizontalAdvance(u"September 2088"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::hair);
    row->addWidget(m_previous);
    row->addWidget(m_title);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { setMonth(m_month.previous()); });
    connect(m_next, &QToolButton::clicked, this, [this] { setMonth(m_month.next()); });
    refresh();
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
    setAccessibleName(m_month.title());
}

} // namespace counterfoil
