// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/SaleLines.h"

#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Money money(qint64 units, QStringView code = u"EUR")
{
    return {units, *Currency::find(code)};
}

SaleLine line(const QString &quantity, const Money &price, const QString &name = u"Coffee"_s)
{
    return {u"7"_s, name, Quantity::parse(quantity).value(), price};
}

} // namespace

class SaleLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantities_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); // an error's code, or "=" and the quantity
        const auto row = [](const QString &typed, const QString &read) {
            QTest::newRow(qPrintable(typed)) << typed << read;
        };
        row(u""_s, u"quantity"_s);
        row(u"0"_s, u"quantity"_s);
        row(u"0.000"_s, u"quantity"_s);
        row(u"-1"_s, u"quantity"_s);
        row(u"+1"_s, u"quantity"_s);
        row(u"1e3"_s, u"quantity"_s);
        row(u"1.2345"_s, u"quantity"_s);
        row(u"1..2"_s, u"quantity"_s);
        row(u".5"_s, u"quantity"_s);
        row(u"5."_s, u"quantity"_s);
        row(u"1 000"_s, u"quantity"_s);
        row(u"two"_s, u"quantity"_s);
        row(u"10000000"_s, u"quantity"_s);
        row(u"99999999999999999999999"_s, u"quantity"_s);
        row(u"1٢"_s, u"quantity"_s); // digits of two scripts
        row(u"1,250"_s, u"quantity-ambiguous"_s);
        row(u"9999999.999"_s, u"=9999999.999"_s);
        row(u" 2 "_s, u"=2"_s);
        row(u"0.5"_s, u"=0.5"_s);
        row(u"0,5"_s, u"=0.5"_s);
        row(u"0,125"_s, u"=0.125"_s);
        row(u"1.250"_s, u"=1.25"_s);
        row(u"1.2500000"_s, u"=1.25"_s);
        row(u"٢٫٥"_s, u"=2.5"_s);
        row(u"१२"_s, u"=12"_s);
    }
    void quantities()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto quantity = Quantity::parse(typed);
        QCOMPARE(quantity ? u'=' + quantity->text() : quantity.error().code, read);
    }

    void whoWritesACommaMeansIt()
    {
        const NumberStyle comma{.decimalMark = u',', .groupMark = u'.'};
        QCOMPARE(Quantity::parse(u"1,250", comma)->text(), u"1.25"_s);
        QCOMPARE(Quantity::parse(u"1.250", comma).error().code, u"quantity-ambiguous"_s);
    }

    void totalsAreRoundedAwayFromZeroAtTheHalf_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<qint64>("total");
        QTest::newRow("whole") << u"3"_s << qint64(350) << qint64(1050);
        QTest::newRow("half a unit") << u"0.5"_s << qint64(5) << qint64(3);
        QTest::newRow("below the half") << u"0.499"_s << qint64(1) << qint64(0);
        QTest::newRow("the half itself") << u"0.500"_s << qint64(1) << qint64(1);
        QTest::newRow("below nothing") << u"0.5"_s << qint64(-5) << qint64(-3);
        QTest::newRow("kilograms") << u"1.234"_s << qint64(1999) << qint64(2467); // 2466.766
        QTest::newRow("the largest") << u"1"_s << std::numeric_limits<qint64>::max()
                                     << std::numeric_limits<qint64>::max();
    }
    void totalsAreRoundedAwayFromZeroAtTheHalf()
    {
        QFETCH(QString, quantity);
        QFETCH(qint64, price);
        QFETCH(qint64, total);
        const auto sum = totalOf(line(quantity, money(price)));
        QVERIFY(sum);
        QCOMPARE(sum->minorUnits(), total);
    }

    void whatDoesNotFitIsSaid()
    {
        const auto largest = std::numeric_limits<qint64>::max();
        QCOMPARE(totalOf(line(u"2"_s, money(largest))).error().code, u"lines-too-large"_s);
        QCOMPARE(totalOf(line(u"0.999"_s, money(largest))).error().code, u"lines-too-large"_s);
        QCOMPARE(
            sumOf({line(u"1"_s, money(largest)), line(u"1"_s, money(1))}).error().code, u"lines-too-large"_s);
        QCOMPARE(sumOf({}).error().code, u"lines-empty"_s);
        const auto mixed = sumOf({line(u"1"_s, money(5)), line(u"1"_s, money(5, u"USD"))});
        QCOMPARE(mixed.error().code, u"lines-currency"_s);
        QVERIFY(mixed.error().message.contains(u"EUR and in USD"));
    }

    void theSumIsThatOfTheRoundedLines()
    {
        // 0.025 + 0.025: on paper each line says 0.03.
        QCOMPARE(sumOf({line(u"0.5"_s, money(5)), line(u"0.5"_s, money(5))})->decimalText(), u"0.06"_s);
        const Currency ether = *Currency::find(u"ETH");
        const auto fine =
            sumOf({line(u"1"_s, Money(1, *ether.withDecimals(18))), line(u"1"_s, Money(1, ether))});
        QVERIFY(fine);
        QCOMPARE(fine->currency().decimals(), 18);
    }

    void theNoteFitsItsField_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("note");
        QTest::newRow("all of it") << 100 << u"2 × Coffee, 0.5 × Cake 🍰"_s;
        QTest::newRow("exactly") << 25 << u"2 × Coffee, 0.5 × Cake 🍰"_s;
        QTest::newRow("no half of a character") << 24 << u"2 × Coffee, 0.5 × Cake …"_s;
        QTest::newRow("short") << 5 << u"2 × …"_s;
        QTest::newRow("one") << 1 << u"…"_s;
        QTest::newRow("none") << 0 << QString();
    }
    void theNoteFitsItsField()
    {
        QFETCH(int, most);
        QFETCH(QString, note);
        const std::vector<SaleLine> lines{
            line(u"2"_s, money(350), u"Coffee"_s), line(u"0.5"_s, money(400), u"Cake\n 🍰"_s)};
        QCOMPARE(noteOf(lines, most), note);
        QVERIFY(noteOf(lines, most).size() <= most);
    }

    void linesComeBackFromTheBooks()
    {
        const std::vector<SaleLine> lines{line(u"2"_s, money(350), u"Café \"noir\" ☕"_s),
            line(u"0.125"_s, Money(1, *Currency::find(u"ETH")->withDecimals(18)))};
        Json fields = Json::object();
        fields.set(saleLinesField.toString(), toJson(lines));
        QCOMPARE(linesIn(Json::parse(fields.toBytes()).value()), lines);
    }

    void whatIsNoneOfOursIsNoLine_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("none") << "{}"_ba;
        QTest::newRow("a text") << R"({"lines":"2 coffees"})"_ba;
        QTest::newRow("no currency") << R"({"lines":[{"name":"x","quantity":"1","price":"1.00"}]})"_ba;
        QTest::newRow("no quantity") << R"({"lines":[{"name":"x","price":"1.00","currency":"EUR"}]})"_ba;
        QTest::newRow("another price")
            << R"({"lines":[{"name":"x","quantity":"1","price":"1.005","currency":"EUR"}]})"_ba;
    }
    void whatIsNoneOfOursIsNoLine()
    {
        QFETCH(QByteArray, fields);
        QVERIFY(linesIn(Json::parse(fields).value()).empty());
    }
};

QTEST_GUILESS_MAIN(SaleLinesTest)
#include "SaleLinesTest.moc"
