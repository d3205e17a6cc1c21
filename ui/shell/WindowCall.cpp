// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowCall.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace counterfoil {

WindowCall::WindowCall(
    QWidget &window, std::function<void()> comeForward, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_comeForward(std::move(comeForward))
{
    m_window.installEventFilter(this);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(patience);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        if (m_window.isActiveWindow())
            return;
        QApplication::alert(&m_window);
        Q_EMIT notSeen();
    });
}

void WindowCall::call(const QByteArray &token)
{
    if (token.isEmpty())
        qunsetenv("XDG_ACTIVATION_TOKEN"); // one that was given for another time
    else
        qputenv("XDG_ACTIVATION_TOKEN", token); // where Qt looks for leave to raise a window
    m_comeForward();
    m_waiting.start(); // whether it is active now may be half a second old
}

bool WindowCall::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_waiting.stop();
    return QObject::eventFilter(watched, event);
}

} // namespace counterfoil
