// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpReader.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace counterfoil {

/// One client on its socket: reads requests, writes answers, and deletes itself when the client has gone or
/// when nothing came for half a minute. Owns the socket.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    HttpConnection(
        QTcpSocket *socket, std::function<HttpAnswer(const HttpRequest &)> handler, QObject *parent);

private:
    enum class Mode {
        Serving,
        Stalled, ///< an answer that never comes
        Closing, ///< the last answer is on its way
        Draining, ///< refused: reading on, so that the client gets to see our answer before the connection
                  ///< breaks
    };

    void read();
    void serve(HttpRequest request);
    void refuse(const HttpRefusal &refusal);

    QTcpSocket *m_socket;
    std::function<HttpAnswer(const HttpRequest &)> m_handler;
    HttpReader m_reader;
    QTimer m_patience;
    Mode m_mode = Mode::Serving;
};

} // namespace counterfoil
