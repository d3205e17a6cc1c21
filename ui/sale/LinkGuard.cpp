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

/// What came while the program was busy is read a little later than the timer.
constexpr std::chrono::milliseconds late(100);
constexpr std::chrono::milliseconds another(300);

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
    connect(&m_moment, &QTimer::timeout, this, &LinkGuard::end);
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
    start(moment);
}

void LinkGuard::start(std::chrono::milliseconds length)
{
    m_began.start();
    m_moment.start(length);
    Q_EMIT changed();
}

/// A moment that the program slept through is none: an Enter of that time is still to be read.
void LinkGuard::end()
{
    if (std::chrono::milliseconds(m_began.elapsed()) > m_moment.intervalAsDuration() + late)
        start(another);
    else
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
        start(moment);
        return false;
    }
    // Not at its window: there it may not be known yet whether a held key sent it (look::KeyRepeats).
    if (event->type() != QEvent::KeyPress || watched->isWindowType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->isAutoRepeat())
        return isEnterKey(*key); // since before the link came
    if (!isOn() && !m_awaitsKeyboard)
        stopWatching(); // a key pressed anew is meant
    return false;
}

} // namespace counterfoil
