// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxShop.h"
#include "issuing/AccountPoll.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Catching up by statement, over real HTTP with the simulated gateways; what they are asked is counted
/// there.
class StatementScanTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SandboxShop> m_shop;
    std::vector<std::unique_ptr<SandboxShop>> m_closed;

    std::vector<Tracked> track()
    {
        auto tracked = trackDue(m_shop->tracker);
        if (!tracked)
            qFatal("%s", qPrintable(tracked.error().message));
        return *tracked;
    }
    AccountPoll::Round lookBack(const Account &account)
    {
        const auto poll = std::make_shared<AccountPoll>(m_shop->tracker, account.id, account.gatewayId);
        return await(poll->lookBack(m_shop->clock().date().addDays(-60), {}));
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<SandboxShop>(); }
    void cleanup() { m_closed.push_back(std::move(m_shop)); }

    void aHistoryThatCannotBeReadLeavesEachSaleToItsQuestion_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("this gateway has it elsewhere") << "http-404"_ba;
        QTest::newRow("broken") << "http-500"_ba;
        QTest::newRow("nonsense") << "garbage"_ba;
        QTest::newRow("refused") << "error-50012"_ba;
    }
    void aHistoryThatCannotBeReadLeavesEachSaleToItsQuestion()
    {
        QFETCH(QByteArray, fault);
        std::vector<Invoice> sales;
        for (int i = 0; i < 3; ++i) {
            sales.push_back(m_shop->sellCard(u"%1@example.com"_s.arg(i)));
            m_shop->end(sales.back(), "authorised");
        }
        track(); // now their ids are known
        for (const Invoice &sale : sales)
            m_shop->end(sale, "paid");
        m_shop->gateway.control(
            u"faults"_s, "{\"call\":\"history\",\"fault\":\"" + fault + "\",\"times\":9}");
        m_shop->countAnew();
        QCOMPARE(track().size(), 3U);
        QCOMPARE(m_shop->asked(), u"history 1, info 3, status 3"_s);
        for (const Invoice &sale : sales)
            QCOMPARE(m_shop->stateOf(sale), State::Paid);
    }

    void hostedSalesWithoutAnIdAreFoundByTwoPages()
    {
        std::vector<Invoice> sales;
        for (int i = 0; i < 60; ++i)
            sales.push_back(m_shop->sellCard(u"c%1@example.com"_s.arg(i)));
        for (std::size_t i = 0; i < 60; i += 3)
            m_shop->end(sales[i], "paid");
        m_shop->countAnew();
        QCOMPARE(track().size(), 60U);
        // Instead of 60 searches: one call for each line that has news. The others are as open as ever.
        QCOMPARE(m_shop->asked(), u"history 2, info 20"_s);
        for (std::size_t i = 0; i < 60; ++i)
            QCOMPARE(m_shop->stateOf(sales[i]), i % 3 == 0 ? State::Paid : State::Open);
        QCOMPARE(m_shop->storyOf(sales[0]), u"opened issuing, issued open, found paid"_s);

        m_shop->end(sales[1], "authorised");
        m_shop->end(sales[2], "recalculated");
        m_shop->countAnew();
        QCOMPARE(track().size(), 40U); // what is not settled; of the others the list tells the fee
        QCOMPARE(m_shop->asked(), u"history 2, info 2"_s);
        QCOMPARE(m_shop->stateOf(sales[1]), State::Authorised);
        QCOMPARE(m_shop->stateOf(sales[2]), State::Paid);
        QCOMPARE(m_shop->storyOf(sales[2]), u"opened issuing, issued open, found paid"_s);
        QVERIFY(!await(m_shop->ledger.find(sales[2].reference))->settlement.isEmpty());
        QCOMPARE(m_shop->storyOf(sales[4]), u"opened issuing, issued open"_s); // nothing new: no event
    }

    /// A shop with return pages has its sales' ids after one reading, and only money costs a call.
    void returnPagesNameTheSales()
    {
        std::vector<Invoice> sales;
        for (int i = 0; i < 10; ++i)
            sales.push_back(m_shop->sellCardWithPage(u"the-same@example.com"_s));
        for (const std::size_t paid : {1U, 4U})
            m_shop->end(sales[paid], "paid");
        for (const std::size_t failed : {2U, 3U, 9U})
            m_shop->end(sales[failed], "failed");
        m_shop->countAnew();
        QCOMPARE(track().size(), 10U);
        QCOMPARE(m_shop->asked(), u"history 2, info 2"_s);
        QSet<QString> ids;
        for (std::size_t i = 0; i < sales.size(); ++i) {
            const auto now = await(m_shop->ledger.find(sales[i].reference));
            ids << now->remoteId;
            const bool isPaid = i == 1 || i == 4;
            const bool isFailed = i == 2 || i == 3 || i == 9;
            QCOMPARE(now->state, isPaid ? State::Paid : isFailed ? State::Failed : State::Open);
        }
        QCOMPARE(ids.size(), 10);
        QVERIFY(!ids.contains(QString()));
        m_shop->end(sales[0], "chargeback");
        m_shop->countAnew();
        track();
        // What was confirmed once is not asked about again, and the first page names all that was waited for.
        QCOMPARE(m_shop->asked(), u"history 1"_s);
    }

    /// Customer and amount say nothing; only the gateway's echo of our reference tells which is which.
    void theSameCustomerAndAmountAreToldApart()
    {
        m_shop->gateway.link(); // another program sold her the same
        std::vector<Invoice> sales;
        for (int i = 0; i < 3; ++i)
            sales.push_back(m_shop->sellCard());
        m_shop->end(sales[1], "paid");
        track();
        QCOMPARE(m_shop->stateOf(sales[0]), State::Open);
        QCOMPARE(m_shop->stateOf(sales[1]), State::Paid);
        QCOMPARE(m_shop->stateOf(sales[2]), State::Open);
        m_shop->end(sales[0], "failed");
        m_shop->end(sales[2], "paid");
        track();
        QCOMPARE(m_shop->stateOf(sales[0]), State::Failed);
        QCOMPARE(m_shop->stateOf(sales[2]), State::Paid);
        QSet<QString> ids;
        for (const Invoice &sale : sales)
            ids << await(m_shop->ledger.find(sale.reference))->remoteId;
        QCOMPARE(ids.size(), 3);
        QVERIFY(!ids.contains(QString()));
    }

    void manySalesOfAMonthAreOneCall()
    {
        std::vector<Invoice> sales;
        for (int i = 0; i < 20; ++i)
            sales.push_back(m_shop->sellFrancs());
        m_shop->end(sales[0], "paid");
        m_shop->end(sales[1], "authorised");
        m_shop->end(sales[2], "recalculated");
        m_shop->end(sales[3], "failed");
        m_shop->end(sales[4], "cancelled");
        m_shop->countAnew();
        QCOMPARE(track().size(), 20U);
        // Where a month ends within the hours by which clocks may differ, the other month may be read first.
        const bool isMonthsEdge =
            m_shop->clock().date().day() == 1 || m_shop->clock().addSecs(14 * 3600).date().day() == 1;
        const QString asked = m_shop->asked();
        QVERIFY2(asked == u"statement 1"_s || (isMonthsEdge && asked == u"statement 2"_s), qPrintable(asked));
        using enum State;
        const std::array expected{Paid, Authorised, Paid, Failed, Cancelled, Open};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(m_shop->stateOf(sales[i]), expected[i]);
        QVERIFY(await(m_shop->ledger.find(sales[2].reference))->settlement.isRecalculated);
        QVERIFY(await(m_shop->ledger.find(sales[0].reference))->checkedAt.isValid());
    }

    void oneSaleIsOneQuestion()
    {
        m_shop->sellFrancs();
        m_shop->countAnew();
        track();
        QCOMPARE(m_shop->asked(), u"status 1"_s);
    }

    /// Another program sells far more than we do: reading all its sales would cost more than asking about
    /// ours.
    void aStatementThatIsTooLongIsGivenUp()
    {
        const Invoice first = m_shop->sellCard(u"a@example.com"_s);
        for (int i = 0; i < 260; ++i)
            m_shop->gateway.link();
        const Invoice last = m_shop->sellCard(u"b@example.com"_s);
        m_shop->end(first, "authorised");
        m_shop->end(last, "authorised");
        track(); // their ids are known now
        m_shop->end(first, "paid");
        m_shop->end(last, "paid");
        m_shop->countAnew();
        track();
        // The first one stands on the first page, and that it is paid is confirmed by a question about it.
        QCOMPARE(m_shop->asked(), u"history 1, info 2, status 2"_s);
        QCOMPARE(m_shop->stateOf(first), State::Paid);
        QCOMPARE(m_shop->stateOf(last), State::Paid);
    }

    /// One old sale would have everything since it read: the young ones are read about from their own day on.
    void oneOldSaleDoesNotMakeTheStatementLong()
    {
        m_shop->sellCard(u"old@example.com"_s);
        m_shop->end(m_shop->sellCard(u"other@example.com"_s), "authorised");
        track();
        for (int i = 0; i < 400; ++i)
            m_shop->gateway.link();
        m_shop->later(5 * 24h);
        std::vector<Invoice> young;
        for (int i = 0; i < 6; ++i)
            young.push_back(m_shop->sellCard(u"y%1@example.com"_s.arg(i)));
        m_shop->countAnew();
        track(); // four calls a search, and six of them: 24 calls; the whole history: 9 pages
        for (const Invoice &sale : young)
            QCOMPARE(m_shop->stateOf(sale), State::Open);
        for (const Invoice &sale : young)
            m_shop->end(sale, "paid");
        m_shop->countAnew();
        track();
        for (const Invoice &sale : young)
            QCOMPARE(m_shop->stateOf(sale), State::Paid);
        int calls = 0;
        for (const QString &each : m_shop->asked().split(u", "_s))
            calls += each.section(u' ', 1).toInt();
        QVERIFY2(calls <= 16, qPrintable(m_shop->asked())); // singly: 26
    }

    void whatIsUndecidedIsNotDecidedByAStatement()
    {
        m_shop->gateway.control(u"faults"_s, R"({"call":"create","fault":"empty","times":2})");
        for (const QString &email : {u"a@example.com"_s, u"b@example.com"_s}) {
            Order order = samples::order(
                u"card"_s, {{u"amount"_s, u"15.04"_s}, {u"devise"_s, u"USD"_s}, {u"email"_s, email}});
            QCOMPARE(
                await(m_shop->issuer.issue(m_shop->shop, std::move(order)))->invoice.state, State::Unknown);
        }
        m_shop->sellCard(u"c@example.com"_s);
        m_shop->sellCard(u"d@example.com"_s);
        QCOMPARE(track().size(), 4U); // what a server may still hold is not decided at all
        m_shop->later(16min);
        const auto tracked = track();
        QCOMPARE(tracked.size(), 4U);
        for (const Tracked &each : tracked)
            QVERIFY(each.invoice.state != State::Unknown);
    }

    void lateNewsOfSettledSalesCome_data()
    {
        QTest::addColumn<bool>("francs");
        QTest::newRow("with ids, by pages") << false;
        QTest::newRow("with numbers, by months") << true;
    }
    void lateNewsOfSettledSalesCome()
    {
        QFETCH(bool, francs);
        const auto sell = [&](const QString &email) {
            return francs ? m_shop->sellFrancs() : m_shop->sellCard(email);
        };
        const Invoice paid = sell(u"a@example.com"_s);
        const Invoice expired = sell(u"b@example.com"_s);
        const Invoice failed = sell(u"c@example.com"_s);
        m_shop->end(paid, "paid");
        m_shop->end(failed, "failed");
        m_shop->later(15 * 24h);
        track();
        QCOMPARE(m_shop->stateOf(paid), State::Paid);
        QCOMPARE(
            m_shop->stateOf(expired), francs ? State::Cancelled : State::Expired); // B has no word for it
        QCOMPARE(m_shop->stateOf(failed), State::Failed);
        QVERIFY(track().empty()); // nobody waits for anything

        m_shop->end(paid, "chargeback");
        m_shop->end(expired, "paid"); // after all
        m_shop->end(failed, "authorised");
        const Account &account = francs ? m_shop->till : m_shop->shop;
        const auto round = lookBack(account);
        QVERIFY(!round.halt && !round.ledgerError);
        // (B writes FAILED and a reason for a chargeback.)
        QCOMPARE(m_shop->stateOf(paid), francs ? State::Failed : State::Chargeback);
        QCOMPARE(m_shop->stateOf(expired), State::Paid);
        QCOMPARE(m_shop->stateOf(failed), State::Authorised);

        const QString before = m_shop->storyOf(paid) + m_shop->storyOf(expired);
        m_shop->countAnew();
        lookBack(account);
        QCOMPARE(m_shop->storyOf(paid) + m_shop->storyOf(expired), before); // the same again is no news
        QVERIFY2(!m_shop->asked().contains(u"status"), qPrintable(m_shop->asked()));
    }

    /// A scan for what is open brings news of what is settled along.
    void aScanBringsNewsOfSettledSalesAlong()
    {
        std::vector<Invoice> sales;
        for (int i = 0; i < 6; ++i)
            sales.push_back(m_shop->sellCard(u"c%1@example.com"_s.arg(i)));
        m_shop->end(sales[0], "paid");
        track();
        m_shop->end(sales[0], "chargeback");
        track();
        QCOMPARE(m_shop->stateOf(sales[0]), State::Chargeback);
    }

    void checkNowOnASelectionAsksWhateverTheState()
    {
        std::vector<Invoice> sales;
        for (int i = 0; i < 4; ++i)
            sales.push_back(m_shop->sellFrancs());
        m_shop->end(sales[0], "failed");
        track();
        m_shop->end(sales[0], "paid");
        m_shop->end(sales[1], "paid");
        const auto tracked = trackAll(m_shop->tracker, {sales[0].reference, sales[1].reference});
        QCOMPARE(tracked->size(), 2U);
        QCOMPARE(m_shop->stateOf(sales[0]), State::Paid);
        QCOMPARE(m_shop->stateOf(sales[1]), State::Paid);
        QVERIFY(!trackAll(m_shop->tracker, {u"CF-NONE"_s}));
        QCOMPARE(trackAll(m_shop->tracker, {})->size(), 0U);
    }

    void bothGatewaysAtOnce()
    {
        std::vector<Invoice> sales;
        for (int i = 0; i < 5; ++i) {
            sales.push_back(m_shop->sellFrancs());
            sales.push_back(m_shop->sellCard(u"c%1@example.com"_s.arg(i)));
        }
        for (const Invoice &sale : sales)
            m_shop->end(sale, "paid");
        QCOMPARE(track().size(), 10U);
        for (const Invoice &sale : sales)
            QCOMPARE(m_shop->stateOf(sale), State::Paid);
    }

    /// Of what is asked about, each sale once; what a statement tells about others is nobody's question.
    void whoWaitsIsToldHowFarItIs()
    {
        const Invoice settled = m_shop->sellFrancs();
        m_shop->end(settled, "paid");
        track();
        m_shop->end(settled, "chargeback");
        for (int i = 0; i < 3; ++i) {
            m_shop->sellFrancs();
            m_shop->sellCard(u"c%1@example.com"_s.arg(i));
        }
        QList<int> done;
        QSet<QString> told;
        const Tracker::Hear hear = [&](const Tracked &tracked, Tracker::Progress progress) {
            QCOMPARE(progress.all, 6);
            done << progress.done;
            told << tracked.invoice.reference;
        };
        QVERIFY(await(m_shop->tracker.trackDue(hear)));
        QCOMPARE(done, QList<int>({1, 2, 3, 4, 5, 6}));
        QCOMPARE(told.size(), 6);
        QVERIFY(!told.contains(settled.reference));
    }

    void whoStopsIsNotAskedToWait()
    {
        for (int i = 0; i < 4; ++i)
            m_shop->sellFrancs();
        std::stop_source stop;
        stop.request_stop();
        m_shop->countAnew();
        QVERIFY(trackDue(m_shop->tracker, stop.get_token()));
        QCOMPARE(m_shop->asked(), QString());
    }
};

QTEST_GUILESS_MAIN(StatementScanTest)
#include "StatementScanTest.moc"
