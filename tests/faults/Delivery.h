// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/HttpMessageReader.h"

#include <QObject>
#include <QTcpSocket>

namespace counterfoil {

/// One request brought to the server, and its answer. It uses a fresh connection, so that no server which
/// just closed an idle one can make a request vanish that the proxy counts as forwarded. It sets no time
/// limit: its owner does.
class Delivery : public QObject {
    Q_OBJECT

public:
    /// `request` is sent byte for byte; `kind` is that of the answer.
    Delivery(QByteArray request, HttpMessageReader::Kind kind, QObject *parent);
    void start(quint16 port);

Q_SIGNALS:
    /// The connection to the server is open and the request was given to it.
    void handedOver();
    /// A piece of the answer; also of one that is no HTTP.
    void received(const QByteArray &bytes);
    /// Nothing more comes: the answer is complete, or the server closed or could not be reached. Sent once.
    /// `answerLeavesOpen` tells that the answer was complete and would have allowed another request.
    void ended(bool answerLeavesOpen);

private:
    void send();
    void read();
    void end();

    QTcpSocket m_server;
    QByteArray m_request;
    HttpMessageReader m_reader;
    bool m_ended = false;
};

} // namespace counterfoil
