// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "ScriptedServer.h"
#include "gateways/HttpClient.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// An https server, and what came to it in clear text after the handshake.
class TlsServer {
public:
    TlsServer(const QSslCertificate &certificate, const QSslKey &key)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(key);
        m_server.setSslConfiguration(configuration);
        QObject::connect(
            &m_server, &QSslServer::startedEncryptionHandshake, &m_server, [this] { ++handshakes; });
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                socket->write(httpAnswer("{}"));
            });
        });
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the test's server");
    }
    QUrl url(const QString &host) const
    {
        return QUrl(u"https://%1:%2/create"_s.arg(host).arg(m_server.serverPort()));
    }

    quint16 port() const { return m_server.serverPort(); }

    int handshakes = 0;
    QByteArray received;

private:
    QSslServer m_server;
};

/// A proxy as offices have one, told by the environment. Whatever host is asked for, it leads to one server:
/// so a name that nobody on this machine resolves can be called.
class TunnelToOneServer {
public:
    explicit TunnelToOneServer(quint16 target)
    {
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this, target] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, target] {
                if (!socket->peek(64).startsWith("CONNECT ") || !socket->peek(4096).contains("\r\n\r\n"))
                    return;
                asked << socket->readAll().split(' ').value(1);
                socket->disconnect();
                auto *beyond = new QTcpSocket(socket);
                QObject::connect(beyond, &QTcpSocket::connected, socket,
                    [socket] { socket->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
                QObject::connect(beyond, &QTcpSocket::readyRead, socket,
                    [socket, beyond] { socket->write(beyond->readAll()); });
                QObject::connect(socket, &QTcpSocket::readyRead, beyond,
                    [socket, beyond] { beyond->write(socket->readAll()); });
                QObject::connect(beyond, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
                beyond->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
            });
        });
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the test's proxy");
        qputenv("https_proxy", QByteArray("http://127.0.0.1:" + QByteArray::number(m_server.serverPort())));
        qputenv("http_proxy", QByteArray("http://127.0.0.1:" + QByteArray::number(m_server.serverPort())));
    }
    ~TunnelToOneServer()
    {
        qunsetenv("https_proxy");
        qunsetenv("http_proxy");
    }
    Q_DISABLE_COPY_MOVE(TunnelToOneServer)

    QByteArrayList asked;

private:
    QTcpServer m_server;
};

} // namespace

/// Whom a call is made to over https: only to whom a certificate proves, and otherwise nothing leaves,
/// neither body nor key.
class HttpsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    HttpClient m_http;
    const QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();

    /// A certificate that signed itself, made by the openssl program.
    void makeCertificate(const QString &name, const QStringList &more)
    {
        QProcess openssl;
        openssl.start(u"openssl"_s,
            QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s,
                m_folder.filePath(name + u".key"_s), u"-out"_s, m_folder.filePath(name + u".pem"_s)}
                + more);
        QVERIFY2(openssl.waitForFinished(60'000) && openssl.exitCode() == 0,
            openssl.readAllStandardError().constData());
    }
    QSslCertificate certificate(const QString &name) const
    {
        return QSslCertificate::fromPath(m_folder.filePath(name + u".pem"_s)).value(0);
    }
    QSslKey key(const QString &name) const
    {
        QFile file(m_folder.filePath(name + u".key"_s));
        return file.open(QIODevice::ReadOnly) ? QSslKey(&file, QSsl::Ec) : QSslKey();
    }
    static HttpRequest post(const QUrl &url)
    {
        return {.method = "POST"_ba,
            .url = url,
            .headers = {{"API-KEY"_ba, "0d8d8e89a6cdcd"_ba}},
            .body = R"({"amount":15.04})"_ba};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QSslSocket::supportsSsl(), "Qt has no TLS");
        makeCertificate(u"localhost"_s,
            {u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s});
        makeCertificate(u"other"_s,
            {u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=other.example"_s, u"-addext"_s,
                u"subjectAltName=DNS:other.example"_s});
        QVERIFY(!certificate(u"localhost"_s).isNull() && !key(u"localhost"_s).isNull());
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void aServerThatNobodyVouchesForGetsNothing()
    {
        TlsServer server(certificate(u"localhost"_s), key(u"localhost"_s));
        const auto result = await(m_http.send(post(server.url(u"localhost"_s))));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, HttpFailure::Kind::NotSent);
        QVERIFY2(result.error().message.contains(u"No safe connection to localhost"),
            qPrintable(result.error().message));
        QCOMPARE(server.handshakes, 1);
        QCOMPARE(server.received, QByteArray());

        const auto question = await(m_http.send(
            {.method = "GET"_ba, .url = server.url(u"localhost"_s), .headers = {{"API-KEY"_ba, "k"_ba}}}));
        QVERIFY(!question);
        QCOMPARE(server.received, QByteArray());
    }

    void aGoodCertificateForAnotherNameGetsNothing()
    {
        TlsServer server(certificate(u"other"_s), key(u"other"_s));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({certificate(u"other"_s)});
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto result = await(m_http.send(post(server.url(u"localhost"_s))));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, HttpFailure::Kind::NotSent);
        QCOMPARE(server.received, QByteArray());
    }

    void aServerThatSpeaksNoTlsGetsNothing()
    {
        ScriptedServer plain;
        const QUrl url(u"https://127.0.0.1:%1/create"_s.arg(plain.port()));
        HttpRequest request = post(url);
        request.timeout =
            std::chrono::milliseconds(500); // it waits for a greeting that it understands, as we do
        const auto result = await(m_http.send(std::move(request)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, HttpFailure::Kind::NotSent);
        QVERIFY(plain.requests.isEmpty());
    }

    /// Two of gateway B's hosts have a low line in their names, which host names must not have by the letter.
    void aHostNameWithALowLine_data()
    {
        QTest::addColumn<QString>("certified");
        QTest::addColumn<bool>("called");
        QTest::newRow("for another name") << u"acquiring-api.pay.example"_s << false;
        QTest::newRow("for another company") << u"*.shop.example"_s << false;
        QTest::newRow("for one level more") << u"*.acquiring_api.pay.example"_s << false;
        QTest::newRow("for this name") << u"acquiring_api.pay.example"_s << true;
        QTest::newRow("for all names of the company") << u"*.pay.example"_s << true;
    }
    void aHostNameWithALowLine()
    {
        QFETCH(QString, certified);
        QFETCH(bool, called);
        makeCertificate(u"line"_s,
            {u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=gateway"_s, u"-addext"_s,
                u"subjectAltName=DNS:"_s + certified});
        TlsServer server(certificate(u"line"_s), key(u"line"_s));
        TunnelToOneServer proxy(server.port());
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({certificate(u"line"_s)});
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto result =
            await(m_http.send(post(QUrl(u"https:/"_s + u"/acquiring_api.pay.example/create"_s))));
        QCOMPARE(proxy.asked, QByteArrayList{"acquiring_api.pay.example:443"});
        QVERIFY2(result.has_value() == called,
            qPrintable(
                result ? u"it was called"_s : result.error().message.english() + result.error().detail));
        QCOMPARE(server.received.isEmpty(), !called);
    }

    void aServerThatIsVouchedForGetsTheCall()
    {
        TlsServer server(certificate(u"localhost"_s), key(u"localhost"_s));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({certificate(u"localhost"_s)});
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto result = await(m_http.send(post(server.url(u"localhost"_s))));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->status, 200);
        QVERIFY(server.received.contains("API-KEY: 0d8d8e89a6cdcd\r\n"));
        QVERIFY(server.received.startsWith("POST /create HTTP/1.1\r\n"));
    }
};

QTEST_GUILESS_MAIN(HttpsTest)
#include "HttpsTest.moc"
