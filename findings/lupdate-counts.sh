#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  lupdate of Qt 6.4.2 (qt6-l10n-tools of Debian 12)
# Guess:    translate(context, source, comment, count) is found whatever expression the count is: it is the fourth argument, and only
#           the first three have to be literals.
# Behaviour: where the count is a cast or a call with arguments (static_cast<int>(m), std::max(n, 0)) the message is left out, without a
#           warning and with status 0; a variable and list.size() are found.
# Seen:     found: %n plain(s) %n member(s)
# For us:   such a sentence would have stayed English in every language. scripts/languages --check looks for each call in the .ts files.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=qt6-l10n-tools,libgl1,libopengl0 bookworm "$folder/root"
chroot "$folder/root" dpkg-query -W qt6-l10n-tools
cat >"$folder/root/try.cpp" <<'END'
void f(int n, long m)
{
    QCoreApplication::translate("Count", "%n plain(s)", nullptr, n);
    QCoreApplication::translate("Count", "%n cast(s)", nullptr, static_cast<int>(m));
    QCoreApplication::translate("Count", "%n bounded(s)", nullptr, std::max(n, 0));
    QCoreApplication::translate("Count", "%n member(s)", nullptr, list.size());
}
END
timeout 60 chroot "$folder/root" /usr/lib/qt6/bin/lupdate /try.cpp -ts /try.ts -locations none
found=$(sed -n 's/.*<source>\(.*\)<.source>.*/\1/p' "$folder/root/try.ts" | paste -sd' ')
echo "found: $found"
[ "$found" = "%n plain(s) %n member(s)" ] || { echo "This is no longer so." >&2; exit 1; }
