// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementFixture.h"
#include "issuing/StatusPoller.h"

#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr StatusPoller::Pace quick{.first = 1ms, .longest = 5ms, .lookBackAfter = 24h, .timeSlice = 0ms};

} // namespace

/// The questions about one account, by a scripted gateway: what a statement may decide, and when it is read
/// on.
class AccountPollTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StatementFixture> m_fixture;
    std::unique_ptr<Tracker> m_tracker;
    std::vector<std::unique_ptr<StatementFixture>> m_closed;
    std::vector<std::unique_ptr<Tracker>> m_retired;
    milliseconds m_time{0};

    void useBudget(CallBudget::Limits limits)
    {
        if (m_tracker)
            m_retired.push_back(std::move(m_tracker));
        m_tracker = std::make_unique<Tracker>(m_fixture->ledger, m_fixture->gateways, m_fixture->clock,
            Tracker::Patience{.timeSlice = 0ms},
            CallBudgets::Rules{.real = limits, .clock = [this] { return m_time; }});
    }
    void sell(int count)
    {
        for (int number = 0; number < count; ++number) {
            const QString name = QString::number(number);
            m_fixture->add(samples::franc(u"CF-"_s + name, 1500 + number), u"id-"_s + name);
        }
    }
    static StatementLine paid(int number)
    {
        const QString name = QString::number(number);
        return samples::line(u"CF-"_s + name, u"id-"_s + name, 1500 + number);
    }
    void rest(StatusPoller &poller)
    {
        QSignalSpy made(&poller, &StatusPoller::made);
        QTRY_VERIFY(made.size() >= 3);
    }
    State stateOf(int number) { return m_fixture->stored(u"CF-%1"_s.arg(number)).state; }

    /// Paid sales that the statement calls open: how many of them were asked about.
    qsizetype doubt(int count)
    {
        std::vector<StatementLine> lines;
        sell(count);
        for (int number = 0; number < count; ++number) {
            const QString name = u"CF-%1"_s.arg(number);
            if (!await(m_fixture->ledger.record(name, samples::polled(State::Paid, samples::morning))))
                qFatal("the books cannot be written");
            lines.push_back(paid(number));
            lines.back().state = State::Open;
        }
        m_fixture->lists(lines);
        m_fixture->gateway->onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = State::Chargeback,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"FAILED"_s,
                .source = u"gateway: status"_s};
        };
        return count;
    }
    qsizetype asked(const QString &question) { return m_fixture->gateway->asked.filter(question).size(); }
    State lastOf(qsizetype count) { return stateOf(static_cast<int>(count) - 1); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StatementFixture>();
        m_fixture->now = samples::morning.addDays(1);
        m_time = 0ms;
        useBudget(CallBudget::Limits::training());
    }
    void cleanup()
    {
        m_retired.push_back(std::move(m_tracker));
        m_closed.push_back(std::move(m_fixture));
    }

    /// Anybody could have written it.
    void anUnsignedStatementDecidesNothing()
    {
        sell(3);
        m_fixture->lists({paid(0), paid(1), paid(2)}, u"No signature."_s);
        m_fixture->gateway->onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = State::Open,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"PAYIN"_s,
                .source = u"gateway: status"_s};
        };
        QCOMPARE(trackDue(*m_tracker)->size(), 3U);
        QCOMPARE(m_fixture->gateway->asked.filter(u"status"_s).size(), 3);
        for (int number = 0; number < 3; ++number)
            QCOMPARE(stateOf(number), State::Open);
    }

    /// Only the status call may take a payment back.
    void whatTheStatementWouldTakeBackIsAskedOnceUntilTheNextLookBack()
    {
        sell(1);
        QVERIFY(await(m_fixture->ledger.record(u"CF-0"_s, samples::polled(State::Paid, samples::morning))));
        StatementLine back = paid(0);
        back.state = State::Open;
        m_fixture->lists({back});
        m_fixture->gateway->onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = State::Paid,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"FINISHED"_s,
                .source = u"gateway: status"_s};
        };
        const auto poll = std::make_shared<AccountPoll>(*m_tracker, m_fixture->kiosk.id, u"einvoice"_s);
        const QDate since = m_fixture->now.date().addDays(-3);
        QVERIFY(!await(poll->lookBack(since, {})).halt);
        QCOMPARE(stateOf(0), State::Paid);
        QCOMPARE(m_fixture->gateway->asked.filter(u"status"_s).size(), 1);
    }

    /// A look back that the budget cuts off between its statement and its questions loses none of them.
    void doubtsThatTheBudgetLeavesAreAskedAboutInTheNextLookBack()
    {
        useBudget({.callsPerMinute = 3});
        const auto count = doubt(7);
        const auto poll = std::make_shared<AccountPoll>(*m_tracker, m_fixture->kiosk.id, u"einvoice"_s);
        const QDate since = m_fixture->now.date().addDays(-3);
        const auto look = [&] { return await(poll->lookBack(since, {})); };
        QVERIFY(!look().halt);
        QCOMPARE(asked(u"statement"_s), 1);
        QCOMPARE(asked(u"status"_s), 2);
        QVERIFY(poll->isLookingBack());
        QVERIFY(look().tried.isEmpty()); // the minute is not over
        QVERIFY(poll->isLookingBack());
        m_time += 60s;
        QCOMPARE(look().tried.size(), 3);
        QVERIFY(poll->isLookingBack());
        m_time += 60s;
        look();
        QVERIFY(!poll->isLookingBack());
        QCOMPARE(asked(u"status"_s), count); // each once
        QCOMPARE(asked(u"statement"_s), 1); // which was not read again for them
        QCOMPARE(lastOf(count), State::Chargeback);
    }

    /// An account that cannot be asked any more in the middle of them keeps them, too.
    void doubtsThatAFailureLeavesAreAskedAboutLater()
    {
        useBudget({.betweenRounds = 1s, .callsPerMinute = 100});
        const auto count = doubt(4);
        const auto answer =
            std::exchange(m_fixture->gateway->onStatus, [](const Invoice &) -> Result<StatusReport> {
                return failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing answers."_s);
            });
        const auto poll = std::make_shared<AccountPoll>(*m_tracker, m_fixture->kiosk.id, u"einvoice"_s);
        const QDate since = m_fixture->now.date().addDays(-3);
        QVERIFY(await(poll->lookBack(since, {})).halt);
        QCOMPARE(asked(u"status"_s), 1); // the first is asked alone
        QVERIFY(poll->isLookingBack());
        m_fixture->gateway->onStatus = answer;
        m_fixture->gateway->asked.clear();
        QVERIFY(!await(poll->lookBack(since, {})).halt);
        QCOMPARE(asked(u"status"_s), count);
        QCOMPARE(lastOf(count), State::Chargeback);
        QVERIFY(!poll->isLookingBack());
    }

    /// A scan for what waits meets with them as well; the poller's next look back begins with them.
    void thePollerComesBackToDoubtsThatAScanLeft()
    {
        const auto count = doubt(5);
        for (int number = 10; number < 14; ++number) // of which the statement tells nothing new
            m_fixture->add(samples::franc(u"CF-%1"_s.arg(number), 1500 + number), u"id-%1"_s.arg(number));
        std::vector<StatementLine> lines;
        for (int number = 0; number < 14; ++number) {
            lines.push_back(paid(number));
            lines.back().state = State::Open;
        }
        m_fixture->lists(lines);
        useBudget({.betweenRounds = 1s, .callsPerMinute = 3});
        StatusPoller poller(*m_tracker, quick);
        rest(poller);
        QCOMPARE(asked(u"statement"_s), 1);
        QCOMPARE(asked(u"status"_s), 2);
        for (int minute = 0; minute < 2; ++minute) {
            m_time += 60s;
            rest(poller);
        }
        QTRY_COMPARE(asked(u"status"_s), count);
        QTRY_COMPARE(lastOf(count), State::Chargeback);
    }

    void theStatementIsReadOnWhenTheBudgetHasCallsAgain()
    {
        m_fixture->catalogue = GatewayCatalogue({{.id = u"einvoice"_s,
            .title = u"Paged"_s,
            .defaultUrl = {},
            .hasStatements = true,
            .hasSignedStatements = true,
            .statementPage = 2,
            .keyLabel = {},
            .open = [this](const Account &, SecretText, HttpClient &) { return m_fixture->gateway; }}});
        useBudget({.betweenRounds = 1s, .callsPerMinute = 2});
        sell(10);
        m_fixture->gateway->onPage = [](QDate, QDate, int page) {
            Statement two{.lines = {paid(2 * page - 2), paid(2 * page - 1)}, .total = 10};
            two.hasMore = page < 5;
            return two;
        };
        StatusPoller poller(*m_tracker, quick);
        rest(poller);
        for (int round = 0; round < 3; ++round) { // a minute has two calls, however many rounds it has
            m_time += 5s;
            rest(poller);
        }
        QCOMPARE(m_fixture->gateway->asked.size(), 2);
        QCOMPARE(stateOf(3), State::Paid);
        QCOMPARE(stateOf(4), State::Open);
        m_time += 60s;
        rest(poller);
        m_time += 60s;
        rest(poller);
        QCOMPARE(m_fixture->gateway->asked.size(), 5); // page by page, and no page twice
        QVERIFY(m_fixture->gateway->asked.last().endsWith(u" 5"));
        QCOMPARE(stateOf(9), State::Paid);
    }

    void lateNewsAreLookedForOnceADay()
    {
        sell(2);
        for (int number = 0; number < 2; ++number)
            QVERIFY(await(m_fixture->ledger.record(
                u"CF-%1"_s.arg(number), samples::polled(State::Expired, samples::morning.addSecs(90)))));
        m_fixture->lists({paid(0)}); // it was paid after all
        StatusPoller poller(
            *m_tracker, {.first = 1ms, .longest = 5ms, .lookBackAfter = 2min, .lookBackEvery = 24h});
        rest(poller);
        QVERIFY(m_fixture->gateway->asked.isEmpty()); // nobody waits for anything
        m_time = 2min;
        QTRY_COMPARE(stateOf(0), State::Paid);
        QCOMPARE(stateOf(1), State::Expired);
        rest(poller);
        const auto asked = m_fixture->gateway->asked.size();
        m_time += 23h;
        rest(poller);
        QCOMPARE(m_fixture->gateway->asked.size(), asked);
        m_fixture->lists({paid(1)});
        m_time += 1h;
        QTRY_COMPARE(stateOf(1), State::Paid);
    }

    void aLookBackThatCannotBeMadeIsMadeLater()
    {
        sell(1);
        QVERIFY(
            await(m_fixture->ledger.record(u"CF-0"_s, samples::polled(State::Expired, samples::morning))));
        m_fixture->gateway->onStatement = [](QDate, QDate) -> Result<Statement> {
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing answers."_s);
        };
        StatusPoller poller(*m_tracker, {.first = 1ms, .longest = 5ms, .lookBackAfter = 0ms});
        QTRY_VERIFY(!m_fixture->gateway->asked.isEmpty());
        m_fixture->lists({paid(0)});
        rest(poller);
        QCOMPARE(stateOf(0), State::Expired); // the account is left alone for a while
        m_time = 10min;
        QTRY_COMPARE(stateOf(0), State::Paid);
    }
};

QTEST_GUILESS_MAIN(AccountPollTest)
#include "AccountPollTest.moc"
