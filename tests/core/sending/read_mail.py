#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mail from standard input as Python's own parser does, and tells in JSON what it found."""
import email
import email.policy
import json
import sys

raw = sys.stdin.buffer.read()
message = email.message_from_bytes(raw, policy=email.policy.SMTPUTF8)
parts = [message] if not message.is_multipart() else list(message.iter_parts())
print(json.dumps({
    "headers": [[name, str(value)] for name, value in message.items()],
    "from": [[address.display_name, address.addr_spec] for address in message["From"].addresses],
    "to": [[address.display_name, address.addr_spec] for address in message["To"].addresses],
    "subject": str(message["Subject"]),
    "date": message["Date"].datetime.isoformat() if message["Date"] else None,
    "defects": [repr(defect) for part in [message, *parts] for defect in part.defects]
               + [repr(defect) for value in message.values() for defect in value.defects],
    "longest": max(len(line) for line in raw.split(b"\r\n")),
    "bare": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
    "text": parts[0].get_content(),
    "files": [[part.get_filename(), part.get_content_type(), len(part.get_content()),
               sum(part.get_content()) if isinstance(part.get_content(), bytes) else -1] for part in parts[1:]],
}))
