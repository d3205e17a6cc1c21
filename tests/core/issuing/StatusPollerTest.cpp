// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/StatusPoller.h"

#include "IssuingFixture.h"
#include "issuing/Follower.h"

#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// As quick as a test: rounds follow each other at once, and an account is left alone for a moment only.
constexpr StatusPoller::Pace quick{.first = 1ms, .longest = 5ms, .lookBackAfter = 24h};

CallBudgets::Rules rules(SteadyClock clock = steadyClock())
{
    return {.real = {.betweenRounds = 1ms, .callsPerMinute = 100'000, .firstPause = 2ms, .longestPause = 4ms},
        .clock = std::move(clock)};
}

} // namespace

/// The polling that the program does by itself.
class StatusPollerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<IssuingFixture> m_fixture;
    std::unique_ptr<Tracker> m_tracker;
    std::vector<std::unique_ptr<IssuingFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::vector<std::unique_ptr<Tracker>> m_retired;
    milliseconds m_time{0}; ///< by a budget's clock

    void add(const QString &reference, State state, const QDateTime &openedAt = samples::morning)
    {
        QVERIFY(await(
            m_fixture->ledger.add(samples::sale(reference, openedAt), LedgerFile::Duplicates::Allowed)));
        QVERIFY(await(m_fixture->ledger.record(reference,
            {.kind = EvidenceKind::Issued,
                .source = u"gateway: create"_s,
                .at = openedAt,
                .state = state,
                .remoteId = u"id-"_s + reference})));
    }
    void answer(State state)
    {
        m_fixture->gateway->onStatus = [state](const Invoice &invoice) {
            return StatusReport{.state = state,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"word"_s,
                .source = u"gateway: status"_s};
        };
    }
    void useBudget(CallBudgets::Rules rules)
    {
        if (m_tracker)
            m_retired.push_back(std::move(m_tracker));
        m_tracker = std::make_unique<Tracker>(
            m_fixture->ledger, m_fixture->gateways, m_fixture->clock, Tracker::Patience(), std::move(rules));
    }
    /// Waits until nothing is on its way any more, and the books were looked into since.
    void rest(StatusPoller &poller)
    {
        QSignalSpy made(&poller, &StatusPoller::made);
        QTRY_VERIFY(made.size() >= 3);
    }
    qsizetype asked(const QString &question) { return m_fixture->gateway->asked.count(question); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<IssuingFixture>();
        m_fixture->now = samples::morning.addSecs(3600);
        useBudget(rules());
        QVERIFY(await(m_fixture->ledger.start()));
    }
    void cleanup()
    {
        m_retired.push_back(std::move(m_tracker));
        m_closed.push_back(std::move(m_fixture));
    }

    void aGatewayThatDoesNotAnswerIsAskedAgainAfterAPause()
    {
        add(u"CF-LATE"_s, State::Open);
        m_fixture->gateway->onStatus = [](const Invoice &) -> Result<StatusReport> {
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing answers."_s);
        };
        StatusPoller poller(*m_tracker, quick);
        QTRY_VERIFY(asked(u"status CF-LATE"_s) >= 3);
        answer(State::Paid); // the network is back
        QTRY_COMPARE(m_fixture->stored(u"CF-LATE"_s).state, State::Paid);
    }

    void anAccountWithoutAKeyDoesNotEndThePolling()
    {
        add(u"CF-1"_s, State::Open);
        answer(State::Paid);
        m_fixture->secrets.error = Error{ErrorKind::Input, u"key-missing"_s, u"No key."_s};
        StatusPoller poller(*m_tracker, quick);
        QTRY_VERIFY(m_fixture->secrets.asked >= 2);
        m_fixture->secrets.error.reset();
        QTRY_COMPARE(m_fixture->stored(u"CF-1"_s).state, State::Paid);
    }

    /// A keychain's window that was closed must not come again by itself.
    void aLockedKeychainIsNotOpenedByPolling()
    {
        add(u"CF-1"_s, State::Open);
        answer(State::Open);
        const Error locked{ErrorKind::Unavailable, u"keychain-locked"_s, u"Locked."_s};
        MemorySecrets &secrets = m_fixture->secrets;
        secrets.error = locked;
        {
            StatusPoller poller(*m_tracker, quick);
            QTRY_VERIFY(secrets.asked >= 3);
            QCOMPARE(secrets.askedQuietly, secrets.asked);
            secrets.error.reset(); // somebody has opened it: they go on by themselves
            answer(State::Paid);
            QTRY_COMPARE(m_fixture->stored(u"CF-1"_s).state, State::Paid);
            QCOMPARE(secrets.askedQuietly, secrets.asked);
        }
        add(u"CF-2"_s, State::Open);
        secrets.error = locked;
        m_fixture->gateways.forget(m_fixture->shop.id);
        const int before = secrets.asked;
        Follower follower(*m_tracker, m_fixture->clock);
        QSignalSpy answered(&follower, &Follower::answered);
        follower.follow(u"CF-2"_s, {.quick = 1ms, .slow = 1ms});
        QTRY_VERIFY(answered.size() >= 2);
        QVERIFY(secrets.asked > before);
        QCOMPARE(secrets.askedQuietly, secrets.asked);
        follower.standBy(u"CF-2"_s, {});
        QTRY_VERIFY(!follower.isAsking());
        const int quietly = secrets.askedQuietly;
        const int all = secrets.asked;
        follower.askNow(); // a person's "Check now"
        QTRY_VERIFY(!follower.isAsking());
        QCOMPARE(secrets.asked, all + 1);
        QCOMPARE(secrets.askedQuietly, quietly);
        follower.stop();
    }

    void booksThatCannotBeReadAreReadAgain()
    {
        add(u"CF-1"_s, State::Open);
        answer(State::Paid);
        const auto rename = [this](const QString &from, const QString &to) {
            samples::SqlSession(m_fixture->path()).run(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to));
        };
        rename(u"invoice"_s, u"away"_s);
        StatusPoller poller(*m_tracker, quick);
        QSignalSpy made(&poller, &StatusPoller::made);
        QTRY_VERIFY(made.size() >= 2);
        rename(u"away"_s, u"invoice"_s);
        QTRY_COMPARE(m_fixture->stored(u"CF-1"_s).state, State::Paid);
    }

    void whatWasPaidWhileNobodyLookedIsKnown()
    {
        add(u"CF-OPEN"_s, State::Open);
        add(u"CF-PAID"_s, State::Paid);
        answer(State::Paid);
        StatusPoller poller(*m_tracker, quick);
        QTRY_COMPARE(m_fixture->stored(u"CF-OPEN"_s).state, State::Paid);
        rest(poller);
        QCOMPARE(
            m_fixture->gateway->asked, QStringList{u"status CF-OPEN"_s}); // settled: not asked about again
    }

    void onlyWhatIsDueIsAskedAbout()
    {
        add(u"CF-OLD"_s, State::Open, samples::morning.addDays(-3)); // every two hours
        add(u"CF-YOUNG"_s, State::Open, samples::morning.addSecs(3600)); // every ten seconds
        answer(State::Open);
        StatusPoller poller(*m_tracker, quick);
        rest(poller);
        QCOMPARE(asked(u"status CF-OLD"_s), 1);
        QCOMPARE(asked(u"status CF-YOUNG"_s), 0); // its create call has just been answered
        m_fixture->now = m_fixture->now.addSecs(11);
        rest(poller);
        QCOMPARE(asked(u"status CF-YOUNG"_s), 1);
        m_fixture->now = m_fixture->now.addSecs(10);
        rest(poller);
        QCOMPARE(asked(u"status CF-YOUNG"_s), 2);
        QCOMPARE(asked(u"status CF-OLD"_s), 1);
        m_fixture->now = m_fixture->now.addSecs(2 * 3600); // the computer slept
        rest(poller);
        QCOMPARE(asked(u"status CF-OLD"_s), 2);
    }

    /// Whose confirmation fails on and on, or is another amount, is no reason to ask for ever.
    void anUnconfirmedPaymentIsAskedAboutSoonForAQuarterOfAnHour()
    {
        add(u"CF-OLD"_s, State::Open, samples::morning.addDays(-3)); // every two hours
        m_fixture->gateway->onStatus = [](const Invoice &invoice) {
            return StatusReport{.remoteId = invoice.remoteId,
                .remoteStatus = u"invoice:paid"_s,
                .source = u"gateway: status"_s,
                .isUnconfirmed = true};
        };
        const QDateTime first = m_fixture->now;
        StatusPoller poller(*m_tracker, quick);
        rest(poller);
        QCOMPARE(asked(u"status CF-OLD"_s), 1);
        m_fixture->now = first.addSecs(30);
        rest(poller);
        QCOMPARE(asked(u"status CF-OLD"_s), 2);
        m_fixture->now = first.addSecs(14 * 60);
        rest(poller);
        QCOMPARE(asked(u"status CF-OLD"_s), 3);
        QCOMPARE(m_fixture->stored(u"CF-OLD"_s).doubt, QString());
        m_fixture->now = first.addSecs(16 * 60);
        rest(poller);
        QCOMPARE(asked(u"status CF-OLD"_s), 3);
        m_fixture->now = first.addSecs(3 * 3600);
        rest(poller);
        QCOMPARE(asked(u"status CF-OLD"_s), 4);
        QCOMPARE(m_fixture->stored(u"CF-OLD"_s).doubt, u"unconfirmed"_s);
    }

    void whatIsUndecidedIsDecidedAtOnceAndFirst()
    {
        add(u"CF-OPEN"_s, State::Open);
        const QDateTime now = m_fixture->now.addSecs(-60);
        QVERIFY(
            await(m_fixture->ledger.add(samples::sale(u"CF-LOST"_s, now), LedgerFile::Duplicates::Allowed)));
        m_fixture->gateway->onFind = [](const Invoice &) {
            return Finding{.kind = Finding::Kind::Found,
                .report = StatusReport{.state = State::Paid,
                    .remoteId = u"7"_s,
                    .remoteStatus = u"word"_s,
                    .source = u"gateway: history"_s}};
        };
        answer(State::Open);
        StatusPoller poller(*m_tracker, quick);
        QTRY_VERIFY(m_fixture->gateway->asked.size() >= 2);
        QCOMPARE(m_fixture->gateway->asked.first(), u"find CF-LOST"_s);
        QCOMPARE(m_fixture->stored(u"CF-LOST"_s).state, State::Paid);
    }

    void aSaleThatIsFollowedOnACardIsLeftToItsFollower()
    {
        add(u"CF-CARD"_s, State::Open);
        add(u"CF-OTHER"_s, State::Open);
        answer(State::Open);
        auto follower = std::make_unique<Follower>(*m_tracker, m_fixture->clock);
        follower->follow(u"CF-CARD"_s, {.quick = 1h, .slow = 1h});
        StatusPoller poller(*m_tracker, quick);
        rest(poller);
        QCOMPARE(asked(u"status CF-OTHER"_s), 1);
        QCOMPARE(asked(u"status CF-CARD"_s), 0);
        follower->standBy(u"CF-CARD"_s, {}); // nobody follows it any more
        rest(poller);
        QCOMPARE(asked(u"status CF-CARD"_s), 1);
        follower->follow(u"CF-CARD"_s, {.quick = 1h, .slow = 1h});
        m_fixture->now = m_fixture->now.addDays(1);
        rest(poller);
        QCOMPARE(asked(u"status CF-OTHER"_s), 2);
        QCOMPARE(asked(u"status CF-CARD"_s), 1);
        follower.reset();
        rest(poller);
        QCOMPARE(asked(u"status CF-CARD"_s), 2);
    }

    void roundsAgainstOneAccountBeginTenSecondsApart()
    {
        m_time = 0ms;
        CallBudgets::Rules real{.clock = [this] { return m_time; }};
        useBudget(std::move(real));
        add(u"CF-1"_s, State::Open);
        answer(State::Open);
        StatusPoller poller(*m_tracker, quick);
        rest(poller);
        QCOMPARE(asked(u"status CF-1"_s), 1);
        m_fixture->now = m_fixture->now.addDays(1); // due again, but not yet here
        rest(poller);
        QCOMPARE(asked(u"status CF-1"_s), 1);
        m_time = 10s;
        QTRY_COMPARE(asked(u"status CF-1"_s), 2);
    }

    /// What does not fit into a minute is asked in the next one.
    void noMoreIsAskedThanTheBudgetHas()
    {
        m_time = 0ms;
        CallBudgets::Rules tight{
            .real = {.betweenRounds = 1s, .callsPerMinute = 3}, .clock = [this] { return m_time; }};
        useBudget(std::move(tight));
        for (int number = 0; number < 5; ++number)
            add(u"CF-%1"_s.arg(number), State::Open);
        answer(State::Paid);
        StatusPoller poller(*m_tracker, quick);
        for (int round = 0; round < 5; ++round) {
            m_time += 5s;
            rest(poller);
        }
        QCOMPARE(m_fixture->gateway->asked.size(), 3);
        m_time += 60s;
        QTRY_COMPARE(m_fixture->gateway->asked.size(), 5);
        for (int number = 0; number < 5; ++number)
            QCOMPARE(m_fixture->stored(u"CF-%1"_s.arg(number)).state, State::Paid);
    }

    void aQuestionToOneAccountDoesNotHoldUpAnothers()
    {
        AccountBook book(m_fixture->folder.filePath(u"accounts.json"_s), {m_fixture->shop});
        const Account other = book.add({.id = {},
                                           .name = u"Other"_s,
                                           .gatewayId = u"nonstopay"_s,
                                           .baseUrl = QUrl(u"https://gateway.example/"_s)})
                                  .value();
        Invoice theirs = samples::sale(u"CF-THEIRS"_s);
        theirs.accountId = other.id;
        QVERIFY(await(m_fixture->ledger.add(theirs)));
        add(u"CF-OURS"_s, State::Open);
        answer(State::Paid);
        m_fixture->gateway->onFind = [](const Invoice &) -> Result<Finding> {
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing answers."_s);
        };
        StatusPoller poller(*m_tracker, quick);
        QTRY_COMPARE(m_fixture->stored(u"CF-OURS"_s).state, State::Paid);
        QTRY_VERIFY(asked(u"find CF-THEIRS"_s) >= 1);
    }

    void itMayGoDuringARound()
    {
        add(u"CF-1"_s, State::Open);
        answer(State::Paid);
        auto poller = std::make_unique<StatusPoller>(*m_tracker, quick);
        QTRY_VERIFY(!m_fixture->gateway->asked.isEmpty());
        poller.reset(); // the answer is still written down
        QTRY_COMPARE(m_fixture->stored(u"CF-1"_s).state, State::Paid);
        poller = std::make_unique<StatusPoller>(*m_tracker, quick);
        QCoreApplication::processEvents();
        poller.reset();
        QVERIFY(trackDue(*m_tracker));
    }
};

QTEST_GUILESS_MAIN(StatusPollerTest)
#include "StatusPollerTest.moc"
