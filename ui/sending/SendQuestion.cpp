// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendQuestion.h"

#include "accounts/LabelledRow.h"
#include "look/Scale.h"
#include "parts/Announcement.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Mirrored.h"
#include "parts/Spoken.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

SendQuestion::SendQuestion(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_row(new LabelledRow(m_line))
    , m_go(new QPushButton)
    , m_leave(new QPushButton)
{
    spoken::as(this, QAccessible::Grouping);
    m_line->setObjectName(u"recipient"_s);
    m_go->setObjectName(u"send"_s);
    m_leave->setObjectName(u"leaveSending"_s);
    m_leave->setFlat(true);
    mirrored::keepLeftToRight(m_line);
    auto *buttons = new Flow(Flow::Width::Own);
    buttons->addWidget(m_go);
    buttons->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::space::small, 0, 0);
    column->setSpacing(look::space::small);
    column->addWidget(m_row);
    column->addLayout(buttons);
    for (QPushButton *each : {m_go, m_leave})
        each->setAutoDefault(false);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_row->setReason({}); });
    connect(m_line, &QLineEdit::returnPressed, this, &SendQuestion::submit);
    connect(m_go, &QPushButton::clicked, this, &SendQuestion::submit);
    connect(m_leave, &QPushButton::clicked, this, &SendQuestion::leave);
    hide();
    inEachLanguage(this, [this] { say(); });
}

void SendQuestion::say()
{
    m_row->setLabel(m_asked.label);
    m_row->setHelp(m_asked.help);
    m_go->setText(m_asked.answer);
    //: Button: the sale is not sent.
    m_leave->setText(tr("Cancel"));
    setAccessibleName(m_asked.label);
}

void SendQuestion::ask(Asked asked)
{
    m_asked = std::move(asked);
    m_line->setText(m_asked.typed);
    m_row->setReason({});
    say();
    show();
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
    Q_EMIT asking();
}

void SendQuestion::dismiss()
{
    m_asked = {};
    m_line->clear(); // nobody's address waits here for the next sale
    hide();
    Q_EMIT dismissed();
}

void SendQuestion::submit()
{
    if (isHidden() || !m_asked.check)
        return;
    const QString typed = m_line->text().trimmed();
    QString used;
    if (!typed.isEmpty() || !m_asked.mayBeEmpty) {
        const auto good = m_asked.check(typed);
        if (!good) {
            m_row->setReason(good.error().message);
            m_line->setFocus(Qt::OtherFocusReason);
            Announcement::say(this, good.error().message);
            return;
        }
        used = *good;
    }
    const auto then = std::exchange(m_asked.then, {});
    Q_EMIT ended();
    dismiss();
    if (then)
        then(used);
}

void SendQuestion::leave()
{
    Q_EMIT ended();
    dismiss();
}

/// Escape is this question's while the focus is in it, and not the page's around it.
bool SendQuestion::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Escape && press->modifiers() == Qt::NoModifier) {
            press->accept();
            if (event->type() == QEvent::KeyPress)
                leave();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace counterfoil
