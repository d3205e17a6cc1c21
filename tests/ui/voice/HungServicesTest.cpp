// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/PaidVoice.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Servers that take each connection and never write a byte. The libraries wait for them for ever: were that
/// in this thread, no step below would be reached; and were their threads waited for, this program would not
/// end.
class HungServicesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QLocalServer m_sound;
    QLocalServer m_speech;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sound.listen(m_folder.filePath(u"pulse"_s)));
        QVERIFY(m_speech.listen(m_folder.filePath(u"speech"_s)));
        qputenv("PULSE_SERVER", "unix:" + m_sound.fullServerName().toUtf8());
        qputenv("SPEECHD_ADDRESS", "unix_socket:" + m_speech.fullServerName().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    }

    void theWindowGoesOnAndSaysWhatDoesNotAnswer()
    {
        PaidVoice voice({.begin = 2000ms});
        QStringList told;
        connect(&voice, &PaidVoice::failed, this,
            [&told](PaidVoice::Kind, const LocalizedText &message) { told << message.english(); });
        QSignalSpy soundFailed(&voice, &PaidVoice::soundFailed);
        voice.playPaid();
        voice.say(u"Paid: 12 euros"_s, u"en"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_sound.hasPendingConnections() && m_speech.hasPendingConnections(), 10'000);
        QCOMPARE(told, QStringList()); // both are waited for, elsewhere
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 10'000);
        told.sort();
        QVERIFY2(told.at(0).startsWith(u"The sound server does not answer"_s), qPrintable(told.at(0)));
        QVERIFY2(told.at(1).startsWith(u"The speech service does not answer"_s), qPrintable(told.at(1)));
        // The next sale: nothing queues up, and whoever can beep instead is asked to.
        voice.playPaid();
        voice.say(u"Paid: 13 euros"_s, u"en"_s);
        QTRY_COMPARE(soundFailed.size(), 2);
        QCOMPARE(told.size(), 2);
    }
};

QTEST_GUILESS_MAIN(HungServicesTest)
#include "HungServicesTest.moc"
