// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace counterfoil {

/// A proxy as offices have one, told by the environment for as long as it lives. It says the same to whoever
/// asks for a tunnel; nothing: it stays silent.
class ScriptedProxy {
public:
    explicit ScriptedProxy(QByteArray answer, bool closes = false, const QByteArray &credentials = {})
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer, closes] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer, closes] {
                    asked += socket->readAll();
                    if (!asked.endsWith("\r\n\r\n"))
                        return;
                    ++questions;
                    socket->write(answer);
                    if (closes)
                        socket->disconnectFromHost();
                });
            }
        });
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the test's proxy");
        use("http://" + (credentials.isEmpty() ? credentials : credentials + '@') + name().toLatin1());
    }
    ~ScriptedProxy() { use({}); }
    Q_DISABLE_COPY_MOVE(ScriptedProxy)

    QString name() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()); }

    /// What the environment says from here on; nothing: no proxy.
    static void use(const QByteArray &address)
    {
        if (address.isEmpty())
            qunsetenv("https_proxy");
        else
            qputenv("https_proxy", address);
    }

    QByteArray asked;
    int questions = 0;

private:
    QTcpServer m_server;
};

} // namespace counterfoil
