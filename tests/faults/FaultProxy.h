// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/FaultCounts.h"
#include "faults/FaultSettings.h"

#include <QObject>
#include <QSet>
#include <QTcpServer>

namespace counterfoil {

class FaultSession;

/// Stands between any HTTP/1 client and a server on loopback, and makes the faults that happen below HTTP.
/// Bytes pass unchanged in both directions. Requests are read completely before they are forwarded, each over
/// a connection of its own; answers that pass are handed on as they come. Not for TLS, and not a proxy in the
/// sense of HTTP: the client is given the proxy's port in place of the server's.
///
/// The n-th fault of a plan hits the n-th request that was read completely, on whichever connection it came.
/// RefuseBeforeRequest alone is taken earlier: by the next connection, or by the first byte of the next
/// request on a connection that is already open. A client may well send a request again on its own: that is
/// one more request.
class FaultProxy : public QObject {
    Q_OBJECT

public:
    explicit FaultProxy(FaultSettings settings, QObject *parent = nullptr);
    /// Breaks all connections off.
    ~FaultProxy() override;

    /// False when the port cannot be had; errorString() then tells why.
    [[nodiscard]] bool listen();
    QString errorString() const { return m_listener.errorString(); }
    /// Where clients connect on 127.0.0.1; 0 before listen().
    quint16 port() const { return m_listener.serverPort(); }

    /// One fault for each coming request, then everything passes. Replaces what was planned before.
    void plan(QList<Fault> faults) { m_plan.set(std::move(faults)); }
    /// Faults drawn from the mix, the same for the same seed, until another plan is set. Replaces what was
    /// planned.
    void planSeeded(quint32 seed, const FaultMix &mix) { m_plan.setSeeded(seed, mix); }

    const FaultCounts &counts() const { return m_counts; }
    /// Connections that are open now, and those whose client went while a request is still under way to the
    /// server.
    qsizetype openConnections() const { return m_sessions.size(); }

Q_SIGNALS:
    /// A request was read completely. `methodAndPath` is as in FaultCounts.
    void requestSeen(const QByteArray &methodAndPath, counterfoil::Fault fault);

private:
    void accept();

    const FaultSettings m_settings;
    FaultPlan m_plan;
    FaultCounts m_counts;
    QTcpServer m_listener;
    QSet<FaultSession *> m_sessions;
};

} // namespace counterfoil
