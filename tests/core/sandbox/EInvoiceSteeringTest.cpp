// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceClient.h"
#include "sandbox/HttpServer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// A merchant's server that keeps what it gets.
class Merchant {
public:
    Merchant()
        : m_server([this](const IncomingRequest &request) {
            received.push_back(request);
            return OutgoingAnswer{};
        })
        , m_port(m_server.listenOnLoopback(0).value_or(0))
    {
    }
    QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(m_port) + "/status?n=1001"; }

    std::vector<IncomingRequest> received;

private:
    HttpServer m_server;
    quint16 m_port;
};

QByteArray order(const QByteArray &more)
{
    return R"({"payment_id":"1001","currency":"wave-ci.xof","amount":500)" + more + '}';
}

QString callbackOutcomes(SandboxClient &client)
{
    QStringList outcomes;
    const Json list = client.get(u"/_sandbox/callbacks"_s).json;
    for (const Json &entry : list.items())
        outcomes << entry[u"outcome"].text();
    return outcomes.join(u' ');
}

/// The call of that fault word, made; the order is in the book before.
Reply made(EInvoiceClient &client, const QByteArray &call)
{
    if (call == "create")
        return client.unchecked(u"/api/einvoice/create"_s, order({}));
    if (call == "statement")
        return client.unchecked(u"/api/einvoice/statement"_s,
            R"({"start_date":"2000-01-01 00:00:00","end_date":"2100-01-01 00:00:00"})");
    if (call == "extrafields")
        return client.unchecked(u"/api/extrafields/list"_s, "{}");
    return client.unchecked(u"/api/einvoice/"_s + QString::fromLatin1(call), R"({"payment_id":"1001"})");
}

constexpr const char *calls[] = {"create", "process", "status", "statement", "extrafields"};

void makeFault(EInvoiceClient &client, const QByteArray &call, const QByteArray &fault)
{
    QCOMPARE(
        client.control(u"faults"_s, "{\"call\":\"" + call + "\",\"fault\":\"" + fault + "\"}").status, 200);
}

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// Around gateway B's calls: its faults, what the merchant's server is told, what is remembered and what is
/// not.
class EInvoiceSteeringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spoilsTheSignature()
    {
        for (const char *call : calls) {
            EInvoiceClient client;
            if (qstrcmp(call, "create") != 0)
                client.order(order({}));
            makeFault(client, call, "unsigned");
            const Reply bare = made(client, call);
            QCOMPARE(refusalCode(bare), -1); // carried out
            QVERIFY(bare.header("DPAY_SECURE").isEmpty());
            makeFault(client, call, "wrong-signature");
            const Reply wrong = made(client, call);
            QCOMPARE(wrong.header("DPAY_SECURE").size(), 24);
            QVERIFY(wrong.header("DPAY_SECURE") != eInvoiceSeal(wrong.body, eInvoiceSecret));
            // Then all is well again; what was created under the faults is there.
            const Reply good = made(client, call);
            QCOMPARE(good.header("DPAY_SECURE"), eInvoiceSeal(good.body, eInvoiceSecret));
            QCOMPARE(refusalCode(client.state("1001")), -1);
        }
    }

    void refusesOnDemand()
    {
        for (const char *call : calls) {
            EInvoiceClient client;
            makeFault(client, call, "error-0");
            const Reply zero = made(client, call);
            QCOMPARE(zero.body, R"({"error":{"code":0,"message":"Transaction already exists"}})"_ba);
            QCOMPARE(zero.header("DPAY_SECURE"), eInvoiceSeal(zero.body, eInvoiceSecret));
            makeFault(client, call, "error-77");
            QCOMPARE(made(client, call).body, R"({"error":{"code":77,"message":"Error 77"}})"_ba);
            QCOMPARE(refusalCode(client.state("1001")), 401); // nothing landed
        }
    }

    void spoilsTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("http-500") << "http-500"_ba << 500;
        QTest::newRow("http-429") << "http-429"_ba << 429;
        QTest::newRow("garbage") << "garbage"_ba << 200;
        QTest::newRow("html") << "html"_ba << 200;
        QTest::newRow("empty") << "empty"_ba << 200;
    }
    void spoilsTheAnswer()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, status);
        EInvoiceClient client;
        makeFault(client, "create", fault);
        const Reply reply = made(client, "create");
        QCOMPARE(reply.status, status);
        QVERIFY(!reply.json.isObject());
        QVERIFY(reply.header("DPAY_SECURE").isEmpty());
        QCOMPARE(refusalCode(client.state("1001")), 401);

        client.control(u"faults"_s, "{\"call\":\"create\",\"fault\":\"" + fault + "\",\"landed\":true}");
        QVERIFY(!made(client, "create").json.isObject());
        QCOMPARE(refusalCode(made(client, "create")), 0); // it exists
    }

    void cutsTheAnswerInHalf()
    {
        EInvoiceClient client;
        makeFault(client, "create", "truncated");
        const Reply reply = made(client, "create");
        QVERIFY(reply.body.startsWith("{\"tracking\":"));
        QVERIFY(!reply.json.isObject());
        QCOMPARE(refusalCode(client.state("1001")), -1);
    }

    void leavesGatewayAsAnswersAlone()
    {
        EInvoiceClient client;
        makeFault(client, "create", "wrong-signature");
        const Reply reply = client.create(R"({"email":"a@example.com","amount":1,"devise":"USD"})");
        QCOMPARE(reply.errorCode(), 0);
        QVERIFY(reply.header("DPAY_SECURE").isEmpty());
    }

    void tellsTheMerchantOnce_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<bool>("told");
        QTest::newRow("paid") << "paid"_ba << true;
        QTest::newRow("failed") << "failed"_ba << true;
        QTest::newRow("cancelled") << "cancelled"_ba << true;
        QTest::newRow("chargeback") << "chargeback"_ba << true;
        QTest::newRow("pending") << "pending"_ba << false;
        QTest::newRow("authorised") << "authorised"_ba << false;
        QTest::newRow("withheld") << "withheld"_ba << false;
    }
    void tellsTheMerchantOnce()
    {
        QFETCH(QByteArray, outcome);
        QFETCH(bool, told);
        Merchant merchant;
        EInvoiceClient client;
        client.order(order(",\"status_url\":\"" + merchant.url() + '"'));
        client.process("1001");
        QCOMPARE(callbackOutcomes(client), u""_s); // neither is an end
        client.end("1001", outcome);
        client.end("1001", outcome);
        QTRY_COMPARE(callbackOutcomes(client), told ? u"http-200"_s : u""_s);
        QCOMPARE(merchant.received.size(), told ? 1u : 0u);
        if (!told)
            return;
        const IncomingRequest &request = merchant.received.front();
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.target(), "/status?n=1001"_ba);
        QVERIFY(request.body.isEmpty());
        QVERIFY(!request.hasHeader("DPAY_SECURE") && !request.hasHeader("X-Signature"));
    }

    void tellsOfTestAmountsToo()
    {
        Merchant merchant;
        EInvoiceClient client;
        client.order(
            order(",\"status_url\":\"" + merchant.url() + '"').replace("\"amount\":500", "\"amount\":1000"));
        client.process("1001");
        QCOMPARE(client.word("1001"), u"FINISHED"_s);
        QTRY_COMPARE(merchant.received.size(), 1u);
    }

    void tellsNobodyOnOtherMachines()
    {
        EInvoiceClient client;
        client.order(order(",\"status_url\":\"https://shop.example/status\""));
        client.end("1001", "paid");
        QCOMPARE(callbackOutcomes(client), u"not-sent"_s);
    }

    void sendsTheCustomerBack()
    {
        EInvoiceClient client;
        client.order(
            order(",\"success_url\":\"https://shop.example/ok\",\"fail_url\":\"https://shop.example/fail\""));
        const QString link = client.process("1001").json[u"pay_link"].text();
        QVERIFY(link.startsWith(QString::fromLatin1(client.access().url.toEncoded())));
        QCOMPARE(client.send("POST", link, "outcome=failed", {}).header("Location"),
            "https://shop.example/fail"_ba);
        QCOMPARE(client.word("1001"), u"FAILED"_s);
        client.order("1002", "wave-ci.xof", "500");
        const QString other = client.process("1002").json[u"pay_link"].text();
        QCOMPARE(client.pay(other, "paid").json[u"ref"].text(), u"1002"_s);
        QCOMPARE(client.word("1002"), u"FINISHED"_s);
    }

    void logsWithoutSecrets()
    {
        QTemporaryDir folder;
        QByteArray log;
        {
            EInvoiceClient client({.port = 0, .stateFile = folder.filePath(u"state.db"_s)});
            client.order(order(
                R"(,"sender":"4444111144441111","description":"canary, from 4444 1111 4444 1111","account":"4444-1111-4444-1111","extra_fields":{"phone":"22370123456","card":"4444111144441111"})"));
            client.order(order(R"(,"sender":"4444 1111 4444 1111")"));
            client.process("1001");
            client.state("1002");
            client.get(u"/acs?CLIENT_ID=77&SENDER=4444111144441111&SIGN=c2VjcmV0"_s);
            log = client.get(u"/_sandbox/requests"_s).body;
        }
        const QByteArray files = everythingIn(folder.path());
        QVERIFY(log.contains("canary") && files.contains("canary"));
        for (const QByteArray &secret :
            {"4444111144441111"_ba, "4444 1111"_ba, "4444-1111"_ba, "c2VjcmV0"_ba, eInvoiceSecret}) {
            QVERIFY2(!log.contains(secret), secret.constData());
            QVERIFY2(!files.contains(secret), secret.constData());
        }
        QVERIFY(!files.contains("22370123456")); // extra fields are not kept
        QVERIFY(log.contains("\"DPAY_SECURE\":\"***\""));
        QVERIFY(log.contains("HTTP 200, error 9006"));
        QVERIFY(log.contains("HTTP 200, error 401"));
    }
};

QTEST_GUILESS_MAIN(EInvoiceSteeringTest)
#include "EInvoiceSteeringTest.moc"
