// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace counterfoil {

/// Writes lines on a thread of its own, in the order in which they were handed over, so that whoever has
/// something to log waits for no disk. Not a SerialWorker: that one needs Qt's application object, and the
/// last messages come after its end.
class LogWriter {
public:
    /// What waits for a disk that hangs; lines beyond that are lost, and the log says so.
    static constexpr qsizetype largestBacklog = 1024 * 1024;

    /// `device` is open and used by nobody else.
    explicit LogWriter(std::unique_ptr<QIODevice> device);
    ~LogWriter(); ///< everything that was handed over is written
    LogWriter(const LogWriter &) = delete;
    LogWriter &operator=(const LogWriter &) = delete;

    /// From any thread.
    void add(const QByteArray &line);
    /// Writes what waits in the caller's own thread: the program may end with the next instruction.
    void flush();

private:
    void work();

    std::unique_ptr<QIODevice> m_device;
    std::mutex m_writing; ///< held around m_device
    std::mutex m_handing; ///< held around what follows, and never while something is written
    std::condition_variable m_wake;
    QByteArray m_backlog;
    bool m_lost = false;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all of these
};

} // namespace counterfoil
