// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <future>

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace counterfoil {

namespace {

/// Debuggers and sanitizers tell threads apart by it.
void nameThisThread(const QString &name)
{
    QThread::currentThread()->setObjectName(name);
#ifdef Q_OS_LINUX
    constexpr qsizetype longest = 15;
    pthread_setname_np(pthread_self(), name.left(longest).toLatin1().constData());
#endif
}

void work(const QString &name, std::promise<QObject *> started)
{
    nameThisThread(name);
    QEventLoop loop;
    auto *worker = new QObject; // deleted by the last call, in this thread
    QObject::connect(worker, &QObject::destroyed, &loop, &QEventLoop::quit);
    started.set_value(worker);
    loop.exec();
    // A QThread would do this by itself.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

Desk::Desk(const QString &name)
{
    std::promise<QObject *> started;
    auto starting = started.get_future();
    m_thread = std::thread(work, name, std::move(started));
    m_worker = starting.get();
}

Desk::~Desk()
{
    // Queued behind every call that was handed over.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { delete worker; }, Qt::QueuedConnection);
    m_thread.join();
}

} // namespace counterfoil
