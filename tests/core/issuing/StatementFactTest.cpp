// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/StatementFact.h"

#include "../ledger/LedgerSamples.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using samples::morning;
using enum State;

namespace {

constexpr std::array allStates{
    Issuing, Open, Authorised, Paid, Failed, Cancelled, Expired, Chargeback, Withheld, Refused, Unknown};

Invoice known(State state, const QString &word = u"invoice:x"_s)
{
    Invoice sale = samples::sale(u"CF-1"_s);
    sale.state = state;
    sale.remoteId = u"185"_s;
    sale.remoteStatus = word;
    return sale;
}

StatementLine line(std::optional<State> state, const QString &word = u"X"_s)
{
    return {.remoteId = u"185"_s,
        .reference = {},
        .amount = Money(1504, *Currency::find(u"USD")),
        .state = state,
        .remoteStatus = word};
}

QString kindOf(const StatementFact &fact)
{
    using Kind = StatementFact::Kind;
    return fact.kind == Kind::News ? u"news"_s : fact.kind == Kind::Doubt ? u"doubt"_s : u"nothing"_s;
}

StatementFact fact(const StatementLine &line, const Invoice &sale)
{
    return factIn(line, sale, morning, morning);
}

} // namespace

/// What a line of a statement tells about a sale in the books.
class StatementFactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("the list's and the call's") << u"PAID"_s << u"invoice:paid"_s << true;
        QTest::newRow("blank for line") << u"CHARGE BACK"_s << u"invoice:charge_back"_s << true;
        QTest::newRow("another") << u"PAYED"_s << u"PAYED_RECALC"_s << false;
        QTest::newRow("none") << u""_s << u"invoice:paid"_s << false;
    }
    void words()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSameWord(one, other), "same");
        QTEST(isSameWord(other, one), "same");
    }

    void moves_data()
    {
        QTest::addColumn<State>("books");
        QTest::addColumn<State>("told");
        QTest::addColumn<QString>("kind");
        const auto row = [](State books, std::initializer_list<State> told, const QString &kind) {
            for (const State each : told)
                QTest::addRow("%s, told %s", qPrintable(stateName(books)), qPrintable(stateName(each)))
                    << books << each << kind;
        };
        row(Issuing, {Open, Authorised, Paid, Failed}, u"doubt"_s); // more than a state is at stake
        row(Unknown, {Open, Authorised, Paid, Failed}, u"doubt"_s);
        row(Refused, {Open, Failed}, u"nothing"_s); // the gateway said no, or nothing was sent
        row(Refused, {Authorised, Paid}, u"news"_s); // but money is money
        row(Open, {Open, Authorised, Paid, Failed, Cancelled, Expired, Chargeback, Withheld}, u"news"_s);
        row(Authorised, {Authorised, Paid, Failed, Cancelled, Expired, Chargeback, Withheld}, u"news"_s);
        row(Authorised, {Open}, u"doubt"_s); // nobody unpays
        row(Withheld, {Withheld, Authorised, Paid, Failed, Cancelled, Expired, Chargeback}, u"news"_s);
        row(Withheld, {Open}, u"doubt"_s);
        row(Paid, {Chargeback, Withheld}, u"news"_s); // late evidence
        row(Paid, {Paid}, u"nothing"_s);
        row(Paid, {Open, Authorised, Failed, Cancelled, Expired}, u"doubt"_s);
        row(Expired, {Paid, Authorised, Chargeback, Withheld}, u"news"_s); // paid after all
        row(Failed, {Paid, Authorised, Chargeback, Withheld}, u"news"_s);
        row(Cancelled, {Paid, Authorised, Chargeback, Withheld}, u"news"_s);
        row(Expired, {Expired, Failed, Cancelled}, u"nothing"_s); // one end, by two names
        row(Failed, {Expired, Cancelled}, u"nothing"_s);
        row(Expired, {Open}, u"doubt"_s);
        row(Chargeback, {Paid, Open, Authorised, Failed}, u"doubt"_s);
        row(Chargeback, {Chargeback}, u"nothing"_s);
    }
    void moves()
    {
        QFETCH(State, books);
        QFETCH(State, told);
        const StatementFact said = fact(line(told), known(books));
        QTEST(kindOf(said), "kind");
        if (said.kind != StatementFact::Kind::News)
            return;
        QCOMPARE(said.evidence.state, std::optional(told));
        QCOMPARE(said.evidence.kind, EvidenceKind::Polled);
        QCOMPARE(said.evidence.source, u"gateway: statement"_s);
        QCOMPARE(said.evidence.remoteStatus, u"invoice:x"_s); // the same word, as it was first heard
    }

    void aRefusalThatWasOnlyInferredIsDoubted()
    {
        Invoice sale = known(Refused);
        sale.errorCode = u"never-created"_s;
        QCOMPARE(kindOf(fact(line(Open), sale)), u"doubt"_s);
    }

    void wordsThatNobodyKnowsChangeNoState()
    {
        for (const State state : allStates) {
            const StatementFact said = fact(line(std::nullopt, u"REVIEWED"_s), known(state));
            if (said.kind != StatementFact::Kind::News)
                continue;
            QVERIFY(!said.evidence.state);
            QCOMPARE(said.evidence.remoteStatus, u"REVIEWED"_s); // and are shown
            QCOMPARE(said.evidence.doubt, u"status:reviewed"_s); // and looked at
            Invoice doubted = known(state);
            doubted.doubt = said.evidence.doubt;
            QCOMPARE(fact(line(std::nullopt, u"REVIEWED"_s), doubted).evidence.doubt, QString());
        }
        QCOMPARE(kindOf(fact(line(std::nullopt, u"REVIEWED"_s), known(Paid))), u"news"_s);
        QCOMPARE(kindOf(fact(line(std::nullopt, u"REVIEWED"_s), known(Paid, u"reviewed"_s))), u"nothing"_s);
    }

    /// The page was asked for, the customer paid, and somebody asked about this very sale.
    void whatWasLearntSinceThePageWasAskedForStands()
    {
        Invoice sale = known(Open);
        sale.checkedAt = morning.addMSecs(1);
        QCOMPARE(kindOf(fact(line(Expired), sale)), u"nothing"_s);
        sale.checkedAt = morning;
        sale.changedAt = morning.addMSecs(1);
        QCOMPARE(kindOf(fact(line(Expired), sale)), u"nothing"_s);
        sale.changedAt = morning;
        QCOMPARE(kindOf(fact(line(Expired), sale)), u"news"_s);
    }

    void aLineThatMayBeAboutAnotherSaleIsNoNews_data()
    {
        QTest::addColumn<QString>("remoteId");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("kind");
        QTest::newRow("another amount") << u"185"_s << qint64(1505) << u"USD"_s << u"doubt"_s;
        QTest::newRow("another id") << u"186"_s << qint64(1504) << u"USD"_s << u"doubt"_s;
        QTest::newRow("an amount in another currency") << u"185"_s << qint64(99) << u"EUR"_s << u"news"_s;
        QTest::newRow("no id") << u""_s << qint64(1504) << u"USD"_s << u"news"_s;
    }
    void aLineThatMayBeAboutAnotherSaleIsNoNews()
    {
        QFETCH(QString, remoteId);
        QFETCH(qint64, amount);
        QFETCH(QString, currency);
        QFETCH(QString, kind);
        StatementLine odd = line(Paid);
        odd.remoteId = remoteId;
        odd.amount = Money(amount, *Currency::find(currency));
        QCOMPARE(kindOf(fact(odd, known(Open))), kind);
        // Nobody is asked again and again about what is paid; but another amount is looked at, once.
        Invoice paid = known(Paid);
        const StatementFact said = fact(odd, paid);
        const bool isOtherAmount = remoteId == u"185" && kind == u"doubt";
        QCOMPARE(kindOf(said), isOtherAmount ? u"news"_s : u"nothing"_s);
        QCOMPARE(said.evidence.doubt, isOtherAmount ? u"listed-amount"_s : QString());
        QVERIFY(!said.evidence.state);
        paid.doubt = u"listed-amount"_s;
        QCOMPARE(kindOf(fact(odd, paid)), u"nothing"_s);
    }

    /// A list that went through doubles has lost the last digits of a coin's finest amounts.
    void aDoublesNoiseIsNoOtherAmount()
    {
        const Currency ether = *Currency::find(u"ETH");
        Invoice sale = known(Paid);
        sale.amount = *Money::fromWire(u"1.234567890123456789", ether);
        StatementLine noisy = line(Paid);
        noisy.amount = Money::fromWire(u"1.2345678901234568", ether);
        QVERIFY(noisy.amount && *noisy.amount != sale.amount);
        QCOMPARE(kindOf(fact(noisy, sale)), u"nothing"_s);
        noisy.amount = Money::fromWire(u"1.2345678901235", ether); // these digits a double has
        QCOMPARE(fact(noisy, sale).evidence.doubt, u"listed-amount"_s);
    }

    void moneyIsAddedAndNothingIsTakenBack()
    {
        StatementLine paid = line(Paid);
        paid.settlement = {
            .paid = u"15.04"_s, .paidCurrency = u"USDC"_s, .fee = u"1.50"_s, .feeCurrency = u"USDC"_s};
        Invoice sale = known(Paid);
        sale.settlement = {.paid = u"409.71"_s, .paidCurrency = u"INR"_s};
        const StatementFact said = fact(paid, sale);
        QCOMPARE(kindOf(said), u"news"_s);
        QCOMPARE(said.evidence.settlement.words(), u"Customer pays 409.71 INR. Fee 1.50 USDC."_s);
        sale.settlement = said.evidence.settlement;
        QCOMPARE(kindOf(fact(paid, sale)), u"nothing"_s); // and once
    }

    void anAmountThatCannotBeReadIsDoubtedOnce()
    {
        StatementLine odd = line(Paid);
        odd.amount.reset();
        odd.doubt = u"unreadable:amount unreadable:time"_s;
        Invoice sale = known(Paid);
        const StatementFact said = fact(odd, sale);
        QCOMPARE(kindOf(said), u"news"_s);
        QCOMPARE(said.evidence.doubt, u"unreadable:amount"_s); // when it was made the books know
        sale.doubt = said.evidence.doubt;
        QCOMPARE(kindOf(fact(odd, sale)), u"nothing"_s);
        odd.doubt = u"unreadable:time"_s;
        QCOMPARE(kindOf(fact(odd, known(Paid))), u"nothing"_s);
        odd.doubt = u"unreadable:is_recalc"_s; // it may say that another amount was paid
        QCOMPARE(fact(odd, known(Paid)).evidence.doubt, odd.doubt);
    }

    void anIdIsLearntAndNotReplaced()
    {
        Invoice sale = known(Open);
        StatementLine nameless = line(Open);
        nameless.remoteId.clear(); // known by the merchant's number
        QCOMPARE(fact(nameless, sale).evidence.remoteId, u"185"_s);
        sale.remoteId.clear();
        QCOMPARE(fact(line(Open), sale).evidence.remoteId, u"185"_s);
    }
};

QTEST_GUILESS_MAIN(StatementFactTest)
#include "StatementFactTest.moc"
