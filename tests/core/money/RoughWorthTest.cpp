// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/RoughWorth.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What cannot be the same amount, whatever the rates; all else may be.
class RoughWorthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bounds_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("askedCode");
        QTest::addColumn<QString>("said");
        const auto row = [](const QString &amount, const QString &code, const QString &asked,
                             const QString &askedCode, const QString &said) {
            QTest::newRow(qPrintable(u"%1 %2 for %3 %4"_s.arg(amount, code, asked, askedCode)))
                << amount << code << asked << askedCode << said;
        };
        row(u"15.03"_s, u"USD"_s, u"15.04"_s, u"USD"_s, u"less"_s);
        row(u"15.05"_s, u"USD"_s, u"15.04"_s, u"USD"_s, u"more"_s);
        row(u"15.03"_s, u"USDC"_s, u"15.04"_s, u"USD"_s, u"less"_s);
        row(u"1.00"_s, u"USDT"_s, u"15.04"_s, u"EUR"_s, u"less"_s);
        row(u"7.51"_s, u"USDT"_s, u"15.04"_s, u"EUR"_s, u"less"_s);
        row(u"31"_s, u"USDT"_s, u"15.04"_s, u"EUR"_s, u"more"_s);
        row(u"1.00"_s, u"EUR"_s, u"15.04"_s, u"USD"_s, u"less"_s);
        row(u"31"_s, u"EUR"_s, u"15.04"_s, u"USD"_s, u"more"_s);
        row(u"3"_s, u"INR"_s, u"15.04"_s, u"USD"_s, u"less"_s);
        row(u"0.00000001"_s, u"BTC"_s, u"15.04"_s, u"USD"_s, u"less"_s);
        row(u"0.0001"_s, u"TRX"_s, u"15.04"_s, u"USD"_s, u"less"_s);
        row(u"0.0000001"_s, u"ETH"_s, u"9223372036854775807"_s, u"ISK"_s, {}); // nobody knows the crown
        row(u"0.0000001"_s, u"ETH"_s, u"9223372036854775807"_s, u"JPY"_s, u"less"_s);
        row(u"1"_s, u"USDT"_s, u"92233720368547758.07"_s, u"EUR"_s, u"less"_s); // and nothing overflows

        row(u"15"_s, u"XOF"_s, u"15.04"_s, u"USD"_s, u"less"_s);
        row(u"15.05"_s, u"UAH"_s, u"15.04"_s, u"USD"_s, u"less"_s);
        row(u"15.05"_s, u"NGN"_s, u"15.04"_s, u"USD"_s, u"less"_s);
        row(u"16"_s, u"JPY"_s, u"15.04"_s, u"USD"_s, u"less"_s);
        row(u"20000"_s, u"CDF"_s, u"20"_s, u"USD"_s, u"less"_s);
        row(u"1501"_s, u"GNF"_s, u"1500"_s, u"XOF"_s, u"less"_s);
        row(u"62000"_s, u"UAH"_s, u"15.04"_s, u"USD"_s, u"more"_s);
        row(u"150"_s, u"USD"_s, u"1500"_s, u"XOF"_s, u"more"_s);

        row(u"9000"_s, u"XOF"_s, u"15.04"_s, u"USD"_s, {});
        row(u"22000"_s, u"NGN"_s, u"15.04"_s, u"USD"_s, {});
        row(u"2300"_s, u"JPY"_s, u"15.04"_s, u"USD"_s, {});
        row(u"46000"_s, u"CDF"_s, u"20"_s, u"USD"_s, {});
        row(u"23000"_s, u"GNF"_s, u"1500"_s, u"XOF"_s, {});
        row(u"1500"_s, u"XAF"_s, u"1500"_s, u"XOF"_s, {});
        row(u"16.30"_s, u"USDT"_s, u"15.04"_s, u"EUR"_s, {});
        row(u"14"_s, u"EUR"_s, u"15.04"_s, u"USD"_s, {});
        row(u"5"_s, u"KWD"_s, u"15.04"_s, u"USD"_s, {});
        row(u"409.71"_s, u"INR"_s, u"5"_s, u"USD"_s, {});
        row(u"620"_s, u"UAH"_s, u"15.04"_s, u"USD"_s, {});
        row(u"2.30"_s, u"EUR"_s, u"1500"_s, u"XOF"_s, {});
        row(u"18"_s, u"USDC"_s, u"1500"_s, u"INR"_s, {});
        row(u"0.0001"_s, u"BTC"_s, u"15.04"_s, u"USD"_s, {});
        row(u"60"_s, u"TRX"_s, u"15.04"_s, u"USD"_s, {});
        row(u"0.000001"_s, u"XXX"_s, u"15.04"_s, u"USD"_s, {}); // a coin that nobody knows
        row(u"5"_s, u"USD"_s, u"0.5"_s, u"BTC"_s, {});
    }
    void bounds()
    {
        QFETCH(QString, amount);
        QFETCH(QString, code);
        QFETCH(QString, asked);
        QFETCH(QString, askedCode);
        const Decimal number = Decimal::parse(amount).value();
        const Currency currency = Currency::find(code).value();
        const Money money = Money::fromWire(asked, Currency::find(askedCode).value()).value();
        const bool isLess = isSurelyLess(number, currency, money);
        const bool isMore = isSurelyMore(number, currency, money);
        QVERIFY(!isLess || !isMore);
        QTEST(isLess ? u"less"_s : isMore ? u"more"_s : QString(), "said");
        // Less than half is less than the whole.
        QVERIFY(isLess || !isSurelyLess(number, currency, money, Part::Half));
    }

    void muchMoney_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isMuch");
        const auto row = [](const QString &amount, const QString &code, bool isMuch) {
            QTest::newRow(qPrintable(amount + u' ' + code)) << amount << code << isMuch;
        };
        row(u"20000"_s, u"USD"_s, false);
        row(u"20000.01"_s, u"USD"_s, true);
        row(u"20000.000001"_s, u"USDT"_s, true);
        row(u"40000"_s, u"EUR"_s, false);
        row(u"40000.01"_s, u"EUR"_s, true);
        row(u"2000000"_s, u"XOF"_s, false);
        row(u"50000000"_s, u"XOF"_s, true);
        row(u"20"_s, u"BTC"_s, true);
        row(u"0.02"_s, u"BTC"_s, false);
        row(u"9.223372036854775807"_s, u"ETH"_s, false);
        row(u"92233720368"_s, u"BTC"_s, true);
        row(u"9223372036854775807"_s, u"ISK"_s, false); // nobody knows the crown
        row(u"9"_s, u"XXX"_s, false); // nor this coin
    }
    void muchMoney()
    {
        QFETCH(QString, amount);
        QFETCH(QString, code);
        const Money money = Money::fromWire(amount, Currency::find(code).value()).value();
        QTEST(isProbablyWorthMore(money, 20'000), "isMuch");
    }
};

QTEST_APPLESS_MAIN(RoughWorthTest)
#include "RoughWorthTest.moc"
