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

bool isPress(const QEvent &event)
{
    return event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
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
    if (!isPress(*event))
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (press->isAutoRepeat())
        return isEnter; // held since before the link came
    if (event->type() == QEvent::KeyPress && !isOn() && !m_awaitsKeyboard)
        stopWatching(); // a key pressed anew is meant
    return false;
}

} // namespace counterfoil
