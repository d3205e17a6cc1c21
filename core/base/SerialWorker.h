// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <thread>
#include <type_traits>

namespace counterfoil {

/// A thread of its own for work that may wait for the disk, so that neither a window nor a network call ever
/// does. Calls are carried out one after the other, in the order in which they were handed over. It owns
/// nothing that is worked on.
class SerialWorker {
public:
    explicit SerialWorker(const QString &name);
    ~SerialWorker(); ///< waits for the calls that were handed over
    SerialWorker(const SerialWorker &) = delete;
    SerialWorker &operator=(const SerialWorker &) = delete;

    /// Hands `call` over at once; the answer is awaited (`co_await worker.run(...)`: hand over in a statement
    /// of its own, decision 0004) or ignored. A call must not use what may be gone when it is carried out.
    template <typename Call>
    auto run(Call call)
    {
        using Answer = std::invoke_result_t<Call>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_receiver,
            [promise, call = std::move(call)]() mutable {
                if constexpr (std::is_void_v<Answer>)
                    call();
                else
                    promise->addResult(call());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    /// Joined at the end, which QThread::wait() does not do: libraries that keep memory for each thread
    /// (OpenSSL) free it after Qt says that the thread is done, and must not meet the program's own end.
    std::thread m_thread;
    QObject *m_receiver = nullptr; ///< stands in m_thread and receives the calls
};

} // namespace counterfoil
