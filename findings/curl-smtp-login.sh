#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  curl and libcurl 7.88.1 (Debian 12)
# Guess:    "Login denied" (67, CURLE_LOGIN_DENIED) means that the server refused a login; and a mail for which a user is set is not sent
#           without one: that a server offers no login is an error.
# Behaviour: where the server offers only ways to log in that curl does not know, it ends with 67 without having sent AUTH. Where the
#           server offers none at all, the mail is sent without login, with status 0.
# Seen:     SCRAM only: 67 after EHLO   none: 0 after EHLO MAIL RCPT DATA QUIT   CRAM-MD5, refused: 67 after EHLO AUTH
# For us:   the conversation decides what is said of a login, not the error (core/sending/MailModule).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=curl,python3-minimal bookworm "$folder/root"
cat >"$folder/root/server.py" <<'TRY'
import socket
import sys
server = socket.create_server(("127.0.0.1", 0))
server.settimeout(30)
print(server.getsockname()[1], flush=True)
connection, _ = server.accept()
connection.settimeout(20)
stream = connection.makefile("rwb", 0)
answers = {"EHLO": "250-mail.example\r\n250 " + (sys.argv[1] or "8BITMIME"), "AUTH": "535 5.7.8 No", "DATA": "354 Go on", "QUIT": "221 Bye"}
commands = []
stream.write(b"220 mail.example\r\n")
for line in stream:
    command = line.split()[0].decode()
    commands.append(command)
    stream.write(answers.get(command, "250 OK").encode() + b"\r\n")
    if command == "DATA":
        while stream.readline() not in (b".\r\n", b""):
            pass
        stream.write(b"250 Taken\r\n")
    if command == "QUIT":
        break
print(*commands, flush=True)
TRY
printf 'Subject: Receipt\r\n\r\nThank you.\r\n' >"$folder/root/mail"
chroot "$folder/root" dpkg-query -W curl libcurl4
for offer in "AUTH SCRAM-SHA-256 SCRAM-SHA-1" "" "AUTH CRAM-MD5"; do
    coproc SERVER { exec chroot "$folder/root" python3 /server.py "$offer"; }
    exec {out}<&"${SERVER[0]}"
    read -r -t 30 -u "$out" port
    status=0
    timeout 60 chroot "$folder/root" curl -sS --max-time 20 --noproxy '*' --url "smtp://127.0.0.1:$port" --user shop:word \
        --mail-from shop@example.com --mail-rcpt guest@example.com --upload-file /mail || status=$?
    read -r -t 30 -u "$out" commands
    exec {out}<&-
    wait
    echo "${offer:-no AUTH}: $status after $commands"
done | tee "$folder/seen"
diff "$folder/seen" - <<'SEEN' || { echo "This is no longer so (see above)." >&2; exit 1; }
AUTH SCRAM-SHA-256 SCRAM-SHA-1: 67 after EHLO
no AUTH: 0 after EHLO MAIL RCPT DATA QUIT
AUTH CRAM-MD5: 67 after EHLO AUTH
SEEN
