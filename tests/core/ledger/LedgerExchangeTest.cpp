// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "LedgerSamples.h"
#include "ledger/Backups.h"
#include "ledger/Ledger.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <thread>
#include <unistd.h>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// Other books come to lie at the path while a program has the old ones open: nothing is written where nobody
/// finds it, nothing of others is lost, and whoever had read something is told.
class LedgerExchangeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    QString fresh() const { return m_folder->filePath(u"fresh.sqlite"_s); }
    static void sell(const QString &reference, const QString &into)
    {
        LedgerFile ledger(into);
        QVERIFY(ledger.open());
        QVERIFY(ledger.add(sale(reference)));
    }
    /// As restoring does where SQLite does not take the file for a database any more.
    void exchange()
    {
        QFile::remove(path() + u"-wal"_s);
        QFile::remove(path() + u"-shm"_s);
        QCOMPARE(
            std::rename(QFile::encodeName(fresh()).constData(), QFile::encodeName(path()).constData()), 0);
    }
    QStringList inFile() const
    {
        return SqlSession(path()).column(u"SELECT reference FROM invoice ORDER BY reference"_s);
    }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        sell(u"CF-FRESH"_s, fresh());
    }

    void whatIsNoLedgerIsLeftAlone_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isAsked");
        for (const bool isAsked : {false, true}) {
            const auto row = [isAsked](const char *what) -> QTestData & {
                return QTest::addRow("%s, noticed by %s", what, isAsked ? "asking" : "a sale");
            };
            row("a letter") << QString() << u"ledger-damaged"_s << isAsked;
            row("another program's database")
                << u"CREATE TABLE song (title TEXT)"_s << u"ledger-version"_s << isAsked;
            row("a later version's ledger")
                << u"PRAGMA user_version = 99"_s << u"ledger-version"_s << isAsked;
        }
    }
    void whatIsNoLedgerIsLeftAlone()
    {
        QFETCH(QString, made);
        QFETCH(QString, code);
        QFETCH(bool, isAsked);
        LedgerFile ours(path());
        QVERIFY(ours.open());
        QVERIFY(ours.add(sale(u"CF-OLD"_s)));
        if (!made.startsWith(u"PRAGMA"_s))
            QVERIFY(QFile::remove(fresh()));
        if (made.isEmpty()) {
            QFile letter(fresh());
            QVERIFY(letter.open(QIODevice::WriteOnly));
            letter.write(QByteArray("Dear diary, ").repeated(900));
        } else {
            QCOMPARE(SqlSession(fresh()).run(made), QString());
        }
        const QString old = m_folder->filePath(u"old.sqlite"_s);
        QCOMPARE(::link(QFile::encodeName(path()).constData(), QFile::encodeName(old).constData()), 0);
        exchange();
        const QByteArray before = bytesOf(path());
        for (int turn = 0; turn < 2; ++turn) { // nor later
            if (isAsked)
                QCOMPARE(codeOf(ours.wasReplaced()), code);
            const auto added = ours.add(sale(u"CF-1"_s));
            QCOMPARE(codeOf(added), code);
            QVERIFY2(added.error().message.contains(u"put the books back, or restore a backup"),
                qPrintable(added.error().message));
            QVERIFY(!ours.find(u"CF-OLD"_s));
        }
        QCOMPARE(bytesOf(path()), before);
        QVERIFY(!QFile::exists(path() + u"-wal"_s));
        // Somebody puts the books back.
        QCOMPARE(std::rename(QFile::encodeName(old).constData(), QFile::encodeName(path()).constData()), 0);
        if (isAsked)
            QCOMPARE(ours.wasReplaced().value(), true);
        QCOMPARE(codeOf(ours.add(sale(u"CF-1"_s))), u"done"_s);
        QCOMPARE(inFile(), QStringList({u"CF-1"_s, u"CF-OLD"_s}));
    }

    void booksThatAreGoneAreNotMadeAnew()
    {
        const QString moved = m_folder->filePath(u"moved.sqlite"_s);
        LedgerFile ours(path());
        QVERIFY(ours.open());
        QVERIFY(ours.add(sale(u"CF-OLD"_s)));
        QVERIFY(QFile::rename(path(), moved));
        QCOMPARE(codeOf(ours.wasReplaced()), u"ledger-unavailable"_s);
        QCOMPARE(codeOf(ours.add(sale(u"CF-1"_s))), u"ledger-unavailable"_s);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(QFile::rename(moved, path()));
        QCOMPARE(codeOf(ours.add(sale(u"CF-1"_s))), u"done"_s);
        QCOMPARE(ours.wasReplaced().value(), false);
        QCOMPARE(inFile(), QStringList({u"CF-1"_s, u"CF-OLD"_s}));
    }

    /// The old log cannot be taken along while somebody reads it: the new books are not opened with it.
    void theOldBooksAreStillBeingRead()
    {
        const QString moved = m_folder->filePath(u"moved.sqlite"_s);
        LedgerFile ours(path());
        QVERIFY(ours.open());
        QVERIFY(ours.add(sale(u"CF-OLD"_s)));
        Database reader;
        QVERIFY(reader.open(path(), Database::Access::Reading));
        {
            SqlStatement list = reader.prepare(u"SELECT reference FROM invoice"_s);
            QVERIFY(list.next()); // in the middle of its list
            QVERIFY(ours.add(sale(u"CF-OLD-2"_s)));
            QVERIFY(QFile::rename(path(), moved) && QFile::rename(fresh(), path()));
            const auto added = ours.add(sale(u"CF-NEW"_s)); // after ten seconds of patience
            QCOMPARE(codeOf(added), u"ledger-unavailable"_s);
            QVERIFY2(added.error().message.contains(u"somebody still reads these"),
                qPrintable(added.error().message));
        }
        reader.close();
        QCOMPARE(codeOf(ours.add(sale(u"CF-NEW"_s))), u"done"_s);
        ours.close();
        QCOMPARE(inFile(), QStringList({u"CF-FRESH"_s, u"CF-NEW"_s}));
        QCOMPARE(SqlSession(path()).run(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(SqlSession(moved).column(u"SELECT reference FROM invoice ORDER BY reference"_s),
            QStringList({u"CF-OLD"_s, u"CF-OLD-2"_s}));
    }

    /// The same by our own readers: they make room.
    void ourOwnReadersGoOverBehindTheWriter()
    {
        const QString moved = m_folder->filePath(u"moved.sqlite"_s);
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        QVERIFY(await(ledger.add(sale(u"CF-OLD"_s))));
        QVERIFY(await(ledger.list({})));
        QVERIFY(QFile::rename(path(), moved) && QFile::rename(fresh(), path()));
        std::vector<QCoro::Task<Result<std::vector<Invoice>>>> lists;
        for (int turn = 0; turn < 50; ++turn) {
            lists.push_back(ledger.list({}));
            lists.push_back(ledger.list({.search = u"anna"_s}));
        }
        auto adding = ledger.add(sale(u"CF-NEW"_s));
        for (auto &listing : lists) {
            const auto listed = await(std::move(listing));
            if (!listed)
                QCOMPARE(codeOf(listed), u"ledger-interrupted"_s);
            else
                for (const Invoice &each : *listed)
                    QVERIFY2(each.reference != u"CF-OLD", "read from the old log");
        }
        QCOMPARE(codeOf(await(std::move(adding))), u"done"_s);
        QCOMPARE(inFile(), QStringList({u"CF-FRESH"_s, u"CF-NEW"_s}));
        QCOMPARE(SqlSession(path()).run(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(SqlSession(moved).run(u"SELECT reference FROM invoice"_s), u"CF-OLD"_s);
    }

    /// Whatever the moment, what is open is the file that it is taken for.
    void exchangedWhileTheyAreOpened()
    {
        QVERIFY(QFile::rename(fresh(), path()));
        const QString next = m_folder->filePath(u"next.sqlite"_s);
        sell(u"CF-NEXT"_s, next);
        const QByteArray from = QFile::encodeName(next);
        const QByteArray to = QFile::encodeName(path());
        for (int round = 0; round < 400; ++round) {
            std::atomic<bool> begins = false;
            std::thread other([&] {
                while (!begins) { }
                for (volatile int wait = 0; wait < round * 25;)
                    wait = wait + 1;
                // Each takes the other one's place.
                ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE);
            });
            LedgerFile ledger(path());
            begins = true;
            const auto opened = ledger.open(LedgerFile::Access::Reading);
            other.join();
            QVERIFY(opened);
            if (!ledger.isCurrent())
                continue;
            const auto read = ledger.list({});
            QCOMPARE(codeOf(read), u"done"_s);
            QCOMPARE(read->front().reference, inFile().front());
        }
    }

    void theWindowIsToldOnceWhenTheBooksAreNoLonger()
    {
        const QString moved = m_folder->filePath(u"moved.sqlite"_s);
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        QVERIFY(await(ledger.add(sale(u"CF-OLD"_s))));
        QSignalSpy damaged(&ledger, &Ledger::damaged);
        QSignalSpy replaced(&ledger, &Ledger::replaced);
        QCOMPARE(SqlSession(fresh()).run(u"PRAGMA user_version = 99"_s), QString());
        QVERIFY(QFile::rename(path(), moved) && QFile::rename(fresh(), path()));
        ledger.watchOthers(std::chrono::milliseconds(1));
        QTRY_COMPARE(damaged.size(), 1);
        QCOMPARE(damaged.first().first().value<Error>().code, u"ledger-version"_s);
        for (int turn = 0; turn < 20; ++turn) { // and asked again and again
            QCOMPARE(codeOf(await(ledger.add(sale(u"CF-NEW"_s)))), u"ledger-version"_s);
            QCOMPARE(codeOf(await(ledger.list({}))), u"ledger-version"_s);
        }
        QCOMPARE(damaged.size(), 1);
        QCOMPARE(replaced.size(), 0);
        QVERIFY(QFile::rename(path(), fresh()) && QFile::rename(moved, path()));
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(codeOf(await(ledger.add(sale(u"CF-NEW"_s)))), u"done"_s);
        QCOMPARE(await(ledger.list({}))->size(), 2U);
    }

    void theNextSaleStandsInTheBooksThatLieThereNow()
    {
        LedgerFile ours(path());
        QVERIFY(ours.open());
        QVERIFY(ours.add(sale(u"CF-OLD"_s)));
        exchange();
        QCOMPARE(codeOf(ours.add(sale(u"CF-NEW"_s))), u"done"_s);
        QCOMPARE(inFile(), QStringList({u"CF-FRESH"_s, u"CF-NEW"_s}));
        QCOMPARE(ours.wasReplaced().value(), true); // though what is open is the new one already
        QCOMPARE(ours.wasReplaced().value(), false);
        QCOMPARE(ours.changedByOthers().value(), QStringList());
    }

    void aFactAboutASaleThatIsNotThereIsRefused()
    {
        LedgerFile ours(path());
        QVERIFY(ours.open());
        QVERIFY(ours.add(sale(u"CF-OLD"_s)));
        exchange();
        QCOMPARE(codeOf(ours.record(u"CF-OLD"_s, polled(State::Paid, morning))), u"ledger-no-such-invoice"_s);
        QCOMPARE(codeOf(ours.record(u"CF-FRESH"_s, polled(State::Paid, morning))), u"done"_s);
        QCOMPARE(ours.wasReplaced().value(), true);
    }

    void theLogOfTheNewBooksIsNotTakenForThatOfTheOld_data()
    {
        QTest::addColumn<bool>("writes");
        QTest::newRow("noticed by a sale") << true;
        QTest::newRow("noticed by asking") << false;
    }
    void theLogOfTheNewBooksIsNotTakenForThatOfTheOld()
    {
        QFETCH(bool, writes);
        LedgerFile ours(path());
        QVERIFY(ours.open());
        QVERIFY(ours.add(sale(u"CF-OLD"_s)));
        exchange();
        LedgerFile theirs(path()); // whoever put them there goes on selling
        QVERIFY(theirs.open());
        QVERIFY(theirs.add(sale(u"CF-THEIRS"_s)));
        if (writes)
            QCOMPARE(codeOf(ours.add(sale(u"CF-OURS"_s))), u"done"_s);
        QCOMPARE(ours.wasReplaced().value(), true);
        if (!writes)
            QCOMPARE(codeOf(ours.add(sale(u"CF-OURS"_s))), u"done"_s);
        QVERIFY(theirs.add(sale(u"CF-THEIRS-2"_s)));
        QCOMPARE(codeOf(ours.find(u"CF-THEIRS"_s)), u"done"_s);
        QCOMPARE(codeOf(theirs.find(u"CF-OURS"_s)), u"done"_s);
        theirs.close();
        ours.close();
        QCOMPARE(inFile(), QStringList({u"CF-FRESH"_s, u"CF-OURS"_s, u"CF-THEIRS"_s, u"CF-THEIRS-2"_s}));
        QCOMPARE(SqlSession(path()).run(u"PRAGMA integrity_check"_s), u"ok"_s);
    }

    /// A file manager leaves the old log where it is: taken for the new file's, it would spoil that.
    void theOldLogDoesNotSpoilTheNewBooks_data()
    {
        QTest::addColumn<bool>("writes");
        QTest::newRow("noticed by a sale") << true;
        QTest::newRow("noticed by asking") << false;
    }
    void theOldLogDoesNotSpoilTheNewBooks()
    {
        QFETCH(bool, writes);
        const QString moved = m_folder->filePath(u"moved.sqlite"_s);
        LedgerFile ours(path());
        QVERIFY(ours.open());
        QVERIFY(ours.add(sale(u"CF-OLD"_s)));
        QVERIFY(QFile::rename(path(), moved) && QFile::rename(fresh(), path()));
        if (!writes)
            QCOMPARE(ours.wasReplaced().value(), true);
        QCOMPARE(codeOf(ours.add(sale(u"CF-NEW"_s))), u"done"_s);
        QCOMPARE(inFile(), QStringList({u"CF-FRESH"_s, u"CF-NEW"_s}));
        QCOMPARE(SqlSession(path()).run(u"PRAGMA integrity_check"_s), u"ok"_s);
        // And what was sold before is in the file that was moved away.
        QCOMPARE(SqlSession(moved).run(u"SELECT reference FROM invoice"_s), u"CF-OLD"_s);
    }

    void theWindowIsToldThoughASaleNoticedIt()
    {
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        QVERIFY(await(ledger.add(sale(u"CF-OLD"_s))));
        QCOMPARE(await(ledger.list({}))->size(), 1U);
        QSignalSpy replaced(&ledger, &Ledger::replaced);
        exchange();
        QCOMPARE(codeOf(await(ledger.add(sale(u"CF-NEW"_s)))), u"done"_s);
        QCOMPARE(await(ledger.list({}))->size(), 2U); // readers look where they are, too
        ledger.watchOthers(std::chrono::milliseconds(1));
        QTRY_COMPARE(replaced.size(), 1);
        QVERIFY(await(ledger.add(sale(u"CF-LATER"_s))));
        QVERIFY(await(ledger.find(u"CF-LATER"_s)));
        QCOMPARE(replaced.size(), 1);
    }

    /// A cashier sells while somebody puts a backup back: the sale's facts come in the order they came in,
    /// and what the backup does not have is in the books that were kept aside.
    void aBackupIsPutBackWhileASaleIsUnderWay_data()
    {
        QTest::addColumn<bool>("recordedBefore");
        QTest::addColumn<QString>("kept");
        QTest::newRow("the call is out") << false << u"CF-SALE issuing"_s;
        QTest::newRow("its answer has come") << true << u"CF-SALE open"_s;
    }
    void aBackupIsPutBackWhileASaleIsUnderWay()
    {
        QFETCH(bool, recordedBefore);
        QFETCH(QString, kept);
        QVERIFY(QFile::rename(fresh(), path()));
        const QString folder = m_folder->filePath(u"backups"_s);
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        Backups backups(ledger, folder, [] { return morning; });
        const auto made = await(backups.make());
        QVERIFY(made);

        QVERIFY(await(ledger.lock(u"CF-SALE"_s)));
        QVERIFY(await(ledger.add(sale(u"CF-SALE"_s))));
        const QString aside = folder + u"/ledger-before-restore-20260315T100000Z.sqlite"_s;
        const Evidence issued{.kind = EvidenceKind::Issued,
            .source = u"gateway: create"_s,
            .at = morning,
            .state = State::Open,
            .remoteId = u"185"_s};
        // Begun, not awaited: each stands behind the one before it.
        std::vector<QCoro::Task<Result<Invoice>>> recording;
        if (recordedBefore)
            recording.push_back(ledger.record(u"CF-SALE"_s, issued));
        auto restoring = ledger.restore(folder + u'/' + made->name, aside);
        if (!recordedBefore)
            recording.push_back(ledger.record(u"CF-SALE"_s, issued));
        auto next = ledger.add(sale(u"CF-NEXT"_s));

        const auto recorded = await(std::move(recording.front()));
        QCOMPARE(codeOf(recorded), recordedBefore ? u"done"_s : u"ledger-no-such-invoice"_s);
        QCOMPARE(codeOf(await(std::move(restoring))), u"done"_s);
        QCOMPARE(codeOf(await(std::move(next))), u"done"_s);
        QCOMPARE(inFile(), QStringList({u"CF-FRESH"_s, u"CF-NEXT"_s}));
        QCOMPARE(SqlSession(aside).column(
                     u"SELECT reference || ' ' || state FROM invoice WHERE reference <> 'CF-FRESH'"_s),
            QStringList(kept));
        // The lock belongs to the sale, not to the file.
        QVERIFY(!await(ledger.lock(u"CF-SALE"_s)));
        ledger.unlock(u"CF-SALE"_s);
        QVERIFY(await(ledger.lock(u"CF-SALE"_s)));
        ledger.unlock(u"CF-SALE"_s);
        // From the gateway it comes back into the books.
        QCOMPARE(codeOf(await(ledger.importInvoice(sale(u"CF-SALE"_s), issued))), u"done"_s);
    }
};

QTEST_GUILESS_MAIN(LedgerExchangeTest)
#include "LedgerExchangeTest.moc"
