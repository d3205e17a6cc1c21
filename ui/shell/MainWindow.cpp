// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "Preferences.h"
#include "Sidebar.h"
#include "parts/Notice.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QWindow>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1120, 760);
constexpr QSize smallest(900, 600);
constexpr QSize frame(16, 48); ///< what the desktop draws around a window, about

} // namespace

MainWindow::MainWindow(Preferences &preferences, QWidget *parent)
    : QMainWindow(parent) // to screen readers a plain widget is no window
    , m_preferences(preferences)
    , m_sidebar(new Sidebar)
    , m_trouble(new Notice(look::Tone::Bad))
    , m_help(m_trouble->addAction({}))
    , m_otherHelp(m_trouble->addAction({}))
    , m_stack(new QStackedWidget)
{
    setWindowTitle(u"Counterfoil"_s);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notices = new QWidget; // with room above, which must go with them
    m_notices->hide();
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(look::space::large, look::space::medium, look::space::large, 0);
    m_help->hide();
    m_otherHelp->hide();
    connect(m_help, &QPushButton::clicked, this, &MainWindow::helpWanted);
    connect(m_otherHelp, &QPushButton::clicked, this, &MainWindow::otherHelpWanted);
    notices->addWidget(m_trouble);
    m_waiting = new Notice(look::Tone::Neutral);
    notices->addWidget(m_waiting);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    setCentralWidget(new QWidget);
    auto *row = new QHBoxLayout(centralWidget());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::badgePressed, this, &MainWindow::badgePressed);

    m_stay = new Notice(look::Tone::Warning);
    notices->addWidget(m_stay);
    connect(m_stay->addAction(u"Close &all the same"_s), &QPushButton::clicked, this, [this] {
        m_leaveAnyway = true;
        close();
    });
    connect(m_stay->addAction(u"Sta&y"_s), &QPushButton::clicked, this, [this] {
        m_watch.stop();
        say(m_stay, {});
    });
    // What is said of a sale on its way must not stand over one that has arrived.
    m_watch.setInterval(200);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        const QString reason = m_reasonToStay ? m_reasonToStay() : QString();
        if (reason.isEmpty())
            m_watch.stop();
        if (reason != m_stay->message())
            say(m_stay, reason);
    });
}

void MainWindow::addPage(const QString &id, const QString &iconName, const QString &title, Make make)
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
}

void MainWindow::restore()
{
    // Never larger than the screen, and be it a small one at 200 %: what does not fit cannot be reached.
    const QSize room = screen()->availableSize() - frame;
    setMinimumSize(smallest.boundedTo(room));
    if (m_preferences.geometry().isEmpty() || !restoreGeometry(m_preferences.geometry()))
        resize(firstSize.boundedTo(room));
    showPage(m_pages.contains(m_preferences.page()) ? m_preferences.page() : m_first);
}

void MainWindow::setBadge(const QString &id, qint64 count, const QString &words)
{
    m_sidebar->setBadge(id, count, words);
}

void MainWindow::setTrouble(const QString &message, const QString &help, const QString &otherHelp)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_otherHelp->setText(otherHelp);
    m_otherHelp->setVisible(!otherHelp.isEmpty());
    say(m_trouble, message);
}

void MainWindow::setWaiting(const QString &message)
{
    say(m_waiting, message);
}

void MainWindow::say(Notice *notice, const QString &message)
{
    if (!message.isEmpty())
        m_notices->show(); // first: only what is seen is announced
    notice->setMessage(message);
    m_notices->setVisible(!m_trouble->isHidden() || !m_waiting->isHidden() || !m_stay->isHidden());
}

void MainWindow::setReasonToStay(std::function<QString()> reason)
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
    const QString reason = m_reasonToStay && !m_leaveAnyway ? m_reasonToStay() : QString();
    if (reason.isEmpty()) {
        rememberPlace();
        event->accept();
        return;
    }
    say(m_stay, reason);
    m_watch.start();
    event->ignore();
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    rememberPlace();
}

void MainWindow::moveEvent(QMoveEvent *)
{
    rememberPlace();
}

void MainWindow::rememberPlace()
{
    if (isVisible())
        m_preferences.setGeometry(saveGeometry());
}

} // namespace counterfoil
