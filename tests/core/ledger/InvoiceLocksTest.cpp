// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/InvoiceLocks.h"

#include "../base/Await.h"
#include "ledger/Ledger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString sale = u"CF-ABCDEFGHIJKLMNOP"_s;

/// Another program that locks a sale and works on it until it is killed.
class OtherProgram {
public:
    OtherProgram(const QString &folder, const QString &reference, const QString &task = u"lock"_s)
    {
        m_process.start(
            QCoreApplication::applicationDirPath() + u"/ledger-helper"_s, {task, folder, reference});
    }
    ~OtherProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    /// "locked" or "taken".
    QString said()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
};

void expectComplaint()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^locking .*: locks-unavailable"_s));
}

} // namespace

/// One program at a time works on a sale. A lock goes with its process, and never before.
class InvoiceLocksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QString folder() const { return m_home->filePath(u"ledger.sqlite.locks"_s); }
    QString file() const { return folder() + u'/' + sale + u".lock"_s; }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    void makeOlder(std::chrono::seconds age)
    {
        QFile lock(file());
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(
            QDateTime::currentDateTimeUtc().addSecs(-age.count()), QFileDevice::FileModificationTime));
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void whereNoFileCanBeWrittenSalesGoOn_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::newRow("no folder to make it in") << u"no-folder"_s;
        QTest::newRow("a file of that name") << u"file"_s;
        QTest::newRow("a link to nowhere") << u"link"_s;
    }
    void whereNoFileCanBeWrittenSalesGoOn()
    {
        QFETCH(QString, trouble);
        const QString place = trouble == u"no-folder" ? m_home->filePath(u"missing/locks"_s) : folder();
        if (QFile inTheWay(place); trouble == u"file")
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        if (trouble == u"link")
            QVERIFY(QFile::link(m_home->filePath(u"nowhere"_s), place));
        InvoiceLocks locks(place);
        expectComplaint();
        QVERIFY(locks.lock(sale));
        QVERIFY2(!locks.lock(sale), "in this program it holds all the same");
        locks.unlock(sale);
        expectComplaint();
        QVERIFY(locks.lock(sale));
    }

    void onAFullDiskSalesGoOn()
    {
        OtherProgram program(folder(), sale, u"lock-full"_s);
        QCOMPARE(program.said(), u"locked"_s);
        QCOMPARE(files(), QStringList());
    }

    /// A reference may be what another program made of it.
    void noReferenceLeadsOutOfTheFolder_data()
    {
        QTest::addColumn<QString>("reference");
        for (const QString &reference :
            {u"../out"_s, u"/tmp/out"_s, u"a/b"_s, u".."_s, u"."_s, u""_s, u"with\nlines"_s, u"№ 7"_s})
            QTest::addRow("“%s”", qPrintable(reference.simplified())) << reference;
    }
    void noReferenceLeadsOutOfTheFolder()
    {
        QFETCH(QString, reference);
        InvoiceLocks locks(folder());
        InvoiceLocks others(folder());
        QVERIFY(locks.lock(reference));
        QVERIFY(!others.lock(reference));
        QCOMPARE(files().size(), 1);
        QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList(u"ledger.sqlite.locks"_s));
    }

    void aReferenceTooLongForAFileStopsNoSale()
    {
        InvoiceLocks locks(folder());
        expectComplaint();
        QVERIFY(locks.lock(QString(4000, u'x')));
    }

    void aLivingProgramKeepsItsLockHoweverOldItIs()
    {
        OtherProgram program(folder(), sale);
        QCOMPARE(program.said(), u"locked"_s);
        InvoiceLocks locks(folder());
        QVERIFY(!locks.lock(sale));
        makeOlder(std::chrono::hours(24)); // a computer that slept over night
        QVERIFY(!locks.lock(sale));
        QVERIFY(program.isRunning());
        QVERIFY(locks.lock(u"CF-OTHER"_s)); // each sale by itself
    }

    void aLockGoesWithItsProgramAtOnce()
    {
        OtherProgram program(folder(), sale);
        QCOMPARE(program.said(), u"locked"_s);
        program.kill();
        QCOMPARE(files().size(), 1); // it had no time to tidy up
        InvoiceLocks locks(folder());
        QVERIFY(locks.lock(sale));
        OtherProgram third(folder(), sale);
        QCOMPARE(third.said(), u"taken"_s);
    }

    /// Nothing says whose they are: they may be just being written, so time decides.
    void aFileThatNamesNoProcessHereIsOverAfterAMinute_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a power cut left it empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("what is this?");
        QTest::newRow("another container's or computer's")
            << QByteArray("1\ncounterfoilctl\nelsewhere\n0123456789abcdef0123456789abcdef\n"
                          "01234567-89ab-cdef-0123-456789abcdef\n");
    }
    void aFileThatNamesNoProcessHereIsOverAfterAMinute()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkdir(folder()));
        QFile left(file());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(content);
        left.close();
        InvoiceLocks locks(folder());
        QVERIFY(!locks.lock(sale));
        makeOlder(std::chrono::seconds(70));
        QVERIFY(locks.lock(sale));
    }

    void twoInOneProgramExcludeEachOther()
    {
        InvoiceLocks one(folder());
        InvoiceLocks two(folder());
        QVERIFY(one.lock(sale));
        QVERIFY(!one.lock(sale));
        QVERIFY(!two.lock(sale));
        two.unlock(sale); // not its to release
        QVERIFY(!two.lock(sale));
        makeOlder(std::chrono::hours(1));
        QVERIFY(!two.lock(sale));
        one.unlock(sale);
        QVERIFY(two.lock(sale));
        QVERIFY(!one.lock(sale));
    }

    void nothingIsLeftBehind()
    {
        InvoiceLocks locks(folder());
        QVERIFY2(!QFileInfo::exists(folder()), "made when it is needed");
        locks.unlock(sale); // never had
        QVERIFY(locks.lock(sale));
        QCOMPARE(files(), QStringList(sale + u".lock"_s));
        locks.unlock(sale);
        locks.unlock(sale);
        QCOMPARE(files(), QStringList());
        {
            InvoiceLocks others(folder());
            QVERIFY(others.lock(sale));
        }
        QCOMPARE(files(), QStringList());
    }

    /// Which sales are being worked on is nobody else's business on a shared machine.
    void theFolderIsItsOwnersOnly()
    {
        InvoiceLocks locks(folder());
        QVERIFY(locks.lock(sale));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(folder()).permissions() & others));
    }

    void theLedgersLocks()
    {
        const QString path = m_home->filePath(u"ledger.sqlite"_s);
        Ledger one(path);
        Ledger two(path);
        QVERIFY(await(one.lock(sale)));
        QVERIFY(QFileInfo::exists(file()));
        QVERIFY(!await(one.lock(sale)));
        QVERIFY(!await(two.lock(sale)));
        {
            const InvoiceLockGuard guard(one, sale);
        }
        QVERIFY(await(one.lock(sale))); // comes after the release
        one.unlock(sale);
        QVERIFY(await(one.lock(u"CF-NEXT"_s))); // behind it
        OtherProgram program(folder(), sale);
        QCOMPARE(program.said(), u"locked"_s);
        QVERIFY(!await(one.lock(sale)));
        program.kill();
        QVERIFY(await(two.lock(sale)));
    }

    void aGuardMayOutliveItsLedger()
    {
        auto ledger = std::make_unique<Ledger>(m_home->filePath(u"ledger.sqlite"_s));
        QVERIFY(await(ledger->lock(sale)));
        const InvoiceLockGuard guard(*ledger, sale);
        ledger.reset();
        QCOMPARE(files(), QStringList());
    }
};

QTEST_GUILESS_MAIN(InvoiceLocksTest)
#include "InvoiceLocksTest.moc"
