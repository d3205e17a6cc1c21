// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/PaidVoice.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// A computer without a sound server and without a speech service; and one on which not even our modules are.
class QuietComputerTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// What is told of a sound and of words.
    QStringList failures()
    {
        PaidVoice voice;
        QStringList told;
        connect(&voice, &PaidVoice::failed, this,
            [&told](PaidVoice::Kind, const LocalizedText &message) { told << message.english(); });
        QSignalSpy soundFailed(&voice, &PaidVoice::soundFailed);
        voice.playPaid();
        voice.say(u"Paid: 12 euros"_s, u"en"_s);
        static_cast<void>(QTest::qWaitFor([&told] { return told.size() == 2; }, 20'000));
        if (soundFailed.isEmpty())
            told << u"Nobody is asked to beep."_s;
        return told;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // In a folder that is not there: nobody can be started for it, either.
        const QByteArray nowhere = m_folder.filePath(u"none/socket"_s).toUtf8();
        qputenv("PULSE_SERVER", "unix:" + nowhere);
        qputenv("SPEECHD_ADDRESS", "unix_socket:" + nowhere);
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    }

    void whatIsNotThereIsNamed()
    {
        if (qEnvironmentVariableIsSet("COUNTERFOIL_TEST_ALONE"))
            QSKIP("this is the copy");
        const QStringList told = failures();
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.at(0).startsWith(u"No sound can be played"_s), qPrintable(told.at(0)));
        QVERIFY2(told.at(1).contains(u"no speech service that answers"_s), qPrintable(told.at(1)));
    }

    void withoutTheModulesTheyAreNamed()
    {
        if (!qEnvironmentVariableIsSet("COUNTERFOIL_TEST_ALONE")) {
            // The same program where nothing stands beside it.
            QDir(m_folder.path()).mkdir(u"bin"_s);
            const QString copy = m_folder.filePath(u"bin/alone"_s);
            QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), copy));
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"COUNTERFOIL_TEST_ALONE"_s, u"1"_s);
            QProcess process;
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            process.start(copy, {u"withoutTheModulesTheyAreNamed"_s});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 0);
            return;
        }
        const QStringList told = failures();
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.at(0).startsWith(u"Counterfoil’s part for sounds is not installed"_s),
            qPrintable(told.at(0)));
        QVERIFY2(told.at(1).startsWith(u"Counterfoil’s part for speech is not installed"_s),
            qPrintable(told.at(1)));
    }
};

QTEST_GUILESS_MAIN(QuietComputerTest)
#include "QuietComputerTest.moc"
