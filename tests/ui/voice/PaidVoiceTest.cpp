// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/PaidVoice.h"

#include "VoiceServers.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <vector>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Set in the program that a test starts and watches.
constexpr const char *child = "COUNTERFOIL_TEST_CHILD";

constexpr int rate = 44100;

/// What the sound server's only device plays, from when it is made.
class Recording {
public:
    Recording()
    {
        m_recorder.start(u"timeout"_s,
            {u"60"_s, u"parec"_s, u"--device=shop.monitor"_s, u"--format=s16le"_s, u"--rate=44100"_s,
                u"--channels=1"_s, u"--latency-msec=20"_s});
    }
    ~Recording()
    {
        m_recorder.terminate();
        m_recorder.waitForFinished(10'000);
    }
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    /// Waits until it has recorded that much more, silence or not.
    bool hasRecorded(double seconds)
    {
        const qsizetype enough = m_bytes.size() + static_cast<qsizetype>(seconds * rate) * 2;
        return QTest::qWaitFor(
            [&] {
                m_bytes += m_recorder.readAllStandardOutput();
                return m_bytes.size() >= enough;
            },
            20'000);
    }
    std::vector<double> samples() const
    {
        std::vector<double> samples(static_cast<std::size_t>(m_bytes.size()) / 2);
        for (std::size_t at = 0; at < samples.size(); ++at) {
            const char *bytes = m_bytes.constData() + 2 * at;
            samples[at] =
                static_cast<qint16>(static_cast<quint16>(static_cast<quint8>(bytes[0]))
                    | static_cast<quint16>(static_cast<quint16>(static_cast<quint8>(bytes[1])) << 8))
                / 32768.0;
        }
        return samples;
    }

private:
    QProcess m_recorder;
    QByteArray m_bytes;
};

/// The strength of that frequency in a stretch (Goertzel's algorithm), 1 for a sine as loud as can be.
double strength(const std::vector<double> &samples, std::size_t from, std::size_t count, double frequency)
{
    const double turn = 2 * std::cos(2 * std::numbers::pi * frequency / rate);
    double last = 0;
    double before = 0;
    for (std::size_t at = from; at < from + count; ++at) {
        const double now = samples[at] + turn * last - before;
        before = last;
        last = now;
    }
    return 2 * std::sqrt(last * last + before * before - turn * last * before) / static_cast<double>(count);
}

/// The strongest of our tones in each 50 ms that are not silent: "G5", "C6", "D4", or "?" for none of them.
QStringList tones(const std::vector<double> &samples)
{
    constexpr std::size_t window = rate / 20;
    const std::vector<std::pair<QString, double>> known{
        {u"G5"_s, 783.99}, {u"C6"_s, 1046.50}, {u"D4"_s, 293.66}};
    QStringList heard;
    for (std::size_t from = 0; from + window <= samples.size(); from += window) {
        double energy = 0;
        for (std::size_t at = from; at < from + window; ++at)
            energy += samples[at] * samples[at];
        const double loudness = std::sqrt(2 * energy / window);
        if (loudness < 0.02)
            continue;
        QString name = u"?"_s;
        double most = loudness / 2;
        for (const auto &[each, frequency] : known) {
            const double its = strength(samples, from, window, frequency);
            if (its > most) {
                most = its;
                name = each;
            }
        }
        heard << name;
    }
    return heard;
}

} // namespace

class PaidVoiceTest : public QObject {
    Q_OBJECT

    VoiceServers m_servers{!qEnvironmentVariableIsSet(child)};
    std::optional<PaidVoice> m_voice;

    QString failures(const QSignalSpy &failed) const
    {
        QStringList all;
        for (const QVariantList &each : failed)
            all << each.at(1).value<LocalizedText>().english();
        return all.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(child))
            return; // which uses those of its parent
        QVERIFY2(m_servers.startSound(), "pulseaudio is needed");
        QVERIFY2(m_servers.startSpeech(), "speech-dispatcher is needed");
    }
    void init()
    {
        m_servers.forget();
        m_voice.emplace();
    }
    void cleanup()
    {
        m_servers.letGo();
        m_voice.reset();
    }

    void nothingIsLoadedBeforeTheFirstSound()
    {
        const auto isLoaded = [](const char *library) {
            QFile maps(u"/proc/self/maps"_s);
            return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
        };
        QVERIFY(isLoaded("libQt6Core"));
        QVERIFY(!isLoaded("libQt6Multimedia"));
        QVERIFY(!isLoaded("libQt6TextToSpeech"));
    }

    void aPaidSaleIsTwoTonesUpwards()
    {
        QSignalSpy played(&*m_voice, &PaidVoice::played);
        QSignalSpy failed(&*m_voice, &PaidVoice::failed);
        Recording recording;
        QVERIFY2(recording.hasRecorded(0.1), "parec is needed");
        m_voice->playPaid();
        QTRY_VERIFY_WITH_TIMEOUT(played.size() + failed.size() > 0, 10'000);
        QCOMPARE(failures(failed), QString());
        QVERIFY(recording.hasRecorded(0.6));
        const auto samples = recording.samples();
        const QStringList heard = tones(samples);
        const QByteArray all = heard.join(u' ').toUtf8();
        QVERIFY2(heard.count(u"G5"_s) >= 2 && heard.count(u"C6"_s) >= 4, all.constData());
        QVERIFY2(heard.indexOf(u"G5"_s) < heard.indexOf(u"C6"_s), all.constData());
        QVERIFY2(heard.lastIndexOf(u"G5"_s) < heard.lastIndexOf(u"C6"_s), all.constData());
        QVERIFY2(!heard.contains(u"D4"_s), all.constData());
        const double loudest = std::abs(*std::max_element(
            samples.begin(), samples.end(), [](double a, double b) { return std::abs(a) < std::abs(b); }));
        QVERIFY2(loudest > 0.5 && loudest < 0.95, qPrintable(QString::number(loudest)));
    }

    void anotherOutcomeIsOneLowTone()
    {
        QSignalSpy played(&*m_voice, &PaidVoice::played);
        Recording recording;
        QVERIFY(recording.hasRecorded(0.1));
        m_voice->playNotPaid();
        QTRY_COMPARE_WITH_TIMEOUT(played.size(), 1, 10'000);
        QVERIFY(recording.hasRecorded(0.6));
        const QStringList heard = tones(recording.samples());
        QVERIFY2(heard.count(u"D4"_s) >= 4, qPrintable(heard.join(u' ')));
        QVERIFY(!heard.contains(u"G5"_s) && !heard.contains(u"C6"_s));
    }

    void aLanguageWithoutAVoiceIsNamedAndNoOtherOneSpeaks()
    {
        QSignalSpy failed(&*m_voice, &PaidVoice::failed);
        m_voice->say(u"भुगतान हुआ: 12 यूरो"_s, u"hi"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failures(failed).contains(u"no voice for this language (हिन्दी)"_s));
        m_voice->say(u"भुगतान हुआ: 13 यूरो"_s, u"hi"_s);
        QSignalSpy said(&*m_voice, &PaidVoice::said);
        QTRY_VERIFY(said.isEmpty());
        m_voice->tellAgain();
        m_voice->say(u"भुगतान हुआ: 14 यूरो"_s, u"hi"_s);
        QTRY_COMPARE(failed.size(), 2); // each reason once, until somebody tries it
        QCOMPARE(m_servers.said(), QStringList());
        m_voice->say(u"Paid: 12 euros"_s, u"en"_s);
        QTRY_COMPARE(m_servers.said(), QStringList{u"en: Paid: 12 euros"_s});
    }

    void wordsAreReadInTheirLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"en"_s << u"Paid: 12 euros 50"_s;
        QTest::newRow("French") << u"fr"_s << u"Payé : 12 euros 50"_s;
        QTest::newRow("Ukrainian") << u"uk"_s << u"Сплачено: 12 доларів США 04"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"تم الدفع: 12 يورو 50"_s;
        QTest::newRow("signs of the shell, and of the protocol") << u"en"_s << u"It's $HOME `id` \" \\ ."_s;
    }
    void wordsAreReadInTheirLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QSignalSpy said(&*m_voice, &PaidVoice::said);
        QSignalSpy failed(&*m_voice, &PaidVoice::failed);
        m_voice->say(words, language);
        QTRY_VERIFY_WITH_TIMEOUT(said.size() + failed.size() > 0, 10'000);
        QCOMPARE(failures(failed), QString());
        QCOMPARE(m_servers.said(), QStringList{QString(language + u": " + words)});
    }

    void whatIsPreparedSaysNothing()
    {
        QSignalSpy said(&*m_voice, &PaidVoice::said);
        m_voice->prepareSpeech();
        m_voice->say(u"Paid: 12 euros"_s, u"en"_s); // waits for it
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 10'000);
        QCOMPARE(m_servers.said(), QStringList{u"en: Paid: 12 euros"_s});
    }

    void wordsFollowTheSound()
    {
        QStringList order;
        connect(&*m_voice, &PaidVoice::played, this, [&order] { order << u"sound"_s; });
        connect(&*m_voice, &PaidVoice::said, this, [&order] { order << u"words"_s; });
        m_voice->playPaid();
        m_voice->say(u"Paid: 12 euros"_s, u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 2, 10'000);
        QCOMPARE(order, (QStringList{u"sound"_s, u"words"_s}));
    }

    void theNewestComesNextAndNothingQueuesUp()
    {
        m_servers.hold();
        QSignalSpy said(&*m_voice, &PaidVoice::said);
        m_voice->say(u"first"_s, u"en"_s);
        QTRY_COMPARE(m_servers.said().size(), 1);
        for (const QString &words : {u"second"_s, u"third"_s, u"fourth"_s})
            m_voice->say(words, u"en"_s);
        QCOMPARE(said.size(), 0);
        m_servers.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, 10'000);
        QCOMPARE(m_servers.said(), (QStringList{u"en: first"_s, u"en: fourth"_s}));
    }

    void aProgramEndsThoughBothServersAreFrozen()
    {
        if (qEnvironmentVariableIsSet(child)) {
            // The program: it plays and speaks once, and again when the servers are frozen.
            m_voice.emplace(VoiceWorker::Patience{.begin = 10s, .longest = 10s});
            QSignalSpy soundFailed(&*m_voice, &PaidVoice::soundFailed);
            QSignalSpy failed(&*m_voice, &PaidVoice::failed);
            QSignalSpy played(&*m_voice, &PaidVoice::played);
            QSignalSpy said(&*m_voice, &PaidVoice::said);
            m_voice->playPaid();
            m_voice->say(u"first"_s, u"en"_s);
            QTRY_VERIFY_WITH_TIMEOUT(played.size() == 1 && said.size() == 1, 30'000);
            std::puts("frozen, please");
            std::fflush(stdout);
            QCOMPARE(std::getchar(), int('\n'));
            m_voice->playPaid();
            m_voice->say(u"second"_s, u"en"_s);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 40'000);
            QCOMPARE(soundFailed.size(), 1);
            return;
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(child), u"1"_s);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"aProgramEndsThoughBothServersAreFrozen"_s});
        QByteArray output;
        QVERIFY(QTest::qWaitFor(
            [&] { return (output += program.readAll()).contains("frozen, please"); }, 60'000));
        m_servers.freeze();
        program.write("\n");
        const bool hasEnded = program.waitForFinished(60'000);
        m_servers.thaw();
        output += program.readAll() + program.readAllStandardError();
        QVERIFY2(hasEnded && program.exitCode() == 0, output.constData());
    }

    void aServiceThatWentAwayIsNamedAndOneThatCameBackIsUsed()
    {
        QSignalSpy said(&*m_voice, &PaidVoice::said);
        QSignalSpy failed(&*m_voice, &PaidVoice::failed);
        m_voice->say(u"first"_s, u"en"_s);
        QTRY_COMPARE(said.size(), 1);
        m_servers.stopSpeech();
        QVERIFY(m_servers.startSpeech());
        m_voice->say(u"second"_s, u"en"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said.size() + failed.size() > 1, 10'000);
        QCOMPARE(failures(failed), QString());
        QCOMPARE(m_servers.said(), (QStringList{u"en: first"_s, u"en: second"_s}));
    }
};

QTEST_GUILESS_MAIN(PaidVoiceTest)
#include "PaidVoiceTest.moc"
