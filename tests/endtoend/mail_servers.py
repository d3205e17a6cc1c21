# SPDX-License-Identifier: GPL-3.0-or-later
"""Exim as a shop's mail server: on loopback, without rights, with its own configuration, delivering into a file."""
import email
import email.policy
import os
import shutil
import signal
import socket
import subprocess
import tempfile
from pathlib import Path

from support import environment, until

PASSWORD = "open sesame ☃ 81c2"

CONFIGURATION = """
primary_hostname = localhost
local_interfaces = 127.0.0.1
daemon_smtp_ports = {port}
{implicit}
spool_directory = {folder}/spool
log_file_path = {folder}/%slog
pid_file_path = {folder}/pid
exim_user = {user}
exim_group = {group}
deliver_drop_privilege = true
keep_environment =
tls_advertise_hosts = *
tls_certificate = {folder}/server.pem
tls_privatekey = {folder}/server.key
auth_advertise_hosts = ${{if eq{{$tls_in_cipher}}{{}}{{}}{{*}}}}
smtputf8_advertise_hosts = *
acl_smtp_rcpt = recipients
acl_smtp_data = accept
begin acl
recipients:
  deny message = no such user here
       local_parts = nobody
  require message = log in first
          authenticated = *
  accept
begin routers
all:
  driver = accept
  transport = file
begin transports
file:
  driver = appendfile
  file = {folder}/mailbox
  envelope_to_add
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{till}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
  server_set_id = $auth2
"""


def free_port():
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return bound.getsockname()[1]


def certificates(folder):
    """An authority and a certificate for localhost, as files ca.pem, server.pem and server.key."""
    def openssl(*words):
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True, timeout=60)
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    openssl("req", "-x509", *key, "-days", "2", "-subj", "/CN=Test authority", "-keyout", "ca.key", "-out", "ca.pem",
            "-addext", "basicConstraints=critical,CA:TRUE")
    openssl("req", *key, "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
    (folder / "server.ext").write_text("subjectAltName=DNS:localhost\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-extfile", "server.ext", "-out", "server.pem")


class Exim:
    """It is ended by its own id, and ends by itself after two minutes."""

    def __init__(self, implicit=False):
        # Not in the tests' own folder, into which nobody else may look: where they run as root, Exim does not.
        self.folder = Path(tempfile.mkdtemp(prefix="exim-", dir="/tmp"))
        self.port = free_port()
        certificates(self.folder)
        me = ("nobody", "nogroup") if os.getuid() == 0 else (str(os.getuid()), str(os.getgid()))
        configuration = self.folder / "exim.conf"
        configuration.write_text(CONFIGURATION.format(
            folder=self.folder, port=self.port, user=me[0], group=me[1], password=PASSWORD,
            implicit=f"tls_on_connect_ports = {self.port}" if implicit else ""))
        command = ["timeout", "120", "/usr/sbin/exim4", "-bdf", "-C", str(configuration)]
        if os.getuid() == 0:
            for path in (self.folder, *self.folder.iterdir()):
                shutil.chown(path, *me)
            os.chown(configuration, 0, 0)
            command = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", *command]
        self._process = subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(lambda: (self.folder / "mainlog").exists() and "listening" in self.log(), "exim listens")

    @property
    def authority(self):
        return str(self.folder / "ca.pem")

    def log(self):
        return (self.folder / "mainlog").read_text()

    def mails(self, count):
        """What was delivered, as Python's parser reads it; waits until there are so many."""
        box = self.folder / "mailbox"
        until(lambda: self.log().count("Completed") >= count, f"{count} mails are delivered")
        letters = box.read_bytes().decode().split("\nFrom shop@")
        return [email.message_from_string("From shop@" * bool(number) + letter, policy=email.policy.SMTPUTF8)
                for number, letter in enumerate(letters)]

    def stop(self):
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)
