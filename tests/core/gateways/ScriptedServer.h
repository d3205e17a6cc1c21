// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/HttpMessageReader.h"

#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace counterfoil {

/// One request as it arrived.
struct ReceivedRequest {
    QByteArray bytes;

    QByteArray line() const { return bytes.first(bytes.indexOf("\r\n")); }
    QByteArray method() const { return line().split(' ').value(0); }
    QUrl url() const { return QUrl(QString::fromLatin1(line().split(' ').value(1))); }
    QString query(const QString &name) const
    {
        return QUrlQuery(url()).queryItemValue(name, QUrl::FullyDecoded);
    }
    QByteArray body() const { return bytes.sliced(bytes.indexOf("\r\n\r\n") + 4); }
    /// The header's value, or nothing; names without regard to case.
    QByteArray header(const QByteArray &name) const
    {
        const QByteArray head = bytes.first(bytes.indexOf("\r\n\r\n"));
        for (const QByteArray &each : head.split('\n').mid(1)) {
            if (each.first(qMax(0, each.indexOf(':'))).compare(name, Qt::CaseInsensitive) == 0)
                return each.sliced(name.size() + 1).trimmed();
        }
        return {};
    }
};

inline QByteArray httpAnswer(
    const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A server on loopback that answers each request as the test says, and keeps what it received. An empty
/// answer is none: the connection stays open and silent.
class ScriptedServer {
public:
    using Script = std::function<QByteArray(const ReceivedRequest &)>;

    explicit ScriptedServer(
        Script script = [](const ReceivedRequest &) { return httpAnswer("{}"); },
        const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
        : m_script(std::move(script))
    {
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] {
            while (QTcpSocket *socket = m_listener.nextPendingConnection())
                serve(socket);
        });
        if (!m_listener.listen(address))
            qFatal("no port for the test's server");
    }
    ~ScriptedServer() { m_listener.disconnect(); }
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    quint16 port() const { return m_listener.serverPort(); }
    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path));
    }
    void answerWith(Script script) { m_script = std::move(script); }

    QList<ReceivedRequest> requests;
    int connections = 0;
    bool closesAfterAnswer = false;
    bool isStillSpeaking = false; ///< leaves the connection open, whatever it was asked for
    QByteArray earlyAnswer; ///< goes out with a request's first bytes; the connection ends when all are here

private:
    void serve(QTcpSocket *socket)
    {
        ++connections;
        const auto bytes = std::make_shared<QByteArray>();
        const auto reader = std::make_shared<HttpMessageReader>(HttpMessageReader::Kind::Request);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes, reader] {
            if (bytes->isEmpty() && !earlyAnswer.isEmpty())
                socket->write(earlyAnswer);
            const QByteArray more = socket->readAll();
            bytes->append(more.first(reader->feed(more)));
            if (!reader->isComplete())
                return;
            requests << ReceivedRequest{std::exchange(*bytes, {})};
            *reader = HttpMessageReader(HttpMessageReader::Kind::Request);
            if (!earlyAnswer.isEmpty()) {
                socket->disconnectFromHost();
                return;
            }
            QByteArray answer = m_script(requests.last());
            const bool closes =
                !isStillSpeaking && !answer.isEmpty() && requests.last().header("Connection") == "close";
            if (closes && answer.startsWith("HTTP/")) // and says so, as servers do
                answer.insert(answer.indexOf("\r\n") + 2, "Connection: close\r\n");
            socket->write(answer);
            if (closesAfterAnswer || closes)
                socket->disconnectFromHost();
        });
    }

    Script m_script;
    QTcpServer m_listener;
};

} // namespace counterfoil
