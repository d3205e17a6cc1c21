// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/WireReader.h"

#include "base/Entities.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Json json(const QByteArray &text)
{
    auto parsed = Json::parse(text);
    if (!parsed)
        qFatal("no JSON: %s", text.constData());
    return *parsed;
}

QString shown(const wire::Moment &moment)
{
    using Kind = wire::Moment::Kind;
    if (moment.kind != Kind::Known)
        return moment.kind == Kind::Absent ? u"absent"_s : u"unreadable"_s;
    return moment.at.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + (moment.hasZone ? u" zone"_s : QString());
}

} // namespace

/// What gateways write and how we take it. Hostile rows first.
class WireReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remarks_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        const auto row = [](const QByteArray &answer, const QString &words) {
            QTest::newRow(answer.left(60)) << answer << words;
        };
        QByteArray deep = "'x'";
        for (int i = 0; i < 60; ++i)
            deep = "{'error':" + deep + "}";
        row(deep, {});
        row("{'errorMessage':'" + QByteArray(5000, 'x') + "'}", QString(4096, u'x'));
        row("{'errorMessage':['a','b']}", u"a b"_s);
        row("{'errorMessage':'','message':'m'}", u"m"_s);
        row("{'errorMessage':[],'error':'e'}", u"e"_s);
        row("{'error':{'code':7,'message':['m','n']}}", u"m n"_s);
        row("{'error':'invalid_client','error_description':'d'}", u"d"_s);
        row("{'detail':[{'loc':['body'],'msg':'field required'}]}", u"field required"_s);
        row("{'errors':{'email':['is bad'],'amount':'too small'}}", u"email: is bad amount: too small"_s);
        row("{'errors':[{'title':'Bad'},{'title':'Worse'}]}", u"Bad Worse"_s);
        row("{'data':{'message':'o&#039;brien'}}", u"o'brien"_s);
        row("{'error':0,'message':null,'errors':{},'status':'no'}", {});
        row("{'error':{'code':'17'}}", {});
        row("{'error':{'errorCode':'A7','field':'x'}}", u"field: x"_s);
        row("['no']", u"no"_s);
        row("{}", {});
    }
    void remarks()
    {
        QFETCH(QByteArray, answer);
        QTEST(wire::remark(Json::parse(answer.replace('\'', '"')).value()), "words");
    }

    void documents_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("object"); // empty: none
        QTest::addColumn<bool>("isClean");
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &object,
                             bool isClean = false) { QTest::newRow(name) << body << object << isClean; };
        const QByteArray good = "{\"errorCode\":0,\"ID\":1689}";

        row("empty", "", "");
        row("blanks", " \r\n ", "");
        row("number", "0", "");
        row("null", "null", "");
        row("text", "\"ok\"", "");
        row("web page", "<html><body><h1>502 Bad Gateway</h1></body></html>", "");
        row("page with a style sheet", "<style>body {color:red} p{margin:0}</style><p>Error</p>", "");
        row("page with an object in a script",
            "<html><script>window.x = {\"errorCode\":0,\"ID\":1}</script><p>Error</p></html>", "");
        row("page with an open script", "<p>Error</p><script>var x = {\"errorCode\":0}", "");
        row("page with an object in a comment", "<p>Error</p><!-- {\"errorCode\":0} -->", "");
        row("cut off", "{\"errorCode\":0,\"invoice\":{\"id\":\"1\",\"status\":\"invoice:paid\"}", "");
        row("cut off within a text", "{\"errorCode\":0,\"invoice\":{\"id\":\"1\"},\"message\":\"pa", "");
        row("cut off behind a warning", "Warning: x {\"errorCode\":0,\"invoice\":{\"id\":\"1\"}", "");
        row("whole, then one cut off", good + "{\"errorCode\":", "");
        row("two that disagree", good + "{\"errorCode\":50003,\"errorMessage\":\"amount required\"}", "");
        row("two in an array that disagree", "[{\"errorCode\":0},{\"errorCode\":1}]", "");
        row("the outer one is broken", "{\"a\":1,,\"invoice\":{\"status\":\"invoice:paid\"}}", "");
        row("broken, then whole", "{\"a\":}{\"errorCode\":0}", "");
        row("an empty array", "[]", "");
        row("a dump of PHP's", "array(1) {\n  [\"errorCode\"]=>\n  int(0)\n}", "");
        row("thousands of braces", QByteArray(100000, '{'), "");
        row("thousands of objects", QByteArray("{\"a\":1}").repeated(2000), "");

        row("clean", good, good, true);
        row("with blanks around", "\r\n " + good + "\n", good, true);
        row("an empty object", "{}", "{}", true);
        row("byte order mark", "\xEF\xBB\xBF" + good, good, true);
        row("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + good, good);
        row("PHP's notice", "\nNotice: Undefined index: x in /var/www/a.php on line 3\n" + good, good);
        row("PHP's warning as HTML",
            "<br />\n<b>Warning</b>:  Undefined array key \"to\" in <b>/w/x.php</b> on line <b>9</b><br />\n"
                + good,
            good);
        row("deprecation with a closure", "Deprecated: {closure}(): Passing null in x.php\n" + good, good);
        row("page behind it", good + "<!-- served by web3 --><script>var a = {\"b\":1};</script>", good);
        row("log line behind it", good + "\n[2026-11-29] done in {3} ms", good);
        row("JSONP", "/**/callback(" + good + ");", good);
        row("a guard against scripts", ")]}',\n" + good, good);
        row("another guard", "while(1);" + good, good);
        row("a third guard", "for(;;);" + good, good);
        row("the same twice", good + good, good);
        row("the same twice with other blanks", good + "\n" + "{\"errorCode\": 0, \"ID\": 1689}", good);
        row("an empty one beside it", "{}" + good, good);
        row("an array's only item", "[" + good + "]", good);
        row("packed as a text", "\"{\\\"errorCode\\\":0,\\\"ID\\\":1689}\"", good);
        row("a line break in a text", "{\"errorMessage\":\"a\nb\"}", "{\"errorMessage\":\"a\\nb\"}");
        row("Latin-1 in a text", "{\"name\":\"caf\xE9\"}",
            "{\"name\":\"caf"
            "\xEF\xBF\xBD"
            "\"}");
        row("a script within the object",
            "x"
            "{\"pay_form\":\"<script>f({})</script>{\"}",
            "{\"pay_form\":\"<script>f({})</script>{\"}");
        row("NUL bytes behind it", good + QByteArray(3, '\0'), good);
        row("chunk sizes", "1a\r\n" + good + "\r\n0\r\n\r\n", good);
    }
    void documents()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, object);
        const wire::Document read = wire::document(body);
        QCOMPARE(read.object ? read.object->toBytes() : QByteArray(), object);
        QTEST(read.isClean, "isClean");
    }

    void absence_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isAbsent");
        for (const char *value :
            {"null", "false", "\"\"", "\"  \"", "[]", "{}", "\"null\"", "\"NULL\"", "\"N/A\"", "\"n/a \"",
                "\"-\"", "\"--\"", "[null]", "[[],{}]", "{\"address\":null}", "{\"address\":\"\"}",
                "{\"address\":false,\"tag\":[]}", "\"None\"", "\"undefined\"", "\"\\u00a0\"", "\"false\""})
            QTest::newRow(value) << QByteArray(value) << true;
        for (const char *value :
            {"true", "0", "0.0", "\"0\"", "\"a\"", "[0]", "[\"x\"]", "{\"address\":\"bc1q\"}",
                "{\"address\":null,\"confirmations\":0}", "\"nullable\"", "\"#\"", "\".\""})
            QTest::newRow(value) << QByteArray(value) << false;
    }
    void absence()
    {
        QFETCH(QByteArray, value);
        QTEST(wire::isAbsent(json(value)), "isAbsent");
    }

    void moments_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QByteArray &value, const QString &expected) {
            QTest::newRow(value.constData()) << value << expected;
        };
        for (const char *bad : {"true", "\"yesterday\"", "\"2023-02-30 10:00:00\"", "\"2023-13-01\"",
                 "\"2023-04-12 24:00:00\"", "\"2023-04-12 10:60:00\"", "\"04/12/2023\"",
                 "\"12.04.2023 10:00\"", "\"2023-4-2\"", "\"2023-04-12 10:00:00 Europe/Kyiv\"",
                 "\"2023-04-12T10:00:00+99:00\"", "\"2023-04-12 10\"", "20230412", "20230412190948", "1",
                 "-1681326588", "1e30", "\"NaN\"", "[1]", "\"1681326588 s\"", "{\"date\":\"2023-04-12\"}"})
            row(bad, u"unreadable"_s);
        for (const char *none : {"null", "\"\"", "\"0000-00-00 00:00:00\"", "\"0000-00-00\"", "0", "\"0\"",
                 "false", "\"-\"", "[]"})
            row(none, u"absent"_s);
        const QString local = u"2023-04-12 19:09:48.000"_s;
        row("\"2023-04-12 19:09:48\"", local);
        row("\" 2023-04-12T19:09:48 \"", local);
        row("\"2023/04/12 19:09:48\"", local);
        row("\"2023-04-12 19:09\"", u"2023-04-12 19:09:00.000"_s);
        row("\"2023-04-12\"", u"2023-04-12 00:00:00.000"_s);
        row("\"2023-04-12 19:09:48.5\"", u"2023-04-12 19:09:48.500"_s);
        row("\"2023-04-12T19:09:48Z\"", local + u" zone"_s);
        row("\"2023-04-12 19:09:48 UTC\"", local + u" zone"_s);
        row("\"2023-04-12T19:09:48.123456+00:00\"", u"2023-04-12 19:09:48.123 zone"_s);
        row("\"2023-04-12T21:09:48+02:00\"", local + u" zone"_s);
        row("\"2023-04-12T21:09:48+0200\"", local + u" zone"_s);
        row("\"2023-04-13T00:39:48+05:30\"", local + u" zone"_s);
        row("\"2023-04-12 16:09:48-03\"", local + u" zone"_s);
        row("1681326588", local + u" zone"_s);
        row("\"1681326588\"", local + u" zone"_s);
        row("1681326588.0", local + u" zone"_s);
        row("1681326588123", u"2023-04-12 19:09:48.123 zone"_s);
        row("1681326588.123", u"2023-04-12 19:09:48.123 zone"_s);
    }
    void moments()
    {
        QFETCH(QByteArray, value);
        QTEST(shown(wire::moment(json(value))), "expected");
    }

    void amountsKeepWhatTheySay_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const QByteArray &value, const QString &text) {
            QTest::newRow(value.left(60).constData()) << value << text;
        };
        row("null", {});
        row("[]", {});
        row("\"N/A\"", {});
        row("true", u"?"_s);
        row("{\"value\":5}", u"?"_s);
        row("[5.04]", u"?"_s);
        row("\"five\"", u"five"_s);
        row("15.039999999999999", u"15.039999999999999"_s);
        row("\"1,234.50 USD\"", u"1,234.50 USD"_s);
        row("1.0e-05", u"1.0e-05"_s);
        row("0", u"0"_s);
        row("\"15.03999999999999914734871708787977695465087890625\"", u"15.039999999999999147"_s);
        row('"' + QByteArray(50, '9') + '"',
            u"99999999999999999999999999999999999999999999999999"_s.left(39) + u'…');
    }
    void amountsKeepWhatTheySay()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        if (value.contains(QByteArray(50, '9'))) // rounded it is another number: 1 and 50 zeros
            text = QString();
        const QString read = wire::amountText(json(value));
        if (text.isNull() && !read.isEmpty())
            QVERIFY(wire::amount(json(value)).isUnreadable() || read.size() <= 40);
        else
            QCOMPARE(read, text);
    }

    void words()
    {
        QCOMPARE(wire::text(json("\"o&#039;brien &amp;amp; S&ouml;hne\"")), u"o'brien &amp; Söhne"_s);
        QCOMPARE(withoutEntities(u"&#x1F600; &lt;b&gt; &nosuch; & &; &#0; &#xD800; &#1114112; a;b"_s),
            u"\U0001F600 <b> &nosuch; & &; &#0; &#xD800; &#1114112; a;b"_s);
        QCOMPARE(wire::text(json("\"null\"")), QString());
        QCOMPARE(wire::text(json("{\"a\":1}")), QString());
        QCOMPARE(wire::id(json("1689")), u"1689"_s);
        QCOMPARE(wire::id(json("1689.0")), u"1689"_s);
        QCOMPARE(wire::id(json("\" 79DF-60B0 \"")), u"79DF-60B0"_s);
        QCOMPARE(wire::id(json("98765432109876543210")), u"98765432109876543210"_s);
        QCOMPARE(wire::id(json("false")), QString());
        QCOMPARE(wire::integer(json("\"31 \"")), std::optional<qint64>(31));
        QCOMPARE(wire::integer(json("31.0")), std::optional<qint64>(31));
        QCOMPARE(wire::integer(json("-3")), std::optional<qint64>(-3));
        QCOMPARE(wire::integer(json("31.5")), std::optional<qint64>());
        QCOMPARE(wire::integer(json("\"thirty\"")), std::optional<qint64>());
        QCOMPARE(wire::integer(json("true")), std::optional<qint64>());
        for (const char *yes : {"true", "\"TRUE\"", "1", "\"1\"", "1.0", "\"yes\"", "\" Y \"", "\"on\""})
            QVERIFY2(wire::isTrue(json(yes)), yes);
        for (const char *no :
            {"false", "null", "0", "\"0\"", "\"no\"", "\"false\"", "2", "[]", "[1]", "{}", "\"\""})
            QVERIFY2(!wire::isTrue(json(no)), no);
        for (const char *no : {"false", "null", "0", "\"0\"", "0.0", "\"no\"", "\"N\"", "\" False \"",
                 "\"off\"", "[]", "{}", "\"\"", "\"N/A\""})
            QVERIFY2(wire::flag(json(no)) == wire::Flag::No, no);
        for (const char *odd :
            {"2", "-1", "0.5", "\"partial\"", "\"11\"", "[1]", "{\"amount\":10}", "\"\u0442\u0430\u043a\""})
            QVERIFY2(wire::flag(json(odd)) == wire::Flag::Unreadable, odd);
        QVERIFY(wire::isSameCode(u"USDT_TRC20", u" usdt_trc20"));
        QVERIFY(!wire::isSameCode(u"usdt_trc20", u"usdt_erc20"));
        QCOMPARE(wire::code(u" VISAMASTER.UAH "), u"visamaster.uah"_s);
    }
};

QTEST_APPLESS_MAIN(WireReaderTest)
#include "WireReaderTest.moc"
