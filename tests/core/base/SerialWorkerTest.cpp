// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SerialWorker.h"

#include "Await.h"
#include "base/TakeAnswer.h"

#include <QCoroFuture>
#include <QPointer>
#include <QThread>

#include <atomic>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

std::atomic<int> freed = 0;

/// Memory that a library keeps for each thread, and frees slowly.
struct OfThisThread {
    bool isUsed = false;
    ~OfThisThread()
    {
        QThread::msleep(50);
        ++freed;
    }
};

thread_local OfThisThread kept;

} // namespace

class SerialWorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsAreCarriedOutInOrderOnAnotherThread()
    {
        SerialWorker worker(u"test"_s);
        QList<int> order;
        QThread *where = nullptr;
        for (int i = 0; i < 100; ++i)
            worker.run([&order, i] { order << i; });
        auto last = worker.run([&where] {
            where = QThread::currentThread();
            return u"done"_s;
        });
        last.waitForFinished();
        QCOMPARE(last.result(), u"done"_s);
        QCOMPARE(order.size(), 100);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QVERIFY(where != QThread::currentThread());
        QCOMPARE(where->objectName(), u"test"_s);
    }

    void anAnswerIsAwaitedInTheAskersThread()
    {
        SerialWorker worker(u"test"_s);
        const auto ask = [](SerialWorker *at) -> QCoro::Task<QThread *> {
            auto asking = at->run([] { return 7; });
            const int answer = co_await asking;
            co_return answer == 7 ? QThread::currentThread() : nullptr;
        };
        QCOMPARE(await(ask(&worker)), QThread::currentThread());
    }

    void whatWasHandedOverIsDoneBeforeTheWorkerGoes()
    {
        int done = 0;
        {
            SerialWorker worker(u"test"_s);
            for (int i = 0; i < 50; ++i)
                worker.run([&done] {
                    QThread::usleep(200);
                    ++done;
                });
        }
        QCOMPARE(done, 50);
    }

    /// OpenSSL's memory of a thread was freed by the thread and by the program's end at the same time.
    void theThreadIsGoneBeforeTheWorkerIs()
    {
        for (int i = 1; i <= 3; ++i) {
            {
                SerialWorker worker(u"test"_s);
                worker.run([] { kept.isUsed = true; });
            }
            QCOMPARE(freed, i);
        }
    }

    void whatIsDeletedLaterIsDeletedBeforeTheWorkerGoes()
    {
        QPointer<QObject> left;
        {
            SerialWorker worker(u"test"_s);
            worker.run([&left] {
                left = new QObject;
                left->deleteLater();
            });
        }
        QVERIFY(!left);
    }

    void whatCannotBeCopiedIsMovedThrough()
    {
        SerialWorker worker(u"test"_s);
        auto giving = worker.run([given = std::make_shared<int>(5)] { return *given; });
        giving.waitForFinished();
        QCOMPARE(giving.result(), 5);
    }

    /// Thousands of sales would be felt in a window, copied.
    void anAnswerIsMovedWithoutACopy()
    {
        SerialWorker worker(u"test"_s);
        auto giving = worker.run([] { return std::make_unique<int>(5); }); // has no copy
        QCOMPARE(*await(takeAnswer(std::move(giving))), 5);
        auto given = worker.run([] { return u"done"_s; });
        given.waitForFinished();
        QCOMPARE(await(takeAnswer(std::move(given))), u"done"_s);
    }
};

QTEST_GUILESS_MAIN(SerialWorkerTest)
#include "SerialWorkerTest.moc"
