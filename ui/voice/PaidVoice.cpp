// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaidVoice.h"

#include "VoiceTasks.h"
#include "base/Language.h"

#include <QLoggingCategory>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(voiceLog, "counterfoil.voice")

/// Our longest sound, and what opening it takes. Words over its end are heard better than words that are
/// late.
constexpr std::chrono::milliseconds longestSound(1500);

LocalizedText whySilent(const QString &code)
{
    if (code == u"missing")
        //: “libqt6multimedia6” is the name of a package.
        return translatable("PaidVoice",
            "Counterfoil’s part for sounds is not installed, or libqt6multimedia6 is missing: install it to "
            "hear when a sale is paid.");
    if (code == u"no-device")
        return translatable("PaidVoice",
            "No sound can be played: this computer has no sound device, or its sound server does not run. "
            "Connect a loudspeaker, and look into the sound settings of your desktop.");
    if (code == u"hung")
        return translatable("PaidVoice",
            "The sound server does not answer, and no sound was played. Look into the sound settings of your "
            "desktop, or start the computer again.");
    return translatable("PaidVoice",
        "The sound could not be played. Look into the sound settings of your desktop for the device that is "
        "chosen there.");
}

LocalizedText whySpeechless(const QString &code, const QString &language)
{
    if (code == u"missing")
        //: “libqt6texttospeech6” is the name of a package.
        return translatable("PaidVoice",
            "Counterfoil’s part for speech is not installed, or libqt6texttospeech6 is missing: install it "
            "to "
            "have amounts read aloud.");
    if (code == u"no-service")
        //: The words in brackets are names of packages.
        return translatable("PaidVoice",
            "Nothing can be read aloud: this computer has no speech service that answers. On Linux, install "
            "Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) "
            "and "
            "try again.");
    if (code == u"no-voice")
        //: %1: a language as it calls itself: “Français”.
        return translatable("PaidVoice",
            "Nothing was read aloud: the speech service has no voice for this language (%1). Install a voice "
            "for it, or choose another language in the settings.")
            .arg(Language::ownName(language));
    if (code == u"hung")
        return translatable("PaidVoice",
            "The speech service does not answer, and nothing was read aloud. Try it again later, or start "
            "the computer again.");
    return translatable("PaidVoice",
        "The speech service broke off, and the amount was not read aloud. Try it again; if that happens each "
        "time, look into the settings of your desktop for speech.");
}

} // namespace

PaidVoice::PaidVoice(VoiceWorker::Patience patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_afterSound.setSingleShot(true);
    m_afterSound.setInterval(longestSound);
    connect(&m_afterSound, &QTimer::timeout, this, &PaidVoice::sayWaiting);
}

PaidVoice::PaidVoice(QObject *parent)
    : PaidVoice(VoiceWorker::Patience(), parent)
{
}

PaidVoice::~PaidVoice() = default;

void PaidVoice::playPaid()
{
    play(u":/counterfoil/sounds/paid.wav"_s);
}

void PaidVoice::playNotPaid()
{
    play(u":/counterfoil/sounds/not-paid.wav"_s);
}

void PaidVoice::play(const QString &file)
{
    if (!m_sound)
        m_sound.emplace(u"sound"_s, m_patience, voice::closeSound);
    m_sound->run(voice::sound(file), [this](const VoiceWorker::Outcome &outcome) { soundEnded(outcome); });
    m_afterSound.start();
}

void PaidVoice::soundEnded(const VoiceWorker::Outcome &outcome)
{
    if (outcome.code.isEmpty()) {
        Q_EMIT played();
    } else {
        tell(Kind::Sound, outcome, u"sound/"_s + outcome.code, whySilent(outcome.code));
        Q_EMIT soundFailed();
    }
    sayWaiting();
}

void PaidVoice::say(const QString &words, const QString &languageCode)
{
    m_waiting = Words{words, languageCode};
    if (!m_afterSound.isActive())
        sayWaiting();
}

VoiceWorker &PaidVoice::speech()
{
    if (!m_speech)
        m_speech.emplace(u"speech"_s, m_patience, voice::closeSpeech);
    return *m_speech;
}

void PaidVoice::prepareSpeech()
{
    if (!speech().isBusy())
        speech().run(voice::speech({}, {}), [](const VoiceWorker::Outcome &) {});
}

void PaidVoice::sayWaiting()
{
    m_afterSound.stop();
    const auto words = std::exchange(m_waiting, std::nullopt);
    if (!words)
        return;
    speech().run(voice::speech(words->text, words->language),
        [this, language = words->language](
            const VoiceWorker::Outcome &outcome) { wordsEnded(outcome, language); });
}

void PaidVoice::wordsEnded(const VoiceWorker::Outcome &outcome, const QString &language)
{
    if (outcome.code.isEmpty()) {
        Q_EMIT said();
        return;
    }
    // A language without a voice says nothing about another one.
    const QString which = outcome.code == u"no-voice" ? u"/"_s + language : QString();
    tell(Kind::Speech, outcome, u"speech/"_s + outcome.code + which, whySpeechless(outcome.code, language));
}

void PaidVoice::tell(
    Kind what, const VoiceWorker::Outcome &outcome, const QString &reason, const LocalizedText &message)
{
    if (m_told.contains(reason))
        return;
    m_told.insert(reason);
    qCWarning(voiceLog).noquote() << message.english() << outcome.detail;
    Q_EMIT failed(what, message);
}

} // namespace counterfoil
