// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads: numbers with what they count, and moments.
#include "base/Counted.h"

#include "base/TimeWords.h"

#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class CountedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAgree_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("said");
        const auto row = [](qint64 number, const QString &said) {
            QTest::newRow(qPrintable(said)) << number << said;
        };
        row(0, u"0 sales"_s);
        row(1, u"1 sale"_s);
        row(2, u"2 sales"_s);
        row(11, u"11 sales"_s);
        row(21, u"21 sales"_s);
        row(101, u"101 sales"_s);
        row(1204, u"1204 sales"_s);
        row(1'000'001, u"1000001 sales"_s);
        row(-1, u"-1 sales"_s); // a gateway may say so
        row(std::numeric_limits<qint64>::max(), u"9223372036854775807 sales"_s);
    }
    void numbersAgree()
    {
        QFETCH(qint64, number);
        QTEST(counted(number, u"sale"_s), "said");
    }

    void otherPluralsAndVerbs()
    {
        QCOMPARE(counted(1, u"more currency"_s, u"more currencies"_s), u"1 more currency"_s);
        QCOMPARE(counted(3, u"more currency"_s, u"more currencies"_s), u"3 more currencies"_s);
        QCOMPARE(counted(1, u"field needs"_s, u"fields need"_s), u"1 field needs"_s);
        QCOMPARE(counted(15, u"field needs"_s, u"fields need"_s), u"15 fields need"_s);
    }

    void inTheWayOfALocale()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(counted(1204, u"sale"_s, german), u"1.204 sales"_s);
        QCOMPARE(counted(1, u"sale"_s, german), u"1 sale"_s);
        QCOMPARE(counted(3, u"was"_s, QLocale(QLocale::Arabic, QLocale::Egypt), u"were"_s), u"٣ were"_s);
    }

    void momentsAreSaidTheSameEverywhere()
    {
        qputenv("TZ", "Asia/Kolkata"); // +5:30
        const QDateTime at(QDate(2026, 3, 15), QTime(20, 4, 59), Qt::UTC);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(exactTime(at, british), u"16 March 2026, 01:34"_s);
        QCOMPARE(exactTimeAsWritten(at, british), u"15 March 2026, 20:04"_s);
        QCOMPARE(exactTime(at, QLocale::c()), u"16 March 2026, 01:34"_s);
        QCOMPARE(exactTime({}, british), QString());
    }
};

QTEST_GUILESS_MAIN(CountedTest)
#include "CountedTest.moc"
