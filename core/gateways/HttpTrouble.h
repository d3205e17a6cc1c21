// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpClient.h"

#include <QAbstractSocket>
#include <QNetworkProxy>
#include <QSslError>

// What a call that ends without an answer means, in words and in causes.
namespace counterfoil::trouble {

/// How far a call had come.
struct Standing {
    QUrl url;
    QString proxy = {}; ///< "host:port" of the one that it goes through; empty: none
    bool isConnected = false; ///< with the server, through the proxy where there is one
    bool isSent = false; ///< whether anything of the body may have left this program
    int announced = 0; ///< status of an announcement of the answer (103), or 0
    bool hasBegun = false; ///< whether the head of the answer was read
};

QString nameOf(const QNetworkProxy &proxy);

HttpFailure stopped(const Standing &standing);
HttpFailure tooLate(const Standing &standing);
HttpFailure tooLarge(const Standing &standing);
/// `problem` is for the log.
HttpFailure notHttp(const Standing &standing, const QString &problem);
HttpFailure unreadable(const Standing &standing, const QByteArray &contentEncoding);
/// The connection ended before the answer did.
HttpFailure cut(const Standing &standing, const QString &detail);
HttpFailure proxyWantsPassword(const Standing &standing);
HttpFailure failed(const Standing &standing, QAbstractSocket::SocketError error, const QString &detail,
    const QList<QSslError> &sslErrors);

} // namespace counterfoil::trouble
