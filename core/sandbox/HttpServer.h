// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "base/Result.h"

#include <QAbstractHttpServer>

#include <functional>

namespace counterfoil {

/// Qt's HTTP server on the loopback interface, for handlers that want a request's raw path, headers and body,
/// and may leave it without an answer. Bodies over 1 MiB are answered with 413. (Qt 6.4 reads bodies of any
/// size before it asks us; that is why this must never listen on anything but loopback.)
class HttpServer : public QAbstractHttpServer {
    Q_OBJECT

public:
    using Handler = std::function<OutgoingAnswer(const IncomingRequest &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    /// Listens on 127.0.0.1; port 0 takes any free one. Gives the port.
    /// Errors (kind Unavailable): sandbox-port-taken, sandbox-port-forbidden, sandbox-no-port.
    Result<quint16> listenOnLoopback(quint16 port);

protected:
    // What answers are written to changed with Qt 6.8; handlers of ours do not notice.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif

private:
    void answer(const QHttpServerRequest &request, QTcpSocket *socket) const;

    Handler m_handler;
};

} // namespace counterfoil
