// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dialling.h"

#include <QAuthenticator>
#include <QHostInfo>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 250; // ms, as RFC 8305 has it

/// The first one stays the first; after it the families alternate.
QList<QHostAddress> inTurn(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return {};
    QList<QHostAddress> same;
    QList<QHostAddress> other;
    for (const QHostAddress &each : addresses)
        (each.protocol() == addresses.first().protocol() ? same : other) << each;
    QList<QHostAddress> turns;
    for (qsizetype at = 0; at < std::max(same.size(), other.size()); ++at)
        turns << same.mid(at, 1) << other.mid(at, 1);
    return turns;
}

} // namespace

Dialling::Dialling(Target target, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_isTunnel(m_target.proxy.type() == QNetworkProxy::HttpProxy && m_target.proxy.user().isEmpty())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Dialling::tryNext);
}

void Dialling::start()
{
    if (m_target.proxy.type() != QNetworkProxy::NoProxy && !m_isTunnel) {
        tryTo(m_target.host, m_target.port, m_target.proxy); // the proxy knows where that is
        return;
    }
    const QString host = m_isTunnel ? m_target.proxy.hostName() : m_target.host;
    if (QHostAddress address; address.setAddress(host)) {
        startWith({address});
        return;
    }
    QHostInfo::lookupHost(host, this, &Dialling::lookedUp);
}

void Dialling::lookedUp(const QHostInfo &found)
{
    if (found.addresses().isEmpty())
        giveUp(QAbstractSocket::HostNotFoundError, found.errorString());
    else
        startWith(found.addresses());
}

void Dialling::startWith(QList<QHostAddress> addresses)
{
    m_addresses = inTurn(addresses);
    tryNext();
}

void Dialling::tryNext()
{
    if (m_isOver || m_addresses.isEmpty())
        return;
    const QHostAddress next = m_addresses.takeFirst();
    if (!m_addresses.isEmpty())
        m_patience.start(patience);
    tryTo(next.toString(), m_isTunnel ? m_target.proxy.port() : m_target.port, QNetworkProxy::NoProxy);
}

void Dialling::tryTo(const QString &host, quint16 port, const QNetworkProxy &proxy)
{
    QTcpSocket *socket = m_target.secure ? new QSslSocket(this) : new QTcpSocket(this);
    m_tries << socket;
    socket->setProxy(proxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { won(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { lost(socket); });
    // Nobody is asked for a password here; without one the proxy refuses.
    connect(socket, &QTcpSocket::proxyAuthenticationRequired, this, [this] {
        if (!std::exchange(m_isOver, true))
            QMetaObject::invokeMethod(this, &Dialling::proxyWantsPassword, Qt::QueuedConnection);
    });
    socket->connectToHost(host, port);
}

void Dialling::won(QTcpSocket *socket)
{
    if (std::exchange(m_isOver, true))
        return;
    m_patience.stop();
    m_tries.removeOne(socket);
    socket->disconnect(this);
    for (QTcpSocket *other : std::exchange(m_tries, {}))
        letGo(other);
    if (m_isTunnel)
        askForTunnel(socket);
    else
        Q_EMIT connected(socket);
}

void Dialling::askForTunnel(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readTunnel(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
        readTunnel(socket);
        if (m_tunnelAnswer.status() == 0 && m_tunnelAnswer.progress() == HttpReader::Progress::Reading)
            noTunnel(socket, QAbstractSocket::ProxyConnectionClosedError, socket->errorString());
    });
    QByteArray host = m_target.host.toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const QByteArray place = host + ':' + QByteArray::number(m_target.port);
    socket->write("CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\nUser-Agent: Counterfoil\r\n\r\n");
}

/// The server behind the proxy says nothing before it is greeted: all that comes is the proxy's.
void Dialling::readTunnel(QTcpSocket *socket)
{
    if (m_tunnelAnswer.status() != 0)
        return;
    m_tunnelAnswer.feed(socket->readAll());
    const int status = m_tunnelAnswer.status();
    const QString detail = u"HTTP %1 of the proxy"_s.arg(status);
    if (status >= 200 && status < 300) {
        socket->disconnect(this);
        Q_EMIT connected(socket);
    } else if (status == 407) {
        const bool mayKnowUs = m_tunnelAnswer.header("Proxy-Authenticate").toLower().contains("negotiate");
        letGo(socket);
        if (!mayKnowUs) {
            Q_EMIT proxyWantsPassword();
            return;
        }
        m_isTunnel = false; // whoever has signed in (Kerberos) is known to Qt's own way
        m_addresses.clear(); // they are the proxy's, not the server's
        m_isOver = false;
        tryTo(m_target.host, m_target.port, m_target.proxy);
    } else if (status == 404 || (status >= 502 && status <= 504)) {
        noTunnel(socket, QAbstractSocket::HostNotFoundError, detail);
    } else if (status != 0 || m_tunnelAnswer.progress() != HttpReader::Progress::Reading) {
        noTunnel(socket, QAbstractSocket::ProxyProtocolError, detail);
    }
}

void Dialling::noTunnel(QTcpSocket *socket, QAbstractSocket::SocketError error, const QString &detail)
{
    letGo(socket);
    Q_EMIT failed(error, detail);
}

void Dialling::lost(QTcpSocket *socket)
{
    if (m_isOver || !m_tries.removeOne(socket))
        return;
    // Of several failures "nobody answers there" tells more than "there is no way there".
    if (m_error != QAbstractSocket::ConnectionRefusedError) {
        m_error = socket->error();
        m_detail = socket->errorString();
    }
    letGo(socket);
    if (!m_addresses.isEmpty()) {
        m_patience.stop();
        tryNext();
    } else if (m_tries.isEmpty()) {
        giveUp(m_error, m_detail);
    }
}

void Dialling::giveUp(QAbstractSocket::SocketError error, const QString &detail)
{
    m_isOver = true;
    if (m_isTunnel && error == QAbstractSocket::HostNotFoundError)
        error = QAbstractSocket::ProxyNotFoundError;
    else if (m_isTunnel && error == QAbstractSocket::ConnectionRefusedError)
        error = QAbstractSocket::ProxyConnectionRefusedError;
    Q_EMIT failed(error, detail);
}

/// (It may be in the middle of telling us something.)
void Dialling::letGo(QTcpSocket *socket)
{
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace counterfoil
