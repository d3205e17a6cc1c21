// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkGuard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <chrono>
#include <utility>

namespace counterfoil {

namespace {

constexpr std::chrono::milliseconds moment(1200);

/// Repetitions come 25 to 40 times a second, and not all of them are marked as such: X11 writes each as a
/// release and a press, which only look like one repetition where both have arrived.
constexpr quint64 shortestPauseMs = 150;

bool isEnterKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

LinkGuard::LinkGuard(QWidget &page)
    : QObject(&page)
    , m_page(page)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &LinkGuard::changed);
}

LinkGuard::~LinkGuard()
{
    stopWatching();
}

void LinkGuard::begin()
{
    m_awaitsKeyboard = !m_page.window()->isActiveWindow();
    if (!std::exchange(m_isWatching, true))
        QCoreApplication::instance()->installEventFilter(this);
    m_moment.start();
    Q_EMIT changed();
}

void LinkGuard::stopWatching()
{
    if (std::exchange(m_isWatching, false) && QCoreApplication::instance())
        QCoreApplication::instance()->removeEventFilter(this);
}

bool LinkGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && watched == m_page.window()
        && std::exchange(m_awaitsKeyboard, false)) {
        m_moment.start();
        Q_EMIT changed();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = isEnterKey(*key);
    bool isHeld = key->isAutoRepeat();
    if (isEnter && watched->isWindowType()) { // an event comes here first, and then to the widgets
        isHeld = isHeld || (key->timestamp() > 0 && key->timestamp() - m_lastEnter < shortestPauseMs);
        m_lastEnter = key->timestamp();
    }
    if (event->type() == QEvent::KeyRelease)
        return false;
    if (isHeld)
        return isEnter; // since before the link came
    if (!isOn() && !m_awaitsKeyboard)
        stopWatching(); // a key pressed anew is meant
    return false;
}

} // namespace counterfoil
