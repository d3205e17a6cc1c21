// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/StatedAmount.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Currency currency(const QString &code)
{
    return Currency::find(code).value();
}

/// "absent", "unreadable", "15.04 USD", or "not in XOF" for a number that is no amount of the currency.
QString read(const QString &text, const QString &code)
{
    const StatedAmount amount = StatedAmount::read(text);
    if (amount.isAbsent())
        return u"absent"_s;
    if (amount.isUnreadable())
        return u"unreadable"_s;
    const auto money = amount.in(currency(code));
    return money ? money->display().english() : u"not in "_s + code;
}

/// The number written with marks between its groups.
QString grouped(const QString &decimals, QChar group, QChar point)
{
    QString whole = decimals.section(u'.', 0, 0);
    const QString fraction = decimals.section(u'.', 1);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, group);
    return fraction.isEmpty() ? whole : whole + point + fraction;
}

} // namespace

/// How amounts of gateways are read. What cannot be read comes first: none of it may become a number.
class StatedAmountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected, const QString &code = u"USD"_s) {
            QTest::newRow(qPrintable(u"%1 in %2"_s.arg(text.left(60), code))) << text << code << expected;
        };
        const QString unreadable = u"unreadable"_s;
        for (const QString &text : {u"fifteen"_s, u"NaN"_s, u"-Infinity"_s, u"inf"_s, u"0x1F"_s, u"1.2.3"_s,
                 u"12,34.50"_s, u"1,234"_s, u"12,345"_s, u"999,999"_s, u"1,234'567.00"_s, u"1.234,567.89"_s,
                 u"1,23,45"_s, u"1 23"_s, u"5 USD 6"_s, u"about 5 USD"_s, u"USD 5 EUR"_s, u"$-"_s, u"--5"_s,
                 u"+-5"_s, u"5-"_s, u"(15.04)"_s, u"15:04"_s, u"15/04"_s, u"2026-11-29"_s, u"29.11.2026"_s,
                 u"1e"_s, u"1e+"_s, u"e5x"_s, u"1e1e1"_s, u"1e1000"_s, u"."_s, u","_s, u"5,"_s, u",5"_s,
                 u"٣٤"_s, u"１５"_s, u"•••"_s, u"{5}"_s, u"[5.04]"_s, u"5.04;5.05"_s, u"5%"_s, u"5\u202E04"_s,
                 u"1234 567"_s, u"?"_s, u"0 e:4."_s, u"5 a."_s, u"5 b_"_s, u"5 a.b.2"_s, QString(121, u'1')})
            row(text, unreadable);
        for (const QString &text : {u""_s, u"   "_s, u"null"_s, u"NULL"_s, u" N/A "_s, u"n/a"_s, u"-"_s,
                 u"--"_s, u"—"_s, u"None"_s, u"undefined"_s, u"\t\n"_s, u"(null)"_s})
            row(text, u"absent"_s);
        // Numbers, but no amounts of the currency.
        row(u"5.041"_s, u"not in USD"_s);
        row(u"15.0400001"_s, u"not in USD"_s);
        row(u"15.0399999999999"_s, u"not in USD"_s); // 15 digits are none of a double's noise
        row(u"15.039999618530273"_s, u"not in USD"_s); // a float of 32 bits
        row(u"1e-13"_s, u"not in XMR"_s, u"XMR"_s);
        row(u"0.1234567890123456789"_s, u"not in ETH"_s, u"ETH"_s);
        row(u"150.50"_s, u"not in XOF"_s, u"XOF"_s);
        row(u"1e-9"_s, u"not in BTC"_s, u"BTC"_s);
        row(u"1e-300"_s, u"unreadable"_s); // no coin is divided so
        row(u"-1e-300"_s, u"unreadable"_s);
        row(u"1e300"_s, u"unreadable"_s); // no purse holds it
        row(u"-1e400"_s, u"unreadable"_s);
        row(u"1e19"_s, u"unreadable"_s);
        row(u"9e18"_s, u"not in USD"_s);
        row(u"1e-40"_s, u"not in USD"_s);
        row(u"92233720368547758.08"_s, u"not in USD"_s);
        row(u"100000000000000.4"_s, u"not in XOF"_s, u"XOF"_s); // so large that noise could be money
        row(u"5.04 EUR"_s, u"not in USD"_s);
        row(u"€5.04"_s, u"not in USD"_s);
        row(u"5.04 US"_s, u"not in USD"_s);
        row(u"5.04e USD"_s, unreadable);
        row(u"5 DOGE"_s, u"not in XXX"_s, u"XXX"_s);
        // Amounts that need a look, but can be read.
        row(u"0"_s, u"0.00 USD"_s);
        row(u"0.000"_s, u"0.00 USD"_s);
        row(u"-0"_s, u"0.00 USD"_s);
        row(u"-15.04"_s, u"-15.04 USD"_s);
        row(u"\u221215.04"_s, u"-15.04 USD"_s);
        row(u"5,04"_s, u"5.04 USD"_s);
        // Amounts.
        row(u"15.04"_s, u"15.04 USD"_s);
        row(u" 15.04\n"_s, u"15.04 USD"_s);
        row(u"+15.04"_s, u"15.04 USD"_s);
        row(u"015.0400"_s, u"15.04 USD"_s);
        row(u".5"_s, u"0.50 USD"_s);
        row(u"5."_s, u"5.00 USD"_s);
        row(u"15.039999999999999"_s, u"15.04 USD"_s);
        row(u"15.03999999999999"_s, u"15.04 USD"_s);
        row(u"1.5039999999999999e1"_s, u"15.04 USD"_s);
        row(u"1234.5599999999999"_s, u"1234.56 USD"_s);
        row(u"0.30000000000000004"_s, u"0.30 USD"_s);
        row(u"0.7999999999999999"_s, u"0.80 USD"_s);
        row(u"434.99999999999994"_s, u"435.00 USD"_s);
        row(u"15.0399999999999991473487170878797769546508789"_s, u"15.04 USD"_s); // %.43f
        row(u"0.00010000000000000001"_s, u"0.00010000 BTC"_s, u"BTC"_s);
        row(u"4.999999999999999999"_s, u"5.000000 USDT"_s, u"USDT"_s);
        row(u"1500.0000000000002"_s, u"1500 XOF"_s, u"XOF"_s);
        row(u"1500.0"_s, u"1500 XOF"_s, u"XOF"_s);
        row(u"1e2"_s, u"100.00 USD"_s);
        row(u"1E+2"_s, u"100.00 USD"_s);
        row(u"1.0e-05"_s, u"0.00001000 BTC"_s, u"BTC"_s);
        row(u"5.0e-5"_s, u"0.00005000 BTC"_s, u"BTC"_s);
        row(u"5e-05"_s, u"0.00005000 BTC"_s, u"BTC"_s);
        row(u"1.234"_s, u"1.234 KWD"_s, u"KWD"_s);
        row(u"0,500"_s, u"0.500 KWD"_s, u"KWD"_s);
        row(u"1234,567"_s, u"1234.567 KWD"_s, u"KWD"_s);
        row(u"1,234.50"_s, u"1234.50 USD"_s);
        row(u"1.234,50"_s, u"1234.50 USD"_s);
        row(u"1 234,50"_s, u"1234.50 USD"_s);
        row(u"1\u00A0234.50"_s, u"1234.50 USD"_s);
        row(u"1\u202F234"_s, u"1234 XOF"_s, u"XOF"_s);
        row(u"1'234'567.80"_s, u"1234567.80 USD"_s);
        row(u"1,234,567"_s, u"1234567 XOF"_s, u"XOF"_s);
        row(u"1.234.567"_s, u"1234567.00 USD"_s);
        row(u"12,34,567.00"_s, u"1234567.00 INR"_s, u"INR"_s);
        row(u"-1,234.50"_s, u"-1234.50 USD"_s);
        row(u"5.04 USD"_s, u"5.04 USD"_s);
        row(u"5.04usd"_s, u"5.04 USD"_s);
        row(u"USD 1,234.50"_s, u"1234.50 USD"_s);
        row(u"$5.04"_s, u"5.04 USD"_s);
        row(u"5,04 €"_s, u"5.04 EUR"_s, u"EUR"_s);
        row(u"₹ 12,34,567.00"_s, u"1234567.00 INR"_s, u"INR"_s);
        // Coins are counted as finely as they are stated (decision 0023).
        row(u"4.99999999"_s, u"4.99999999 USDT"_s, u"USDT"_s);
        row(u"21.73913043478261"_s, u"21.73913043478261 USDT"_s, u"USDT"_s);
        row(u"0.123456789012"_s, u"0.123456789012 XMR"_s, u"XMR"_s);
        row(u"0.123456789012345678"_s, u"0.123456789012345678 ETH"_s, u"ETH"_s);
        row(u"1.5e-10"_s, u"0.00000000015 ETH"_s, u"ETH"_s);
        row(u"4.5 USDT_TRC20"_s, u"4.500000 USDT"_s, u"USDT"_s);
        row(u"100.00 visamaster.UAH"_s, u"100.00 UAH"_s, u"UAH"_s);
        row(u"90071992547409.93"_s, u"90071992547409.93 USD"_s); // exact, though no double could be
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QTEST(read(text, code), "expected");
    }

    /// Whatever amount, and however it is written: it is read as the same.
    void manyWaysOfWritingAreOneAmount()
    {
        QRandomGenerator random(20261129);
        for (int round = 0; round < 4000; ++round) {
            const QStringList codes{u"USD"_s, u"XOF"_s, u"BTC"_s, u"KWD"_s, u"USDT"_s};
            const Currency in = currency(codes[random.bounded(5)]);
            const auto units = static_cast<qint64>(random.generate64() >> (20 + random.bounded(43)));
            const Money money(units, in);
            const QString plain = money.decimalText();
            const Decimal exact = Decimal::of(units, -in.decimals());
            QStringList written{plain, exact.text(), u' ' + plain + u"000"_s.left(in.decimals() > 0 ? 3 : 0),
                plain + u' ' + in.code(), in.code().toLower() + plain,
                u"%1e-%2"_s.arg(units).arg(in.decimals()),
                u"%1E+2"_s.arg(Decimal::of(units, -in.decimals() - 2).text())};
            // Groups and a comma where both show, so that nobody can mistake them.
            if (plain.section(u'.', 0, 0).size() > 3 && in.decimals() > 0)
                written << grouped(plain, u',', u'.') << grouped(plain, u'.', u',')
                        << grouped(plain, u' ', u',') << grouped(plain, QChar(0x202F), u'.')
                        << grouped(plain, u'\'', u'.');
            for (const QString &text : written) {
                const auto money2 = StatedAmount::read(text).in(in);
                QVERIFY2(
                    money2 == money, qPrintable(text + u" was not read as "_s + money.display().english()));
            }
        }
    }

    /// What a double's 17 digits make of an amount is that amount; one unit more is not.
    void theNoiseOfADoubleIsNoDifference()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 4000; ++round) {
            const Currency usd = currency(u"USD"_s);
            const auto units = static_cast<qint64>(random.generate64() >> (22 + random.bounded(40)));
            const Money money(units, usd);
            const QString noisy = QString::number(money.decimalText().toDouble(), 'g', 17);
            QCOMPARE(StatedAmount::read(noisy).in(usd), money);
            const Money more(units + 1, usd);
            QVERIFY(StatedAmount::read(more.decimalText()).in(usd) != money);
        }
    }

    /// Whatever stands there: a number is read only out of digits that stand there in that order, and nothing
    /// but marks, a sign, an exponent and a currency stands beside them.
    void garbageIsNeverAnAmount()
    {
        QRandomGenerator random(42);
        const QString signs = u"0123456789.,-+eE '\u00A0$€USDx;:/()%\u0664•"_s;
        int read = 0;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int i = random.bounded(1, 9); i > 0; --i)
                text += signs[random.bounded(static_cast<int>(signs.size()))];
            const StatedAmount amount = StatedAmount::read(text);
            const QString &word = amount.currencyWord();
            const bool isCode = std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
            if (amount.kind() != StatedAmount::Kind::Number || !isCode)
                continue;
            ++read;
            for (const QChar strange : {u'x', u';', u':', u'/', u'(', u')', u'%', u'\u0664', u'•'})
                QVERIFY2(!text.contains(strange) || word.contains(strange.toUpper()), qPrintable(text));
            // Its digits, without zeros at either end, are those of the text.
            QString digits;
            const QString number = text.section(QRegularExpression(u"(?<=[\\d.])[eE](?=[-+]?\\d)"_s), 0, 0);
            for (const QChar c : number)
                digits += c >= u'0' && c <= u'9' ? QString(c) : QString();
            QString kept;
            for (const QChar c : amount.number().text().section(u'e', 0, 0))
                kept += c >= u'0' && c <= u'9' ? QString(c) : QString();
            const auto core = [](QString each) { return each.remove(QRegularExpression(u"\\A0+|0+\\z"_s)); };
            QVERIFY2(core(digits) == core(kept), qPrintable(text + u" became "_s + amount.number().text()));
        }
        QVERIFY(read > 100); // the signs make numbers, too
    }

    void whatIsFinerThanADoubleIsComparedAsOne()
    {
        const Money asked = *StatedAmount::read(u"21.73913043478261").in(currency(u"USDT"_s));
        for (const QString &same : {u"21.73913043478261"_s, u"21.739130434782609"_s, u"21.739130434782613"_s})
            QVERIFY2(StatedAmount::read(same).is(asked), qPrintable(same));
        for (const QString &other : {u"21.7391304347826"_s, u"21.7391304347836"_s, u"21.739130434783261"_s,
                 u"21.73913"_s, u"-21.73913043478261"_s, u"21.73913043478261 USDC"_s, u"21"_s, u"N/A"_s})
            QVERIFY2(!StatedAmount::read(other).is(asked), qPrintable(other));
        const Money large(100'000'000'000'000, currency(u"XOF"_s));
        QVERIFY(!StatedAmount::read(u"100000000000000.4").is(large));
    }

    void numbersAreComparedByTheirDigits()
    {
        const auto number = [](const QString &text) { return Decimal::parse(text).value(); };
        const QStringList ascending{u"-1e300"_s, u"-12"_s, u"-1.5"_s, u"-1.49999"_s, u"-1e-300"_s, u"0"_s,
            u"1e-300"_s, u"0.09"_s, u"0.1"_s, u"0.10001"_s, u"9"_s, u"10"_s, u"10.01"_s, u"1e300"_s};
        for (qsizetype i = 0; i < ascending.size(); ++i) {
            for (qsizetype j = 0; j < ascending.size(); ++j) {
                QCOMPARE(number(ascending[i]) < number(ascending[j]), i < j);
                QCOMPARE(number(ascending[i]) == number(ascending[j]), i == j);
            }
        }
        QCOMPARE(number(u"1e2"_s), number(u"100.000"_s));
    }

    void numbersAreWrittenWithoutExponents()
    {
        const auto text = [](const QString &each) { return Decimal::parse(each)->text(); };
        QCOMPARE(text(u"5.0e-5"_s), u"0.00005"_s);
        QCOMPARE(text(u"-1.50"_s), u"-1.5"_s);
        QCOMPARE(text(u"12e3"_s), u"12000"_s);
        QCOMPARE(text(u"-0.00"_s), u"0"_s);
        QCOMPARE(text(u"1e300"_s), u"1e300"_s);
        QCOMPARE(Decimal::parse(u"9.995"_s)->rounded(3).text(), u"10"_s);
        QCOMPARE(Decimal::of(std::numeric_limits<qint64>::max(), -2).text(), u"92233720368547758.07"_s);
    }
};

QTEST_APPLESS_MAIN(StatedAmountTest)
#include "StatedAmountTest.moc"
