// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/PaidWatch.h"

#include "../invoices/Shop.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class PaidWatchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<PaidWatch> m_watch;
    std::vector<QStringList> m_told; ///< the references of each telling

    void watch()
    {
        m_told.clear();
        m_watch = std::make_unique<PaidWatch>(m_shop->ledger, m_shop->clock);
        connect(m_watch.get(), &PaidWatch::paid, this, [this](const std::vector<Invoice> &sales) {
            QStringList references;
            for (const Invoice &sale : sales)
                references << sale.reference;
            references.sort();
            m_told.push_back(references);
        });
    }
    void poll(const QString &reference, State state)
    {
        m_shop->record(reference, ShopFixture::polledAs(state, m_shop->now));
    }
    /// After a sale that is surely told, whatever was told before it has been told.
    void tellMarker()
    {
        m_shop->add(ShopFixture::sale(u"CF-MARKER"_s, 100, u"USD"_s, m_shop->now), State::Open);
        poll(u"CF-MARKER"_s, State::Paid);
        QTRY_VERIFY(!m_told.empty() && m_told.back().contains(u"CF-MARKER"_s));
        m_told.back().removeAll(u"CF-MARKER"_s);
        if (m_told.back().isEmpty())
            m_told.pop_back();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_shop->now = samples::morning.addDays(1);
    }
    void cleanup() { m_watch.reset(); }

    void whatBringsNoMoneyIsNotTold_data()
    {
        QTest::addColumn<int>("state");
        for (const State state : {State::Open, State::Failed, State::Cancelled, State::Expired,
                 State::Chargeback, State::Withheld, State::Unknown})
            QTest::addRow("%s", qPrintable(stateName(state))) << int(state);
    }
    void whatBringsNoMoneyIsNotTold()
    {
        QFETCH(int, state);
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Open);
        watch();
        poll(u"CF-1"_s, State(state));
        tellMarker();
        QVERIFY(m_told.empty());
    }

    void whatWasPaidBeforeIsNoNews()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Paid);
        watch();
        poll(u"CF-1"_s, State::Paid);
        m_shop->record(
            u"CF-1"_s, {.kind = EvidenceKind::Acknowledged, .source = u"program"_s, .at = m_shop->now});
        tellMarker();
        QVERIFY(m_told.empty());
    }

    void whatIsImportedIsNoNews()
    {
        watch();
        const Invoice old = ShopFixture::sale(u"CF-OLD"_s, 100, u"USD"_s);
        const Evidence paid{.kind = EvidenceKind::Imported,
            .source = u"gateway: statement"_s,
            .at = m_shop->now,
            .state = State::Paid,
            .remoteId = u"900"_s};
        QVERIFY(await(m_shop->ledger.importInvoice(old, paid)));
        tellMarker();
        QVERIFY(m_told.empty());
    }

    void butWhatWasImportedOpenAndIsPaidLaterIs()
    {
        watch();
        const Invoice old = ShopFixture::sale(u"CF-OLD"_s, 100, u"USD"_s);
        const Evidence open{.kind = EvidenceKind::Imported,
            .source = u"gateway: statement"_s,
            .at = m_shop->now,
            .state = State::Open,
            .remoteId = u"900"_s};
        QVERIFY(await(m_shop->ledger.importInvoice(old, open)));
        poll(u"CF-OLD"_s, State::Paid);
        QTRY_COMPARE(m_told.size(), std::size_t(1));
        QCOMPARE(m_told.front(), QStringList{u"CF-OLD"_s});
    }

    void nothingIsToldTwice()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Open);
        watch();
        poll(u"CF-1"_s, State::Authorised);
        QTRY_COMPARE(m_told.size(), std::size_t(1)); // the customer has paid: that is the news
        poll(u"CF-1"_s, State::Paid);
        poll(u"CF-1"_s, State::Chargeback);
        poll(u"CF-1"_s, State::Paid);
        tellMarker();
        QCOMPARE(m_told.size(), std::size_t(1));
    }

    void aProgramThatStartsLaterDoesNotTellItAgainWhenItIsSettled()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Authorised);
        watch();
        poll(u"CF-1"_s, State::Paid);
        tellMarker();
        QVERIFY(m_told.empty());
    }

    void whatWasPaidWhileTheProgramWasClosedIsToldWhenItIsLearnt()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Expired);
        watch();
        poll(u"CF-1"_s, State::Paid); // late, after it expired
        QTRY_COMPARE(m_told.size(), std::size_t(1));
    }

    void whatComesTogetherIsToldTogether()
    {
        std::vector<Fact> facts;
        for (const QString &reference : {u"CF-1"_s, u"CF-2"_s, u"CF-3"_s}) {
            m_shop->add(ShopFixture::sale(reference, 100, u"USD"_s), State::Open);
            facts.push_back({reference, ShopFixture::polledAs(State::Paid, m_shop->now)});
        }
        watch();
        QVERIFY(await(m_shop->ledger.recordAll(facts)));
        QTRY_COMPARE(m_told.size(), std::size_t(1));
        QCOMPARE(m_told.front(), (QStringList{u"CF-1"_s, u"CF-2"_s, u"CF-3"_s}));
    }

    void whatAnotherProgramWritesIsToldToo()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Open);
        watch();
        m_shop->ledger.watchOthers(std::chrono::milliseconds(20));
        Ledger other(m_shop->path());
        QVERIFY(await(other.start()));
        QVERIFY(await(other.record(u"CF-1"_s, ShopFixture::polledAs(State::Paid, m_shop->now))));
        QTRY_COMPARE(m_told.size(), std::size_t(1));
    }

    void whoGoesWhileItReadsIsNotMissed()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Open);
        watch();
        poll(u"CF-1"_s, State::Paid);
        m_watch.reset();
        m_shop->settle();
        QVERIFY(m_told.empty());
    }
};

QTEST_MAIN(PaidWatchTest)
#include "PaidWatchTest.moc"
