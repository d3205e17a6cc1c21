#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  QtKeychain 0.13.2 with libsecret 0.20.5 and gnome-keyring 42.1 (Debian 12)
# Guess:    deleting a password from a locked keyring is an error (AccessDenied, or EntryNotFound as reading it is).
# Behaviour: DeletePasswordJob ends with NoError and nothing is deleted: after unlocking, the password is read as before.
# Seen:     stored 0, locked, read 1 (not found), deleted 0 (no error), unlocked, read 0 "secret of a shop"
# For us:   "the key is removed" is said only after it was looked for in an unlocked keyring (decision 0024).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=g++,qt6-base-dev,qtkeychain-qt6-dev,libsecret-1-0,gnome-keyring,dbus,libglib2.0-bin,libgl-dev,libopengl-dev bookworm "$folder/root"
cat >"$folder/root/try.cpp" <<'END'
#include <QCoreApplication>
#include <cstdio>
#include <cstring>
#include <qt6keychain/keychain.h>
int main(int count, char **words)
{
    QCoreApplication app(count, words);
    QKeychain::WritePasswordJob write(QStringLiteral("Shop"));
    QKeychain::ReadPasswordJob read(QStringLiteral("Shop"));
    QKeychain::DeletePasswordJob remove(QStringLiteral("Shop"));
    write.setTextData(QStringLiteral("secret of a shop"));
    QKeychain::Job *job = &read;
    if (!std::strcmp(words[1], "write"))
        job = &write;
    if (!std::strcmp(words[1], "delete"))
        job = &remove;
    job->setAutoDelete(false);
    job->setKey(QStringLiteral("api-key"));
    QObject::connect(job, &QKeychain::Job::finished, &app, [&] {
        std::printf("%s: error %d %s\n", words[1], job->error(), job == &read ? qPrintable(read.textData()) : "");
        app.quit();
    });
    job->start();
    return app.exec();
}
END
cat >"$folder/root/steps" <<'END'
set -eu
export XDG_RUNTIME_DIR=/run/try XDG_DATA_HOME=/data HOME=/root
mkdir -p $XDG_RUNTIME_DIR $XDG_DATA_HOME
chmod 700 $XDG_RUNTIME_DIR
printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
/try write
secrets() { gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets "$@" >/dev/null; }
secrets --method org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']"
/try read
/try delete

printf test | gnome-keyring-daemon --replace --unlock --components=secrets >/dev/null 2>&1
/try read
END
chroot "$folder/root" dpkg-query -W qtkeychain-qt6-dev libsecret-1-0 gnome-keyring
include=/usr/include/x86_64-linux-gnu/qt6
chroot "$folder/root" g++ -std=c++17 -fPIC -I$include -I$include/QtCore /try.cpp -o /try -lQt6Core -lqt6keychain
chroot "$folder/root" dbus-run-session -- bash /steps 2>"$folder/warnings" | tee "$folder/seen"
diff "$folder/seen" - <<'END' || { echo "This is no longer so (see above)." >&2; exit 1; }
write: error 0 
read: error 1 
delete: error 0 
read: error 0 secret of a shop
END
