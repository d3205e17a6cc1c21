// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpServer.h"

#include "SandboxCodes.h"

#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto stallPatience = 120s;
constexpr qsizetype largestBody = 1024 * 1024;

IncomingRequest received(const QHttpServerRequest &request)
{
    IncomingRequest incoming;
    incoming.method = QByteArray(
        QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(request.method())))
                          .toUpper();
    incoming.path = request.url().path(QUrl::FullyEncoded).toLatin1();
    incoming.query = request.url().query(QUrl::FullyEncoded).toLatin1();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto headers = request.headers().toListOfPairs();
#else
    const auto headers = request.headers();
#endif
    for (const auto &[name, value] : headers)
        incoming.headers.emplace_back(name, value);
    incoming.body = request.body();
    incoming.caller = request.remoteAddress();
    incoming.keepAlive = incoming.header("Connection").compare("close", Qt::CaseInsensitive) != 0;
    return incoming;
}

tl::unexpected<Error> notListening(quint16 port, const QTcpServer &server)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return failure(ErrorKind::Unavailable, u"sandbox-port-taken"_s,
            //: %1: a port's number, of TCP; so in all of these.
            translatable("SandboxServer",
                "Port %1 is used by another program, perhaps another sandbox. End that program or choose "
                "another port.")
                .arg(port),
            server.errorString());
    case QAbstractSocket::SocketAccessError:
        return failure(ErrorKind::Unavailable, u"sandbox-port-forbidden"_s,
            translatable("SandboxServer", "This user may not listen on port %1. Choose a port above 1023.")
                .arg(port),
            server.errorString());
    default:
        return failure(ErrorKind::Unavailable, u"sandbox-no-port"_s,
            translatable("SandboxServer", "The sandbox cannot listen on port %1 of this machine.").arg(port),
            server.errorString());
    }
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
}

Result<quint16> HttpServer::listenOnLoopback(quint16 port)
{
    // A socket server of our own, because QAbstractHttpServer::listen() does not say why it failed.
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress(QHostAddress::LocalHost), port))
        return notListening(port, *server);
    const quint16 taken = server->serverPort();
    bind(server.release()); // owns it from here on
    return taken;
}

void HttpServer::answer(const QHttpServerRequest &request, QTcpSocket *socket) const
{
    const IncomingRequest incoming = received(request);
    const OutgoingAnswer answer = incoming.body.size() > largestBody
        ? OutgoingAnswer::error(413, NotHttp, u"The body is larger than 1 MiB."_s)
        : m_handler(incoming);
    if (answer.stalls) {
        QTimer::singleShot(stallPatience, socket, &QTcpSocket::abort);
        return;
    }
    socket->write(answer.toBytes(incoming.keepAlive, incoming.method != "HEAD"));
    socket->flush();
    if (!incoming.keepAlive)
        socket->disconnectFromHost();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

bool HttpServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &)
{
    // The responder writes headers of its own and knows no answer that never comes. It is left unused; when
    // it goes, the connection's next request is read.
    const auto sockets = findChildren<QTcpSocket *>();
    const auto found = std::find_if(sockets.begin(), sockets.end(), [&request](const QTcpSocket *socket) {
        return socket->peerPort() == request.remotePort() && socket->peerAddress() == request.remoteAddress();
    });
    if (found == sockets.end()) // closed by the caller meanwhile
        return true;
    answer(request, *found);
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
{
    // Never asked for: handleRequest() takes everything.
}

#else

bool HttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    answer(request, socket);
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // Never asked for: handleRequest() takes everything.
}

#endif

} // namespace counterfoil
