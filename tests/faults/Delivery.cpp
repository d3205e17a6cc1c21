// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/Delivery.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace counterfoil {

Delivery::Delivery(QByteArray request, HttpMessageReader::Kind kind, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_reader(kind)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpSocket::connected, this, &Delivery::send);
    connect(&m_server, &QTcpSocket::readyRead, this, &Delivery::read);
    connect(&m_server, &QTcpSocket::disconnected, this, &Delivery::end);
    connect(&m_server, &QTcpSocket::errorOccurred, this, &Delivery::end);
}

void Delivery::start(quint16 port)
{
    m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void Delivery::send()
{
    m_server.write(m_request);
    Q_EMIT handedOver();
}

void Delivery::read()
{
    if (m_ended || m_server.bytesAvailable() == 0)
        return;
    const auto bytes = m_server.readAll();
    const auto used = m_reader.feed(bytes);
    // What is no HTTP goes on to the client as it is: it is not this class that makes faults.
    Q_EMIT received(m_reader.isBroken() ? bytes : bytes.first(used));
    if (m_reader.isComplete())
        end();
}

void Delivery::end()
{
    if (m_ended)
        return;
    read(); // the last bytes may have come together with the end of the connection
    if (m_ended)
        return;
    m_ended = true;
    m_reader.endOfStream();
    Q_EMIT ended(m_reader.isComplete() && !m_reader.closesConnection());
}

} // namespace counterfoil
