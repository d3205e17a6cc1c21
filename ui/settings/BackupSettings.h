// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ledger/Backups.h"
#include "look/Colours.h"
#include "parts/Card.h"

#include <QCoroTask>

#include <functional>

class QPushButton;

namespace counterfoil {

class LineList;
class Notice;
class Question;
class Text;
class WrapLabel;

/// The copies of the books: when the last one was made, where they lie, one made now, one put back. Putting
/// one back is asked for in place, with what it means; nothing is waited for in the window's thread.
class BackupSettings final : public Card {
    Q_OBJECT

public:
    BackupSettings(Backups &backups, const Clock &clock, QWidget *parent = nullptr);

    /// A program that ends now leaves the books as they were, but the person has not got what was wanted.
    bool isRestoring() const { return m_doing == Doing::Restoring; }
    /// To the list, for whoever wants one back.
    void takeFocus();

Q_SIGNALS:
    void restored();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Doing { Nothing, Making, Restoring };

    void build();
    QCoro::Task<> read();
    QCoro::Task<> makeOne();
    QCoro::Task<> restore(BackupFile backup);
    void take(const std::vector<BackupFile> &backups);
    const BackupFile *chosen() const;
    void askToRestore();
    void closeQuestion();
    void begin(Doing doing);
    /// `words` are asked for again in another language; none: nothing is said any more.
    void say(std::function<LocalizedText()> words, look::Tone tone);
    void sayTrouble(const LocalizedText &message);
    void sayMade(const BackupFile &backup);
    void sayOutcome();
    void sayFiles();
    void refresh();

    Backups &m_backups;
    Clock m_clock;
    std::vector<BackupFile> m_files;
    Doing m_doing = Doing::Nothing;
    bool m_isRead = false; ///< the folder was
    std::function<LocalizedText()> m_said; ///< what came of it
    look::Tone m_saidTone = look::Tone::Good;
    bool m_wantsList = false; ///< the focus goes there once it is read
    int m_reading = 0; ///< counts readings: the latest counts
    Text *m_last;
    WrapLabel *m_folder;
    LineList *m_list;
    QPushButton *m_make;
    QPushButton *m_restore;
    Question *m_question;
    Notice *m_outcome;
};

/// One backup in a line: "15 March 2026, 09:30 · 1,204 sales · 3.4 MB".
QString backupLine(const BackupFile &backup);

} // namespace counterfoil
