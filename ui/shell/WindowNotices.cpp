// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowNotices.h"

#include "look/Scale.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

WindowNotices::WindowNotices(QWidget *parent)
    : QWidget(parent)
    , m_notices{new Notice(look::Tone::Bad), new Notice(look::Tone::Neutral), new Notice(look::Tone::Good),
          new Notice(look::Tone::Warning), new Notice(look::Tone::Warning)}
    , m_help(notice(Kind::Trouble)->addAction({}))
    , m_otherHelp(notice(Kind::Trouble)->addAction({}))
    , m_again(notice(Kind::Print)->addAction({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space::large, look::space::medium, look::space::large, 0);
    for (Notice *each : m_notices)
        column->addWidget(each);
    hide(); // the room above goes with the notices
    m_help->hide();
    m_otherHelp->hide();
    QPushButton *ok = notice(Kind::Told)->addAction({});
    QPushButton *read = notice(Kind::Print)->addAction({});
    QPushButton *leave = notice(Kind::Stay)->addAction({});
    QPushButton *stay = notice(Kind::Stay)->addAction({});
    inEachLanguage(this, [this, ok, read, leave, stay] {
        //: Button: the message is read and may go.
        ok->setText(tr("OK"));
        read->setText(tr("OK"));
        //: Button beside a message that a paper did not come out.
        m_again->setText(tr("Prin&t again"));
        //: Button beside a reason why the window should not close yet.
        leave->setText(tr("Close &all the same"));
        //: Button, the other answer to “Close all the same”: the window stays open.
        stay->setText(tr("Sta&y"));
        m_help->setText(m_helpWords);
        m_otherHelp->setText(m_otherHelpWords);
    });
    connect(m_help, &QPushButton::clicked, this, &WindowNotices::helpWanted);
    connect(m_otherHelp, &QPushButton::clicked, this, &WindowNotices::otherHelpWanted);
    connect(ok, &QPushButton::clicked, this, [this] { say(Kind::Told, {}); });
    connect(read, &QPushButton::clicked, this, [this] {
        say(Kind::Print, {});
        Q_EMIT printRead();
    });
    connect(m_again, &QPushButton::clicked, this, &WindowNotices::printAgainWanted);
    connect(leave, &QPushButton::clicked, this, &WindowNotices::leaveWanted);
    connect(stay, &QPushButton::clicked, this, &WindowNotices::stayWanted);
}

void WindowNotices::say(Kind kind, const LocalizedText &message)
{
    sayIn(notice(kind), message, [message](Notice *notice) { notice->setMessage(message); });
}

void WindowNotices::say(Kind kind, const LocalizedText &message, look::Tone tone)
{
    sayIn(notice(kind), message, [message, tone](Notice *notice) { notice->setMessage(message, tone); });
}

void WindowNotices::sayIn(
    Notice *notice, const LocalizedText &message, const std::function<void(Notice *)> &setMessage)
{
    if (message.isEmpty() && notice->message().isEmpty())
        return; // nothing is taken back of what another one is just announced with
    if (!message.isEmpty())
        show(); // first: only what is seen is announced
    setMessage(notice);
    setVisible(std::any_of(
        m_notices.begin(), m_notices.end(), [](const Notice *each) { return !each->isHidden(); }));
}

void WindowNotices::offerToPrintAgain(bool on)
{
    m_again->setVisible(on);
}

QString WindowNotices::message(Kind kind) const
{
    return notice(kind)->message();
}

void WindowNotices::offerHelp(const LocalizedText &help, const LocalizedText &otherHelp)
{
    m_helpWords = help;
    m_otherHelpWords = otherHelp;
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_otherHelp->setText(otherHelp);
    m_otherHelp->setVisible(!otherHelp.isEmpty());
}

} // namespace counterfoil
