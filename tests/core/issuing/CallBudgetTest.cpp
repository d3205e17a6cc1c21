// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/CallBudget.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// How much one account's gateway is asked; time is what the test says.
class CallBudgetTest : public QObject {
    Q_OBJECT

    CallBudget m_budget{CallBudget::Limits()};

private Q_SLOTS:
    void init() { m_budget = CallBudget({}); }

    void roundsBeginTenSecondsApart()
    {
        QCOMPARE(m_budget.untilRound(0ms), 0ms);
        m_budget.beginRound(0ms);
        QCOMPARE(m_budget.untilRound(1s), 9s);
        QCOMPARE(m_budget.untilRound(9'999ms), 1ms);
        QCOMPARE(m_budget.untilRound(10s), 0ms);
        QCOMPARE(m_budget.untilRound(3h), 0ms); // the computer slept: at once
    }

    void aQuestionBesideThePollingGoesAlongWithARoundOrKeepsItsDistance_data()
    {
        QTest::addColumn<milliseconds>("after");
        QTest::addColumn<milliseconds>("wait");
        QTest::newRow("at once") << 0ms << 0ms;
        QTest::newRow("just after") << 999ms << 0ms;
        QTest::newRow("between two") << 1'000ms << 9'000ms;
        QTest::newRow("a moment before the next") << 9'999ms << 1ms;
        QTest::newRow("with the next") << 10'000ms << 0ms;
        QTest::newRow("long after") << milliseconds(3h) << 0ms;
    }
    void aQuestionBesideThePollingGoesAlongWithARoundOrKeepsItsDistance()
    {
        QFETCH(milliseconds, after);
        m_budget.beginRound(5s);
        QTEST(m_budget.untilQuestion(5s + after), "wait");
        // And the other way round.
        init();
        m_budget.beginQuestion(5s);
        QTEST(m_budget.untilRound(5s + after), "wait");
    }

    void questionsDoNotKeepEachOtherWaitingNorFailuresThem()
    {
        m_budget.beginQuestion(0ms);
        QCOMPARE(m_budget.untilQuestion(5s), 0ms); // a follower has a pace of its own
        m_budget.failed(5s);
        QCOMPARE(m_budget.untilQuestion(5s), 0ms); // a customer stands there
    }

    void sixtyCallsInAnyMinute()
    {
        m_budget.spend(50, 0ms);
        m_budget.spend(10, 20s);
        QCOMPARE(m_budget.untilCalls(1, 30s), 30s); // the first 50 are over then
        QCOMPARE(m_budget.untilCalls(50, 30s), 30s);
        QCOMPARE(m_budget.untilCalls(51, 30s), 50s); // all of them
        QCOMPARE(m_budget.untilCalls(50, 60s), 0ms);
        QCOMPARE(m_budget.untilCalls(60, 80s), 0ms);
    }

    void neverMoreThanSixtyInAMinuteWhateverIsAsked_data()
    {
        QTest::addColumn<int>("calls");
        for (const int calls : {1, 2, 4, 7, 20, 59, 60})
            QTest::addRow("%d at a time", calls) << calls;
    }
    void neverMoreThanSixtyInAMinuteWhateverIsAsked()
    {
        QFETCH(int, calls);
        std::vector<milliseconds> made;
        milliseconds now = 0ms;
        for (int question = 0; question < 200; ++question) {
            now += m_budget.untilCalls(calls, now);
            QCOMPARE(m_budget.untilCalls(calls, now), 0ms); // whoever waited may ask
            m_budget.spend(calls, now);
            made.insert(made.end(), static_cast<std::size_t>(calls), now);
            now += 13ms;
        }
        for (std::size_t at = 60; at < made.size(); ++at)
            QVERIFY(made[at] - made[at - 60] >= 60s);
    }

    /// It would wait for ever.
    void aQuestionThatIsDearerThanAMinuteIsAskedInAnEmptyOne()
    {
        QCOMPARE(m_budget.untilCalls(500, 0ms), 0ms);
        m_budget.spend(1, 0ms);
        QCOMPARE(m_budget.untilCalls(500, 0ms), 60s);
        QCOMPARE(m_budget.untilCalls(500, 60s), 0ms);
    }

    /// "Check now" is not held up, and is counted.
    void aPersonsQuestionsCountToo()
    {
        for (int i = 0; i < 100; ++i)
            m_budget.spend(1, milliseconds(i));
        QVERIFY(m_budget.untilCalls(1, 100ms) > 59s);
    }

    void failuresDoubleThePauseUpToFiveMinutes()
    {
        milliseconds now = 0ms;
        for (const milliseconds pause :
            {10'000ms, 20'000ms, 40'000ms, 80'000ms, 160'000ms, 300'000ms, 300'000ms}) {
            m_budget.failed(now);
            QCOMPARE(m_budget.untilRound(now), pause);
            QVERIFY(m_budget.isPausing(now + pause - 1ms));
            now += pause;
            QVERIFY(!m_budget.isPausing(now));
        }
    }

    void questionsThatFailTogetherAreOneFailure()
    {
        for (int i = 0; i < 4; ++i)
            m_budget.failed(milliseconds(i));
        QCOMPARE(m_budget.untilRound(0ms), 10s);
    }

    void theFirstAnswerEndsThePause()
    {
        m_budget.failed(0ms);
        m_budget.failed(10s);
        m_budget.succeeded(); // somebody asked all the same
        QCOMPARE(m_budget.untilRound(11s), 0ms);
        m_budget.failed(12s);
        QCOMPARE(m_budget.untilRound(12s), 10s); // from the beginning
    }

    void aPauseDoesNotHoldUpAPersonsQuestion()
    {
        m_budget.failed(0ms);
        QCOMPARE(m_budget.untilCalls(1, 1ms), 0ms);
    }

    void eachAccountHasItsOwn()
    {
        milliseconds now = 5s;
        CallBudgets budgets({.clock = [&now] { return now; }});
        budgets.of(u"a"_s, u"nonstopay"_s).failed(budgets.now());
        QVERIFY(budgets.of(u"a"_s, u"nonstopay"_s).isPausing(budgets.now()));
        QVERIFY(!budgets.of(u"a"_s, u"einvoice"_s).isPausing(budgets.now())); // the training account has both
        QVERIFY(!budgets.of(u"b"_s, u"nonstopay"_s).isPausing(budgets.now()));
    }

    /// Whether it is the training account is known once somebody has opened it.
    void trainingIsQuickAndFinite()
    {
        CallBudgets budgets({.clock = [] { return 0ms; }});
        budgets.of(u"sandbox"_s, u"nonstopay"_s).failed(0ms);
        CallBudget &training = budgets.of(u"sandbox"_s, u"nonstopay"_s, true);
        QCOMPARE(training.untilRound(0ms), 0ms);
        training.beginRound(0ms);
        QCOMPARE(budgets.of(u"sandbox"_s, u"nonstopay"_s).untilRound(0ms), 2s);
        training.spend(10'000, 0ms);
        QCOMPARE(training.untilCalls(10'000, 0ms), 0ms);
        training.spend(50'000, 0ms);
        QCOMPARE(training.untilCalls(1, 0ms), 60s);
    }

    void theRealClockGoesOn()
    {
        const SteadyClock clock = steadyClock();
        const milliseconds before = clock();
        QTRY_VERIFY(clock() > before);
    }
};

QTEST_GUILESS_MAIN(CallBudgetTest)
#include "CallBudgetTest.moc"
