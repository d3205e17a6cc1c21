// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/ReferenceSearch.h"

#include "invoices/Reference.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString ours = u"CF-ABCDEFGHIJKLMNOP"_s;
const QString other = u"CF-QRSTUVWXYZ234567"_s;
const QByteArray sent = R"({"txId":"7","counterfoil":"CF-ABCDEFGHIJKLMNOP"})"_ba;

QString asJsonText(const QString &text)
{
    return QString::fromUtf8(Json::string(text).toBytes());
}

QString percent(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString base64(const QByteArray &bytes, QByteArray::Base64Options how = QByteArray::Base64Encoding)
{
    return QString::fromLatin1(bytes.toBase64(how));
}

Json parsed(const QByteArray &bytes)
{
    const auto json = Json::parse(bytes);
    if (!json)
        qFatal("%s", qPrintable(json.error().reason));
    return *json;
}

} // namespace

/// Our reference in whatever wrapping a gateway gives it back in, and nothing that only looks like it.
class ReferenceSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrappings_data()
    {
        QTest::addColumn<QString>("text");
        const QString plain = QString::fromUtf8(sent);
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("alone", ours);
        row("the object as text", plain);
        row("small letters", plain.toLower());
        row("capitals and small", u"Cf-aBcDeFgHiJkLmNoP"_s);
        row("JSON text in JSON text", asJsonText(plain));
        row("the same twice more", asJsonText(asJsonText(asJsonText(plain))));
        row("escaped letters", u"{\"counterfoil\":\"\\u0043F\\u002dABCDEFGHIJKLMNOP\"}"_s);
        row("escaped for HTML", u"{&quot;counterfoil&quot;:&quot;CF-ABCDEFGHIJKLMNOP&quot;}"_s);
        row("escaped by numbers", u"&#34;&#67;F&#45;ABCDEFGHIJKLMNOP&#x22;"_s);
        row("escaped twice", u"&amp;quot;CF&amp;#45;ABCDEFGHIJKLMNOP&amp;quot;"_s);
        row("percent-encoded", percent(plain));
        row("percent-encoded twice", percent(percent(plain)));
        row("with small percent signs", u"%7b%22counterfoil%22%3a%22CF%2dABCDEFGHIJKLMNOP%22%7d"_s);
        row("a query", u"https://shop.example/ok?a=1&counterfoil=CF-ABCDEFGHIJKLMNOP#done"_s);
        row("a query in a query",
            u"https://pay.example/?back=https%3A%2F%2Fshop.example%3Fc%3DCF-ABCDEFGHIJKLMNOP"_s);
        row("base64", base64(sent));
        row("base64 for web addresses",
            base64(sent, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        row("base64 of base64", base64(base64(sent).toLatin1()));
        row("base64 behind a path", u"https://pay.example/data/"_s + base64(sent));
        row("base64 in a query", u"?token="_s + percent(base64(sent)));
        row("base64 broken into lines", base64(sent).insert(24, u"\r\n"_s));
        row("base64 of the reference alone", base64(ours.toLatin1()));
        row("hex", QString::fromLatin1(sent.toHex()));
        row("quoted-printable", u"counterfoil=3DCF=2DABCDEFGHIJKLMNOP"_s);
        row("PHP's serialize()", u"a:1:{s:11:\"counterfoil\";s:19:\"CF-ABCDEFGHIJKLMNOP\";}"_s);
        row("a form", u"txId=7&counterfoil=CF-ABCDEFGHIJKLMNOP"_s);
        row("XML", u"<data><counterfoil>CF-ABCDEFGHIJKLMNOP</counterfoil></data>"_s);
        row("a sentence", u"Order CF-ABCDEFGHIJKLMNOP, thank you."_s);
        row("another hyphen", u"CF\u2011ABCDEFGHIJKLMNOP"_s);
        row("cut behind it", plain.left(plain.size() - 2));
        row("behind another prefix", u"shop-CF-ABCDEFGHIJKLMNOP"_s);
    }
    void wrappings()
    {
        QFETCH(QString, text);
        QCOMPARE(referencesIn(text), QStringList(ours));
        for (const QByteArray &around : {R"({"data":{"callbackJson":@}})"_ba, R"({"list":[[],[{"x":@}]]})"_ba,
                 R"([[[["before",@]]]])"_ba, R"({"a":{"b":{"c":{"d":{"e":@}}}}})"_ba}) {
            QByteArray bytes = around;
            QCOMPARE(
                referencesIn(parsed(bytes.replace("@", Json::string(text).toBytes()))), QStringList(ours));
        }
    }

    void asNamesAndBesideOthers()
    {
        QCOMPARE(referencesIn(parsed(R"({"CF-ABCDEFGHIJKLMNOP":true})")), QStringList(ours));
        QCOMPARE(referencesIn(parsed(R"({"a":"CF-ABCDEFGHIJKLMNOP","b":["cf-qrstuvwxyz234567"]})")),
            QStringList({ours, other}));
    }

    void whatOnlyLooksLikeOne_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", {});
        row("one letter short", ours.chopped(1));
        row("one letter more", ours + u'A');
        row("a digit more", ours + u'9');
        row("a letter before", u'X' + ours);
        row("within a longer one", u"CF-ABCDEFGHIJKLMNOPQRSTUVWX"_s);
        row("digits that base32 lacks", u"CF-0BCDEFGHIJKLMNOP"_s);
        row("masked", u"CF-ABCD************"_s);
        row("masked in the middle", u"CF-ABCDE***IJKLMNOP"_s);
        row("cut", u"{\"txId\":\"7\",\"counterfoil\":\"CF-ABCDEFGHIJ"_s);
        row("with blanks in it", u"CF-ABCD EFGH IJKL MNOP"_s);
        row("no hyphen", u"CFABCDEFGHIJKLMNOP"_s);
        row("Cyrillic letters", u"CF-\u0410BCDEFGHIJKLMNOP"_s);
        row("a small dotless i, which has a capital in ASCII", u"CF-ABCDEFGH\u0131JKLMNOP"_s);
        row("a ligature", u"CF-ABCDE\uFB01GHIJKLMNOP"_s);
        row("another prefix", u"XF-ABCDEFGHIJKLMNOP"_s);
    }
    void whatOnlyLooksLikeOne()
    {
        QFETCH(QString, text);
        QCOMPARE(referencesIn(text), QStringList());
    }

    void everyReferenceIsFoundAsItWasMade()
    {
        for (int each = 0; each < 500; ++each) {
            const QString reference = newReference();
            QCOMPARE(referencesIn(u"{\"a\":\"%1\"}"_s.arg(reference.toLower())), QStringList(reference));
            QCOMPARE(referencesIn(base64("xx" + reference.toLatin1() + "yy")).contains(reference), false);
            QCOMPARE(referencesIn(base64("x " + reference.toLatin1() + " y")), QStringList(reference));
        }
    }

    /// Whoever answers decides what is in it.
    void hostileAnswersEnd_data()
    {
        QTest::addColumn<QString>("text");
        QString nested = ours;
        for (int level = 0; level < 14; ++level)
            nested = base64(nested.toLatin1());
        QTest::newRow("wrapped too often") << nested;
        QTest::newRow("entities without end") << QString(500'000, u'&');
        QTest::newRow("backslashes") << QString(500'000, u'\\');
        QTest::newRow("percent signs") << QString(500'000, u'%');
        QTest::newRow("percent signs of percent signs") << u"%25"_s.repeated(150'000);
        QTest::newRow("letters of base64") << QString(500'000, u'Q');
        QTest::newRow("CF-") << u"CF-"_s.repeated(150'000);
        QTest::newRow("numbers without end") << u"&#99999999999;&#x0;\\uD800\\u"_s.repeated(10'000);
        QTest::newRow("more than anybody reads") << QString(5'000'000, u'=');
    }
    void hostileAnswersEnd()
    {
        QFETCH(QString, text);
        QElapsedTimer time;
        time.start();
        QCOMPARE(referencesIn(text), QStringList());
        QVERIFY2(time.elapsed() < 30000, "this would hold a window up"); // instants, or hours
        Json many = Json::array();
        for (int each = 0; each < 2000; ++each)
            many.append(Json::string(text.left(100)));
        referencesIn(many);
    }
};

QTEST_APPLESS_MAIN(ReferenceSearchTest)
#include "ReferenceSearchTest.moc"
