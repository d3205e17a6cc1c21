// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/Redaction.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString card = u"4242424242424242"_s;
const QString key = u"0d8d8e89a6cdcd"_s;

} // namespace

/// What is taken out of a gateway's answer before anybody sees or keeps it: members nobody asked for, the
/// secrets of this call, and whatever looks like a card number.
class RedactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QStringList>("secrets");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const QString &text, const QString &clean,
                             const QStringList &secrets = {card, key, u"000"_s}) {
            QTest::addRow("%s", text.isEmpty() ? "nothing" : qPrintable(text.left(60)))
                << secrets << text << clean;
        };

        // The secrets of this call, wherever they stand.
        row(u"card 4242424242424242 declined"_s, u"card ••• declined"_s);
        row(u"key=0d8d8e89a6cdcd"_s, u"key=•••"_s);
        row(u"0d8d8e89a6cdcd0d8d8e89a6cdcd"_s, u"••••••"_s);
        row(u"x90d8d8e89a6cdcd"_s, u"x9•••"_s); // a key is no number: a digit before it does not hide it
        row(u"0d8d8e89a6cdcd7"_s, u"•••7"_s);
        row(u"code 000 is wrong"_s, u"code ••• is wrong"_s);
        row(u"000"_s, u"•••"_s);
        row(u"(000)(000)"_s, u"(•••)(•••)"_s);
        row(u"1990-12-31"_s, u"•••"_s, {u"1990-12-31"_s});

        // A short secret must not eat numbers that it happens to stand in.
        row(u"50006"_s, u"50006"_s);
        row(u"10000"_s, u"10000"_s);
        row(u"errorCode 50001, then 000"_s, u"errorCode 50001, then •••"_s);
        row(u"0000"_s, u"0000"_s);

        // Card numbers that nobody told us about.
        row(u"4000056655665556"_s, u"•••"_s, {});
        row(u"pan:4000 0566 5566 5556."_s, u"pan:•••."_s, {});
        row(u"4000-0566-5566-5556"_s, u"•••"_s, {});
        row(u"371449635398431 and 30569309025904"_s, u"••• and •••"_s, {});
        row(u"x123456789012x"_s, u"x•••x"_s, {}); // 12 digits
        row(u"1234567890123456789"_s, u"•••"_s, {}); // 19 digits
        row(u"4000 0566 5566 5556 123 12/2030"_s, u"•••/2030"_s, {}); // with its code and month behind it
        row(u"4000056655665556 2026-03-15"_s, u"•••"_s, {}); // with a date behind it
        row(u"40000566556655564000056655665556"_s, u"•••"_s, {}); // twice, without a gap

        row(u"4000056655665556.0"_s, u"•••.0"_s, {});
        row(u"5.4242424242424242"_s, u"5.•••"_s); // the card of this call, whatever stands before it
        row(u"paid 0.4000056655665556 to x"_s, u"paid 0.••• to x"_s, {}); // amounts stand alone

        // Numbers that are worth reading.
        row(u"15.039999999999999"_s, u"15.039999999999999"_s, {});
        row(u"21.73913043478261"_s, u"21.73913043478261"_s, {});
        row(u"-0.00010000000000000001"_s, u"-0.00010000000000000001"_s, {});
        row(u"1.5039999999999999e1"_s, u"1.5039999999999999e1"_s, {});
        row(u"15.039999999999999 USD"_s, u"15.039999999999999 USD"_s, {});
        row(u"12345678901"_s, u"12345678901"_s, {}); // 11 digits
        row(u"2023-04-12 19:09:48"_s, u"2023-04-12 19:09:48"_s, {});
        row(u"invoice 1736, 15.04 USD"_s, u"invoice 1736, 15.04 USD"_s, {});
        row(u"+1 989 653 2145"_s, u"+1 989 653 2145"_s, {});
        row(u"1  234567  890123"_s, u"1  234567  890123"_s, {}); // wider gaps: not how cards are written
        row({}, {});
        row(u"•••"_s, u"•••"_s);
        row(u"оплата 💳 дякуємо"_s, u"оплата 💳 дякуємо"_s);
    }
    void texts()
    {
        QFETCH(QStringList, secrets);
        QFETCH(QString, text);
        QTEST(Redaction(secrets).text(text), "clean");
    }

    void emptySecretsMaskNothing()
    {
        QCOMPARE(Redaction({QString(), u""_s}).text(u"as it was"_s), u"as it was"_s);
        QCOMPARE(Redaction().text(u"as it was"_s), u"as it was"_s);
    }

    void aSecretMayLookLikeItsMask() { QCOMPARE(Redaction({u"•"_s}).text(u"a•b"_s), u"a•••b"_s); }

    void json_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("kept");

        QTest::newRow("members nobody asked for go, with all below them")
            << R"({"status":"paid","card":{"status":"x"},"cvv":"7"})"_ba
            << R"({"status":"paid"})"_ba;
        QTest::newRow("at any depth")
            << R"({"data":{"status":"paid","pan":"1","data":[{"pan":2,"id":3}]}})"_ba
            << R"({"data":{"status":"paid","data":[{"id":3}]}})"_ba;
        QTest::newRow("texts are cleaned") << R"({"status":"card 4242424242424242"})"_ba
                                           << R"({"status":"card •••"})"_ba;
        QTest::newRow("so are numbers") << R"({"id":4000056655665556})"_ba
                                        << R"({"id":"•••"})"_ba;
        QTest::newRow("and items of lists")
            << R"({"data":["0d8d8e89a6cdcd",{"x":1},000056])"_ba.replace("000056", "[7]") + "}"_ba
            << R"({"data":["•••","•••",[7]]})"_ba; // an object that said something is no empty one
        QTest::newRow("what said nothing says nothing")
            << R"({"data":{"x":null},"id":{},"status":{"y":""}})"_ba
            << R"({"data":{},"id":{},"status":{}})"_ba;
        QTest::newRow("escapes hide nothing") << R"({"status":"4242\u00342\u003424242424242"})"_ba.replace(
            "424242424242\"", "4242424242\"") << R"({"status":"•••"})"_ba;
        QTest::newRow("other names of the same letters are other names")
            << R"({"Status":"a","status ":"b"})"_ba
            << R"({})"_ba;
        QTest::newRow("amounts stay as they are, however many digits a double has")
            << R"({"id":15.039999999999999,"data":["21.73913043478261"]})"_ba
            << R"({"id":15.039999999999999,"data":["21.73913043478261"]})"_ba;
        QTest::newRow("digits stay as they are") << R"({"id":0.10,"data":[1e5,true,null]})"_ba
                                                 << R"({"id":0.10,"data":[1e5,true,null]})"_ba;
        QTest::newRow("duplicates are cleaned both") << R"({"id":"000","id":"000"})"_ba
                                                     << R"({"id":"•••","id":"•••"})"_ba;
        QTest::newRow("not an object") << R"("0d8d8e89a6cdcd")"_ba
                                       << R"("•••")"_ba;
        QTest::newRow("nothing") << "null"_ba
                                 << "null"_ba;
    }
    void json()
    {
        QFETCH(QByteArray, answer);
        const auto parsed = Json::parse(answer);
        QVERIFY2(parsed, answer.constData());
        const Json kept = Redaction({card, key, u"000"_s}).json(*parsed, {u"status"_s, u"data"_s, u"id"_s});
        QTEST(kept.toBytes(), "kept");
    }

    void textsAreCutBehindTheMask()
    {
        const QByteArray huge = "\"" + QByteArray(100'000, 'x') + "\"";
        QCOMPARE(Redaction().json(*Json::parse(huge), {}).text(), QString(4096, u'x'));
        const QByteArray cut = "\"" + QByteArray(4090, 'x') + "4242424242424242\"";
        QCOMPARE(Redaction().json(*Json::parse(cut), {}).text(), QString(4090, u'x') + u"•••"_s);
    }

    void holdsSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        const auto row = [](const QString &text, bool holds) {
            QTest::addRow("%s", text.isEmpty() ? "nothing" : qPrintable(text)) << text << holds;
        };
        row(u"4242424242424242"_s, true);
        row(u"x4242424242424242x"_s, true);
        row(u"4242 4242-4242+4242"_s, true);
        row(u"a0d8d8e89a6cdcdb"_s, true);
        row(u"000"_s, true);
        row(u"?cvv=000&x"_s, true);
        row(u"b000c"_s, false); // part of somebody's token
        row(u"10000"_s, false);
        row(u"000000, then 000"_s, true);
        row(u"4242424242424241"_s, false);
        row({}, false);
    }
    void holdsSecret()
    {
        QFETCH(QString, text);
        QTEST(Redaction({card, key, u"000"_s}).holdsSecret(text), "holds");
    }

    void aSecretInAMembersNameGoesWithIt()
    {
        const auto parsed = Json::parse(R"({"4242424242424242":{"id":1}})");
        QCOMPARE(Redaction({card}).json(*parsed, {u"id"_s}).toBytes(), "{}"_ba);
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "RedactionTest.moc"
