// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Dialling.h"
#include "HttpClient.h"
#include "HttpReader.h"
#include "HttpTrouble.h"

#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

class QSslSocket;

namespace counterfoil {

/// One call and its connection. The request is written once, when the connection is there (encrypted, where
/// it has to be), and its memory is overwritten as soon as the last byte is gone, or the call has failed:
/// Qt's sockets share what they are given as a QByteArray and make no copy of it.
class HttpCall : public QObject {
    Q_OBJECT

public:
    using Outcome = tl::expected<HttpAnswer, HttpFailure>;

    /// `request` has passed HttpClient's checks.
    explicit HttpCall(HttpRequest request, QObject *parent = nullptr);
    ~HttpCall() override;

    /// May be over at once.
    void start();
    /// Ends the call where it stands.
    void stop();
    bool isOver() const { return m_outcome.has_value(); }
    Outcome takeOutcome() { return std::move(*m_outcome); }

Q_SIGNALS:
    void over();

private:
    void connected(QTcpSocket *socket);
    void write();
    void wipeWhenGone();
    void read();
    void lost(QAbstractSocket::SocketError error);
    void judge(HttpReader::Progress progress);
    void answered();
    void fail(HttpFailure failure);
    void end(Outcome outcome);
    void hangUp();
    trouble::Standing standing() const;

    const QByteArray m_method;
    const QUrl m_url;
    const qint64 m_largest;
    QByteArray m_bytes; ///< the whole request; empty when it is gone
    QString m_proxy;
    QTimer m_deadline;
    Dialling *m_dialling = nullptr;
    QTcpSocket *m_socket = nullptr;
    QSslSocket *m_secure = nullptr; ///< the same one, where it can encrypt
    QList<QSslError> m_sslErrors;
    HttpReader m_reader;
    bool m_isSent;
    bool m_isEarly = false; ///< the answer began before the last byte of the request was gone
    std::optional<Outcome> m_outcome;
};

} // namespace counterfoil
