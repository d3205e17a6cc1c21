// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceClient.h"

#include <QFile>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Json vectors()
{
    QFile file(QStringLiteral(EINVOICE_VECTORS));
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll()).value_or(Json()) : Json();
}

QByteArray bytesOf(const Json &text)
{
    return text.text().toUtf8();
}

constexpr char status[] = "/api/einvoice/status";

/// A request as it goes over the wire, with the given header lines.
QByteArray request(const QByteArray &headers, const QByteArray &body)
{
    return QByteArray("POST ") + status + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// Gateway B's signature, and who gets past it.
class EInvoiceSealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sealsAsTheVectorsSay_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("signature");
        const Json all = vectors();
        for (const Json &vector : all[u"body"].items())
            QTest::newRow(bytesOf(vector[u"name"]).constData())
                << bytesOf(vector[u"body"]) << bytesOf(vector[u"secret"]) << bytesOf(vector[u"signature"]);
        const Json &form = all[u"form"];
        QByteArray joined;
        for (const QString &name : form[u"sign_order"].text().split(u';'))
            joined += bytesOf(form[u"fields"][name]);
        QTest::newRow("a form's values") << joined << bytesOf(form[u"secret"]) << bytesOf(form[u"signature"]);
        QTest::newRow("a short form") << "100.00UAH1001"_ba
                                      << "test-secret-123"_ba
                                      << "Vio/Y1rHb8Onnv2esuy9Gg=="_ba;
        QTest::newRow("PHP's slashes")
            << R"({"payment_id":"1001","currency":"visamaster.uah","amount":100,"description":"Test order 1001","success_url":"https:\/\/shop.example\/ok","fail_url":"https:\/\/shop.example\/fail","status_url":"https:\/\/shop.example\/status\/1001"})"_ba
            << "test-secret-123"_ba
            << "itWaUyiVFelFeeJbKqb/Fw=="_ba;
    }
    void sealsAsTheVectorsSay()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, signature);
        QCOMPARE(eInvoiceSeal(message, secret), signature);
        QVERIFY(isSameSeal(signature, eInvoiceSeal(message, secret)));
        QVERIFY(!isSameSeal(signature, eInvoiceSeal(message + ' ', secret)));
        QVERIFY(!isSameSeal(signature.chopped(1), signature));
    }
    void hasVectors() { QCOMPARE(vectors()[u"body"].items().size(), 8u); }

    void letsNobodyInWithoutTheSecret_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<qint64>("code");
        const QByteArray seal = eInvoiceSeal("{}", eInvoiceSecret);
        const auto row = [](const char *name, const QByteArray &headers, qint64 code) {
            QTest::newRow(name) << headers << code;
        };
        row("nothing", "", 9001);
        row("signature alone", "DPAY_SECURE: " + seal + "\r\n", 9001);
        row("another client", "DPAY_CLIENT: 77\r\nDPAY_SECURE: " + seal + "\r\n", 9001);
        row("client in capitals", "DPAY_CLIENT: SANDBOX-CLIENT\r\nDPAY_SECURE: " + seal + "\r\n", 9001);
        row("client alone", "DPAY_CLIENT: sandbox-client\r\n", 9002);
        row("empty signature", "DPAY_CLIENT: sandbox-client\r\nDPAY_SECURE:\r\n", 9002);
        row("with hyphens", "DPAY-CLIENT: sandbox-client\r\nDPAY-SECURE: " + seal + "\r\n", 9001);
        row("over other bytes",
            "DPAY_CLIENT: sandbox-client\r\nDPAY_SECURE: " + eInvoiceSeal("{ }", eInvoiceSecret) + "\r\n",
            9003);
        row("with another secret",
            "DPAY_CLIENT: sandbox-client\r\nDPAY_SECURE: " + eInvoiceSeal("{}", "other") + "\r\n", 9003);
        row("in small letters", "DPAY_CLIENT: sandbox-client\r\nDPAY_SECURE: " + seal.toLower() + "\r\n",
            9003);
        row("without padding", "DPAY_CLIENT: sandbox-client\r\nDPAY_SECURE: " + seal.chopped(2) + "\r\n",
            9003);
        row("the secret itself", "DPAY_CLIENT: sandbox-client\r\nDPAY_SECURE: " + eInvoiceSecret + "\r\n",
            9003);
        // Let in: what comes then is the call's own refusal of {}.
        row("right", "DPAY_CLIENT: sandbox-client\r\nDPAY_SECURE: " + seal + "\r\n", 9005);
        row("names in small letters", "dpay_client: sandbox-client\r\ndpay_secure: " + seal + "\r\n", 9005);
        row("names as people write them", "Dpay_Client: sandbox-client\r\nDpay_Secure: " + seal + "\r\n",
            9005);
    }
    void letsNobodyInWithoutTheSecret()
    {
        QFETCH(QByteArray, headers);
        QFETCH(qint64, code);
        SandboxClient client;
        const QByteArray received = client.raw(request(headers, "{}"), {});
        QVERIFY(received.startsWith("HTTP/1.1 200 "));
        const QByteArray body = received.sliced(received.indexOf("\r\n\r\n") + 4);
        QCOMPARE((*Json::parse(body))[u"error"][u"code"].toInteger(), std::optional(code));
        const QByteArray sealed = "\r\nDPAY_SECURE: " + eInvoiceSeal(body, eInvoiceSecret) + "\r\n";
        QVERIFY(received.contains(sealed));
        QVERIFY(!body.contains(eInvoiceSecret));
    }

    void sealsTheBytesAsTheyCame()
    {
        // Read and written again none of these would be the same bytes.
        EInvoiceClient client;
        for (const QByteArray &body :
            {" { \"payment_id\" : \"1001\" } \n"_ba, "{\"payment_id\":\"\\u0031001\",\"x\":\"\\/\"}"_ba,
                "{\"n\":1.0,\"payment_id\":1001}"_ba, "{\"payment_id\":\"1001\",\"описание\":\"№5\"}"_ba})
            QCOMPARE(refusalCode(client.call(QLatin1StringView(status), body)), 401);
    }
};

QTEST_GUILESS_MAIN(EInvoiceSealTest)
#include "EInvoiceSealTest.moc"
