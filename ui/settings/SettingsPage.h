// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "shell/Preferences.h"

#include <QWidget>

#include <map>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace counterfoil {

class Backups;
class BackupSettings;
class NoticeSettings;
class SettingsSections;

/// What a shop sets once: cards by sections, whose names stand beside them. Of its own it has what the
/// program speaks, how it looks and makes itself heard, the backups of its books, where it keeps what, and
/// what it is; the other cards are added by whoever has what they work with.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    struct About {
        QString version;
        QString folder; ///< where everything lies that the program writes
    };

    /// In the order in which they are listed. One without a card is not.
    enum class Section { General, Shop, Counter, Messages, Printing, CustomerScreen, Notices, Backups, Help };

    SettingsPage(Preferences &preferences, Backups &backups, const Clock &clock, const About &about,
        QWidget *parent = nullptr);

    /// Below the cards that the section has already. The card belongs to the page.
    void addCard(Section section, QWidget *card);
    void showSection(Section section);
    /// A backup is being put in the place of the books.
    bool isRestoring() const;
    /// For whoever wants one of them back.
    void showBackups();
    /// What became of a message of the desktop's: said where one was tried.
    void sayWhetherShown(bool isShown);
    /// The same of what is not heard; true when it was said (NoticeSettings::sayNotHeard).
    bool sayNotHeard(const LocalizedText &why);

Q_SIGNALS:
    void noticeTryWanted(); ///< what it would be like if a sale were paid now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *buildLooks();
    QWidget *buildHelp();
    QWidget *buildAbout(const About &about);

    Preferences &m_preferences;
    NoticeSettings *m_notices;
    BackupSettings *m_backups;
    SettingsSections *m_sections;
    QStackedWidget *m_cards;
    QBoxLayout *m_sides; ///< the sections, and beside or below them their cards
    std::map<Section, QScrollArea *> m_scrolled; ///< the cards of each section
};

} // namespace counterfoil
