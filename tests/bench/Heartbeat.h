// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace counterfoil::bench {

/// Where the time of this thread went, in nanoseconds: by the clock, computing, and waiting for a processor
/// that others had (the kernel's own count, zero where it keeps none; what the machine itself was denied by
/// its host is in neither).
struct ThreadTime {
    qint64 clock = 0;
    qint64 computing = 0;
    qint64 waiting = 0;
};

inline ThreadTime operator-(const ThreadTime &one, const ThreadTime &other)
{
    return {one.clock - other.clock, one.computing - other.computing, one.waiting - other.waiting};
}

/// Beats every millisecond in the thread that made it and keeps the longest pauses between two beats: as long
/// as a pause lasts, a window of that thread neither paints nor hears its user.
class Heartbeat final : public QObject {
public:
    Heartbeat()
        : m_schedule(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    }
    ~Heartbeat() override
    {
        if (m_schedule >= 0)
            ::close(m_schedule);
    }
    Q_DISABLE_COPY_MOVE(Heartbeat)

    void start()
    {
        m_longest = m_busiest = {};
        m_before = now();
        m_timer.start();
    }
    void stop()
    {
        beat(); // the pause that is not over yet counts
        m_timer.stop();
    }

    /// The longest pause by the clock.
    ThreadTime longest() const { return m_longest; }
    /// The pause in which this thread computed most: what the program itself is to blame for, however busy
    /// the machine is.
    ThreadTime busiest() const { return m_busiest; }

private:
    static qint64 read(clockid_t clock)
    {
        timespec time{};
        ::clock_gettime(clock, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    ThreadTime now() const
    {
        ThreadTime time{read(CLOCK_MONOTONIC), read(CLOCK_THREAD_CPUTIME_ID)};
        char text[96] = {};
        if (m_schedule >= 0 && ::pread(m_schedule, text, sizeof text - 1, 0) > 0) {
            unsigned long long waiting = 0;
            if (std::sscanf(text, "%*u %llu", &waiting) == 1)
                time.waiting = static_cast<qint64>(waiting);
        }
        return time;
    }

    void beat()
    {
        const ThreadTime time = now();
        const ThreadTime pause = time - m_before;
        m_before = time;
        if (pause.clock > m_longest.clock)
            m_longest = pause;
        if (pause.computing > m_busiest.computing)
            m_busiest = pause;
    }

    int m_schedule;
    QTimer m_timer;
    ThreadTime m_before;
    ThreadTime m_longest;
    ThreadTime m_busiest;
};

} // namespace counterfoil::bench
