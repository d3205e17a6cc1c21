// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpServer.h"

#include "HttpConnection.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// Enough for any test; more would only be a client that forgets to close.
constexpr int mostConnections = 256;

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    m_server.setListenBacklogSize(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

Result<quint16> HttpServer::listen(quint16 port)
{
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return m_server.serverPort();

    const QString detail = m_server.errorString();
    switch (m_server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return failure(ErrorKind::Unavailable, u"sandbox-port-taken"_s,
            u"Port %1 is used by another program, perhaps another sandbox. End that program or choose "
            u"another port."_s.arg(port),
            detail);
    case QAbstractSocket::SocketAccessError:
        return failure(ErrorKind::Unavailable, u"sandbox-port-forbidden"_s,
            u"This user may not listen on port %1. Choose a port above 1023."_s.arg(port), detail);
    default:
        return failure(ErrorKind::Unavailable, u"sandbox-no-port"_s,
            u"The sandbox cannot listen on port %1 of this machine."_s.arg(port), detail);
    }
}

void HttpServer::close()
{
    m_server.close();
    const auto connections = findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly);
    for (HttpConnection *connection : connections)
        delete connection;
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly).size() >= mostConnections) {
            delete socket;
            continue;
        }
        new HttpConnection(socket, m_handler, this);
    }
}

} // namespace counterfoil
