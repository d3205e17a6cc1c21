#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  Qt 6.4.2, Speech Dispatcher 0.11.4 (qt6-speech-dev, qt6-speech-speechd-plugin, speech-dispatcher of Debian 12)
# Guess:    QTextToSpeech::setLocale() with a language of which the engine has no voice changes nothing: after it, words are said as before, or
#           not at all; and an engine that was made and speaks is not in the state Error.
# Behaviour: the plugin has told the service of the new language before it finds that there is no voice. Qt says that the locale is the old one;
#           what is said next goes to the service's engine as the other language's, in which it has no voice. And where the system's own language has no voice, the engine is made in the state Error, and speaks all the same.
# Seen:     made: Error   fr: said "fr 12 euros"   hi: locale still fr_FR, and said "hi-deva-in 12 euros"
# For us:   nothing is said in a language that availableLocales() does not have; the state counts only after the first words (ui/voice/SpeechModule).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main \
    --include=g++,qt6-base-dev,libgl-dev,libopengl-dev,qt6-declarative-dev,qt6-speech-dev,qt6-speech-speechd-plugin,speech-dispatcher,pulseaudio bookworm "$folder/root"
cat >"$folder/root/try.cpp" <<'TRY'
#include <QCoreApplication>
#include <QEventLoop>
#include <QTextToSpeech>
#include <QTimer>
#include <cstdio>
int main(int count, char **values)
{
    QCoreApplication program(count, values);
    QTextToSpeech speech(QStringLiteral("speechd"));
    std::printf("made: %s\n", speech.state() == QTextToSpeech::Error ? "Error" : "not Error");
    for (const char *language : {"fr", "hi"}) {
        speech.setLocale(QLocale(QString::fromLatin1(language)));
        std::printf("%s: locale %s\n", language, qPrintable(speech.locale().name()));
        QEventLoop loop;
        QObject::connect(&speech, &QTextToSpeech::stateChanged, &loop, [&loop](QTextToSpeech::State state) {
            if (state == QTextToSpeech::Ready)
                loop.quit();
        });
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        speech.say(QStringLiteral("12 euros"));
        loop.exec();
    }
    return 0;
}
TRY
mkdir -p "$folder/root/conf/modules" "$folder/root/run"
cat >"$folder/root/conf/speechd.conf" <<'CONF'
LogLevel 2
LogDir "/run"
AudioOutputMethod "pulse"
AddModule "written" "sd_generic" "written.conf"
DefaultModule written
CONF
cat >"$folder/root/conf/modules/written.conf" <<'CONF'
GenericExecuteSynth "/engine '$LANGUAGE' \'$DATA\'"
GenericRecodeFallback "?"
GenericLanguage "fr" "fr" "utf-8"
AddVoice "fr" "MALE1" "french"
CONF
cat >"$folder/root/engine" <<'ENGINE'
#!/bin/sh
printf 'said: %s %s\n' "$1" "$2" >>/said
ENGINE
cat >"$folder/root/both" <<'BOTH'
#!/bin/sh
export HOME=/run XDG_RUNTIME_DIR=/run PULSE_SERVER=unix:/run/sound.socket SPEECHD_ADDRESS=unix_socket:/run/speech.socket
printf 'load-module module-native-protocol-unix auth-anonymous=1 socket=/run/sound.socket\nload-module module-null-sink\n' >/sound.pa
timeout 60 pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --disable-shm=yes -F /sound.pa 2>/run/sound.log &
sound=$!
for _ in $(seq 100); do [ ! -S /run/sound.socket ] || break; sleep 0.1; done
timeout 60 speech-dispatcher -s -t 60 -C /conf -S /run/speech.socket -L /run -P /run/pid >/run/speech.log 2>&1 &
service=$!
for _ in $(seq 100); do [ ! -S /run/speech.socket ] || break; sleep 0.1; done
LC_ALL=C.UTF-8 timeout 40 /try
kill $service $sound
wait
cat /said
BOTH
chmod +x "$folder/root/engine" "$folder/root/both"
chroot "$folder/root" dpkg-query -W qt6-speech-dev speech-dispatcher
include=/usr/include/x86_64-linux-gnu/qt6
chroot "$folder/root" g++ -std=c++17 -fPIC -I$include -I$include/QtCore -I$include/QtTextToSpeech /try.cpp -o /try -lQt6TextToSpeech -lQt6Core
chroot "$folder/root" /both | tee "$folder/seen"
diff "$folder/seen" - <<'SEEN' || { echo "This is no longer so (see above)." >&2; exit 1; }
made: Error
fr: locale fr_FR
hi: locale fr_FR
said: fr 12 euros
said: hi-deva-in 12 euros
SEEN
