#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  ippeveprinter and ipptool of CUPS 2.4.2 (cups-ipp-utils of Debian 12)
# Guess:    a size of paper that the printer does not list is ignored or replaced by one that it has: ipp-attribute-fidelity is false, and
#           then a printer takes the job all the same and says what it left out (RFC 8011, 4.1.7).
# Behaviour: the job is refused, 0x40b (client-error-attributes-or-values-not-supported), by its size as by its name; without either the same
#           job is taken.
# Seen:     210 x 297 mm: successful-ok   58 x 120 mm, by size or name: client-error-attributes-or-values-not-supported   none: successful-ok
# For us:   a job is made with the paper's own size first and, where that is refused, without (core/printing/CupsModule).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=cups-ipp-utils,dbus,python3-minimal bookworm "$folder/root"
echo "127.0.0.1 localhost" >"$folder/root/etc/hosts"
cat >"$folder/root/steps" <<'TRY'
set -eu
# It wants a system bus, and does with one on which nobody answers; with "localhost" it listens on the loopback alone.
export DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS
mkdir /spool
port=$(python3 -c 'import socket; print(socket.create_server(("127.0.0.1", 0)).getsockname()[1])')
timeout 90 ippeveprinter -r off -n localhost -p "$port" -d /spool -f application/pdf -c /bin/true Test >/printer.log 2>&1 &
printer=$!
printf '%%PDF-1.5\n' >/paper.pdf
uri=ipp://localhost:$port/ipp/print
tries=0
until timeout 10 ipptool "$uri" get-printer-attributes.test >/dev/null 2>&1 || [ $((tries += 1)) = 30 ]; do sleep 1; done
ask() { # ask WHAT ATTRIBUTE...: asks for a job with these attributes, without sending one
    cat >/ask.test <<ASK
{
    OPERATION Validate-Job
    GROUP operation-attributes-tag
    ATTR charset attributes-charset utf-8
    ATTR language attributes-natural-language en
    ATTR uri printer-uri \$uri
    ATTR boolean ipp-attribute-fidelity false
    ATTR mimeMediaType document-format application/pdf
    GROUP job-attributes-tag
    $2
}
ASK
    echo "$1: $(timeout 20 ipptool -tv "$uri" /ask.test | sed -n 's/.*status-code = \([a-z-]*\).*/\1/p')"
}
size() { echo "ATTR collection media-col { MEMBER collection media-size { MEMBER integer x-dimension $1 MEMBER integer y-dimension $2 } }"; }
ask "210 x 297 mm" "$(size 21000 29700)"
ask "58 x 120 mm" "$(size 5800 12000)"
ask "58 x 120 mm by name" "ATTR keyword media custom_roll_58x120mm"
ask "none" ""
kill $printer
TRY
chroot "$folder/root" dpkg-query -W cups-ipp-utils
timeout 120 chroot "$folder/root" dbus-run-session -- sh /steps 2>"$folder/warnings" | tee "$folder/seen"
diff "$folder/seen" - <<'SEEN' || { cat "$folder/warnings"; echo "This is no longer so (see above)." >&2; exit 1; }
210 x 297 mm: successful-ok
58 x 120 mm: client-error-attributes-or-values-not-supported
58 x 120 mm by name: client-error-attributes-or-values-not-supported
none: successful-ok
SEEN
