// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpCall.h"

#include "ContentCoding.h"
#include "base/SecretText.h"
#include "base/WebAddress.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslSocket>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(httpLog, "counterfoil.http")

/// QIODevice::write() shares a QByteArray of this size and copies smaller ones, into memory that nobody
/// overwrites (Qt 6.4 to 6.8).
constexpr qsizetype sharedByQt = 4096;

using Headers = QList<std::pair<QByteArray, QByteArray>>;

bool hasHeader(const Headers &headers, const char *name)
{
    return std::any_of(headers.begin(), headers.end(),
        [name](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// "/path?query", as it is written into the first line.
QByteArray targetOf(const QUrl &url)
{
    const QByteArray target =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return target.startsWith('/') ? target : '/' + target;
}

QByteArray hostHeaderOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

/// The request in one piece of memory. Its own body is overwritten.
QByteArray written(HttpRequest &request)
{
    Headers headers = std::exchange(request.headers, {});
    headers.emplaceFront("Host", hostHeaderOf(request.url));
    headers.emplaceBack("Connection", "close");
    if (!hasHeader(headers, "Accept-Encoding"))
        headers.emplaceBack("Accept-Encoding", "gzip, deflate");
    if (!hasHeader(headers, "User-Agent"))
        headers.emplaceBack("User-Agent", "Counterfoil");
    const QByteArray target = targetOf(request.url);
    qsizetype size = request.method.size() + target.size() + 16 + request.body.size();
    for (const auto &[name, value] : headers)
        size += name.size() + value.size() + 4;
    const qsizetype blanks = request.isCardJson ? std::max<qsizetype>(0, sharedByQt - size) : 0;
    if (request.method == "POST") {
        headers.emplaceBack("Content-Length", QByteArray::number(request.body.size() + blanks));
        size += headers.last().first.size() + headers.last().second.size() + 4;
    }

    QByteArray bytes;
    bytes.reserve(size + blanks); // or growing would leave copies behind
    bytes.append(request.method).append(' ').append(target).append(" HTTP/1.1\r\n");
    for (const auto &[name, value] : headers)
        bytes.append(name).append(": ").append(value).append("\r\n");
    bytes.append("\r\n").append(request.body).append(blanks, ' ');
    SecretText::wipe(request.body);
    return bytes;
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

/// The proxy that the system's settings name for this address, if it can pass a call on; or none.
QNetworkProxy proxyFor(const QUrl &url)
{
    if (!isLoopback(url)) {
        for (const QNetworkProxy &each : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))) {
            if (each.isTransparentProxy())
                return each;
        }
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

} // namespace

HttpCall::HttpCall(HttpRequest request, QObject *parent)
    : QObject(parent)
    , m_method(request.method)
    , m_url(request.url)
    , m_largest(request.largest)
    , m_bytes(written(request))
    , m_reader(request.largest)
    , m_isSent(request.method != "POST") // a question may be asked again by whoever asks it
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(request.timeout);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(trouble::tooLate(standing())); });
}

HttpCall::~HttpCall()
{
    delete m_socket;
    SecretText::wipe(m_bytes);
}

trouble::Standing HttpCall::standing() const
{
    return {.url = m_url,
        .proxy = m_proxy,
        .isConnected = m_socket != nullptr,
        .isSent = m_isSent,
        .announced = m_reader.announced(),
        .hasBegun = m_reader.status() != 0};
}

void HttpCall::start()
{
    const bool secure = m_url.scheme() == u"https";
    const QNetworkProxy proxy = proxyFor(m_url);
    if (proxy.type() != QNetworkProxy::NoProxy)
        m_proxy = trouble::nameOf(proxy);
    m_deadline.start();
    m_dialling = new Dialling(
        {m_url.host(QUrl::FullyEncoded), static_cast<quint16>(m_url.port(secure ? 443 : 80)), secure, proxy},
        this);
    connect(m_dialling, &Dialling::connected, this, &HttpCall::connected);
    connect(m_dialling, &Dialling::failed, this,
        [this](QAbstractSocket::SocketError error, const QString &detail) {
            fail(trouble::failed(standing(), error, detail, {}));
        });
    connect(m_dialling, &Dialling::proxyWantsPassword, this,
        [this] { fail(trouble::proxyWantsPassword(standing())); });
    m_dialling->start();
}

void HttpCall::stop()
{
    fail(trouble::stopped(standing()));
}

void HttpCall::connected(QTcpSocket *socket)
{
    m_socket = socket;
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpCall::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpCall::lost);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpCall::wipeWhenGone);
    m_secure = qobject_cast<QSslSocket *>(m_socket);
    if (!m_secure) {
        write();
        return;
    }
    connect(m_secure, &QSslSocket::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_sslErrors += errors; });
    connect(m_secure, &QSslSocket::encrypted, this, &HttpCall::write);
    m_secure->setPeerVerifyName(m_url.host(QUrl::FullyEncoded));
    m_secure->startClientEncryption();
}

void HttpCall::write()
{
    m_isSent = true;
    m_socket->write(m_bytes);
}

/// A socket that shares the bytes gives its share back when it has passed all of them on.
void HttpCall::wipeWhenGone()
{
    if (m_socket->bytesToWrite() == 0)
        SecretText::wipe(m_bytes);
}

void HttpCall::read()
{
    if (isOver())
        return;
    if (m_reader.status() == 0)
        m_isEarly = m_socket->bytesToWrite() > 0 || (m_secure && m_secure->encryptedBytesToWrite() > 0);
    judge(m_reader.feed(m_socket->readAll()));
}

void HttpCall::lost(QAbstractSocket::SocketError error)
{
    read();
    if (!isOver() && error == QAbstractSocket::RemoteHostClosedError)
        judge(m_reader.close());
    if (!isOver())
        fail(trouble::failed(standing(), error, m_socket->errorString(), m_sslErrors));
}

void HttpCall::judge(HttpReader::Progress progress)
{
    switch (progress) {
    case HttpReader::Progress::Reading:
        return;
    case HttpReader::Progress::Whole:
        answered();
        return;
    case HttpReader::Progress::Broken:
        fail(trouble::notHttp(standing(), m_reader.problem()));
        return;
    case HttpReader::Progress::TooLarge:
        fail(trouble::tooLarge(standing()));
        return;
    }
}

void HttpCall::answered()
{
    // A refusal that came before the server had the whole call, and has no end of its own, may be half of
    // something else: the call may have landed.
    if (m_isEarly && m_reader.endsByClosing() && m_reader.status() >= 300) {
        fail(trouble::cut(standing(), u"an early refusal, ended by closing"_s));
        return;
    }
    const QByteArray coding = m_reader.header("Content-Encoding");
    auto body = unpacked(m_reader.takeBody(), coding, m_largest);
    if (!body) {
        const bool mayBeCut = body.error() == Unpacking::Damaged && m_reader.endsByClosing();
        fail(body.error() == Unpacking::TooLarge ? trouble::tooLarge(standing())
                : mayBeCut                       ? trouble::cut(standing(), u"packed, ended by closing"_s)
                                                 : trouble::unreadable(standing(), coding));
        return;
    }
    end(HttpAnswer{m_reader.status(), QString::fromLatin1(m_reader.header("Content-Type")), std::move(*body),
        m_reader.headers(), timeIn(m_reader.header("Date"))});
}

void HttpCall::fail(HttpFailure failure)
{
    end(tl::unexpected(std::move(failure)));
}

void HttpCall::end(Outcome outcome)
{
    if (isOver())
        return;
    qCInfo(httpLog).noquote() << m_method << m_url.path() << m_reader.status()
                              << (outcome ? u"answered"_s : outcome.error().detail);
    m_outcome = std::move(outcome);
    m_deadline.stop();
    hangUp();
    Q_EMIT over();
}

void HttpCall::hangUp()
{
    if (m_dialling)
        m_dialling->deleteLater();
    m_dialling = nullptr;
    if (m_socket) {
        m_socket->disconnect(this);
        if (m_socket->bytesToWrite() == 0 && m_outcome->has_value())
            m_socket->disconnectFromHost();
        else
            m_socket->abort(); // what is not gone yet stays here
    }
    if (m_bytes.isDetached())
        SecretText::wipe(m_bytes); // else with the socket that shares it, a moment later
}

} // namespace counterfoil
