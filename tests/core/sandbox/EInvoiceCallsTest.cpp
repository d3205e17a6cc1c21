// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceClient.h"

#include <QRegularExpression>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// A good order with one member put over it; an empty value takes the member out.
QByteArray orderWith(const QByteArray &name, const QByteArray &value)
{
    QByteArray body = "{";
    const QList<std::pair<QByteArray, QByteArray>> members{
        {"payment_id", "\"1001\""}, {"currency", "\"visamaster.uah\""}, {"amount", "100.00"}};
    for (const auto &[known, usual] : members) {
        if (known != name)
            body += '"' + known + "\":" + usual + ',';
    }
    if (!value.isEmpty())
        body += '"' + name + "\":" + value + ',';
    return body + "\"end\":null}";
}

QByteArray amountOf(const QByteArray &system, const QByteArray &amount)
{
    return R"({"payment_id":"1001","currency":")" + system + R"(","amount":)" + amount + '}';
}

const QString create = u"/api/einvoice/create"_s;

} // namespace

/// Gateway B's create, process and status: what they refuse, then what they answer.
class EInvoiceCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAnOrder_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &body, qint64 code, const QString &text) {
            QTest::newRow(name) << body << code << text;
        };
        row("no body", "", 9004, u"not a JSON object"_s);
        row("half a body", "{\"payment_id\":\"1", 9004, u"not a JSON object"_s);
        row("an array", "[{\"payment_id\":\"1001\"}]", 9004, u"not a JSON object"_s);
        row("a text", "\"payment_id\"", 9004, u"not a JSON object"_s);
        row("a form", "payment_id=1001&currency=visamaster.uah&amount=1", 9004, u"not a JSON object"_s);
        row("broken UTF-8", "{\"payment_id\":\"\xff\xfe\"}", 9004, u"not a JSON object"_s);
        row("10,000 brackets", QByteArray(10000, '['), 9004, u"not a JSON object"_s);

        row("nothing in it", "{}", 9005, u"payment_id required"_s);
        row("no number", orderWith("payment_id", {}), 9005, u"payment_id required"_s);
        row("number null", orderWith("payment_id", "null"), 9005, u"payment_id required"_s);
        row("number empty", orderWith("payment_id", "\"\""), 9005, u"payment_id required"_s);
        row("number misspelt", R"({"paymentid":"1","currency":"bitcoin","amount":1})", 9005,
            u"payment_id required"_s);
        row("number with a blank", orderWith("payment_id", "\"10 01\""), 9006, u"invalid payment_id"_s);
        row("number with a line end", orderWith("payment_id", "\"1\\n\""), 9006, u"invalid payment_id"_s);
        row("half a number", orderWith("payment_id", "1.5"), 9006, u"invalid payment_id"_s);
        row("number in an object", orderWith("payment_id", "{\"id\":1}"), 9006, u"invalid payment_id"_s);
        row("number true", orderWith("payment_id", "true"), 9006, u"invalid payment_id"_s);
        row("101 signs", orderWith("payment_id", '"' + QByteArray(101, '7') + '"'), 9006,
            u"invalid payment_id"_s);

        row("no currency", orderWith("currency", {}), 9005, u"currency required"_s);
        row("currency without a system", orderWith("currency", "\"UAH\""), 9006, u"invalid currency"_s);
        row("currency in capitals", orderWith("currency", "\"VISAMASTER.UAH\""), 9006, u"invalid currency"_s);
        row("currency begun", orderWith("currency", "\"orange\""), 9006, u"invalid currency"_s);
        row("currency unknown", orderWith("currency", "\"visamaster.zzz\""), 9006, u"invalid currency"_s);
        row("currency a number", orderWith("currency", "980"), 9006, u"invalid currency"_s);
        row("currency a list", orderWith("currency", "[\"bitcoin\"]"), 9006, u"invalid currency"_s);

        row("no amount", orderWith("amount", {}), 9005, u"amount required"_s);
        row("amount null", orderWith("amount", "null"), 9005, u"amount required"_s);
        row("amount 0", orderWith("amount", "0"), 9006, u"invalid amount"_s);
        row("amount 0.00", orderWith("amount", "0.00"), 9006, u"invalid amount"_s);
        row("amount negative", orderWith("amount", "-1"), 9006, u"invalid amount"_s);
        row("amount in words", orderWith("amount", "\"ten\""), 9006, u"invalid amount"_s);
        row("amount with a comma", orderWith("amount", "\"1,50\""), 9006, u"invalid amount"_s);
        row("amount with its currency", orderWith("amount", "\"100 UAH\""), 9006, u"invalid amount"_s);
        row("amount with half an exponent", orderWith("amount", "\"1e\""), 9006, u"invalid amount"_s);
        row("amount too small for 18 decimals", orderWith("amount", "1e-30"), 9006, u"invalid amount"_s);
        row("amount infinite", orderWith("amount", "\"INF\""), 9006, u"invalid amount"_s);
        row("amount true", orderWith("amount", "true"), 9006, u"invalid amount"_s);
        row("amount too large", orderWith("amount", "92233720368547758.08"), 9006, u"invalid amount"_s);

        row("sender with blanks", orderWith("sender", "\"4444 1111 4444 1111\""), 9006, u"invalid sender"_s);
        row("sender with hyphens", orderWith("sender", "\"4444-1111\""), 9006, u"invalid sender"_s);
        row("sender a list", orderWith("sender", "[1]"), 9006, u"invalid sender"_s);
        row("description an object", orderWith("description", "{}"), 9006, u"invalid description"_s);
        row("account true", orderWith("account", "true"), 9006, u"invalid account"_s);
        row("a script for a page", orderWith("success_url", "\"javascript:alert(1)\""), 9006,
            u"invalid success_url"_s);
        row("half a page", orderWith("fail_url", "\"/failed\""), 9006, u"invalid fail_url"_s);
        row("a number for a page", orderWith("status_url", "5"), 9006, u"invalid status_url"_s);
        row("extra fields a text", orderWith("extra_fields", "\"phone\""), 9006, u"invalid extra_fields"_s);
        row("extra fields a list", orderWith("extra_fields", "[1]"), 9006, u"invalid extra_fields"_s);
        row("extra fields in depth", orderWith("extra_fields", R"({"a":{"b":1}})"), 9006,
            u"invalid extra_fields"_s);
        row("WizAll without its phone", amountOf("wiz_all-senegal.xof", "100"), 9005,
            u"extra_fields.phone required"_s);
        row("WizAll with an empty phone",
            R"({"payment_id":"1001","currency":"wiz_all-senegal.xof","amount":1,"extra_fields":{"phone":" "}})",
            9005, u"extra_fields.phone required"_s);
    }
    void refusesAnOrder()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, code);
        QFETCH(QString, text);
        EInvoiceClient client;
        const Reply reply = client.order(body);
        QCOMPARE(reply.status, 200);
        QCOMPARE(refusalCode(reply), code);
        QVERIFY2(refusalText(reply).contains(text), qPrintable(refusalText(reply)));
        QCOMPARE(reply.json.members().size(), 1u);
        QVERIFY(!reply.body.contains("4444")); // what was sent is not said again
        QCOMPARE(refusalCode(client.state("1001")), 401);
    }

    void takesAnOrder_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("the documents' example")
            << "{\"payment_id\":1001,\"currency\":\"visamaster.uah\",\"amount\":100.00,\"description\":\"Some payment description\",\"sender\":\"4444111144441111\",\"success_url\":\"https://test.ua/success/123\",\"fail_url\":\"https://test.ua/fail/123\",\"status_url\":\"https://test.ua\",\"extra_fields\":{\"field_name\":\"field_value\"}}"_ba;
        QTest::newRow("amount as a text") << orderWith("amount", "\"100.00\"");
        QTest::newRow("amount without decimals") << orderWith("amount", "100");
        QTest::newRow("one decimal") << orderWith("amount", "0.5");
        QTest::newRow("misspelt and unknown members")
            << orderWith("sucess_url", "\"javascript:1\"").replace("\"end\"", "\"traking\":{},\"end\"");
        QTest::newRow("empty members")
            << R"({"payment_id":"1001","currency":"bank.ngn","amount":1,"sender":"","success_url":"","fail_url":null,"extra_fields":null,"description":""})"_ba;
        QTest::newRow("PHP's empty object") << orderWith("extra_fields", "[]");
        QTest::newRow("sender of a wallet's name") << orderWith("sender", "\"anna-b@okaxis\"");
        QTest::newRow("sender of a coin, with its prefix")
            << orderWith("sender", "\"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a\"");
        QTest::newRow("sender of Monero") << orderWith("sender", "\"4" + QByteArray(94, 'A') + '"');
        QTest::newRow("a server without encryption") << orderWith("status_url", "\"http://shop.example/s\"");
        QTest::newRow("sender of a wallet") << orderWith("sender", "\"+22370123456\"");
        QTest::newRow("a system that is not listed") << amountOf("mpesa-kenya.kes", "10.50");
        QTest::newRow("a coin that nobody knows") << amountOf("dogecoin", "0.12345678");
        QTest::newRow("WizAll with its phone")
            << R"({"payment_id":"1001","currency":"wiz_all-senegal.xof","amount":1,"extra_fields":{"phone":221771234567}})"_ba;
    }
    void takesAnOrder()
    {
        QFETCH(QByteArray, body);
        EInvoiceClient client;
        const Reply reply = client.order(body);
        QVERIFY2(refusalCode(reply) == -1, reply.body.constData());
        QCOMPARE(reply.json[u"payment_id"].text(), u"1001"_s);
        QCOMPARE(client.word("1001"), u"CREATED"_s);
        QCOMPARE(client.process("1001").json[u"status"].text(), u"PAYIN"_s);
    }

    /// How public clients write amounts (Ruby, Python, JavaScript, PHP), and how the gateway says them again:
    /// as texts with all decimals, or as numbers, coins the way PHP writes a float.
    void takesEveryWayToWriteAnAmount_data()
    {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const QByteArray &system, const QByteArray &amount, const QStringList &told) {
            QTest::addRow("%s %s", system.constData(), amount.constData()) << system << amount << told;
        };
        row("wave-ci.xof", "1500.0", {u"1500"_s, u"1500"_s});
        row("wave-ci.xof", "1500.00", {u"1500"_s, u"1500"_s});
        row("wave-ci.xof", "1.5e3", {u"1500"_s, u"1500"_s});
        row("wave-ci.xof", "1500.5", {u"1500.5"_s, u"1500.5"_s});
        row("visamaster.uah", "\"15.04\"", {u"15.04"_s, u"15.04"_s});
        row("visamaster.uah", "15.040", {u"15.04"_s, u"15.04"_s});
        row("visamaster.uah", "1.005", {u"1.005"_s, u"1.005"_s});
        row("visamaster.uah", "15.039999999999999", {u"15.039999999999999"_s, u"15.039999999999999"_s});
        row("bitcoin", "1.0e-05", {u"0.00001000"_s, u"1.0e-5"_s});
        row("bitcoin", "1e-05", {u"0.00001000"_s, u"1.0e-5"_s});
        row("bitcoin", "\"0.00001234\"", {u"0.00001234"_s, u"1.234e-5"_s});
        row("bitcoin", "1e-7", {u"0.00000010"_s, u"1.0e-7"_s});
        row("bitcoin", "0.0001", {u"0.00010000"_s, u"0.0001"_s});
        row("bitcoin", "0.000000001", {u"0.000000001"_s, u"1.0e-9"_s});
        row("usdt_trc20", "21.73913043478261", {u"21.73913043478261"_s, u"21.73913043478261"_s});
        row("ethereum", "0.123456789012345678", {u"0.123456789012345678"_s, u"0.123456789012345678"_s});
        row("ethereum", "123456.1234567890123456", {u"123456.1234567890123"_s, u"123456.1234567890123"_s});
        row("dogecoin", "1500.0", {u"1500.00000000"_s, u"1500"_s});
    }
    void takesEveryWayToWriteAnAmount()
    {
        QFETCH(QByteArray, system);
        QFETCH(QByteArray, amount);
        QFETCH(QStringList, told);
        EInvoiceClient client;
        for (const QByteArray &number : {"CF-A"_ba, "CF-B"_ba}) {
            const Reply reply = client.order(number, system, amount);
            QVERIFY2(refusalCode(reply) == -1, reply.body.constData());
            const Json again = client.state(number).json[u"amount"];
            QCOMPARE(again.text(), told[again.isNumber() ? 1 : 0]);
            QCOMPARE(again.isNumber(), number == "CF-B"); // both ways are there
        }
    }

    void givesTheNumberBackAsItCame()
    {
        EInvoiceClient client;
        QCOMPARE(client.order(orderWith("payment_id", "123")).json[u"payment_id"], Json::integer(123));
        QCOMPARE(
            client.order(orderWith("payment_id", "\"124\"")).json[u"payment_id"], Json::string(u"124"_s));
        const QByteArray long20 = "26239700766262397007";
        QCOMPARE(client.order(orderWith("payment_id", long20)).json[u"payment_id"].toBytes(), long20);
    }

    void takesEachNumberOnce()
    {
        EInvoiceClient client;
        QCOMPARE(refusalCode(client.order("CF-A", "wave-ci.xof", "500")), -1);
        const Reply again = client.order("CF-A", "bitcoin", "0.1");
        QCOMPARE(again.body, R"({"error":{"code":0,"message":"Transaction already exists"}})"_ba);
        QCOMPARE(client.state("CF-A").json[u"currency"].text(), u"wave-ci.xof"_s);
        // 7 and "7" are one number.
        client.order(orderWith("payment_id", "7"));
        QCOMPARE(refusalCode(client.order(orderWith("payment_id", "\"7\""))), 0);
    }

    void makesTrackingsOfBothLengths()
    {
        static const QRegularExpression shape(u"\\A[0-9A-F]{4}(-[0-9A-F]{4})*\\z"_s);
        EInvoiceClient client;
        QSet<qsizetype> groups;
        QSet<QString> all;
        for (int count = 0; count < 20; ++count) {
            const QString tracking =
                client.order(QByteArray::number(count), "bitcoin", "1").json[u"tracking"].text();
            QVERIFY2(shape.match(tracking).hasMatch(), qPrintable(tracking));
            groups.insert(tracking.count(u'-') + 1);
            all.insert(tracking);
        }
        QCOMPARE(groups, (QSet<qsizetype>{3, 8}));
        QCOMPARE(all.size(), 20);
    }

    void findsAPaymentByEitherSign()
    {
        EInvoiceClient client;
        const QByteArray tracking =
            client.order("CF-A", "wave-ci.xof", "500").json[u"tracking"].text().toLatin1();
        client.order("CF-B", "wave-ci.xof", "600");
        const auto code = [&client](const QByteArray &body) {
            const qint64 state = refusalCode(client.call(u"/api/einvoice/status"_s, body));
            const qint64 processed = refusalCode(client.call(u"/api/einvoice/process"_s, body));
            return state == processed ? state : -2;
        };
        QCOMPARE(code("{}"), 9005);
        QCOMPARE(code(R"({"payment_id":null,"tracking":""})"), 9005);
        QCOMPARE(code("{\"traking\":\"" + tracking + "\"}"), 9005);
        QCOMPARE(code(R"({"payment_id":"CF-C"})"), 401);
        QCOMPARE(code(R"({"tracking":"79DF-60B0-17F6"})"), 401);
        QCOMPARE(code(R"({"payment_id":"cf-a"})"), 401);
        QCOMPARE(code("{\"payment_id\":\"CF-B\",\"tracking\":\"" + tracking + "\"}"), 401);
        QCOMPARE(code("{\"tracking\":\"" + tracking + "\"}"), -1);
        QCOMPARE(code("{\"payment_id\":\"CF-A\",\"tracking\":\"" + tracking + "\"}"), -1);
        QCOMPARE(code(R"({"payment_id":"CF-A","traking":"wrong"})"), -1);
        QCOMPARE(refusalText(client.state("CF-C")), u"Payment not found"_s);
    }

    void processesWhatIsOpenOnly()
    {
        EInvoiceClient client;
        for (const char *outcome : {"paid", "authorised", "failed", "cancelled", "chargeback", "withheld"}) {
            const QByteArray number = QByteArray("CF-") + outcome;
            client.order(number, "wave-ci.xof", "500");
            client.end(number, outcome);
            QCOMPARE(refusalCode(client.process(number)), 9007);
        }
        client.order("CF-A", "wave-ci.xof", "500");
        const Reply first = client.process("CF-A");
        QCOMPARE(client.process("CF-A").body, first.body);
        client.end("CF-A", "pending");
        QCOMPARE(client.process("CF-A").body, first.body);
    }

    void saysAllCallsByPost()
    {
        EInvoiceClient client;
        for (const QString &path : {create, u"/api/einvoice/status/"_s, u"/api/extrafields/list"_s}) {
            const Reply reply = client.get(path);
            QCOMPARE(reply.status, 405);
            QCOMPARE(refusalCode(reply), 9009);
            QCOMPARE(reply.header("DPAY_SECURE"), eInvoiceSeal(reply.body, eInvoiceSecret));
        }
        // With and without a slash behind it is the same call; the flow pages' misprint is none.
        QCOMPARE(refusalCode(client.call(create + u'/', "{}")), 9005);
        QCOMPARE(client.get(u"/api/einvoce/process"_s).status, 404);
        QCOMPARE(client.get(create + u"//"_s).status, 404);
    }
};

QTEST_GUILESS_MAIN(EInvoiceCallsTest)
#include "EInvoiceCallsTest.moc"
