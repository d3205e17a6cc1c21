// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "sandbox/RequestLog.h"

#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sale = R"({"email":"anna@example.com","amount":15.04,"devise":"USD"})";

/// What a faulty create call is answered; empty texts are not looked at.
struct Expected {
    int status = 200;
    QByteArray type;
    QByteArray body;
};

} // namespace

/// The endpoints below /_sandbox/: paying, faults, clock, profile and the log.
class SandboxControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");

        const auto row = [](const char *title, const QByteArray &method, const QString &name,
                             const QByteArray &body,
                             int status) { QTest::newRow(title) << method << name << body << status; };
        row("unknown name", "GET", u"secrets"_s, "", 404);
        row("name with a slash behind", "POST", u"pay/"_s, "{}", 404);
        row("requests cannot be written", "POST", u"requests"_s, "{}", 405);
        row("pay cannot be read", "GET", u"pay"_s, "", 405);
        row("only faults are deleted", "DELETE", u"requests"_s, "", 405);
        row("half a body", "POST", u"pay"_s, "{\"ref\":", 400);
        row("an array", "POST", u"pay"_s, "[]", 400);
        row("pay nothing", "POST", u"pay"_s, "", 400);
        row("pay without outcome", "POST", u"pay"_s, R"({"ref":"CF-A"})", 400);
        row("pay with an unknown outcome", "POST", u"pay"_s, R"({"ref":"CF-A","outcome":"PAID"})", 400);
        row("pay neither link nor ref", "POST", u"pay"_s, R"({"outcome":"paid"})", 400);
        row("pay both link and ref", "POST", u"pay"_s, R"({"ref":"a","link":"b","outcome":"paid"})", 400);
        row("pay an unknown ref", "POST", u"pay"_s, R"({"ref":"CF-A","outcome":"paid"})", 404);
        row("pay something that is no link", "POST", u"pay"_s, R"({"link":"token=abc","outcome":"paid"})",
            404);
        row("pay by a link without token", "POST", u"pay"_s,
            R"({"link":"/widget/sale/create/","outcome":"paid"})", 404);
        row("fault without call", "POST", u"faults"_s, R"({"fault":"empty"})", 400);
        row("fault of an unknown call", "POST", u"faults"_s, R"({"call":"pay","fault":"empty"})", 400);
        row("unknown fault", "POST", u"faults"_s, R"({"call":"create","fault":"slow"})", 400);
        row("fault http-100", "POST", u"faults"_s, R"({"call":"create","fault":"http-100"})", 400);
        row("fault http-5000", "POST", u"faults"_s, R"({"call":"create","fault":"http-5000"})", 400);
        row("fault error-00", "POST", u"faults"_s, R"({"call":"create","fault":"error-00"})", 400);
        row("fault no times", "POST", u"faults"_s, R"({"call":"create","fault":"empty","times":0})", 400);
        row("fault landing before it came", "POST", u"faults"_s,
            R"({"call":"create","fault":"empty","landing":-1})", 400);
        row("fault landing after days", "POST", u"faults"_s,
            R"({"call":"create","fault":"empty","landing":86401})", 400);
        row("fault landing twice", "POST", u"faults"_s,
            R"({"call":"create","fault":"empty","landed":true,"landing":5})", 400);
        row("fault landing after its true answer", "POST", u"faults"_s,
            R"({"call":"create","fault":"truncated","landing":5})", 400);
        row("fault half a time", "POST", u"faults"_s, R"({"call":"create","fault":"empty","times":0.5})",
            400);
        row("clock without number", "POST", u"clock"_s, "{}", 400);
        row("clock backwards", "POST", u"clock"_s, R"({"advanceSeconds":-1})", 400);
        row("clock by a fraction", "POST", u"clock"_s, R"({"advanceSeconds":1.5})", 400);
        row("clock by a century", "POST", u"clock"_s, R"({"advanceSeconds":3155760000})", 400);
        row("profile with an unknown member", "POST", u"profile"_s, "{\"callback\":\"http://127.0.0.1/\"}",
            400);
        row("callbacks to another machine", "POST", u"profile"_s,
            "{\"callbackUrl\":\"https://shop.example/\"}", 400);
        row("callbacks to a name like ours", "POST", u"profile"_s,
            "{\"callbackUrl\":\"http://127.0.0.1.example/\"}", 400);
        row("callbacks to a file", "POST", u"profile"_s, "{\"callbackUrl\":\"file:///etc/passwd\"}", 400);
        row("IPs not an array", "POST", u"profile"_s, R"({"allowedIps":"127.0.0.1"})", 400);
        row("IPs that are names", "POST", u"profile"_s, R"({"allowedIps":["localhost"]})", 400);
        row("wallet in words", "POST", u"profile"_s, R"({"walletActive":"yes"})", 400);
        row("minimum in words", "POST", u"profile"_s, R"({"minimum":"one"})", 400);
        row("maximum below zero", "POST", u"profile"_s, R"({"maximum":-1})", 400);
    }
    void refuses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, name);
        QFETCH(QByteArray, body);
        QFETCH(int, status);

        SandboxClient client;
        const Reply reply = client.send(method, u"/_sandbox/"_s + name, body, {});
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.json[u"error"].text().endsWith(u'.'), reply.body.constData());
    }

    void isNotSteeredFromOtherSites_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<int>("status");
        QTest::newRow("another site") << "https://evil.example"_ba << 403;
        QTest::newRow("a hidden one") << "null"_ba << 403;
        QTest::newRow("a page on this machine") << "http://127.0.0.1:3000"_ba << 200;
    }
    void isNotSteeredFromOtherSites()
    {
        QFETCH(QByteArray, origin);
        QFETCH(int, status);
        SandboxClient client;
        QCOMPARE(
            client.send("POST", u"/_sandbox/clock"_s, R"({"advanceSeconds":1})", {{"Origin", origin}}).status,
            status);
    }

    void saysWhoItIs()
    {
        SandboxClient client;
        const Json json = client.get(u"/_sandbox/"_s).json;
        QCOMPARE(json[u"name"].text(), u"counterfoil-sandbox"_s);
        QVERIFY(!json[u"version"].text().isEmpty());
    }

    void paysByReference_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("first level") << R"({"ref":"CF-ABCDEFGHIJKLMNOP"})"_ba;
        QTest::newRow("deep") << R"({"a":[{"b":null},{"b":{"c":"CF-ABCDEFGHIJKLMNOP"}}]})"_ba;
        QTest::newRow("within a text") << "\"{\\\"counterfoil\\\":\\\"CF-ABCDEFGHIJKLMNOP\\\"}\""_ba;
        QTest::newRow("beside what only looks like it")
            << R"({"x":"see CF-XYZ","y":"CF-","z":"CF-ABCDEFGHIJKLMNOP"})"_ba;
    }
    void paysByReference()
    {
        QFETCH(QByteArray, data);
        SandboxClient client;
        client.link();
        client.link(",\"callbackJson\":" + data);
        const qint64 id = client.newestId();

        const Reply reply = client.control(u"pay"_s, R"({"ref":"CF-ABCDEFGHIJKLMNOP","outcome":"paid"})");

        QCOMPARE(reply.body,
            R"({"id":ID,"ref":"CF-ABCDEFGHIJKLMNOP","status":"invoice:paid"})"_ba.replace(
                "ID", QByteArray::number(id)));
        QCOMPARE(client.status(id).json[u"invoice"][u"status"].text(), u"invoice:paid"_s);
        QCOMPARE(client.status(id - 1).json[u"invoice"][u"status"].text(), u"invoice:created"_s);
    }

    void paysTheNewestOfTwo()
    {
        SandboxClient client;
        client.link(R"(,"callbackJson":{"ref":"CF-A"})");
        client.link(R"(,"callbackJson":{"ref":"CF-A"})");
        const Reply reply = client.control(u"pay"_s, R"({"ref":"CF-A","outcome":"failed"})");
        QCOMPARE(reply.json[u"id"].toInteger(), std::optional(client.newestId()));
    }

    void paysByALinkThroughAProxy()
    {
        SandboxClient client;
        QUrl link = QUrl::fromEncoded(client.link().toLatin1());
        link.setPort(1);
        link.setHost(u"localhost"_s);
        const Reply reply = client.pay(QString::fromLatin1(link.toEncoded()), "paid");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json[u"ref"].isNull());
    }

    void bringsAboutEveryOutcome_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QString>("status");
        QTest::newRow("paid") << "paid"_ba << u"invoice:paid"_s;
        QTest::newRow("recalculated") << "recalculated"_ba << u"invoice:paid"_s;
        QTest::newRow("authorised") << "authorised"_ba << u"invoice:awaiting_approval"_s;
        QTest::newRow("failed") << "failed"_ba << u"invoice:failed"_s;
        QTest::newRow("cancelled") << "cancelled"_ba << u"invoice:canceled"_s;
        QTest::newRow("pending") << "pending"_ba << u"invoice:opened"_s;
        QTest::newRow("chargeback") << "chargeback"_ba << u"invoice:chargeback"_s;
        QTest::newRow("withheld") << "withheld"_ba << u"invoice:withheld"_s;
    }
    void bringsAboutEveryOutcome()
    {
        QFETCH(QByteArray, outcome);
        QFETCH(QString, status);
        SandboxClient client;
        const QString link = client.link();
        QCOMPARE(client.pay(link, outcome).json[u"status"].text(), status);
        QCOMPARE(client.status(client.newestId()).json[u"invoice"][u"status"].text(), status);
        // Nothing is a dead end at a gateway.
        QCOMPARE(client.pay(link, "chargeback").json[u"status"].text(), u"invoice:chargeback"_s);
    }

    void makesFaults_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<Expected>("expected");
        QTest::newRow("http-500") << "http-500"_ba << Expected{500, "text/html; charset=utf-8", {}};
        QTest::newRow("http-429") << "http-429"_ba << Expected{429, "text/html; charset=utf-8", {}};
        QTest::newRow("http-404") << "http-404"_ba << Expected{404, "text/html; charset=utf-8", {}};
        QTest::newRow("http-302") << "http-302"_ba << Expected{302, "text/html; charset=utf-8", {}};
        QTest::newRow("http-204") << "http-204"_ba << Expected{204, {}, {}};
        QTest::newRow("http-599") << "http-599"_ba << Expected{599, "text/html; charset=utf-8", {}};
        QTest::newRow("garbage") << "garbage"_ba << Expected{200, "application/json", {}};
        QTest::newRow("html") << "html"_ba << Expected{200, "text/html; charset=utf-8", {}};
        QTest::newRow("empty") << "empty"_ba << Expected{200, "application/json", {}};
        QTest::newRow("documented error")
            << "error-50006"_ba
            << Expected{200, "application/json",
                   R"({"errorCode":50006,"errorMessage":"this API-KEY can not use this API from this IP address"})"};
        QTest::newRow("another error")
            << "error-77"_ba
            << Expected{200, "application/json", R"({"errorCode":77,"errorMessage":"error 77"})"};
    }
    void makesFaults()
    {
        QFETCH(QByteArray, fault);
        QFETCH(Expected, expected);

        SandboxClient client;
        const QByteArray order = "{\"call\":\"create\",\"times\":2,\"fault\":\"" + fault + "\"}";
        QCOMPARE(client.control(u"faults"_s, order).status, 200);
        client.link(); // one
        QCOMPARE(client.history().json[u"total"].text(), u"0"_s);
        const Reply reply = client.create(sale); // two
        QCOMPARE(reply.status, expected.status);
        QCOMPARE(reply.header("Content-Type"), expected.type);
        if (!expected.body.isEmpty())
            QCOMPARE(reply.body, expected.body);
        else
            QVERIFY(!reply.json.isObject());
        QCOMPARE(client.create(sale).errorCode(), 0); // over
        QCOMPARE(client.history().json[u"total"].text(), u"1"_s);
    }

    void losesTheAnswerOfALandedCall()
    {
        SandboxClient client;
        client.control(u"faults"_s, R"({"call":"create","fault":"http-500","landed":true})");
        QCOMPARE(client.create(sale).status, 500);
        QCOMPARE(client.history().json[u"total"].text(), u"1"_s);
    }

    /// Ways in which a real gateway may differ from its documents.
    void habits()
    {
        SandboxClient client;
        client.create(sale);
        const auto set = [&client](const QByteArray &changes) {
            return client.control(u"habits"_s, changes).status;
        };
        QCOMPARE(set(R"({"emails":"loud"})"), 400);
        QCOMPARE(set(R"({"colour":"masked"})"), 400);
        QCOMPARE(set(R"({"emails":"masked","totals":"negative","echo":"null"})"), 200);
        const Json listed = client.history().json;
        QVERIFY(listed[u"list"].items().front()[u"email"].text().contains(u"***"));
        QCOMPARE(listed[u"total"].text(), u"-1"_s);
        QVERIFY(client.info(client.newestId()).json[u"data"][u"callbackJson"].isNull());
        QCOMPARE(
            set(R"({"emails":"documented","totals":"documented","pages":"from-zero","links":"id"})"), 200);
        QCOMPARE(client.history().json[u"list"].items().size(), 0U);
        QCOMPARE(client.create(sale).json[u"status"].text(), u"invoice:created"_s);
        QVERIFY(client.get(u"/_sandbox/habits"_s).body.contains("from-zero"));
    }

    /// A server held the call while its client gave up.
    void landsLongAfterItsClientGaveUp_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::newRow("a fault that is answered") << "empty"_ba;
        QTest::newRow("one that looks like a front server") << "http-504"_ba;
    }
    void landsLongAfterItsClientGaveUp()
    {
        QFETCH(QByteArray, call);
        SandboxClient client;
        client.control(
            u"faults"_s, QByteArray("{\"call\":\"create\",\"landing\":840,\"fault\":\"") + call + "\"}");
        client.create(sale);
        const auto listed = [&client] { return client.history().json[u"total"].text(); };
        QCOMPARE(listed(), u"0"_s);
        client.control(u"clock"_s, R"({"advanceSeconds":830})");
        QCOMPARE(listed(), u"0"_s);
        const QByteArray before = client.history().header("Date");
        client.control(u"clock"_s, R"({"advanceSeconds":20})");
        QCOMPARE(listed(), u"1"_s);
        QVERIFY(client.history().header("Date") != before); // by the same clock
        QCOMPARE(listed(), u"1"_s); // once
    }

    void cutsTheTrueAnswerInHalf()
    {
        SandboxClient client;
        client.control(u"faults"_s, R"({"call":"create","fault":"truncated"})");
        const Reply reply = client.create(sale);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.startsWith("{\"errorCode\":0,\"redirectUrl\":\"http"));
        QVERIFY(!reply.json.isObject());
        QCOMPARE(client.history().json[u"total"].text(), u"1"_s);
    }

    void hitsOnlyTheCallItIsFor()
    {
        SandboxClient client;
        client.link();
        const qint64 id = client.newestId();
        for (const char *call : {"create", "status", "info", "history"}) {
            client.send("DELETE", u"/_sandbox/faults"_s, {}, {});
            client.control(
                u"faults"_s, QByteArray("{\"call\":\"") + call + "\",\"fault\":\"error-50010\",\"times\":9}");
            QCOMPARE(client.status(id).errorCode() == 50010, call == QByteArray("status"));
            QCOMPARE(client.info(id).errorCode() == 50010, call == QByteArray("info"));
            QCOMPARE(client.history().errorCode() == 50010, call == QByteArray("history"));
            QCOMPARE(client.create(sale).errorCode() == 50010, call == QByteArray("create"));
        }
    }

    void listsAndForgetsFaults()
    {
        SandboxClient client;
        client.control(u"faults"_s, R"({"call":"create","fault":"empty","times":2})");
        client.control(u"faults"_s, R"({"call":"create","fault":"http-500","landed":true})");
        client.create(sale);
        QCOMPARE(client.get(u"/_sandbox/faults"_s).body,
            "[{\"call\":\"create\",\"fault\":\"empty\",\"times\":1,\"landed\":false},"
            "{\"call\":\"create\",\"fault\":\"http-500\",\"times\":1,\"landed\":true}]"_ba);
        QCOMPARE(client.send("DELETE", u"/_sandbox/faults"_s, {}, {}).body, "[]"_ba);
        QCOMPARE(client.create(sale).errorCode(), 0);
    }

    void movesItsClock()
    {
        const QDateTime start(QDate(2024, 2, 28), QTime(23, 0), Qt::UTC);
        SandboxClient client({.port = 0, .clock = [start] { return start; }});
        QCOMPARE(client.get(u"/_sandbox/clock"_s).body,
            R"({"now":"2024-02-28T23:00:00.000Z","offsetSeconds":0})"_ba);
        QCOMPARE(client.advance(3600).body, R"({"now":"2024-02-29T00:00:00.000Z","offsetSeconds":3600})"_ba);
        QCOMPARE(
            client.advance(86400).body, R"({"now":"2024-03-01T00:00:00.000Z","offsetSeconds":90000})"_ba);
    }

    void changesOnlyWhatTheProfileCallNames()
    {
        SandboxClient client;
        const QByteArray usual =
            R"({"callbackUrl":null,"allowedIps":["127.0.0.1"],"walletActive":true,"minimum":"0.01","maximum":"1000000.00"})";
        QCOMPARE(client.get(u"/_sandbox/profile"_s).body, usual);
        QCOMPARE(client.control(u"profile"_s, "{}").body, usual);
        client.control(u"profile"_s, R"({"walletActive":false,"minimum":5})");
        client.control(u"profile"_s, "{\"callbackUrl\":\"http://localhost:9/cb?a=b\"}");
        QCOMPARE(client.get(u"/_sandbox/profile"_s).body,
            "{\"callbackUrl\":\"http://localhost:9/"
            "cb?a=b\",\"allowedIps\":[\"127.0.0.1\"],\"walletActive\":false,"
            "\"minimum\":\"5.00\",\"maximum\":\"1000000.00\"}"_ba);
    }

    void tellsWhatItReceivedInOrder()
    {
        SandboxClient client;
        client.create(sale);
        client.get(u"/api/invoice/status/?id=5"_s);
        client.get(u"/nowhere"_s);

        const Json log = client.get(u"/_sandbox/requests"_s).json;
        QStringList lines;
        for (const Json &entry : log.items())
            lines.append(entry[u"number"].text() + u' ' + entry[u"method"].text() + u' '
                + entry[u"path"].text() + u' ' + entry[u"call"].text() + u' ' + entry[u"outcome"].text());
        QCOMPARE(lines.value(0), u"1 POST /api/btn-create-invoice/get/ create HTTP 200, errorCode 0"_s);
        QCOMPARE(lines.value(1), u"2 GET /api/invoice/status/ status HTTP 200, errorCode 50090"_s);
        QCOMPARE(lines.last().section(u' ', 1), u"GET /nowhere  HTTP 404, errorCode 50095"_s);

        const Json &first = log.items().front();
        QCOMPARE(first[u"body"].toBytes(), sale);
        QCOMPARE(first[u"headers"][u"API-KEY"].text(), u"***"_s);
        QCOMPARE(log.items().at(1)[u"query"].text(), u"id=5"_s);
        QVERIFY(log.items().at(1)[u"body"].isNull());
        QVERIFY(QDateTime::fromString(first[u"time"].text(), Qt::ISODateWithMs).isValid());
    }

    void remembersTheLastTenThousand()
    {
        RequestLog log;
        const QDateTime now(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
        for (int count = 0; count < 10'050; ++count)
            log.add({.method = "GET", .path = "/x", .query = {}, .headers = {}, .body = {}, .caller = {}},
                now, {}, {});
        const Json json = log.toJson();
        QCOMPARE(json.items().size(), 10'000u);
        QCOMPARE(json.items().front()[u"number"].text(), u"51"_s);
        QCOMPARE(json.items().back()[u"number"].text(), u"10050"_s);
    }
};

QTEST_GUILESS_MAIN(SandboxControlTest)
#include "SandboxControlTest.moc"
