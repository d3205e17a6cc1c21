// SPDX-License-Identifier: GPL-3.0-or-later
#include "IssuingFixture.h"
#include "issuing/StatusPoller.h"

#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Everybody else has a turn after every sale that is looked at; and no look is made unless it is wanted.
constexpr StatusPoller::Pace resting{.first = 1ms, .longest = 1h, .lookBackAfter = 24h, .timeSlice = 0ms};

} // namespace

/// Polling over so many sales that others have a turn while the books are walked through.
class LongPollingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<IssuingFixture> m_fixture;
    std::unique_ptr<Tracker> m_tracker;
    std::vector<std::unique_ptr<IssuingFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::vector<std::unique_ptr<Tracker>> m_retired;
    int m_looked = 0; ///< how often somebody looked at the clock

    static std::vector<ImportedInvoice> sales(
        const QString &name, int count, const QDateTime &openedAt, State state = State::Open)
    {
        std::vector<ImportedInvoice> sales;
        for (int number = 0; number < count; ++number)
            sales.push_back({samples::sale(name + QString::number(number), openedAt),
                {.kind = EvidenceKind::Imported,
                    .source = u"program"_s,
                    .at = openedAt,
                    .state = state,
                    .remoteId = name + u"id-%1"_s.arg(number)}});
        return sales;
    }
    void sell(const std::vector<ImportedInvoice> &sales)
    {
        QVERIFY(await(m_fixture->ledger.importInvoices(sales)));
    }
    /// A sale of another account that a search finds at once.
    void sellElsewhere(const QString &reference)
    {
        AccountBook book(m_fixture->folder.filePath(u"accounts.json"_s), {m_fixture->shop});
        const auto other = book.add({.id = {},
            .name = u"Other"_s,
            .gatewayId = u"nonstopay"_s,
            .baseUrl = QUrl(u"https://gateway.example/"_s)});
        QVERIFY(other);
        Invoice theirs = samples::sale(reference);
        theirs.accountId = other->id;
        QVERIFY(await(m_fixture->ledger.add(theirs)));
        m_fixture->gateway->onFind = [](const Invoice &) {
            return Finding{.kind = Finding::Kind::Found,
                .report = StatusReport{.state = State::Paid,
                    .remoteId = u"7"_s,
                    .remoteStatus = u"word"_s,
                    .source = u"gateway: history"_s}};
        };
    }
    /// Turn by turn: QTRY_VERIFY sleeps between its looks, and the walk with it.
    static void turnUntil(const std::function<bool()> &isReached)
    {
        const QDeadlineTimer patience(20s);
        QTimer awake;
        awake.start(100ms);
        while (!isReached() && !patience.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY(isReached());
    }
    /// So many turns of the event loop; a walk takes one for each sale.
    static void turn(int times)
    {
        for (int time = 0; time < times; ++time)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    /// Until the books have answered what was asked before.
    void readBooks() { QVERIFY(await(m_fixture->ledger.pending(m_fixture->now))); }
    qsizetype asked(const QString &question) { return m_fixture->gateway->asked.count(question); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<IssuingFixture>();
        m_fixture->now = samples::morning.addSecs(3600);
        m_looked = 0;
        const Clock clock = [this] {
            ++m_looked;
            return m_fixture->now;
        };
        m_fixture->gateway->onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = State::Open,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"word"_s,
                .source = u"gateway: status"_s};
        };
        m_tracker = std::make_unique<Tracker>(m_fixture->ledger, m_fixture->gateways, clock,
            Tracker::Patience{.timeSlice = 0ms},
            CallBudgets::Rules{.real = {.betweenRounds = 0ms, .callsPerMinute = 100'000}});
        QVERIFY(await(m_fixture->ledger.start()));
    }
    void cleanup()
    {
        m_retired.push_back(std::move(m_tracker));
        m_closed.push_back(std::move(m_fixture));
    }

    void itMayGoDuringAWalk_data()
    {
        QTest::addColumn<int>("turns");
        for (const int turns : {0, 1, 2, 3, 5, 10, 20, 50})
            QTest::addRow("after %d turns of others", turns) << turns;
    }
    void itMayGoDuringAWalk()
    {
        QFETCH(int, turns);
        sell(sales(u"CF-DUE-"_s, 500, samples::morning));
        auto poller = std::make_unique<StatusPoller>(*m_tracker, resting);
        turnUntil([this] { return m_looked > 0; });
        turn(turns); // the first few while the books are read
        poller.reset();
        readBooks();
        readBooks();
        QCOMPARE(m_fixture->gateway->asked, QStringList());
    }

    void eachSaleIsAskedAboutOnce()
    {
        sell(sales(u"CF-DUE-"_s, 60, samples::morning));
        sell(sales(u"CF-NOT-DUE-"_s, 60, m_fixture->now));
        StatusPoller poller(*m_tracker, resting);
        QSignalSpy made(&poller, &StatusPoller::made);
        turnUntil([&made] { return made.size() == 1; });
        QCOMPARE(m_fixture->gateway->asked.size(), 60);
        QCOMPARE(asked(u"status CF-DUE-59"_s), 1);
    }

    /// What the walk chose before is out of date then: the books are looked into once more instead.
    void aVisitThatEndsDuringAWalkIsNotMadeAgain()
    {
        QPromise<void> answer;
        answer.start();
        m_fixture->gateway->held = answer.future();
        sell(sales(u"CF-LATE-"_s, 1, samples::morning));
        sell(sales(u"CF-NOT-DUE-"_s, 2'000, m_fixture->now,
            State::Authorised)); // so that the walk goes on for a while
        sellElsewhere(u"CF-QUICK"_s); // the end of whose visit begins the next look
        StatusPoller poller(*m_tracker, resting);
        QSignalSpy told(&m_fixture->ledger, &Ledger::changed);
        turnUntil([&] { return asked(u"status CF-LATE-0"_s) == 1 && told.size() == 1; });
        const auto adding = m_fixture->ledger.importInvoices(sales(u"CF-NEW-"_s, 1, samples::morning));
        const int looked = m_looked;
        turnUntil([&] { return m_looked > looked; });
        turn(20); // now it walks, and has passed the first
        m_fixture->gateway->held.reset();
        answer.finish();
        turnUntil([this] { return asked(u"status CF-NEW-0"_s) == 1; }); // and not in ten minutes
        QCOMPARE(asked(u"status CF-LATE-0"_s), 1);
    }
};

QTEST_GUILESS_MAIN(LongPollingTest)
#include "LongPollingTest.moc"
