// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "shell/Preferences.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace counterfoil {

class Backups;
class BackupSettings;
class NoticeSettings;

/// What the program speaks, how it looks and makes itself heard, the backups of its books, where it keeps
/// what, and what it is.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    struct About {
        QString version;
        QString folder; ///< where everything lies that the program writes
    };

    SettingsPage(Preferences &preferences, Backups &backups, const Clock &clock, const About &about,
        QWidget *parent = nullptr);

    /// A card of something that this page does not know, below the messages.
    void addCard(QWidget *card);
    /// A backup is being put in the place of the books.
    bool isRestoring() const;
    /// For whoever wants one of them back.
    void showBackups();
    /// What became of a message of the desktop's: said where one was tried.
    void sayWhetherShown(bool isShown);

Q_SIGNALS:
    void noticeTryWanted(); ///< what it would be like if a sale were paid now

private:
    QWidget *buildLooks();
    QWidget *buildHelp();
    QWidget *buildAbout(const About &about);

    Preferences &m_preferences;
    NoticeSettings *m_notices;
    BackupSettings *m_backups;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace counterfoil
