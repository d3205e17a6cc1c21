// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QElapsedTimer>

#include <chrono>

namespace counterfoil {

/// For a walk over many things in a thread whose window or calls wait meanwhile: whenever it has taken some
/// milliseconds, everybody else has a turn before it goes on.
///
///     EventLoopYielder yielder;
///     for (const PendingInvoice &invoice : pending) {
///         ...
///         if (yielder.isDue())
///             co_await yielder.yield();
///     }
///
/// Whoever walks must bear that others change things while it rests. Several walks one after the other share
/// one, or what none of them is due for adds up. For what takes long in one piece there is the SerialWorker.
class EventLoopYielder {
public:
    /// A fraction of what a window may stand still for, as others' work comes on top of it.
    static constexpr std::chrono::milliseconds usual{3};

    /// `most`: how long it walks until it is due; 0: a rest after every step.
    explicit EventLoopYielder(std::chrono::milliseconds most = usual)
        : m_most(most)
    {
        m_walking.start();
    }

    bool isDue() const { return m_walking.nsecsElapsed() >= m_most.count(); }
    /// Ends after one turn of this thread's event loop. Must outlive the task.
    QCoro::Task<> yield();

private:
    std::chrono::nanoseconds m_most;
    QElapsedTimer m_walking;
};

} // namespace counterfoil
