# SPDX-License-Identifier: GPL-3.0-or-later
"""Printers for tests: a receipt printer in the network that does as it is told, and CUPS's own ippeveprinter, both on
loopback."""
import os
import socket
import struct
import subprocess
import tempfile
import threading
from pathlib import Path

from support import environment, until


class ReceiptPrinter:
    """Takes connections one after the other and keeps what comes. `state`: its two answers to the questions about it;
    None: it answers nothing. `breaks_after`: bytes, then it resets the connection."""

    def __init__(self, state=b"\x12\x12", breaks_after=None):
        self.state, self.breaks_after = state, breaks_after
        self.received = []  # a bytearray for each connection
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(60)
        self.name = f"127.0.0.1:{self._listening.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self):
        for _ in range(50):
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(30)
                got = bytearray()
                self.received.append(got)
                try:
                    self._take(connection, got)
                except OSError:
                    pass

    def _take(self, connection, got):
        while piece := connection.recv(65536):
            got += piece
            if self.breaks_after is not None and len(got) >= self.breaks_after:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return
            if self.state and piece.startswith(b"\x10\x04"):
                connection.sendall(self.state)
            if self.state and got.endswith(b"\x1dr\x01"):
                connection.sendall(b"\0")

    def slips(self):
        """What printed, of all connections."""
        return b"".join(bytes(each) for each in self.received)

    def stop(self):
        self._listening.close()
        self._thread.join(30)


class IppPrinter:
    """`ippeveprinter`, which takes PDF and keeps what it was sent in a folder."""

    def __init__(self, formats="application/pdf", command="/bin/true"):
        """`command` prints; without one it takes its time, up to 15 s, as a printer would."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.spool = tempfile.mkdtemp(prefix="spool-")
        # It wants a system bus, and does with one on which nobody answers.
        changes = {"DBUS_SYSTEM_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]}
        self._errors = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            ["/usr/sbin/ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(self.port), "-f", formats, "-k",
             "-c", command, "-d", self.spool, "Test printer"],
            stdin=subprocess.DEVNULL, stdout=self._errors, stderr=self._errors, env=environment(**changes))
        self.uri = f"ipp://localhost:{self.port}/ipp/print"
        until(self._answers, "ippeveprinter listens")

    def _answers(self):
        if self._process.poll() is not None:
            self._errors.seek(0)
            raise AssertionError(f"ippeveprinter ended: {self._errors.read().decode()}")
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def papers(self):
        """The files that were printed, in their order."""
        return sorted(Path(self.spool).rglob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)

    def stop(self):
        self._process.terminate()
        self._process.wait(20)
        self._errors.close()
        for path in sorted(Path(self.spool).rglob("*"), reverse=True):
            path.unlink() if path.is_file() else path.rmdir()
        os.rmdir(self.spool)
