// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowNotices.h"

#include "parts/Notice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

WindowNotices::WindowNotices(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(look::space::large, look::space::medium, look::space::large, 0);
    hide(); // the room above goes with the notices
}

void WindowNotices::say(Kind kind, const QString &message)
{
    if (message.isEmpty() && !m_notices[static_cast<std::size_t>(kind)])
        return;
    if (!message.isEmpty())
        show(); // first: only what is seen is announced
    notice(kind).setMessage(message);
    setVisible(std::any_of(
        m_notices.begin(), m_notices.end(), [](const Notice *each) { return each && !each->isHidden(); }));
}

QString WindowNotices::message(Kind kind) const
{
    const Notice *made = m_notices[static_cast<std::size_t>(kind)];
    return made ? made->message() : QString();
}

void WindowNotices::offerHelp(const QString &help, const QString &otherHelp)
{
    notice(Kind::Trouble);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_otherHelp->setText(otherHelp);
    m_otherHelp->setVisible(!otherHelp.isEmpty());
}

Notice &WindowNotices::notice(Kind kind)
{
    const auto place = static_cast<std::size_t>(kind);
    Notice *&made = m_notices[place];
    if (!made) {
        made = make(kind);
        const auto above = std::count_if(m_notices.begin(),
            m_notices.begin() + static_cast<std::ptrdiff_t>(place), [](const Notice *each) { return each; });
        m_column->insertWidget(static_cast<int>(above), made);
    }
    return *made;
}

Notice *WindowNotices::make(Kind kind)
{
    const auto button = [this](Notice *notice, const QString &text, void (WindowNotices::*pressed)()) {
        QPushButton *made = notice->addAction(text);
        connect(made, &QPushButton::clicked, this, pressed);
        return made;
    };
    switch (kind) {
    case Kind::Trouble: {
        auto *trouble = new Notice(look::Tone::Bad);
        m_help = button(trouble, {}, &WindowNotices::helpWanted);
        m_otherHelp = button(trouble, {}, &WindowNotices::otherHelpWanted);
        m_help->hide();
        m_otherHelp->hide();
        return trouble;
    }
    case Kind::Told: {
        auto *told = new Notice(look::Tone::Good);
        connect(told->addAction(u"OK"_s), &QPushButton::clicked, this, [this] { say(Kind::Told, {}); });
        return told;
    }
    case Kind::Stay: {
        auto *stay = new Notice(look::Tone::Warning);
        button(stay, u"Close &all the same"_s, &WindowNotices::leaveWanted);
        button(stay, u"Sta&y"_s, &WindowNotices::stayWanted);
        return stay;
    }
    case Kind::Waiting:
        break;
    }
    return new Notice(look::Tone::Neutral);
}

} // namespace counterfoil
