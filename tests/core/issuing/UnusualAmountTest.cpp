// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/UnusualAmount.h"

#include "IssuingFixture.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

Money money(const QString &decimals, const QString &code)
{
    return Money::fromWire(decimals, Currency::find(code).value()).value();
}

} // namespace

/// Which amounts somebody is asked about before they are issued.
class UnusualAmountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedAbout_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QStringList>("earlier");
        QTest::addColumn<QString>("asked"); // empty: not at all; "much"; else what is usual
        const auto row = [](const char *name, const QString &code, const QString &amount,
                             const QStringList &earlier, const QString &asked) {
            QTest::newRow(name) << code << amount << earlier << asked;
        };
        const QStringList five{u"15.04"_s, u"3"_s, u"20"_s, u"900000"_s, u"1"_s};
        row("a hundred times to the cent", u"USD"_s, u"1504"_s, five, u"15.04"_s);
        row("a cent less", u"USD"_s, u"1503.99"_s, five, {});
        row("far more than ever", u"USD"_s, u"90000000"_s, five, u"15.04"_s);
        row("four sales are too few", u"USD"_s, u"19999"_s, five.first(4), {});
        const QStringList francs{u"1000"_s, u"2000"_s, u"2000"_s, u"350"_s, u"12345678"_s};
        row("four sales of francs are too few", u"XOF"_s, u"12345678"_s, francs.first(4), {});
        row("five are enough", u"XOF"_s, u"12345678"_s, francs, u"2000"_s);
        row("of an even number the lower", u"USD"_s, u"300"_s,
            {u"3"_s, u"3"_s, u"3"_s, u"400"_s, u"400"_s, u"400"_s}, u"3.00"_s);
        row("where little is usual, little is much", u"XOF"_s, u"50000"_s,
            {u"500"_s, u"500"_s, u"500"_s, u"500"_s, u"500"_s}, u"500"_s);
        row("where much is usual, much is not", u"USD"_s, u"90000"_s,
            {u"50000"_s, u"50000"_s, u"50000"_s, u"50000"_s, u"50000"_s}, {});
        row("counted finer and coarser", u"ETH"_s, u"1"_s,
            {u"0.01"_s, u"0.010000000000000001"_s, u"0.009999999999999999"_s, u"0.01"_s, u"0.01"_s},
            u"0.01000000"_s);
        row("no number is too large", u"USD"_s, u"92233720368547758.07"_s,
            {u"92233720368547758.07"_s, u"92233720368547758.07"_s, u"92233720368547758.07"_s,
                u"92233720368547758.07"_s, u"92233720368547758.07"_s},
            {});
        row("never sold for anything", u"USD"_s, u"15"_s, {u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s}, {});

        const QStringList small{u"15.04"_s, u"12.99"_s, u"59.90"_s, u"15.04"_s, u"20"_s, u"18.50"_s};
        row("a point was forgotten", u"USD"_s, u"1299"_s, small, u"largest 59.90"_s);
        row("ten times the largest is no slip yet", u"USD"_s, u"599"_s, small, {});
        row("of less than was ever sold", u"USD"_s, u"1298.99"_s, small, {});
        row("no point to forget", u"XOF"_s, u"60000"_s, {u"500"_s, u"600"_s, u"700"_s, u"800"_s, u"900"_s},
            u"largest 900"_s);

        row("the first sale", u"USD"_s, u"15.04"_s, {}, {});
        row("a first sale of much", u"USD"_s, u"20000.01"_s, {}, u"much"_s);
        row("twenty bitcoins", u"BTC"_s, u"20"_s, {}, u"much"_s);
        row("asked about once", u"BTC"_s, u"20"_s, {u"20"_s}, {});
        row("but not for a small one", u"BTC"_s, u"20"_s, {u"0.002"_s, u"0.001"_s}, u"much"_s);
        row("a coin that nobody knows", u"XXX"_s, u"9"_s, {}, {});
        row("a currency of which nobody knows the rate", u"ISK"_s, u"900000000"_s, {}, {});
    }
    void whatIsAskedAbout()
    {
        QFETCH(QString, code);
        QFETCH(QString, amount);
        QFETCH(QStringList, earlier);
        std::vector<Money> amounts;
        for (const QString &each : earlier)
            amounts.push_back(money(each, code));
        const auto unusual = unusualAmount(money(amount, code), amounts);
        const QString said = !unusual ? QString()
            : unusual->largest        ? u"largest "_s + unusual->largest->decimalText()
            : unusual->usual          ? unusual->usual->decimalText()
                                      : u"much"_s;
        QTEST(said, "asked");
        if (!unusual)
            return;
        QCOMPARE(unusual->amount, money(amount, code));
        const Error error = unusual->error();
        QCOMPARE(error.code, u"unusual-amount"_s);
        QCOMPARE(error.kind, ErrorKind::Input);
        QVERIFY(error.message.contains(unusual->amount.display().english()));
        QVERIFY(error.message.contains(u"Nothing was sent."_s));
    }

    /// The books: training and what moves money are two tills; an account that was removed still counts.
    void eachTillHasItsOwnUsualAmount()
    {
        IssuingFixture fixture;
        Account training = fixture.shop;
        training.id = u"training"_s;
        training.name = u"Training"_s;
        training.builtIn = true;
        Accounts accounts{
            AccountBook(fixture.folder.filePath(u"two.json"_s), {fixture.shop, training}), fixture.files};
        AccountGateways gateways{fixture.catalogue, accounts, fixture.secrets, fixture.http};
        QVERIFY(await(fixture.ledger.start()));
        int number = 0;
        const auto sell = [&](const QString &account, const QString &amount, State state = State::Open) {
            ++number;
            Invoice invoice = sale(u"CF-%1"_s.arg(number), morning.addSecs(number));
            invoice.accountId = account;
            invoice.amount = money(amount, u"USD"_s);
            QVERIFY(await(fixture.ledger.add(invoice)));
            if (state == State::Refused)
                QVERIFY(await(fixture.ledger.record(invoice.reference,
                    {.kind = EvidenceKind::Refused, .source = u"program"_s, .at = morning, .state = state})));
        };
        Issuer issuer(fixture.ledger, gateways, fixture.clock);
        const auto usual = [&](const Account &account, const QString &amount) {
            const auto unusual = await(issuer.unusual(account, money(amount, u"USD"_s)));
            return !unusual ? u"-"_s : unusual->usual ? unusual->usual->decimalText() : u"much"_s;
        };
        QCOMPARE(usual(fixture.shop, u"5000"_s), u"-"_s);
        for (int i = 0; i < 4; ++i)
            sell(fixture.shop.id, u"15.04"_s);
        for (int i = 0; i < 5; ++i)
            sell(training.id, u"1"_s);
        sell(fixture.shop.id, u"15.04"_s, State::Refused);
        QCOMPARE(usual(fixture.shop, u"5000"_s), u"-"_s); // the refused one is none
        QCOMPARE(usual(training, u"5000"_s), u"1.00"_s);
        sell(u"removed"_s, u"15.04"_s);
        QCOMPARE(usual(fixture.shop, u"5000"_s), u"15.04"_s);
        QCOMPARE(usual(fixture.shop, u"1503"_s), u"-"_s);
        for (int i = 0; i < 50; ++i)
            sell(fixture.shop.id, u"100"_s); // the shop has become a dearer one
        QCOMPARE(usual(fixture.shop, u"5000"_s), u"-"_s);
        QCOMPARE(usual(fixture.shop, u"10000"_s), u"100.00"_s);
    }

    void booksThatCannotBeReadAskNothing()
    {
        IssuingFixture fixture(u"missing/folder/ledger.sqlite"_s);
        static_cast<void>(await(fixture.ledger.start()));
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        QVERIFY(!await(issuer.unusual(fixture.shop, money(u"90000"_s, u"USD"_s))));
    }
};

QTEST_GUILESS_MAIN(UnusualAmountTest)
#include "UnusualAmountTest.moc"
