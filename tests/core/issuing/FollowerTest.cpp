// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/Follower.h"

#include "IssuingFixture.h"

#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

constexpr Follower::Pace quick{.quick = milliseconds(10), .slow = milliseconds(10)};
constexpr Follower::Pace never{.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)};

} // namespace

class FollowerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<IssuingFixture> m_fixture;
    std::vector<std::unique_ptr<Tracker>> m_trackers;
    std::vector<std::unique_ptr<IssuingFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    QStringList m_heard; ///< state of each answer, "failed" and "error"

    std::unique_ptr<Follower> follower()
    {
        auto made = std::make_unique<Follower>(*m_trackers.back(), m_fixture->clock);
        connect(made.get(), &Follower::answered, this, [this](const Tracked &tracked) {
            m_heard << (tracked.error ? u"error"_s : stateName(tracked.invoice.state));
        });
        connect(made.get(), &Follower::failed, this, [this] { m_heard << u"failed"_s; });
        return made;
    }
    void add(const QString &reference)
    {
        QVERIFY(await(m_fixture->ledger.add(samples::sale(reference))));
        QVERIFY(await(m_fixture->ledger.record(reference,
            {.kind = EvidenceKind::Issued,
                .source = u"gateway: create"_s,
                .at = samples::morning,
                .state = State::Open,
                .remoteId = u"185"_s})));
    }
    void answer(const std::vector<State> &states)
    {
        m_fixture->gateway->onStatus = [states, at = std::size_t(0)](const Invoice &invoice) mutable {
            const State state = states.at(std::min(at++, states.size() - 1));
            return StatusReport{.state = state,
                .remoteId = invoice.remoteId,
                .remoteStatus = stateName(state),
                .source = u"gateway: status"_s};
        };
    }

private Q_SLOTS:
    void init()
    {
        m_heard.clear();
        m_fixture = std::make_unique<IssuingFixture>();
        m_trackers.push_back(std::make_unique<Tracker>(
            m_fixture->ledger, m_fixture->gateways, m_fixture->clock, Tracker::Patience()));
        QVERIFY(await(m_fixture->ledger.start()));
        add(u"CF-A"_s);
        add(u"CF-B"_s);
    }

    void cleanup() { m_closed.push_back(std::move(m_fixture)); }

    void itAsksUntilTheSaleIsSettled()
    {
        answer({State::Open, State::Authorised, State::Paid});
        const auto follows = follower();
        follows->follow(u"CF-A"_s, quick);
        QTRY_COMPARE(m_heard, (QStringList{u"open"_s, u"authorised"_s, u"paid"_s}));
        QCOMPARE(follows->reference(), u"CF-A"_s); // it may be asked about again
        QTest::qWait(50); // longer than several pauses: nobody is asked any more
        QCOMPARE(m_fixture->gateway->asked.size(), 3);
    }

    void aSettledSaleIsAskedAboutWhenToldAndFollowedWhereItLivesOn()
    {
        answer({State::Cancelled, State::Authorised, State::Paid, State::Paid});
        const auto follows = follower();
        follows->follow(u"CF-A"_s, quick);
        QTRY_COMPARE(m_heard, QStringList{u"cancelled"_s});
        follows->askNow(); // "I have paid now"
        QTRY_COMPARE(m_heard, (QStringList{u"cancelled"_s, u"authorised"_s, u"paid"_s}));
        follows->askNow();
        QTRY_COMPARE(m_heard.size(), 4);
        QTest::qWait(50);
        QCOMPARE(m_heard.size(), 4);
    }

    void standingByItAsksOnlyWhenTold()
    {
        answer({State::Paid});
        const auto follows = follower();
        follows->standBy(u"CF-A"_s, quick);
        QTest::qWait(50);
        QVERIFY(m_heard.isEmpty());
        follows->askNow();
        QTRY_COMPARE(m_heard, QStringList{u"paid"_s});
        QTest::qWait(50);
        QCOMPARE(m_fixture->gateway->asked.size(), 1);
    }

    void aWishDuringAnotherSalesQuestionIsNotLost()
    {
        answer({State::Paid});
        const auto follows = follower();
        follows->follow(u"CF-A"_s, never);
        follows->askNow();
        follows->standBy(u"CF-B"_s, never);
        follows->askNow(); // while the answer about A is on its way
        QTRY_COMPARE(m_heard.size(), 1);
        QCOMPARE(m_fixture->gateway->asked, (QStringList{u"status CF-A"_s, u"status CF-B"_s}));
        QVERIFY(!follows->isAsking());
    }

    void itKeepsItsDistanceToARoundThatAsksTheSameAccount()
    {
        answer({State::Paid});
        m_trackers.push_back(
            std::make_unique<Tracker>(m_fixture->ledger, m_fixture->gateways, m_fixture->clock,
                Tracker::Patience(), CallBudgets::Rules{.real = {.betweenRounds = milliseconds(1500)}}));
        CallBudgets &budgets = m_trackers.back()->budgets();
        const Invoice sale = m_fixture->stored(u"CF-A"_s);
        const milliseconds roundBegan = budgets.now() - milliseconds(1200);
        budgets.of(sale.accountId, sale.gatewayId).beginRound(roundBegan);
        const auto follows = follower();
        follows->follow(u"CF-A"_s, quick);
        QTRY_COMPARE(m_heard, QStringList{u"paid"_s});
        QVERIFY(budgets.now() - roundBegan >= milliseconds(1500));
    }

    void aGatewayThatDoesNotAnswerIsAskedAgain()
    {
        m_fixture->gateway->onStatus = [](const Invoice &) -> Result<StatusReport> {
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing answers."_s);
        };
        const auto follows = follower();
        follows->follow(u"CF-A"_s, quick);
        QTRY_VERIFY(m_heard.size() >= 3);
        QCOMPARE(m_heard.first(), u"error"_s);
    }

    void aSaleThatIsNotInTheBooksIsAFailure()
    {
        const auto follows = follower();
        follows->follow(u"CF-NONE"_s, quick);
        QTRY_VERIFY(m_heard.contains(u"failed"_s));
    }

    void askedNowItDoesNotWaitAndAsksOneQuestionAtATime()
    {
        answer({State::Open});
        const auto follows = follower();
        QSignalSpy asking(follows.get(), &Follower::asking);
        follows->follow(u"CF-A"_s, never);
        for (int i = 0; i < 5; ++i)
            follows->askNow();
        QVERIFY(follows->isAsking());
        QTRY_COMPARE(m_heard.size(), 1);
        QCOMPARE(asking.size(), 1);
        QCOMPARE(m_fixture->gateway->asked.size(), 1);
    }

    void theOneBeforeIsOfNoInterestAnyMore()
    {
        answer({State::Paid});
        const auto follows = follower();
        follows->follow(u"CF-A"_s, never);
        follows->askNow();
        follows->follow(u"CF-B"_s, never); // while the answer about A is on its way
        QTRY_VERIFY(!follows->isAsking());
        QVERIFY(m_heard.isEmpty());
        QCOMPARE(follows->reference(), u"CF-B"_s); // and A's end did not end it
    }

    void stoppedOrGoneItAsksNobody()
    {
        answer({State::Open});
        auto follows = follower();
        follows->follow(u"CF-A"_s, quick);
        follows->stop();
        follows->askNow();
        follows->follow(u"CF-A"_s, never);
        follows->askNow();
        follows.reset(); // with a question on its way
        QVERIFY(await(m_fixture->ledger.find(u"CF-A"_s)));
        QVERIFY(m_heard.isEmpty());
    }

    void afterAWhileItAsksMoreSlowly()
    {
        answer({State::Open});
        const auto follows = follower();
        follows->follow(u"CF-A"_s,
            {.quick = milliseconds(10), .slow = std::chrono::hours(1), .patience = std::chrono::minutes(10)});
        QTRY_VERIFY(m_heard.size() >= 2);
        m_fixture->now = m_fixture->now.addSecs(660);
        QTRY_VERIFY(m_heard.size() >= 3); // the pause that had begun
        const auto then = m_heard.size();
        QTest::qWait(50);
        QVERIFY(m_heard.size() <= then + 1);
    }
};

QTEST_GUILESS_MAIN(FollowerTest)
#include "FollowerTest.moc"
