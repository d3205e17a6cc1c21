// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "Preferences.h"
#include "Sidebar.h"
#include "WindowNotices.h"
#include "look/WindowFrame.h"
#include "parts/Copying.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QWindow>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Kind = WindowNotices::Kind;

constexpr QSize firstSize(1120, 760);
constexpr QSize smallest(900, 600);
constexpr int compactBelow = 960; ///< the pages need the room more than their names do

/// The screen on which a window stood may have been taken away: then there is another place for it.
QRect inSight(QRect place, const QScreen &there)
{
    if (QGuiApplication::screenAt(place.center()))
        return place;
    const QRect room = there.availableGeometry();
    place.setSize(place.size().boundedTo(room.size()));
    place.moveCenter(room.center());
    return place;
}

} // namespace

MainWindow::MainWindow(Preferences &preferences, QWidget *parent)
    : QMainWindow(parent) // to screen readers a plain widget is no window
    , m_preferences(preferences)
    , m_sidebar(new Sidebar)
    , m_notices(new WindowNotices)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(u"Counterfoil"_s);
    copying::keepMarksOut(this);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    setCentralWidget(new QWidget);
    auto *row = new QHBoxLayout(centralWidget());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) {
        const QWidget *before = m_stack->currentWidget();
        showPage(id);
        if (m_stack->currentWidget() == before)
            Q_EMIT pageChosenAgain(id);
        else
            Q_EMIT pageChosen(id);
    });
    connect(m_sidebar, &Sidebar::badgePressed, this, &MainWindow::badgePressed);

    connect(m_notices, &WindowNotices::helpWanted, this, &MainWindow::helpWanted);
    connect(m_notices, &WindowNotices::otherHelpWanted, this, &MainWindow::otherHelpWanted);
    connect(m_notices, &WindowNotices::printAgainWanted, this, &MainWindow::printAgainWanted);
    connect(m_notices, &WindowNotices::printRead, this, &MainWindow::printRead);
    connect(m_notices, &WindowNotices::leaveWanted, this, [this] {
        m_leaveAnyway = true;
        close();
    });
    connect(m_notices, &WindowNotices::stayWanted, this, [this] {
        m_watch.stop();
        m_notices->say(Kind::Stay, {});
    });
    // What is said of a sale on its way must not stand over one that has arrived.
    m_watch.setInterval(200);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        const LocalizedText reason = m_reasonToStay ? m_reasonToStay() : LocalizedText();
        if (reason.isEmpty())
            m_watch.stop();
        if (reason.toString() != m_notices->message(Kind::Stay))
            m_notices->say(Kind::Stay, reason);
    });
}

void MainWindow::addPage(const QString &id, const QString &iconName, const LocalizedText &title, Make make)
{
    if (m_first.isEmpty())
        m_first = id;
    m_pages[id] = {std::move(make)};
    m_sidebar->addPage(id, iconName, title);
}

void MainWindow::showPage(const QString &id)
{
    const auto found = m_pages.find(id);
    if (found == m_pages.end())
        return;
    Page &page = found->second;
    if (!page.widget) {
        page.widget = page.make();
        m_stack->addWidget(page.widget);
    }
    m_stack->setCurrentWidget(page.widget);
    m_sidebar->setCurrent(id);
    m_preferences.setPage(id);
    Q_EMIT pageShown(id);
}

void MainWindow::addWay(
    const QString &iconName, const LocalizedText &title, const QKeySequence &keys, std::function<void()> go)
{
    QAbstractButton *way = m_sidebar->addWay(iconName, title, keys);
    connect(way, &QAbstractButton::clicked, this, std::move(go));
}

void MainWindow::setBare(bool bare)
{
    if (std::exchange(m_isBare, bare) == bare)
        return;
    m_sidebar->setVisible(!bare); // with the keys that lead to other pages
    if (bare) {
        m_stateBefore = windowState();
        m_placeBefore = geometry();
        setGeometry(screen()->geometry()); // where nobody manages windows nothing else makes it that large
        setWindowState(windowState() | Qt::WindowFullScreen);
    } else {
        setWindowState(m_stateBefore & ~Qt::WindowFullScreen);
        if ((m_stateBefore & Qt::WindowMaximized) == 0)
            setGeometry(inSight(m_placeBefore, *screen()));
    }
}

void MainWindow::restore()
{
    // Never larger than the screen, and be it a small one at 200 %: what does not fit cannot be reached.
    const QSize room = screen()->availableSize() - look::windowFrame;
    setMinimumSize(smallest.boundedTo(room));
    if (m_preferences.geometry().isEmpty() || !restoreGeometry(m_preferences.geometry()))
        resize(firstSize.boundedTo(room));
    showPage(m_pages.contains(m_preferences.page()) ? m_preferences.page() : m_first);
}

void MainWindow::setBadge(const QString &id, qint64 count, const LocalizedText &words)
{
    m_sidebar->setBadge(id, count, words);
}

void MainWindow::setTrouble(
    const LocalizedText &message, const LocalizedText &help, const LocalizedText &otherHelp)
{
    if (!message.isEmpty())
        m_notices->offerHelp(help, otherHelp);
    m_notices->say(Kind::Trouble, message);
}

void MainWindow::tell(const LocalizedText &message)
{
    m_notices->say(Kind::Told, message);
}

void MainWindow::tellOfPrint(const LocalizedText &message, look::Tone tone, bool again)
{
    m_notices->offerToPrintAgain(again);
    m_notices->say(WindowNotices::Kind::Print, message, tone);
}

void MainWindow::setWaiting(const LocalizedText &message)
{
    m_notices->say(Kind::Waiting, message);
}

void MainWindow::setReasonToStay(std::function<LocalizedText()> reason)
{
    m_reasonToStay = std::move(reason);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    // Queued: what stands in this window follows in the same turn of the event loop, and goes to the screen.
    if (!std::exchange(m_wasPainted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPictureShown, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const LocalizedText reason = m_reasonToStay && !m_leaveAnyway ? m_reasonToStay() : LocalizedText();
    if (reason.isEmpty()) {
        rememberPlace();
        event->accept();
        return;
    }
    m_notices->say(Kind::Stay, reason);
    m_watch.start();
    event->ignore();
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    m_sidebar->setCompact(width() < compactBelow);
    rememberPlace();
}

void MainWindow::moveEvent(QMoveEvent *)
{
    rememberPlace();
}

/// Its widgets follow, before they say anew what is written in the locale's ways.
void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLocale(QLocale());
    QMainWindow::changeEvent(event);
}

void MainWindow::rememberPlace()
{
    if (isVisible() && !m_isBare)
        m_preferences.setGeometry(saveGeometry());
}

} // namespace counterfoil
