// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/Delivery.h"
#include "faults/FaultCounts.h"
#include "faults/FaultSettings.h"

#include <QTcpSocket>
#include <QTimer>

namespace counterfoil {

/// One client's connection: reads its requests one after the other and does to each what the plan says.
/// It outlives a client that goes away while a request is under way, so that what was forwarded also arrives.
/// A client that closes only its sending side counts as gone.
class FaultSession : public QObject {
    Q_OBJECT

public:
    /// Takes `client` over. The plan and the counts belong to the proxy and are shared by all its sessions.
    FaultSession(QTcpSocket *client, const FaultSettings &settings, FaultPlan &plan, FaultCounts &counts,
        QObject *parent);

Q_SIGNALS:
    void requestSeen(const QByteArray &methodAndPath, Fault fault);
    /// Nothing is left to do; sent once.
    void finished();

private:
    enum class State {
        Reading, ///< a request, or waiting for one
        Forwarding, ///< the server has it, or will
        Dripping, ///< a slow answer
        Holding, ///< a stall whose answer came and was thrown away
        Closing ///< only bytes already written still leave
    };

    void readClient();
    void readRequest();
    void takeRequest();
    void forward();
    void receive(const QByteArray &bytes);
    void answer(bool answerLeavesOpen);
    void drip();
    void answered();
    void send(const QByteArray &bytes);
    void hangUp();
    void reset();
    void clientGone();
    void giveUp();
    void finish();

    QTcpSocket *m_client;
    const FaultSettings &m_settings;
    FaultPlan &m_plan;
    FaultCounts &m_counts;

    State m_state = State::Reading;
    QByteArray m_incoming; ///< read from the client, not yet part of m_request
    QByteArray m_request;
    HttpMessageReader m_reader{HttpMessageReader::Kind::Request};
    bool m_saidContinue = false;

    Fault m_fault = Fault::Pass;
    Delivery *m_delivery = nullptr;
    QByteArray m_answer; ///< kept for every fault but Pass
    bool m_staysOpen = false;

    QTimer m_idle;
    QTimer m_drip;
    bool m_finished = false;
};

} // namespace counterfoil
