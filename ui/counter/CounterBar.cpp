// SPDX-License-Identifier: GPL-3.0-or-later
#include "CounterBar.h"

#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace counterfoil {

CounterBar::CounterBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new Text({}, look::Type::Title))
    , m_takings(new QPushButton(look::icon(u"takings"), {}))
    , m_leave(new QPushButton(look::icon(u"back"), {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space::small);
    row->addWidget(m_title, 1);
    row->addWidget(m_takings);
    row->addWidget(m_leave);
    for (QPushButton *button : {m_takings, m_leave}) {
        button->setFocusPolicy(Qt::TabFocus); // a touch leaves the focus to the amount
        button->setAutoDefault(false);
    }
    connect(m_takings, &QPushButton::clicked, this, &CounterBar::takingsWanted);
    connect(m_leave, &QPushButton::clicked, this, &CounterBar::leaveWanted);
    auto *takings = new QShortcut(Qt::Key_F6, this);
    connect(takings, &QShortcut::activated, this, &CounterBar::takingsWanted);
    auto *leave = new QShortcut(Qt::Key_F9, this);
    connect(leave, &QShortcut::activated, this, &CounterBar::leaveWanted);
    for (QShortcut *key : {takings, leave})
        key->setAutoRepeat(false); // held, it would lead to and fro
    inEachLanguage(this, [this] {
        //: Title of the page that sells while the window is a till: full screen, with a keypad.
        m_title->setText(tr("Counter"));
        //: A button: shows what customers have paid today. F6 is a key.
        m_takings->setText(tr("Today’s takings (F6)"));
        //: A button: ends the till's full screen. F9 is a key.
        m_leave->setText(tr("Leave the counter (F9)"));
    });
}

} // namespace counterfoil
