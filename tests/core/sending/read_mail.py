#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads mails from standard input as Python's own parser does, each behind a line with its length, and tells in a line of
JSON what it found."""
import email
import email.header
import email.policy
import email.utils
import json
import sys

for size in iter(sys.stdin.buffer.readline, b""):
    raw = sys.stdin.buffer.read(int(size))
    # Letters beyond ASCII are in headers where an address has them (RFC 6532).
    message = email.message_from_string(raw.decode("utf-8"), policy=email.policy.SMTPUTF8)
    sender, address = email.utils.parseaddr(
        email.message_from_string(raw.decode("utf-8"))["From"].replace("\r\n", "").replace("\n", ""))
    parts = [message] if not message.is_multipart() else list(message.iter_parts())
    print(json.dumps({
        "headers": [[name, str(value)] for name, value in message.items()],
        # Its newer parser puts blanks between the words of a name (RFC 2047 has none there), so the older one.
        "from": [[str(email.header.make_header(email.header.decode_header(sender))), address]],
        "senders": len(message["From"].addresses),
        "to": [[address.display_name, address.addr_spec] for address in message["To"].addresses],
        "subject": str(message["Subject"]),
        "date": message["Date"].datetime.isoformat() if message["Date"] else None,
        "defects": [repr(defect) for part in [message, *parts] for defect in part.defects]
                   + [repr(defect) for value in message.values() for defect in value.defects],
        "longest": max(len(line) for line in raw.split(b"\r\n")),
        "bare": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
        "text": parts[0].get_content().replace("\r\n", "\n"),
        "files": [[part.get_filename(), part.get_content_type(), len(part.get_content()),
                   sum(part.get_content()) if isinstance(part.get_content(), bytes) else -1] for part in parts[1:]],
    }), flush=True)
