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

    /// The same text under many writings: none of them may come back.
    void otherWritings_data()
    {
        QTest::addColumn<QStringList>("secrets");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const QStringList &secrets, const QString &text,
                             const QString &clean) { QTest::newRow(name) << secrets << text << clean; };
        const QStringList odd{u"aB3/xY+9zQ==kk7"_s};
        const QByteArray oddBytes = odd.first().toUtf8();
        const QString inBase64 = QString::fromLatin1(oddBytes.toBase64());
        const QString inHex = QString::fromLatin1(oddBytes.toHex());
        const QString around = QString::fromLatin1(QByteArray("key: " + oddBytes + '.').toBase64());
        row("key, percent signs", odd, u"key aB3%2FxY%2B9zQ%3D%3Dkk7!"_s, u"key •••!"_s);
        row("key, small percent signs", odd, u"key aB3%2fxY%2b9zQ%3d%3dkk7!"_s, u"key •••!"_s);
        row("key, some percent signs", odd, u"aB3%2FxY+9zQ==kk7"_s, u"•••"_s);
        row("key, percent signs twice", odd, u"aB3%252FxY%252B9zQ%253D%253Dkk7"_s, u"•••"_s);
        row("key, base64", odd, u"key "_s + inBase64 + u'!', u"key •••!"_s);
        row("key, base64 behind other letters", odd, u"abc"_s + inBase64, u"abc•••"_s);
        row("key within base64", odd, u"it is "_s + around + u" there"_s, u"it is ••• there"_s);
        row("key, hexadecimal", odd, u"x="_s + inHex + u";"_s, u"x=•••;"_s);
        row("key, large hexadecimal", odd, u"x="_s + inHex.toUpper() + u";"_s, u"x=•••;"_s);
        row("key, escaped", odd, u"key aB3\\/xY+9zQ==kk7"_s, u"key •••"_s);
        row("key, Unicode escapes", odd, u"key aB3\\u002fxY\\u002B9zQ==kk7"_s, u"key •••"_s);
        row("key, capitals", odd, u"key AB3/XY+9ZQ==KK7"_s, u"key •••"_s);
        row("key, a mark within", odd, u"aB3/xY\u200B+9zQ==kk7"_s, u"•••"_s);

        // Words of twelve letters and more are unpacked, those with - and _ among them, too.
        const QStringList brief{u"sd5kQ"_s};
        const auto packed = [](const QByteArray &text) {
            return QString::fromLatin1(
                text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        };
        row("twelve letters", brief, u"it is "_s + packed("absd5kQcd") + u" there"_s, u"it is ••• there"_s);
        row("eleven letters", brief, packed("absd5kQc"), packed("absd5kQc"));
        row("behind a user and NUL", brief, u"it is "_s + packed(QByteArray("\0seller\0sd5kQ", 13)),
            u"it is •••"_s);
        row("twelve with signs", brief, u"it is "_s + packed("~o~sd5kQ~o~o"), u"it is •••"_s);

        for (const QStringList &known : {QStringList{card}, QStringList()}) {
            const auto cardRow = [&](const char *name, const QString &text, const QString &clean) {
                const QByteArray whole = (known.isEmpty() ? "a card, "_ba : "the card, "_ba) + name;
                row(whole.constData(), known, text, clean);
            };
            cardRow("points", u"no 4242.4242.4242.4242!"_s, u"no •••!"_s);
            cardRow("slashes", u"no 4242/4242/4242/4242!"_s, u"no •••!"_s);
            cardRow("underscores", u"no 4242_4242_4242_4242!"_s, u"no •••!"_s);
            cardRow("two signs", u"no 4242 - 4242"_s, u"no 4242 - 4242"_s);
            cardRow("double blanks", u"no 4242  4242  4242  4242!"_s, u"no •••!"_s);
            cardRow("pairs", u"no 42.42.42.42.42.42.42.42!"_s, u"no •••!"_s);
            cardRow("no-break blanks", u"no 4242\u00A04242\u00A04242\u00A04242!"_s, u"no •••!"_s);
            cardRow("narrow blanks", u"no 4242\u202F4242\u202F4242\u202F4242!"_s, u"no •••!"_s);
            cardRow("no width", u"no 4242\u200B4242\u200B4242\u200B4242!"_s, u"no •••!"_s);
            cardRow("percent signs", u"no 4242%204242%204242%204242!"_s, u"no •••!"_s);
            cardRow("no-break percent signs", u"no 4242%C2%A04242%C2%A04242%C2%A04242!"_s, u"no •••!"_s);
            cardRow("wide digits", u"no ４２４２４２４２４２４２４２４２!"_s, u"no •••!"_s);
            cardRow("Arabic digits", u"no ٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢!"_s, u"no •••!"_s);
            cardRow("base64", u"no NDI0MjQyNDI0MjQyNDI0Mg==!"_s, u"no •••!"_s);
            cardRow("hexadecimal", u"no 34323432343234323432343234323432!"_s, u"no •••!"_s);
        }

        const QStringList birth{u"1987-11-23"_s};
        row("a date, points", birth, u"born 23.11.1987."_s, u"born •••."_s);
        row("a date, no signs", birth, u"born 19871123"_s, u"born •••"_s);
        row("a date, slashes", birth, u"born 11/23/1987"_s, u"born •••"_s);
        row("a date within a number", birth, u"order 5198711230"_s, u"order 5198711230"_s);
        row("another date", birth, u"on 24.11.1987"_s, u"on 24.11.1987"_s);

        // What is worth reading stays.
        const QStringList all{card, key, u"000"_s, u"1987-11-23"_s};
        for (const char *text : {"2026.03.15 10.00.00", "30.11.2026 12:00:00", "4099.02 15.03.2026 12:30",
                 "CF-ABCDEFGHIJKLMNOP", "100% of 50%", "C:\\users", "4242.00 USD", "192.168.100.200",
                 "79DF-60B0-17F6", "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "invoice:opened/closed"})
            row(text, all, QString::fromLatin1(text), QString::fromLatin1(text));
    }
    void otherWritings()
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
        row(u"0D8D8E89A6CDCD"_s, true);
        row(u"0d8d8e%38%39a6cdcd"_s, true);
        row(u"MGQ4ZDhlODlhNmNkY2Q"_s, true);
        row(u"id=NDI0MjQyNDI0MjQyNDI0Mg"_s, true);
        row(u"٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢"_s, true);
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
