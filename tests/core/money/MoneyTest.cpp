// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/Money.h"

#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Currency currency(const QString &code)
{
    return Currency::find(code).value();
}

// Decimal mark, group mark.
const QString german = u",."_s;
const QString english = u".,"_s;
const QString french = u",\u202F"_s;

} // namespace

/// How an amount is read from a person and from a gateway, and written back. Refusals first.
class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("marks"); // decimal mark, group mark
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QString &text, const QString &error,
                             const QString &code = u"USD"_s, const QString &marks = english) {
            QTest::newRow(name) << text << code << marks << error;
        };

        row("empty", u""_s, u"amount-not-a-number"_s);
        row("blank", u"   "_s, u"amount-not-a-number"_s);
        row("words", u"fifteen"_s, u"amount-not-a-number"_s);
        row("currency sign", u"$15"_s, u"amount-not-a-number"_s);
        row("exponent", u"1e3"_s, u"amount-not-a-number"_s);
        row("hexadecimal", u"0x10"_s, u"amount-not-a-number"_s);
        row("infinity", u"inf"_s, u"amount-not-a-number"_s);
        row("plus sign", u"+5"_s, u"amount-not-a-number"_s);
        row("two points", u"1.2.3"_s, u"amount-not-a-number"_s);
        row("nothing behind the mark", u"15."_s, u"amount-not-a-number"_s);
        row("only a mark", u"."_s, u"amount-not-a-number"_s);
        row("other decimal mark", u"15,04"_s, u"amount-not-a-number"_s);
        row("groups of two", u"12,34.50"_s, u"amount-not-a-number"_s);
        row("mixed groups", u"1,234 567.00"_s, u"amount-not-a-number"_s);
        row("group mark in the fraction", u"1.234,567"_s, u"amount-not-a-number"_s);
        row("emoji", u"💰"_s, u"amount-not-a-number"_s);
        row("right-to-left mark inside", u"1\u202E5"_s, u"amount-not-a-number"_s);
        row("NUL inside", QString(u"1"_s + QChar(0) + u"5"_s), u"amount-not-a-number"_s);
        row("10,000 digits", QString(10000, u'9'), u"amount-not-a-number"_s);
        row("negative", u"-1"_s, u"amount-negative"_s);
        row("negative, typographic", u"−1.00"_s, u"amount-negative"_s);
        row("English thousand or German fraction", u"1,234"_s, u"amount-ambiguous"_s);
        row("German thousand or English fraction", u"1.234"_s, u"amount-ambiguous"_s, u"EUR"_s, german);
        row("a point before three digits in French", u"15.045"_s, u"amount-ambiguous"_s, u"EUR"_s, french);
        row("a German amount in French", u"1.234,50"_s, u"amount-not-a-number"_s, u"EUR"_s, french);
        row("three decimals", u"1.005"_s, u"amount-decimals"_s);
        // To some readers these are thousands.
        row("three zeros", u"1.000"_s, u"amount-ambiguous"_s);
        row("three digits, the last a zero", u"15.040"_s, u"amount-ambiguous"_s);
        row("three zeros of a dollar in German", u"1,000"_s, u"amount-ambiguous"_s, u"USD"_s, german);
        row("three zeros of a franc", u"250.000"_s, u"amount-ambiguous"_s, u"XOF"_s);
        row("half a franc", u"100.50"_s, u"amount-decimals"_s, u"XOF"_s);
        row("nine decimals of a coin", u"0.000000001"_s, u"amount-decimals"_s, u"BTC"_s);
        row("thirteen of another", u"0.0000000000001"_s, u"amount-decimals"_s, u"XMR"_s);
        row("nineteen of a third", u"0.0000000000000000001"_s, u"amount-decimals"_s, u"ETH"_s);
        row("seven of Tron", u"0.0000001"_s, u"amount-decimals"_s, u"TRX"_s);
        row("ten coins, too finely", u"10.000000000000000001"_s, u"amount-too-large"_s, u"ETH"_s);
        row("one above 64 bits", u"92233720368547758.08"_s, u"amount-too-large"_s);
        row("far above 64 bits", QString(30, u'9'), u"amount-too-large"_s);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, marks);
        QFETCH(QString, error);

        const auto money = Money::parse(text, currency(code), {marks[0], marks[1]});

        QVERIFY2(!money, money ? qPrintable(money->display().english()) : "");
        QCOMPARE(money.error().code, error);
        QCOMPARE(money.error().kind, ErrorKind::Input);
        QVERIFY(money.error().message.endsWith(u'.') && money.error().message.english().size() < 200);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("marks");
        QTest::addColumn<qint64>("minorUnits");
        const auto row = [](const char *name, const QString &text, qint64 minorUnits,
                             const QString &code = u"USD"_s, const QString &marks = english) {
            QTest::newRow(name) << text << code << marks << minorUnits;
        };

        row("the documents' example", u"15.04"_s, 1504);
        row("whole", u"42"_s, 4200);
        row("one decimal", u"0.1"_s, 10);
        row("no digit before the mark", u".5"_s, 50);
        row("leading zeros", u"007.50"_s, 750);
        row("blanks around", u"  3.00 \t"_s, 300);
        row("zero is a number", u"0.00"_s, 0);
        row("grouped and fraction", u"1,234.50"_s, 123450);
        row("two groups", u"1,234,567"_s, 123456700);
        row("German", u"1.234,50"_s, 123450, u"EUR"_s, german);
        row("French, narrow blanks", u"1\u202F234,5"_s, 123450, u"EUR"_s, french);
        row("blank as a group is harmless", u"1 234"_s, 123400);
        row("Swiss apostrophe", u"12'345.60"_s, 1234560);
        row("no decimals", u"5000"_s, 5000, u"XOF"_s);
        row("zeros that say nothing", u"1500.00"_s, 1500, u"XOF"_s);
        row("one of them", u"1500.0"_s, 1500, u"XOF"_s);
        row("behind the cents", u"15.0400"_s, 1504);
        row("beside groups", u"1,234.500"_s, 123450);
        row("less than one", u"0.500"_s, 50);
        row("German", u"1500,0000"_s, 150000, u"EUR"_s, german);
        row("smallest bit of a coin", u"0.00000001"_s, 1, u"BTC"_s);
        row("three decimals of a dinar", u"1.234"_s, 1234, u"KWD"_s);
        row("the largest", u"92233720368547758.07"_s, std::numeric_limits<qint64>::max());
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, marks);
        QFETCH(qint64, minorUnits);

        const auto money = Money::parse(text, currency(code), {marks[0], marks[1]});

        QVERIFY2(money.has_value(), money ? "" : qPrintable(money.error().message));
        QCOMPARE(money->minorUnits(), minorUnits);
        QCOMPARE(money->currency().code(), code);
    }

    /// How programs write: JSON, CSV, command lines.
    void readsPrograms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("result"); // decimalText(), or the error's code
        const auto row = [](const QString &text, const QString &code, const QString &result) {
            QTest::addRow("%s %s", qPrintable(text.left(30)), qPrintable(code)) << text << code << result;
        };
        const QString notANumber = u"amount-not-a-number"_s;
        row(u"1e"_s, u"USD"_s, notANumber);
        row(u"e2"_s, u"USD"_s, notANumber);
        row(u"1e+"_s, u"USD"_s, notANumber);
        row(u"1e2.5"_s, u"USD"_s, notANumber);
        row(u"1e2e3"_s, u"USD"_s, notANumber);
        row(u"1 e2"_s, u"USD"_s, notANumber);
        row(u"1e\u0662"_s, u"USD"_s, notANumber);
        row(u"1e9999"_s, u"USD"_s, notANumber); // no float has that
        row(u"0x1p4"_s, u"USD"_s, notANumber);
        row(u"Infinity"_s, u"USD"_s, notANumber);
        row(u"NaN"_s, u"USD"_s, notANumber);
        row(u"-1e2"_s, u"USD"_s, u"amount-negative"_s);
        row(u"1e999"_s, u"USD"_s, u"amount-too-large"_s);
        row(u"1e17"_s, u"USD"_s, u"amount-too-large"_s);
        row(u"1e-3"_s, u"USD"_s, u"amount-decimals"_s);
        row(u"1e-999"_s, u"BTC"_s, u"amount-decimals"_s);
        row(u"1500.5"_s, u"XOF"_s, u"amount-decimals"_s);
        row(u"15.041"_s, u"USD"_s, u"amount-decimals"_s);
        row(u"15.040000000000001"_s, u"USD"_s, u"amount-decimals"_s); // nobody rounds a price but its owner
        row(u"1,234"_s, u"USD"_s, u"amount-ambiguous"_s);

        row(u"1e2"_s, u"USD"_s, u"100.00"_s);
        row(u"1E+2"_s, u"USD"_s, u"100.00"_s);
        row(u"1.5e3"_s, u"XOF"_s, u"1500"_s);
        row(u"1.504E1"_s, u"USD"_s, u"15.04"_s);
        row(u"150400e-4"_s, u"USD"_s, u"15.04"_s);
        row(u"1.0e-05"_s, u"BTC"_s, u"0.00001000"_s);
        row(u"1e-8"_s, u"BTC"_s, u"0.00000001"_s);
        row(u"0.00000001e8"_s, u"XOF"_s, u"1"_s);
        row(u"0e500"_s, u"USD"_s, u"0.00"_s);
        row(u"15.040"_s, u"USD"_s, u"15.04"_s);
        row(u"15.0"_s, u"USD"_s, u"15.00"_s);
        row(u"1500.00"_s, u"XOF"_s, u"1500"_s);
        row(u"1500.0"_s, u"XOF"_s, u"1500"_s);
        row(u"100.000000000000000000"_s, u"JPY"_s, u"100"_s);
        row(u"21.73913043478261"_s, u"USDT"_s, u"21.73913043478261"_s);
        row(u"0.123456789012"_s, u"XMR"_s, u"0.123456789012"_s);
        row(u"0.123456789012345678"_s, u"ETH"_s, u"0.123456789012345678"_s);
        row(u"9.223372036854775807"_s, u"ETH"_s, u"9.223372036854775807"_s);
        row(u"25000.5"_s, u"ETH"_s, u"25000.50000000"_s);
        row(u"12345678.123456789"_s, u"ETH"_s, u"12345678.123456789"_s);
        row(u"0.5000000000"_s, u"ETH"_s, u"0.50000000"_s);
    }
    void readsPrograms()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto money = Money::parse(text, currency(code));
        QTEST(money ? money->decimalText() : money.error().code, "result");
    }

    /// However finely an amount is counted, it is the same amount.
    void amountsAreEqualByTheirValue()
    {
        const Currency eth = currency(u"ETH"_s);
        const Money usual(50'000'000, eth);
        const Money fine(500'000'000'000'000'000, *eth.withDecimals(18));
        QCOMPARE(usual, fine);
        QVERIFY(usual != Money(500'000'000'000'000'001, *eth.withDecimals(18)));
        QVERIFY(usual != Money(50'000'000, currency(u"XMR"_s)));
        QVERIFY(!eth.withDecimals(7) && !eth.withDecimals(19) && !eth.withDecimals(-1));
        QCOMPARE(usual.plus(fine)->decimalText(), u"1.000000000000000000"_s);
        QCOMPARE(fine.plus(usual)->decimalText(), u"1.000000000000000000"_s);
        QVERIFY(!fine.plus(Money(1'000'000'000, eth))); // ten coins do not fit that finely
        QVERIFY(!Money(1, eth).plus(Money(std::numeric_limits<qint64>::max(), eth)));
        QVERIFY(!Money(500'000'000'000'000'001, *eth.withDecimals(18)).inDecimals(8));
        QCOMPARE(fine.inDecimals(8)->minorUnits(), 50'000'000);
    }

    void readsGateways_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minorUnits"); // -1: not an amount

        QTest::newRow("status call") << u"4"_s << qint64(400);
        QTest::newRow("history") << u"1.00"_s << qint64(100);
        QTest::newRow("merchant amount with a zero more") << u"0.900"_s << qint64(90);
        QTest::newRow("info") << u"409.71"_s << qint64(40971);
        QTest::newRow("more than the currency has") << u"0.905"_s << qint64(-1);
        QTest::newRow("negative") << u"-1"_s << qint64(-1);
        QTest::newRow("a thousand or one") << u"1,000"_s << qint64(-1);
        QTest::newRow("empty") << u""_s << qint64(-1);
        QTest::newRow("another currency") << u"4 EUR"_s << qint64(-1);
        QTest::newRow("exponent") << u"1e2"_s << qint64(10000);
        QTest::newRow("half") << u"1."_s << qint64(100);
        QTest::newRow("too large") << QString(40, u'9') << qint64(-1);
    }
    void readsGateways()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minorUnits);
        const auto money = Money::fromWire(text, currency(u"USD"_s));
        QCOMPARE(money ? money->minorUnits() : -1, minorUnits);
    }
    void readsGatewaysCoins()
    {
        QCOMPARE(Money::fromWire(u"21.73913043478261", currency(u"USDT"_s))->decimalText(),
            u"21.73913043478261"_s);
        QCOMPARE(Money::fromWire(u"0.1000000000", currency(u"ETH"_s))->minorUnits(), 10'000'000);
        QVERIFY(!Money::fromWire(u"0.000000001", currency(u"BTC"_s)));
    }

    void writes_data()
    {
        QTest::addColumn<qint64>("minorUnits");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");

        QTest::newRow("dollars") << qint64(1504) << u"USD"_s << u"15.04"_s;
        QTest::newRow("cents only") << qint64(7) << u"USD"_s << u"0.07"_s;
        QTest::newRow("zero") << qint64(0) << u"EUR"_s << u"0.00"_s;
        QTest::newRow("francs") << qint64(5000) << u"XOF"_s << u"5000"_s;
        QTest::newRow("one satoshi") << qint64(1) << u"BTC"_s << u"0.00000001"_s;
        QTest::newRow("negative") << qint64(-5) << u"USD"_s << u"-0.05"_s;
        QTest::newRow("most negative")
            << std::numeric_limits<qint64>::min() << u"USD"_s << u"-92233720368547758.08"_s;
    }
    void writes()
    {
        QFETCH(qint64, minorUnits);
        QFETCH(QString, code);
        QFETCH(QString, text);
        QCOMPARE(Money(minorUnits, currency(code)).decimalText(), text);
    }

    void theOtherMarkIsNamedInPlainWords()
    {
        QCOMPARE(Money::parse(u"12,50", currency(u"USD"_s)).error().message,
            u"Here a point stands before the cents: 12.50."_s);
        const NumberStyle comma{.decimalMark = u',', .groupMark = u'.'};
        QCOMPARE(Money::parse(u"12.50", currency(u"USD"_s), comma).error().message,
            u"Here a comma stands before the cents: 12,50."_s);
    }

    void whatIsWrittenIsReadAgain()
    {
        for (const QString &code : {u"USD"_s, u"XOF"_s, u"BTC"_s, u"KWD"_s}) {
            for (qint64 minorUnits = 1; minorUnits > 0 && minorUnits < std::numeric_limits<qint64>::max() / 7;
                 minorUnits *= 7) {
                const Money money(minorUnits, currency(code));
                QCOMPARE(Money::parse(money.decimalText(), currency(code)).value(), money);
            }
        }
    }

    void knowsEveryCurrencyOfItsTable()
    {
        // The table is searched by halves: one row out of order would hide others.
        for (const char *code : {"AED", "BCH", "BTC", "ETH", "GNF", "INR", "LINK", "LTC", "MGA", "TRX", "UAH",
                 "USD", "USDC", "USDT", "VED", "XAD", "XCG", "XMR", "XOF", "XXX", "ZAR", "ZWG", "ZWL"})
            QCOMPARE(currency(QString::fromLatin1(code)).code(), QString::fromLatin1(code));
        for (const QString &code : {u""_s, u"usd"_s, u"US"_s, u"USDX"_s, u"ÜSD"_s, u"ZZZ"_s, u"AAA"_s})
            QVERIFY2(!Currency::find(code), qPrintable(code));
    }

    void whatIsACountrysMoney()
    {
        for (const QString &code : {u"USD"_s, u"EUR"_s, u"XOF"_s, u"KWD"_s})
            QVERIFY2(currency(code).isNational(), qPrintable(code));
        for (const QString &code : {u"BTC"_s, u"ETH"_s, u"TRX"_s, u"LINK"_s, u"USDC"_s, u"USDT"_s, u"XXX"_s})
            QVERIFY2(!currency(code).isNational(), qPrintable(code));
        const auto fine = currency(u"EUR"_s).withDecimals(6); // however finely an amount of it is counted
        QVERIFY(fine && fine->isNational());
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "MoneyTest.moc"
