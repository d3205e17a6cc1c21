// SPDX-License-Identifier: GPL-3.0-or-later
#include "DisplayWindow.h"

#include "DisplayFace.h"
#include "look/WindowFrame.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"

#include <QCloseEvent>
#include <QScreen>

namespace counterfoil {

DisplayWindow::DisplayWindow(QWidget *parent)
    : QWidget(parent)
    , m_face(new DisplayFace(this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_MacAlwaysShowToolWindow);
    setFocusPolicy(Qt::NoFocus);
    spoken::as(this, QAccessible::Window);
    setContextMenuPolicy(Qt::PreventContextMenu);
    inEachLanguage(this, [this] {
        //: Title of the window that a customer sees.
        setWindowTitle(tr("Customer’s screen"));
        setAccessibleName(windowTitle());
    });
}

void DisplayWindow::become(Qt::WindowFlags kind)
{
    // (Other flags make another window of the desktop's: it would flicker.)
    if (windowFlags() != (kind | Qt::WindowDoesNotAcceptFocus))
        setWindowFlags(kind | Qt::WindowDoesNotAcceptFocus);
}

void DisplayWindow::showOn(QScreen *screen)
{
    if (isVisible() && !m_isFramed && this->screen() == screen && geometry() == screen->geometry())
        return;
    m_isFramed = false;
    become(Qt::Tool | Qt::FramelessWindowHint); // a tool is in no list of windows
    setScreen(screen);
    setGeometry(screen->geometry()); // also where no window manager knows what a full screen is
    setWindowState(Qt::WindowFullScreen);
    show(); // showFullScreen() would ask for the focus
}

void DisplayWindow::showFramed(const QWidget *beside)
{
    if (isVisible() && m_isFramed)
        return;
    m_isFramed = true;
    setWindowState(Qt::WindowNoState);
    become(Qt::Window);
    const QRect room = beside->screen()->availableGeometry();
    const QSize size = m_face->sizeHint().boundedTo(room.size() - look::windowFrame);
    resize(size);
    move(room.right() - size.width() - look::windowFrame.width(), room.top() + look::windowFrame.height());
    show();
}

/// Whatever is pressed, clicked or dropped here goes nowhere.
bool DisplayWindow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::Wheel:
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

void DisplayWindow::closeEvent(QCloseEvent *event)
{
    // (A window that refuses would keep the program from ending.)
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void DisplayWindow::resizeEvent(QResizeEvent *)
{
    m_face->setGeometry(rect());
}

} // namespace counterfoil
