// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace counterfoil {

/// A sound server whose only device is nowhere, and whatever it plays can be recorded; and a speech service
/// whose only engine writes down what it would say. Both are the real programs, with files and sockets in a
/// folder of their own; they end with this, and by themselves after some minutes.
class VoiceServers {
public:
    /// `isNew` false: in a program that uses those of another one.
    explicit VoiceServers(bool isNew = true)
    {
        if (!isNew)
            return;
        // What libraries find their server by; to be set before the first of them is loaded.
        qputenv("PULSE_SERVER", "unix:" + path(QStringLiteral("sound.socket")).toUtf8());
        qputenv("SPEECHD_ADDRESS", "unix_socket:" + path(QStringLiteral("speech.socket")).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("HOME", m_folder.path().toUtf8());
    }
    ~VoiceServers()
    {
        stopSpeech();
        stop(m_sound);
    }
    VoiceServers(const VoiceServers &) = delete;
    VoiceServers &operator=(const VoiceServers &) = delete;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    bool startSound()
    {
        write(QStringLiteral("pulse.pa"),
            "load-module module-native-protocol-unix auth-anonymous=1 socket="
                + path(QStringLiteral("sound.socket")).toUtf8()
                + "\nload-module module-null-sink sink_name=shop rate=44100 channels=1\n");
        return start(m_sound,
            {QStringLiteral("pulseaudio"), QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"),
                QStringLiteral("--disable-shm=yes"), QStringLiteral("-F"), path(QStringLiteral("pulse.pa"))},
            QStringLiteral("sound.socket"));
    }

    /// With voices for English, French, Ukrainian and Arabic.
    bool startSpeech()
    {
        QDir().mkpath(path(QStringLiteral("conf/modules")));
        write(QStringLiteral("conf/speechd.conf"),
            "LogLevel 3\nLogDir \"" + m_folder.path().toUtf8()
                + "\"\nAudioOutputMethod \"pulse\"\nAddModule \"written\" \"sd_generic\" "
                  "\"written.conf\"\nDefaultModule written\nDefaultLanguage \"en\"\n");
        QByteArray module = "GenericExecuteSynth \"" + path(QStringLiteral("engine")).toUtf8()
            + " '$LANGUAGE' \\'$DATA\\'\"\nGenericRecodeFallback \"?\"\nGenericMaxChunkLength 1000\n";
        for (const char *language : {"en", "fr", "uk", "ar"}) {
            const QByteArray code = QByteArray("\"") + language + "\"";
            module += "GenericLanguage " + code + ' ' + code + " \"utf-8\"\nAddVoice " + code + " \"MALE1\" "
                + code + "\n";
        }
        write(QStringLiteral("conf/modules/written.conf"), module);
        // While there is a file "hold", it speaks on, for half a minute at most.
        write(QStringLiteral("engine"),
            "#!/bin/sh\ncd " + m_folder.path().toUtf8()
                + "\nprintf '%s: %s\\n' \"$1\" \"$2\" >>said\nleft=600\n"
                  "while [ -e hold ] && [ $left -gt 0 ]; do left=$((left - 1)); sleep 0.05; done\n");
        QFile(path(QStringLiteral("engine")))
            .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return start(m_speech,
            {QStringLiteral("speech-dispatcher"), QStringLiteral("-s"), QStringLiteral("-t"),
                QStringLiteral("60"), QStringLiteral("-C"), path(QStringLiteral("conf")),
                QStringLiteral("-S"), path(QStringLiteral("speech.socket")), QStringLiteral("-L"),
                m_folder.path(), QStringLiteral("-P"), path(QStringLiteral("pid"))},
            QStringLiteral("speech.socket"));
    }
    void stopSpeech()
    {
        stop(m_speech);
        QFile::remove(path(QStringLiteral("speech.socket")));
    }
    /// Both stop in the middle of whatever they do, and keep their connections.
    void freeze()
    {
        for (const QProcess *process : {&m_sound, &m_speech})
            signalTo(*process, SIGSTOP);
    }
    void thaw()
    {
        for (const QProcess *process : {&m_sound, &m_speech})
            signalTo(*process, SIGCONT);
    }
    void hold() { write(QStringLiteral("hold"), {}); }
    void letGo() { QFile::remove(path(QStringLiteral("hold"))); }

    /// What was said since the last time it was asked: "fr: Payé : 12 euros 50".
    QStringList said() const
    {
        QFile file(path(QStringLiteral("said")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    void forget() { QFile::remove(path(QStringLiteral("said"))); }

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test cannot be written");
    }
    /// Bounded in time whatever becomes of this program; ready once its socket is there.
    bool start(QProcess &process, const QStringList &call, const QString &socket)
    {
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(path(call.front() + QStringLiteral(".err")), QIODevice::Append);
        process.start(QStringLiteral("timeout"), QStringList{QStringLiteral("300")} + call);
        return process.waitForStarted()
            && QTest::qWaitFor([&] { return QFile::exists(path(socket)); }, 20'000);
    }
    /// To the server itself, which `timeout` has started.
    static void signalTo(const QProcess &process, int signal)
    {
        const QString pid = QString::number(process.processId());
        QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
        if (!children.open(QIODevice::ReadOnly))
            qFatal("the server is not there");
        const int child = children.readAll().simplified().split(' ').front().toInt();
        if (child <= 0 || ::kill(child, signal) != 0)
            qFatal("the server cannot be signalled");
    }
    static void stop(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate(); // `timeout` hands it on
        process.waitForFinished(10'000);
    }

    QTemporaryDir m_folder;
    QProcess m_sound;
    QProcess m_speech;
};

} // namespace counterfoil
