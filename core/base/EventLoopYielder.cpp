// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLoopYielder.h"

#include <QCoroTimer>

namespace counterfoil {

QCoro::Task<> EventLoopYielder::yield()
{
    // A timer of 0 ms comes after what was posted and what the screen said, and not before other timers.
    co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    m_walking.start();
}

} // namespace counterfoil
