// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerSamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// What sales come to: a sum for each currency, exact to the last minor unit or none at all.
class LedgerSumsTest : public QObject {
    Q_OBJECT

    static constexpr qint64 largest = std::numeric_limits<qint64>::max();
    static constexpr qint64 smallest = std::numeric_limits<qint64>::min();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_ledger;
    int m_sales = 0;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    void add(qint64 minorUnits, const QString &currency, State state = State::Open)
    {
        add(Money(minorUnits, *Currency::find(currency)), state);
    }
    void add(const Money &amount, State state = State::Open)
    {
        Invoice invoice = sale(u"CF-%1"_s.arg(++m_sales));
        invoice.amount = amount;
        QVERIFY(m_ledger->add(invoice));
        QVERIFY(m_ledger->record(invoice.reference, polled(state, morning)));
    }
    /// "3 for 15.04 USD, 1.00 USD paid": one a currency.
    QString sums(const LedgerQuery &query = {})
    {
        const auto sums = m_ledger->sums(query);
        if (!sums)
            return sums.error().code;
        QStringList texts;
        for (const CurrencySum &sum : *sums) {
            const auto amount = [&sum](const std::optional<Money> &money) {
                return money ? money->display().english() : u"too much "_s + sum.currency.code();
            };
            texts << QString::number(sum.count) + u" for "_s + amount(sum.total) + u", "_s + amount(sum.paid)
                    + u" paid"_s;
        }
        return texts.join(u"; "_s);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<LedgerFile>(path());
        QVERIFY(m_ledger->open());
        m_sales = 0;
    }
    void cleanup() { m_ledger.reset(); }

    void nothingSold() { QCOMPARE(sums(), QString()); }

    void eachCurrencyOnItsOwnTheBusiestFirst()
    {
        add(100, u"EUR"_s);
        add(1504, u"USD"_s, State::Paid);
        add(1, u"USD"_s);
        add(5000, u"XOF"_s, State::Paid);
        add(1, u"BTC"_s);
        QCOMPARE(sums(),
            u"2 for 15.05 USD, 15.04 USD paid; 1 for 0.00000001 BTC, 0.00000000 BTC paid; "
            "1 for 1.00 EUR, 0.00 EUR paid; 1 for 5000 XOF, 5000 XOF paid"_s);
    }

    void whatWasNeverIssuedDoesNotCount()
    {
        add(1504, u"USD"_s, State::Refused);
        QCOMPARE(sums(), QString());
        add(100, u"USD"_s);
        QCOMPARE(sums(), u"1 for 1.00 USD, 0.00 USD paid"_s);
        QCOMPARE(sums({.states = {State::Refused}}), QString());
    }

    void everyOtherStateCountsAndOnlyPaidIsPaid_data()
    {
        QTest::addColumn<State>("state");
        for (const State state : {State::Open, State::Authorised, State::Paid, State::Failed,
                 State::Cancelled, State::Expired, State::Chargeback, State::Withheld, State::Unknown})
            QTest::newRow(qPrintable(stateName(state))) << state;
    }
    void everyOtherStateCountsAndOnlyPaidIsPaid()
    {
        QFETCH(State, state);
        add(250, u"USD"_s, state);
        // What is authorised is called paid by filters, alerts and details, too.
        QCOMPARE(sums(), u"1 for 2.50 USD, %1 USD paid"_s.arg(isPaid(state) ? u"2.50"_s : u"0.00"_s));
        QCOMPARE(m_ledger->sums({})->front().paidSales, isPaid(state) ? 1 : 0);
        QCOMPARE(m_ledger->sums({})->front().paidUnknown, 0);
    }

    void whatWasPaidIsAddedAndNotWhatWasAskedFor_data()
    {
        QTest::addColumn<Settlement>("told");
        QTest::addColumn<QString>("paid");
        QTest::addColumn<qint64>("unknown");
        const auto usd = [](const QString &paid) {
            return Settlement{.paid = paid, .paidCurrency = u"USD"_s};
        };
        QTest::newRow("recalculated") << Settlement{.isRecalculated = true} << u"0.00 USD"_s << qint64(1);
        QTest::newRow("unreadable") << usd(u"five"_s) << u"0.00 USD"_s << qint64(1);
        QTest::newRow("ambiguous") << usd(u"1,234"_s) << u"0.00 USD"_s << qint64(1);
        QTest::newRow("finer than cents") << usd(u"5.041"_s) << u"0.00 USD"_s << qint64(1);
        QTest::newRow("nothing") << usd(u"0"_s) << u"0.00 USD"_s << qint64(1);
        QTest::newRow("less than nothing") << usd(u"-5"_s) << u"0.00 USD"_s << qint64(1);
        QTest::newRow("less") << usd(u"5,04"_s) << u"5.04 USD"_s << qint64(0);
        QTest::newRow("more") << usd(u"99"_s) << u"99.00 USD"_s << qint64(0);
        QTest::newRow("a double's noise") << usd(u"15.039999999999999"_s) << u"15.04 USD"_s << qint64(0);
        QTest::newRow("in another currency")
            << Settlement{.paid = u"409.71"_s, .paidCurrency = u"INR"_s} << u"15.04 USD"_s << qint64(0);
        QTest::newRow("not stated") << Settlement() << u"15.04 USD"_s << qint64(0);
    }
    void whatWasPaidIsAddedAndNotWhatWasAskedFor()
    {
        QFETCH(Settlement, told);
        QFETCH(QString, paid);
        QFETCH(qint64, unknown);
        add(1504, u"USD"_s);
        Evidence evidence = polled(State::Paid, morning);
        evidence.settlement = told;
        QVERIFY(m_ledger->record(u"CF-1"_s, evidence));
        QCOMPARE(sums(), u"1 for 15.04 USD, %1 paid"_s.arg(paid));
        const auto sum = m_ledger->sums({.states = {State::Paid}})->front();
        QCOMPARE(sum.paidSales, 1);
        QCOMPARE(sum.paidUnknown, unknown);
        // The list of what needs a person and the sum agree in what they do not know.
        QVERIFY(unknown == 0 || m_ledger->needingPerson().value() == 1);
    }

    void followTheSearchButNotThePage()
    {
        for (int number = 0; number < 5; ++number)
            add(100, u"USD"_s, number % 2 == 0 ? State::Paid : State::Open);
        QCOMPARE(sums({.limit = 1}), u"5 for 5.00 USD, 3.00 USD paid"_s);
        QCOMPARE(sums({.from = 1, .limit = 1}), u"5 for 5.00 USD, 3.00 USD paid"_s);
        QCOMPARE(sums({.states = {State::Open}}), u"2 for 2.00 USD, 0.00 USD paid"_s);
        QCOMPARE(sums({.search = u"CF-3"_s}), u"1 for 1.00 USD, 1.00 USD paid"_s);
        QCOMPARE(sums({.search = u"%"_s}), QString());
    }

    void areExactUpToTheLastUnitThatFits_data()
    {
        QTest::addColumn<QList<qint64>>("amounts");
        QTest::addColumn<QString>("total");

        const auto row = [](const char *name, const QList<qint64> &amounts, const QString &total) {
            QTest::newRow(name) << amounts << total;
        };
        row("the largest amount", {largest}, u"9223372036854775807 XOF"_s);
        row("the largest sum", {largest - 1, 1}, u"9223372036854775807 XOF"_s);
        row("one more", {largest, 1}, u"too much XOF"_s);
        row("far more", {largest, largest, largest, largest}, u"too much XOF"_s);
        row("twice the carry", {0xffffffff, 0xffffffff, 2}, u"8589934592 XOF"_s);
        row("beyond what a double can tell apart", {9007199254740992, 1}, u"9007199254740993 XOF"_s);
        row("over the edge and back", {largest, 5, -5}, u"9223372036854775807 XOF"_s);
        row("a negative amount that somebody wrote", {-1}, u"-1 XOF"_s);
        row("the smallest", {smallest}, u"-9223372036854775808 XOF"_s);
        row("below the smallest", {smallest, -1}, u"too much XOF"_s);
    }
    void areExactUpToTheLastUnitThatFits()
    {
        QFETCH(QList<qint64>, amounts);
        QFETCH(QString, total);
        for (const qint64 amount : amounts)
            add(amount, u"XOF"_s, State::Paid);
        add(199, u"USD"_s); // another currency's sum stands in any case
        const QString all = u"%1 for %2, %2 paid"_s.arg(amounts.size()).arg(total);
        const QString other = u"1 for 1.99 USD, 0.00 USD paid"_s;
        const bool otherFirst = amounts.size() == 1; // the same number of sales: by name
        QCOMPARE(sums(), otherFirst ? other + u"; "_s + all : all + u"; "_s + other);
    }

    void tooMuchInAllSaysNothingAgainstWhatIsPaid()
    {
        add(largest, u"XOF"_s);
        add(largest, u"XOF"_s, State::Paid);
        QCOMPARE(sums(), u"2 for too much XOF, 9223372036854775807 XOF paid"_s);
    }

    /// A coin's amounts are counted as finely as each needs; their sum is one.
    void amountsThatAreCountedFinerAreAddedToTheOthers()
    {
        const Currency eth = *Currency::find(u"ETH");
        add(Money(150'000'000, eth), State::Paid);
        add(Money(123'456'789'012'345'678, *eth.withDecimals(18)));
        add(Money(1'000'000'001, *eth.withDecimals(9)), State::Paid);
        QCOMPARE(sums(), u"3 for 2.623456790012345678 ETH, 2.500000001000000000 ETH paid"_s);
        add(Money(10'000'000'000, eth)); // a hundred coins do not fit that finely
        QCOMPARE(sums(), u"4 for too much ETH, 2.500000001000000000 ETH paid"_s);
    }

    void aCoinIsCountedNoFinerThanItsNetwork()
    {
        add(100, u"BTC"_s);
        SqlSession(path()).run(u"UPDATE invoice SET decimals = 9"_s);
        QCOMPARE(sums(), u"ledger-damaged"_s);
        SqlSession(path()).run(u"UPDATE invoice SET decimals = 7"_s);
        QCOMPARE(sums(), u"ledger-damaged"_s);
    }

    void aCurrencyThatMeansSomethingElseNowIsNotAdded()
    {
        add(100, u"USD"_s);
        SqlSession(path()).run(u"UPDATE invoice SET decimals = 3"_s);
        QCOMPARE(sums(), u"ledger-damaged"_s);
        SqlSession(path()).run(u"UPDATE invoice SET decimals = 2, currency = 'ZZZ'"_s);
        QCOMPARE(sums(), u"ledger-damaged"_s);
    }
};

QTEST_GUILESS_MAIN(LedgerSumsTest)
#include "LedgerSumsTest.moc"
