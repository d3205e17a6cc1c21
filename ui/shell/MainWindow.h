// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "look/Colours.h"

#include <QKeySequence>
#include <QMainWindow>
#include <QRect>
#include <QTimer>

#include <functional>
#include <map>

class QStackedWidget;

namespace counterfoil {

class Preferences;
class Sidebar;
class WindowNotices;

/// The shell: the list of pages, the page that is shown, and a line for what concerns all of them. It knows
/// no page by name and makes each when it is first looked at; what leads from one page to another is wired by
/// whoever adds them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    using Make = std::function<QWidget *()>;

    explicit MainWindow(Preferences &preferences, QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &iconName, const LocalizedText &title, Make make);
    void showPage(const QString &id);
    /// A way to something that is no page of its own, below the list of pages. `keys`: what leads there as
    /// well.
    void addWay(const QString &iconName, const LocalizedText &title, const QKeySequence &keys,
        std::function<void()> go);
    /// Nothing but the page, on the whole screen; and back. Pages are shown as ever by whoever shows them.
    void setBare(bool bare);
    bool isBare() const { return m_isBare; }
    /// Shows the page that was shown last, or the first one, at the size of last time.
    void restore();
    /// A number beside a page's name, and what it says in full. 0: none.
    void setBadge(const QString &id, qint64 count, const LocalizedText &words);
    /// Something that concerns the whole program, such as books that cannot be read, and what one or two
    /// buttons beside it offer; no button where that is empty. An empty message hides it.
    void setTrouble(
        const LocalizedText &message, const LocalizedText &help = {}, const LocalizedText &otherHelp = {});
    /// Something that happened and is over; the person puts it away.
    void tell(const LocalizedText &message);
    /// What became of a paper that was printed; `again`: a button offers to print it once more. An empty
    /// message hides it.
    void tellOfPrint(const LocalizedText &message, look::Tone tone = look::Tone::Neutral, bool again = false);
    /// Something that the person is waited for elsewhere, such as the keychain's own window. An empty message
    /// hides it.
    void setWaiting(const LocalizedText &message);
    /// Asked before the window closes: a sentence that says why not yet, or an empty text.
    void setReasonToStay(std::function<LocalizedText()> reason);
    /// In front of all others, with the keyboard's focus.
    void comeForward();

Q_SIGNALS:
    /// Once, when its first picture is on the screen: time for what that picture did not need.
    void firstPictureShown();
    void pageShown(const QString &id); ///< whoever wanted it
    /// By the person, in the list of pages, where another one was shown; it is shown already.
    void pageChosen(const QString &id);
    void pageChosenAgain(const QString &id); ///< so, where it was shown anyhow
    void badgePressed(const QString &id);
    void printAgainWanted(); ///< the button beside what tellOfPrint() said
    void printRead(); ///< what tellOfPrint() said is put away by the person
    void helpWanted(); ///< the button beside the trouble
    void otherHelpWanted(); ///< the second one

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Page {
        Make make;
        QWidget *widget = nullptr;
    };

    void rememberPlace();

    Preferences &m_preferences;
    Sidebar *m_sidebar;
    WindowNotices *m_notices;
    QStackedWidget *m_stack;
    std::map<QString, Page> m_pages;
    QString m_first;
    std::function<LocalizedText()> m_reasonToStay;
    bool m_leaveAnyway = false;
    bool m_isBare = false;
    Qt::WindowStates m_stateBefore; ///< of the window, before it was bare
    QRect m_placeBefore;
    bool m_wasPainted = false;
    QTimer m_watch; ///< while a reason to stay stands there: it may go
};

} // namespace counterfoil
