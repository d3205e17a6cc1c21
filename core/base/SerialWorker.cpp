// SPDX-License-Identifier: GPL-3.0-or-later
#include "SerialWorker.h"

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

void carryOut(const QString &name, std::promise<QObject *> started)
{
    nameThisThread(name);
    QEventLoop loop;
    auto *receiver = new QObject; // deleted by the last call, in this thread
    QObject::connect(receiver, &QObject::destroyed, &loop, &QEventLoop::quit);
    started.set_value(receiver);
    loop.exec();
    // A QThread would do this by itself.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

SerialWorker::SerialWorker(const QString &name)
{
    std::promise<QObject *> started;
    auto starting = started.get_future();
    m_thread = std::thread(carryOut, name, std::move(started));
    m_receiver = starting.get();
}

SerialWorker::~SerialWorker()
{
    // Queued behind every call that was handed over.
    QMetaObject::invokeMethod(
        m_receiver, [receiver = m_receiver] { delete receiver; }, Qt::QueuedConnection);
    m_thread.join();
}

} // namespace counterfoil
