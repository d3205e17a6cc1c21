// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <utility>
#include <vector>

namespace counterfoil {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// One request as it was received. Nothing in it is trusted; only its form was checked by HttpServer.
struct IncomingRequest {
    QByteArray method; ///< in capitals, as sent
    QByteArray path; ///< still percent-encoded, begins with '/'
    QByteArray query; ///< behind the '?', still percent-encoded
    HttpHeaders headers;
    QByteArray body; ///< at most 1 MiB
    QHostAddress caller;
    bool keepAlive = true;

    /// The first header of that name, in whatever case it was written; empty where there is none.
    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
    /// A value of the query, decoded; empty where there is none.
    QString queryValue(const QString &name) const;
    /// The target as it stood in the request line.
    QByteArray target() const { return query.isEmpty() ? path : path + '?' + query; }
};

/// What to send back.
struct OutgoingAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    HttpHeaders headers = {};
    bool stalls = false; ///< never send it: the connection is held open, then closed

    static OutgoingAnswer json(const Json &value, int status = 200);
    static OutgoingAnswer html(const QByteArray &page, int status = 200);
    /// 303 See Other: the browser asks for `location` with GET. `location` must be percent-encoded.
    static OutgoingAnswer seeOther(const QByteArray &location);
    /// The sandbox's own refusal, in the form of gateway A's errors.
    static OutgoingAnswer error(int status, int code, const QString &message);

    /// Status line, headers and, except for HEAD, the body.
    QByteArray toBytes(bool keepAlive, bool withBody) const;
};

} // namespace counterfoil
