// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "base/Language.h"
#include "sandbox/PayPageView.h"

#include <QRegularExpression>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;

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
        const QByteArray harmless = payPageView(invoiceWith(u"plain"_s), english).body;
        for (const PayState state : {PayState::Created, PayState::Paid, PayState::Failed}) {
            SandboxInvoice invoice = invoiceWith(text);
            SandboxInvoice plain = invoiceWith(u"plain"_s);
            invoice.state = plain.state = state;
            const QByteArray page = payPageView(invoice, english).body;
            const QByteArray expected = payPageView(plain, english).body;
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

    void speaksTheVisitorsLanguage_data()
    {
        QTest::addColumn<QByteArray>("liked");
        QTest::addColumn<QByteArray>("begin");
        const QByteArray inEnglish = "<html lang=\"en\" dir=\"ltr\">";
        const QByteArray inFrench = "<html lang=\"fr\" dir=\"ltr\">";
        const QByteArray inArabic = "<html lang=\"ar\" dir=\"rtl\">";
        QTest::newRow("none told") << QByteArray() << inEnglish;
        QTest::newRow("one") << "fr"_ba << inFrench;
        QTest::newRow("of a country, in capitals") << "FR-CA"_ba << inFrench;
        QTest::newRow("right to left") << "ar-EG, en;q=0.5"_ba << inArabic;
        QTest::newRow("the first that we have") << "zh-Hant-TW, de;q=0.9, fr;q=0.8, en;q=0.7"_ba << inFrench;
        QTest::newRow("liked more, named later") << "fr;q=0.2,ar ; q=0.9"_ba << inArabic;
        QTest::newRow("liked equally") << "ar, fr"_ba << inArabic;
        QTest::newRow("not wanted") << "fr;q=0"_ba << inEnglish;
        QTest::newRow("any") << "*"_ba << inEnglish;
        QTest::newRow("none that we have") << "tlh, de"_ba << inEnglish;
        QTest::newRow("not a number") << "fr;q=much, ar;q=2, fr;q=nan, ar;q"_ba << inEnglish;
        QTest::newRow("a script") << "fr\"><script>, ar;q=<b>"_ba << inEnglish;
        QTest::newRow("commas") << ",,;,-,;q=1,"_ba << inEnglish;
    }
    void speaksTheVisitorsLanguage()
    {
        QFETCH(QByteArray, liked);
        QFETCH(QByteArray, begin);
        SandboxClient client;
        for (const QString &link : {client.link(), u"/widget/sale/create/?token=nothing"_s}) {
            const Reply page = client.send("GET", link, {}, {{"Accept-Language", liked}});
            QVERIFY2(page.body.contains(begin), page.body.left(200).constData());
        }
    }

    void hasAllItsWordsInEveryLanguage()
    {
        for (const QString &language : Language::offered()) {
            for (const PayState state : {PayState::Created, PayState::Paid, PayState::Expired}) {
                SandboxInvoice invoice = invoiceWith(u"plain"_s);
                invoice.state = state;
                const QString page = QString::fromUtf8(payPageView(invoice, language).body);
                // Nothing stays empty; digits are those that everybody reads on a card.
                const QRegularExpression empty(u"<(h1|p|strong|dt|dd|bdi|legend|button|title|a)[^>]*></"_s);
                QVERIFY2(!empty.match(page).hasMatch(), qPrintable(empty.match(page).captured()));
                QVERIFY2(!page.contains(u"{{"), qPrintable(language));
                QVERIFY2(page.contains(u"<bdi>1701</bdi>"), qPrintable(language));
                QVERIFY2(page.contains(u"<bdi>%1</bdi>"_s.arg(displayAmount(invoice.amount, language))),
                    qPrintable(language));
            }
        }
    }

    void writesAmountsForReading_data()
    {
        QTest::addColumn<Money>("amount");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        const Currency dollar = *Currency::find(u"USD");
        QTest::newRow("cents") << Money(4, dollar) << english << u"0.04\u00a0USD"_s;
        QTest::newRow("hundreds") << Money(99999, dollar) << english << u"999.99\u00a0USD"_s;
        QTest::newRow("thousands") << Money(100000, dollar) << english << u"1,000.00\u00a0USD"_s;
        QTest::newRow("millions") << Money(123456789, dollar) << english << u"1,234,567.89\u00a0USD"_s;
        QTest::newRow("without decimals")
            << Money(1234567, *Currency::find(u"XOF")) << english << u"1,234,567\u00a0XOF"_s;
        QTest::newRow("in French") << Money(123456, dollar) << u"fr"_s << u"1\u202f234,56\u00a0USD"_s;
        QTest::newRow("in Arabic") << Money(123456, dollar) << u"ar"_s << u"1,234.56\u00a0USD"_s;
    }
    void writesAmountsForReading()
    {
        QFETCH(Money, amount);
        QFETCH(QString, language);
        QFETCH(QString, text);
        QCOMPARE(displayAmount(amount, language), text);
    }
};

QTEST_GUILESS_MAIN(PayPageTest)
#include "PayPageTest.moc"
