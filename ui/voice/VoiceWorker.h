// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <thread>

namespace counterfoil {

/// A thread with an event loop for a library that may block for as long as it likes. It does one task at a
/// time; while one is done, the newest that came waits, and those before it are left out. A thread that does
/// not come back is left behind when this goes: the program's end waits for none, and then leaves out what
/// libraries do at its end.
class VoiceWorker final : public QObject {
    Q_OBJECT

public:
    /// Why a task was not done; an empty code: it was done to its end.
    struct Outcome {
        QString code; ///< of the task, or "hung": it did not answer in time
        QString detail; ///< for the log
    };
    /// What a task calls on its thread: `begun` or nothing, then `done`, each once.
    struct Reports {
        std::function<void()> begun;
        std::function<void(const Outcome &)> done;
    };
    using Task = std::function<void(Reports)>;
    using Done = std::function<void(const Outcome &)>;

    /// `patience`: for a task to begin, or to end without having begun. One that has begun gets `longest`
    /// from then on.
    struct Patience {
        std::chrono::milliseconds begin{20'000};
        std::chrono::milliseconds longest{30'000};
        std::chrono::milliseconds waiting{8000}; ///< behind another task; later it is left out
    };

    /// `close` is carried out on the thread as its last.
    VoiceWorker(
        const QString &name, Patience patience, std::function<void()> close, QObject *parent = nullptr);
    ~VoiceWorker() override;

    /// `done` is called once, later, and not for a task that is left out: a newer one came, or it waited
    /// longer than `patience.waiting`. While the thread does not come back, it is called with "hung".
    void run(Task task, Done done);
    bool isBusy() const { return m_isBusy; }

private:
    struct Job {
        Task task;
        Done done;
        QElapsedTimer since = {};
    };
    /// Where the thread leaves its answers; nobody when the worker is gone.
    struct Mailbox;

    void begin(Job job);
    void taskBegan(quint64 number);
    void taskEnded(quint64 number, const Outcome &outcome);
    void giveUp();

    Patience m_patience;
    std::function<void()> m_close;
    std::shared_ptr<Mailbox> m_mailbox;
    std::thread m_thread;
    std::future<void> m_ended;
    QObject *m_there = nullptr; ///< stands in the thread and receives the tasks
    QTimer m_timer;
    bool m_isBusy = false;
    bool m_isHung = false;
    quint64 m_number = 0; ///< of the task that is done now
    Done m_done;
    std::optional<Job> m_waiting;
};

} // namespace counterfoil
