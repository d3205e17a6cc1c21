// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tap.h"

#include "faults/HttpMessageReader.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <optional>

namespace counterfoil {

namespace {

std::optional<Mark> sentMark(const QByteArray &methodAndPath)
{
    if (methodAndPath == "POST /api/btn-create-invoice/get/" || methodAndPath == "POST /api/einvoice/create")
        return Mark::CreateSent;
    if (methodAndPath == "POST /api/einvoice/process")
        return Mark::ProcessSent;
    return {};
}

/// One connection of the program, and the one that goes on from here.
class Wire : public QObject {
public:
    Wire(QTcpSocket *client, quint16 target, std::function<void(Mark)> onMark)
        : m_client(client)
        , m_onMark(std::move(onMark))
    {
        m_client->setParent(this);
        connect(m_client, &QTcpSocket::readyRead, this, [this] { pass(); });
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { passBack(); });
        connect(m_client, &QTcpSocket::disconnected, this, [this] {
            m_server.disconnectFromHost(); // after the bytes that still wait
            finishIfOver();
        });
        connect(&m_server, &QTcpSocket::disconnected, this, [this] { serverGone(); });
        connect(&m_server, &QTcpSocket::errorOccurred, this, [this] { serverGone(); });
        m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), target);
        pass();
    }

private:
    void pass()
    {
        const QByteArray bytes = m_client->readAll();
        for (QByteArrayView rest = bytes; !rest.isEmpty() && !m_request.isBroken();) {
            rest = rest.sliced(m_request.feed(rest));
            if (!m_request.isComplete())
                continue;
            m_waiting = sentMark(m_request.methodAndPath());
            if (m_waiting)
                m_onMark(*m_waiting);
            m_request = HttpMessageReader(HttpMessageReader::Kind::Request);
            m_answer = HttpMessageReader(HttpMessageReader::Kind::Answer);
        }
        m_server.write(bytes);
    }
    void passBack()
    {
        const QByteArray bytes = m_server.readAll();
        if (m_client->state() == QTcpSocket::ConnectedState) {
            m_client->write(bytes);
            m_client->flush();
        }
        m_answer.feed(bytes);
        if (m_answer.isComplete() || m_answer.isBroken())
            answered();
    }
    void answered()
    {
        if (m_waiting)
            m_onMark(*m_waiting == Mark::CreateSent ? Mark::CreateAnswered : Mark::ProcessAnswered);
        m_waiting.reset();
    }
    void serverGone()
    {
        m_client->disconnectFromHost();
        answered();
        finishIfOver();
    }
    void finishIfOver()
    {
        if (m_client->state() == QTcpSocket::UnconnectedState
            && m_server.state() == QTcpSocket::UnconnectedState)
            deleteLater();
    }

    QTcpSocket *m_client;
    QTcpSocket m_server;
    std::function<void(Mark)> m_onMark;
    HttpMessageReader m_request{HttpMessageReader::Kind::Request};
    HttpMessageReader m_answer{HttpMessageReader::Kind::Answer};
    std::optional<Mark> m_waiting; ///< the call that has no answer yet
};

} // namespace

Tap::Tap(quint16 target, std::function<void(Mark)> onMark)
    : m_target(target)
    , m_onMark(std::move(onMark))
{
    connect(&m_listener, &QTcpServer::newConnection, this, &Tap::accept);
}

bool Tap::listen()
{
    return m_listener.listen(QHostAddress(QHostAddress::LocalHost));
}

void Tap::accept()
{
    while (m_listener.hasPendingConnections()) {
        auto *wire = new Wire(m_listener.nextPendingConnection(), m_target, m_onMark);
        wire->setParent(this);
        ++m_open;
        connect(wire, &QObject::destroyed, this, [this] { --m_open; });
    }
}

} // namespace counterfoil
