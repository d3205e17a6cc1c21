// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace counterfoil {

/// A thread with an event loop for a library that may block for as long as it likes. It does one task at a
/// time; while one is done, the newest that came waits and those before it are left out. What is not begun
/// within `patience` is left out. A thread that does not come back is left behind when this goes: the
/// program's end waits for none.
class VoiceWorker final {
public:
    /// Why a task was not done; empty: it was done to its end.
    struct Outcome {
        QString code; ///< of the task, or "hung": it did not answer in `patience`
        QString detail; ///< for the log
    };
    using Done = std::function<void(const Outcome &)>;
    /// Runs on the thread; calls its argument once, there, at once or later.
    using Task = std::function<void(Done)>;

    VoiceWorker(const QString &name, int patience);
    ~VoiceWorker();
    VoiceWorker(const VoiceWorker &) = delete;
    VoiceWorker &operator=(const VoiceWorker &) = delete;

    /// `done` is called on the caller's thread, at most once; not for a task that was left out.
    void run(Task task, Done done);
    bool isBusy() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace counterfoil
