// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Backups.h"

#include "../base/Await.h"
#include "LedgerSamples.h"
#include "ledger/Ledger.h"
#include "ledger/LedgerRestore.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// Copies of the books: whole or not there, let go by a rule, and put back without losing what was.
class BackupsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    QString backups() const { return m_folder->filePath(u"backups"_s); }
    Clock clock()
    {
        return [this] { return m_now; };
    }
    void sell(const QString &prefix, int count, const QString &into)
    {
        LedgerFile ledger(into);
        QVERIFY(ledger.open());
        for (int number = 0; number < count; ++number)
            QVERIFY(ledger.add(sale(u"CF-%1-%2"_s.arg(prefix).arg(number))));
    }
    QStringList names() const { return QDir(backups()).entryList({u"ledger-*"_s}, QDir::Files); }
    static QString sales(const QString &path)
    {
        return SqlSession(path).run(u"SELECT count(*) FROM invoice"_s);
    }
    void damage(qint64 from, const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = morning;
    }

    /// However often somebody presses the button, the disk does not fill, and the copy of the day before
    /// stays.
    void aButtonThatIsPressedAllDay()
    {
        const QDateTime now(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
        std::vector<BackupFile> all{{.name = u"good"_s, .madeAt = now.addDays(-1), .sales = 400}};
        for (int minute = 0; minute < 60; ++minute)
            all.push_back({.name = u"bad %1"_s.arg(minute), .madeAt = now.addSecs(-60 * minute), .sales = 3});
        all.push_back({.name = u"future"_s, .madeAt = now.addYears(3), .sales = 3});
        all.push_back({.name = u"unreadable"_s, .madeAt = now});
        const QStringList superfluous = backups::superfluous(all, now);
        QCOMPARE(superfluous.size(), 40);
        QCOMPARE(superfluous.first(), u"bad 20"_s);
        QVERIFY(!superfluous.contains(u"good"_s));
    }

    void oneOfBadBooksDoesNotPushOutTheGoodOneOfThatMorning()
    {
        sell(u"A"_s, 5, path());
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        Backups copies(ledger, backups(), clock());
        const auto good = await(copies.make());
        QVERIFY(good);
        for (int press = 1; press < 20; ++press) {
            m_now = m_now.addSecs(60);
            QCOMPARE(codeOf(await(copies.make())), u"done"_s);
        }
        QVERIFY(names().contains(good->name));
        QCOMPARE(names().size(), 20);
        m_now = m_now.addSecs(60);
        QCOMPARE(codeOf(await(copies.make())), u"done"_s);
        QCOMPARE(names().size(), 20);
        m_now = m_now.addDays(3); // and then the newest of the day is enough
        QCOMPARE(codeOf(await(copies.make())), u"done"_s);
        QCOMPARE(names().size(), 2);
    }

    void whatIsKept()
    {
        const QDateTime now(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
        std::vector<BackupFile> all;
        for (int day = 0; day < 800; ++day) { // two a day for two years
            for (const int hour : {0, -3}) {
                const QDateTime at = now.addDays(-day).addSecs(3600 * hour);
                all.push_back(
                    {.name = at.toString(u"yyyy-MM-dd HH"_s), .madeAt = at, .bytes = 1, .sales = 1});
            }
        }
        all.push_back({.name = u"aside"_s, .madeAt = now.addYears(-3), .sales = 1, .isKeptAside = true});
        all.push_back({.name = u"future"_s, .madeAt = now.addYears(3), .sales = 1});
        all.push_back({.name = u"unreadable"_s, .madeAt = now.addYears(-3)});
        const QStringList superfluous = backups::superfluous(all, now);
        QStringList kept;
        for (const BackupFile &backup : all) {
            if (!superfluous.contains(backup.name))
                kept << backup.name;
        }
        QCOMPARE(kept.mid(0, 4), // all of 48 hours
            QStringList({u"2026-03-15 12"_s, u"2026-03-15 09"_s, u"2026-03-14 12"_s, u"2026-03-14 09"_s}));
        QCOMPARE(kept.mid(4, 5),
            QStringList({u"2026-03-13 12"_s, u"2026-03-12 12"_s, u"2026-03-11 12"_s, u"2026-03-10 12"_s,
                u"2026-03-09 12"_s}));
        // Sundays of the weeks before, and the last days of the months before.
        QCOMPARE(kept.mid(9, 6),
            QStringList({u"2026-03-08 12"_s, u"2026-03-01 12"_s, u"2026-02-28 12"_s, u"2026-02-22 12"_s,
                u"2026-01-31 12"_s, u"2025-12-31 12"_s}));
        QCOMPARE(kept.mid(kept.size() - 4),
            QStringList({u"2025-04-30 12"_s, u"aside"_s, u"future"_s, u"unreadable"_s}));
    }

    void theLastGoodOneStaysHoweverOld()
    {
        const std::vector<BackupFile> old{{.name = u"old"_s, .madeAt = morning.addYears(-5), .sales = 1},
            {.name = u"older"_s, .madeAt = morning.addYears(-6), .sales = 1}};
        QCOMPARE(backups::superfluous(old, morning), QStringList(u"older"_s));
    }

    void oneIsMadeWhileSalesGoOn()
    {
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        for (int number = 0; number < 20; ++number)
            QVERIFY(await(ledger.add(sale(u"CF-%1"_s.arg(number)))));
        Backups backups(ledger, this->backups(), clock());
        QVERIFY(await(backups.list())->empty());
        QCOMPARE(await(backups.due()).value(), true);
        auto making = backups.make();
        for (int number = 20; number < 40; ++number)
            QVERIFY(await(ledger.add(sale(u"CF-%1"_s.arg(number)))));
        const auto made = await(std::move(making));
        QCOMPARE(codeOf(made), u"done"_s);
        QCOMPARE(made->name, u"ledger-20260315T093015Z.sqlite"_s);
        QVERIFY(made->sales >= 20 && made->sales <= 40);
        const QString copy = this->backups() + u'/' + made->name;
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(copy) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(this->backups()) & others, QFile::Permissions());
        QCOMPARE(SqlSession(copy).run(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(SqlSession(copy).run(u"PRAGMA journal_mode"_s), u"delete"_s); // one file is all of it
        QCOMPARE(names(), QStringList(made->name));

        QCOMPARE(await(backups.make())->name, u"ledger-20260315T093015Z-2.sqlite"_s);
        QCOMPARE(await(backups.due()).value(), false);
        m_now = morning.addDays(2);
        QCOMPARE(await(backups.due()).value(), false); // nothing was sold since
        QVERIFY(await(ledger.record(u"CF-1"_s, polled(State::Paid, m_now))));
        QCOMPARE(await(backups.due()).value(), true);
        QCOMPARE(codeOf(await(backups.make())), u"done"_s);
        QCOMPARE(names(), // of the first day the newest
            QStringList({u"ledger-20260315T093015Z-2.sqlite"_s, u"ledger-20260317T093015Z.sqlite"_s}));
    }

    void oneThatCannotBeMadeLeavesNothing()
    {
        sell(u"A"_s, 3, path());
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        QFile blocked(backups()); // a file where the folder should be
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        Backups copies(ledger, backups(), clock());
        QCOMPARE(codeOf(await(copies.make())), u"backup-unavailable"_s);
        blocked.remove();

        const std::atomic<bool> ended = true;
        QCOMPARE(codeOf(backups::makeIn(backups(), path(), m_now, ended)), u"backup-interrupted"_s);
        QCOMPARE(names(), QStringList());
        QProcess helper;
        helper.start(QCoreApplication::applicationDirPath() + u"/ledger-helper"_s,
            {u"backup-full"_s, path(), backups(), u"30000"_s});
        QVERIFY(helper.waitForFinished());
        QVERIFY2(helper.readAllStandardOutput().contains("error backup-"), "a full disk");
        QCOMPARE(names(), QStringList());
        QCOMPARE(codeOf(await(copies.make())), u"done"_s);
    }

    void aKilledOneIsNeverTakenForABackup()
    {
        sell(u"A"_s, 200, path());
        for (int round = 0; round < 12; ++round) {
            QProcess helper;
            helper.start(QCoreApplication::applicationDirPath() + u"/ledger-helper"_s,
                {u"backup"_s, path(), backups()});
            QVERIFY(helper.waitForReadyRead());
            QVERIFY(helper.waitForReadyRead()); // in the middle of the next one
            helper.kill();
            QVERIFY(helper.waitForFinished());
        }
        const auto all = backups::listIn(backups());
        for (const BackupFile &backup : all.value()) {
            QCOMPARE(codeOf(backups::check(backups() + u'/' + backup.name)), u"done"_s);
            QCOMPARE(backup.sales, 200);
        }
        const std::atomic<bool> goesOn = false;
        QCOMPARE(codeOf(backups::makeIn(backups(), path(), m_now, goesOn)), u"done"_s);
        QCOMPARE(names().filter(u".part"_s), QStringList());
    }

    /// What lies beside the books (saved items and customers) is copied with them and goes with their copy.
    void theFileBesideTheBooksIsCopiedAsWell()
    {
        sell(u"A"_s, 3, path());
        const QString beside = m_folder->filePath(u"catalogue.sqlite"_s);
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        Backups copies(ledger, backups(), clock());
        constexpr qint64 ours = 77;
        copies.alsoCopy(beside, ours);
        const auto without = await(copies.make());
        QVERIFY(without && without->beside.isEmpty() && !without->besideError); // nothing is saved yet

        SqlSession session(beside);
        session.run(u"PRAGMA journal_mode = WAL"_s);
        session.run(u"PRAGMA application_id = 77"_s);
        session.run(u"CREATE TABLE item (name TEXT)"_s);
        session.run(u"INSERT INTO item VALUES ('Cake')"_s);
        m_now = m_now.addDays(2);
        QVERIFY(await(copies.due()).value()); // the books are the same
        const auto made = await(copies.make());
        QVERIFY(made);
        QCOMPARE(made->beside, u"catalogue-20260317T093015Z.sqlite"_s);
        QCOMPARE(SqlSession(backups() + u'/' + made->beside).run(u"SELECT name FROM item"_s), u"Cake"_s);
        QVERIFY(!QFile::permissions(backups() + u'/' + made->beside).testAnyFlags(QFile::ReadOther));
        QCOMPARE(await(copies.list())->front().beside, made->beside);

        // It is put back alone, under whoever has it open; what was in its place is kept.
        session.run(u"UPDATE item SET name = 'Tea'"_s);
        m_now = m_now.addSecs(60);
        const auto aside = await(copies.restoreBeside(made->beside));
        QVERIFY(aside);
        QCOMPARE(session.run(u"SELECT name FROM item"_s), u"Cake"_s);
        QCOMPARE(SqlSession(backups() + u'/' + *aside).run(u"SELECT name FROM item"_s), u"Tea"_s);
        for (const QString &odd : {u"catalogue-x.sqlite"_s, made->name, u"../catalogue.sqlite"_s,
                 u"catalogue-20200101T000000Z.sqlite"_s})
            QCOMPARE(codeOf(await(copies.restoreBeside(odd))), u"backup-unknown"_s);
        const QString foreign = u"catalogue-20200101T000000Z.sqlite"_s; // our books are no items
        QVERIFY(QFile::copy(backups() + u'/' + made->name, backups() + u'/' + foreign));
        QCOMPARE(codeOf(await(copies.restoreBeside(foreign))), u"backup-damaged"_s);
        QCOMPARE(session.run(u"SELECT name FROM item"_s), u"Cake"_s);

        QFile broken(beside); // told, and the books are copied all the same
        session.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(9000, 'x')) == 9000);
        broken.close();
        m_now = m_now.addSecs(60);
        const auto half = await(copies.make());
        QVERIFY(half && half->beside.isEmpty() && half->besideError);
        QCOMPARE(half->besideError->code, u"backup-catalogue"_s);
        QVERIFY(half->besideError->message.contains(beside));
        QCOMPARE(QDir(backups()).entryList({u"*.part*"_s}), QStringList());

        backups::removeFrom(backups(), made->name);
        QVERIFY(!QFile::exists(backups() + u'/' + made->beside));
        QVERIFY(!QFile::exists(backups() + u'/' + made->name));
    }

    void whatIsNoBackupIsNotPutBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        const QString good = u"ledger-20260101T000000Z.sqlite"_s;
        QTest::newRow("not there") << QByteArray() << u"ledger-20260102T000000Z.sqlite"_s
                                   << u"backup-unknown"_s;
        QTest::newRow("a way out of the folder")
            << QByteArray() << u"../ledger.sqlite"_s << u"backup-unknown"_s;
        QTest::newRow("empty") << QByteArray() << good << u"backup-damaged"_s;
        QTest::newRow("a letter") << QByteArray("Dear diary").repeated(999) << good << u"backup-damaged"_s;
    }
    void whatIsNoBackupIsNotPutBack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        sell(u"A"_s, 3, path());
        QVERIFY(QDir().mkdir(backups()));
        QFile file(backups() + u"/ledger-20260101T000000Z.sqlite"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        Backups copies(ledger, backups(), clock());
        QTEST(codeOf(await(copies.restore(name))), "code");
        QCOMPARE(await(ledger.list({}))->size(), 3U);
        QCOMPARE(names().size(), 1);
    }

    void oneIsPutBackUnderAnotherProgram()
    {
        sell(u"A"_s, 5, path());
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        Backups copies(ledger, backups(), clock());
        const auto made = await(copies.make());
        QVERIFY(made);
        LedgerFile other(path()); // the other program
        QVERIFY(other.open());
        QVERIFY(other.add(sale(u"CF-LATER"_s)));
        QCOMPARE(await(ledger.list({}))->size(), 6U);

        QSignalSpy replaced(&ledger, &Ledger::replaced);
        m_now = m_now.addSecs(60);
        QCOMPARE(codeOf(await(copies.restore(made->name))), u"done"_s);
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(await(ledger.list({}))->size(), 5U);
        QCOMPARE(await(ledger.list({.search = u"CF-A-3"_s}))->size(), 1U);
        QCOMPARE(codeOf(await(ledger.add(sale(u"CF-NEW"_s)))), u"done"_s);
        QCOMPARE(other.wasReplaced().value(), true);
        QCOMPARE(other.wasReplaced().value(), false);
        QCOMPARE(codeOf(other.find(u"CF-LATER"_s)), u"ledger-no-such-invoice"_s);
        QCOMPARE(codeOf(other.add(sale(u"CF-OTHER"_s))), u"done"_s);
        QCOMPARE(other.list({.search = u"CF-N"_s})->size(), 1U);
        QCOMPARE(codeOf(await(ledger.find(u"CF-OTHER"_s))), u"done"_s);
        QCOMPARE(SqlSession(path()).run(u"PRAGMA integrity_check"_s), u"ok"_s);

        // What was in its place can be put back as well.
        const auto all = await(copies.list());
        QCOMPARE(all->size(), 2U);
        QVERIFY(all->front().isKeptAside);
        QCOMPARE(all->front().sales, 6);
        QCOMPARE(codeOf(await(copies.restore(all->front().name))), u"done"_s);
        QCOMPARE(codeOf(await(ledger.find(u"CF-LATER"_s))), u"done"_s);
    }

    void damagedBooksAreReplaced_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database any more") << qint64(0) << QByteArray(200'000, 'x');
        QTest::newRow("the first page") << qint64(0) << QByteArray(4096, '\0');
        QTest::newRow("pages in the middle") << qint64(8192) << QByteArray(50'000, '\xA5');
    }
    void damagedBooksAreReplaced()
    {
        QFETCH(qint64, from);
        QFETCH(QByteArray, bytes);
        sell(u"A"_s, 5, path());
        const std::atomic<bool> goesOn = false;
        const auto made = backups::makeIn(backups(), path(), m_now, goesOn);
        QVERIFY(made);
        damage(from, bytes);
        Ledger ledger(path());
        QCOMPARE(codeOf(await(ledger.start())), u"ledger-damaged"_s);
        Backups copies(ledger, backups(), clock());
        m_now = m_now.addSecs(60);
        QCOMPARE(codeOf(await(copies.restore(made->name))), u"done"_s);
        QCOMPARE(await(ledger.list({}))->size(), 5U);
        QCOMPARE(codeOf(await(ledger.add(sale(u"CF-NEW"_s)))), u"done"_s);
        QCOMPARE(await(copies.list())->size(), 2U); // the damaged ones are kept for whoever can repair them
        QCOMPARE(SqlSession(path()).run(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.restoring"_s}), QStringList());
    }

    void booksThatAreGoneAreBroughtBack()
    {
        sell(u"A"_s, 5, path());
        const std::atomic<bool> goesOn = false;
        const auto made = backups::makeIn(backups(), path(), m_now, goesOn);
        QVERIFY(made && QFile::remove(path()));
        Ledger ledger(path());
        Backups copies(ledger, backups(), clock());
        QCOMPARE(codeOf(await(copies.restore(made->name))), u"done"_s);
        QCOMPARE(await(ledger.list({}))->size(), 5U);
    }

    /// Old or new, never half; and whatever it is, what was sold is in one of the files.
    void killedAtAnyMomentItIsTheOldOrTheNew()
    {
        sell(u"A"_s, 300, path());
        const std::atomic<bool> goesOn = false;
        const auto made = backups::makeIn(backups(), path(), m_now, goesOn);
        QVERIFY(made);
        const QString from = backups() + u'/' + made->name;
        const QString aside = backups() + u"/ledger-before-restore-20260315T100000Z.sqlite"_s;
        sell(u"B"_s, 100, path());
        for (int round = 0; round < 25; ++round) {
            QFile::remove(aside);
            if (sales(path()) == u"300")
                sell(u"R%1"_s.arg(round), 100, path());
            QCOMPARE(sales(path()), u"400"_s);
            QProcess helper;
            helper.start(QCoreApplication::applicationDirPath() + u"/ledger-helper"_s,
                {u"restore"_s, path(), from, aside, QString::number(round * 1500)});
            QVERIFY(helper.waitForFinished());
            const QString now = sales(path());
            QVERIFY2(now == u"300" || now == u"400", qPrintable(now));
            QCOMPARE(SqlSession(path()).run(u"PRAGMA integrity_check"_s), u"ok"_s);
            if (now == u"300")
                QCOMPARE(sales(aside), u"400"_s);
        }
    }

    void aFullDiskChangesNothing()
    {
        sell(u"A"_s, 300, path());
        const std::atomic<bool> goesOn = false;
        const auto made = backups::makeIn(backups(), path(), m_now, goesOn);
        sell(u"B"_s, 100, path());
        const QString aside = backups() + u"/ledger-before-restore-20260315T100000Z.sqlite"_s;
        for (const int bytes : {0, 50'000, 300'000}) {
            QProcess helper;
            helper.start(QCoreApplication::applicationDirPath() + u"/ledger-helper"_s,
                {u"restore-full"_s, path(), backups() + u'/' + made->name, aside, QString::number(bytes)});
            QVERIFY(helper.waitForFinished());
            QVERIFY(helper.readAllStandardOutput().startsWith("error "));
            QCOMPARE(sales(path()), u"400"_s);
            QVERIFY(!QFile::exists(aside));
        }
        QCOMPARE(SqlSession(path()).run(u"PRAGMA integrity_check"_s), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "BackupsTest.moc"
