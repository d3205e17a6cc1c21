// SPDX-License-Identifier: GPL-3.0-or-later
#include "SoundModule.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <utility>

// The module: Qt Multimedia behind two functions. Nothing else of the house is in it.

namespace {

using namespace counterfoil::soundmodule;

class Playing;
/// The one sound that is heard. Where a sound server never answers, thread and sound are left behind, and the
/// program's end must not touch them.
Playing *thePlaying = nullptr;

/// One sound; deletes itself when it has ended.
class Playing final : public QObject {
public:
    Playing(const QAudioDevice &device, const QAudioFormat &format, void *context, Ended ended)
        : m_sink(device, format)
        , m_context(context)
        , m_ended(ended)
    {
        // Queued: a sink must not be stopped within its own signal.
        connect(&m_sink, &QAudioSink::stateChanged, this, &Playing::look, Qt::QueuedConnection);
    }

    ~Playing() override { end(NotPlayed); }

    void start(const Samples &samples)
    {
        m_bytes.setData(QByteArray(samples.bytes, samples.size));
        m_bytes.open(QIODevice::ReadOnly);
        m_sink.start(&m_bytes);
        if (m_sink.error() != QAudio::NoError) // some backends do not change their state then
            end(NotPlayed);
    }

private:
    void look(QAudio::State state)
    {
        if (state == QAudio::IdleState) // all of it was handed over; its end is silence
            end(m_bytes.atEnd() ? Played : NotPlayed);
        else if (state == QAudio::StoppedState)
            end(NotPlayed);
    }

    void end(Outcome outcome)
    {
        if (const auto ended = std::exchange(m_ended, nullptr)) {
            m_sink.disconnect(this);
            m_sink.stop();
            thePlaying = nullptr;
            deleteLater();
            ended(m_context, outcome);
        }
    }

    QBuffer m_bytes;
    QAudioSink m_sink; ///< goes before what it reads
    void *m_context;
    Ended m_ended;
};

} // namespace

extern "C" void counterfoil_sound_play_1(const Samples *samples, void *context, Ended ended)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return ended(context, NoDevice);
    QAudioFormat format;
    format.setSampleRate(samples->rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    thePlaying = new Playing(device, format, context, ended);
    thePlaying->start(*samples);
}

extern "C" void counterfoil_sound_close_1()
{
    delete thePlaying;
}
