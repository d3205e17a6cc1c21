// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpConnection.h"

#include "SandboxCodes.h"

#include <chrono>

namespace counterfoil {

using namespace std::chrono_literals;

namespace {

constexpr auto idlePatience = 30s;
constexpr auto stallPatience = 120s;
constexpr auto drainPatience = 2s;

} // namespace

HttpConnection::HttpConnection(
    QTcpSocket *socket, std::function<HttpAnswer(const HttpRequest &)> handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_socket->abort();
        deleteLater();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    m_patience.start(idlePatience);
}

void HttpConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_mode != Mode::Serving)
        return;
    m_patience.start(idlePatience);
    m_reader.feed(bytes);

    while (m_mode == Mode::Serving) {
        auto next = m_reader.next();
        if (!next) {
            refuse(next.error());
            return;
        }
        if (!*next)
            break;
        serve(std::move(**next));
    }
    if (m_mode == Mode::Serving && m_reader.takeContinue()) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket->flush();
    }
}

void HttpConnection::serve(HttpRequest request)
{
    request.caller = m_socket->peerAddress();
    const HttpAnswer answer = m_handler(request);
    if (answer.stalls) {
        m_mode = Mode::Stalled;
        m_patience.start(stallPatience);
        return;
    }
    m_socket->write(answer.toBytes(request.keepAlive, request.method != "HEAD"));
    m_socket->flush();
    if (!request.keepAlive) {
        m_mode = Mode::Closing;
        m_socket->disconnectFromHost();
    }
}

void HttpConnection::refuse(const HttpRefusal &refusal)
{
    m_socket->write(HttpAnswer::error(refusal.status, NotHttp, refusal.reason).toBytes(false, true));
    m_socket->flush();
    m_mode = Mode::Draining;
    m_patience.start(drainPatience);
}

} // namespace counterfoil
