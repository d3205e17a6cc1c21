// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

namespace counterfoil {

Desk::Desk(const QString &name)
    : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Desk::~Desk()
{
    // Queued behind every call that was handed over.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            delete m_worker;
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace counterfoil
