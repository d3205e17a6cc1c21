// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "LedgerSamples.h"
#include "ledger/Ledger.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// A file of some size is looked through while it is used: in a quiet moment, and if there is none, anyway.
class LedgerCheckTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    /// Large books, damaged where nobody looks who reads the newest sales.
    void spoil() const
    {
        {
            LedgerFile ledger(path());
            QVERIFY(ledger.open());
            for (int number = 0; number < 100; ++number) {
                Invoice invoice = sale(u"CF-%1"_s.arg(number), morning.addSecs(number));
                invoice.description = QString(100'000, u'x');
                QVERIFY(ledger.add(invoice));
            }
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        for (qint64 page = pages / 2; page < pages / 2 + 8; ++page) {
            QVERIFY(file.seek(page * 4096));
            file.write(QByteArray(16, '\xA5'));
        }
        file.close();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLargeFileIsCheckedWhileItIsUsed()
    {
        spoil();
        constexpr std::chrono::milliseconds quiet{400};
        Ledger ledger(path(), {.quiet = quiet});
        QSignalSpy damaged(&ledger, &Ledger::damaged);
        QCOMPARE(codeOf(await(ledger.start())), u"done"_s); // nobody waits until all of it is read
        // Nor does it disturb who reads. Twice as long as it would wait:
        QElapsedTimer sinceStart;
        QElapsedTimer sinceRead;
        qint64 longest = 0;
        for (sinceStart.start(); !sinceStart.hasExpired(2 * quiet.count());) {
            sinceRead.start();
            QCOMPARE(codeOf(await(ledger.list({.limit = 3}))), u"done"_s);
            longest = std::max(longest, sinceRead.elapsed());
            if (longest < quiet.count() / 2) // else the machine slept, and it was quiet
                QCOMPARE(damaged.size(), 0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!damaged.isEmpty(), 30000);
        if (longest < quiet.count() / 2)
            QVERIFY(sinceRead.elapsed() >= quiet.count() * 9 / 10); // Qt's timers take a twentieth
        QCOMPARE(damaged.first().first().value<Error>().code, u"ledger-damaged"_s);
        QCOMPARE(codeOf(await(ledger.add(sale(u"CF-NEW"_s)))), u"ledger-damaged"_s);
    }

    void aLargeFileIsCheckedThoughSomebodyReadsAllTheTime()
    {
        spoil();
        // Whoever asks comes long before it is quiet.
        Ledger ledger(
            path(), {.quiet = std::chrono::milliseconds(1000), .longest = std::chrono::milliseconds(1)});
        QSignalSpy damaged(&ledger, &Ledger::damaged);
        QCOMPARE(codeOf(await(ledger.start())), u"done"_s);
        QTimer reading;
        connect(&reading, &QTimer::timeout, &ledger, [&ledger] { ledger.list({.limit = 3}); });
        reading.start(50);
        QTRY_VERIFY_WITH_TIMEOUT(!damaged.isEmpty(), 30000);
    }
};

QTEST_GUILESS_MAIN(LedgerCheckTest)
#include "LedgerCheckTest.moc"
