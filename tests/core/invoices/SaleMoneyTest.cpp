// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/SaleMoney.h"

#include "../ledger/LedgerSamples.h"
#include "invoices/Attention.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using enum State;

namespace {

Invoice sale(const QString &amount, const QString &code, State state, const Settlement &told = {})
{
    Invoice invoice = samples::sale(u"CF-1"_s);
    invoice.amount = *Money::fromWire(amount, *Currency::find(code));
    invoice.state = state;
    invoice.settlement = told;
    return invoice;
}

/// "15.04 USD, counted 15.04, due 0.00, amount": what is not known is a question mark.
QString said(const Invoice &invoice)
{
    const SaleMoney money = moneyOf(invoice);
    const auto digits = [](const std::optional<Money> &each) { return each ? each->decimalText() : u"?"_s; };
    const QString paid = money.paidText.isEmpty() ? u"-"_s : money.paidText + u' ' + money.paidCurrency;
    QString text = u"%1, counted %2, due %3"_s.arg(paid, digits(money.paid), digits(money.due));
    return money.reason.isEmpty() ? text : text + u", " + money.reason;
}

} // namespace

/// The one definition of paid, due, credited and fee, and of what a person should compare. What cannot be
/// right comes first.
class SaleMoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPaid_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &asked, const QString &code,
                             const QString &stated, const QString &expected) {
            QTest::newRow(name) << asked << code << stated << expected;
        };
        const QString usd = u"USD"_s;
        const QString unreadable = u"-, counted ?, due ?, amount-unreadable"_s;
        for (const QString &odd : {u"fifteen"_s, u"?"_s, u"1,234"_s, u"15.04.00"_s, u"•••"_s, u"NaN"_s,
                 u"15;04"_s, u"0x0F"_s, u"15 04"_s, u"{}"_s})
            QTest::newRow(qPrintable(u"unreadable: "_s + odd)) << u"15.04"_s << usd << odd << unreadable;
        row("zero", u"15.04"_s, usd, u"0"_s, u"0 USD, counted ?, due ?, amount"_s);
        row("zero with decimals", u"15.04"_s, usd, u"0.00"_s, u"0 USD, counted ?, due ?, amount"_s);
        row("negative", u"15.04"_s, usd, u"-15.04"_s, u"-15.04 USD, counted ?, due ?, amount"_s);
        row("less", u"15.04"_s, usd, u"5.04"_s, u"5.04 USD, counted 5.04, due 10.00, amount"_s);
        row("less, with a comma", u"15.04"_s, usd, u"5,04"_s, u"5.04 USD, counted 5.04, due 10.00, amount"_s);
        row("less, with its currency", u"15.04"_s, usd, u"5.04 USD"_s,
            u"5.04 USD, counted 5.04, due 10.00, amount"_s);
        row("more", u"15.04"_s, usd, u"15.05"_s, u"15.05 USD, counted 15.05, due 0.00, amount"_s);
        row("a tenth of a cent more", u"15.04"_s, usd, u"15.041"_s,
            u"15.041 USD, counted ?, due ?, amount"_s);
        row("a fifth of what was asked", u"0.00100000"_s, u"BTC"_s, u"5.0e-5"_s,
            u"0.00005 BTC, counted 0.00005000, due 0.00095000, amount"_s);
        row("a hundredth of a cent less", u"50"_s, u"USDT"_s, u"49.99999999"_s,
            u"49.99999999 USDT, counted ?, due ?, amount"_s);
        row("half a franc", u"1500"_s, u"XOF"_s, u"150.50"_s, u"150.5 XOF, counted ?, due ?, amount"_s);
        row("another currency within the text", u"15.04"_s, usd, u"15.04 EUR"_s,
            u"15.04 USD, counted ?, due ?, amount"_s);
        row("not stated", u"15.04"_s, usd, {}, u"15.04 USD, counted 15.04, due 0.00"_s);
        row("stated as nothing", u"15.04"_s, usd, u"N/A"_s, u"15.04 USD, counted 15.04, due 0.00"_s);
        row("exactly", u"15.04"_s, usd, u"15.04"_s, u"15.04 USD, counted 15.04, due 0.00"_s);
        row("exactly, of a double", u"15.04"_s, usd, u"15.039999999999999"_s,
            u"15.039999999999999 USD, counted 15.04, due 0.00"_s);
        row("exactly, with a zero more", u"15.04"_s, usd, u"15.040"_s,
            u"15.04 USD, counted 15.04, due 0.00"_s);
        row("exactly, grouped", u"1234.50"_s, usd, u"1,234.50"_s, u"1234.5 USD, counted 1234.50, due 0.00"_s);
        row("exactly, with an exponent", u"0.00005"_s, u"BTC"_s, u"5e-05"_s,
            u"0.00005 BTC, counted 0.00005000, due 0.00000000"_s);
        row("whole francs with a point", u"1500"_s, u"XOF"_s, u"1500.0"_s,
            u"1500 XOF, counted 1500, due 0"_s);
    }
    void whatIsPaid()
    {
        QFETCH(QString, asked);
        QFETCH(QString, code);
        QFETCH(QString, stated);
        const Invoice invoice = sale(asked, code, Paid, {.paid = stated, .paidCurrency = code});
        QTEST(said(invoice), "expected");
        const bool differs = moneyOf(invoice).differs();
        QCOMPARE(needsPerson(invoice), differs);
        QCOMPARE(attentionWords(invoice).isEmpty(), !differs);
        // And the same when the settlement is outstanding.
        QCOMPARE(moneyOf(sale(asked, code, Authorised, invoice.settlement)).reason, moneyOf(invoice).reason);
    }

    void otherCurrenciesAndRecalculation_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Settlement>("told");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, State state, const Settlement &told, const QString &expected) {
            QTest::newRow(name) << state << told << expected;
        };
        row("recalculated, and nobody says to what", Paid, {.isRecalculated = true},
            u"-, counted ?, due ?, amount"_s);
        row("recalculated, with the credit", Paid,
            {.received = u"10"_s, .receivedCurrency = u"USD"_s, .isRecalculated = true},
            u"-, counted ?, due ?, amount"_s);
        row("recalculated, and paid is stated", Paid,
            {.paid = u"10"_s, .paidCurrency = u"USD"_s, .isRecalculated = true},
            u"10 USD, counted 10.00, due 907.00, amount"_s);
        row("in the payer's currency", Paid, {.paid = u"76500"_s, .paidCurrency = u"INR"_s},
            u"76500 INR, counted 917.00, due 0.00"_s);
        row("in the payer's currency, and nothing tells its own", Paid,
            {.paid = u"76500"_s, .paidCurrency = u"INR"_s, .isPaidAlone = true},
            u"76500 INR, counted ?, due ?"_s);
        row("the same, and credit and fee come to it", Paid,
            {.paid = u"76500"_s,
                .paidCurrency = u"INR"_s,
                .fee = u"17"_s,
                .received = u"900"_s,
                .receivedCurrency = u"USD"_s,
                .isPaidAlone = true},
            u"76500 INR, counted 917.00, due 0.00"_s);
        row("the same, and they do not", Paid,
            {.paid = u"76500"_s,
                .paidCurrency = u"INR"_s,
                .fee = u"1"_s,
                .received = u"900"_s,
                .receivedCurrency = u"USD"_s,
                .isPaidAlone = true},
            u"76500 INR, counted ?, due ?, credit"_s);
        row("the same figure in another country's money", Paid, {.paid = u"917"_s, .paidCurrency = u"EUR"_s},
            u"917 EUR, counted ?, due ?, amount"_s);
        row("the same figure, as a double has it", Paid,
            {.paid = u"917.0000000000001"_s, .paidCurrency = u"GBP"_s, .isPaidAlone = true},
            u"917.0000000000001 GBP, counted ?, due ?, amount"_s);
        row("the same figure, settlement outstanding", Authorised,
            {.paid = u"917.00"_s, .paidCurrency = u"KWD"_s}, u"917 KWD, counted ?, due ?, amount"_s);
        row("far too little of another country's money", Paid, {.paid = u"1500"_s, .paidCurrency = u"INR"_s},
            u"1500 INR, counted ?, due ?, amount"_s);
        row("far too much of it", Paid, {.paid = u"7650000"_s, .paidCurrency = u"INR"_s},
            u"7650000 INR, counted ?, due ?, amount"_s);
        row("in coins that are dollars, alone", Paid,
            {.paid = u"916.25"_s, .paidCurrency = u"USDC"_s, .isPaidAlone = true},
            u"916.25 USDC, counted 917.00, due 0.00"_s);
        row("in other coins, alone", Paid, {.paid = u"0.01"_s, .paidCurrency = u"BTC"_s, .isPaidAlone = true},
            u"0.01 BTC, counted ?, due ?"_s);
        row("in coins that cannot be it", Paid,
            {.paid = u"0.00000001"_s, .paidCurrency = u"BTC"_s, .isPaidAlone = true},
            u"0.00000001 BTC, counted ?, due ?, amount"_s);
        row("in euros that cannot be it", Paid, {.paid = u"1.00"_s, .paidCurrency = u"EUR"_s},
            u"1 EUR, counted ?, due ?, amount"_s);
        row("in euros that may be it", Paid, {.paid = u"840"_s, .paidCurrency = u"EUR"_s},
            u"840 EUR, counted 917.00, due 0.00"_s);
        row("nothing, in the payer's currency", Paid, {.paid = u"0.00"_s, .paidCurrency = u"INR"_s},
            u"0 INR, counted ?, due ?, amount"_s);
        row("less than nothing, in the payer's currency", Paid, {.paid = u"-1"_s, .paidCurrency = u"INR"_s},
            u"-1 INR, counted ?, due ?, amount"_s);
        row("unreadable, in the payer's currency", Paid, {.paid = u"a lot"_s, .paidCurrency = u"INR"_s},
            u"-, counted ?, due ?, amount-unreadable"_s);
        row("its own currency in small letters", Paid, {.paid = u"10"_s, .paidCurrency = u"usd"_s},
            u"10 usd, counted 10.00, due 907.00, amount"_s);
        row("in coins that are dollars", Paid, {.paid = u"916.25"_s, .paidCurrency = u"USDC"_s},
            u"916.25 USDC, counted 917.00, due 0.00"_s);
        row("in far fewer of them", Paid, {.paid = u"10.00"_s, .paidCurrency = u"USDC"_s},
            u"10 USDC, counted ?, due ?, amount"_s);
        row("credit and fee come to it", Paid,
            {.fee = u"17.00"_s, .received = u"900.00"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00"_s);
        row("each of the two is rounded", Paid,
            {.fee = u"17.00"_s, .received = u"899.99"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00"_s);
        row("each of the two is rounded up", Paid,
            {.fee = u"17.00"_s, .received = u"900.01"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00"_s);
        row("the fee is on top", Paid,
            {.fee = u"17.00"_s, .received = u"917.00"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("more is credited", Paid, {.received = u"917.02"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("ten times as much is credited", Authorised,
            {.received = u"9170"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("the fee is more than what was asked for", Paid,
            {.fee = u"1200"_s, .received = u"500"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("more is credited, in coins that are dollars", Paid,
            {.received = u"1009"_s, .receivedCurrency = u"USDC"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("a little more, in coins that are dollars", Paid,
            {.received = u"920"_s, .receivedCurrency = u"USDC"_s}, u"917.00 USD, counted 917.00, due 0.00"_s);
        row("a fee in other coins is no part of it", Paid,
            {.fee = u"50"_s, .feeCurrency = u"USDC"_s, .received = u"917"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00"_s);
        row("far less in another country's money", Paid,
            {.fee = u"0"_s, .received = u"1200"_s, .receivedCurrency = u"UAH"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("as much in another country's money", Paid,
            {.fee = u"0"_s, .received = u"37000"_s, .receivedCurrency = u"UAH"_s},
            u"917.00 USD, counted 917.00, due 0.00"_s);
        row("far less is credited", Paid,
            {.fee = u"0.20"_s, .received = u"10"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("far less is credited, and no fee told", Paid,
            {.received = u"10"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("far less, in a currency that is not told", Paid, {.fee = u"0.20"_s, .received = u"10"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("far less, in coins that are dollars", Paid, {.received = u"10"_s, .receivedCurrency = u"USDC"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("a cent less than half", Paid, {.received = u"458.49"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("half may be a fee", Paid, {.received = u"458.50"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00"_s);
        row("a fee in coins explains it", Paid,
            {.fee = u"500"_s, .feeCurrency = u"USDC"_s, .received = u"417"_s, .receivedCurrency = u"USDC"_s},
            u"917.00 USD, counted 917.00, due 0.00"_s);
        row("credited in a currency of its own worth", Paid,
            {.received = u"10"_s, .receivedCurrency = u"BTC"_s}, u"917.00 USD, counted 917.00, due 0.00"_s);
        row("less than nothing is credited", Paid, {.received = u"-10"_s, .receivedCurrency = u"UAH"_s},
            u"917.00 USD, counted 917.00, due 0.00, credit"_s);
        row("the credit cannot be read", Paid, {.received = u"ten"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00, amount-unreadable"_s);
        row("the fee cannot be read", Paid, {.fee = u"1,234"_s},
            u"917.00 USD, counted 917.00, due 0.00, amount-unreadable"_s);
        row("waiting", Open, {}, u"-, counted 0.00, due 917.00"_s);
        row("being issued", Issuing, {}, u"-, counted 0.00, due 917.00"_s);
        row("over", Expired, {}, u"-, counted 0.00, due ?"_s);
        row("failed", Failed, {}, u"-, counted 0.00, due ?"_s);
        row("never issued", Refused, {}, u"-, counted 0.00, due ?"_s);
        row("went back", Chargeback, {}, u"-, counted 0.00, due ?"_s);
        row("settlement outstanding", Authorised, {}, u"917.00 USD, counted 917.00, due 0.00"_s);
        row("nothing is credited yet", Authorised,
            {.fee = u"0"_s, .received = u"0"_s, .receivedCurrency = u"USD"_s},
            u"917.00 USD, counted 917.00, due 0.00"_s);
    }
    void otherCurrenciesAndRecalculation()
    {
        QFETCH(State, state);
        QFETCH(Settlement, told);
        QTEST(said(sale(u"917"_s, u"USD"_s, state, told)), "expected");
    }

    void whoAsksForACoinIsPaidInIt()
    {
        const Settlement naira{.paid = u"80000"_s, .paidCurrency = u"NGN"_s, .isPaidAlone = true};
        QCOMPARE(said(sale(u"0.001"_s, u"BTC"_s, Paid, naira)), u"80000 NGN, counted ?, due ?, amount"_s);
        QCOMPARE(said(sale(u"50"_s, u"XXX"_s, Paid, naira)), u"80000 NGN, counted ?, due ?"_s);
        const Settlement roubles{.paid = u"500"_s, .paidCurrency = u"RUB"_s};
        QVERIFY(!moneyOf(sale(u"500"_s, u"RUR"_s, Paid, roubles)).differs()); // one money by two names
        const Settlement network{.paid = u"0.5"_s, .paidCurrency = u"USDT_TRC20"_s};
        QCOMPARE(moneyOf(sale(u"50"_s, u"USDT"_s, Paid, network)).reason, u"amount"_s);
        QVERIFY(!moneyOf(sale(u"0.5"_s, u"USDT"_s, Paid, network)).differs());
        const Settlement dollars{.paid = u"50"_s, .paidCurrency = u"USD"_s, .isPaidAlone = true};
        QCOMPARE(said(sale(u"50"_s, u"USDT"_s, Paid, dollars)), u"50 USD, counted 50.000000, due 0.000000"_s);
    }

    void thatNothingElseTellsGoesWithWhatIsPaid()
    {
        const Settlement coins{.paid = u"1"_s, .paidCurrency = u"BTC"_s, .isPaidAlone = true};
        QCOMPARE(Settlement::fromJson(coins.toJson()), coins);
        const Settlement fee{.fee = u"1"_s};
        QVERIFY(fee.completedBy(coins).isPaidAlone);
        const Settlement own{.paid = u"15.04"_s, .paidCurrency = u"USD"_s};
        QVERIFY(!own.completedBy(coins).isPaidAlone);
        QVERIFY(coins.completedBy(own).isPaidAlone);
    }

    void creditAndFeeAreDigits()
    {
        const SaleMoney money = moneyOf(sale(u"1"_s, u"BTC"_s, Paid,
            {.fee = u"1.0e-05"_s, .received = u"1,234.50"_s, .receivedCurrency = u"UAH"_s}));
        QCOMPARE(money.fee, u"0.00001"_s);
        QCOMPARE(money.feeCurrency, QString());
        QCOMPARE(money.credited, u"1234.5"_s);
        QCOMPARE(money.creditedCurrency, u"UAH"_s);
        QVERIFY(!money.isRecalculated);
    }
};

QTEST_APPLESS_MAIN(SaleMoneyTest)
#include "SaleMoneyTest.moc"
