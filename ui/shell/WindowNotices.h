// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "look/Colours.h"

#include <QWidget>

#include <array>
#include <functional>

class QPushButton;

namespace counterfoil {

class Notice;

/// What a window says above its page, whichever page that is.
class WindowNotices final : public QWidget {
    Q_OBJECT

public:
    /// In the order in which they stand, from above.
    enum class Kind {
        Trouble, ///< concerns the whole program; with up to two buttons
        Waiting, ///< the person is waited for elsewhere
        Told, ///< happened and is over; the person puts it away
        Print, ///< what became of a paper; with a button that prints it again where that makes sense
        Stay ///< why the window does not close yet
    };

    explicit WindowNotices(QWidget *parent = nullptr);

    /// An empty message hides it.
    void say(Kind kind, const LocalizedText &message);
    QString message(Kind kind) const; ///< in the interface's language
    void say(Kind kind, const LocalizedText &message, look::Tone tone);
    void offerToPrintAgain(bool on);
    /// What the buttons beside the trouble offer; no button where that is empty.
    void offerHelp(const LocalizedText &help, const LocalizedText &otherHelp);

Q_SIGNALS:
    void helpWanted();
    void otherHelpWanted();
    void printAgainWanted();
    void printRead(); ///< what was said of papers is put away by the person
    void leaveWanted(); ///< though there is a reason to stay
    void stayWanted();

private:
    void sayIn(Notice *notice, const LocalizedText &message, const std::function<void(Notice *)> &setMessage);
    Notice *notice(Kind kind) const { return m_notices[static_cast<std::size_t>(kind)]; }

    std::array<Notice *, 5> m_notices; ///< by Kind
    LocalizedText m_helpWords;
    LocalizedText m_otherHelpWords;
    QPushButton *m_help;
    QPushButton *m_otherHelp;
    QPushButton *m_again;
};

} // namespace counterfoil
