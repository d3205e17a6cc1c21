// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementFixture.h"
#include "issuing/StatusPoller.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int many = 120; ///< a page of three parts

} // namespace

/// The person presses “Stop”, the window closes, the minute is spent: what a call has brought already is
/// written down, and no further call is made.
class StoppedScanTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StatementFixture> m_fixture;
    std::unique_ptr<Tracker> m_tracker;
    std::vector<std::unique_ptr<StatementFixture>> m_closed; ///< outlive calls that nobody waits for any more
    std::vector<std::unique_ptr<Tracker>> m_retired;
    std::stop_source m_stop;

    /// Open sales, the first of which is CF-`from`.
    void sell(int count, int from = 0, const QDateTime &openedAt = samples::morning)
    {
        std::vector<ImportedInvoice> sales;
        for (int number = from; number < from + count; ++number) {
            const QString name = QString::number(number);
            Invoice invoice = samples::franc(u"CF-"_s + name, 1500 + number, openedAt);
            invoice.accountId = m_fixture->kiosk.id;
            sales.push_back({invoice,
                {.kind = EvidenceKind::Imported,
                    .source = u"program"_s,
                    .at = openedAt,
                    .state = State::Open,
                    .remoteId = u"id-"_s + name}});
        }
        QVERIFY(await(m_fixture->ledger.importInvoices(sales)));
    }
    static std::vector<StatementLine> paid(int count, int from = 0)
    {
        std::vector<StatementLine> lines;
        for (int number = from; number < from + count; ++number) {
            const QString name = QString::number(number);
            lines.push_back(samples::line(u"CF-"_s + name, u"id-"_s + name, 1500 + number));
        }
        return lines;
    }
    qsizetype paidSales()
    {
        const auto sales = await(m_fixture->ledger.list({.states = {State::Paid}, .limit = 1'000}));
        return sales ? static_cast<qsizetype>(sales->size()) : -1;
    }
    qsizetype asked(const QString &question) { return m_fixture->gateway->asked.filter(question).size(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StatementFixture>();
        m_fixture->now = samples::morning.addDays(1);
        m_stop = std::stop_source();
        m_tracker = std::make_unique<Tracker>(m_fixture->ledger, m_fixture->gateways, m_fixture->clock,
            Tracker::Patience{.timeSlice = 0ms},
            CallBudgets::Rules{.real = {.betweenRounds = 1ms, .callsPerMinute = 1'000}});
    }
    void cleanup()
    {
        m_retired.push_back(std::move(m_tracker));
        m_closed.push_back(std::move(m_fixture));
    }

    void aPageIsWrittenDownToItsEndThoughThePersonStops()
    {
        sell(many);
        m_fixture->lists(paid(many));
        int told = 0;
        const Tracker::Hear hear = [this, &told](const Tracked &, Tracker::Progress) {
            ++told;
            m_stop.request_stop(); // after the first of its parts
        };
        QVERIFY(await(m_tracker->trackDue(hear, m_stop.get_token())));
        QCOMPARE(paidSales(), many);
        QCOMPARE(told, many);
        QCOMPARE(m_fixture->gateway->asked.size(), 1);
    }

    /// A person's questions are never held up, so that more may be spent than there is.
    void aPageIsWrittenDownToItsEndThoughTheMinuteIsSpent()
    {
        sell(many);
        m_fixture->lists(paid(many));
        auto due = await(m_fixture->ledger.pending(m_fixture->now));
        QVERIFY(due);
        const auto poll = std::make_shared<AccountPoll>(*m_tracker, m_fixture->kiosk.id, u"einvoice"_s);
        const AccountPoll::Hear hear = [&poll](const Tracked &) { poll->budget().spend(1'000, poll->now()); };
        const auto round = await(poll->ask(std::move(*due), AccountPoll::Haste::NextRound, hear, {}));
        QCOMPARE(round.tried.size(), many);
        QCOMPARE(paidSales(), many);
        QCOMPARE(m_fixture->gateway->asked.size(), 1);
    }

    void aPageIsWrittenDownToItsEndThoughTheWindowCloses()
    {
        sell(many);
        m_fixture->lists(paid(many));
        auto rounds = std::make_unique<StatusPoller>(
            *m_tracker, StatusPoller::Pace{.first = 1ms, .lookBackAfter = 24h, .timeSlice = 0ms});
        connect(&m_fixture->ledger, &Ledger::changed, this, [&rounds] { rounds.reset(); });
        QTRY_VERIFY(!rounds);
        QTRY_COMPARE(paidSales(), many);
        QCOMPARE(m_fixture->gateway->asked.size(), 1);
    }

    void noFurtherMonthIsRead()
    {
        sell(3, 0, samples::morning.addMonths(-1));
        sell(3, 3);
        m_fixture->gateway->onStatement = [this](QDate, QDate last) {
            m_stop.request_stop();
            return Statement{.lines = paid(3, last.month() == 2 ? 0 : 3)};
        };
        std::vector<Tracked> told;
        QVERIFY(await(m_tracker->trackDue(into(&told), m_stop.get_token())));
        QCOMPARE(told.size(), 3U);
        QCOMPARE(m_fixture->stored(u"CF-2"_s).state, State::Paid);
        QCOMPARE(m_fixture->stored(u"CF-3"_s).state, State::Open);
        QCOMPARE(m_fixture->gateway->asked.size(), 1);
    }

    /// After the last page the gateway is asked which of its lines is a hosted sale without an id.
    void noFurtherQuestionIsAskedAboutTheLines()
    {
        m_fixture->catalogue = GatewayCatalogue({{.id = u"einvoice"_s,
            .title = u"Paged"_s,
            .defaultUrl = {},
            .hasStatements = true,
            .statementPage = 50,
            .keyLabel = {},
            .open = [this](const Account &, SecretText, HttpClient &) { return m_fixture->gateway; }}});
        for (int number = 0; number < 3; ++number)
            m_fixture->add(samples::franc(u"CF-%1"_s.arg(number), 1500 + number));
        bool isToStop = false;
        m_fixture->gateway->onPage = [this, &isToStop](QDate, QDate, int) {
            Statement page{.lines = paid(3), .total = 3};
            for (StatementLine &line : page.lines) {
                line.reference.clear();
                line.email = u"anna@example.com"_s;
            }
            if (isToStop)
                m_stop.request_stop();
            return page;
        };
        for (const bool isStopped : {false, true}) {
            isToStop = isStopped;
            m_fixture->gateway->asked.clear();
            std::vector<Tracked> told;
            QVERIFY(await(m_tracker->trackDue(into(&told), m_stop.get_token())));
            QCOMPARE(asked(u"page"_s), isStopped ? 1 : 2); // the second shows that the first was all
            QCOMPARE(asked(u"whose"_s), isStopped ? 0 : 3);
        }
    }
};

QTEST_GUILESS_MAIN(StoppedScanTest)
#include "StoppedScanTest.moc"
