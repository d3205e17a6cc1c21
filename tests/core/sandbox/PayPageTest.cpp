// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "sandbox/PayPageView.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QByteArray returnPages = ",\"success_url\":\"https://shop.example/ok?a=1&b=%20\","
                               "\"failure_url\":\"https://shop.example/failed\","
                               "\"cancel_url\":\"http://127.0.0.1:9/cancelled\","
                               "\"pending_url\":\"https://shop.example/pending\"";

SandboxInvoice invoiceWith(const QString &text)
{
    return {.id = 1701,
        .gateway = u"nonstopay"_s,
        .token = u"abc"_s,
        .method = u"nft"_s,
        .amount = Money(123456789, *Currency::find(u"USD")),
        .email = text,
        .description = text,
        .successUrl = QUrl(u"https://shop.example/'\"><script>alert(1)</script>"_s)};
}

Reply press(SandboxClient &client, const QString &link, const QByteArray &outcome)
{
    return client.send(
        "POST", link, "outcome=" + outcome, {{"Content-Type", "application/x-www-form-urlencoded"}});
}

} // namespace

/// The page behind a pay link: what it shows, what it hides, where its buttons lead.
class PayPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatComesFromOutside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("out of an attribute") << u"\" onmouseover=\"alert(1)\" x='"_s;
        QTest::newRow("image") << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("end of the page") << u"</dd></dl></main></body></html><form action=//evil>"_s;
        QTest::newRow("comment") << u"<!-- <![CDATA["_s;
        QTest::newRow("entities") << u"&lt;script&gt; &amp; &#60;"_s;
        QTest::newRow("a place of the template") << u"{{amount}} {{style}} {{"_s;
        QTest::newRow("right to left") << QString(QChar(0x202E)) + u"<b>مرحبا"_s;
        QTest::newRow("emoji") << u"🧾🏳️‍🌈 < 💶"_s;
        QTest::newRow("10,000 characters") << QString(10'000, u'<');
        QTest::newRow("half a surrogate and NUL") << QString(QChar(0xD83E)) + QChar(0) + u"<"_s;
    }
    void escapesWhatComesFromOutside()
    {
        QFETCH(QString, text);
        const QByteArray harmless = payPageView(invoiceWith(u"plain"_s)).body;
        for (const PayState state : {PayState::Created, PayState::Paid, PayState::Failed}) {
            SandboxInvoice invoice = invoiceWith(text);
            SandboxInvoice plain = invoiceWith(u"plain"_s);
            invoice.state = plain.state = state;
            const QByteArray page = payPageView(invoice).body;
            const QByteArray expected = payPageView(plain).body;
            // Not one tag or attribute more than with a harmless text.
            QCOMPARE(page.count('<'), expected.count('<'));
            QCOMPARE(page.count('>'), expected.count('>'));
            QCOMPARE(page.count('"'), expected.count('"'));
            QVERIFY(page.contains(text.toHtmlEscaped().toUtf8()));
        }
        QVERIFY(!harmless.contains("<script"));
    }

    void allowsNothingButItsOwnStyle()
    {
        SandboxClient client;
        for (const QString &link :
            {client.link(), client.link(returnPages), u"/widget/sale/create/?token=nothing"_s}) {
            const Reply page = client.get(link);
            const QByteArray policy = page.header("Content-Security-Policy");
            QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
            QVERIFY(!policy.contains("unsafe") && !policy.contains("script"));
            QCOMPARE(page.header("Referrer-Policy"), "no-referrer"_ba);
            QCOMPARE(page.header("X-Content-Type-Options"), "nosniff"_ba);
            QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8"_ba);
            for (const char *outside : {"<script", "<img", "<link", "@import", "url(", "src="})
                QVERIFY2(!page.body.contains(outside), outside);
            QVERIFY(page.body.contains("No money moves"));
        }
    }

    void showsTheSaleAndItsButtons()
    {
        SandboxClient client;
        const QString link =
            client
                .create(
                    R"({"amount":1234.5,"devise":"USD","checkoutMode":"nft","nftDescription":"A <b>hat</b>"})")
                .json[u"redirectUrl"]
                .text();
        const QByteArray page = client.get(link).body;
        QVERIFY(page.contains("1,234.50\u00a0USD"));
        QVERIFY(page.contains("A &lt;b&gt;hat&lt;/b&gt;"));
        for (const char *button : {"id=\"pay\"", "id=\"fail\"", "id=\"cancel\"", "id=\"pending\""})
            QVERIFY2(page.contains(button), button);
        QCOMPARE(client.status(client.newestId()).json[u"invoice"][u"status"].text(), u"invoice:opened"_s);
    }

    void leadsToTheShop_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("status");
        QTest::newRow("pay") << "paid"_ba
                             << "https://shop.example/ok?a=1&b=%20"_ba << u"invoice:paid"_s;
        QTest::newRow("fail") << "failed"_ba
                              << "https://shop.example/failed"_ba << u"invoice:failed"_s;
        QTest::newRow("cancel") << "cancelled"_ba
                                << "http://127.0.0.1:9/cancelled"_ba << u"invoice:canceled"_s;
        QTest::newRow("pending") << "pending"_ba
                                 << "https://shop.example/pending"_ba << u"invoice:opened"_s;
    }
    void leadsToTheShop()
    {
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, location);
        QFETCH(QString, status);

        SandboxClient client;
        const QString link = client.link(returnPages);
        for (int times = 0; times < 2; ++times) { // a double click leads to the same place
            const Reply reply = press(client, link, outcome);
            QCOMPARE(reply.status, 303);
            QCOMPARE(reply.header("Location"), location);
            QCOMPARE(client.status(client.newestId()).json[u"invoice"][u"status"].text(), status);
        }
    }

    void showsItsOwnEndingWithoutAReturnPage_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("buttons");
        QTest::newRow("pay") << "paid"_ba
                             << "This invoice is paid"_ba << false;
        QTest::newRow("fail") << "failed"_ba
                              << "Payment failed"_ba << false;
        QTest::newRow("cancel") << "cancelled"_ba
                                << "Payment cancelled"_ba << false;
        QTest::newRow("pending") << "pending"_ba
                                 << "Payment left pending"_ba << true;
    }
    void showsItsOwnEndingWithoutAReturnPage()
    {
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, text);
        QFETCH(bool, buttons);

        SandboxClient client;
        const Reply reply = press(client, client.link(), outcome);
        QCOMPARE(reply.status, 303);
        const QString location = QString::fromLatin1(reply.header("Location"));
        QVERIFY(location.startsWith(u"/widget/sale/create/?token="));
        const Reply page = client.get(location);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(text));
        QCOMPARE(page.body.contains("<button"), buttons);
    }

    void isClosedOnceItIsOver_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        for (const char *outcome : {"paid", "authorised", "failed", "cancelled", "chargeback", "withheld"})
            QTest::newRow(outcome) << QByteArray(outcome);
    }
    void isClosedOnceItIsOver()
    {
        QFETCH(QByteArray, outcome);
        SandboxClient client;
        const QString link = client.link(returnPages);
        client.pay(link, outcome);
        const QString status = client.status(client.newestId()).json[u"invoice"][u"status"].text();
        const Reply page = client.get(link);
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("<button") && !page.body.contains("<form"));
        const Reply pressed = press(client, link, "pending");
        QCOMPARE(pressed.status, 409);
        QVERIFY(!pressed.body.contains("<button"));
        QCOMPARE(client.status(client.newestId()).json[u"invoice"][u"status"].text(), status);
    }

    void isFriendlyAboutAWrongLink_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("no token") << u""_s;
        QTest::newRow("empty token") << u"?token="_s;
        QTest::newRow("a guess") << u"?token=1701"_s;
        QTest::newRow("a script") << u"?token=%3Cscript%3Ealert(1)%3C/script%3E"_s;
        QTest::newRow("SQL") << u"?token=%27%20OR%20%271%27=%271"_s;
        QTest::newRow("broken percent") << u"?token=%zz%"_s;
        QTest::newRow("NUL") << u"?token=%00"_s;
        QTest::newRow("wildcards") << u"?token=%25"_s;
    }
    void isFriendlyAboutAWrongLink()
    {
        QFETCH(QString, query);
        SandboxClient client;
        client.link();
        for (const QByteArray &method : {"GET"_ba, "POST"_ba}) {
            const Reply reply = client.send(method, u"/widget/sale/create/"_s + query, "outcome=paid", {});
            QCOMPARE(reply.status, 404);
            QVERIFY(reply.body.contains("This payment link is not known"));
            QVERIFY(!reply.body.contains("alert(1)"));
        }
        QCOMPARE(client.history(u"status=PAID"_s).json[u"total"].text(), u"0"_s);
    }

    void takesALinkWithPlainPlusSigns()
    {
        // A messenger may undo the percent-encoding of + and / and = in a link.
        SandboxClient client;
        const QString link =
            client.link().replace(u"%2B"_s, u"+"_s).replace(u"%2F"_s, u"/"_s).replace(u"%3D"_s, u"="_s);
        QCOMPARE(client.get(link).status, 200);
    }

    void refusesAButtonThatIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("unknown") << "outcome=PAID"_ba;
        QTest::newRow("the gateway's") << "outcome=chargeback"_ba;
        QTest::newRow("JSON") << R"({"outcome":"paid"})"_ba;
        QTest::newRow("binary") << QByteArray("\xff\x00\xfe", 3);
    }
    void refusesAButtonThatIsNotThere()
    {
        QFETCH(QByteArray, form);
        SandboxClient client;
        const Reply reply = client.send("POST", client.link(), form, {});
        QCOMPARE(reply.status, 400);
        QCOMPARE(client.status(client.newestId()).json[u"invoice"][u"status"].text(), u"invoice:created"_s);
    }

    void writesAmountsForReading_data()
    {
        QTest::addColumn<Money>("amount");
        QTest::addColumn<QString>("text");
        const Currency dollar = *Currency::find(u"USD");
        QTest::newRow("cents") << Money(4, dollar) << u"0.04\u00a0USD"_s;
        QTest::newRow("hundreds") << Money(99999, dollar) << u"999.99\u00a0USD"_s;
        QTest::newRow("thousands") << Money(100000, dollar) << u"1,000.00\u00a0USD"_s;
        QTest::newRow("millions") << Money(123456789, dollar) << u"1,234,567.89\u00a0USD"_s;
        QTest::newRow("without decimals")
            << Money(1234567, *Currency::find(u"XOF")) << u"1,234,567\u00a0XOF"_s;
    }
    void writesAmountsForReading()
    {
        QFETCH(Money, amount);
        QFETCH(QString, text);
        QCOMPARE(displayAmount(amount), text);
    }
};

QTEST_GUILESS_MAIN(PayPageTest)
#include "PayPageTest.moc"
