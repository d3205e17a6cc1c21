// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QPushButton;
class QVBoxLayout;

namespace counterfoil {

class Notice;

/// What a window says above its page, whichever page that is. Each notice is made when it is first needed: a
/// window's first picture hardly ever has one.
class WindowNotices final : public QWidget {
    Q_OBJECT

public:
    /// In the order in which they stand, from above.
    enum class Kind {
        Trouble, ///< concerns the whole program; with up to two buttons
        Waiting, ///< the person is waited for elsewhere
        Told, ///< happened and is over; the person puts it away
        Stay ///< why the window does not close yet
    };

    explicit WindowNotices(QWidget *parent = nullptr);

    /// An empty message hides it.
    void say(Kind kind, const QString &message);
    QString message(Kind kind) const;
    /// What the buttons beside the trouble offer; no button where that is empty.
    void offerHelp(const QString &help, const QString &otherHelp);

Q_SIGNALS:
    void helpWanted();
    void otherHelpWanted();
    void leaveWanted(); ///< though there is a reason to stay
    void stayWanted();

private:
    Notice &notice(Kind kind);
    Notice *make(Kind kind);

    static constexpr std::size_t kinds = 4;

    QVBoxLayout *m_column;
    std::array<Notice *, kinds> m_notices{}; ///< null until it is needed
    QPushButton *m_help = nullptr;
    QPushButton *m_otherHelp = nullptr;
};

} // namespace counterfoil
