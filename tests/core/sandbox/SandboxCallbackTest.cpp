// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "sandbox/HttpServer.h"
#include "sandbox/NonStoPaySandbox.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QByteArray documentsBody =
    R"({"status":"invoice:paid","devise":"USD","amount":5,"id":1736,)"
    R"("description":"Payment of the invoice has been made successfully","callbackJson":null})";

/// A merchant's server that keeps what it gets and answers as it is told.
class Merchant {
public:
    Merchant()
        : m_server([this](const IncomingRequest &request) {
            received.push_back(request);
            return answer;
        })
        , port(m_server.listenOnLoopback(0).value_or(0))
    {
    }

    QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(port) + "/callback?shop=1"; }

    std::vector<IncomingRequest> received;
    OutgoingAnswer answer = {};

private:
    HttpServer m_server;

public:
    quint16 port;
};

void setCallback(SandboxClient &client, const QByteArray &url)
{
    QCOMPARE(client.control(u"profile"_s, "{\"callbackUrl\":\"" + url + "\"}").status, 200);
}

QString lastOutcome(SandboxClient &client)
{
    const Json list = client.get(u"/_sandbox/callbacks"_s).json;
    return list.items().empty() ? u"none"_s : list.items().back()[u"outcome"].text();
}

} // namespace

/// What gateway A tells a merchant's server, and how patient it is.
class SandboxCallbackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsAsAssumed()
    {
        QCOMPARE(documentsBody.size(), 147);
        QCOMPARE(nonStoPaySignature(documentsBody, "0d8d8e89a6cdcd"),
            "54d6045fb5b9756865abb7409714c9f4ae61122866f5dcea6cdb45602fc502e8"_ba);
    }

    void tellsWhatHappened_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<Json>("returned");
        QTest::newRow("none") << "null"_ba << Json();
        QTest::newRow("object") << R"({"ref":"CF-A","n":0.10})"_ba
                                << Json::string(u"{\"ref\":\"CF-A\",\"n\":0.10}"_s);
        QTest::newRow("text") << "\"{\\\"ref\\\":\\\"CF-A\\\"}\""_ba << Json::string(u"{\"ref\":\"CF-A\"}"_s);
    }
    void tellsWhatHappened()
    {
        QFETCH(QByteArray, data);
        QFETCH(Json, returned);

        Merchant merchant;
        SandboxClient client;
        setCallback(client, merchant.url());
        const QString link = client.link(",\"callbackJson\":" + data);
        client.get(link); // looking is no payment operation
        client.pay(link, "paid");
        QTRY_COMPARE(merchant.received.size(), 1u);

        const IncomingRequest &request = merchant.received.front();
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.target(), "/callback?shop=1"_ba);
        QCOMPARE(request.header("Content-Type"), "application/json"_ba);
        QCOMPARE(
            request.header("x-signature"), nonStoPaySignature(request.body, "sandbox-api-key-not-secret"));
        const Json body = *Json::parse(request.body);
        QCOMPARE(body[u"status"].text(), u"invoice:paid"_s);
        QCOMPARE(body[u"devise"].text(), u"USD"_s);
        QCOMPARE(body[u"amount"].toBytes(), "15.04"_ba);
        QCOMPARE(body[u"id"].kind(), Json::Kind::Number);
        QCOMPARE(body[u"id"].toInteger(), std::optional(client.newestId()));
        QVERIFY(!body[u"description"].text().isEmpty());
        QCOMPARE(body[u"callbackJson"], returned);
        QTRY_COMPARE(lastOutcome(client), u"http-200"_s);
    }

    void tellsEachOperationOnce()
    {
        Merchant merchant;
        SandboxClient client;
        setCallback(client, merchant.url());
        const QString link = client.link();
        client.pay(link, "pending");
        client.pay(link, "failed");
        client.pay(link, "failed");
        client.pay(link, "paid");
        client.create(directCard("4000000000000002"));
        QTRY_COMPARE(merchant.received.size(), 3u);
        QStringList words;
        for (const IncomingRequest &request : merchant.received)
            words.append((*Json::parse(request.body))[u"status"].text());
        words.sort(); // they travel on separate connections
        QCOMPARE(words.join(u' '), u"invoice:failed invoice:failed invoice:paid"_s);
        QCOMPARE(client.get(u"/_sandbox/callbacks"_s).json.items().size(), 3u);
    }

    void sendsNothingWithoutAnAddress()
    {
        SandboxClient client;
        client.pay(client.link(), "paid");
        QCOMPARE(lastOutcome(client), u"none"_s);
    }

    void notesHowItWent_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("error") << 500;
        QTest::newRow("redirect, which is not followed") << 307;
    }
    void notesHowItWent()
    {
        QFETCH(int, status);
        Merchant merchant;
        merchant.answer.status = status;
        merchant.answer.headers = {{"Location", "/elsewhere"}};
        SandboxClient client;
        setCallback(client, merchant.url());
        client.pay(client.link(), "paid");
        QTRY_COMPARE(lastOutcome(client), u"http-%1"_s.arg(status));
        QCOMPARE(merchant.received.size(), 1u);
    }

    void givesUpOnASilentMerchant()
    {
        Merchant merchant;
        merchant.answer.stalls = true;
        SandboxClient client;
        setCallback(client, merchant.url());
        const QString link = client.link();
        client.pay(link, "paid");
        QCOMPARE(lastOutcome(client), u"sending"_s);
        // Meanwhile the sandbox works on.
        QCOMPARE(client.status(client.newestId()).errorCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(lastOutcome(client), u"timeout"_s, 15000);
        QCOMPARE(merchant.received.size(), 1u);
    }

    void notesThatNobodyIsThere()
    {
        quint16 port = 0;
        {
            Merchant gone;
            port = gone.port;
        }
        SandboxClient client;
        setCallback(client, "http://127.0.0.1:" + QByteArray::number(port) + "/");
        client.pay(client.link(), "paid");
        QTRY_VERIFY(lastOutcome(client).startsWith(u"failed: "));
    }

    void mayEndWhileACallbackIsOnItsWay()
    {
        Merchant merchant;
        merchant.answer.stalls = true;
        SandboxClient client;
        setCallback(client, merchant.url());
        client.pay(client.link(), "paid");
        QCOMPARE(lastOutcome(client), u"sending"_s);
    }
};

QTEST_GUILESS_MAIN(SandboxCallbackTest)
#include "SandboxCallbackTest.moc"
