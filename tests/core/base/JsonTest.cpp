// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Json.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Json as the gateways and merchants need it: digits kept, places named, nothing guessed.
class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RapidJSON refuses what no double holds; an answer with one such number is an answer all the same.
    void aNumberThatNoDoubleHoldsSpoilsNothing_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const QByteArray &number :
            {QByteArray("1e400"), QByteArray("-1E+400"), QByteArray("1e99999999999"), QByteArray(400, '7'),
                QByteArray(290, '7').append("e50"), QByteArray(99, '9').append("e99")})
            QTest::newRow(number.left(20)) << number;
    }
    void aNumberThatNoDoubleHoldsSpoilsNothing()
    {
        QFETCH(QByteArray, number);
        const auto read = Json::parse("{\"a\":" + number + ",\"b 1e400 \\\"\":[1.50,\"1e400\"]}");
        QVERIFY(read.has_value());
        QCOMPARE((*read)[u"a"].text(), QString::fromLatin1(number));
        QCOMPARE((*read)[u"b 1e400 \""].items().at(0).text(), u"1.50"_s);
        QCOMPARE((*read)[u"b 1e400 \""].items().at(1).text(), u"1e400"_s);
        QVERIFY(!Json::parse("{\"a\":" + number));
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");

        QTest::newRow("empty") << ""_ba << 1 << 1;
        QTest::newRow("only spaces") << "   "_ba << 1 << 4;
        QTest::newRow("half an object") << "{\"a\":1"_ba << 1 << 7;
        QTest::newRow("single quotes") << "{'a':1}"_ba << 1 << 2;
        QTest::newRow("typographic quotes") << "{“a”: 1}"_ba << 1 << 2;
        QTest::newRow("trailing comma, third line") << "{\n \"a\": 1,\n}"_ba << 3 << 1;
        QTest::newRow("two documents") << "{} {}"_ba << 1 << 4;
        QTest::newRow("text behind a NUL") << QByteArray("{}\0{}", 5) << 1 << 3;
        QTest::newRow("broken UTF-8") << "\"\xff\xfe\""_ba << 1 << 2;
        QTest::newRow("leading zero") << "[007]"_ba << 1 << 3;
        QTest::newRow("HTML") << "<html></html>"_ba << 1 << 1;
        QTest::newRow("not a number") << "[NaN]"_ba << 1 << 2;
        QTest::newRow("10,000 brackets") << QByteArray(10000, '[') << 1 << 65;
    }
    void refusesWithThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);

        const auto parsed = Json::parse(text);

        QVERIFY(!parsed);
        QVERIFY(!parsed.error().reason.isEmpty());
        QCOMPARE(parsed.error().line, line);
        QCOMPARE(parsed.error().column, column);
    }

    void keepsWhatItRead_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("trailing zero of an amount") << R"({"amount":0.10})"_ba;
        QTest::newRow("more digits than a double has")
            << R"([12345678901234567890,0.1234567890123456789])"_ba;
        QTest::newRow("exponents as written") << R"([1E5,2.50e-3,-0])"_ba;
        QTest::newRow("order of members") << R"({"z":1,"a":{"y":[],"b":{}}})"_ba;
        QTest::newRow("all kinds") << R"([null,true,false,"",0])"_ba;
        QTest::newRow("other scripts and emoji") << R"({"имя":"متجر 🧾"})"_ba;
    }
    void keepsWhatItRead()
    {
        QFETCH(QByteArray, text);
        const auto parsed = Json::parse(text);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->toBytes(), text);
    }

    void readsANumberOrAStringAlike()
    {
        const auto parsed = Json::parse(R"({"id":185,"sid":"1689","amount":409.71,"none":null})");
        QVERIFY(parsed.has_value());
        QCOMPARE((*parsed)[u"id"].text(), u"185"_s);
        QCOMPARE((*parsed)[u"id"].toInteger(), std::optional<qint64>(185));
        QCOMPARE((*parsed)[u"sid"].toInteger(), std::optional<qint64>(1689));
        QCOMPARE((*parsed)[u"amount"].text(), u"409.71"_s);
        QCOMPARE((*parsed)[u"amount"].toInteger(), std::nullopt);
        QVERIFY((*parsed)[u"none"].isNull());
        QVERIFY((*parsed)[u"missing"][u"deeper"].isNull());
    }

    void readsDuplicatesAsJavaScriptDoes()
    {
        QCOMPARE((*Json::parse(R"({"a":1,"a":2})"))[u"a"].text(), u"2"_s);
    }

    void knowsHowDeepItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("depth");
        QTest::newRow("a text") << "\"a\""_ba << 0;
        QTest::newRow("null") << "null"_ba << 0;
        QTest::newRow("nothing in it") << "{}"_ba << 1;
        QTest::newRow("texts in it") << R"({"a":"b","c":1})"_ba << 1;
        QTest::newRow("the deepest counts") << R"({"a":[],"b":[[{}]],"c":{}})"_ba << 4;
        QTest::newRow("as deep as can be read") << QByteArray(64, '[') + QByteArray(64, ']') << 64;
    }
    void knowsHowDeepItIs()
    {
        QFETCH(QByteArray, text);
        QTEST(Json::parse(text)->depth(), "depth");
    }

    void acceptsAByteOrderMark() { QVERIFY(Json::parse("\xEF\xBB\xBF{}").has_value()); }

    void writesStringsThatCanBeReadAgain()
    {
        Json value = Json::object();
        value.set(u"quote \" backslash \\"_s, Json::string(u"line\nfeed\ttab\u0001 end"_s));
        const auto again = Json::parse(value.toBytes());
        QVERIFY(again.has_value());
        QCOMPARE(again->members().front(), value.members().front());
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "JsonTest.moc"
