// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/VoiceWorker.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = VoiceWorker::Outcome;
using Reports = VoiceWorker::Reports;

class VoiceWorkerTest : public QObject {
    Q_OBJECT

    QStringList m_done;
    std::atomic<int> m_closed = 0;

    VoiceWorker::Done keep(const QString &name)
    {
        return [this, name](const Outcome &outcome) {
            m_done << (outcome.code.isEmpty() ? name : QString(name + u' ' + outcome.code));
        };
    }
    static void atOnce(const Reports &reports) { reports.done({}); }

private Q_SLOTS:
    void init()
    {
        m_done.clear();
        m_closed = 0;
    }

    void aTaskRunsElsewhereAndItsEndIsToldHere()
    {
        QThread *const here = QThread::currentThread();
        std::atomic<QThread *> there = here;
        {
            VoiceWorker worker(u"test"_s, {}, [this] { ++m_closed; });
            worker.run(
                [&there](const Reports &reports) {
                    there = QThread::currentThread();
                    reports.done({u"odd"_s, {}});
                },
                [&](const Outcome &outcome) {
                    QCOMPARE(QThread::currentThread(), here);
                    keep(u"it"_s)(outcome);
                });
            QCOMPARE(m_done, QStringList());
            QTRY_COMPARE(m_done, QStringList{u"it odd"_s});
            QVERIFY(!worker.isBusy());
        }
        QVERIFY(there != here);
        QCOMPARE(m_closed, 1);
    }

    void onlyTheNewestOfThoseThatWaitIsDone()
    {
        VoiceWorker worker(u"test"_s, {}, [] {});
        std::promise<void> go;
        auto gone = go.get_future();
        worker.run(
            [&gone](const Reports &reports) {
                gone.wait();
                reports.done({});
            },
            keep(u"first"_s));
        for (const QString &name : {u"second"_s, u"third"_s, u"fourth"_s})
            worker.run(atOnce, keep(name));
        go.set_value();
        QTRY_COMPARE(m_done, (QStringList{u"first"_s, u"fourth"_s}));
    }

    void oneThatNeverAnswersIsGivenUpAndLeftBehind()
    {
        static std::promise<void> never; // outlives the thread that waits for it
        static const std::shared_future<void> end = never.get_future().share();
        {
            VoiceWorker worker(u"test"_s, {.begin = 10ms}, [this] { ++m_closed; });
            worker.run(
                [](const Reports &reports) {
                    end.wait();
                    reports.done({});
                },
                keep(u"first"_s));
            worker.run(atOnce, keep(u"second"_s)); // would be told as late as the first
            QTRY_COMPARE(m_done, QStringList{u"first hung"_s});
            worker.run(atOnce, keep(u"third"_s));
            QTRY_COMPARE(m_done, (QStringList{u"first hung"_s, u"third hung"_s}));
        } // does not wait
        QCOMPARE(m_closed, 0);
        never.set_value(); // what comes back then finds nobody
    }

    void oneThatComesBackLateIsUsedAgain()
    {
        VoiceWorker worker(u"test"_s, {.begin = 10ms}, [] {});
        std::promise<void> go;
        auto gone = go.get_future();
        worker.run(
            [&gone](const Reports &reports) {
                gone.wait();
                reports.done({});
            },
            keep(u"first"_s));
        QTRY_COMPARE(m_done, QStringList{u"first hung"_s});
        go.set_value();
        QTRY_VERIFY(!worker.isBusy());
        QCOMPARE(m_done, QStringList{u"first hung"_s}); // told once
        worker.run(atOnce, keep(u"second"_s));
        QTRY_COMPARE(m_done, (QStringList{u"first hung"_s, u"second"_s}));
    }

    void oneThatHasBegunHasAnotherLimit()
    {
        VoiceWorker worker(u"test"_s, {.begin = 1h, .longest = 1ms}, [] {});
        worker.run([](const Reports &reports) { reports.begun(); }, keep(u"it"_s));
        QTRY_COMPARE(m_done, QStringList{u"it hung"_s});
    }
};

QTEST_GUILESS_MAIN(VoiceWorkerTest)
#include "VoiceWorkerTest.moc"
