// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpClient.h"

#include "OneShotBody.h"
#include "base/WebAddress.h"

#include <QCoroNetworkReply>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(httpLog, "counterfoil.http")

class SystemProxyButNotForLoopback : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};
using ReplyPointer = std::unique_ptr<QNetworkReply, DeleteLater>;

QNetworkRequest prepared(const HttpRequest &request)
{
    QNetworkRequest prepared(request.url);
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    // Every call has a connection of its own: one that was kept may be half closed by now, and a call that
    // creates something must not find that out.
    prepared.setRawHeader("Connection", "close");
    prepared.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, 0);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // HTTP/2 streams may be replayed by the stack after a GOAWAY; HTTP/1.1 with a one-shot body may not.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return prepared;
}

/// Why a call was ended from our side; the reply itself only says "cancelled".
enum class EndedBy { Nobody, Time, User, Size };

/// Whether the end of the connection is all that ends this answer: it names no length, comes in no chunks and
/// is not packed.
bool endsByClosing(const QNetworkReply &reply)
{
    return !reply.hasRawHeader("Content-Length") && !reply.hasRawHeader("Transfer-Encoding")
        && !reply.hasRawHeader("Content-Encoding");
}

/// Whether this is an answer that came in full, with `status`, whatever Qt's error is. Qt files statuses
/// under content, server and protocol errors (400 and 418 among the last). "The body cannot be sent again" is
/// none with a redirect, where Qt would repeat the body elsewhere, and none where closing ended an answer of
/// success: Qt 6.4 takes that for a lost connection when the answer came before the last byte was sent.
/// Whether that was cut, whoever reads it sees; a refusal that was cut would look like a whole one.
bool isAnswer(const QNetworkReply &reply, int status)
{
    if (status == 0)
        return false;
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::ContentReSendError)
        return (status >= 300 && status < 400) || (status < 300 && endsByClosing(reply));
    return error == QNetworkReply::NoError
        || (status >= 300 && error >= QNetworkReply::ContentAccessDenied
            && error != QNetworkReply::ProtocolFailure);
}

using Cause = HttpFailure::Cause;

/// What is wrong with the server's certificate. A stranger's comes first: whether its dates are right does
/// not matter then.
std::pair<Cause, QSslCertificate> certificateTrouble(const QList<QSslError> &errors)
{
    const auto causeOf = [](QSslError::SslError error) {
        switch (error) {
        case QSslError::CertificateExpired:
            return Cause::CertificateExpired;
        case QSslError::CertificateNotYetValid:
            return Cause::CertificateNotYetValid;
        case QSslError::HostNameMismatch:
            return Cause::CertificateOfAnotherHost;
        default:
            return Cause::CertificateUntrusted;
        }
    };
    for (const Cause cause : {Cause::CertificateUntrusted, Cause::CertificateOfAnotherHost,
             Cause::CertificateExpired, Cause::CertificateNotYetValid}) {
        const auto found = std::find_if(errors.begin(), errors.end(),
            [&](const QSslError &error) { return causeOf(error.error()) == cause; });
        if (found != errors.end())
            return {cause, found->certificate()};
    }
    return {Cause::NoSecureConnection, QSslCertificate()};
}

std::optional<QDateTime> timeIn(const QByteArray &dateHeader)
{
    QDateTime time = QLocale::c().toDateTime(
        QString::fromLatin1(dateHeader.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time;
}

HttpFailure failureOf(
    const QNetworkReply &reply, EndedBy endedBy, bool sent, const QList<QSslError> &sslErrors = {})
{
    const QString host = reply.url().host();
    QString detail = u"%1 (%2)"_s.arg(reply.errorString()).arg(static_cast<int>(reply.error()));
    for (const QSslError &error : sslErrors)
        detail += u"; "_s + error.errorString();
    using Kind = HttpFailure::Kind;
    if (endedBy == EndedBy::User)
        return {sent ? Kind::Stopped : Kind::NotSent, u"The call to %1 was cancelled."_s.arg(host), detail};
    if (endedBy == EndedBy::Size)
        return {
            Kind::TooLarge, u"%1 answered with more data than any gateway answer has."_s.arg(host), detail};
    if (endedBy == EndedBy::Time)
        return {sent ? Kind::TimedOut : Kind::NotSent, u"%1 did not answer in time."_s.arg(host), detail,
            Cause::NoTimelyAnswer};

    const Kind kind = sent ? Kind::ConnectionLost : Kind::NotSent;
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {kind, u"Nothing answers at %1:%2."_s.arg(host).arg(reply.url().port(443)), detail,
            Cause::ConnectionRefused};
    case QNetworkReply::HostNotFoundError:
        return {kind,
            u"The address %1 was not found. Check the internet connection and the account’s web address."_s
                .arg(host),
            detail, Cause::AddressNotFound};
    case QNetworkReply::SslHandshakeFailedError: {
        const auto [cause, certificate] = certificateTrouble(sslErrors);
        return {kind,
            u"No safe connection to %1 could be made (%2). Check this computer’s clock and the account’s web address."_s
                .arg(host, reply.errorString()),
            detail, cause, certificate.effectiveDate().toUTC(), certificate.expiryDate().toUTC()};
    }
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {kind, u"The network is down. Check the internet connection."_s, detail, Cause::NetworkDown};
    default:
        return {kind, u"The connection to %1 was closed before an answer came."_s.arg(host), detail};
    }
}

} // namespace

HttpClient::HttpClient(QNetworkAccessManager &manager)
    : m_manager(manager)
{
    m_manager.setProxyFactory(new SystemProxyButNotForLoopback);
}

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [name](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

QCoro::Task<tl::expected<HttpAnswer, HttpFailure>> HttpClient::send(HttpRequest request)
{
    const bool allowed =
        request.url.scheme() == u"https" || (request.url.scheme() == u"http" && isLoopback(request.url));
    if (!allowed) {
        SecretText::wipe(request.body);
        co_return tl::unexpected(HttpFailure{HttpFailure::Kind::NotAllowed,
            u"The account’s web address must begin with https://."_s, request.url.toString()});
    }

    const bool isPost = request.method == "POST";
    QNetworkRequest network = prepared(request);
    OneShotBody *body = nullptr;
    ReplyPointer reply;
    if (isPost) {
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        body = new OneShotBody(std::exchange(request.body, {}), nullptr);
        reply.reset(m_manager.post(network, body));
        body->setParent(reply.get());
    } else {
        reply.reset(m_manager.get(network));
    }

    const qint64 largest = request.largest;
    EndedBy endedBy = EndedBy::Nobody;
    const auto end = [&reply, &endedBy](EndedBy by) {
        if (endedBy == EndedBy::Nobody && reply->isRunning()) {
            endedBy = by;
            reply->abort();
        }
    };
    QTimer
        deadline; // also the context of both connections: they end with this call, the reply a little later
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &deadline, [end] { end(EndedBy::Time); });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &deadline, [end, &reply, largest] {
        if (reply->bytesAvailable() > largest)
            end(EndedBy::Size);
    });
    QList<QSslError> sslErrors;
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &deadline,
        [&sslErrors](const QList<QSslError> &errors) { sslErrors += errors; });
    deadline.start(request.timeout);
    {
        const std::stop_callback onStop(request.stop, [end] { end(EndedBy::User); });
        if (reply->isRunning())
            co_await reply.get();
    }

    const bool sent = !body || body->wasTouched();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool complete = endedBy == EndedBy::Nobody && isAnswer(*reply, status);
    qCInfo(httpLog).noquote() << request.method << request.url.path() << status
                              << static_cast<int>(reply->error());
    if (!complete)
        co_return tl::unexpected(failureOf(*reply, endedBy, sent, sslErrors));
    QByteArray answer = reply->readAll(); // a packed one is unpacked only now
    if (answer.size() > largest)
        co_return tl::unexpected(failureOf(*reply, EndedBy::Size, sent));
    co_return HttpAnswer{status, reply->header(QNetworkRequest::ContentTypeHeader).toString(),
        std::move(answer), reply->rawHeaderPairs(), timeIn(reply->rawHeader("Date"))};
}

} // namespace counterfoil
