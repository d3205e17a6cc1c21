// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpReader.h"

#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

class QHostInfo;

namespace counterfoil {

/// Makes one connection to a host, by whichever of its addresses takes it: the next one is tried when one has
/// failed or has been silent for a quarter of a second, the two families in turn (RFC 8305, "Happy Eyeballs";
/// a socket of Qt's alone waits 30 s for each). An HTTP proxy is asked for a tunnel; the way to it is made
/// like the way to a host. (Qt asks as well, and does so where the proxy's address has a password in it or a
/// SOCKS proxy is meant; but it waits without an end for a proxy that wants NTLM.) It ends with exactly one
/// signal.
class Dialling : public QObject {
    Q_OBJECT

public:
    struct Target {
        QString host; ///< a name as it stands in DNS, or an address without brackets
        quint16 port = 0;
        bool secure = true; ///< whether the socket is one that can be encrypted
        QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    };

    explicit Dialling(Target target, QObject *parent = nullptr);

    void start();
    /// As start(), where the host's addresses are known.
    void startWith(QList<QHostAddress> addresses);

Q_SIGNALS:
    /// The socket is this object's child until somebody takes it.
    void connected(QTcpSocket *socket);
    void failed(QAbstractSocket::SocketError error, const QString &detail);
    void proxyWantsPassword();

private:
    void lookedUp(const QHostInfo &found);
    void tryNext();
    void tryTo(const QString &host, quint16 port, const QNetworkProxy &proxy);
    void won(QTcpSocket *socket);
    void lost(QTcpSocket *socket);
    void giveUp(QAbstractSocket::SocketError error, const QString &detail);
    void letGo(QTcpSocket *socket);
    void askForTunnel(QTcpSocket *socket);
    void readTunnel(QTcpSocket *socket);
    void noTunnel(QTcpSocket *socket, QAbstractSocket::SocketError error, const QString &detail);

    const Target m_target;
    bool m_isTunnel; ///< through an HTTP proxy that has no password: asked for by ourselves
    HttpReader m_tunnelAnswer{1024 * 1024};
    QList<QHostAddress> m_addresses; ///< not tried yet
    QList<QTcpSocket *> m_tries; ///< under way
    QTimer m_patience;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QString m_detail;
    bool m_isOver = false;
};

} // namespace counterfoil
