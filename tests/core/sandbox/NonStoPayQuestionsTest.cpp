// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;

const QDateTime start(QDate(2023, 6, 1), QTime(12, 0), QTimeZone::utc());

Sandbox::Options inJune2023()
{
    return {.port = 0, .clock = [] { return start; }};
}

// moc loses its way in raw strings with open brackets or slashes inside a class, therefore here.
const char paidHistory[] =
    R"({"errorCode":0,"status":"PAID","from":"2023-06-01","to":"2023-06-01","page":1,"order":"ASC","list":[)"
    R"({"id":"1701","email":"anna@example.com","status":"PAID","amount":"15.04","symbol":"USD",)"
    R"("create_date":"2023-06-01 12:00:00","status_date":"2023-06-01 12:00:00","tx_hash":"HASH",)"
    R"("exchange_currency_symbol":"USDC","paid_amount":"15.04","merchant_amount":"13.536",)"
    R"("fee_amount":"1.504","ip":"127.0.0.1","country":"Germany",)"
    R"("success_url":"https://shop.example/ok?a=b&c=d%20e","pending_url":null,"cancel_url":null}],"total":"1"})";

} // namespace

/// Gateway A's status, info and history calls: types, filters, pages, refusals, and what time does.
class NonStoPayQuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAQuestionAboutNothing_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<qint64>("code");
        QTest::newRow("no id") << u""_s << qint64(50002);
        QTest::newRow("empty id") << u"?id="_s << qint64(50002);
        QTest::newRow("id under another name") << u"?ID=1701"_s << qint64(50002);
        QTest::newRow("unknown") << u"?id=99"_s << qint64(50090);
        QTest::newRow("not a number") << u"?id=1701x"_s << qint64(50090);
        QTest::newRow("SQL") << u"?id=1701%20OR%201=1"_s << qint64(50090);
        QTest::newRow("beyond all numbers") << u"?id=99999999999999999999999"_s << qint64(50090);
        QTest::newRow("NUL") << u"?id=%00"_s << qint64(50090);
    }
    void refusesAQuestionAboutNothing()
    {
        QFETCH(QString, query);
        QFETCH(qint64, code);
        SandboxClient client;
        client.link();
        for (const QString &path : {u"/api/invoice/status/"_s, u"/api/client-invoice-info/get/"_s}) {
            const Reply reply = client.get(path + query);
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.errorCode(), code);
            QVERIFY(!reply.errorMessage().isEmpty());
        }
    }

    void refusesAQuestionInABrokenBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("code");
        QTest::newRow("nothing") << ""_ba << qint64(50093);
        QTest::newRow("half") << "{\"id\":"_ba << qint64(50093);
        QTest::newRow("no id") << "{}"_ba << qint64(50002);
        QTest::newRow("null") << R"({"id":null})"_ba << qint64(50002);
        QTest::newRow("object") << R"({"id":{}})"_ba << qint64(50090);
        QTest::newRow("fraction") << R"({"id":1701.5})"_ba << qint64(50090);
    }
    void refusesAQuestionInABrokenBody()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, code);
        SandboxClient client;
        client.link();
        QCOMPARE(client.post(u"/api/invoice/status/"_s, body).errorCode(), code);
    }

    void keepsMerchantsApart()
    {
        SandboxClient client;
        client.link();
        const qint64 id = client.newestId();
        client.setKey(QByteArray(sandboxOtherApiKey.data(), sandboxOtherApiKey.size()));
        QCOMPARE(client.status(id).errorCode(), 50011);
        QCOMPARE(client.info(id).errorCode(), 50011);
        QCOMPARE(client.history().json[u"total"].text(), u"0"_s);
        client.link();
        QCOMPARE(client.info(client.newestId()).json[u"merchant_id"].text(), u"2"_s);
    }

    void tellsTheStatusInTheDocumentedTypes()
    {
        SandboxClient client;
        client.link();
        const qint64 id = client.newestId();
        const QByteArray expected =
            R"({"errorCode":0,"invoice":{"id":"ID","devise":"USD","amount":"15.04","status":"invoice:created"}})"_ba
                .replace("ID", QByteArray::number(id));
        QCOMPARE(client.status(id).body, expected);
        // A public client asks with POST and a number in the body.
        QCOMPARE(
            client.post(u"/api/invoice/status/"_s, "{\"id\":" + QByteArray::number(id) + '}').body, expected);
        QCOMPARE(client.post(u"/api/invoice/status/"_s, "{\"id\":\"" + QByteArray::number(id) + "\"}").body,
            expected);
    }

    void whatIsFarFromADollarIsSettledAsItself()
    {
        SandboxClient client(inJune2023());
        const auto created =
            client.create("{\"email\":\"a@example.com\",\"amount\":1500,\"devise\":\"ZAR\"}");
        client.pay(created.json[u"redirectUrl"].text(), "paid");
        const Json data = client.info(client.newestId()).json[u"data"];
        QCOMPARE(data[u"status"].text(), u"invoice:paid"_s);
        QCOMPARE(data[u"totalCurrency"].text(), u"ZAR"_s);
    }

    void tellsTheInfoInTheDocumentedTypes()
    {
        SandboxClient client(inJune2023());
        client.create(
            R"({"email":"a@example.com","amount":5,"devise":"USD","callbackJson":{"txId":"q","n":1.50}})");
        QCOMPARE(client.info(client.newestId()).body,
            "{\"errorCode\":0,\"merchant_id\":\"1\",\"invoice_id\":\"1701\",\"data\":{\"status\":\"invoice:"
            "created\",\"id\":1748,"
            R"("devise":"USD","amount":5,"description":"The invoice has been created",)"
            R"("callbackJson":{"txId":"q","n":1.50},"fiat_amount":null,"fiat_currency":null,)"
            "\"totalAmount\":null,\"totalCurrency\":null,\"datetime\":\"2023-06-01 12:00:00\"}}");

        client.advance(60);
        client.pay(client.link(), "paid");
        const Json data = client.info(client.newestId()).json[u"data"];
        QCOMPARE(data[u"status"].text(), u"invoice:paid"_s);
        QCOMPARE(data[u"fiat_amount"].kind(), Json::Kind::Number);
        QCOMPARE(data[u"fiat_amount"].text(), u"15.04"_s);
        QCOMPARE(data[u"fiat_currency"].text(), u"USD"_s);
        QCOMPARE(data[u"totalAmount"].kind(), Json::Kind::Number);
        QCOMPARE(data[u"totalAmount"].text(), u"13.536"_s);
        QCOMPARE(data[u"totalCurrency"].text(), u"USDC"_s);
        QCOMPARE(data[u"datetime"].text(), u"2023-06-01 12:01:00"_s);
        QVERIFY(data[u"callbackJson"].isNull());
    }

    void givesMerchantDataBackAsItCame_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("object") << R"({"b":1,"a":[0.10,null,"é🧾"]})"_ba;
        QTest::newRow("text") << "\"{\\\"b\\\":1}\""_ba;
        QTest::newRow("null") << "null"_ba;
    }
    void givesMerchantDataBackAsItCame()
    {
        QFETCH(QByteArray, data);
        SandboxClient client;
        client.link(",\"callbackJson\":" + data);
        QCOMPARE(client.info(client.newestId()).json[u"data"][u"callbackJson"].toBytes(), data);
    }

    void writesHistoryRowsInTheDocumentedTypes()
    {
        SandboxClient client(inJune2023());
        const QByteArray body =
            directCard("4242424242424242", ",\"success_url\":\"https://shop.example/ok?a=b&c=d%20e\"");
        const QString link = client.create(body).json[u"redirectUrl"].text();
        client.pay(link, "paid");
        const Reply reply = client.history(u"status=PAID&from=2023-06-01&to=2023-06-01&order=ASC&page=1"_s);

        const Json &row = reply.json[u"list"].items().at(0);
        const QString hash = row[u"tx_hash"].text();
        QVERIFY(QRegularExpression(u"\\A0x[0-9a-f]{64}\\z"_s).match(hash).hasMatch());
        QCOMPARE(reply.body, QByteArray(paidHistory).replace("HASH", hash.toLatin1()));
    }

    void pagesThroughHistory()
    {
        SandboxClient client;
        constexpr int wanted = 120;
        for (int count = 0; count < wanted; ++count)
            client.link();

        QSet<QString> ids;
        QString last = u"0"_s;
        for (const auto &[page, rows] :
            {std::pair(1, 50), std::pair(2, 50), std::pair(3, 20), std::pair(4, 0), std::pair(999, 0)}) {
            const Reply reply = client.history(u"order=ASC&page=%1"_s.arg(page));
            QCOMPARE(reply.errorCode(), 0);
            QCOMPARE(reply.json[u"page"].toBytes(), QByteArray::number(page));
            QCOMPARE(reply.json[u"total"].toBytes(), "\"120\""_ba);
            QVERIFY(reply.json[u"list"].isArray());
            QCOMPARE(reply.json[u"list"].items().size(), static_cast<std::size_t>(rows));
            for (const Json &row : reply.json[u"list"].items()) {
                QVERIFY(row[u"id"].text() > last);
                last = row[u"id"].text();
                ids.insert(last);
            }
        }
        QCOMPARE(ids.size(), wanted);
        QCOMPARE(client.history().json[u"list"].items().at(0)[u"id"].text(), last); // newest first
    }

    void refusesAWrongFilter_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<qint64>("code");
        QTest::newRow("order in small letters") << u"order=asc"_s << qint64(50012);
        QTest::newRow("order in words") << u"order=newest"_s << qint64(50012);
        QTest::newRow("status as in the status call") << u"status=invoice:paid"_s << qint64(50094);
        QTest::newRow("status in small letters") << u"status=paid"_s << qint64(50094);
        QTest::newRow("a day that never was") << u"from=2023-02-30"_s << qint64(50094);
        QTest::newRow("day the other way round") << u"to=19-06-2023"_s << qint64(50094);
        QTest::newRow("day with time") << u"to=2023-06-19T00:00"_s << qint64(50094);
        QTest::newRow("page zero") << u"page=0"_s << qint64(50094);
        QTest::newRow("page below zero") << u"page=-1"_s << qint64(50094);
        QTest::newRow("page in words") << u"page=two"_s << qint64(50094);
        QTest::newRow("page beyond all numbers") << u"page=9223372036854775807"_s << qint64(50094);
    }
    void refusesAWrongFilter()
    {
        QFETCH(QString, query);
        QFETCH(qint64, code);
        SandboxClient client;
        const Reply reply = client.history(query);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.errorCode(), code);
    }

    void filtersHistory_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("words"); // of the rows, oldest first
        QTest::newRow("all") << u"status=ALL"_s
                             << u"EXPIRED PAID WAITING FAILED CANCELED CHARGEBACK WITHHELD OPENED CREATED"_s;
        QTest::newRow("paid") << u"status=PAID"_s << u"PAID"_s;
        QTest::newRow("waiting") << u"status=WAITING"_s << u"WAITING"_s;
        QTest::newRow("expired") << u"status=EXPIRED"_s << u"EXPIRED"_s;
        QTest::newRow("unpaid") << u"status=UNPAID"_s
                                << u"FAILED CANCELED CHARGEBACK WITHHELD OPENED CREATED"_s;
        QTest::newRow("first day only") << u"to=2023-06-01"_s << u"EXPIRED"_s;
        QTest::newRow("from then on") << u"from=2023-06-02&status=PAID"_s << u"PAID"_s;
        QTest::newRow("a day without any") << u"from=2023-06-02&to=2023-06-02"_s << u""_s;
        QTest::newRow("wrong way round") << u"from=2023-06-19&to=2023-06-01"_s << u""_s;
    }
    void filtersHistory()
    {
        QFETCH(QString, query);
        QFETCH(QString, words);

        SandboxClient client(inJune2023());
        client.link();
        client.advance(15 * day);
        for (const char *outcome :
            {"paid", "authorised", "failed", "cancelled", "chargeback", "withheld", "pending"})
            client.pay(client.link(), outcome);
        client.link();

        const Reply reply = client.history(query + u"&order=ASC"_s);
        QStringList found;
        for (const Json &row : reply.json[u"list"].items())
            found.append(row[u"status"].text());
        QCOMPARE(found.join(u' '), words);
    }

    /// A tenth less came than was asked for: list and info say so, the status says "paid".
    void tellsWhenAnotherAmountWasPaid()
    {
        SandboxClient client;
        client.pay(client.link(), "recalculated");
        const qint64 id = client.newestId();
        QCOMPARE(client.status(id).json[u"invoice"][u"status"].text(), u"invoice:paid"_s);
        QCOMPARE(client.status(id).json[u"invoice"][u"amount"].text(), u"15.04"_s);
        const Json data = client.info(id).json[u"data"];
        QCOMPARE(data[u"amount"].text(), u"15.04"_s);
        QCOMPARE(data[u"fiat_amount"].text(), u"13.54"_s);
        const Json row = client.history(u"status=PAID"_s).json[u"list"].items().at(0);
        QCOMPARE(row[u"status"].text(), u"PAID"_s);
        QCOMPARE(row[u"paid_amount"].text(), u"13.54"_s);
        QCOMPARE(row[u"fee_amount"].text(), u"1.354"_s);
    }

    void expiresAfterFourteenDays()
    {
        SandboxClient client;
        const QString link = client.link();
        const qint64 id = client.newestId();
        const QString opened = client.link();
        const qint64 openedId = client.newestId();
        QVERIFY(client.get(opened).body.contains("id=\"pay\""));
        const QString paid = client.link();
        const qint64 paidId = client.newestId();
        client.pay(paid, "authorised");

        client.advance(14 * day - 60);
        QCOMPARE(client.status(id).json[u"invoice"][u"status"].text(), u"invoice:created"_s);
        QCOMPARE(client.status(openedId).json[u"invoice"][u"status"].text(), u"invoice:opened"_s);
        client.advance(120);
        QCOMPARE(client.status(id).json[u"invoice"][u"status"].text(), u"invoice:expired"_s);
        QCOMPARE(client.status(openedId).json[u"invoice"][u"status"].text(), u"invoice:expired"_s);
        QCOMPARE(client.status(paidId).json[u"invoice"][u"status"].text(), u"invoice:awaiting_approval"_s);

        const QByteArray page = client.get(link).body;
        QVERIFY(page.contains("expired") && !page.contains("<button"));
        // Money that comes late still comes.
        QCOMPARE(client.pay(link, "paid").status, 200);
        QCOMPARE(client.status(id).json[u"invoice"][u"status"].text(), u"invoice:paid"_s);
    }
};

QTEST_GUILESS_MAIN(NonStoPayQuestionsTest)
#include "NonStoPayQuestionsTest.moc"
