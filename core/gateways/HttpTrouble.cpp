// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpTrouble.h"

#include <QSslCertificate>

#include <algorithm>

namespace counterfoil::trouble {

using namespace Qt::StringLiterals;

namespace {

using Kind = HttpFailure::Kind;
using Cause = HttpFailure::Cause;

QString hostOf(const Standing &standing)
{
    return standing.url.host();
}

LocalizedText noTimelyAnswer(const Standing &standing)
{
    //: %1 is the name of the gateway’s computer.
    return translatable("HttpTrouble", "%1 did not answer in time.").arg(hostOf(standing));
}

Kind lostOrNotSent(const Standing &standing)
{
    return standing.isSent ? Kind::ConnectionLost : Kind::NotSent;
}

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

LocalizedText whatIsWrong(Cause cause)
{
    switch (cause) {
    case Cause::CertificateExpired:
        //: %1 is the name of the gateway’s computer (“api.example.com”), and the certificate is that
        //: computer’s.
        return translatable(
            "HttpTrouble", "No safe connection to %1 could be made (its certificate has expired).");
    case Cause::CertificateNotYetValid:
        //: %1 is the name of the gateway’s computer.
        return translatable(
            "HttpTrouble", "No safe connection to %1 could be made (its certificate is not valid yet).");
    case Cause::CertificateOfAnotherHost:
        //: %1 is the name of the gateway’s computer; a host is a computer of another name.
        return translatable(
            "HttpTrouble", "No safe connection to %1 could be made (its certificate is another host’s).");
    case Cause::CertificateUntrusted:
        //: %1 is the name of the gateway’s computer.
        return translatable("HttpTrouble",
            "No safe connection to %1 could be made (nobody that this computer trusts vouches for its "
            "certificate).");
    default:
        //: %1 is the name of the gateway’s computer. “None” is no safe connection.
        return translatable("HttpTrouble",
            "No safe connection to %1 could be made (it offers none that this computer takes).");
    }
}

HttpFailure insecure(const Standing &standing, const QString &detail, const QList<QSslError> &sslErrors)
{
    QString all = detail;
    for (const QSslError &error : sslErrors)
        all += u"; "_s + error.errorString();
    const auto [cause, certificate] = certificateTrouble(sslErrors);
    return {lostOrNotSent(standing),
        whatIsWrong(cause).arg(hostOf(standing)) + QChar(u' ')
            + translatable("HttpTrouble", "Check this computer’s clock and the account’s web address."),
        all, cause, certificate.effectiveDate().toUTC(), certificate.expiryDate().toUTC()};
}

HttpFailure proxyTrouble(const Standing &standing, const LocalizedText &message, const QString &detail)
{
    return {lostOrNotSent(standing), message, detail, Cause::Proxy};
}

/// Failures on the way through a proxy, before it made the connection.
HttpFailure proxyFailed(const Standing &standing, QAbstractSocket::SocketError error, const QString &detail)
{
    //: “It” is the proxy that the sentence before this one names; https_proxy is the name of a setting.
    const LocalizedText mend = QChar(u' ')
        + translatable("HttpTrouble",
            "Correct it in the system’s network settings (or in https_proxy), or take it out there.");
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return proxyWantsPassword(standing);
    case QAbstractSocket::ProxyNotFoundError:
        return proxyTrouble(standing,
            //: %1 is a proxy’s name and port: “proxy.example:3128”.
            translatable("HttpTrouble", "The proxy %1, which this computer’s settings name, was not found.")
                    .arg(standing.proxy)
                + mend,
            detail);
    case QAbstractSocket::ProxyConnectionRefusedError:
        return proxyTrouble(standing,
            //: %1 is a proxy’s name and port.
            translatable(
                "HttpTrouble", "Nothing answers at the proxy %1, which this computer’s settings name.")
                    .arg(standing.proxy)
                + mend,
            detail);
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::SocketTimeoutError:
        return proxyTrouble(standing,
            //: %1 is a proxy’s name and port.
            translatable(
                "HttpTrouble", "The proxy %1, which this computer’s settings name, did not answer in time.")
                    .arg(standing.proxy)
                + mend,
            detail);
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::ConnectionRefusedError:
        return proxyTrouble(standing,
            //: %1 is a proxy’s name and port, %2 the name of the gateway’s computer.
            translatable("HttpTrouble",
                "The proxy %1 could not reach %2. Check the account’s web address; if it is right, try again "
                "later or ask whoever runs this network.")
                .arg(standing.proxy, hostOf(standing)),
            detail);
    default:
        return proxyTrouble(standing,
            //: %1 is a proxy’s name and port, %2 the name of the gateway’s computer.
            translatable("HttpTrouble",
                "The proxy %1 does not let this computer through to %2. Ask whoever runs this network to "
                "allow it, or take the proxy out of the system’s network settings.")
                .arg(standing.proxy, hostOf(standing)),
            detail);
    }
}

} // namespace

QString nameOf(const QNetworkProxy &proxy)
{
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

HttpFailure stopped(const Standing &standing)
{
    return {standing.isSent ? Kind::Stopped : Kind::NotSent,
        //: %1 is the name of the gateway’s computer. A call is a question or an order sent to it.
        translatable("HttpTrouble", "The call to %1 was cancelled.").arg(hostOf(standing)), u"stopped"_s};
}

HttpFailure tooLate(const Standing &standing)
{
    const Kind kind = standing.isSent ? Kind::TimedOut : Kind::NotSent;
    const QString detail = u"time is up"_s;
    if (!standing.proxy.isEmpty() && !standing.isConnected) {
        HttpFailure failure = proxyFailed(standing, QAbstractSocket::ProxyConnectionTimeoutError, detail);
        failure.kind = kind;
        return failure;
    }
    LocalizedText message = noTimelyAnswer(standing);
    if (standing.announced != 0 && !standing.hasBegun)
        //: %1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.
        message = translatable("HttpTrouble", "%1 announced an answer (HTTP %2) that did not come in time.")
                      .arg(hostOf(standing), standing.announced);
    return {kind, message, detail, Cause::NoTimelyAnswer};
}

HttpFailure tooLarge(const Standing &standing)
{
    return {Kind::TooLarge,
        //: %1 is the name of the gateway’s computer.
        translatable("HttpTrouble", "%1 answered with more data than any gateway answer has.")
            .arg(hostOf(standing)),
        u"too large"_s};
}

HttpFailure notHttp(const Standing &standing, const QString &problem)
{
    return {lostOrNotSent(standing),
        //: %1 is the name of the gateway’s computer.
        translatable("HttpTrouble", "What came from %1 is no answer that could be read.")
            .arg(hostOf(standing)),
        problem};
}

HttpFailure unreadable(const Standing &standing, const QByteArray &contentEncoding)
{
    return {Kind::Unreadable,
        //: %1 is the name of the gateway’s computer. “Packed”: compressed.
        translatable("HttpTrouble", "The answer of %1 came packed and could not be unpacked.")
            .arg(hostOf(standing)),
        u"Content-Encoding: %1"_s.arg(QString::fromLatin1(contentEncoding.left(60)))};
}

HttpFailure cut(const Standing &standing, const QString &detail)
{
    const QString host = hostOf(standing);
    //: %1 is the name of the gateway’s computer.
    LocalizedText message =
        translatable("HttpTrouble", "The connection to %1 was closed before an answer came.").arg(host);
    if (standing.hasBegun)
        //: %1 is the name of the gateway’s computer.
        message = translatable(
            "HttpTrouble", "The answer of %1 was cut: the connection was closed in the middle of it.")
                      .arg(host);
    else if (standing.announced != 0)
        //: %1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.
        message = translatable("HttpTrouble",
            "%1 announced an answer (HTTP %2), which was cut: the connection was closed before it came.")
                      .arg(host, standing.announced);
    return {lostOrNotSent(standing), message, detail};
}

HttpFailure proxyWantsPassword(const Standing &standing)
{
    return proxyTrouble(standing,
        //: %1 is a proxy’s name and port, %2 the name of the gateway’s computer.
        translatable("HttpTrouble",
            "The proxy %1 wants a name and a password. Write both into the proxy’s address in the system’s "
            "network settings (http://name:password@%1), or ask whoever runs this network to let %2 through "
            "without.")
            .arg(standing.proxy, hostOf(standing)),
        u"proxy authentication required (407)"_s);
}

HttpFailure failed(const Standing &standing, QAbstractSocket::SocketError error, const QString &detail,
    const QList<QSslError> &sslErrors)
{
    const QString all = u"%1 (%2)"_s.arg(detail).arg(static_cast<int>(error));
    const bool isTls = error == QAbstractSocket::SslHandshakeFailedError
        || error == QAbstractSocket::SslInternalError || error == QAbstractSocket::SslInvalidUserDataError;
    if (isTls)
        return standing.hasBegun ? cut(standing, all) : insecure(standing, all, sslErrors);
    if (standing.isConnected)
        return cut(standing, all);
    if (!standing.proxy.isEmpty())
        return proxyFailed(standing, error, all);
    const Kind kind = lostOrNotSent(standing);
    const QString host = hostOf(standing);
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        //: %1 is the name of the gateway’s computer, %2 a port of it: “api.example.com:443”.
        return {kind,
            translatable("HttpTrouble", "Nothing answers at %1:%2.").arg(host, standing.url.port(443)), all,
            Cause::ConnectionRefused};
    case QAbstractSocket::HostNotFoundError:
        return {kind,
            //: %1 is the name of the gateway’s computer.
            translatable("HttpTrouble",
                "The address %1 was not found. Check the internet connection and the account’s web address.")
                .arg(host),
            all, Cause::AddressNotFound};
    case QAbstractSocket::SocketTimeoutError:
        return {kind, noTimelyAnswer(standing), all, Cause::NoTimelyAnswer};
    case QAbstractSocket::NetworkError:
        return {kind, translatable("HttpTrouble", "The network is down. Check the internet connection."), all,
            Cause::NetworkDown};
    default:
        return cut(standing, all);
    }
}

} // namespace counterfoil::trouble
