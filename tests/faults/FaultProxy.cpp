// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultProxy.h"

#include "faults/FaultSession.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <memory>

namespace counterfoil {

FaultProxy::FaultProxy(FaultSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_listener.setProxy(QNetworkProxy::NoProxy);
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::accept);
}

FaultProxy::~FaultProxy()
{
    // Before the plan and the counts, which they use.
    qDeleteAll(std::exchange(m_sessions, {}));
}

bool FaultProxy::listen()
{
    return m_listener.listen(QHostAddress(QHostAddress::LocalHost), m_settings.port);
}

void FaultProxy::accept()
{
    while (m_listener.hasPendingConnections()) {
        std::unique_ptr<QTcpSocket> client(m_listener.nextPendingConnection());
        ++m_counts.connections;
        if (m_sessions.size() >= m_settings.connectionLimit) {
            ++m_counts.turnedAway;
            continue; // closed at once by its destructor
        }
        if (m_plan.next() == Fault::RefuseBeforeRequest) {
            ++m_counts.faults[m_plan.take()];
            continue;
        }

        auto *session = new FaultSession(client.release(), m_settings, m_plan, m_counts, this);
        m_sessions.insert(session);
        connect(session, &FaultSession::requestSeen, this, &FaultProxy::requestSeen);
        connect(session, &FaultSession::finished, this, [this, session] {
            m_sessions.remove(session);
            session->deleteLater();
        });
    }
}

} // namespace counterfoil
