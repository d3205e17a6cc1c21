// SPDX-License-Identifier: GPL-3.0-or-later
#include "Till.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

StatusReport report(State state, const QString &word, const QString &id = u"1701"_s)
{
    return {.state = state, .remoteId = id, .remoteStatus = word, .source = u"gateway: status"_s};
}

Finding found(State state = State::Open)
{
    return {.kind = Finding::Kind::Found, .report = report(state, u"invoice:created"_s), .message = {}};
}

Finding notThere()
{
    return {.kind = Finding::Kind::NotThere, .report = {}, .message = u"Looked through 3 sales."_s};
}

tl::unexpected<Error> noAnswer()
{
    return failure(ErrorKind::Unknown, u"no-answer"_s, u"The gateway did not answer."_s);
}

} // namespace

/// Following up: how an unknown outcome is decided, and that nothing is decided too early or for ever.
class TrackerTest : public QObject {
    Q_OBJECT

    /// A sale in the books with that state, opened and changed at the till's present time.
    static QString put(Till &till, State state, const QString &remoteId = {}, const QString &errorCode = {})
    {
        static int number = 0;
        const QString reference = u"CF-TEST%1"_s.arg(++number, 12, 10, QChar(u'A'));
        const Invoice invoice {.reference = reference,
            .accountId = u"a1"_s,
            .accountName = u"stall"_s,
            .gatewayId = u"nonstopay"_s,
            .methodId = u"card"_s,
            .amount = Money(1504, *Currency::find(u"USD")),
            .email = u"anna@example.com"_s,
            .fields = Json::object(),
            .openedAt = till.now,
            .changedAt = till.now};
        if (!await(till.ledger.add(invoice)))
            qFatal("the ledger refused the sample");
        const Evidence evidence {.kind = EvidenceKind::Note,
            .source = u"program"_s,
            .at = till.now,
            .state = state,
            .remoteId = remoteId,
            .errorCode = errorCode};
        if (state != State::Issuing && !await(till.ledger.record(reference, evidence)))
            qFatal("the ledger refused the sample");
        return reference;
    }

private Q_SLOTS:
    void aGatewayThatDoesNotAnswerChangesNothing_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("remoteId");
        QTest::newRow("unknown stays unknown") << State::Unknown << u""_s;
        QTest::newRow("open stays open") << State::Open << u"1701"_s;
        QTest::newRow("paid stays paid") << State::Paid << u"1701"_s;
    }
    void aGatewayThatDoesNotAnswerChangesNothing()
    {
        QFETCH(State, state);
        QFETCH(QString, remoteId);
        Till till;
        till.start();
        const QString reference = put(till, state, remoteId);
        till.gateway->findings.emplace_back(noAnswer());
        till.gateway->statuses.emplace_back(noAnswer());

        const auto tracked = await(till.tracker.track(reference));

        QVERIFY(tracked.has_value());
        QCOMPARE(tracked->error->code, u"no-answer"_s);
        QCOMPARE(await(till.ledger.find(reference))->state, state);
    }

    void anUnknownReferenceIsSaidPlainly()
    {
        Till till;
        till.start();
        const auto tracked = await(till.tracker.track(u"CF-NOSUCH"_s));
        QVERIFY(!tracked);
        QCOMPARE(tracked.error().kind, ErrorKind::Input);
    }

    void aSaleWhoseAccountIsGoneSaysSo()
    {
        Till till;
        till.start();
        const Invoice invoice {.reference = u"CF-OTHER"_s,
            .accountId = u"removed"_s,
            .accountName = u"old stall"_s,
            .gatewayId = u"nonstopay"_s,
            .methodId = u"card"_s,
            .amount = Money(100, *Currency::find(u"USD")),
            .openedAt = till.now,
            .changedAt = till.now};
        QVERIFY(await(till.ledger.add(invoice)).has_value());
        const auto tracked = await(till.tracker.track(invoice.reference));
        QVERIFY(tracked.has_value());
        QCOMPARE(tracked->error->code, u"account-unknown"_s);
    }

    void whatTheGatewayRefusedIsNotAskedAbout()
    {
        Till till;
        till.start();
        const QString reference = put(till, State::Refused, {}, u"50003"_s);
        QVERIFY(await(till.tracker.track(reference)).has_value());
        QCOMPARE(till.gateway->finds + till.gateway->statusCalls, 0);
    }

    void unknownThatLandedIsFound()
    {
        Till till;
        till.start();
        const QString reference = put(till, State::Unknown, {}, u"timed-out"_s);
        till.gateway->findings.emplace_back(found());

        const auto tracked = await(till.tracker.track(reference));

        QCOMPARE(tracked->invoice.state, State::Open);
        QCOMPARE(tracked->invoice.remoteId, u"1701"_s);
        QVERIFY(tracked->invoice.errorCode.isEmpty());
        QVERIFY2(tracked->note.contains(u"link was lost"_s), "the cashier must learn that there is no link to hand out");
    }

    void unknownThatNeverArrivedIsDecided()
    {
        Till till;
        till.start();
        const QString reference = put(till, State::Unknown, {}, u"connection-lost"_s);
        till.gateway->findings.emplace_back(notThere());

        const auto tracked = await(till.tracker.track(reference));

        QCOMPARE(tracked->invoice.state, State::Refused);
        QCOMPARE(tracked->invoice.errorCode, u"never-created"_s);
        QVERIFY(tracked->invoice.errorMessage.contains(u"Issue it again"_s));
    }

    void notThereCountsOnlyWhenTheGatewayHadTimeToSettle()
    {
        // The call has ended this very moment: the first "not there" is not believed, the second search finds it.
        Till till({std::chrono::milliseconds(20), std::chrono::seconds(35)});
        till.start();
        const QString reference = put(till, State::Unknown);
        till.gateway->findings.emplace_back(notThere());
        till.gateway->findings.emplace_back(found());

        const auto tracked = await(till.tracker.track(reference));

        QCOMPARE(till.gateway->finds, 2);
        QCOMPARE(tracked->invoice.state, State::Open);
    }

    void aSaleThatIsBeingIssuedIsLeftAlone()
    {
        Till till;
        till.start();
        const QString reference = put(till, State::Issuing);
        till.now = till.now.addSecs(34);
        till.gateway->findings.emplace_back(notThere());
        QCOMPARE(await(till.tracker.track(reference))->invoice.state, State::Issuing);

        till.now = till.now.addSecs(2); // no call lasts longer: the program that issued it has died
        till.gateway->findings.emplace_back(notThere());
        QCOMPARE(await(till.tracker.track(reference))->invoice.state, State::Refused);
    }

    void aSaleThatIsBeingIssuedCanBeFoundAtOnce()
    {
        Till till;
        till.start();
        const QString reference = put(till, State::Issuing);
        till.gateway->findings.emplace_back(found());
        QCOMPARE(await(till.tracker.track(reference))->invoice.state, State::Open);
    }

    void neverCreatedIsNotForEver()
    {
        Till till;
        till.start();
        const QString reference = put(till, State::Refused, {}, u"never-created"_s);
        till.gateway->findings.emplace_back(found(State::Paid));
        QCOMPARE(await(till.tracker.track(reference))->invoice.state, State::Paid);
    }

    void undecidedIsWrittenDownAndLeftToAPerson()
    {
        Till till;
        till.start();
        const QString reference = put(till, State::Unknown);
        till.gateway->findings.emplace_back(
            Finding {.kind = Finding::Kind::Undecided, .report = {}, .message = u"Too many sales."_s});
        const auto tracked = await(till.tracker.track(reference));
        QCOMPARE(tracked->invoice.state, State::Unknown);
        QVERIFY(tracked->note.contains(u"gateway’s own pages"_s));
        QCOMPARE(await(till.ledger.events(reference))->back().message, u"Too many sales."_s);
    }

    void anyStateFollowsTheGateway_data()
    {
        QTest::addColumn<State>("before");
        QTest::addColumn<State>("after");
        QTest::newRow("open, paid") << State::Open << State::Paid;
        QTest::newRow("paid, charged back") << State::Paid << State::Chargeback;
        QTest::newRow("expired, paid late") << State::Expired << State::Paid;
        QTest::newRow("failed, paid after all") << State::Failed << State::Paid;
        QTest::newRow("chargeback won") << State::Chargeback << State::Paid;
        QTest::newRow("authorised, withheld") << State::Authorised << State::Withheld;
    }
    void anyStateFollowsTheGateway()
    {
        QFETCH(State, before);
        QFETCH(State, after);
        Till till;
        till.start();
        const QString reference = put(till, before, u"1701"_s);
        till.gateway->statuses.emplace_back(report(after, u"invoice:word"_s));
        till.now = till.now.addSecs(60);

        const auto tracked = await(till.tracker.track(reference));

        QCOMPARE(tracked->invoice.state, after);
        QCOMPARE(tracked->invoice.remoteStatus, u"invoice:word"_s);
        QCOMPARE(tracked->invoice.changedAt, till.now);
        QCOMPARE(tracked->invoice.checkedAt, till.now);
    }

    void dueAreTheUnsettledAndTheRecentlyMissing()
    {
        Till till;
        till.start();
        till.now = till.now.addDays(-3);
        put(till, State::Refused, {}, u"never-created"_s); // too long ago
        till.now = till.now.addDays(3);
        QStringList due {put(till, State::Open, u"1"_s), put(till, State::Authorised, u"1"_s), put(till, State::Withheld, u"1"_s),
            put(till, State::Unknown), put(till, State::Refused, {}, u"never-created"_s)};
        put(till, State::Paid, u"1"_s);
        put(till, State::Expired, u"1"_s);
        put(till, State::Refused, {}, u"50003"_s);
        for (int count = 0; count < 3; ++count)
            till.gateway->statuses.emplace_back(report(State::Paid, u"invoice:paid"_s));
        till.gateway->findings.emplace_back(found());
        till.gateway->findings.emplace_back(notThere());

        const auto all = await(till.tracker.trackDue());

        QVERIFY(all.has_value());
        QStringList asked;
        for (const Tracked &tracked : *all)
            asked << tracked.invoice.reference;
        asked.sort();
        due.sort();
        QCOMPARE(asked, due);
    }
};

QTEST_GUILESS_MAIN(TrackerTest)
#include "TrackerTest.moc"
