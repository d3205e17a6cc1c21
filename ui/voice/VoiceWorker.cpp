// SPDX-License-Identifier: GPL-3.0-or-later
#include "VoiceWorker.h"

#include <QEventLoop>

#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <utility>

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// What closes a library in good order takes no longer.
constexpr std::chrono::milliseconds farewell(500);

void carryOut(std::promise<QObject *> started, std::promise<void> ended)
{
#ifdef Q_OS_LINUX
    pthread_setname_np(pthread_self(), "voice");
#endif
    {
        QEventLoop loop;
        auto *receiver = new QObject; // deleted by the last call, in this thread
        QObject::connect(receiver, &QObject::destroyed, &loop, &QEventLoop::quit);
        started.set_value(receiver);
        loop.exec();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ended.set_value();
}

/// A thread that is left behind sits in a library whose own end, among the last things of a program, would
/// wait for it or break off over its locks (libpulse does). By then all that is ours has been put away; so
/// the program ends there and then, with the status that it was to have.
void endWithoutLibraries()
{
    static bool isArranged = false;
    if (std::exchange(isArranged, true))
        return;
#ifdef __GLIBC__
    ::on_exit(
        [](int status, void *) {
            std::fflush(stdout); // not all streams: libspeechd reads from one, and holds it
            std::_Exit(status);
        },
        nullptr);
#else
    std::atexit([] {
        std::fflush(stdout);
        std::_Exit(EXIT_SUCCESS);
    });
#endif
}

} // namespace

struct VoiceWorker::Mailbox {
    std::mutex guard;
    VoiceWorker *owner = nullptr;

    template <typename Call>
    void post(Call call)
    {
        const std::lock_guard lock(guard);
        if (owner)
            QMetaObject::invokeMethod(
                owner, [call, to = owner] { call(*to); }, Qt::QueuedConnection);
    }
};

VoiceWorker::VoiceWorker(const QString &name, Patience patience, std::function<void()> close, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_close(std::move(close))
    , m_mailbox(std::make_shared<Mailbox>())
{
    setObjectName(name);
    m_mailbox->owner = this;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VoiceWorker::giveUp);
    std::promise<QObject *> started;
    auto starting = started.get_future();
    std::promise<void> ended;
    m_ended = ended.get_future();
    m_thread = std::thread(carryOut, std::move(started), std::move(ended));
    m_there = starting.get();
}

VoiceWorker::~VoiceWorker()
{
    {
        const std::lock_guard lock(m_mailbox->guard);
        m_mailbox->owner = nullptr;
    }
    QMetaObject::invokeMethod(
        m_there,
        [close = std::move(m_close), there = m_there] {
            close();
            delete there;
        },
        Qt::QueuedConnection);
    if (!m_isHung && m_ended.wait_for(farewell) == std::future_status::ready) {
        m_thread.join();
    } else {
        m_thread.detach();
        endWithoutLibraries();
    }
}

void VoiceWorker::run(Task task, Done done)
{
    Job job{std::move(task), std::move(done)};
    job.since.start();
    if (!m_isBusy)
        return begin(std::move(job));
    if (m_isHung) {
        QMetaObject::invokeMethod(
            this,
            [done = std::move(job.done)] {
                done({u"hung"_s, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_waiting = std::move(job);
}

void VoiceWorker::begin(Job job)
{
    m_isBusy = true;
    m_done = std::move(job.done);
    const quint64 number = ++m_number;
    m_timer.start(m_patience.begin);
    QMetaObject::invokeMethod(
        m_there,
        [task = std::move(job.task), mailbox = m_mailbox, number] {
            task({.begun =
                      [mailbox, number] {
                          mailbox->post([number](VoiceWorker &worker) { worker.taskBegan(number); });
                      },
                .done =
                    [mailbox, number](const Outcome &outcome) {
                        mailbox->post(
                            [number, outcome](VoiceWorker &worker) { worker.taskEnded(number, outcome); });
                    }});
        },
        Qt::QueuedConnection);
}

void VoiceWorker::taskBegan(quint64 number)
{
    if (number == m_number && !m_isHung)
        m_timer.start(m_patience.longest);
}

void VoiceWorker::taskEnded(quint64 number, const Outcome &outcome)
{
    if (number != m_number || !m_isBusy)
        return;
    m_timer.stop();
    m_isBusy = false;
    m_isHung = false;
    if (const Done done = std::exchange(m_done, nullptr))
        done(outcome);
    if (m_isBusy || !m_waiting)
        return;
    Job next = *std::exchange(m_waiting, std::nullopt);
    if (!next.since.hasExpired(m_patience.waiting.count()))
        begin(std::move(next));
}

void VoiceWorker::giveUp()
{
    m_isHung = true;
    m_waiting.reset(); // it would be told as late as this one
    if (const Done done = std::exchange(m_done, nullptr))
        done({u"hung"_s, {}});
}

} // namespace counterfoil
