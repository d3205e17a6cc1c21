// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/OneInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// One window for one folder, and links that are handed to it: by programs of today and of before, and by
/// whoever writes anything to its socket.
class OneInstanceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OneInstance> m_first;
    std::unique_ptr<QSignalSpy> m_heard;

    QString lockFile() const { return m_folder->filePath(u"window.lock"_s); }
    QString socket() const
    {
        const QByteArray hash = QCryptographicHash::hash(
            QFileInfo(lockFile()).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
                                    .toHex();
        return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/counterfoil-"_s
            + QString::fromLatin1(hash.left(16));
    }
    /// What handOver() says, in a thread of its own: it waits for this one.
    OneInstance::Handing handOver(const QByteArray &link) const
    {
        auto handing = OneInstance::Handing::NoWindow;
        const std::unique_ptr<QThread> other(
            QThread::create([&] { handing = OneInstance::handOver(lockFile(), link); }));
        other->start();
        while (!other->isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        other->wait();
        return handing;
    }
    QByteArray heard(qsizetype which, int part) const { return m_heard->at(which).at(part).toByteArray(); }

private Q_SLOTS:
    void init()
    {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        m_folder = std::make_unique<QTemporaryDir>();
        m_first = std::make_unique<OneInstance>(lockFile());
        m_heard = std::make_unique<QSignalSpy>(m_first.get(), &OneInstance::raiseWanted);
    }

    void nobodyTakesALinkWhereThereIsNoWindow()
    {
        QCOMPARE(handOver("counterfoil://new"), OneInstance::Handing::NoWindow);
        QCOMPARE(m_first->claim(), OneInstance::Standing::First);
        QCOMPARE(handOver("counterfoil://new"), OneInstance::Handing::NoWindow); // it does not listen yet
    }

    /// Which may have heard it.
    void whoDoesNotAnswerIsNoWindowThatIsMissing()
    {
        QLocalServer silent;
        QVERIFY(silent.listen(socket()));
        int calls = 0;
        connect(&silent, &QLocalServer::newConnection, this, [&] {
            ++calls;
            silent.nextPendingConnection()->disconnectFromServer();
        });
        QCOMPARE(handOver("counterfoil://new"), OneInstance::Handing::Unanswered);
        QCOMPARE(calls, 1);
    }

    void whatIsNoCallIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("heard");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("half a line") << QByteArray("token") << 0;
        QTest::newRow("a megabyte without a line") << QByteArray(1 << 20, 'x') << 0;
        QTest::newRow("NUL") << QByteArray(100, '\0') << 0;
        QTest::newRow("a program of before links") << QByteArray("token\n") << 1;
        QTest::newRow("and one without a token") << QByteArray("\n") << 1;
        QTest::newRow("more lines than there are") << QByteArray("token\n\nthird\nfourth\n") << 1;
    }
    void whatIsNoCallIsNotHeard()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, heard);
        QCOMPARE(m_first->claim(), OneInstance::Standing::First);
        m_first->listen();
        QLocalSocket caller;
        caller.connectToServer(socket());
        QVERIFY(caller.waitForConnected());
        caller.write(bytes);
        caller.flush();
        caller.disconnectFromServer();
        QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(handOver("counterfoil://new?amount=1"),
            OneInstance::Handing::Taken); // others are heard all the same
        QTRY_COMPARE(m_heard->count(), heard + 1);
        for (const auto &call : *m_heard) {
            QVERIFY(call.at(0).toByteArray().size() <= 256);
            QVERIFY(call.at(1).toByteArray().isEmpty()
                || call.at(1).toByteArray() == "counterfoil://new?amount=1");
        }
    }

    void aLinkComesWithItsToken()
    {
        QCOMPARE(m_first->claim(), OneInstance::Standing::First);
        m_first->listen();
        qputenv("XDG_ACTIVATION_TOKEN", "abc\ndef");
        QCOMPARE(handOver("counterfoil://new?note=a\nb\r\nc"), OneInstance::Handing::Taken);
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QCOMPARE(handOver("counterfoil://new?note=" + QByteArray(20000, 'a')), OneInstance::Handing::Taken);
        QCOMPARE(m_heard->count(), 2);
        QCOMPARE(heard(0, 0), "abcdef"_ba);
        QCOMPARE(heard(0, 1), "counterfoil://new?note=a%0Ab%0D%0Ac"_ba);
        QCOMPARE(heard(1, 1).size(), 8193); // too long, which is said where it is read
    }
};

QTEST_GUILESS_MAIN(OneInstanceTest)
#include "OneInstanceTest.moc"
