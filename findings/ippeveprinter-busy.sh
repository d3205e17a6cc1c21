#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  ippeveprinter and ipptool of CUPS 2.4.2 (cups-ipp-utils of Debian 12)
# Guess:    a printer that says of itself that it is accepting jobs takes one while it prints another, and keeps it as pending.
# Behaviour: Print-Job is answered with server-error-busy as long as the job before is printing; printer-is-accepting-jobs is true all the while.
#           Once that one is done the same is taken.
# Seen:     first: successful-ok   second: server-error-busy, accepting true   after a while: successful-ok
# For us:   "busy" is asked again, each second for a minute, before it is told (core/printing/CupsModule).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=cups-ipp-utils,dbus,python3-minimal bookworm "$folder/root"
echo "127.0.0.1 localhost" >"$folder/root/etc/hosts"
printf '#!/bin/sh\nsleep 8\n' >"$folder/root/slow"
chmod 755 "$folder/root/slow"
cat >"$folder/root/steps" <<'TRY'
set -eu
# It wants a system bus, and does with one on which nobody answers; with "localhost" it listens on the loopback alone.
export DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS
mkdir /spool
port=$(python3 -c 'import socket; print(socket.create_server(("127.0.0.1", 0)).getsockname()[1])')
timeout 90 ippeveprinter -r off -n localhost -p "$port" -d /spool -f application/pdf -c /slow Test >/printer.log 2>&1 &
printer=$!
printf '%%PDF-1.5\n' >/paper.pdf
uri=ipp://localhost:$port/ipp/print
tries=0
until timeout 10 ipptool "$uri" get-printer-attributes.test >/dev/null 2>&1 || [ $((tries += 1)) = 30 ]; do sleep 1; done
cat >/print.test <<'ASK'
{
    OPERATION Print-Job
    GROUP operation-attributes-tag
    ATTR charset attributes-charset utf-8
    ATTR language attributes-natural-language en
    ATTR uri printer-uri $uri
    ATTR mimeMediaType document-format application/pdf
    FILE $filename
}
ASK
print() { timeout 20 ipptool -tv -f /paper.pdf "$uri" /print.test | sed -n 's/.*status-code = \([a-z-]*\).*/\1/p'; }
told() { timeout 20 ipptool -tv "$uri" get-printer-attributes.test | sed -n 's/.*printer-is-accepting-jobs (boolean) = //p'; }
echo "first: $(print)"
echo "second: $(print), accepting: $(told)"
tries=0
until answer=$(print) && [ "$answer" = successful-ok ] || [ $((tries += 1)) = 30 ]; do sleep 1; done
echo "after a while: $answer"
kill $printer
TRY
chroot "$folder/root" dpkg-query -W cups-ipp-utils
timeout 120 chroot "$folder/root" dbus-run-session -- sh /steps 2>"$folder/warnings" | tee "$folder/seen"
diff "$folder/seen" - <<'SEEN' || { cat "$folder/warnings"; echo "This is no longer so (see above)." >&2; exit 1; }
first: successful-ok
second: server-error-busy, accepting: true
after a while: successful-ok
SEEN
