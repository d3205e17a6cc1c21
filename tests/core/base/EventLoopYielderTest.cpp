// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/EventLoopYielder.h"

#include "Await.h"

using namespace counterfoil;
using namespace std::chrono_literals;

/// A long walk in a thread that others need, too.
class EventLoopYielderTest : public QObject {
    Q_OBJECT

    /// Counts to `steps`, one of which takes as long as that; how often it rested.
    static QCoro::Task<int> walk(int steps, std::chrono::microseconds step, std::chrono::milliseconds most)
    {
        EventLoopYielder yielder(most);
        int rests = 0;
        for (int i = 0; i < steps; ++i) {
            const QDeadlineTimer until(step, Qt::PreciseTimer);
            while (!until.hasExpired()) { }
            if (yielder.isDue()) {
                ++rests;
                co_await yielder.yield();
            }
        }
        co_return rests;
    }

private Q_SLOTS:
    void aLongWalkLetsEverybodyElseHaveATurn()
    {
        int turns = 0;
        QTimer others;
        connect(&others, &QTimer::timeout, this, [&turns] { ++turns; });
        others.start(0);
        const int rests = await(walk(40, 500us, 2ms));
        QVERIFY2(rests >= 5, qPrintable(QString::number(rests))); // 20 ms, of which 2 at a time
        QVERIFY2(turns >= rests - 1, qPrintable(QString::number(turns)));
    }

    void aShortWalkEndsAtOnce()
    {
        const QCoro::Task<int> walking = walk(1'000, 0us, 1h);
        QVERIFY(walking.isReady()); // no event loop ran
    }

    void whatWasPostedIsDoneDuringARest()
    {
        bool isDone = false;
        EventLoopYielder yielder(0ms);
        QVERIFY(yielder.isDue());
        QMetaObject::invokeMethod(
            this, [&isDone] { isDone = true; }, Qt::QueuedConnection);
        const auto rest = [](EventLoopYielder *resting, const bool *done) -> QCoro::Task<bool> {
            co_await resting->yield();
            co_return *done;
        };
        QVERIFY(await(rest(&yielder, &isDone)));
    }
};

QTEST_GUILESS_MAIN(EventLoopYielderTest)
#include "EventLoopYielderTest.moc"
