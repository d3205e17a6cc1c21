// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/einvoice/EInvoiceWire.h"

#include "EInvoiceSamples.h"
#include "gateways/einvoice/EInvoiceSignature.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <QUrlQuery>

using namespace counterfoil;
using namespace counterfoil::einvoice;
using namespace Qt::StringLiterals;

namespace {

Json vectors()
{
    QFile file(QStringLiteral(VECTORS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors");
    return Json::parse(file.readAll()).value();
}

/// What `openssl` makes of these bytes: nothing of ours and nothing of Qt's is in it.
QByteArray openssl(const QByteArray &bytes, const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed();
}

QByteArray signedByOpenssl(const QByteArray &message, const QByteArray &secret)
{
    const QByteArray sha1 = openssl(message, {u"dgst"_s, u"-sha1"_s, u"-r"_s}).left(40);
    const QByteArray inner = openssl(QByteArray::fromHex(sha1), {u"base64"_s, u"-A"_s});
    const QByteArray hex = openssl(secret + inner + secret, {u"dgst"_s, u"-md5"_s, u"-r"_s}).left(32);
    return openssl(QByteArray::fromHex(hex), {u"base64"_s, u"-A"_s});
}

Json parsed(const QByteArray &bytes)
{
    return Json::parse(bytes).value();
}

} // namespace

/// What leaves this computer for gateway B, byte by byte, and what its words mean.
class EInvoiceWireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signatures_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        const Json all = vectors();
        for (const Json &vector : all[u"body"].items())
            QTest::newRow(qPrintable(vector[u"name"].text()))
                << vector[u"secret"].text().toUtf8() << vector[u"body"].text().toUtf8()
                << vector[u"signature"].text().toUtf8();
        // gateways.md B2b and B5b: other bytes of the same meaning are signed otherwise.
        QTest::newRow("escaped letters")
            << "test-secret-123"_ba
            << R"({"description":"\u041e\u043f\u043b\u0430\u0442\u0430 \u21165"})"_ba
            << "2F02MIkoy6I/KeN18tOhUw=="_ba;
    }
    void signatures()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, body);
        QTEST(signature(body, secret), "signature");
        QTEST(signedByOpenssl(body, secret), "signature");
    }

    void whatWeSendIsSignedLikeOpensslDoes()
    {
        const QByteArray body = createBody(
            samples::eInvoiceOrder(u"bank.ngn"_s, u"99.90"_s, {u"description=Оплата №5 / \"чай\" \\ 💳"_s}),
            samples::ourReference);
        for (const QByteArray &secret : {"x"_ba, "Схрон €"_ba, QByteArray(500, 'k')})
            QCOMPARE(signature(body, secret), signedByOpenssl(body, secret));
    }

    void theFormsSignatureIsTheVectors()
    {
        const Json form = vectors()[u"form"];
        const Json &fields = form[u"fields"];
        Account till = samples::till();
        till.clientId = fields[u"CLIENT_ID"].text();
        Json sold = Json::object();
        sold.set(u"currency"_s, fields[u"PAYMENT_CURRENCY"]);
        sold.set(u"description"_s, fields[u"DESCRIPTION"]);
        sold.set(u"success_url"_s, fields[u"SUCCESS_URL"]);
        sold.set(u"fail_url"_s, fields[u"FAIL_URL"]);
        sold.set(u"status_url"_s, fields[u"STATUS_URL"]);
        const QUrl link(formLink(till, SecretText(form[u"secret"].text()), fields[u"INVOICE_ID"].text(),
            Money(10000, *Currency::find(u"UAH")), sold));

        QCOMPARE(link.adjusted(QUrl::RemoveQuery).toString(), u"https://acquiring.obmenka.ua/acs"_s);
        const QUrlQuery query(link);
        QCOMPARE(query.queryItemValue(u"SIGN_ORDER"_s, QUrl::FullyDecoded), form[u"sign_order"].text());
        QCOMPARE(query.queryItemValue(u"SIGN"_s, QUrl::FullyDecoded), form[u"signature"].text());
        QVERIFY(!link.toEncoded().contains("+")); // a plus is a blank to a form
    }

    void whereTheFormIs_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("form");
        QTest::newRow("Obmenka") << u"https://acquiring_api.obmenka.ua"_s << u""_s
                                 << u"https://acquiring.obmenka.ua/acs"_s;
        QTest::newRow("DPAY Africa") << u"https://api.dpay.africa"_s << u""_s
                                     << u"https://acs.dpay.africa/acs"_s;
        QTest::newRow("DPAY Ukraine: nobody has read it")
            << u"https://acquiring_api.dpay.ua"_s << u""_s << u""_s;
        QTest::newRow("a server that nobody knows") << u"https://pay.example"_s << u""_s << u""_s;
        QTest::newRow("the same with its path")
            << u"https://pay.example/api"_s << u"/acs/"_s << u"https://pay.example/acs/"_s;
        QTest::newRow("the sandbox") << u"http://127.0.0.1:8877"_s << u""_s << u"http://127.0.0.1:8877/acs"_s;
    }
    void whereTheFormIs()
    {
        QFETCH(QString, base);
        QFETCH(QString, path);
        Account till = samples::till(QUrl(base));
        if (!path.isEmpty())
            till.paths[u"form"_s] = path;
        const QString link = formLink(till, SecretText(samples::secret), samples::ourReference,
            Money(1500, *Currency::find(u"XOF")), samples::eInvoiceSale(State::Open).fields);
        QTEST(link.section(u'?', 0, 0), "form");
    }

    void aBodyHoldsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("body");
        const QByteArray id = R"({"payment_id":"CF-ABCDEFGHIJKLMNOP",)"_ba;
        QTest::newRow("no more than needed") << u"orange_money-mali.xof"_s << u"1500"_s << QStringList()
                                             << id + R"("amount":1500,"currency":"orange_money-mali.xof"})";
        QTest::newRow("two decimals, always") << u"visamaster.uah"_s << u"100"_s << QStringList()
                                              << id + R"("amount":100.00,"currency":"visamaster.uah"})";
        QTest::newRow("a coin's smallest part") << u"bitcoin"_s << u"0.00000001"_s << QStringList()
                                                << id + R"("amount":0.00000001,"currency":"bitcoin"})";
        QTest::newRow("extra fields, by name and as an object")
            << u"bank.ngn"_s << u"1"_s
            << QStringList{uR"(extra_fields={"bank":"044"})"_s, u"extra_fields.phone=22370123456"_s}
            << id
                + R"("amount":1.00,"currency":"bank.ngn","extra_fields":{"bank":"044","phone":"22370123456"}})";
        QTest::newRow("all the rest")
            << u"upi.inr"_s << u"10"_s
            << QStringList{u"description=Tea № 5"_s, u"account=C-1"_s, u"sender=anna@upi"_s,
                   u"success_url=https://shop.example/ok"_s, u"fail_url=https://shop.example/no"_s,
                   u"status_url=https://shop.example/s"_s}
            << id
                + "\"amount\":10.00,\"currency\":\"upi.inr\",\"description\":\"Tea № 5\",\"account\":\"C-1\","
                  "\"sender\":\"anna@upi\",\"success_url\":\"https://shop.example/ok\","
                  "\"fail_url\":\"https://shop.example/no\",\"status_url\":\"https://shop.example/s\"}"_ba;
    }
    void aBodyHoldsWhatWasTyped()
    {
        QFETCH(QString, system);
        QFETCH(QString, amount);
        QFETCH(QStringList, more);
        QTEST(createBody(samples::eInvoiceOrder(system, amount, more), samples::ourReference), "body");
    }

    void aCardNumberGoesOutAndIsKeptNowhere()
    {
        const Order sold =
            samples::eInvoiceOrder(u"visamaster.usd"_s, u"1"_s, {u"sender=4444 1111 4444 1111"_s});
        QCOMPARE(parsed(createBody(sold, samples::ourReference))[u"sender"].text(), u"4444111144441111"_s);
        QVERIFY(!sold.publicFields().contains(u"sender"));
        QCOMPARE(sold.secretTexts(), QStringList{u"4444111144441111"_s});
    }

    void questions()
    {
        QCOMPARE(askBody(u"1001"_s, {}), R"({"payment_id":"1001"})"_ba);
        QCOMPARE(askBody(u"1001"_s, u"79DF-60B0-17F6"_s),
            R"({"payment_id":"1001","tracking":"79DF-60B0-17F6"})"_ba);
        QCOMPARE(statementBody(QDate(2017, 2, 1), QDate(2017, 2, 28)),
            R"({"start_date":"2017-02-01 00:00:00","end_date":"2017-03-01 00:00:00"})"_ba);
        QCOMPARE(extraFieldsBody(u"bank.ngn"_s), R"({"currency":"bank.ngn"})"_ba);
    }

    void words_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("state"); // empty: not known
        const auto row = [](const QString &word, const QString &state) {
            QTest::newRow(qPrintable(word)) << word << state;
        };
        row(u"CREATED"_s, u"open"_s);
        row(u"PAYIN"_s, u"open"_s);
        row(u"PAYED"_s, u"authorised"_s); // FINISHED follows
        row(u"PAYED_RECALC"_s, u"paid"_s);
        row(u"FINISHED"_s, u"paid"_s);
        row(u"FAILED"_s, u"failed"_s);
        row(u"PAYIN_ERROR"_s, u"failed"_s);
        row(u"CANCELED"_s, u"cancelled"_s);
        row(u" finished "_s, u"paid"_s);
        row(u"PAID"_s, {}); // no word of this gateway
        row(u"PAYEDX"_s, {});
        row(u"1"_s, {});
    }
    void words()
    {
        QFETCH(QString, word);
        const auto state = stateOf(word);
        QTEST(state ? stateName(*state) : QString(), "state");
    }
};

QTEST_GUILESS_MAIN(EInvoiceWireTest)
#include "EInvoiceWireTest.moc"
