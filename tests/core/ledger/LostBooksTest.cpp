// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/LostBooks.h"

#include "../base/Await.h"
#include "LedgerSamples.h"
#include "ledger/Backups.h"
#include "ledger/Ledger.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString outcome(const auto &result)
{
    return result ? u"fine"_s : result.error().code;
}

} // namespace

/// The file of the books is gone, and what they left behind is there: nothing is sold into empty ones without
/// a word.
class LostBooksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    QString backups() const { return m_folder->filePath(u"backups"_s); }
    /// A backup of that many sales.
    void backUp(const QString &name, int sales)
    {
        QDir().mkpath(backups());
        LedgerFile ledger(backups() + u'/' + name);
        QVERIFY(ledger.open());
        for (int number = 0; number < sales; ++number)
            QVERIFY(ledger.add(sale(u"CF-%1"_s.arg(number))));
    }
    static int count(Ledger &ledger)
    {
        const auto all = await(ledger.list({}));
        return all ? static_cast<int>(all->size()) : -1;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void signs_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const QString &expected) {
            QTest::newRow(what) << QString::fromLatin1(what) << expected;
        };
        const QString missing = u"ledger-missing"_s;
        row("nothing", u"fine"_s);
        row("empty backups folder", u"fine"_s);
        row("other files in the backups folder", u"fine"_s);
        row("accounts only", u"fine"_s);
        row("empty file", u"fine"_s); // somebody begins one just now, or broke off
        row("empty log", u"fine"_s);
        row("damaged file", u"fine"_s); // SQLite says what it is
        row("books and backups", u"fine"_s);
        row("backup", missing);
        row("backup that cannot be read", missing);
        row("what was kept aside", missing);
        row("log", missing);
        row("locks", missing);
        row("backup and empty file", missing);
        row("locks and empty file", missing);
        row("log and empty file", missing);
        row("link that leads nowhere", missing);
        row("folder", u"ledger-not-a-file"_s);
        row("folder and backup", u"ledger-not-a-file"_s);
        row("device", u"ledger-not-a-file"_s);
    }
    void signs()
    {
        QFETCH(QString, what);
        QFETCH(QString, expected);
        if (what.contains(u"backups folder"))
            QDir().mkpath(backups());
        if (what.contains(u"other files"))
            write(backups() + u"/ledger-copy.sqlite"_s, "mine");
        if (what.contains(u"accounts"))
            write(m_folder->filePath(u"accounts.json"_s), "{}");
        if (what.contains(u"empty file"))
            write(path(), "");
        if (what.contains(u"log"))
            write(path() + u"-wal"_s, what.contains(u"empty log") ? "" : "pages");
        if (what.contains(u"damaged"))
            write(path(), "pages");
        if (what.contains(u"books")) {
            LedgerFile ledger(path());
            QVERIFY(ledger.open());
        }
        if (what.contains(u"cannot be read")) {
            QDir().mkpath(backups());
            write(backups() + u"/ledger-20260301T080000Z.sqlite"_s, "milk");
        } else if (what.contains(u"backup") && !what.contains(u"folder")
            && !what.contains(u"empty backups")) {
            backUp(u"ledger-20260301T080000Z.sqlite"_s, 1);
        } else if (what == u"folder and backup") {
            backUp(u"ledger-20260301T080000Z.sqlite"_s, 1);
        }
        if (what.contains(u"aside"))
            backUp(u"ledger-before-restore-20260301T080000Z.sqlite"_s, 1);
        if (what.contains(u"locks"))
            QDir().mkpath(path() + u".locks"_s);
        if (what.startsWith(u"folder"))
            QDir().mkpath(path());
        if (what.contains(u"link"))
            QVERIFY(QFile::link(u"/media/stick/books"_s, path()));
        if (what.contains(u"device"))
            QVERIFY(QFile::link(u"/dev/null"_s, path()));
        const auto place = checkPlaceOfBooks(path(), backups());
        QCOMPARE(outcome(place), expected);
        if (!place) {
            QCOMPARE(place.error().kind, ErrorKind::Unavailable);
            QVERIFY2(place.error().message.contains(path()), qPrintable(place.error().message));
        }
        if (expected != u"fine") { // and nothing is made there
            const bool wasThere = QFileInfo::exists(path());
            Ledger ledger(path());
            Backups copies(ledger, backups(), systemClock());
            QCOMPARE(outcome(await(ledger.start())), expected);
            QCOMPARE(outcome(await(ledger.add(sale(u"CF-LOST"_s)))), expected);
            QCOMPARE(QFileInfo::exists(path()), wasThere);
        }
    }

    void theNewestThatCanBeReadIsNamed()
    {
        backUp(u"ledger-20260301T080000Z.sqlite"_s, 1);
        backUp(u"ledger-20260302T080000Z.sqlite"_s, 2);
        backUp(u"ledger-before-restore-20260303T080000Z.sqlite"_s, 3);
        write(backups() + u"/ledger-20260304T080000Z.sqlite"_s, "milk");
        const auto place = checkPlaceOfBooks(path(), backups());
        QCOMPARE(place.error().detail, u"ledger-20260302T080000Z.sqlite"_s);
        QVERIFY2(place.error().message.contains(u"2 sales"), qPrintable(place.error().message));
        QVERIFY(QFile::remove(backups() + u"/ledger-20260301T080000Z.sqlite"_s));
        QVERIFY(QFile::remove(backups() + u"/ledger-20260302T080000Z.sqlite"_s));
        QCOMPARE(checkPlaceOfBooks(path(), backups()).error().detail,
            u"ledger-before-restore-20260303T080000Z.sqlite"_s);
    }

    void aBackupBringsThemBack_data()
    {
        QTest::addColumn<QString>("left");
        QTest::newRow("no file") << QString();
        QTest::newRow("an empty file") << u"empty"_s;
        QTest::newRow("a log") << u"log"_s;
        QTest::newRow("a link that leads nowhere") << u"link"_s;
    }
    void aBackupBringsThemBack()
    {
        QFETCH(QString, left);
        backUp(u"ledger-20260302T080000Z.sqlite"_s, 2);
        if (left == u"empty")
            write(path(), "");
        if (left == u"log")
            write(path() + u"-wal"_s, "pages of sales");
        if (left == u"link")
            QVERIFY(QFile::link(u"/media/stick/books"_s, path()));
        Ledger ledger(path());
        Backups copies(ledger, backups(), systemClock());
        QCOMPARE(outcome(await(ledger.start())), u"ledger-missing"_s);
        QSignalSpy replaced(&ledger, &Ledger::replaced);
        QCOMPARE(outcome(await(copies.restore(u"ledger-20260302T080000Z.sqlite"_s))), u"fine"_s);
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(count(ledger), 2);
        QCOMPARE(outcome(await(ledger.add(sale(u"CF-NEXT"_s)))), u"fine"_s);
        const QStringList aside = QDir(backups()).entryList({u"*before-restore*"_s}, QDir::Files);
        QCOMPARE(aside.size(), left == u"log" ? 1 : 0); // what was in the log is not thrown away
    }

    void aFailedRestoreBeginsNoEmptyBooks()
    {
        backUp(u"ledger-20260302T080000Z.sqlite"_s, 2);
        write(backups() + u"/ledger-20260303T080000Z.sqlite"_s, "milk");
        Ledger ledger(path());
        Backups copies(ledger, backups(), systemClock());
        for (const QString &name : {u"ledger-20260303T080000Z.sqlite"_s, u"nothing"_s})
            QVERIFY(!await(copies.restore(name)));
        QCOMPARE(outcome(await(ledger.restore(u"/nowhere/at/all"_s, backups() + u"/aside"_s))),
            u"backup-unavailable"_s);
        QVERIFY(!QFileInfo::exists(path()));
        QCOMPARE(outcome(await(ledger.start())), u"ledger-missing"_s);
    }

    void newBooksAreBegunKnowingly()
    {
        backUp(u"ledger-20260302T080000Z.sqlite"_s, 2);
        write(path(), "");
        write(path() + u"-wal"_s, "pages of sales");
        Ledger ledger(path());
        Backups copies(ledger, backups(), systemClock());
        QCOMPARE(outcome(await(ledger.start())), u"ledger-missing"_s);
        QSignalSpy replaced(&ledger, &Ledger::replaced);
        QCOMPARE(outcome(await(ledger.beginNew())), u"fine"_s);
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(outcome(await(ledger.add(sale(u"CF-FIRST"_s)))), u"fine"_s);
        QCOMPARE(count(ledger), 1);
        const QStringList left = QDir(m_folder->path()).entryList({u"*.left-*"_s}, QDir::Files);
        QCOMPARE(left.size(), 2);
        QCOMPARE(QDir(backups()).entryList({u"*.sqlite"_s}, QDir::Files).size(), 1);

        QCOMPARE(outcome(await(ledger.beginNew())), u"ledger-there"_s); // and not over others
        QCOMPARE(count(ledger), 1);
        QCOMPARE(outcome(await(ledger.start())), u"fine"_s);
    }

    void newBooksTakeNobodysPlace()
    {
        write(path(), "milk, bread");
        Ledger ledger(path());
        QCOMPARE(outcome(await(ledger.beginNew())), u"ledger-there"_s);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "milk, bread");
    }
};

QTEST_GUILESS_MAIN(LostBooksTest)
#include "LostBooksTest.moc"
