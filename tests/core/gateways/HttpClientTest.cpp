// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/HttpClient.h"

#include "../base/Await.h"
#include "ScriptedServer.h"
#include "faults/FaultProxy.h"

#include <QLoggingCategory>
#include <QNetworkInterface>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using Kind = HttpFailure::Kind;
using Outcome = tl::expected<HttpAnswer, HttpFailure>;

const auto body = R"({"email":"anna@example.com","amount":15.04})"_ba;

QString outcomeOf(const Outcome &outcome)
{
    if (outcome)
        return u"answer %1"_s.arg(outcome->status);
    switch (outcome.error().kind) {
    case Kind::NotAllowed:
        return u"not allowed"_s;
    case Kind::NotSent:
        return u"not sent"_s;
    case Kind::TimedOut:
        return u"timed out"_s;
    case Kind::Stopped:
        return u"stopped"_s;
    case Kind::ConnectionLost:
        return u"connection lost"_s;
    case Kind::TooLarge:
        return u"too large"_s;
    case Kind::Unreadable:
        return u"unreadable"_s;
    }
    return {};
}

QUrl urlTo(quint16 port, const QString &path = u"/create"_s)
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path));
}

HttpRequest post(const QUrl &url, std::chrono::milliseconds timeout = std::chrono::seconds(30))
{
    return {.method = "POST"_ba,
        .url = url,
        .headers = {{"Content-Type"_ba, "application/json"_ba}},
        .body = body,
        .timeout = timeout};
}

HttpRequest get(const QUrl &url)
{
    return {.method = "GET"_ba, .url = url};
}

QByteArray chunked(const QByteArray &data)
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(data.size(), 16)
        + "\r\n" + data + "\r\n0\r\n\r\n";
}

} // namespace

/// One call over HTTP, against real servers: whatever happens on the way, a POST is at the server at most
/// once, the caller learns truly whether it may have arrived, and time and size have an end.
class HttpClientTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HttpClient> m_http;

    Outcome send(HttpRequest request) { return await(m_http->send(std::move(request))); }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"counterfoil.http=false"_s); }
    void init() { m_http = std::make_unique<HttpClient>(); }
    void cleanup() { m_http.reset(); }

    void aPostIsAtTheServerOnce_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("onKeptConnection");
        QTest::addColumn<int>("posts"); // that left this program
        QTest::addColumn<QString>("outcome");

        for (const bool kept : {false, true}) {
            const auto row = [kept](Fault fault, int posts, const QString &outcome) {
                QTest::addRow("%s, %s", qPrintable(faultName(fault)), kept ? "after another call" : "fresh")
                    << fault << kept << posts << outcome;
            };
            row(Fault::CloseAfterRequest, 1, u"connection lost"_s);
            row(Fault::DeliverThenClose, 1, u"connection lost"_s);
            row(Fault::HalfAnswer, 1, u"connection lost"_s);
            row(Fault::Reset, 1, u"connection lost"_s);
            row(Fault::Garbage, 1, u"connection lost"_s);
            row(Fault::Stall, 1, u"timed out"_s);
            row(Fault::Slow, 1, u"answer 200"_s);
            row(Fault::Pass, 1, u"answer 200"_s);
            row(Fault::RefuseBeforeRequest, 0,
                {}); // whether the body was handed to the socket by then is a matter of luck
        }
    }
    void aPostIsAtTheServerOnce()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, onKeptConnection);
        QFETCH(int, posts);
        QFETCH(QString, outcome);
        ScriptedServer server;
        FaultProxy proxy({.target = server.port(), .dropInterval = std::chrono::milliseconds(1)});
        QVERIFY(proxy.listen());
        if (onKeptConnection)
            QCOMPARE(outcomeOf(send(get(urlTo(proxy.port(), u"/first"_s)))), u"answer 200"_s);

        proxy.plan(QList<Fault>(20, fault));
        const auto patience = std::chrono::milliseconds(fault == Fault::Stall ? 300 : 30'000);
        const Outcome result = send(post(urlTo(proxy.port()), patience));

        if (outcome.isEmpty())
            QVERIFY(!result);
        else
            QCOMPARE(outcomeOf(result), outcome);
        QTRY_COMPARE(proxy.counts().seen("POST /create"), posts);
        QTRY_COMPARE(proxy.openConnections(), 0); // nothing is on its way any more
        QCOMPARE(proxy.counts().seen("POST /create"), posts);
        if (!result)
            QVERIFY(result.error().message.startsWith(u"127.0.0.1 ")
                || result.error().message.contains(u" 127.0.0.1 "));
    }

    void theWholeBodyArrivesAsItIs()
    {
        ScriptedServer server;
        HttpRequest request = post(server.url());
        request.body = QByteArray("{\"x\":\"\xD0\x96\0\"}", 11).repeated(100'000);
        const QByteArray sent = request.body;
        QCOMPARE(outcomeOf(send(std::move(request))), u"answer 200"_s);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests[0].body(), sent);
        QCOMPARE(server.requests[0].header("Content-Length"), QByteArray::number(sent.size()));
    }

    void timeIsLimitedInTotalAndNotPerByte()
    {
        ScriptedServer server([](const ReceivedRequest &) { return httpAnswer(QByteArray(200'000, ' ')); });
        FaultProxy proxy(
            {.target = server.port(), .dropBytes = 1, .dropInterval = std::chrono::milliseconds(5)});
        QVERIFY(proxy.listen());
        proxy.plan({Fault::Slow, Fault::Slow});
        HttpRequest question = get(urlTo(proxy.port()));
        question.timeout = std::chrono::milliseconds(400);
        QCOMPARE(outcomeOf(send(std::move(question))), u"timed out"_s);
        QCOMPARE(outcomeOf(send(post(urlTo(proxy.port()), std::chrono::milliseconds(400)))), u"timed out"_s);
    }

    void aTimeOutBeforeTheBodyWentIsNotSent()
    {
        QTcpServer silent; // takes connections and never says a word: the TLS greeting has no answer
        QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost)));
        const QUrl url(u"https://127.0.0.1:%1/create"_s.arg(silent.serverPort()));
        const Outcome result = send(post(url, std::chrono::milliseconds(400)));
        QCOMPARE(outcomeOf(result), u"not sent"_s);
        QVERIFY(result.error().message.contains(u"in time"));
        QTcpSocket *socket = silent.nextPendingConnection();
        QVERIFY(socket);
        QVERIFY(!socket->readAll().contains("anna"));
    }

    void stoppedBeforeItBegan()
    {
        ScriptedServer server;
        std::stop_source stop;
        stop.request_stop();
        HttpRequest request = post(server.url());
        request.stop = stop.get_token();
        const Outcome result = send(std::move(request));
        QCOMPARE(outcomeOf(result), u"not sent"_s);
        QVERIFY(result.error().message.contains(u"cancelled"));
        QCOMPARE(outcomeOf(send(get(server.url(u"/next"_s)))), u"answer 200"_s);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests[0].method(), "GET"_ba);
    }

    void stoppedOnTheWay()
    {
        std::stop_source stop;
        ScriptedServer server([&stop](const ReceivedRequest &) {
            QMetaObject::invokeMethod(
                qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
            return QByteArray(); // no answer
        });
        HttpRequest request = post(server.url());
        request.stop = stop.get_token();
        const Outcome result = send(std::move(request));
        QCOMPARE(outcomeOf(result), u"stopped"_s);
        QCOMPARE(server.requests.size(), 1);
    }

    void stoppedWhileConnecting()
    {
        std::stop_source stop;
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost)));
        connect(&silent, &QTcpServer::newConnection, this, [&stop] { stop.request_stop(); });
        HttpRequest request = post(QUrl(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort())));
        request.stop = stop.get_token();
        QCOMPARE(outcomeOf(send(std::move(request))), u"not sent"_s);
    }

    void stoppingAfterTheEndDoesNothing()
    {
        ScriptedServer server;
        std::stop_source stop;
        HttpRequest request = post(server.url());
        request.stop = stop.get_token();
        QCOMPARE(outcomeOf(send(std::move(request))), u"answer 200"_s);
        stop.request_stop();
        QCOMPARE(outcomeOf(send(post(server.url()))), u"answer 200"_s);
    }

    void whereNothingAnswersNothingIsSent()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress(QHostAddress::LocalHost)));
            port = gone.serverPort();
        }
        const Outcome result = send(post(urlTo(port)));
        QCOMPARE(outcomeOf(result), u"not sent"_s);
        QVERIFY(result.error().message.contains(u"127.0.0.1:%1"_s.arg(port)));
    }

    void anAddressThatDoesNotExist()
    {
        const Outcome result = send(post(QUrl(u"https://no-such-host.invalid/create"_s)));
        QCOMPARE(outcomeOf(result), u"not sent"_s);
        QVERIFY(result.error().message.contains(u"no-such-host.invalid"));
    }

    void nothingGoesUnencryptedToAnotherComputer_data()
    {
        QTest::addColumn<QUrl>("url");
        for (const QString &url : {u"http://192.0.2.1/"_s, u"http://localhost.shop.example/"_s,
                 u"http://127.0.0.1.nip.example/"_s, u"ftp://127.0.0.1/"_s, u"file:///etc/passwd"_s,
                 u"data:,x"_s, u"//127.0.0.1/"_s, u"127.0.0.1"_s, QString()})
            QTest::addRow("%s", url.isEmpty() ? "nothing" : qPrintable(url)) << QUrl(url);
    }
    void nothingGoesUnencryptedToAnotherComputer()
    {
        QFETCH(QUrl, url);
        QCOMPARE(outcomeOf(send(post(url))), u"not allowed"_s);
        QCOMPARE(outcomeOf(send(get(url))), u"not allowed"_s);
    }

    void notEvenToThisComputersOwnOuterAddress()
    {
        ScriptedServer server(
            [](const ReceivedRequest &) { return httpAnswer("{}"); }, QHostAddress(QHostAddress::AnyIPv4));
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            const QUrl url(u"http://%1:%2/"_s.arg(address.toString()).arg(server.port()));
            QCOMPARE(outcomeOf(send(post(url))), u"not allowed"_s);
        }
        QCOMPARE(outcomeOf(send(get(server.url()))), u"answer 200"_s); // a whole call later ...
        QCOMPARE(server.connections, 1); // ... that one was the only visitor
    }

    void anAnswerIsLimitedInSize_data()
    {
        constexpr qsizetype mebi = 1024 * 1024;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("1 MiB") << httpAnswer(QByteArray(mebi, ' ')) << u"answer 200"_s;
        QTest::newRow("a byte more") << httpAnswer(QByteArray(mebi + 1, ' ')) << u"too large"_s;
        QTest::newRow("a byte more, in a chunk") << chunked(QByteArray(mebi + 1, ' ')) << u"too large"_s;
        QTest::newRow("more than it says") << "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"_ba
                + QByteArray(3 * mebi, ' ') << u"too large"_s;
        QTest::newRow("without an end")
            << "HTTP/1.1 200 OK\r\n\r\n"_ba + QByteArray(3 * mebi, ' ') << u"too large"_s;
        QTest::newRow("an error page")
            << httpAnswer(QByteArray(2 * mebi, ' '), "500 Internal Server Error") << u"too large"_s;
        // 20 KiB that unfold to 16 MiB; Qt unpacks by itself, and has a limit of its own.
        const QByteArray packed = qCompress(QByteArray(16 * mebi, ' ')).sliced(4);
        QTest::newRow("packed small")
            << httpAnswer(packed, "200 OK", "Content-Encoding: deflate\r\n") << QString();
    }
    void anAnswerIsLimitedInSize()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        ScriptedServer server([bytes](const ReceivedRequest &) { return bytes; });
        for (HttpRequest request : {post(server.url()), get(server.url())}) {
            const Outcome result = send(std::move(request));
            if (outcome.isEmpty())
                QVERIFY(!result);
            else
                QCOMPARE(outcomeOf(result), outcome);
        }
        QCOMPARE(server.requests.size(), 2);
    }

    void everyWholeAnswerComesThrough_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const QByteArray &status :
            {"200 OK"_ba, "201 Created"_ba, "202 Accepted"_ba, "299 Odd"_ba, "300 Multiple Choices"_ba,
                "304 Not Modified"_ba, "400 Bad Request"_ba, "401 Unauthorized"_ba, "402 Payment Required"_ba,
                "403 Forbidden"_ba, "404 Not Found"_ba, "405 Method Not Allowed"_ba, "406 Not Acceptable"_ba,
                "408 Request Timeout"_ba, "409 Conflict"_ba, "410 Gone"_ba, "411 Length Required"_ba,
                "413 Payload Too Large"_ba, "415 Unsupported Media Type"_ba, "418 Teapot"_ba,
                "422 Unprocessable"_ba, "429 Too Many Requests"_ba, "451 Legal Reasons"_ba, "499 Odd"_ba,
                "500 Internal Server Error"_ba, "501 Not Implemented"_ba, "502 Bad Gateway"_ba,
                "503 Service Unavailable"_ba, "504 Gateway Timeout"_ba, "520 Odd"_ba, "599 Odd"_ba})
            QTest::addRow("%s", status.constData()) << status;
    }
    void everyWholeAnswerComesThrough()
    {
        QFETCH(QByteArray, status);
        const auto text = status.startsWith("304") ? ""_ba : R"({"errorCode":50006})"_ba; // 304 has no body
        ScriptedServer server([&](const ReceivedRequest &) { return httpAnswer(text, status); });
        for (HttpRequest request : {post(server.url()), get(server.url())}) {
            const Outcome result = send(std::move(request));
            QCOMPARE(outcomeOf(result), u"answer "_s + QString::fromLatin1(status.first(3)));
            QCOMPARE(result->body, text);
            QCOMPARE(result->contentType, u"application/json"_s);
        }
        QCOMPARE(server.requests.size(), 2);
    }

    void anAnswerThatAsksForAPasswordIsJustAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("Basic") << "WWW-Authenticate: Basic realm=\"till\"\r\n"_ba
                               << "401 Unauthorized"_ba;
        QTest::newRow("Digest")
            << "WWW-Authenticate: Digest realm=\"till\", nonce=\"abc\", qop=\"auth\"\r\n"_ba
            << "401 Unauthorized"_ba;
        QTest::newRow("Negotiate") << "WWW-Authenticate: Negotiate\r\n"_ba
                                   << "401 Unauthorized"_ba;
        QTest::newRow("NTLM") << "WWW-Authenticate: NTLM\r\n"_ba
                              << "401 Unauthorized"_ba;
        QTest::newRow("Bearer") << "WWW-Authenticate: Bearer\r\n"_ba
                                << "401 Unauthorized"_ba;
    }
    void anAnswerThatAsksForAPasswordIsJustAnAnswer()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, status);
        ScriptedServer server(
            [&](const ReceivedRequest &) { return httpAnswer(R"({"errorCode":50007})", status, challenge); });
        const Outcome result = send(post(server.url()));
        QCOMPARE(outcomeOf(result), u"answer 401"_s);
        QCOMPARE(result->body, R"({"errorCode":50007})"_ba);
        QCOMPARE(server.requests.size(), 1);
    }

    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const QByteArray &status :
            {"301 Moved"_ba, "302 Found"_ba, "303 See Other"_ba, "307 Temporary"_ba, "308 Permanent"_ba})
            QTest::addRow("%s", status.constData()) << status;
    }
    void aRedirectIsNotFollowed()
    {
        QFETCH(QByteArray, status);
        ScriptedServer elsewhere;
        const QByteArray location = "Location: " + elsewhere.url(u"/create"_s).toEncoded() + "\r\n";
        ScriptedServer server(
            [&](const ReceivedRequest &) { return httpAnswer("over there", status, location); });
        const Outcome result = send(post(server.url()));
        QCOMPARE(outcomeOf(result), u"answer "_s + QString::fromLatin1(status.first(3)));
        QCOMPARE(result->body, "over there"_ba);
        QCOMPARE(outcomeOf(send(get(server.url()))), u"answer "_s + QString::fromLatin1(status.first(3)));
        QCOMPARE(elsewhere.connections, 0);
        QCOMPARE(server.requests.size(), 2);
    }

    void brokenAnswersAreNoAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
        QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\""_ba;
        QTest::newRow("half a chunk")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"a\""_ba;
        QTest::newRow("no last chunk")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"_ba;
        QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH_9.2\r\n"_ba;
        QTest::newRow("no status") << "HTTP/1.1 OK\r\n\r\n"_ba;
        QTest::newRow("only a promise") << "HTTP/1.1 100 Continue\r\n\r\n"_ba;
    }
    void brokenAnswersAreNoAnswers()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer server([bytes](const ReceivedRequest &) { return bytes; });
        server.closesAfterAnswer = true;
        QCOMPARE(outcomeOf(send(post(server.url()))), u"connection lost"_s);
        QCOMPARE(server.requests.size(), 1);
    }

    void wholeAnswersOfOtherForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("ended by closing") << "HTTP/1.1 200 OK\r\n\r\n{\"a\":1}"_ba << 200 << "{\"a\":1}"_ba;
        QTest::newRow("HTTP/1.0") << "HTTP/1.0 200 OK\r\n\r\n{\"a\":1}"_ba << 200 << "{\"a\":1}"_ba;
        QTest::newRow("chunked") << chunked("{\"a\":1}") << 200 << "{\"a\":1}"_ba;
        QTest::newRow("after a promise")
            << "HTTP/1.1 100 Continue\r\n\r\n"_ba + httpAnswer("{\"a\":1}") << 200 << "{\"a\":1}"_ba;
        QTest::newRow("no content") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << 204 << ""_ba;
        QTest::newRow("empty") << httpAnswer("") << 200 << ""_ba;
        QTest::newRow("after early hints")
            << "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n"_ba + httpAnswer("{\"a\":1}")
            << 200 << "{\"a\":1}"_ba;
        QTest::newRow("after three announcements")
            << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n"_ba
                + httpAnswer("{\"a\":1}")
            << 200 << "{\"a\":1}"_ba;
        QTest::newRow("a refusal after early hints")
            << "HTTP/1.1 103 Early Hints\r\n\r\n"_ba + httpAnswer("{\"a\":1}", "403 Forbidden") << 403
            << "{\"a\":1}"_ba;
        // "{"a":1}" as the gzip program packs it.
        const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000203ab564a54b232ac0500afac1b5607000000");
        for (const QByteArray &name : {"gzip"_ba, "x-gzip"_ba, "X-Gzip"_ba})
            QTest::addRow("%s", name.constData())
                << httpAnswer(gzip, "200 OK", "Content-Encoding: " + name + "\r\n") << 200 << "{\"a\":1}"_ba;
        // Labels of servers that do not pack, and what a script has printed behind its packed answer.
        for (const QByteArray &name : {"utf-8"_ba, "none"_ba, "br"_ba, "gzip"_ba})
            QTest::addRow("not packed, though it says %s", name.constData()) << httpAnswer("{\"a\":1}",
                "200 OK", "Content-Encoding: " + name + "\r\n") << 200 << "{\"a\":1}"_ba;
        QTest::newRow("a line end behind it")
            << httpAnswer(gzip + "\n", "200 OK", "Content-Encoding: gzip\r\n") << 200 << "{\"a\":1}\n"_ba;
        QTest::newRow("packed") << httpAnswer(
            qCompress("{\"a\":1}").sliced(4), "200 OK", "Content-Encoding: deflate\r\n")
                                << 200 << "{\"a\":1}"_ba;
    }
    void wholeAnswersOfOtherForms()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer server([bytes](const ReceivedRequest &) { return bytes; });
        server.closesAfterAnswer = true;
        const Outcome result = send(post(server.url()));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QTEST(result->status, "status");
        QTEST(result->body, "text");
        QCOMPARE(server.requests.size(), 1);
    }

    void whatCannotBeUnpackedIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("packed twice") << "gzip, gzip"_ba << QByteArray::fromHex("1f8b0800000000000203");
        QTest::newRow("a page that is not packed") << "gzip"_ba
                                                   << "<html>errorCode</html>"_ba;
        QTest::newRow("in another way") << "br"_ba
                                        << "\x0b\x08\x80{\"errorCode\":50006}\x03"_ba;
        QTest::newRow("cut") << "x-gzip"_ba
                             << QByteArray::fromHex("1f8b0800000000000203ab564a54b232ac0500afac");
    }
    void whatCannotBeUnpackedIsNoAnswer()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, text);
        ScriptedServer server([&](const ReceivedRequest &) {
            return httpAnswer(text, "400 Bad Request", "Content-Encoding: " + coding + "\r\n");
        });
        const Outcome result = send(post(server.url()));
        QCOMPARE(outcomeOf(result), u"unreadable"_s); // and not a refusal
        QVERIFY(result.error().message.contains(u"packed"));
    }

    void onlyAnnounced_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const QByteArray &status : {"102 Processing"_ba, "103 Early Hints"_ba})
            QTest::addRow("%s", status.constData()) << status;
    }
    void onlyAnnounced()
    {
        QFETCH(QByteArray, status);
        ScriptedServer server(
            [&](const ReceivedRequest &) { return QByteArray("HTTP/1.1 " + status + "\r\n\r\n"); });
        server.isStillSpeaking = true;
        const QString words = u"announced an answer (HTTP %1)"_s.arg(QString::fromLatin1(status.first(3)));
        const Outcome silent = send(post(server.url(), std::chrono::milliseconds(300)));
        QCOMPARE(outcomeOf(silent), u"timed out"_s);
        QVERIFY2(silent.error().message.contains(words), qPrintable(silent.error().message));
        server.closesAfterAnswer = true;
        const Outcome closed = send(post(server.url()));
        QCOMPARE(outcomeOf(closed), u"connection lost"_s);
        QVERIFY2(closed.error().message.contains(QString(words + u", which was cut"_s)),
            qPrintable(closed.error().message));
        QCOMPARE(server.requests.size(), 2);
    }

    void askedToGoOnAndNoMore()
    {
        ScriptedServer server([](const ReceivedRequest &) { return "HTTP/1.1 100 Continue\r\n\r\n"_ba; });
        server.isStillSpeaking = true;
        const Outcome silent = send(post(server.url(), std::chrono::milliseconds(300)));
        QCOMPARE(outcomeOf(silent), u"timed out"_s);
        QVERIFY2(!silent.error().message.contains(u"announced"), qPrintable(silent.error().message));
        server.closesAfterAnswer = true;
        const Outcome closed = send(post(server.url()));
        QCOMPARE(outcomeOf(closed), u"connection lost"_s);
        QVERIFY2(
            closed.error().message.contains(u"before an answer came"), qPrintable(closed.error().message));
    }

    void aHeaderThatWouldBeTwo()
    {
        ScriptedServer server;
        for (const QByteArray &value :
            {"key\r\nX: y"_ba, "key\n"_ba, QByteArray("k\0y"_ba + QByteArray(1, '\0'))}) {
            HttpRequest request = post(server.url());
            request.headers << std::pair("API-KEY"_ba, value);
            QCOMPARE(outcomeOf(send(std::move(request))), u"not allowed"_s);
        }
        QCOMPARE(server.connections, 0);
    }

    void cardJsonIsFollowedByBlanks()
    {
        ScriptedServer server;
        HttpRequest request = post(server.url());
        request.isCardJson = true;
        QCOMPARE(outcomeOf(send(std::move(request))), u"answer 200"_s);
        QCOMPARE(server.requests[0].body().trimmed(), body);
        QVERIFY(server.requests[0].bytes.size() >= 4096);
        QCOMPARE(server.requests[0].header("Content-Length"),
            QByteArray::number(server.requests[0].body().size()));
    }

    void anAnswerBeforeTheLastByteWasSent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("ended by closing") << "HTTP/1.1 200 OK\r\n\r\n{\"a\":1}"_ba << u"answer 200"_s;
        QTest::newRow("a refusal, ended by closing")
            << "HTTP/1.0 400 Bad\r\n\r\n{}"_ba << u"connection lost"_s; // or cut: it may have landed
        QTest::newRow("whole") << httpAnswer("{\"a\":1}") << u"answer 200"_s;
        QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\""_ba
                                     << u"connection lost"_s;
        QTest::newRow("no last chunk")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"_ba << u"connection lost"_s;
        QTest::newRow("half packed") << "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n"_ba
                + qCompress("{\"a\":1}").sliced(4, 6)
                                     << u"connection lost"_s;
        QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba << u"connection lost"_s;
    }
    void anAnswerBeforeTheLastByteWasSent()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer server;
        server.earlyAnswer = bytes;
        HttpRequest request = post(server.url());
        request.body =
            QByteArray(16 * 1024 * 1024, ' '); // more than the system takes before a server can answer
        const Outcome result = send(std::move(request));
        QTEST(outcomeOf(result), "outcome");
        if (result)
            QCOMPARE(result->body, bytes.sliced(bytes.indexOf("\r\n\r\n") + 4));
        QVERIFY(server.requests.size() <= 1); // none: a whole answer ends the call before its body is sent
        QCOMPARE(server.connections, 1);
    }

    void headersGoAsTheyAreAndNothingIsRemembered()
    {
        ScriptedServer server([](const ReceivedRequest &) {
            return httpAnswer("{}", "200 OK", "Set-Cookie: id=7\r\nCache-Control: max-age=3600\r\n");
        });
        HttpRequest request = post(server.url());
        request.headers << std::pair("API-KEY"_ba, "0d8d8e89a6cdcd"_ba);
        QCOMPARE(outcomeOf(send(std::move(request))), u"answer 200"_s);
        QCOMPARE(outcomeOf(send(get(server.url()))), u"answer 200"_s);
        QCOMPARE(outcomeOf(send(get(server.url()))), u"answer 200"_s);

        QCOMPARE(server.requests.size(), 3); // no answer came from a cache
        QCOMPARE(server.requests[0].header("API-KEY"), "0d8d8e89a6cdcd"_ba);
        QVERIFY(server.requests[0].bytes.contains("API-KEY:")); // some servers look at the case
        QCOMPARE(server.requests[0].header("Content-Type"), "application/json"_ba);
        QCOMPARE(server.requests[1].header("API-KEY"), QByteArray()); // a header is for its own call
        for (const ReceivedRequest &each : server.requests) {
            QCOMPARE(each.header("Cookie"), QByteArray());
            QCOMPARE(each.header("Expect"), QByteArray());
            QCOMPARE(each.header("Upgrade"), QByteArray());
        }
    }

    void theSystemsProxyIsNotForThisComputer()
    {
        ScriptedServer proxy;
        ScriptedServer server;
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
        qputenv("http_proxy", address);
        qputenv("all_proxy", address);
        const Outcome result = send(post(server.url()));
        qunsetenv("http_proxy");
        qunsetenv("all_proxy");
        QCOMPARE(outcomeOf(result), u"answer 200"_s);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(proxy.connections, 0);
    }

    void aSaleDoesNotBreakAQuestionThatIsUnderWay()
    {
        bool saleArrived = false;
        ScriptedServer server;
        QList<QTcpSocket *> waiting;
        QTcpServer slow; // holds the question's answer back until the sale has been answered
        connect(&slow, &QTcpServer::newConnection, this, [&] { waiting << slow.nextPendingConnection(); });
        QVERIFY(slow.listen(QHostAddress(QHostAddress::LocalHost)));

        HttpRequest question = get(urlTo(slow.serverPort()));
        question.timeout = std::chrono::seconds(5);
        auto asking = m_http->send(std::move(question));
        QTRY_VERIFY(!waiting.isEmpty() && waiting[0]->bytesAvailable() > 0);
        saleArrived = send(post(server.url())).has_value();
        QVERIFY(saleArrived);
        waiting[0]->write(httpAnswer("{\"late\":1}"));

        const Outcome answer = await(std::move(asking));
        QCOMPARE(outcomeOf(answer), u"answer 200"_s);
        QCOMPARE(answer->body, "{\"late\":1}"_ba);
    }

    void twoSalesAtOnceBothEnd()
    {
        QList<QTcpSocket *> waiting;
        QTcpServer slow;
        connect(&slow, &QTcpServer::newConnection, this, [&] { waiting << slow.nextPendingConnection(); });
        QVERIFY(slow.listen(QHostAddress(QHostAddress::LocalHost)));
        auto first = m_http->send(post(urlTo(slow.serverPort()), std::chrono::seconds(5)));
        QTRY_VERIFY(waiting.size() == 1 && waiting[0]->bytesAvailable() > 0);
        auto second = m_http->send(post(urlTo(slow.serverPort()), std::chrono::seconds(5)));
        QTRY_VERIFY(waiting.size() == 2 && waiting[1]->bytesAvailable() > 0);
        for (QTcpSocket *socket : waiting)
            socket->write(httpAnswer("{}"));
        QCOMPARE(outcomeOf(await(std::move(first))), u"answer 200"_s);
        QCOMPARE(outcomeOf(await(std::move(second))), u"answer 200"_s);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "HttpClientTest.moc"
