// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>
#include <sys/socket.h>

namespace counterfoil {

/// A receipt printer in the network, on loopback: keeps what it is sent, and behaves as the test says.
class FakePrinter {
public:
    struct Habits {
        /// Answers to the questions about its state; empty: it answers none, nor whether all is printed.
        QByteArray state = {};
        bool saysWhenPrinted = true; ///< of one that answers
        std::optional<qsizetype> breaksAfter = {}; ///< bytes, by a reset; a question counts
        std::optional<qsizetype> closesAfter = {}; ///< bytes, in good order
        bool closesAtOnce = false;
        bool reads = true; ///< it takes no byte otherwise, as one without paper
        QByteArray atTheEnd = QByteArray(1, '\0'); ///< what it says to the question whether all is printed
    };

    explicit FakePrinter(Habits habits)
        : m_habits(std::move(habits))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { greet(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the printer cannot listen");
    }

    quint16 port() const { return m_server.serverPort(); }
    QString text() const { return QStringLiteral("socket://127.0.0.1:%1").arg(port()); }
    int connections() const { return m_connections; }
    /// All that came, without the questions.
    QByteArray slips() const
    {
        QByteArray bytes = received;
        bytes.replace(QByteArray("\x10\x04\x02\x10\x04\x04", 6), "");
        bytes.replace(QByteArray("\x1dr\x01", 3), "");
        return bytes;
    }
    QByteArray received;

private:
    void greet()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            if (m_habits.closesAtOnce) {
                socket->close();
                continue;
            }
            if (!m_habits.reads) {
                socket->setReadBufferSize(1);
                continue;
            }
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { take(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void take(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->readAll();
        received += bytes;
        if (m_habits.breaksAfter && received.size() >= *m_habits.breaksAfter) {
            // A reset, whatever was read: an end would say that all of it was.
            const linger now{.l_onoff = 1, .l_linger = 0};
            setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            socket->abort();
            return;
        }
        if (m_habits.closesAfter && received.size() >= *m_habits.closesAfter) {
            socket->disconnectFromHost();
            return;
        }
        if (m_habits.state.isEmpty())
            return;
        if (bytes.startsWith(QByteArray("\x10\x04\x02", 3)))
            socket->write(m_habits.state);
        if (m_habits.saysWhenPrinted && received.endsWith(QByteArray("\x1dr\x01", 3)))
            socket->write(m_habits.atTheEnd);
    }

    Habits m_habits;
    QTcpServer m_server;
    int m_connections = 0;
};

} // namespace counterfoil
