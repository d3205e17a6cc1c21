// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/NeedingPerson.h"
#include "notify/PaidNotices.h"
#include "shell/MainWindow.h"
#include "voice/PaidVoice.h"

namespace counterfoil {

/// What the books tell the person on whatever page he is: that a sale was paid, how many sales need him, and
/// that the books themselves are in trouble. It leads nowhere itself.
class WindowNews final : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this. `page`: the one that carries the count.
    WindowNews(PaidNotices::Services services, MainWindow &window, QString page, QObject *parent = nullptr);

    PaidNotices &notices() { return m_notices; }
    PaidVoice &voice() { return m_voice; }
    /// Shows and plays what it is like when a sale is paid, and says anew what cannot be heard.
    void tryIt();
    /// A sale that is waited for ended without money. `language`: the window's.
    void hearNotPaid(const Invoice &sale, const QString &language);
    /// The books are open, or open again.
    void booksAreOpen();
    /// They cannot be used, and nothing can be sold.
    void booksAreClosed(const Error &error);
    /// Sales go on, but no backup could be made; taken back by the next one.
    void backupFailed(const Error &error);
    void backupMade();

Q_SIGNALS:
    /// A sound or words are not heard (PaidVoice::failed).
    void notHeard(counterfoil::PaidVoice::Kind what, const counterfoil::LocalizedText &why);

private:
    void showCount(qint64 sales);

    enum class Trouble { None, Backup, Books };

    Preferences &m_preferences;
    QString m_trainingAccount;
    MainWindow &m_window;
    Trouble m_trouble = Trouble::None; ///< the worst counts
    QString m_page;
    PaidVoice m_voice; ///< before what plays on it
    PaidNotices m_notices;
    NeedingPerson m_needing;
};

} // namespace counterfoil
