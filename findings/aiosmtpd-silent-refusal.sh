#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  aiosmtpd 1.4.3 (python3-aiosmtpd of Debian 12), Python 3.11
# Guess:    an authenticator that answers AuthResult(success=False) has refused the login, and the server says 535 as it says 235 for
#           AuthResult(success=True).
# Behaviour: nothing is said, and the client waits until its own time is up: handled=True is what is taken where nothing is given, counts only
#           where success is false, and means that the answer was sent already. With handled=False it is 535.
# Seen:     right: 235   wrong: no answer   wrong, handled=False: 535
# For us:   the mail server of the tests gives handled=False (tests/core/sending/mail_server.py).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=python3-aiosmtpd bookworm "$folder/root"
cat >"$folder/root/try.py" <<'TRY'
import smtplib
import socket
import warnings
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink
from aiosmtpd.smtp import AuthResult

warnings.simplefilter("ignore", DeprecationWarning)

def login(password, **more):
    def check(server, session, envelope, mechanism, data):
        return AuthResult(success=data.password == b"right", **more)
    with socket.create_server(("127.0.0.1", 0)) as free:  # the controller wants to know its port beforehand
        port = free.getsockname()[1]
    controller = Controller(Sink(), hostname="127.0.0.1", port=port, authenticator=check, auth_require_tls=False)
    controller.start()
    try:
        client = smtplib.SMTP("127.0.0.1", port, timeout=3)
        client.ehlo()
        client.user, client.password = "shop", password
        return client.auth("PLAIN", client.auth_plain)[0]
    except smtplib.SMTPAuthenticationError as refused:
        return refused.smtp_code
    except (smtplib.SMTPServerDisconnected, TimeoutError):
        return "no answer"
    finally:
        client.close()
        controller.stop()

print("right:", login("right"))
print("wrong:", login("wrong"))
print("wrong, handled=False:", login("wrong", handled=False))
TRY
chroot "$folder/root" dpkg-query -W python3-aiosmtpd python3
timeout 60 chroot "$folder/root" python3 /try.py | tee "$folder/seen"
diff "$folder/seen" - <<'SEEN' || { echo "This is no longer so (see above)." >&2; exit 1; }
right: 235
wrong: no answer
wrong, handled=False: 535
SEEN
