// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowNews.h"

#include "base/Counted.h"

#include <QApplication>

namespace counterfoil {

using namespace Qt::StringLiterals;

WindowNews::WindowNews(PaidNotices::Services services, MainWindow &window, QString page, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_page(std::move(page))
    , m_notices(services, Notifier::ofThisDesktop(), [] { QApplication::beep(); })
    , m_needing(services.ledger)
{
    connect(&m_needing, &NeedingPerson::counted, this, &WindowNews::showCount);
    connect(&services.ledger, &Ledger::damaged, this, &WindowNews::booksAreClosed);
}

void WindowNews::showCount(qint64 sales)
{
    m_window.setBadge(m_page, sales, counted(sales, u"needs"_s, u"need"_s) + u" a look"_s);
}

void WindowNews::booksAreOpen()
{
    m_trouble = Trouble::None;
    m_window.setTrouble({});
    m_needing.begin();
}

void WindowNews::booksAreClosed(const Error &error)
{
    m_trouble = Trouble::Books;
    const QString words = u"Nothing can be sold now. %1"_s.arg(error.message);
    if (error.code == u"ledger-missing") {
        m_window.setTrouble(words, error.detail.isEmpty() ? QString() : u"&Restore the newest backup"_s,
            u"&Begin new books"_s);
        return;
    }
    // A backup helps against damage, not against a full disk or a lock.
    const bool backupHelps = error.code == u"ledger-damaged";
    m_window.setTrouble(words, backupHelps ? u"&Restore a backup…"_s : QString());
}

void WindowNews::backupFailed(const Error &error)
{
    if (m_trouble == Trouble::Books)
        return;
    m_trouble = Trouble::Backup;
    m_window.setTrouble(u"The books could not be backed up. %1"_s.arg(error.message), u"Bac&kups…"_s);
}

void WindowNews::backupMade()
{
    if (m_trouble != Trouble::Backup)
        return;
    m_trouble = Trouble::None;
    m_window.setTrouble({});
}

} // namespace counterfoil
