// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

/// fault-proxy as a test in another language uses it: only arguments, lines and exit statuses.
class FaultProxyProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksInLines()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
        start({u"--target"_s, QString::number(server.serverPort()), u"--plan"_s, u"close-after-request"_s});
        const auto port = nextLine()[u"port"_s].toInt();
        QVERIFY(port > 0);

        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
        client.write("POST /create HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}");
        QTRY_COMPARE(client.state(), QTcpSocket::UnconnectedState);

        auto counts = command("counts");
        QCOMPARE(counts[u"requests"_s].toObject(), (QJsonObject{{u"POST /create"_s, 1}}));
        QCOMPARE(counts[u"forwardedTotal"_s].toInt(), 0);
        QCOMPARE(command("plan stall,pass")[u"plan"_s].toArray(), (QJsonArray{u"stall"_s, u"pass"_s}));
        QCOMPARE(command("plan")[u"plan"_s].toArray(), QJsonArray{});
        QCOMPARE(command("seed 7 pass:5,reset:1")[u"seed"_s].toInt(), 7);
        for (const auto &wrong :
            {"plan nothing"_ba, "seed 7"_ba, "seed x pass"_ba, "counts now"_ba, "hello"_ba})
            QVERIFY2(command(wrong).contains(u"error"_s), wrong.constData());

        m_program.write("quit\n");
        QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
        QCOMPARE(m_program.exitCode(), 0);
    }

    void endsWithItsInput()
    {
        start({u"--target"_s, u"1"_s, u"--seed"_s, u"1"_s, u"--mix"_s, u"pass:5,reset"_s, u"--slow"_s,
            u"1:1"_s, u"--idle"_s, u"5"_s, u"--json"_s});
        QVERIFY(nextLine()[u"port"_s].toInt() > 0);
        m_program.closeWriteChannel();
        QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
    }

    void helps()
    {
        start({u"--help"_s});
        QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
        QCOMPARE(m_program.exitCode(), 0);
        const auto help = m_program.readAllStandardOutput();
        for (const auto &word : {"--target"_ba, "--mix"_ba, "deliver-then-close"_ba, "counts"_ba})
            QVERIFY2(help.contains(word), word.constData());
    }

    void refusesBadArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");

        const QStringList target{u"--target"_s, u"1"_s};
        QTest::newRow("nothing") << QStringList{} << "--target"_ba;
        QTest::newRow("no such option") << target + QStringList{u"--fast"_s} << "fast"_ba;
        QTest::newRow("no option at all") << target + QStringList{u"now"_s} << "now"_ba;
        QTest::newRow("no number") << QStringList{u"--target"_s, u"http"_s} << "--target"_ba;
        QTest::newRow("target 0") << QStringList{u"--target"_s, u"0"_s} << "--target"_ba;
        QTest::newRow("port too large") << target + QStringList{u"--port"_s, u"65536"_s} << "--port"_ba;
        QTest::newRow("no such fault") << target + QStringList{u"--plan"_s, u"pass,boom"_s} << "boom"_ba;
        QTest::newRow("seed alone") << target + QStringList{u"--seed"_s, u"1"_s} << "--mix"_ba;
        QTest::newRow("mix alone") << target + QStringList{u"--mix"_s, u"pass"_s} << "--seed"_ba;
        QTest::newRow("seed below 0")
            << target + QStringList{u"--seed=-1"_s, u"--mix"_s, u"pass"_s} << "seed"_ba;
        QTest::newRow("empty mix") << target + QStringList{u"--seed"_s, u"1"_s, u"--mix"_s, u"pass:0"_s}
                                   << "mix"_ba;
        QTest::newRow("plan and seed")
            << target + QStringList{u"--seed"_s, u"1"_s, u"--mix"_s, u"pass"_s, u"--plan"_s, u"pass"_s}
            << "--plan"_ba;
        QTest::newRow("slow without a time") << target + QStringList{u"--slow"_s, u"5"_s} << "--slow"_ba;
        QTest::newRow("idle 0") << target + QStringList{u"--idle"_s, u"0"_s} << "--idle"_ba;
    }
    void refusesBadArguments()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        start(arguments);
        QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
        QCOMPARE(m_program.exitCode(), 2);
        QVERIFY(m_program.readAllStandardOutput().isEmpty());
        const auto sentence = m_program.readAllStandardError();
        QVERIFY2(sentence.startsWith("fault-proxy: ") && sentence.contains(word), sentence.constData());
        QCOMPARE(sentence.count('\n'), 1);
    }

    void tellsThatItsPortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
        start({u"--target"_s, u"1"_s, u"--port"_s, QString::number(other.serverPort())});
        QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
        QCOMPARE(m_program.exitCode(), 1);
        QVERIFY(m_program.readAllStandardError().contains(QByteArray::number(other.serverPort())));
    }

    void cleanup()
    {
        m_program.closeWriteChannel();
        m_program.waitForFinished();
    }

private:
    void start(const QStringList &arguments)
    {
        m_program.start(QCoreApplication::applicationDirPath() + u"/fault-proxy"_s, arguments);
    }
    /// Empty when none comes.
    QJsonObject nextLine()
    {
        if (!QTest::qWaitFor([this] { return m_program.canReadLine(); }, 10'000))
            return {};
        return QJsonDocument::fromJson(m_program.readLine()).object();
    }
    QJsonObject command(const QByteArray &line)
    {
        m_program.write(line + '\n');
        return nextLine();
    }

    QProcess m_program;
};

QTEST_GUILESS_MAIN(FaultProxyProgramTest)
#include "FaultProxyProgramTest.moc"
