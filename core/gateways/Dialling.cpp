// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dialling.h"

#include <QAuthenticator>
#include <QHostInfo>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace counterfoil {

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
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Dialling::tryNext);
}

void Dialling::start()
{
    if (m_target.proxy.type() != QNetworkProxy::NoProxy) {
        tryTo(m_target.host); // the proxy knows where that is
        return;
    }
    if (QHostAddress address; address.setAddress(m_target.host)) {
        startWith({address});
        return;
    }
    QHostInfo::lookupHost(m_target.host, this, &Dialling::lookedUp);
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
    tryTo(next.toString());
}

void Dialling::tryTo(const QString &host)
{
    QTcpSocket *socket = m_target.secure ? new QSslSocket(this) : new QTcpSocket(this);
    m_tries << socket;
    socket->setProxy(m_target.proxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { won(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { lost(socket); });
    // Nobody is asked for a password here; without one the proxy refuses.
    connect(socket, &QTcpSocket::proxyAuthenticationRequired, this, [this] {
        if (!std::exchange(m_isOver, true))
            QMetaObject::invokeMethod(this, &Dialling::proxyWantsPassword, Qt::QueuedConnection);
    });
    socket->connectToHost(host, m_target.port);
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
    Q_EMIT connected(socket);
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
