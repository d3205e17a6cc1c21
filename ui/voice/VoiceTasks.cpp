// SPDX-License-Identifier: GPL-3.0-or-later
#include "VoiceTasks.h"

#include "SoundModule.h"
#include "SpeechModule.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibrary>
#include <QtEndian>

#include <utility>

static void initSounds()
{
    Q_INIT_RESOURCE(sounds);
}

namespace counterfoil::voice {

using namespace Qt::StringLiterals;
using Outcome = VoiceWorker::Outcome;

namespace {

/// A module; it stays loaded. One that was not found is looked for again: it may have been installed since.
QFunctionPointer resolve(const QString &module, const char *name, QString *trouble = nullptr)
{
    // Beside the program, and nowhere else: what is loaded is run.
    QLibrary file(QCoreApplication::applicationDirPath() + u"/" COUNTERFOIL_MODULES "/" + module);
    file.setLoadHints(QLibrary::PreventUnloadHint);
    const QFunctionPointer function = file.resolve(name);
    if (!function && trouble)
        *trouble = file.errorString();
    return function;
}

/// A file of ours, made by scripts/make-sounds: 44 bytes of header, then samples of 16 bits, the least byte
/// first, of one channel.
struct Wave {
    static constexpr qsizetype headerLength = 44;
    static constexpr qsizetype rateAt = 24;

    QByteArray samples;
    int rate = 0;

    explicit Wave(const QString &path)
    {
        initSounds();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray all = file.readAll();
        if (all.size() < headerLength)
            return;
        rate = static_cast<int>(qFromLittleEndian<quint32>(all.constData() + rateAt));
        samples.resize((all.size() - headerLength) / 2 * 2);
        qFromLittleEndian<qint16>(all.constData() + headerLength, samples.size() / 2, samples.data());
    }
};

/// What goes over the border to a module and comes back with its answer.
struct Playing {
    Wave wave;
    VoiceWorker::Reports reports;
};

struct Speaking {
    VoiceWorker::Reports reports;
};

QString codeOf(soundmodule::Outcome outcome)
{
    switch (outcome) {
    case soundmodule::Played:
        return {};
    case soundmodule::NoDevice:
        return u"no-device"_s;
    case soundmodule::NotPlayed:
        break;
    }
    return u"not-played"_s;
}

QString codeOf(speechmodule::Outcome outcome)
{
    switch (outcome) {
    case speechmodule::Said:
        return {};
    case speechmodule::NoService:
        return u"no-service"_s;
    case speechmodule::NoVoice:
        return u"no-voice"_s;
    case speechmodule::NotSaid:
        break;
    }
    return u"not-said"_s;
}

void soundEnded(void *context, soundmodule::Outcome outcome)
{
    const std::unique_ptr<Playing> playing(static_cast<Playing *>(context));
    playing->reports.done({codeOf(outcome), {}});
}

void speechBegan(void *context)
{
    static_cast<Speaking *>(context)->reports.begun();
}

void speechEnded(void *context, speechmodule::Outcome outcome, const char *detail)
{
    const std::unique_ptr<Speaking> speaking(static_cast<Speaking *>(context));
    speaking->reports.done({codeOf(outcome), QString::fromUtf8(detail)});
}

} // namespace

VoiceWorker::Task sound(const QString &file)
{
    return [file](VoiceWorker::Reports reports) {
        QString trouble;
        const auto play = reinterpret_cast<soundmodule::Play>(
            resolve(u"counterfoil_sound"_s, soundmodule::playName, &trouble));
        if (!play)
            return reports.done({u"missing"_s, trouble});
        auto playing = std::make_unique<Playing>(Playing{Wave(file), std::move(reports)});
        const soundmodule::Samples samples{playing->wave.samples.constData(),
            static_cast<int>(playing->wave.samples.size()), playing->wave.rate};
        play(&samples, playing.release(), soundEnded);
    };
}

VoiceWorker::Task speech(const QString &words, const QString &languageCode)
{
    return [words = words.toUtf8(), language = languageCode.toUtf8()](VoiceWorker::Reports reports) {
        QString trouble;
        const auto say = reinterpret_cast<speechmodule::Say>(
            resolve(u"counterfoil_speech"_s, speechmodule::sayName, &trouble));
        if (!say)
            return reports.done({u"missing"_s, trouble});
        auto speaking = std::make_unique<Speaking>(Speaking{std::move(reports)});
        say(words.constData(), language.constData(), speaking.release(), speechBegan, speechEnded);
    };
}

void closeSound()
{
    if (const auto close = resolve(u"counterfoil_sound"_s, soundmodule::closeName))
        close();
}

void closeSpeech()
{
    if (const auto close = resolve(u"counterfoil_speech"_s, speechmodule::closeName))
        close();
}

} // namespace counterfoil::voice
