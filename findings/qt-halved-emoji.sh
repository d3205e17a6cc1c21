#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  Qt 6.4.2 (qt6-base-dev of Debian 12)
# Guess:    QTextBoundaryFinder of kind Grapheme never has a boundary between the two halves of a surrogate pair: they are one character.
# Behaviour: where an emoji follows a Devanagari sign and a blank, there is one. Cut there, a text ends with half a character, which is no
#           valid UTF-16 and becomes a question mark in UTF-8. After a Latin letter and a blank there is none.
# Seen:     "3 🌍": 1 2 4   "३ 🌍": 1 2 3 4   "क 🌍": 1 2 3 4   cut at 3: "३ ?"
# For us:   a boundary between two halves is passed over where subjects and names of mails are split (core/sending/HeaderText).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=g++,qt6-base-dev,libgl-dev,libopengl-dev bookworm "$folder/root"
cat >"$folder/root/try.cpp" <<'TRY'
#include <QString>
#include <QTextBoundaryFinder>
#include <cstdio>
int main()
{
    for (const char *bytes : {"3 🌍", "३ 🌍", "क 🌍"}) {
        const QString text = QString::fromUtf8(bytes);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        std::printf("\"%s\":", bytes);
        while (finder.toNextBoundary() >= 0)
            std::printf(" %d", static_cast<int>(finder.position()));
        std::printf("\n");
    }
    std::printf("cut at 3: \"%s\"\n", QString::fromUtf8("३ 🌍").left(3).toUtf8().constData());
    return 0;
}
TRY
chroot "$folder/root" dpkg-query -W qt6-base-dev
include=/usr/include/x86_64-linux-gnu/qt6
chroot "$folder/root" g++ -std=c++17 -fPIC -I$include -I$include/QtCore /try.cpp -o /try -lQt6Core
timeout 60 chroot "$folder/root" /try | tee "$folder/seen"
diff "$folder/seen" - <<'SEEN' || { echo "This is no longer so (see above)." >&2; exit 1; }
"3 🌍": 1 2 4
"३ 🌍": 1 2 3 4
"क 🌍": 1 2 3 4
cut at 3: "३ ?"
SEEN
