// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/HttpMessageReader.h"

#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace counterfoil {

/// A server that gives every complete request the same answer and remembers its bytes.
class AnsweringServer {
public:
    AnsweringServer()
    {
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] { accept(); });
        if (!m_listener.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the test's server");
    }
    quint16 port() const { return m_listener.serverPort(); }
    void stop() { m_listener.close(); }

    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 7\r\n\r\nreceipt";
    bool closesAfterAnswer = false;
    QList<QByteArray> requests;

private:
    void accept()
    {
        auto *socket = m_listener.nextPendingConnection();
        const auto request = std::make_shared<QByteArray>();
        const auto reader = std::make_shared<HttpMessageReader>(HttpMessageReader::Kind::Request);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request, reader] {
            const auto bytes = socket->readAll();
            request->append(bytes.first(reader->feed(bytes)));
            if (!reader->isComplete())
                return;
            requests << std::exchange(*request, {});
            *reader = HttpMessageReader(HttpMessageReader::Kind::Request);
            socket->write(answer);
            if (closesAfterAnswer)
                socket->disconnectFromHost();
        });
    }

    QTcpServer m_listener;
};

/// A client that sends what it is told and keeps what comes back.
class RawClient {
public:
    explicit RawClient(quint16 port)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] {
            ++pieces;
            received += m_socket.readAll();
        });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        if (isConnected())
            m_socket.flush();
    }
    /// One byte in each turn of the event loop.
    void sendSlowly(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        send(bytes.first(1));
        QMetaObject::invokeMethod(
            &m_socket, [this, rest = bytes.sliced(1)] { sendSlowly(rest); }, Qt::QueuedConnection);
    }
    void goAway() { m_socket.abort(); }
    bool isConnected() const { return m_socket.state() == QTcpSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QTcpSocket::UnconnectedState; }

    QByteArray received;
    int pieces = 0;

private:
    QTcpSocket m_socket;
};

} // namespace counterfoil
