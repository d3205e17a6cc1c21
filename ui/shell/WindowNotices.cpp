// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowNotices.h"

#include "look/Scale.h"
#include "parts/Notice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

WindowNotices::WindowNotices(QWidget *parent)
    : QWidget(parent)
    , m_notices{new Notice(look::Tone::Bad), new Notice(look::Tone::Neutral), new Notice(look::Tone::Good),
          new Notice(look::Tone::Warning)}
    , m_help(notice(Kind::Trouble)->addAction({}))
    , m_otherHelp(notice(Kind::Trouble)->addAction({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space::large, look::space::medium, look::space::large, 0);
    for (Notice *each : m_notices)
        column->addWidget(each);
    hide(); // the room above goes with the notices
    m_help->hide();
    m_otherHelp->hide();
    const auto *ok = notice(Kind::Told)->addAction(u"OK"_s);
    const auto *leave = notice(Kind::Stay)->addAction(u"Close &all the same"_s);
    const auto *stay = notice(Kind::Stay)->addAction(u"Sta&y"_s);
    connect(m_help, &QPushButton::clicked, this, &WindowNotices::helpWanted);
    connect(m_otherHelp, &QPushButton::clicked, this, &WindowNotices::otherHelpWanted);
    connect(ok, &QPushButton::clicked, this, [this] { say(Kind::Told, {}); });
    connect(leave, &QPushButton::clicked, this, &WindowNotices::leaveWanted);
    connect(stay, &QPushButton::clicked, this, &WindowNotices::stayWanted);
}

void WindowNotices::say(Kind kind, const QString &message)
{
    if (message.isEmpty() && notice(kind)->message().isEmpty())
        return; // nothing is taken back of what another one is just announced with
    if (!message.isEmpty())
        show(); // first: only what is seen is announced
    notice(kind)->setMessage(message);
    setVisible(std::any_of(
        m_notices.begin(), m_notices.end(), [](const Notice *each) { return !each->isHidden(); }));
}

QString WindowNotices::message(Kind kind) const
{
    return notice(kind)->message();
}

void WindowNotices::offerHelp(const QString &help, const QString &otherHelp)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_otherHelp->setText(otherHelp);
    m_otherHelp->setVisible(!otherHelp.isEmpty());
}

} // namespace counterfoil
