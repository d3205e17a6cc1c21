// SPDX-License-Identifier: GPL-3.0-or-later
#include "SpeechModule.h"

#include <QLocale>
#include <QTextToSpeech>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

// The module: Qt Text To Speech behind two functions. Nothing else of the house is in it.

namespace {

using namespace counterfoil::speechmodule;

/// An engine that never says that it is done is not waited for any longer: a sentence takes some seconds.
constexpr int longestMs = 20'000;

/// The voice's own country where the person's has none: "en" alone would be the United States, and an engine
/// that has British voices only would be said to know no English.
std::optional<QLocale> voiceOf(const QTextToSpeech &engine, const QString &language)
{
    const QList<QLocale> all = engine.availableLocales();
    const auto isIt = [wanted = QLocale(language).language()](
                          const QLocale &each) { return each.language() == wanted; };
    for (const QLocale &liked : {QLocale::system(), QLocale(language)}) {
        if (isIt(liked) && all.contains(liked))
            return liked;
    }
    const auto found = std::find_if(all.begin(), all.end(), isIt);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// The engine, and what it reads out now.
class Speaker final : public QObject {
public:
    Speaker()
    {
        m_longest.setSingleShot(true);
        m_longest.setInterval(longestMs);
        connect(&m_longest, &QTimer::timeout, this, [this] { end(NotSaid, "it does not end"); });
    }

    ~Speaker() override { end(NotSaid, "the program ends"); }

    void say(const QString &words, const QString &language, void *context, Begun begun, Ended ended)
    {
        m_context = context;
        m_begun = begun;
        m_ended = ended;
        m_words = words;
        m_language = language;
        if (words.isEmpty()) {
            const bool isOpen = m_engine || open();
            return isOpen ? end(Said, "") : end(NoService, "no engine has any voice");
        }
        // One that was there before may have lost its service since, and says so now, or in a moment.
        m_isOld = m_engine != nullptr;
        if (!m_isOld || !start())
            sayAnew();
    }

private:
    void sayAnew()
    {
        m_isOld = false;
        if (m_engine)
            m_engine.release()->deleteLater(); // not at once: this may be within its own call
        if (!open())
            end(NoService, "no engine has any voice");
        else if (!start())
            end(NotSaid, "the engine takes no words");
    }

    bool open()
    {
        m_engine = std::make_unique<QTextToSpeech>();
        // Queued: what is heard of an engine may end it. Of one that was ended nothing is heard any more.
        connect(
            m_engine.get(), &QTextToSpeech::stateChanged, this,
            [this, number = ++m_number](QTextToSpeech::State state) {
                if (number == m_number && m_longest.isActive())
                    look(state);
            },
            Qt::QueuedConnection);
        // Its state says nothing: that around speech-dispatcher is made in "Error" and works
        // (findings/qt-speech-without-voice.sh).
        return !m_engine->availableLocales().isEmpty();
    }

    /// Whether the engine took the words, or has no voice for them, which is told.
    bool start()
    {
        const auto voice = voiceOf(*m_engine, m_language);
        if (!voice) {
            end(NoVoice, "no voice of that language");
            return true;
        }
        // Where that fails, it would go on in the language of before.
        m_engine->setLocale(*voice);
        if (m_engine->locale().language() != voice->language())
            return false;
        const bool wasInError = m_engine->state() == QTextToSpeech::Error;
        m_engine->say(m_words);
        if (!wasInError && m_engine->state() == QTextToSpeech::Error)
            return false;
        m_longest.start();
        return true;
    }

    void look(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Error && m_isOld && m_begun)
            sayAnew(); // nothing was heard of it
        else if (state == QTextToSpeech::Error)
            end(NotSaid, "the engine says error");
        else if (state == QTextToSpeech::Ready && !m_begun) // before, it is ready to begin
            end(Said, "");
        else if (state == QTextToSpeech::Speaking && m_begun)
            std::exchange(m_begun, nullptr)(m_context);
    }

    void end(Outcome outcome, const char *detail)
    {
        m_longest.stop();
        m_begun = nullptr;
        // The next words try it anew.
        if (m_engine && (outcome == NoService || outcome == NotSaid))
            m_engine.release()->deleteLater();
        if (const auto ended = std::exchange(m_ended, nullptr))
            ended(m_context, outcome, detail);
    }

    std::unique_ptr<QTextToSpeech> m_engine;
    bool m_isOld = false; ///< it was there before these words
    int m_number = 0; ///< of the engine
    QString m_words;
    QString m_language;
    QTimer m_longest;
    void *m_context = nullptr;
    Begun m_begun = nullptr;
    Ended m_ended = nullptr;
};

/// Of the thread, and of nobody after it: where a service never answers, thread and engine are left behind,
/// and the program's end must not touch them.
Speaker *theSpeaker = nullptr;

} // namespace

extern "C" void counterfoil_speech_say_1(
    const char *words, const char *language, void *context, Begun begun, Ended ended)
{
    if (!theSpeaker)
        theSpeaker = new Speaker;
    theSpeaker->say(QString::fromUtf8(words), QString::fromUtf8(language), context, begun, ended);
}

extern "C" void counterfoil_speech_close_1()
{
    delete std::exchange(theSpeaker, nullptr);
}
