// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "ScriptedProxy.h"
#include "gateways/HttpClient.h"

#include <QLoggingCategory>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using Kind = HttpFailure::Kind;
using Cause = HttpFailure::Cause;

HttpRequest sale(std::chrono::milliseconds timeout = std::chrono::seconds(30))
{
    return {.method = "POST"_ba,
        .url = QUrl(u"https:/"_s + u"/gateway.shop.example/create"_s),
        .headers = {{"API-KEY"_ba, "0d8d8e89a6cdcd"_ba}},
        .body = R"({"amount":15.04})"_ba,
        .timeout = timeout};
}

QByteArray wants(const QByteArray &challenge, const QByteArray &more = "Content-Length: 0\r\n")
{
    return "HTTP/1.1 407 Proxy Authentication Required\r\n" + challenge + more + "\r\n";
}

} // namespace

/// The system's proxy in the way: the call ends at once, nothing has left, and the sentence names the proxy
/// and what to do.
class ProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"counterfoil.http=false"_s); }
    void cleanup() { ScriptedProxy::use({}); }

    void aProxyThatSaysNo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &answer, const QString &words,
                             bool closes = false, const QByteArray &credentials = {}) {
            QTest::newRow(name) << answer << closes << credentials << words;
        };
        const auto password = u"wants a name and a password"_s;
        const QByteArray basic = "Proxy-Authenticate: Basic realm=\"fixture\"\r\n";
        row("407 Basic", wants(basic), password);
        row("407 Basic, closed", wants(basic, "Connection: close\r\n"), password, true);
        row("407 Basic, with a page", wants(basic, "Content-Length: 5\r\n") + "<html", password);
        row("407 Basic, a page without a length", wants(basic, "") + "<html", password, true);
        row("407 Digest", wants("Proxy-Authenticate: Digest realm=\"o\", nonce=\"abc\", qop=\"auth\"\r\n"),
            password);
        row("407 NTLM", wants("Proxy-Authenticate: NTLM\r\n"), password);
        row("407 of several", wants("Proxy-Authenticate: NTLM\r\n" + basic), password);
        row("407 with a wrong password", wants(basic), password, false, "anna:wrong");
        row("407 with a wrong password, closed", wants(basic, "Connection: close\r\n"), password, true,
            "anna:wrong");
        row("403", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
            u"does not let this computer through"_s);
        row("405", "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n",
            u"does not let this computer through"_s);
        row("400", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
            u"does not let this computer through"_s);
        row("451", "HTTP/1.1 451 No\r\nContent-Length: 0\r\n\r\n", u"does not let this computer through"_s);
        row("404", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
            u"could not reach gateway.shop.example"_s);
        row("503", "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
            u"could not reach gateway.shop.example"_s);
        row("502", "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n",
            u"could not reach gateway.shop.example"_s);
        row("407 without a word", wants(""), password);
        row("407, and the connection breaks off", wants(basic, ""), password, true);
        row("407 Bearer", wants("Proxy-Authenticate: Bearer\r\n"), password);
        row("a redirect", "HTTP/1.1 302 Found\r\nLocation: https://login.example\r\n\r\n",
            u"does not let this computer through"_s);
        row("no HTTP", "SSH-2.0-OpenSSH\r\n\r\n", u"does not let this computer through"_s, true);
        row("hangs up", "", u"does not let this computer through"_s, true);
        row("half an answer", "HTTP/1.1 200 Conn", u"does not let this computer through"_s, true);
    }
    void aProxyThatSaysNo()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, closes);
        QFETCH(QByteArray, credentials);
        QFETCH(QString, words);
        ScriptedProxy proxy(answer, closes, credentials);
        HttpClient http;
        const auto result = await(http.send(sale()));
        QVERIFY(!result);
        const HttpFailure &failure = result.error();
        QVERIFY2(failure.message.contains(words), qPrintable(failure.message + u" | "_s + failure.detail));
        QVERIFY2(failure.message.contains(QString(u"proxy "_s + proxy.name())), qPrintable(failure.message));
        QVERIFY2(failure.message.english().contains(u"ask whoever runs this network"_s, Qt::CaseInsensitive),
            qPrintable(failure.message));
        QCOMPARE(failure.kind, Kind::NotSent);
        QCOMPARE(failure.cause, Cause::Proxy);
        QVERIFY(proxy.asked.startsWith("CONNECT gateway.shop.example:443 HTTP/1.1\r\n"));
        QVERIFY(!proxy.asked.contains("API-KEY") && !proxy.asked.contains("15.04"));
        QVERIFY(!failure.message.contains(u"wrong"_s)); // a password is nobody's to read
    }

    void aProxyThatIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody answers")
            << "http://127.0.0.1:1"_ba << u"Nothing answers at the proxy 127.0.0.1:1,"_s;
        QTest::newRow("no such name")
            << "http://no-such-proxy.invalid:3128"_ba
            << u"The proxy no-such-proxy.invalid:3128, which this computer’s settings name, was not found."_s;
        QTest::newRow("nobody answers, SOCKS") << "socks5://127.0.0.1:1"_ba << u"the proxy 127.0.0.1:1,"_s;
    }
    void aProxyThatIsNotThere()
    {
        QFETCH(QByteArray, address);
        QFETCH(QString, words);
        ScriptedProxy::use(address);
        HttpClient http;
        const auto result = await(http.send(sale()));
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(words),
            qPrintable(result.error().message + result.error().detail));
        QVERIFY(result.error().message.contains(u"Correct it in the system’s network settings"_s));
        QCOMPARE(result.error().kind, Kind::NotSent);
        QCOMPARE(result.error().cause, Cause::Proxy);
    }

    void aProxyThatSaysNothing()
    {
        ScriptedProxy proxy({});
        HttpClient http;
        const auto result = await(http.send(sale(std::chrono::milliseconds(400))));
        QVERIFY(!result);
        QVERIFY2(result.error().message.startsWith(QString(u"The proxy "_s + proxy.name())),
            qPrintable(result.error().message));
        QVERIFY(result.error().message.contains(u"did not answer in time"_s));
        QCOMPARE(result.error().kind, Kind::NotSent);
        QCOMPARE(result.error().cause, Cause::Proxy);
    }

    void aTunnelThatLeadsNowhere()
    {
        ScriptedProxy proxy("HTTP/1.1 200 Connection established\r\n\r\n", true);
        HttpClient http;
        const auto result = await(http.send(sale()));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::NotSent);
        QVERIFY2(
            result.error().message.contains(u"gateway.shop.example"_s), qPrintable(result.error().message));
    }

    void loopbackNeedsNone()
    {
        ScriptedProxy proxy(wants("Proxy-Authenticate: Basic realm=\"fixture\"\r\n"));
        HttpClient http;
        HttpRequest call = sale();
        call.url = QUrl(u"https://127.0.0.1:1/"_s);
        const auto result = await(http.send(std::move(call)));
        QVERIFY(!result);
        QCOMPARE(result.error().cause, Cause::ConnectionRefused);
        QCOMPARE(proxy.questions, 0);
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "ProxyTest.moc"
