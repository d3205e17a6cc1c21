// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/UsualAmounts.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Which amounts a till offers before anybody has chosen some.
class UsualAmountsTest : public QObject {
    Q_OBJECT

    static QString offered(const QString &code, const QStringList &sold, std::size_t most = 4)
    {
        const Currency currency = *Currency::find(code);
        std::vector<Money> amounts;
        for (const QString &each : sold)
            amounts.push_back(*Money::parse(each, currency));
        QStringList texts;
        for (const Money &each : usualAmounts(amounts, currency, most))
            texts << each.decimalText();
        return texts.join(u' ');
    }

private Q_SLOTS:
    void aNewShopHasRoundOnes_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("amounts");
        QTest::newRow("dollars") << u"USD"_s << u"5.00 10.00 20.00 50.00"_s;
        QTest::newRow("euros") << u"EUR"_s << u"5.00 10.00 20.00 50.00"_s;
        QTest::newRow("yen") << u"JPY"_s << u"500 1000 2000 5000"_s;
        QTest::newRow("francs of Africa") << u"XOF"_s << u"5000 10000 20000 50000"_s;
        QTest::newRow("a stable coin") << u"USDT"_s << u"5.000000 10.000000 20.000000 50.000000"_s;
    }
    void aNewShopHasRoundOnes()
    {
        QFETCH(QString, currency);
        QFETCH(QString, amounts);
        QCOMPARE(offered(currency, {}), amounts);
    }

    /// Whatever is sold in: each can be written, is more than nothing, and no two are the same.
    void everyCurrencyHasSome_data()
    {
        QTest::addColumn<QString>("currency");
        for (const char *code :
            {"USD", "INR", "KES", "UGX", "BTC", "ETH", "XMR", "TRX", "DOGE", "XXX", "KWD", "IDR"}) {
            if (Currency::find(QString::fromLatin1(code)))
                QTest::newRow(code) << QString::fromLatin1(code);
        }
    }
    void everyCurrencyHasSome()
    {
        QFETCH(QString, currency);
        const QStringList amounts = offered(currency, {}).split(u' ');
        QCOMPARE(amounts.size(), 4);
        QCOMPARE(QSet<QString>(amounts.begin(), amounts.end()).size(), 4);
        for (const QString &each : amounts)
            QVERIFY2(Money::parse(each, *Currency::find(currency))->isPositive(), qPrintable(each));
    }

    void whatIsSoldOftenComesFirst()
    {
        const QStringList sold{
            u"3.20"_s, u"3.20"_s, u"3.20"_s, u"7.90"_s, u"7.90"_s, u"7.90"_s, u"7.90"_s, u"99.00"_s};
        QCOMPARE(offered(u"EUR"_s, sold), u"3.20 5.00 7.90 10.00"_s);
    }

    void whatIsSoldOftenAndRoundStandsThereOnce()
    {
        QCOMPARE(offered(u"EUR"_s, {u"5.00"_s, u"5.00"_s, u"5.00"_s}), u"5.00 10.00 20.00 50.00"_s);
    }

    void noMoreThanThereIsRoomFor()
    {
        QStringList sold;
        for (int amount = 1; amount <= 12; ++amount) {
            for (int times = 0; times < 3; ++times)
                sold << QString::number(amount);
        }
        QCOMPARE(offered(u"USD"_s, sold, 3).split(u' ').size(), 3);
        QCOMPARE(offered(u"USD"_s, sold, 0), QString());
    }

    void whatIsInAnotherCurrencyIsLeftOut()
    {
        const Currency euro = *Currency::find(u"EUR");
        const std::vector<Money> pounds(5, Money(333, *Currency::find(u"GBP")));
        for (const Money &each : usualAmounts(pounds, euro, 4))
            QVERIFY(each.minorUnits() != 333);
    }
};

QTEST_APPLESS_MAIN(UsualAmountsTest)
#include "UsualAmountsTest.moc"
