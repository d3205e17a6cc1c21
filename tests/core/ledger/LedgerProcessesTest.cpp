// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerSamples.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

/// A running ledger-helper; killed when the test is done with it.
class Helper {
public:
    explicit Helper(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/ledger-helper"_s, arguments);
    }
    ~Helper() { kill(); }
    Q_DISABLE_COPY_MOVE(Helper)

    /// Waits until so many lines were printed.
    bool printed(qsizetype count)
    {
        return QTest::qWaitFor(
                   [&] {
                       return read(), m_lines.size() >= count || m_process.state() == QProcess::NotRunning;
                   },
                   60'000)
            && m_lines.size() >= count;
    }
    bool ended()
    {
        const bool done = QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 60'000);
        read();
        return done;
    }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
        read();
    }
    const QStringList &lines() const { return m_lines; }

private:
    void read()
    {
        while (m_process.canReadLine())
            m_lines << QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
    QStringList m_lines;
};

} // namespace

/// One ledger file and several who write it, some of whom die: nothing that was said to be written is lost,
/// and nothing is half there.
class LedgerProcessesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }

    /// Whole transactions only: every sale has its first fact, and one that is Paid has the fact that says
    /// so.
    void verifyWhole(const QStringList &promised)
    {
        LedgerFile ledger(path());
        QCOMPARE(codeOf(ledger.open()), u"done"_s);
        for (const QString &reference : promised) {
            const auto invoice = ledger.find(reference);
            QVERIFY2(invoice, qPrintable(reference + u" was promised and is lost"_s));
            QCOMPARE(invoice->state, State::Paid);
            QCOMPARE(ledger.events(reference)->size(), 2U);
        }
        const auto all = ledger.list({.limit = 0});
        QCOMPARE(codeOf(all), u"done"_s);
        for (const Invoice &invoice : *all) {
            const auto events = ledger.events(invoice.reference);
            QCOMPARE(events->size(), invoice.state == State::Paid ? 2U : 1U);
            QCOMPARE(events->back().state, invoice.state);
        }
        QVERIFY2(ledger.add(sale(u"CF-AFTER-%1"_s.arg(promised.size()))), "the ledger goes on");
        SqlSession session(path());
        QCOMPARE(session.run(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(session.run(u"PRAGMA foreign_key_check"_s), QString());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aKilledWriterLeavesWholeSalesOnly()
    {
        QStringList promised;
        for (int round = 0; round < 6; ++round) {
            Helper writer({u"write"_s, path(), u"%1"_s.arg(round), u"0"_s});
            QVERIFY(writer.printed(5 + 3 * round));
            writer.kill();
            promised += writer.lines();
        }
        verifyWhole(promised);
    }

    void twoProgramsAtOnceLoseNothing()
    {
        constexpr int each = 60;
        Helper one({u"write"_s, path(), u"ONE"_s, QString::number(each)});
        Helper two({u"write"_s, path(), u"TWO"_s, QString::number(each)});
        LedgerFile here(path());
        QCOMPARE(codeOf(here.open()), u"done"_s);
        for (int number = 0; number < each; ++number)
            QCOMPARE(codeOf(here.add(sale(u"CF-HERE-%1"_s.arg(number)))), u"done"_s);
        QVERIFY(one.ended() && two.ended());
        QCOMPARE(one.lines().filter(u"error"_s), QStringList());
        QCOMPARE(one.lines().size(), each);
        QCOMPARE(two.lines().size(), each);
        QCOMPARE(here.list({.limit = 0})->size(), 3U * each);
        verifyWhole(one.lines() + two.lines());
    }

    void twoThreadsAtOnceLoseNothingOnOneSale()
    {
        constexpr int each = 60;
        {
            LedgerFile ledger(path());
            QVERIFY(ledger.open());
            QVERIFY(ledger.add(sale(u"CF-1"_s)));
        }
        int failures[2] = {0, 0};
        const auto work = [this, &failures](int who) {
            LedgerFile ledger(path()); // each on a connection of its own, made in its own thread
            failures[who] += ledger.open() ? 0 : 1;
            for (int number = 0; number < each; ++number) {
                const Evidence note{.kind = EvidenceKind::Note,
                    .source = u"thread %1"_s.arg(who),
                    .at = morning,
                    .message = QString::number(number)};
                failures[who] += ledger.record(u"CF-1"_s, note) ? 0 : 1;
            }
        };
        std::thread first(work, 0);
        std::thread second(work, 1);
        first.join();
        second.join();
        QCOMPARE(failures[0] + failures[1], 0);

        LedgerFile ledger(path());
        QVERIFY(ledger.open());
        int next[2] = {0, 0};
        const auto events = ledger.events(u"CF-1"_s);
        for (const Evidence &event : *events) {
            if (event.kind == EvidenceKind::Note)
                QCOMPARE(event.message.english().toInt(),
                    next[event.source.endsWith(u'1') ? 1 : 0]++); // each in its own order
        }
        QCOMPARE(next[0] + next[1], 2 * each);
    }

    void aNewFileIsMadeOnceByAllWhoOpenItTogether()
    {
        std::vector<std::unique_ptr<Helper>> writers;
        for (int number = 0; number < 4; ++number)
            writers.push_back(
                std::make_unique<Helper>(QStringList{u"write"_s, path(), QString::number(number), u"3"_s}));
        QStringList promised;
        for (const auto &writer : writers) {
            QVERIFY(writer->ended());
            promised += writer->lines();
        }
        QCOMPARE(promised.size(), 12);
        verifyWhole(promised);
    }

    void aFullDiskIsSaidAndCostsNothingThatWasWritten_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {400'000, 450'001, 1'000'000})
            QTest::addRow("%d bytes", bytes) << bytes;
    }
    void aFullDiskIsSaidAndCostsNothingThatWasWritten()
    {
        QFETCH(int, bytes);
        Helper writer({u"full"_s, path(), u"FULL"_s, QString::number(bytes)});
        QVERIFY(writer.ended());
        QStringList promised = writer.lines();
        QVERIFY(promised.size() > 3);
        const QString error = promised.takeLast();
        QVERIFY2(error.startsWith(u"error ledger-unavailable "), qPrintable(error));
        verifyWhole(promised);
    }

    void aDiskThatIsFullFromTheStart()
    {
        QCOMPARE(codeOf(LedgerFile(path()).open()), u"done"_s);
        Helper writer({u"full"_s, path(), u"FULL"_s, u"10"_s});
        QVERIFY(writer.ended());
        QCOMPARE(writer.lines(), QStringList(u"error ledger-unavailable -"_s));
        verifyWhole({});
    }
};

QTEST_GUILESS_MAIN(LedgerProcessesTest)
#include "LedgerProcessesTest.moc"
