// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "../issuing/TlsServer.h"
#include "gateways/HttpClient.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>
#include <sys/socket.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// What a server does with a connection once it has answered. It says "Connection: close" only where that is
/// the row.
enum class Then {
    Keep,
    Close,
    SayAndClose,
    SayAndKeep,
    CloseLater, ///< a few milliseconds later
    CloseMuchLater,
    CloseHalf,
    CloseWithNextConnection,
    ResetWithNextConnection,
    CloseWithNextRequest,
    AsItLikes, ///< each of these in turn
};

/// A server, plain or over TLS, that counts.
class CountingServer {
public:
    CountingServer(Then then, const Certificates::Pair *identity)
        : m_then(then)
        , m_server(identity ? new QSslServer : new QTcpServer)
        , m_secure(identity != nullptr)
    {
        if (identity) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(identity->certificate);
            configuration.setPrivateKey(identity->key);
            static_cast<QSslServer *>(m_server.get())->setSslConfiguration(configuration);
        }
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
            [this] { take(m_server->nextPendingConnection()); });
        if (!m_server->listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the test's server");
    }

    QUrl url() const
    {
        return QUrl(
            u"%1://localhost:%2/x"_s.arg(m_secure ? u"https"_s : u"http"_s).arg(m_server->serverPort()));
    }

    int connections = 0;
    int requests = 0;
    int mostOnOne = 0; ///< requests that came over the same connection
    int open = 0;

private:
    struct Line {
        QTcpSocket *socket;
        int requests = 0;
    };

    void take(QTcpSocket *socket)
    {
        ++connections;
        ++open;
        endEarlier(Then::CloseWithNextConnection, Then::ResetWithNextConnection);
        const auto line = std::make_shared<Line>(Line{socket});
        const auto reader = std::make_shared<HttpMessageReader>(HttpMessageReader::Kind::Request);
        QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this, socket] {
            --open;
            m_waiting.removeAll(socket);
            socket->deleteLater();
        });
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, line, reader] {
            QByteArray bytes = line->socket->readAll();
            while (!bytes.isEmpty()) {
                bytes.remove(0, reader->feed(bytes));
                if (!reader->isComplete())
                    return;
                *reader = HttpMessageReader(HttpMessageReader::Kind::Request);
                mostOnOne = std::max(mostOnOne, ++line->requests);
                answer(line->socket);
            }
        });
    }

    Then behaviour()
    {
        return m_then == Then::AsItLikes ? static_cast<Then>(requests % static_cast<int>(Then::AsItLikes))
                                         : m_then;
    }

    void answer(QTcpSocket *socket)
    {
        ++requests;
        endEarlier(Then::CloseWithNextRequest, Then::CloseWithNextRequest);
        const Then then = behaviour();
        const bool says = then == Then::SayAndClose || then == Then::SayAndKeep;
        socket->write(httpAnswer("{}", "200 OK", says ? "Connection: close\r\n" : ""));
        switch (then) {
        case Then::Close:
        case Then::SayAndClose:
            socket->disconnectFromHost();
            return;
        case Then::CloseLater:
        case Then::CloseMuchLater:
            QTimer::singleShot(then == Then::CloseLater ? 3 : 40, socket, &QTcpSocket::disconnectFromHost);
            return;
        case Then::CloseHalf:
            socket->flush();
            ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
            return;
        case Then::CloseWithNextConnection:
        case Then::ResetWithNextConnection:
        case Then::CloseWithNextRequest:
            m_waiting << socket;
            m_atNext = then;
            return;
        case Then::Keep:
        case Then::SayAndKeep:
        case Then::AsItLikes:
            return;
        }
    }

    void endEarlier(Then one, Then other)
    {
        if (m_atNext != one && m_atNext != other)
            return;
        for (QTcpSocket *socket : std::exchange(m_waiting, {})) {
            if (m_atNext == Then::ResetWithNextConnection) {
                const linger hard{1, 0};
                ::setsockopt(
                    static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
                socket->abort();
            } else {
                socket->disconnectFromHost();
            }
        }
    }

    const Then m_then;
    Then m_atNext = Then::Keep;
    std::unique_ptr<QTcpServer> m_server;
    const bool m_secure;
    QList<QTcpSocket *> m_waiting;
};

HttpRequest call(const QUrl &url, int number)
{
    if (number % 3 == 2)
        return {.method = "GET"_ba, .url = url};
    return {.method = "POST"_ba, .url = url, .body = QByteArray(number % 2 == 0 ? 40 : 6000, ' ')};
}

} // namespace

/// Every call has a connection of its own, which ends with it: no call fails because of what became of an
/// earlier one's, and no two travel together.
class OwnConnectionTest : public QObject {
    Q_OBJECT

    Certificates m_certificates;
    Certificates::Pair m_identity;

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"counterfoil.http=false"_s);
        m_identity = m_certificates.make(u"localhost"_s, u"20200101"_s, u"20400101"_s);
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({m_identity.issuer});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    void whateverTheServerDoesAfterwards_data()
    {
        QTest::addColumn<Then>("then");
        QTest::addColumn<bool>("secure");
        for (const bool secure : {false, true}) {
            const auto row = [secure](const char *name, Then then) {
                QTest::addRow("%s, %s", name, secure ? "TLS" : "plain") << then << secure;
            };
            row("keeps it", Then::Keep);
            row("closes at once", Then::Close);
            row("says so and closes", Then::SayAndClose);
            row("says so and keeps it", Then::SayAndKeep);
            row("closes some milliseconds later", Then::CloseLater);
            row("closes much later", Then::CloseMuchLater);
            row("closes half", Then::CloseHalf);
            row("closes when the next one comes", Then::CloseWithNextConnection);
            row("resets when the next one comes", Then::ResetWithNextConnection);
            row("closes when the next request comes", Then::CloseWithNextRequest);
            row("does as it likes", Then::AsItLikes);
        }
    }
    void whateverTheServerDoesAfterwards()
    {
        QFETCH(Then, then);
        QFETCH(bool, secure);
        constexpr int calls = 24;
        CountingServer server(then, secure ? &m_identity : nullptr);
        HttpClient http;
        for (int number = 0; number < calls; ++number) {
            const auto result = await(http.send(call(server.url(), number)));
            QVERIFY2(result,
                qPrintable(u"call %1: %2"_s.arg(number).arg(result ? QString() : result.error().detail)));
            QCOMPARE(result->status, 200);
        }
        QCOMPARE(server.connections, calls);
        QCOMPARE(server.requests, calls);
        QCOMPARE(server.mostOnOne, 1);
        QTRY_COMPARE(server.open, 0); // none is kept, by either
    }

    void manyAtOnce_data() { whateverTheServerDoesAfterwards_data(); }
    void manyAtOnce()
    {
        QFETCH(Then, then);
        QFETCH(bool, secure);
        // Its own end is a call's own trouble: here nothing is closed while others are at their answers.
        if (then == Then::ResetWithNextConnection || then == Then::AsItLikes)
            then = Then::CloseWithNextRequest;
        constexpr int calls = 16; // more than the six that Qt's manager had for one host
        CountingServer server(then, secure ? &m_identity : nullptr);
        HttpClient http;
        std::vector<QCoro::Task<tl::expected<HttpAnswer, HttpFailure>>> running;
        for (int number = 0; number < calls; ++number)
            running.push_back(http.send(call(server.url(), number)));
        for (auto &each : running) {
            const auto result = await(std::move(each));
            QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        }
        QCOMPARE(server.connections, calls);
        QCOMPARE(server.mostOnOne, 1);
        QTRY_COMPARE(server.open, 0);
    }

    void twoClientsAreNoDifferent()
    {
        CountingServer server(Then::Keep, nullptr);
        for (int number = 0; number < 6; ++number) {
            HttpClient http;
            QVERIFY(await(http.send(call(server.url(), number))));
        }
        QCOMPARE(server.connections, 6);
    }

    void aCallThatFailsLeavesTheNextAlone()
    {
        CountingServer server(Then::Keep, nullptr);
        HttpClient http;
        for (int number = 0; number < 6; ++number) {
            std::stop_source stop;
            stop.request_stop();
            HttpRequest stopped = call(server.url(), number);
            stopped.stop = stop.get_token();
            QVERIFY(!await(http.send(std::move(stopped))));
            QVERIFY(await(http.send(call(server.url(), number))));
        }
        QCOMPARE(server.requests, 6);
        QCOMPARE(server.mostOnOne, 1);
    }
};

QTEST_GUILESS_MAIN(OwnConnectionTest)
#include "OwnConnectionTest.moc"
