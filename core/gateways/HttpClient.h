// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <tl/expected.hpp>
#include <utility>

namespace counterfoil {

struct HttpRequest {
    QByteArray method; ///< "GET" or "POST"
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {}; ///< overwritten after the call
    /// The body is a JSON text that holds card data, of which no copy may stay anywhere: blanks behind it,
    /// which mean nothing in JSON, make it as long as it must be for Qt's sockets not to copy it.
    bool isCardJson = false;
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< from start to last byte
    std::stop_token stop = {}; ///< ends the call at once
    qint64 largest = 1024 * 1024; ///< bytes of an answer; a larger one is not read to its end
};

/// A complete answer, whatever its status.
struct HttpAnswer {
    int status = 0;
    QString contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< as they came, repeated names joined by ", "
    std::optional<QDateTime> serverTime =
        {}; ///< UTC, from the Date header; nothing where it is missing or unreadable

    /// Its value, whatever the name's capitals; empty where there is none.
    QByteArray header(QByteArrayView name) const;
};

/// Why there is no answer. `NotSent` is a promise: not one byte of the body left this program.
struct HttpFailure {
    enum class Kind {
        NotAllowed,
        NotSent,
        TimedOut,
        Stopped,
        ConnectionLost,
        TooLarge,
        Unreadable, ///< an answer came whole, but packed in a way that cannot be undone
    };
    Kind kind = Kind::ConnectionLost;
    LocalizedText message; ///< for the user, one or two sentences
    QString detail; ///< for the log

    /// What stood in the way, for whoever gives advice.
    enum class Cause {
        Other,
        AddressNotFound,
        ConnectionRefused,
        NoTimelyAnswer,
        NetworkDown,
        CertificateExpired,
        CertificateNotYetValid,
        CertificateUntrusted, ///< nobody we know vouches for it; self-signed ones among them
        CertificateOfAnotherHost,
        NoSecureConnection, ///< TLS failed without a word about the certificate
        Proxy, ///< the system's proxy: wants a password, refuses, or is not there; the message names it
    };
    Cause cause = Cause::Other;
    QDateTime certificateFrom = {}; ///< UTC; both are set where the certificate's dates are the cause
    QDateTime certificateUntil = {};
};

/// HTTP calls, each bounded in time (30 s) and size (1 MiB, but where a request allows more), over https
/// (http on loopback only), without redirects, cookies or cache, and each over a connection of its own that
/// ends with it: no call can fail because of an earlier one, and nothing is ever sent a second time (decision
/// 0003). The system's proxy is used, but never for loopback.
class HttpClient {
public:
    HttpClient();
    ~HttpClient(); ///< breaks off what is under way; nobody is told
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    QCoro::Task<tl::expected<HttpAnswer, HttpFailure>> send(HttpRequest request);
    /// Whether no call is under way.
    bool isQuiet() const { return m_calls->children().isEmpty(); }

private:
    std::unique_ptr<QObject> m_calls; ///< the parent of those under way
};

} // namespace counterfoil
