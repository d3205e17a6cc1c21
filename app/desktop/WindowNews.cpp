// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowNews.h"

#include "voice/SpokenWords.h"

#include <QApplication>

namespace counterfoil {

using namespace Qt::StringLiterals;

WindowNews::WindowNews(PaidNotices::Services services, MainWindow &window, QString page, QObject *parent)
    : QObject(parent)
    , m_preferences(services.preferences)
    , m_trainingAccount(services.trainingAccount)
    , m_window(window)
    , m_page(std::move(page))
    , m_notices(services, Notifier::ofThisDesktop(),
          {.sound = [this] { m_voice.playPaid(); },
              .speech = [this](
                            const QString &text, const QString &language) { m_voice.say(text, language); }})
    , m_needing(services.ledger)
{
    if (services.preferences.speaks())
        m_voice.prepareSpeech();
    connect(&m_voice, &PaidVoice::failed, this, &WindowNews::notHeard);
    // Where no sound can be played, some systems can beep.
    connect(&m_voice, &PaidVoice::soundFailed, this, [] { QApplication::beep(); });
    connect(&m_needing, &NeedingPerson::counted, this, &WindowNews::showCount);
    connect(&services.ledger, &Ledger::damaged, this, &WindowNews::booksAreClosed);
}

void WindowNews::tryIt()
{
    m_voice.tellAgain();
    m_notices.tryIt();
}

void WindowNews::hearNotPaid(const Invoice &sale, const QString &language)
{
    if (m_preferences.sounds())
        m_voice.playNotPaid();
    if (m_preferences.speaks())
        m_voice.say(spokenNotPaid(language, sale.accountId == m_trainingAccount), language);
}

void WindowNews::showCount(qint64 sales)
{
    //: How many sales wait for a person, beside the page “Invoices”.
    m_window.setBadge(m_page, sales, translatable("WindowNews", "%n need(s) a look", nullptr, sales));
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
    //: Why, and what to do, follows.
    const LocalizedText words =
        translatable("WindowNews", "Nothing can be sold now.") + u" "_s + error.message;
    const LocalizedText none;
    if (error.code == u"ledger-missing") {
        //: Buttons beside the message that the books are gone.
        m_window.setTrouble(words,
            error.detail.isEmpty() ? none : translatable("WindowNews", "&Restore the newest backup"),
            translatable("WindowNews", "&Begin new books", "a button: empty books are made"));
        return;
    }
    // A backup helps against damage, not against a full disk or a lock.
    const bool backupHelps = error.code == u"ledger-damaged";
    //: Button beside the message that the books are damaged: leads to the list of backups.
    m_window.setTrouble(words, backupHelps ? translatable("WindowNews", "&Restore a backup…") : none);
}

void WindowNews::backupFailed(const Error &error)
{
    if (m_trouble == Trouble::Books)
        return;
    m_trouble = Trouble::Backup;
    //: The reason follows.
    m_window.setTrouble(
        translatable("WindowNews", "The books could not be backed up.") + u" "_s + error.message,
        //: Button: leads to the list of backups.
        translatable("WindowNews", "Bac&kups…"));
}

void WindowNews::backupMade()
{
    if (m_trouble != Trouble::Backup)
        return;
    m_trouble = Trouble::None;
    m_window.setTrouble({});
}

} // namespace counterfoil
