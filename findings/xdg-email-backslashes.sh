#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  xdg-utils 1.1.3 (Debian 12), whose shell is dash
# Guess:    what is given by --subject and --body arrives in the mail program as it is: xdg-email percent-encodes it into the mailto link.
# Behaviour: both go through the shell's echo first. Of backslash sequences \n and \t become a line break and a tab, \c drops what
#           follows it, and a text that is "-n" is gone. The status is 0. A whole mailto link goes through as it is.
# Seen:     C:\new\table becomes C:%0D%0Aew%09able, "Pay \cash" becomes "Pay ", and -n nothing
# For us:   the mail program gets the whole letter as one mailto link (core/sending/MailProgram).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=xdg-utils bookworm "$folder/root"
# Stands for the person's mail program ($MAILER is what xdg-email asks first): shows the link that it was called with.
cat >"$folder/root/mailer" <<'TRY'
#!/bin/sh
printf '%s\n' "$1"
TRY
chmod 755 "$folder/root/mailer"
cat >"$folder/root/steps" <<'TRY'
set -eu
export MAILER=/mailer
xdg-email --subject 'C:\new\table' --body 'Pay \cash' shop@example.com
xdg-email --subject 'Receipt' --body '-n' shop@example.com
xdg-email 'mailto:shop@example.com?subject=C%3A%5Cnew%5Ctable&body=Pay%20%5Ccash'
xdg-email 'mailto:shop@example.com?subject=Receipt&body=-n'
TRY
chroot "$folder/root" dpkg-query -W xdg-utils dash
timeout 60 chroot "$folder/root" sh /steps | tee "$folder/seen"
diff "$folder/seen" - <<'SEEN' || { echo "This is no longer so (see above)." >&2; exit 1; }
mailto:shop@example.com?subject=C%3A%0D%0Aew%09able&body=Pay%20
mailto:shop@example.com?subject=Receipt&body=
mailto:shop@example.com?subject=C%3A%5Cnew%5Ctable&body=Pay%20%5Ccash
mailto:shop@example.com?subject=Receipt&body=-n
SEEN
