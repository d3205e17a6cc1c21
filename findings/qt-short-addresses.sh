#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  Qt 6.4.2 (qt6-base-dev of Debian 12)
# Guess:    QHostAddress takes what its documentation names, the four numbers of dotted decimal notation; "10.0.0" is unfinished and null.
# Behaviour: one to four numbers are an address, as for inet_aton(3): the last one fills the bytes that are left. A number alone is an
#           address too, and "1.2.3" is not 1.2.3.0 but 1.2.0.3.
# Seen:     10.0.0 is 10.0.0.0   1.2.3 is 1.2.0.3   10.1 is 10.0.0.1   256 is 0.0.1.0   10.0.0. is null
# For us:   the address of a printer that is typed has to have its four numbers (core/printing/PrinterAddress).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=g++,qt6-base-dev,libgl-dev,libopengl-dev bookworm "$folder/root"
cat >"$folder/root/try.cpp" <<'TRY'
#include <QHostAddress>
#include <cstdio>
int main()
{
    for (const char *typed : {"10.0.0", "1.2.3", "10.1", "256", "10.0.0."}) {
        const QHostAddress address(QString::fromLatin1(typed));
        std::printf("%s is %s\n", typed, address.isNull() ? "null" : qPrintable(address.toString()));
    }
    return 0;
}
TRY
chroot "$folder/root" dpkg-query -W qt6-base-dev
include=/usr/include/x86_64-linux-gnu/qt6
chroot "$folder/root" g++ -std=c++17 -fPIC -I$include -I$include/QtCore -I$include/QtNetwork /try.cpp -o /try \
    -lQt6Core -lQt6Network
timeout 60 chroot "$folder/root" /try | tee "$folder/seen"
diff "$folder/seen" - <<'SEEN' || { echo "This is no longer so (see above)." >&2; exit 1; }
10.0.0 is 10.0.0.0
1.2.3 is 1.2.0.3
10.1 is 10.0.0.1
256 is 0.0.1.0
10.0.0. is null
SEEN
