// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/Printers.h"

#include "../base/Await.h"

#include <QCoroFuture>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// A printer's device as a pipe, which takes what goes into its buffer, and then no more.
class Pipe {
public:
    explicit Pipe(const QString &path)
        : m_path(path)
    {
        if (mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
            qFatal("no pipe can be made");
        m_reading = open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
    }
    ~Pipe() { close(m_reading); }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    PrinterAddress address() const { return {.way = PrinterAddress::Way::Device, .path = m_path}; }

private:
    QString m_path;
    int m_reading;
};

using Stage = PrintJobState::Stage;

PrintJobState stateOf(Stage stage, const QString &words = u"words"_s)
{
    return {.stage = stage, .message = words};
}

} // namespace

/// Several printers at once.
class PrintersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(int number) const { return m_folder.filePath(u"lp%1"_s.arg(number)); }

private Q_SLOTS:
    void oneThatHangsKeepsNoOtherFromPrinting()
    {
        const Pipe hanging(path(1));
        const Pipe good(path(2));
        Printers printers({.device = milliseconds(120'000)});
        auto first = printers.printSlips(hanging.address(), QByteArray(4'000'000, 'x'));
        auto second = printers.printSlips(good.address(), QByteArray(1000, 'y'));
        QVERIFY(await(std::move(second)).isDone());
        QVERIFY(!first.isReady());
    }

    void thePapersOfOnePrinterGoOneAfterTheOther()
    {
        PrinterWorkers workers(u"test"_s);
        const PrinterAddress one{.way = PrinterAddress::Way::Device, .path = u"/dev/lp1"_s};
        const PrinterAddress two{.way = PrinterAddress::Way::Device, .path = u"/dev/lp2"_s};
        QCOMPARE(&workers.of(one), &workers.of(one));
        QVERIFY(&workers.of(one) != &workers.of(two));
    }

    void oneQuestionWithoutAnAnswerEndsNothing()
    {
        JobFollowing job(nullptr);
        for (int round = 0; round < 3; ++round) {
            for (int unanswered = 0; unanswered < 4; ++unanswered)
                QVERIFY(job.goesOn(stateOf(Stage::Unknown)));
            QVERIFY(job.goesOn(stateOf(Stage::Printing)));
        }
        for (int unanswered = 0; unanswered < 4; ++unanswered)
            QVERIFY(job.goesOn(stateOf(Stage::Unknown)));
        QVERIFY(!job.goesOn(stateOf(Stage::Unknown)));
    }

    void whoHearsNothingMeanwhileIsToldAtOnceWhatNeedsSomebody()
    {
        for (const Stage stage : {Stage::Held, Stage::Stopped}) {
            JobFollowing job(nullptr);
            QVERIFY(job.goesOn(stateOf(Stage::Waiting)));
            QVERIFY(!job.goesOn(stateOf(stage)));
        }
    }

    void whatNeedsSomebodyIsToldOnceAndFollowedOn()
    {
        std::vector<PrintJobState> told;
        JobFollowing job([&told](const PrintJobState &state) { told.push_back(state); });
        QVERIFY(job.goesOn(stateOf(Stage::Printing)));
        for (int round = 0; round < 10; ++round)
            QVERIFY(job.goesOn(stateOf(Stage::Stopped, u"no paper"_s)));
        QVERIFY(job.goesOn(stateOf(Stage::Unknown)));
        QVERIFY(job.goesOn(stateOf(Stage::Stopped, u"no paper"_s)));
        QCOMPARE(told.size(), std::size_t(1));
        QVERIFY(job.goesOn(stateOf(Stage::Stopped, u"open"_s)));
        QCOMPARE(told.size(), std::size_t(2));
        QVERIFY(job.goesOn(stateOf(Stage::Printing)));
        QVERIFY(!job.goesOn(stateOf(Stage::Completed)));
        QCOMPARE(told.size(), std::size_t(3));
        QCOMPARE(told.back().stage, Stage::Completed);
    }

    void anAbortAfterAStopIsNoticed()
    {
        int told = 0;
        JobFollowing job([&told](const PrintJobState &) { ++told; });
        QVERIFY(job.goesOn(stateOf(Stage::Held)));
        QVERIFY(!job.goesOn(stateOf(Stage::Aborted)));
        QCOMPARE(told, 1); // what became of it is what the following gives
    }

    void aJobThatNeededNobodyIsNotToldOf()
    {
        int told = 0;
        JobFollowing job([&told](const PrintJobState &) { ++told; });
        QVERIFY(job.goesOn(stateOf(Stage::Waiting)));
        QVERIFY(!job.goesOn(stateOf(Stage::Completed)));
        QCOMPARE(told, 0);
    }

    void thereAreNotAsManyThreadsAsSomebodyNamesPrinters()
    {
        PrinterWorkers workers(u"test"_s);
        std::set<SerialWorker *> all;
        for (int number = 0; number < 100; ++number)
            all.insert(&workers.of({.way = PrinterAddress::Way::Device, .path = path(number)}));
        QCOMPARE(all.size(), std::size_t(8));
    }
};

QTEST_GUILESS_MAIN(PrintersTest)
#include "PrintersTest.moc"
