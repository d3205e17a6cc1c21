#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server for the tests: mail_server.py FOLDER MODE [OPTION=VALUE ...]

`starttls` and `tls` are aiosmtpd, with AUTH (user "till", password by the option `password`; `auth=no` offers none).
`script` is a server that says and breaks off what the options tell: `implicit=yes`, `drop=STEP`, `silent=STEP`,
`answer-STEP=LINE`, `plain=yes` (no STARTTLS). It says one line of JSON when it listens: its port and the file of its
authority's certificate. Mails come to FOLDER/mail-N.eml, what was said to FOLDER/said.txt. A line of its standard
input, options parted by tabs, tells it another script. It ends with that input, or after two minutes."""
import asyncio
import json
import os
import socket
import ssl
import subprocess
import sys
import threading
import warnings

warnings.simplefilter("ignore")  # aiosmtpd's own, of what is wanted here
FOLDER, MODE = sys.argv[1], sys.argv[2]
OPTIONS = dict(word.split("=", 1) for word in sys.argv[3:])
PASSWORD = OPTIONS.get("password", "open sesame")


def openssl(*words):
    subprocess.run(["openssl", *words], cwd=FOLDER, check=True, capture_output=True)


def certificates():
    """An authority of our own and a certificate for localhost, made once in FOLDER."""
    if not os.path.exists(f"{FOLDER}/server.pem"):
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                "-subj", "/CN=Test authority", "-keyout", "ca.key", "-out", "ca.pem",
                "-addext", "basicConstraints=critical,CA:TRUE")
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=localhost",
                "-keyout", "server.key", "-out", "server.csr")
        with open(f"{FOLDER}/server.ext", "w", encoding="ascii") as file:
            file.write("subjectAltName=DNS:" + OPTIONS.get("name", "localhost") + "\n")
        openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                "-days", "2", "-extfile", "server.ext", "-out", "server.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{FOLDER}/server.pem", f"{FOLDER}/server.key")
    return context


def keep(data):
    number = len([name for name in os.listdir(FOLDER) if name.startswith("mail-")])
    with open(f"{FOLDER}/mail-{number}.eml", "wb") as file:
        file.write(data)


def note(line):
    with open(f"{FOLDER}/said.txt", "ab") as file:
        file.write(line.rstrip(b"\r\n") + b"\n")


def tell(port):
    print(json.dumps({"port": port, "authority": f"{FOLDER}/ca.pem"}), flush=True)


def aiosmtpd_server(context):
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import AuthResult, LoginPassword

    class Handler:
        async def handle_MAIL(self, _server, _session, envelope, address, options):
            envelope.mail_from = address
            envelope.mail_options.extend(options)
            note(f"MAIL {address} {options}".encode())
            return "250 2.1.0 fine"

        async def handle_RCPT(self, _server, _session, envelope, address, _options):
            if address.startswith("nobody@"):
                return "550 5.1.1 no such user here"
            if address.startswith("later@"):
                return "451 4.3.0 greylisted"
            envelope.rcpt_tos.append(address)
            note(f"RCPT {address}".encode())
            return "250 2.1.5 fine"

        async def handle_DATA(self, server, session, envelope):
            if OPTIONS.get("letter") == "refused":
                return "554 5.7.1 this looks like spam"
            is_encrypted = server.transport.get_extra_info("ssl_object") is not None
            note(f"LETTER tls={is_encrypted} login={session.authenticated}".encode())
            keep(envelope.original_content)
            return "250 2.0.0 queued as 4F1A"

    def check(_server, _session, _envelope, mechanism, data):
        good = (isinstance(data, LoginPassword) and data.login == b"till" and data.password == PASSWORD.encode())
        note(f"AUTH {mechanism} {good}".encode())
        return AuthResult(success=good, handled=False)

    kind = {"tls": {"ssl_context": context}, "starttls": {"tls_context": context, "require_starttls": True}}[MODE]
    login = {"auth_exclude_mechanism": ["LOGIN", "PLAIN"]} if OPTIONS.get("auth") == "no" else {"authenticator": check, "auth_required": True,
                                                    "auth_require_tls": MODE == "starttls"}
    controller = Controller(Handler(), hostname="127.0.0.1", port=0, enable_SMTPUTF8=OPTIONS.get("utf8") == "yes",
                            **kind, **login)
    # Controller.start() looks whether it listens at its port, which is not known before.
    controller.loop = asyncio.new_event_loop()
    asyncio.set_event_loop(controller.loop)
    server = controller.loop.run_until_complete(controller._create_server())
    tell(server.sockets[0].getsockname()[1])
    controller.loop.call_later(120, controller.loop.stop)
    controller.loop.run_forever()


class Script:
    """One conversation after the other, in order."""

    def __init__(self, line, context):
        self.line, self.context, self.secure = line, context, False
        self.reader = None

    def at(self, step):
        """Whether the conversation goes on behind that step."""
        if OPTIONS.get("silent") == step:
            self.line.settimeout(50)
            try:
                while self.line.recv(4096):
                    pass
            except OSError:
                pass
            return False
        return OPTIONS.get("drop") != step

    def say(self, step, usual):
        self.line.sendall(OPTIONS.get(f"answer-{step}", usual).replace("\\n", "\r\n").encode() + b"\r\n")

    def encrypt(self):
        self.line = self.context.wrap_socket(self.line, server_side=True)
        self.secure = True
        self.reader = self.line.makefile("rb")

    def hear(self):
        line = self.reader.readline()
        if line:
            note(line)
        return line.decode("utf-8", "replace").strip()

    def run(self):
        if not self.at("connect"):
            return
        if OPTIONS.get("implicit") == "yes":
            self.encrypt()
        self.reader = self.line.makefile("rb")
        if not self.at("greeting"):
            return
        self.say("greeting", "220 localhost ESMTP")
        while True:
            words = self.hear()
            verb = words.split(" ")[0].upper()
            if not words:
                return
            if verb in ("EHLO", "HELO"):
                if not self.at("ehlo" if not self.secure else "secure-ehlo"):
                    return
                more = "250-AUTH PLAIN\\n" if self.secure else ""
                if not self.secure and OPTIONS.get("plain") != "yes":
                    more = "250-STARTTLS\\n"
                self.say("ehlo", f"250-localhost\\n{more}250 8BITMIME")
            elif verb == "STARTTLS":
                if not self.at("starttls"):
                    return
                self.say("starttls", "220 go ahead")
                self.encrypt()
            elif verb == "AUTH":
                if not self.at("auth"):
                    return
                if len(words.split(" ")) < 3:
                    self.line.sendall(b"334 \r\n")
                    self.hear()
                self.say("auth", "235 welcome")
            elif verb in ("MAIL", "RCPT"):
                if not self.at(verb.lower()):
                    return
                self.say(verb.lower(), "250 fine")
            elif verb == "DATA":
                if not self.at("data"):
                    return
                self.say("data", "354 go on")
                if OPTIONS.get("answer-data", "354").startswith("354") and not self.letter():
                    return
            elif verb == "QUIT":
                self.say("quit", "221 bye")
                return
            else:
                self.say("unknown", "502 what?")

    def letter(self):
        lines = []
        while (line := self.reader.readline()) not in (b".\r\n", b""):
            lines.append(line)
            if len(lines) == 3 and not self.at("half"):
                return False
        if line == b"":
            note(b"[broken within the letter]")
            return False
        keep(b"".join(lines))
        if not self.at("letter"):
            return False
        self.say("letter", "250 2.0.0 queued as 77")
        return self.at("accepted")


def scripted_server(context):
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(120)
    tell(server.getsockname()[1])
    while True:
        line, _ = server.accept()
        line.settimeout(30)
        try:
            Script(line, context).run()
        except OSError as trouble:
            note(f"[{type(trouble).__name__}]".encode())
        line.close()


def listen_to_input():
    """Each line is other options for what follows, parted by tabs; what was kept is forgotten."""
    for line in sys.stdin:
        OPTIONS.clear()
        OPTIONS.update(word.split("=", 1) for word in line.strip().split("\t") if word)
        for name in os.listdir(FOLDER):
            if name == "said.txt" or name.startswith("mail-"):
                os.remove(f"{FOLDER}/{name}")
        print("yes", flush=True)
    os._exit(0)


threading.Thread(target=listen_to_input, daemon=True).start()
threading.Timer(120, lambda: os._exit(0)).start()
(scripted_server if MODE == "script" else aiosmtpd_server)(certificates())
