#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  email of Python 3.11 (Debian 12)
# Guess:    a name that is written as two encoded words reads the same by either parser: white space between adjacent encoded
#           words is not displayed (RFC 2047, 6.2), which is how a long name has to be split.
# Behaviour: with email.policy.default the name of an address gets a blank where one encoded word ends and the next begins. The same
#           words as a subject have none, nor has the name by the older decode_header.
# Seen:     subject: Кавярня   name, older parser: Кавярня   name, policy.default: Кав ярня
# For us:   the tests read names of mails by decode_header (tests/core/sending/read_mail.py).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=python3 bookworm "$folder/root"
cat >"$folder/root/try.py" <<'TRY'
import email.policy
from email.header import decode_header, make_header

WORDS = "=?utf-8?B?0JrQsNCy?=\r\n =?utf-8?B?0Y/RgNC90Y8=?="
MAIL = f"From: {WORDS} <shop@example.com>\r\nSubject: {WORDS}\r\n\r\n".encode()

newer = email.message_from_bytes(MAIL, policy=email.policy.default)
older = email.message_from_bytes(MAIL)
name, _ = email.utils.parseaddr(older["From"])
print("subject:", newer["Subject"])
print("name, older parser:", make_header(decode_header(name)))
print("name, policy.default:", newer["From"].addresses[0].display_name)
TRY
chroot "$folder/root" dpkg-query -W python3.11
timeout 60 chroot "$folder/root" env PYTHONIOENCODING=utf-8 python3 /try.py | tee "$folder/seen"
diff "$folder/seen" - <<'SEEN' || { echo "This is no longer so (see above)." >&2; exit 1; }
subject: Кавярня
name, older parser: Кавярня
name, policy.default: Кав ярня
SEEN
