// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "VoiceWorker.h"
#include "base/LocalizedText.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace counterfoil {

/// Lets the person hear what became of a sale: a chime of our own, and words that the system's speech service
/// reads out. Both libraries are loaded with the first sound and the first words, each on a thread of its
/// own: whoever calls waits for nothing, however long a sound server or a speech service takes, and a service
/// that never answers holds up neither the window nor the other one. Nothing queues up: while something is
/// heard the newest follows it, and what could not be heard within some seconds is left out, since it would
/// be taken for another sale's.
class PaidVoice final : public QObject {
    Q_OBJECT

public:
    enum class Kind { Sound, Speech };

    /// Opens nothing. `patience`: for a service that does not answer.
    explicit PaidVoice(VoiceWorker::Patience patience, QObject *parent = nullptr);
    explicit PaidVoice(QObject *parent = nullptr);
    ~PaidVoice() override;

    void playPaid(); ///< two tones upwards, two thirds of a second
    void playNotPaid(); ///< a lower tone
    /// Has the words read out in that language (ISO 639-1, one of Language::offered()), after a sound that is
    /// still heard. Words for it: SpokenWords.h.
    void say(const QString &words, const QString &languageCode);
    /// Connects to the speech service before the first words: eSpeak NG's list of voices takes seconds. Tells
    /// nothing; the first words do.
    void prepareSpeech();
    /// Forgets what failed(), so that it is told again: somebody tries it.
    void tellAgain() { m_told.clear(); }

Q_SIGNALS:
    /// Something is not heard: what happened, and what to do. Each reason is told once.
    void failed(counterfoil::PaidVoice::Kind what, const counterfoil::LocalizedText &message);
    void soundFailed(); ///< each time that a sound is not heard
    void played(); ///< a sound was heard to its end, as far as the sound server tells
    void said(); ///< words were read out to their end

private:
    struct Words {
        QString text;
        QString language;
    };

    VoiceWorker &speech();
    void play(const QString &file);
    void soundEnded(const VoiceWorker::Outcome &outcome);
    void sayWaiting();
    void wordsEnded(const VoiceWorker::Outcome &outcome, const QString &language);
    void tell(
        Kind what, const VoiceWorker::Outcome &outcome, const QString &reason, const LocalizedText &message);

    VoiceWorker::Patience m_patience;
    std::optional<VoiceWorker> m_sound; ///< made with the first sound
    std::optional<VoiceWorker> m_speech; ///< made with the first words
    std::optional<Words> m_waiting; ///< for the end of a sound
    QTimer m_afterSound; ///< a sound server that never answers holds up no words
    QSet<QString> m_told;
};

} // namespace counterfoil
