// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultSession.h"

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Nothing in it can be taken for a status line, not even by a lenient reader.
QByteArray garbage()
{
    return "\x16\x03\x00 no such thing \xff\xfe\x00\r\n\r\n{]\n"_ba;
}

} // namespace

FaultSession::FaultSession(
    QTcpSocket *client, const FaultSettings &settings, FaultPlan &plan, FaultCounts &counts, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_settings(settings)
    , m_plan(plan)
    , m_counts(counts)
{
    m_client->setParent(this);
    connect(m_client, &QTcpSocket::readyRead, this, &FaultSession::readClient);
    connect(m_client, &QTcpSocket::bytesWritten, this, [this] { m_idle.start(); });
    connect(m_client, &QTcpSocket::disconnected, this, &FaultSession::clientGone);

    m_idle.setSingleShot(true);
    m_idle.setInterval(m_settings.idleLimit);
    connect(&m_idle, &QTimer::timeout, this, &FaultSession::giveUp);
    m_idle.start();

    m_drip.setInterval(m_settings.dropInterval);
    connect(&m_drip, &QTimer::timeout, this, &FaultSession::drip);
}

void FaultSession::readClient()
{
    const auto bytes = m_client->readAll();
    if (m_state == State::Closing)
        return;
    m_idle.start();
    m_incoming += bytes;
    readRequest();
    if (m_incoming.size() > HttpMessageReader::longestMessage)
        giveUp();
}

void FaultSession::readRequest()
{
    if (m_state != State::Reading || m_incoming.isEmpty())
        return;
    // On a connection that is already open, the first byte of a request is the last moment "before the
    // request".
    if (m_request.isEmpty() && m_plan.next() == Fault::RefuseBeforeRequest) {
        ++m_counts.faults[m_plan.take()];
        hangUp();
        return;
    }

    const auto used = m_reader.feed(m_incoming);
    m_request += m_incoming.first(used);
    m_incoming.remove(0, used);
    if (m_reader.isBroken()) {
        ++m_counts.unreadable;
        hangUp();
    } else if (m_reader.isComplete()) {
        takeRequest();
    } else if (m_reader.awaitsContinue() && !m_saidContinue) {
        // The server cannot say it: it gets a request only when the proxy has all of it.
        m_saidContinue = true;
        send("HTTP/1.1 100 Continue\r\n\r\n"_ba);
    }
}

void FaultSession::takeRequest()
{
    const auto name = m_reader.methodAndPath();
    m_fault = m_plan.take();
    ++m_counts.requests[name];
    ++m_counts.faults[m_fault];

    // A refusal can get here when another connection took the fault that was next as this request began.
    const bool neverArrives = m_fault == Fault::CloseAfterRequest || m_fault == Fault::RefuseBeforeRequest;
    if (neverArrives)
        hangUp();
    else
        forward();
    Q_EMIT requestSeen(name, m_fault);
}

void FaultSession::forward()
{
    m_state = State::Forwarding;
    const auto kind =
        m_reader.method() == "HEAD" ? HttpMessageReader::Kind::AnswerToHead : HttpMessageReader::Kind::Answer;
    m_delivery = new Delivery(std::exchange(m_request, {}), kind, this);
    connect(m_delivery, &Delivery::handedOver, this, [this] {
        m_idle.start();
        ++m_counts.forwarded[m_reader.methodAndPath()];
    });
    connect(m_delivery, &Delivery::received, this, &FaultSession::receive);
    connect(m_delivery, &Delivery::ended, this, &FaultSession::answer);
    m_delivery->start(m_settings.target);
}

void FaultSession::receive(const QByteArray &bytes)
{
    m_idle.start();
    if (m_fault == Fault::Pass)
        send(bytes);
    else
        m_answer += bytes;
    if (std::max(m_client->bytesToWrite(), qint64(m_answer.size())) > HttpMessageReader::longestMessage)
        giveUp();
}

void FaultSession::answer(bool answerLeavesOpen)
{
    std::exchange(m_delivery, nullptr)->deleteLater();
    m_staysOpen = answerLeavesOpen && !m_reader.closesConnection();
    if (m_client->state() == QTcpSocket::UnconnectedState) {
        finish();
        return;
    }

    switch (m_fault) {
    case Fault::Pass:
        answered();
        return;
    case Fault::HalfAnswer:
        send(m_answer.first(m_answer.size() / 2));
        hangUp();
        return;
    case Fault::Reset:
        reset();
        return;
    case Fault::Slow:
        m_state = State::Dripping;
        m_drip.start();
        return;
    case Fault::Stall:
        m_state = State::Holding;
        return;
    case Fault::Garbage:
        send(garbage());
        hangUp();
        return;
    case Fault::DeliverThenClose:
    case Fault::CloseAfterRequest:
    case Fault::RefuseBeforeRequest:
        hangUp();
        return;
    }
}

void FaultSession::drip()
{
    const auto size = std::min(m_settings.dropBytes, m_answer.size());
    send(m_answer.first(size));
    m_answer.remove(0, size);
    if (!m_answer.isEmpty())
        return;
    m_drip.stop();
    answered();
}

/// The whole answer went to the client: on with the next request, which may be here already.
void FaultSession::answered()
{
    if (!m_staysOpen) {
        hangUp();
        return;
    }
    m_state = State::Reading;
    m_reader = HttpMessageReader(HttpMessageReader::Kind::Request);
    m_saidContinue = false;
    readRequest();
}

void FaultSession::send(const QByteArray &bytes)
{
    if (m_client->state() == QTcpSocket::ConnectedState)
        m_client->write(bytes);
}

void FaultSession::hangUp()
{
    m_state = State::Closing;
    m_client->disconnectFromHost(); // after the bytes that still wait
    if (m_client->state() == QTcpSocket::UnconnectedState)
        finish();
}

/// With a linger time of zero, closing a socket sends RST instead of FIN.
void FaultSession::reset()
{
    m_state = State::Closing;
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_client->abort();
    finish();
}

void FaultSession::clientGone()
{
    m_drip.stop();
    if (!m_delivery)
        finish();
}

void FaultSession::giveUp()
{
    if (m_delivery) {
        m_delivery->disconnect(this);
        std::exchange(m_delivery, nullptr)->deleteLater(); // it may be the one that called
    }
    m_state = State::Closing;
    m_client->abort();
    finish();
}

void FaultSession::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_idle.stop();
    Q_EMIT finished();
}

} // namespace counterfoil
