// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "base/Result.h"

#include <QObject>
#include <QTcpServer>

#include <functional>

namespace counterfoil {

/// Answers HTTP/1.1 on the loopback interface, one request after the other on each connection. It is not a
/// server for a network: no TLS, no threads, answers are made at once.
class HttpServer : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    /// Listens on 127.0.0.1; port 0 takes any free one. Gives the port.
    /// Errors (kind Unavailable): sandbox-port-taken, sandbox-port-forbidden, sandbox-no-port.
    Result<quint16> listen(quint16 port);
    /// Stops listening and drops every connection, the stalled ones too.
    void close();

private:
    void accept();

    Handler m_handler;
    QTcpServer m_server;
};

} // namespace counterfoil
