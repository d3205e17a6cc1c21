// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// A connection and what it has prepared: what fails says so once and for all, and a statement that is used
/// again begins anew.
class DatabaseTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    QString path() const { return m_folder->filePath(u"some.sqlite"_s); }
    bool run(const QString &sql) { return m_database->prepare(sql).run(); }
    QStringList column(const Sql &sql)
    {
        QStringList texts;
        SqlStatement statement = m_database->prepare(sql);
        while (statement.next())
            texts << statement.text(0);
        if (statement.hasFailed())
            texts << u"error: "_s + statement.reason();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>();
        QVERIFY(m_database->open(path(), Database::Access::Writing));
        QVERIFY(run(u"CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT, size INTEGER) STRICT"_s));
        QVERIFY(run(u"INSERT INTO word (text) VALUES ('one'), ('two'), ('three')"_s));
    }
    void cleanup() { m_database.reset(); }

    void whatCannotBeOpenedSaysWhy()
    {
        Database other;
        const auto reading = other.open(m_folder->filePath(u"none.sqlite"_s), Database::Access::Reading);
        QVERIFY(!reading && !reading.error().isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(u"none.sqlite"_s))); // a reader makes nothing
        const auto writing = other.open(m_folder->filePath(u"no/folder.sqlite"_s), Database::Access::Writing);
        QVERIFY(!writing && !writing.error().isEmpty());
        QVERIFY(!other.isOpen());
        SqlStatement statement = other.prepare(u"SELECT 1"_s);
        statement.bind(qint64(1));
        QVERIFY(!statement.next() && statement.hasFailed());
    }

    void whatFailsGivesNoRows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("no SQL") << u"SELEKT 1"_s;
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("blanks") << u" \n\t"_s;
        QTest::newRow("a remark") << u"-- nothing"_s;
        QTest::newRow("two at once") << u"SELECT text FROM word; DELETE FROM word"_s;
        QTest::newRow("one, and no SQL") << u"SELECT text FROM word; SELEKT 1"_s;
        QTest::newRow("one, and a NUL") << u"SELECT text FROM word"_s + QChar(0) + u"; DELETE FROM word"_s;
        QTest::newRow("no such table") << u"SELECT * FROM nothing"_s;
        QTest::newRow("a constraint") << u"INSERT INTO word (id, text) VALUES (1, 'again')"_s;
        QTest::newRow("another kind of value") << u"INSERT INTO word (size) VALUES ('large')"_s;
        QTest::newRow("in the middle of a row") << u"SELECT abs(-9223372036854775807 - 1)"_s;
    }
    void whatFailsGivesNoRows()
    {
        QFETCH(QString, sql);
        for (int turn = 0; turn < 2; ++turn) { // nor does it succeed when it is asked again
            SqlStatement statement = m_database->prepare(sql);
            QVERIFY(!statement.next());
            QVERIFY(statement.hasFailed());
            QVERIFY(!statement.next());
            QVERIFY(!statement.run());
        }
        QCOMPARE(
            column({u"SELECT text FROM word ORDER BY id"_s}), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    }

    void whatStandsBehindTheLastStatementIsBlank()
    {
        for (const QString &end : {u""_s, u";"_s, u" ; "_s, u";\n\t "_s})
            QCOMPARE(column({u"SELECT text FROM word WHERE id = 1"_s + end}), QStringList(u"one"_s));
    }

    void oneThatIsUsedAgainBeginsAnew()
    {
        const QString sql = u"SELECT text FROM word WHERE id > ? AND text <> coalesce(?, '') ORDER BY id"_s;
        {
            SqlStatement begun = m_database->prepare({sql, {qint64(0), u"one"_s}});
            QVERIFY(begun.next());
            QCOMPARE(begun.text(0), u"two"_s); // and left in the middle
        }
        SqlStatement next = m_database->prepare(sql);
        next.bind(qint64(0)); // what was bound before is forgotten
        QVERIFY(next.next());
        QCOMPARE(next.text(0), u"one"_s);
        // The same one is asked while it is in use: each goes its own way.
        QCOMPARE(column({sql, {qint64(1), u"x"_s}}), QStringList({u"two"_s, u"three"_s}));
        QVERIFY(next.next());
        QCOMPARE(next.text(0), u"two"_s);
    }

    void behindTheLastRowIsNone()
    {
        SqlStatement statement = m_database->prepare(u"SELECT text FROM word LIMIT 1"_s);
        QVERIFY(statement.next());
        QVERIFY(!statement.next());
        QVERIFY(!statement.next()); // SQLite itself would begin anew
        QVERIFY(!statement.hasFailed());
    }

    void moreStatementsThanAreKept()
    {
        for (int turn = 0; turn < 3; ++turn) {
            for (int number = 0; number < 100; ++number)
                QCOMPARE(column({u"SELECT text FROM word WHERE id = 1 + %1 - %1"_s.arg(number)}),
                    QStringList(u"one"_s));
        }
    }

    void whatOthersChangeInTheTablesIsNoticed()
    {
        const Sql all{u"SELECT * FROM word WHERE id = 1"_s};
        QCOMPARE(column(all), QStringList(u"1"_s));
        Database other;
        QVERIFY(other.open(path(), Database::Access::Writing));
        QVERIFY(other.prepare(u"ALTER TABLE word RENAME TO old"_s).run());
        QVERIFY(other.prepare(u"CREATE VIEW word AS SELECT text, id FROM old"_s).run());
        QCOMPARE(column(all), QStringList(u"one"_s));
    }

    void aSettingTakesEffectEachTime()
    {
        for (const int pages : {100, 7, 100}) {
            QVERIFY(run(u"PRAGMA cache_size = %1"_s.arg(pages)));
            QCOMPARE(column({u"PRAGMA cache_size"_s}), QStringList(QString::number(pages)));
        }
    }

    void valuesComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none is an empty one") << QString();
        QTest::newRow("empty") << u""_s;
        QTest::newRow("a NUL inside") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("scripts and emoji") << u"Зоя 東京 🧾 فاطمة"_s;
        QTest::newRow("long") << QString(300'000, u'ж');
    }
    void valuesComeBack()
    {
        QFETCH(QString, text);
        QVERIFY(
            m_database->prepare({u"INSERT INTO word VALUES (9, ?, ?)"_s, {text, qint64(-1) << 62}}).run());
        QCOMPARE(m_database->lastId(), 9);
        SqlStatement row = m_database->prepare(u"SELECT text, size, NULL FROM word WHERE id = 9"_s);
        QVERIFY(row.next());
        QCOMPARE(row.text(0), text);
        QCOMPARE(row.word(0), text);
        QCOMPARE(row.utf8(0), text.toUtf8());
        QCOMPARE(row.integer(1), qint64(-1) << 62);
        QVERIFY(!row.isNull(0) && row.isNull(2));
        QCOMPARE(row.text(2), QString());
    }

    void wordsAreThoseOfTheirOwnRow()
    {
        QVERIFY(run(u"UPDATE word SET size = id, text = CASE WHEN id = 3 THEN NULL ELSE 'same' END"_s));
        QVERIFY(run(u"INSERT INTO word VALUES (4, 'same', 4), (5, 'sam', 5), (6, '', 6)"_s));
        SqlStatement row = m_database->prepare(u"SELECT text FROM word ORDER BY id"_s);
        QStringList words;
        while (row.next())
            words << row.word(0);
        QCOMPARE(words, QStringList({u"same"_s, u"same"_s, QString(), u"same"_s, u"sam"_s, QString()}));
    }

    void whatAnotherThreadInterruptsFails()
    {
        SqlStatement endless = m_database->prepare(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s);
        std::atomic<bool> isOver = false;
        std::thread other([this, &isOver] {
            while (!isOver) // what is not begun yet does not hear it
                m_database->interrupt();
        });
        QVERIFY(!endless.next());
        isOver = true;
        other.join();
        QCOMPARE(endless.reason(), u"interrupted"_s);
    }

    void statementsThatOutliveTheirFile()
    {
        const Sql asked{u"SELECT text FROM word WHERE id = 1"_s};
        {
            SqlStatement row = m_database->prepare(asked);
            QVERIFY(row.next());
            QVERIFY(m_database->open(m_folder->filePath(u"other.sqlite"_s), Database::Access::Writing));
            QCOMPARE(row.text(0), u"one"_s);
        } // not kept: it would go on asking the file before
        QVERIFY(run(u"CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT)"_s));
        QVERIFY(run(u"INSERT INTO word VALUES (1, 'another')"_s));
        QCOMPARE(column(asked), QStringList(u"another"_s));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
