// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WebAddress.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

QString read(const QString &text)
{
    const auto url = readWebAddress(text);
    return url ? u"= "_s + url->toString(QUrl::FullyEncoded) : url.error().code;
}

} // namespace

/// Which web addresses are taken from a person or a gateway: https anywhere, http on this computer, nothing
/// that hides where it leads.
class WebAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const QString &text, const QString &result) {
            QTest::addRow("%s", text.isEmpty() ? "nothing" : qPrintable(text.left(60))) << text << result;
        };

        row({}, u"url-not-valid"_s);
        row(u"   "_s, u"url-not-valid"_s);
        row(u"shop.example"_s, u"url-not-valid"_s);
        row(u"//shop.example/"_s, u"url-scheme"_s);
        row(u"/thanks"_s, u"url-not-valid"_s);
        row(u"https://"_s, u"url-not-valid"_s);
        row(u"https:///thanks"_s, u"url-not-valid"_s);
        row(u"https:shop.example"_s, u"url-not-valid"_s);
        row(u"https://shop example/"_s, u"url-not-valid"_s);
        row(u"https://shop.example/a b"_s, u"url-not-valid"_s);
        row(u"https://shop.example/%zz"_s, u"url-not-valid"_s);
        row(u"https://shop.example\\@evil.example/"_s, u"url-not-valid"_s);
        row(u"https://shop..example/"_s, u"url-not-valid"_s);
        row(u"https://[::1/"_s, u"url-not-valid"_s);
        row(u"https://shop.example:99999/"_s, u"url-not-valid"_s);
        row(u"https://shop.example:-1/"_s, u"url-not-valid"_s);
        row(u"https://shop.example:8o/"_s, u"url-not-valid"_s);

        // What hides in a text: line ends for a header, marks that turn the reading direction, a NUL.
        row(u"https://shop.example/\r\nAPI-KEY: x"_s, u"url-not-valid"_s);
        row(u"https://shop.example/a\tb"_s, u"url-not-valid"_s);
        row(u"https://shop.example/"_s + QChar(0) + u"x"_s, u"url-not-valid"_s);
        row(u"https://shop.example/\u202Egpj.exe"_s, u"url-not-valid"_s);
        row(u"https://shop\u200B.example/"_s, u"url-not-valid"_s);

        row(u"ftp://shop.example/"_s, u"url-scheme"_s);
        row(u"http://shop.example/"_s, u"url-scheme"_s);
        row(u"httpss://shop.example/"_s, u"url-scheme"_s);
        row(u"javascript:alert(1)"_s, u"url-not-valid"_s);
        row(u"javascript://shop.example/%0aalert(1)"_s, u"url-scheme"_s);
        row(u"data:text/html,<script>"_s, u"url-not-valid"_s);
        row(u"file:///etc/passwd"_s, u"url-not-valid"_s);
        row(u"file://localhost/etc/passwd"_s, u"url-scheme"_s);

        row(u"https://anna@shop.example/"_s, u"url-credentials"_s);
        row(u"https://anna:secret@shop.example/"_s, u"url-credentials"_s);
        row(u"https://shop.example:443@evil.example/"_s, u"url-credentials"_s);
        row(u"http://127.0.0.1:80@evil.example/"_s, u"url-credentials"_s);
        row(u"http://localhost@evil.example/"_s, u"url-credentials"_s);

        row(u" https://shop.example/thanks \n"_s, u"= https://shop.example/thanks"_s);
        row(u"HTTPS://SHOP.example/Thanks"_s, u"= https://shop.example/Thanks"_s);
        row(u"https://shop.example"_s, u"= https://shop.example"_s);
        row(u"https://shop.example:8443/a?b=c#d"_s, u"= https://shop.example:8443/a?b=c#d"_s);
        row(u"https://b\u00fccher.example/"_s, u"= https://xn--bcher-kva.example/"_s);
        row(u"https://[2001:db8::7]:8443/"_s, u"= https://[2001:db8::7]:8443/"_s);
        row(u"https://192.0.2.7/"_s, u"= https://192.0.2.7/"_s);
        // A token that was signed must come out as it went in.
        row(u"https://pay.example/create/?token=a%2Bb%2Fc%3D%3D&x=1+2"_s,
            u"= https://pay.example/create/?token=a%2Bb%2Fc%3D%3D&x=1+2"_s);
        // A host with an underscore exists among the gateways.
        row(u"https://acquiring_api.shop.example/"_s, u"= https://acquiring_api.shop.example/"_s);
    }
    void reads()
    {
        QFETCH(QString, text);
        QTEST(read(text), "result");
    }

    /// Return pages and a shop's own server: http anywhere, and a program's own scheme.
    void readsAnyAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const QString &text, const QString &result) {
            QTest::addRow("%s", qPrintable(text.left(60))) << text << result;
        };
        row(u"shop.example/x"_s, u"url-not-valid"_s);
        row(u"//shop.example/"_s, u"url-scheme"_s);
        row(u"javascript://shop.example/%0aalert(1)"_s, u"url-scheme"_s);
        row(u"JAVASCRIPT://x/"_s, u"url-scheme"_s);
        row(u"vbscript://x/"_s, u"url-scheme"_s);
        row(u"data://x/"_s, u"url-scheme"_s);
        row(u"file://x/etc"_s, u"url-scheme"_s);
        row(u"smb://x/share"_s, u"url-scheme"_s);
        row(u"ms-settings://x"_s, u"url-scheme"_s);
        row(u"httpx://x/"_s, u"url-scheme"_s);
        row(u"http://anna@shop.example/"_s, u"url-credentials"_s);
        row(u"http://shop.example/a b"_s, u"url-not-valid"_s);
        row(u"http://shop.example/a|b"_s, u"= http://shop.example/a%7Cb"_s);
        row(u"https://[::1]/?a[0]={x}"_s, u"= https://[::1]/?a%5B0%5D=%7Bx%7D"_s);
        row(u"https://shop.example/?redirect=http://[::1]/"_s,
            u"= https://shop.example/?redirect=http://%5B::1%5D/"_s);
        row(u"http://192.168.1.20:8080/s"_s, u"= http://192.168.1.20:8080/s"_s);
        row(u"shopapp://paid?order=1"_s, u"= shopapp://paid?order=1"_s);
        row(u"https://shop.example/"_s + QString(5000, u'a'),
            u"= https://shop.example/"_s + QString(5000, u'a'));
    }
    void readsAnyAddress()
    {
        QFETCH(QString, text);
        const auto url = readAnyAddress(text);
        QTEST(url ? u"= "_s + url->toString(QUrl::FullyEncoded) : url.error().code, "result");
    }

    void isLimitedInLength()
    {
        const QString stem = u"https://shop.example/"_s;
        QCOMPARE(read(stem.leftJustified(2049, u'a')), u"url-too-long"_s);
        QVERIFY(readWebAddress(stem.leftJustified(2048, u'a')).has_value());
        QCOMPARE(read(QString(10'000'000, u'a')), u"url-too-long"_s);
    }

    void takesHttpOnThisComputerOnly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("here");

        for (const QString &host : {u"localhost.evil.example"_s, u"notlocalhost"_s, u"app.localhost"_s,
                 u"localhost."_s, u"127.0.0.1.evil.example"_s, u"127-0-0-1.evil.example"_s, u"128.0.0.1"_s,
                 u"126.255.255.255"_s, u"0.0.0.0"_s, u"192.168.0.1"_s, u"10.0.0.1"_s, u"[::]"_s, u"[::2]"_s,
                 u"[fe80::1]"_s, u"[::ffff:192.0.2.1]"_s, u"[2001:db8::1]"_s, u"l\u043ecalhost"_s,
                 u"localhost%2eevil.example"_s})
            QTest::addRow("%s", qPrintable(host)) << host << false;
        for (const QString &host : {u"localhost"_s, u"LOCALHOST"_s, u"127.0.0.1"_s, u"127.1.2.3"_s,
                 u"127.255.255.254"_s, u"[::1]"_s, u"[0:0:0:0:0:0:0:1]"_s})
            QTest::addRow("%s", qPrintable(host)) << host << true;
    }
    void takesHttpOnThisComputerOnly()
    {
        QFETCH(QString, host);
        QFETCH(bool, here);
        const QString text = u"http://%1:8080/path"_s.arg(host);
        QCOMPARE(isLoopback(QUrl(text)), here);
        QCOMPARE(readWebAddress(text).has_value(), here);
    }

    void everyRefusalSaysWhatToWrite()
    {
        for (const QString &text :
            {u"x"_s, u"http://shop.example/"_s, u"https://a:b@shop.example/"_s, QString(3000, u'x')}) {
            const auto url = readWebAddress(text);
            QVERIFY(!url);
            QCOMPARE(url.error().kind, ErrorKind::Input);
            QVERIFY(url.error().message.endsWith(u'.') || url.error().message.endsWith(u')'));
            QVERIFY2(url.error().message.english().size() < 200, "a long address is not repeated in full");
        }
        QVERIFY2(
            !readWebAddress(u"https://anna:hunter2@shop.example/"_s).error().message.contains(u"hunter2"),
            "a password is not repeated");
    }
};

QTEST_GUILESS_MAIN(WebAddressTest)
#include "WebAddressTest.moc"
