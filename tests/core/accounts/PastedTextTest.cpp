// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/PastedText.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What comes along when a name, a client id or a key is pasted, and what is strange within.
class PastedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysThatAreNone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &typed, const QString &code) {
            QTest::newRow(name) << typed << code;
        };
        row("nothing", {}, u"key-missing"_s);
        row("blanks", u" \t\r\n"_s, u"key-missing"_s);
        row("quotes", u"\"\""_s, u"key-missing"_s);
        row("a mark alone", u"\uFEFF"_s, u"key-missing"_s);
        row("its name alone", u"API-KEY:"_s, u"key-missing"_s);
        row("dots", u"••••••••"_s, u"key-masked"_s);
        row("stars", u"************"_s, u"key-masked"_s);
        row("an ellipsis", u"…"_s, u"key-masked"_s);
        row("two lines", u"0d8d8e89\na6cdcd"_s, u"key-lines"_s);
        row("two lines of Windows", u"first\r\nsecond"_s, u"key-lines"_s);
        row("a line of Unicode", u"first\u2028second"_s, u"key-lines"_s);
        row("no width", u"0d8d\u200B8e89"_s, u"key-hidden-character"_s);
        row("a byte order mark", u"0d8d\uFEFF8e89"_s, u"key-hidden-character"_s);
        row("a joiner", u"0d8d\u200D8e89"_s, u"key-hidden-character"_s);
        row("a soft hyphen", u"0d8d\u00AD8e89"_s, u"key-hidden-character"_s);
        row("a turned direction", u"0d8d\u202E8e89"_s, u"key-hidden-character"_s);
        row("a NUL", QString(u"0d8d"_s + QChar(0) + u"8e89"_s), u"key-hidden-character"_s);
        row("an escape", u"0d8d\u001B[31m"_s, u"key-hidden-character"_s);
    }
    void keysThatAreNone()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto key = pasted::key(typed);
        QVERIFY(!key);
        QCOMPARE(key.error().code, code);
        QVERIFY(key.error().message.english().endsWith(u'.'));
        QVERIFY2(!key.error().message.contains(u"0d8d"_s), "no part of a key is said");
    }

    void keys_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("warns");
        const auto row = [](const char *name, const QString &typed, const QString &key, bool warns = false) {
            QTest::newRow(name) << typed << key << warns;
        };
        const QString plain = u"0d8d8e89a6cdcd"_s;
        row("as it is", plain, plain);
        row("a line's end", plain + u"\r\n"_s, plain);
        row("blanks", u"  \t"_s + plain + u" "_s, plain);
        row("no-break blanks", u"\u00A0"_s + plain + u"\u202F\u2007"_s, plain);
        row("wide blanks", u"\u3000"_s + plain + u"\u2003"_s, plain);
        row("a byte order mark", u"\uFEFF"_s + plain, plain);
        row("without a width", u"\u200B\u2060"_s + plain + u"\u200E\u200D"_s, plain);
        row("straight quotes", u'"' + plain + u'"', plain);
        row("single quotes", u'\'' + plain + u'\'', plain);
        row("typographic quotes", u"“"_s + plain + u"”"_s, plain);
        row("German quotes", u"„"_s + plain + u"“"_s, plain);
        row("guillemets with blanks", u"«\u00A0"_s + plain + u"\u00A0»"_s, plain);
        row("backticks", u'`' + plain + u'`', plain);
        row("quotes and blanks, both ways", u" \" "_s + plain + u" \" \n"_s, plain);
        row("the documents' line", u"“API-KEY: 0d8d8e89a6cdcd”"_s, plain);
        row("a setting's line", u"api_key=\"0d8d8e89a6cdcd\""_s, plain);
        row("one quote belongs to it", u"\"0d8d"_s, u"\"0d8d"_s);
        row("signs", u"a+b/c==!$%&'"_s, u"a+b/c==!$%&'"_s);
        row("a blank within", u"0d8d 8e89"_s, u"0d8d 8e89"_s, true);
        row("a Cyrillic letter", u"0d8d8\u043589"_s, u"0d8d8\u043589"_s, true);
        row("a typographic hyphen", u"0d8d\u20138e89"_s, u"0d8d\u20138e89"_s, true);
        row("a secret in words", u"schöner Tag"_s, u"schöner Tag"_s, true);
    }
    void keys()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        QFETCH(bool, warns);
        const auto read = pasted::key(typed);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->text.reveal(), key);
        QCOMPARE(!read->warning.isEmpty(), warns);
        QVERIFY(!read->warning.contains(u"0d8d"_s) && !read->warning.contains(u"schön"_s));
    }

    void names_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const QString &typed, const QString &name) {
            QTest::newRow(title) << typed << name;
        };
        row("nothing", u" \u200B "_s, {});
        row("blanks", u"  Shop \t"_s, u"Shop"_s);
        row("no-break blanks", u"\u00A0Till\u00A02\u202F"_s, u"Till 2"_s);
        row("quotes", u"\"Shop\""_s, u"Shop"_s);
        row("typographic quotes", u"“Shop”"_s, u"Shop"_s);
        row("a byte order mark", u"\uFEFFShop"_s, u"Shop"_s);
        row("no width within", u"Sh\u200Bop\u2060"_s, u"Shop"_s);
        row("a turned direction", u"\u202EShop"_s, u"Shop"_s);
        row("a line's end within", u"Till\n2"_s, u"Till 2"_s);
        row("an apostrophe", u"Anna's"_s, u"Anna's"_s);
        row("a name within quotes and more", u"\"A\" and \"B\""_s, u"A\" and \"B"_s);
        row("a joiner between letters", u"\u0645\u06CC\u200C\u062E"_s, u"\u0645\u06CC\u200C\u062E"_s);
    }
    void names()
    {
        QFETCH(QString, typed);
        QTEST(pasted::name(typed), "name");
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *title, const QString &typed, const QString &address) {
            QTest::newRow(title) << typed << address;
        };
        const QString plain = u"https://pay.example/api"_s;
        row("as it is", plain, plain);
        row("a blank in front", u' ' + plain, plain);
        row("no-break blanks", u"\u00A0"_s + plain + u"\u202F"_s, plain);
        row("a line's end", plain + u"\r\n"_s, plain);
        row("a byte order mark", u"\uFEFF"_s + plain, plain);
        row("no width", plain + u"\u200B"_s, plain);
        row("quotes", u"“"_s + plain + u"”"_s, plain);
        row("this computer", u" http://127.0.0.1:8877 "_s, u"http://127.0.0.1:8877"_s);
        row("none", u"pay"_s, u"“pay”"_s);
        row("a blank within", u" https://pay.example/a b"_s, u"“https://pay.example/a b”"_s);
        row("blanks alone", u"  "_s, u"“  ”"_s);
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto read = pasted::address(typed);
        if (read)
            QCOMPARE(read->toString(), address);
        else // it quotes what was given
            QVERIFY2(read.error().message.startsWith(address), qPrintable(read.error().message));
    }

    void clientIds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("warns");
        const auto row = [](const char *title, const QString &typed, const QString &id, bool warns = false) {
            QTest::newRow(title) << typed << id << warns;
        };
        row("as it is", u"1234"_s, u"1234"_s);
        row("blanks", u" 1234\u00A0\n"_s, u"1234"_s);
        row("quotes", u"'1234'"_s, u"1234"_s);
        row("a byte order mark", u"\uFEFF1234"_s, u"1234"_s);
        row("no width", u"1234\u200B"_s, u"1234"_s);
        row("its header", u"DPAY_CLIENT: 1234"_s, u"1234"_s);
        row("a uuid", u"a1b2-c3d4_5"_s, u"a1b2-c3d4_5"_s);
        row("grouped", u"12 34"_s, u"12 34"_s, true);
        row("a sign before it", u"#1234"_s, u"#1234"_s, true);
        row("a quote", u"12\"34"_s, u"12\"34"_s, true);
    }
    void clientIds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        QFETCH(bool, warns);
        const pasted::Text read = pasted::clientId(typed);
        QCOMPARE(read.text, id);
        QCOMPARE(!read.warning.isEmpty(), warns);
        QCOMPARE(pasted::unsendable(read.text), QString());
    }

    void clientIdsThatCannotBeSent_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("place");
        QTest::newRow("a line's end within") << u"77\r\nX: y"_s << 3;
        QTest::newRow("a tab") << u"7\t7"_s << 2;
        QTest::newRow("a NUL") << QString(u"77"_s + QChar(0) + u'7') << 3;
        QTest::newRow("an escape") << u"77\u001B[31m"_s << 3;
        QTest::newRow("delete") << QString(u"77"_s + QChar(0x7F) + u'7') << 3;
        QTest::newRow("a number sign") << u"№ 1234"_s << 1;
        QTest::newRow("no width within") << u"12\u200B34"_s << 3;
        QTest::newRow("Arabic digits") << u"١٢٣"_s << 1;
        QTest::newRow("a Cyrillic letter") << u"7\u0430"_s << 2;
    }
    void clientIdsThatCannotBeSent()
    {
        QFETCH(QString, typed);
        QFETCH(int, place);
        const pasted::Text read = pasted::clientId(typed);
        QCOMPARE(read.text, typed);
        QCOMPARE(read.warning, QString());
        const LocalizedText why = pasted::unsendable(read.text);
        QVERIFY2(why.startsWith(u"Character %1 of the client id"_s.arg(place)), qPrintable(why));
    }
};

QTEST_GUILESS_MAIN(PastedTextTest)
#include "PastedTextTest.moc"
