// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/Schedule.h"

#include "../ledger/LedgerSamples.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using samples::morning;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

namespace {

PendingInvoice pendingInvoice(State state = State::Open)
{
    return {.reference = u"CF-1"_s,
        .accountId = u"a1"_s,
        .gatewayId = u"nonstopay"_s,
        .state = state,
        .openedAt = morning,
        .changedAt = morning};
}

QDateTime after(milliseconds time)
{
    return morning.addMSecs(time.count());
}

} // namespace

/// When a sale is asked about again.
class ScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pauses_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<milliseconds>("age");
        QTest::addColumn<milliseconds>("pause");
        const auto row = [](const char *name, State state, milliseconds age, milliseconds pause) {
            QTest::newRow(name) << state << age << pause;
        };
        using enum State;
        row("a clock that was set back", Open, -24h, 10s);
        row("sold just now", Open, 0s, 10s);
        row("the customer still stands there", Open, 2min - 1ms, 10s);
        row("two minutes", Open, 2min, 30s);
        row("a quarter of an hour, almost", Open, 15min - 1ms, 30s);
        row("a quarter of an hour", Open, 15min, 2min);
        row("an hour, almost", Open, 1h - 1ms, 2min);
        row("an hour", Open, 1h, 15min);
        row("a day, almost", Open, 24h - 1ms, 15min);
        row("a day", Open, 24h, 2h);
        row("two weeks, almost", Open, 14 * 24h - 1ms, 2h);
        row("two weeks", Open, 14 * 24h, 12h);
        row("years", Open, 3 * 366 * 24h, 12h);
        row("undecided: soon", Unknown, 0s, 10s);
        row("undecided for long", Unknown, 24h, 2h);
        row("the program died over it", Issuing, 1min, 10s);
        row("paid by the customer: nobody waits", Authorised, 0s, 10min);
        row("paid by the customer, an hour ago", Authorised, 1h, 15min);
        row("withheld", Withheld, 5min, 10min);
        row("withheld for long", Withheld, 30 * 24h, 12h);
        row("looked for and not there", Refused, 0s, 2min);
        row("not there for hours", Refused, 5h, 15min);
    }
    void pauses()
    {
        QFETCH(State, state);
        QFETCH(milliseconds, age);
        QTEST(schedule::pause(state, age), "pause");
    }

    /// Never sooner because a sale is older.
    void pausesOnlyGrow()
    {
        for (const State state : {State::Open, State::Unknown, State::Authorised}) {
            milliseconds before = 0ms;
            for (milliseconds age = 0ms; age < 400h; age += 37s) {
                const milliseconds now = schedule::pause(state, age);
                QVERIFY(now >= before);
                before = now;
            }
        }
    }

    void whatIsFollowed_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("errorCode");
        QTest::addColumn<bool>("followed");
        const auto row = [](const char *name, State state, const QString &errorCode, bool followed) {
            QTest::newRow(name) << state << errorCode << followed;
        };
        using enum State;
        row("the gateway said no", Refused, u"50003"_s, false);
        row("never sent", Refused, u"not-sent"_s, false);
        row("not found", Refused, u"never-created"_s, true);
        row("a server turned the call away", Refused, u"http-403"_s, true);
        for (const State state : {Paid, Failed, Cancelled, Expired, Chargeback})
            row(qPrintable(stateName(state)), state, {}, false);
        for (const State state : {Issuing, Open, Authorised, Unknown, Withheld})
            row(qPrintable(stateName(state)), state, {}, true);
    }
    void whatIsFollowed()
    {
        QFETCH(State, state);
        QFETCH(QString, errorCode);
        PendingInvoice each = pendingInvoice(state);
        each.errorCode = errorCode;
        QTEST(schedule::isFollowed(each), "followed");
    }

    void whatHoldsItsDuplicatesBack_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("errorCode");
        QTest::addColumn<bool>("held");
        using enum State;
        QTest::newRow("being issued") << Issuing << QString() << true;
        QTest::newRow("unknown") << Unknown << u"timed-out"_s << true;
        QTest::newRow("turned away") << Refused << u"http-403"_s << true;
        QTest::newRow("nobody could be asked") << Refused << u"unproven-17"_s << true;
        QTest::newRow("not found") << Refused << u"never-created"_s << false;
        QTest::newRow("the gateway said no") << Refused << u"50003"_s << false;
        QTest::newRow("found after all") << Open << u"http-403"_s << false;
    }
    void whatHoldsItsDuplicatesBack()
    {
        QFETCH(State, state);
        QFETCH(QString, errorCode);
        QTEST(schedule::holdsDuplicatesBack(state, errorCode), "held");
    }

    void whenItIsDue_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QDateTime>("checkedAt");
        QTest::addColumn<QDateTime>("tried");
        QTest::addColumn<milliseconds>("due"); // since the sale was made
        const QDateTime never;
        const auto row = [](const char *name, State state, const QDateTime &checkedAt, const QDateTime &tried,
                             milliseconds due) { QTest::newRow(name) << state << checkedAt << tried << due; };
        using enum State;
        // It is 10:30:15, an hour after the sale.
        row("never asked", Open, never, never, 10s);
        row("never asked, undecided: at once", Unknown, never, never, 1h);
        row("answered half an hour ago", Open, after(30min), never, 32min);
        row("answered just now", Open, after(1h), never, 1h + 15min);
        row("asked in vain after that", Open, after(30min), after(40min), 42min);
        row("answered after that, by another program", Open, after(50min), after(40min), 52min);
        row("undecided, asked in vain a minute after", Unknown, never, after(1min), 1min + 10s);
        row("the clock was set back: answered tomorrow", Open, after(24h), never, 1h);
        row("the clock was set back: tried tomorrow", Open, never, after(24h), 10s);
        row("answered tomorrow, tried since", Open, after(24h), after(59min), 61min);
    }
    void whenItIsDue()
    {
        QFETCH(State, state);
        QFETCH(QDateTime, checkedAt);
        QFETCH(QDateTime, tried);
        QFETCH(milliseconds, due);
        PendingInvoice each = pendingInvoice(state);
        each.checkedAt = checkedAt;
        QCOMPARE(schedule::dueAt(each, tried, after(1h)), after(due));
    }

    void aSaleOfTomorrowIsDueNow()
    {
        QCOMPARE(schedule::dueAt(pendingInvoice(), QDateTime(), after(-24h)), after(-24h));
    }

    void aConfirmationIsWaitedForAQuarterOfAnHour()
    {
        QVERIFY(!schedule::isAwaitingConfirmation(QDateTime(), after(1h)));
        QVERIFY(schedule::isAwaitingConfirmation(after(1h), after(1h)));
        QVERIFY(schedule::isAwaitingConfirmation(after(1h), after(1h + 15min - 1ms)));
        QVERIFY(!schedule::isAwaitingConfirmation(after(1h), after(1h + 15min)));
        QVERIFY(!schedule::isAwaitingConfirmation(after(2h), after(1h))); // the clock was set back
    }

    /// It was imported, and nobody tells how old it is: it is asked about at once, and then seldom.
    void aSaleWithoutADayIsNotAskedAboutEveryMoment()
    {
        PendingInvoice each = pendingInvoice();
        each.openedAt = QDateTime();
        const QDateTime now = after(1h);
        QCOMPARE(schedule::dueAt(each, QDateTime(), now), now);
        each.checkedAt = now;
        QCOMPARE(schedule::dueAt(each, QDateTime(), now), now.addSecs(12 * 3600));
    }

    /// A sale that was open for a week and is paid now: its settlement is what is young.
    void whatIsSettlingCountsFromItsPayment()
    {
        PendingInvoice each = pendingInvoice(State::Authorised);
        each.changedAt = each.checkedAt = after(7 * 24h);
        const QDateTime now = after(7 * 24h + 1min);
        QCOMPARE(schedule::dueAt(each, QDateTime(), now), after(7 * 24h + 10min));
        each.changedAt = QDateTime(); // as old books may have it
        QCOMPARE(schedule::dueAt(each, QDateTime(), now), after(7 * 24h + 2h));
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "ScheduleTest.moc"
