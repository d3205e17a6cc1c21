// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/PayLink.h"

#include "links/QrCode.h"
#include "links/QrPicture.h"
#include "links/QrReader.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QUrl gateway(u"https://pay.example"_s);

/// The link as it is shown, with "phone " before one that no browser opens; or the code of the refusal.
QString read(const QString &text, const QUrl &from = gateway)
{
    const auto link = readPayLink(text, from);
    if (!link)
        return link.error().code;
    return (isForBrowser(*link) ? QString() : u"phone "_s) + link->toString(QUrl::FullyEncoded);
}

} // namespace

/// What a gateway may answer as a link: what is refused, what a phone opens, what was only written badly; and
/// coins' addresses.
class PayLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &text, const QString &code = u"pay-link-unsafe"_s) {
            QTest::addRow("%s", text.isEmpty() ? "nothing" : qPrintable(text.left(60))) << text << code;
        };
        row({}, u"pay-link-missing"_s);
        row(u"  \t"_s, u"pay-link-missing"_s);
        row(u"\"\""_s, u"pay-link-missing"_s);
        for (const QString &text :
            {u"javascript:alert(1)"_s, u"JavaScript:alert(1)"_s, u" javascript:alert(1)"_s,
                u"javascript://pay.example/%0aalert(1)"_s, u"vbscript:msgbox(1)"_s,
                u"data:text/html,<script>alert(1)</script>"_s, u"data://x/text"_s, u"file:///etc/passwd"_s,
                u"file://server/share"_s, u"FILE://server/share"_s, u"filesystem:https://a.example/x"_s,
                u"blob:https://a.example/1"_s, u"about:blank"_s, u"view-source:https://a.example/"_s,
                u"jar:https://a.example/x.jar!/"_s, u"chrome://settings"_s, u"resource://x/y"_s,
                u"ms-msdt:/id"_s, u"ms-settings://about"_s, u"search-ms:query=x"_s,
                u"itms-services://?action=download-manifest"_s, u"mailto:a@b.example"_s, u"tel:+4420"_s,
                u"sms:+4420?body=x"_s, u"smsto://4420"_s, u"ftp://a.example/"_s, u"ssh://a.example"_s,
                u"smb://a.example/x"_s, u"ws://a.example/"_s, u"httpss://a.example/"_s, u"httpx:a"_s})
            row(text);
        // What only looks like a scheme, or leads nowhere.
        for (const QString &text :
            {u"7"_s, u"#"_s, u"-"_s, u"pay.example/x"_s, u"pay.example:8443/x"_s, u"localhost:8080/x"_s,
                u"C:\\pay.exe"_s, u"c://pay"_s, u"//pay.example/x"_s, u"/x"_s, u"https://"_s, u"https:///x"_s,
                u"bitcoin:"_s, u"upi://"_s, u"whatever:pay"_s, u"http://pay.example/x"_s,
                u"https://a b.example/"_s, u"https://pay.example/a b"_s, u"https://u:p@pay.example/"_s,
                u"upi://u:p@pay?pa=x"_s, u"https://pay.example\\@evil.example/"_s})
            row(text);
        // What hides where it leads.
        for (const QString &text : {u"https://pay.example/\u202Egpj"_s, u"upi://pay?pa=a\u200Bb@c"_s,
                 u"bitcoin:bc1q\nxyz"_s, u"https://pay.example/\r\nx"_s, u"upi://pay?pa=\u2066x"_s,
                 QString(u"upi://pay?pa=a"_s + QChar(0) + u"b"_s)})
            row(text);
        // An intent that opens something else.
        row(u"intent://x#Intent;scheme=javascript;end"_s);
        row(u"intent://x#Intent;package=a.b;SCHEME=File;end"_s);
        row(u"intent://x#Intent;scheme=%66ile;end"_s);
        // This computer is no place for customers.
        row(u"http://127.0.0.1:8877/pay"_s);
        row(u"https://localhost/pay"_s);
        row(u"upi://localhost/pay"_s);
        row(u"https://pay.example/"_s + QString(40000, u'a'));
        row(QString(10'000'000, u'x'));
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto link = readPayLink(text, gateway);
        QVERIFY2(!link, link ? qPrintable(link->toString()) : "");
        QCOMPARE(link.error().code, code);
        QCOMPARE(link.error().kind, ErrorKind::Unknown); // the gateway has the sale
        QVERIFY(link.error().message.endsWith(u".") && link.error().message.english().size() < 250);
    }

    void takes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("link");
        const auto row = [](const QString &text, const QString &link) {
            QTest::addRow("%s", qPrintable(text.left(70))) << text << link;
        };
        // For the customer's phone.
        row(u"upi://pay?pa=shop@okaxis&am=15.04&cu=INR"_s,
            u"phone upi://pay?pa=shop@okaxis&am=15.04&cu=INR"_s);
        row(u"UPI://pay?pa=shop@okaxis"_s, u"phone upi://pay?pa=shop@okaxis"_s);
        row(u"upi:pay?pa=shop@okaxis"_s, u"phone upi:pay?pa=shop@okaxis"_s);
        row(u"upi://pay?pa=a@b&pn=Anna's Shop"_s, u"phone upi://pay?pa=a@b&pn=Anna's%20Shop"_s);
        row(u"upi://pay?pn=M\u00fcller"_s, u"phone upi://pay?pn=M%C3%BCller"_s);
        row(u"phonepe://pay?pa=a@b"_s, u"phone phonepe://pay?pa=a@b"_s);
        row(u"paytmmp://cash_wallet?featuretype=money_transfer"_s,
            u"phone paytmmp://cash_wallet?featuretype=money_transfer"_s);
        row(u"tez://upi/pay?pa=a@b"_s, u"phone tez://upi/pay?pa=a@b"_s);
        row(u"gpay://upi/pay?pa=a@b"_s, u"phone gpay://upi/pay?pa=a@b"_s);
        row(u"intent://pay?pa=a@b#Intent;scheme=upi;package=net.one97.paytm;end"_s,
            u"phone intent://pay?pa=a@b#Intent;scheme=upi;package=net.one97.paytm;end"_s);
        row(u"weixin://wxpay/bizpayurl?pr=abc"_s, u"phone weixin://wxpay/bizpayurl?pr=abc"_s);
        row(u"alipays://platformapi/startapp?appId=1"_s, u"phone alipays://platformapi/startapp?appId=1"_s);
        row(u"momo://?action=pay"_s, u"phone momo://?action=pay"_s);
        row(u"bitcoin:bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh?amount=0.001"_s,
            u"phone bitcoin:bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh?amount=0.001"_s);
        row(u"BITCOIN:BC1QXY2KGDYGJRSQTZQ2N0YRF2493P83KKFJHX0WLH"_s,
            u"phone bitcoin:BC1QXY2KGDYGJRSQTZQ2N0YRF2493P83KKFJHX0WLH"_s);
        row(u"lightning:LNBC10U1P3"_s, u"phone lightning:LNBC10U1P3"_s);
        row(u"ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7@1/transfer?uint256=1e6"_s,
            u"phone ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7@1/transfer?uint256=1e6"_s);
        row(u"monero:4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx?tx_amount=0.5"_s,
            u"phone monero:4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx?tx_amount=0.5"_s);
        row(u"solana:7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV?amount=1"_s,
            u"phone solana:7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV?amount=1"_s);

        // Written badly.
        row(u" \u00A0https://pay.example/1\r\n"_s, u"https://pay.example/1"_s);
        row(u"\uFEFFhttps://pay.example/1\u200B"_s, u"https://pay.example/1"_s);
        row(u"\"https://pay.example/1\""_s, u"https://pay.example/1"_s);
        row(u"<https://pay.example/1>"_s, u"https://pay.example/1"_s);
        row(u" ' \"https://pay.example/1\" ' "_s, u"https://pay.example/1"_s);
        row(u"https://pay.example/?name=O'"_s, u"https://pay.example/?name=O'"_s); // one alone is its own
        row(u"\u201Chttps://pay.example/1\u201D"_s, u"https://pay.example/1"_s); // the documents' quotes
        row(u"https://pay.example/?a=1&amp;b=2&AMP;c=3"_s, u"https://pay.example/?a=1&b=2&c=3"_s);
        row(u"https://pay.example/?a=1&#38;b=2&#x26;c=3"_s, u"https://pay.example/?a=1&b=2&c=3"_s);
        row(u"https://pay.example/?a=1&amp;amp;b=2"_s, u"https://pay.example/?a=1&amp;b=2"_s); // once
        row(u"https://pay.example/?t=a|b|c"_s, u"https://pay.example/?t=a%7Cb%7Cc"_s);
        row(u"https://pay.example/{id}?x={\u0061}"_s, u"https://pay.example/%7Bid%7D?x=%7Ba%7D"_s);
        row(u"https://pay.example/a[0]?b[]=1#c[2]"_s, u"https://pay.example/a%5B0%5D?b%5B%5D=1#c%5B2%5D"_s);
        row(u"https://pay.example/^`"_s, u"https://pay.example/%5E%60"_s);
        row(u"https://pay.example/?off=100%&x=%2Fa"_s, u"https://pay.example/?off=100%25&x=%2Fa"_s);
        row(u"https://pay.example/?s=%zz"_s, u"https://pay.example/?s=%25zz"_s);
        row(u"HTTPS://PAY.example/A"_s, u"https://pay.example/A"_s);
        // As it was signed.
        row(u"https://pay.example/create/?token=a%2Bb%2Fc%3D%3D&x=1+2"_s,
            u"https://pay.example/create/?token=a%2Bb%2Fc%3D%3D&x=1+2"_s);
        row(u"https://[2001:db8::7]/pay"_s, u"https://[2001:db8::7]/pay"_s);
        const QString long3000 = u"https://pay.example/"_s + QString(3000, u'a');
        row(long3000, long3000);
        row(u"https://pay.example/"_s + QString(32000, u'a'),
            u"https://pay.example/"_s + QString(32000, u'a'));
    }
    void takes()
    {
        QFETCH(QString, text);
        QTEST(read(text), "link");
        QCOMPARE(readPayLink(text).has_value(), true); // and once more from the books
    }

    void theSandboxMayLeadHere()
    {
        const QUrl here(u"http://127.0.0.1:8877"_s);
        QCOMPARE(read(u"http://127.0.0.1:8877/pay"_s, here), u"http://127.0.0.1:8877/pay"_s);
        QCOMPARE(read(u"http://pay.example/"_s, here), u"pay-link-unsafe"_s);
    }

    /// What cannot be read back is the same when it is read again: the books keep it encoded.
    void aLinkStaysAsItIs()
    {
        for (const QString &text :
            {u"https://pay.example/?t=a|{b}&amp;c=100%"_s, u"upi://pay?pn=Anna's Shop"_s, u"BITCOIN:BC1QXY"_s,
                u"https://pay.example/?a=1&amp;amp;b=2"_s}) {
            const QString once = readPayLink(text)->toString(QUrl::FullyEncoded);
            // An entity that was written twice is one by now: only the first reading decodes.
            const QString twice = readPayLink(once)->toString(QUrl::FullyEncoded);
            if (!once.contains(u"&amp;"_s))
                QCOMPARE(twice, once);
        }
    }

    void formsGoToPagesOnly()
    {
        for (const QString &text : {u"upi://pay?pa=a@b"_s, u"bitcoin:bc1qxy"_s, u"javascript:alert(1)"_s})
            QCOMPARE(readPostAddress(text, gateway).error().code, u"pay-link-unsafe"_s);
        QVERIFY(!readPostAddress(u"http://127.0.0.1/acs", gateway));
        QVERIFY(readPostAddress(u"https://bank.example/acs", gateway).has_value());
        // Its entities were decoded by whoever read the form.
        QCOMPARE(readPostAddress(u"https://bank.example/?a=1&amp;b='", gateway)->toString(QUrl::FullyEncoded),
            u"https://bank.example/?a=1&amp;b='"_s);
    }

    void addressesOfCoins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // empty: none
        const auto row = [](const QString &text, const QString &address) {
            QTest::addRow("%s", text.isEmpty() ? "nothing" : qPrintable(text.left(60))) << text << address;
        };
        for (const QString &text : {u""_s, u"  "_s, u"N/A"_s, u"-"_s, u"bc1"_s, u"bc1q xyz12"_s,
                 u"bc1qxyz12?amount=1"_s, u"javascript:alert1"_s, u"JAVASCRIPT:alert1"_s, u"data:text1"_s,
                 u"tel:09001234"_s, u"file:etc1"_s, u"sms:44201234"_s, u"https:payexample"_s,
                 u"bitcoin://bc1qxyz12"_s, u"bc1q\u200Bxyz12"_s, u"bc1qx\u0443z12"_s})
            row(text, {});
        row(u" bc1qxyz12 \n"_s, u"bc1qxyz12"_s);
        row(u"\u00A0TXYZabc123\uFEFF"_s, u"TXYZabc123"_s);
        row(u"\"TXYZabc123\""_s, u"TXYZabc123"_s);
        row(u"bitcoincash:qpm2qsznhks"_s, u"bitcoincash:qpm2qsznhks"_s);
        row(u"BITCOIN:BC1QXYZ12"_s, u"BITCOIN:BC1QXYZ12"_s);
        row(u"Ethereum:0xdAC17F958D2e"_s, u"Ethereum:0xdAC17F958D2e"_s);
        row(u'4' + QString(94, u'A'), u'4' + QString(94, u'A'));
        row(QString(121, u'A'), {});
    }
    void addressesOfCoins()
    {
        QFETCH(QString, text);
        QTEST(readCoinAddress(text), "address");
    }

    /// A code for every link that fits into one, read back as exactly that; where none fits, a sentence.
    void codesOfLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("size"); // 0: no code
        QTest::newRow("a phone's") << u"upi://pay?pa=shop@okaxis&pn=Anna%27s%20Shop&am=15.04&cu=INR"_s << 33;
        QTest::newRow("in capitals") << u"BITCOIN:BC1QXY2KGDYGJRSQTZQ2N0YRF2493P83KKFJHX0WLH"_s << 29;
        QTest::newRow("the same in small letters")
            << u"bitcoin:bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh"_s << 33;
        QTest::newRow("longer than people may type")
            << u"https://pay.example/"_s + QString(2100, u'a') << 173;
        QTest::newRow("the most") << u"https://pay.example/"_s + QString(2933, u'a') << 177;
        QTest::newRow("one more") << u"https://pay.example/"_s + QString(2934, u'a') << 0;
        QTest::newRow("the most in capitals") << QString(4296, u'A') << 177;
        QTest::newRow("one more of them") << QString(4297, u'A') << 0;
        QTest::newRow("capitals and a NUL") << u"AB"_s + QChar(0) + u"CD"_s << 21;
    }
    void codesOfLinks()
    {
        QFETCH(QString, text);
        QFETCH(int, size);
        const auto code = QrCode::encode(text);
        QCOMPARE(code ? code->size() : 0, size);
        if (code && !text.contains(QChar(0)))
            QVERIFY(verifyQr(drawQr(*code, 4), text).has_value());
        else if (!code)
            QVERIFY(code.error().message.contains(u"too long"));
    }
};

QTEST_GUILESS_MAIN(PayLinkTest)
#include "PayLinkTest.moc"
