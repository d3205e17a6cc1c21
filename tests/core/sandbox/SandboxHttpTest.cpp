// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The sandbox as a web server: what real clients, broken clients and other web pages do to it.
class SandboxHttpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersEachPathOnlyAsItIs_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");

        QTest::newRow("root") << "GET"_ba
                              << "/"_ba << 404;
        QTest::newRow("create without its slash") << "POST"_ba
                                                  << "/api/btn-create-invoice/get"_ba << 404;
        QTest::newRow("create in capitals") << "POST"_ba
                                            << "/API/btn-create-invoice/get/"_ba << 404;
        QTest::newRow("create, two slashes") << "POST"_ba
                                             << "//api/btn-create-invoice/get/"_ba << 404;
        QTest::newRow("up and down") << "GET"_ba
                                     << "/api/x/%2e%2e/invoice/status/"_ba << 404;
        QTest::newRow("create by GET") << "GET"_ba
                                       << "/api/btn-create-invoice/get/"_ba << 405;
        QTest::newRow("create by PUT") << "PUT"_ba
                                       << "/api/btn-create-invoice/get/"_ba << 405;
        QTest::newRow("info by POST") << "POST"_ba
                                      << "/api/client-invoice-info/get/?id=1"_ba << 405;
        QTest::newRow("history by DELETE") << "DELETE"_ba
                                           << "/api/client-invoice-history/get/"_ba << 405;
        QTest::newRow("pay page by PUT") << "PUT"_ba
                                         << "/widget/sale/create/?token=a"_ba << 405;
        QTest::newRow("a method nobody knows") << "BREW"_ba
                                               << "/api/invoice/status/?id=1"_ba << 405;
    }
    void answersEachPathOnlyAsItIs()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);

        SandboxClient client;
        // As raw bytes: Qt's client tidies paths up.
        const QByteArray received =
            client.raw(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", {});

        QCOMPARE(received.mid(9, 3).toInt(), status);
        const auto json = Json::parse(received.sliced(received.indexOf("\r\n\r\n") + 4));
        QVERIFY(json.has_value());
        QVERIFY((*json)[u"errorCode"].toInteger().value_or(0) > 50089);
        QVERIFY(!(*json)[u"errorMessage"].text().isEmpty());
    }

    void leavesTheBodyOutOfHead()
    {
        SandboxClient client;
        const Reply page = client.send("HEAD", client.link(), {}, {});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.isEmpty());
        QCOMPARE(client.send("HEAD", u"/api/invoice/status/?id=1"_s, {}, {}).status, 405);
        // To have asked for the headers is not to have seen the page.
        QCOMPARE(client.status(client.newestId()).json[u"invoice"][u"status"].text(), u"invoice:created"_s);
    }

    void keepsAConnectionForManyRequests()
    {
        SandboxClient client;
        const QByteArray request = "GET /api/invoice/status/?id=1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        const QByteArray last = "GET /last HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
        const QByteArray received = client.raw(request.repeated(200) + last, {});
        QCOMPARE(received.count("HTTP/1.1 200 OK"), 200);
        QCOMPARE(received.count("50001"), 200);
        QVERIFY(received.endsWith("}"));
        QCOMPARE(received.count("Connection: close"), 1);
    }

    void takesABodyOfExactlyTheLimit()
    {
        SandboxClient client;
        const QByteArray start = "{\"email\":\"a@example.com\",\"amount\":1,\"devise\":\"USD\",\"more\":"
                                 "\"";
        const QByteArray body = start + QByteArray(1024 * 1024 - start.size() - 2, 'x') + "\"}";
        QCOMPARE(client.create(body).errorCode(), 0);
    }

    void refusesALargerBody_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray head = "POST /api/btn-create-invoice/get/ HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        QTest::newRow("announced") << head + "Content-Length: 1048577\r\n\r\n" + QByteArray(1048577, 'a');
        QTest::newRow("in chunks") << head + "Transfer-Encoding: chunked\r\n\r\n"
                + QByteArray("10000\r\n" + QByteArray(0x10000, 'a') + "\r\n").repeated(17) + "0\r\n\r\n";
    }
    void refusesALargerBody()
    {
        QFETCH(QByteArray, request);
        SandboxClient client;
        const QByteArray received = client.raw(request, "}");
        QVERIFY2(received.startsWith("HTTP/1.1 413 "), received.left(200).constData());
        QCOMPARE(client.get(u"/_sandbox/"_s).status, 200);
    }

    void survivesGarbage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zeros") << QByteArray(70000, '\0');
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03\r\n\r\n", 15);
        QTest::newRow("only line ends") << "\r\n"_ba.repeated(1000) + "x\r\n\r\n";
        QTest::newRow("upgrade")
            << "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n"_ba;
    }
    void survivesGarbage()
    {
        QFETCH(QByteArray, bytes);
        SandboxClient client;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), client.port());
        QVERIFY(socket.waitForConnected(5000));
        socket.write(bytes);
        // Whatever became of that connection, the next client is served.
        QCOMPARE(client.get(u"/_sandbox/"_s).status, 200);
    }

    void answersManyClientsAtOnce()
    {
        SandboxClient client;
        QNetworkAccessManager network;
        constexpr int wanted = 300;
        int finished = 0;
        int good = 0;
        for (int count = 0; count < wanted; ++count) {
            QNetworkReply *reply = network.get(QNetworkRequest(client.url(u"/_sandbox/"_s)));
            connect(reply, &QNetworkReply::finished, this, [&, reply] {
                ++finished;
                good += reply->error() == QNetworkReply::NoError ? 1 : 0;
                reply->deleteLater();
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(finished, wanted, 30000);
        QCOMPARE(good, wanted);
    }

    void isNotForOtherHosts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("its own name") << "127.0.0.1:8877"_ba << 200;
        QTest::newRow("localhost") << "localhost:1234"_ba << 200;
        QTest::newRow("IPv6 loopback") << "[::1]:1234"_ba << 200;
        QTest::newRow("a name that was pointed here") << "evil.example"_ba << 403;
        QTest::newRow("a name that looks like it") << "localhost.evil.example"_ba << 403;
        QTest::newRow("not a name") << "a b<c>"_ba << 403;
    }
    void isNotForOtherHosts()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        SandboxClient client;
        const QByteArray received =
            client.raw("GET /_sandbox/ HTTP/1.1\r\nConnection: close\r\nHost: " + host + "\r\n\r\n", {});
        QVERIFY2(received.mid(9, 3) == QByteArray::number(status), received.constData());
    }

    void saysSoWhenThePortIsTaken()
    {
        SandboxClient client;
        Sandbox second({.port = client.port()});
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, u"sandbox-port-taken"_s);
        QVERIFY(started.error().message.contains(QString::number(client.port())));
    }

    void listensOnLoopbackOnly()
    {
        SandboxClient client;
        QCOMPARE(client.access().url.host(), u"127.0.0.1"_s);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(u"127.0.0.2"_s), client.port());
        QVERIFY(!socket.waitForConnected(2000));
    }

    void releasesStalledConnectionsWhenItEnds()
    {
        auto client = std::make_unique<SandboxClient>();
        client->control(u"faults"_s, R"({"call":"status","fault":"stall"})");
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), client->port());
        QVERIFY(socket.waitForConnected(5000));
        socket.write("GET /api/invoice/status/?id=1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        // The log tells that the request has arrived; then the sandbox may end.
        QTRY_COMPARE(client->get(u"/_sandbox/requests"_s).json.items().size(), 1u);
        QCOMPARE(socket.bytesAvailable(), 0);
        client.reset();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SandboxHttpTest)
#include "SandboxHttpTest.moc"
