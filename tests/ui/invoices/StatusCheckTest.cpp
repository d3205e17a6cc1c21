// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/StatusCheck.h"

#include "Shop.h"

#include <QPromise>
#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// “Check now” and “Check all” as the page of invoices uses them; here everybody else has a turn after each
/// sale, which with thousands of them happens every few milliseconds.
class StatusCheckTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<StatusCheck> m_checks;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more

    /// Open sales: CF-0, CF-1...
    QStringList sell(int count)
    {
        m_shop->addMany(count);
        QStringList references;
        for (int number = 0; number < count; ++number)
            references << u"CF-%1"_s.arg(number);
        return references;
    }
    void begin(bool isWaiting, const QStringList &references)
    {
        if (isWaiting)
            m_checks->checkWaiting();
        else
            m_checks->checkAll(references);
    }
    qsizetype asked(const QString &reference)
    {
        return m_shop->gateway->asked.count(u"status "_s + reference)
            + m_shop->gateway->asked.count(u"find "_s + reference);
    }
    /// When a sale is told of for that time, before anything else happens.
    void onChange(int time, std::function<void()> act)
    {
        connect(
            m_checks.get(), &StatusCheck::changed, this, [time, act = std::move(act), count = 0]() mutable {
                if (++count == time)
                    act();
            });
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_checks = std::make_unique<StatusCheck>(m_shop->ledger, m_shop->tracker, 0ms);
    }
    void cleanup()
    {
        m_checks.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void mayGoWhileItRests_data()
    {
        QTest::addColumn<bool>("isWaiting");
        QTest::addColumn<int>("time");
        for (int time = 1; time <= 8; ++time) { // four sales begin, and end
            QTest::addRow("check now, at change %d", time) << false << time;
            QTest::addRow("check all, at change %d", time) << true << time;
        }
    }
    void mayGoWhileItRests()
    {
        QFETCH(bool, isWaiting);
        QFETCH(int, time);
        const QStringList all = sell(4);
        onChange(time, [this] { QTimer::singleShot(0, this, [this] { m_checks.reset(); }); });
        begin(isWaiting, all);
        QTRY_VERIFY(!m_checks);
        m_shop->settle();
        QVERIFY(time >= 4 || m_shop->gateway->asked.isEmpty());
    }

    void mayGoWhileWhatWaitsIsRead()
    {
        sell(4);
        m_checks->checkWaiting();
        m_checks.reset();
        m_shop->settle();
        QCOMPARE(m_shop->gateway->asked, QStringList());
    }

    /// Nobody has to wait for the others to be told that they are being asked about.
    void noSaleOfARoundIsAskedAboutSingly_data()
    {
        QTest::addColumn<bool>("isWaiting");
        QTest::newRow("check now") << false;
        QTest::newRow("check all") << true;
    }
    void noSaleOfARoundIsAskedAboutSingly()
    {
        QFETCH(bool, isWaiting);
        const QStringList all = sell(4);
        bool wasRunning = false;
        onChange(1, [this, &wasRunning] {
            wasRunning = m_checks->isRunning(u"CF-3"_s);
            m_checks->check(u"CF-3"_s);
            QTimer::singleShot(0, this, [this] { m_checks->check(u"CF-2"_s); }); // while it rests
        });
        begin(isWaiting, all);
        QTRY_VERIFY(m_checks->lastRound().words.startsWith(u"Asked about 4 sales"_s));
        m_shop->settle();
        QVERIFY(wasRunning);
        for (const QString &reference : all)
            QCOMPARE(asked(reference), 1);
    }

    void whatIsAskedAboutSinglyIsLeftOutOfTheRound_data() { noSaleOfARoundIsAskedAboutSingly_data(); }
    void whatIsAskedAboutSinglyIsLeftOutOfTheRound()
    {
        QFETCH(bool, isWaiting);
        const QStringList all = sell(4);
        QPromise<void> silence;
        silence.start();
        m_shop->gateway->held = silence.future(); // asked about singly until the round has begun
        m_checks->check(u"CF-0"_s);
        begin(isWaiting, all);
        m_checks->check(u"CF-1"_s);
        // “All that wait” are still being read, but on a busy machine, where the answer may be there at once,
        // and CF-1 is in the round.
        QTRY_VERIFY(m_checks->round() && m_checks->round()->all >= 2);
        const int others = m_checks->round()->all;
        QVERIFY(others <= 3);
        silence.finish();
        QTRY_VERIFY(m_checks->lastRound().words.startsWith(u"Asked about %1 sales"_s.arg(others)));
        m_shop->settle();
        for (const QString &reference : all) {
            QCOMPARE(asked(reference), 1);
            QVERIFY(!m_checks->isRunning(reference));
        }
    }

    void aSaleThatIsNamedTwiceIsAskedAboutOnce()
    {
        sell(1);
        m_checks->checkAll({u"CF-0"_s, u"CF-0"_s});
        QCOMPARE(m_checks->round()->all, 1);
        QTRY_COMPARE(m_checks->lastRound().words, u"Asked about 1 sale: nothing new."_s);
        QCOMPARE(asked(u"CF-0"_s), 1);
    }

    /// A sale that is told of as ended may be asked about again, though others are still being told of.
    void whatHasEndedMayBeAskedAboutAgain()
    {
        const QStringList all = sell(3);
        bool isAgain = false;
        connect(m_checks.get(), &StatusCheck::changed, this, [this, &isAgain](const QString &reference) {
            if (reference == u"CF-0" && asked(reference) == 1 && !m_checks->isRunning(reference)
                && !isAgain) {
                isAgain = true;
                m_checks->check(reference);
            }
        });
        m_checks->checkAll(all);
        QTRY_COMPARE(asked(u"CF-0"_s), 2);
        QTRY_VERIFY(!m_checks->isRunning(u"CF-0"_s));
        QTRY_VERIFY(!m_checks->round());
    }

    void theProgressIsThatOfAllOfThem_data() { noSaleOfARoundIsAskedAboutSingly_data(); }
    void theProgressIsThatOfAllOfThem()
    {
        QFETCH(bool, isWaiting);
        const QStringList all = sell(5);
        std::vector<int> done;
        connect(m_checks.get(), &StatusCheck::roundChanged, this, [this, &done] {
            if (m_checks->round())
                done.push_back(m_checks->round()->done);
        });
        std::optional<StatusCheck::Round> seen;
        onChange(1, [this, &seen] { // somebody else brings news of one before the others are told of
            m_shop->record(u"CF-0"_s, ShopFixture::polledAs(State::Paid, m_shop->now));
            seen = m_checks->round();
        });
        begin(isWaiting, all);
        QTRY_VERIFY(!m_checks->lastRound().words.isEmpty());
        QVERIFY(seen);
        QCOMPARE(seen->all, 5);
        QCOMPARE(seen->done, 1);
        QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
        QVERIFY(done.back() <= 5);
    }

    void stoppedBeforeTheFirstQuestionItAsksNone()
    {
        const QStringList all = sell(3);
        onChange(2, [this] { m_checks->stop(); });
        m_checks->checkAll(all);
        QTRY_COMPARE(
            m_checks->lastRound().words, u"Asked about 0 sales: nothing new. Stopped before the other 3."_s);
        QCOMPARE(m_shop->gateway->asked, QStringList());
        for (const QString &reference : all)
            QVERIFY(!m_checks->isRunning(reference));
    }

    void booksThatCannotBeReadEndTheRoundInWords()
    {
        sell(1);
        m_checks->checkAll({u"CF-0"_s, u"CF-none"_s});
        QTRY_VERIFY(!m_checks->round());
        QVERIFY(!m_checks->lastRound().words.isEmpty());
        QVERIFY(!m_checks->isRunning(u"CF-0"_s));
        QVERIFY(!m_checks->isRunning(u"CF-none"_s));
    }

    void nothingWaits()
    {
        m_checks->checkWaiting();
        QTRY_COMPARE(m_checks->lastRound().words, u"No sale waits for anything."_s);
        QVERIFY(!m_checks->round());
        m_checks->checkAll({}); // no round at all
        QVERIFY(!m_checks->round());
    }

    void oneRoundAtATime()
    {
        const QStringList all = sell(3);
        m_checks->checkAll(all.first(2));
        m_checks->checkAll(all);
        m_checks->checkWaiting();
        QTRY_COMPARE(m_checks->lastRound().words, u"Asked about 2 sales: nothing new."_s);
        QCOMPARE(m_shop->gateway->asked.size(), 2);
        QVERIFY(m_checks->outcome(u"CF-0"_s));
        QVERIFY(!m_checks->outcome(u"CF-2"_s));
    }
};

QTEST_MAIN(StatusCheckTest)
#include "StatusCheckTest.moc"
