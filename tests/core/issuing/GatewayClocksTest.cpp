// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/GatewayClocks.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QDateTime there(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);

} // namespace

/// How far this computer's clock is off, and what is said about it before a sale.
class GatewayClocksTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SerialWorker m_files{u"files"_s};
    QDateTime m_now = there;

    QString file() const { return m_folder.filePath(u"clocks.json"_s); }
    GatewayClocks clocks()
    {
        return {[this] { return m_now; }, file(), m_files};
    }

private Q_SLOTS:
    void init()
    {
        m_files.run([] {}).waitForFinished(); // what the test before had written is there
        QFile::remove(file());
        m_now = there;
    }

    void warnings_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<QString>("words"); // empty: none
        const auto row = [](const char *name, qint64 ahead, const QString &words) {
            QTest::newRow(name) << ahead << words;
        };
        row("right", 0, {});
        row("seconds", 30, {});
        row("two minutes", 120, {});
        row("two minutes behind", -120, {});
        row("a second more", 121, u"2 minutes ahead of the gateway"_s);
        row("a second less", -121, u"2 minutes behind the gateway"_s);
        row("minutes", 420, u"7 minutes ahead of"_s);
        row("nearly two hours", 119 * 60, u"119 minutes ahead of"_s);
        row("summer time, twice", -7200, u"2 hours behind"_s);
        row("a day", 86'400, u"24 hours ahead of"_s);
        row("two days", 2 * 86'400, u"2 days ahead of"_s);
        row("a month behind", -31 * 86'400, u"31 days behind"_s);
    }
    void warnings()
    {
        QFETCH(qint64, ahead);
        QFETCH(QString, words);
        m_now = there.addSecs(ahead);
        GatewayClocks clocks = this->clocks();
        QCOMPARE(clocks.warning(u"a1"_s), QString()); // nobody knows yet
        clocks.hear(u"a1"_s, there);
        QVERIFY2(
            words.isEmpty() ? clocks.warning(u"a1"_s).isEmpty() : clocks.warning(u"a1"_s).contains(words),
            qPrintable(clocks.warning(u"a1"_s)));
        QCOMPARE(clocks.warning(u"a2"_s), QString()); // another's gateway said nothing
        QCOMPARE(clocks.of(u"a1"_s)->ahead.count(), ahead);
    }

    void isToldWhenItChangesAndRemembered()
    {
        m_now = there.addSecs(600);
        {
            GatewayClocks clocks = this->clocks();
            QSignalSpy changed(&clocks, &GatewayClocks::warningChanged);
            clocks.hear(u"a1"_s, there);
            clocks.hear(u"a1"_s, there.addSecs(2)); // the network's seconds
            QCOMPARE(changed.size(), 1);
        }
        m_files.run([] {}).waitForFinished(); // what was handed over before is done
        GatewayClocks later = clocks();
        QVERIFY(later.warning(u"a1"_s).contains(u"10 minutes ahead"));
        QSignalSpy changed(&later, &GatewayClocks::warningChanged);
        m_now = there.addSecs(3600);
        later.hear(u"a1"_s, m_now); // somebody set it right
        QCOMPARE(changed.size(), 1);
        QCOMPARE(later.warning(u"a1"_s), QString());
        m_files.run([] {}).waitForFinished();
        QCOMPARE(clocks().warning(u"a1"_s), QString());
    }

    void aFileThatCannotBeReadSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("half") << "{\"a1\":{\"ahe"_ba;
        QTest::newRow("a list") << "[1,2]"_ba;
        QTest::newRow("a text for a number") << "{\"a1\":{\"ahead\":\"soon\"}}"_ba;
        QTest::newRow("no object") << "{\"a1\":7}"_ba;
        QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ');
    }
    void aFileThatCannotBeReadSaysNothing()
    {
        QFETCH(QByteArray, bytes);
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        written.close();
        QCOMPARE(clocks().warning(u"a1"_s), QString());
    }
};

QTEST_GUILESS_MAIN(GatewayClocksTest)
#include "GatewayClocksTest.moc"
