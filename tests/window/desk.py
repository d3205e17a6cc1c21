# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of this folder stand on: the desktop program in front of a person, and the shop behind it.

Programs, gateways and the browser come from tests/endtoend; with-window has made screen, keyring and buses before a test
begins.
"""
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "endtoend"))

from support import BIN, Child, EndToEnd  # noqa: E402: found by the line above

from person import Person  # noqa: E402

PROGRAM = BIN / "counterfoil"
SCREEN = {"DISPLAY": os.environ.get("DISPLAY"), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": 1,
          # No sound is heard on this machine, and none of its libraries starts a server for it; test_voice has one.
          "PULSE_SERVER": "unix:/nonexistent/sound",
          # Fonts and the graphics driver keep memory until the end; memory errors are found all the same.
          "ASAN_OPTIONS": "detect_leaks=0:quarantine_size_mb=16"}


class Window(Child):
    """The desktop program, and the person in front of it."""

    def __init__(self, home, arguments=(), **environment_changes):
        super().__init__([PROGRAM, *arguments], **{**SCREEN, "COUNTERFOIL_HOME": home, **environment_changes})
        try:
            self.person = Person(self.pid)
        except BaseException:
            self.end(signal.SIGKILL)
            raise

    def close(self):
        """Closes the window as a person does, who lets a copied link go; which ends the program."""
        if self.process.poll() is None:
            self.person.close_window()
            self.person.until(self._has_ended_or_asks, "the program has ended", 30)
            if self.process.poll() is None:
                self.person.press("Close all the same")
        self.person.leave()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.end(signal.SIGKILL)
            raise AssertionError("the window was closed, and the program did not end") from None
        if self.end() != 0:
            raise AssertionError(f"the program ended with {self.process.returncode}: {self.errors()}")

    def _has_ended_or_asks(self):
        return self.process.poll() is not None or " is lost when Counterfoil closes" in self.person.everything_shown()

    def kill(self):
        self.person.leave()
        self.end(signal.SIGKILL)


class WindowTest(EndToEnd):
    """Each test opens the windows that it needs; they are closed, and must end well, after it."""

    def open_window(self, shop=None, **environment_changes):
        window = Window(shop.home if shop else self.scratch(), **environment_changes)
        self.addCleanup(lambda: window.close() if window.process.returncode is None else None)
        return window

    def person_at(self, shop, **environment_changes):
        """Somebody who sells for this shop's account."""
        person = self.open_window(shop, **environment_changes).person
        choose_account(person, "shop")
        return person

    @staticmethod
    def remember(shop, **preferences):
        """What the window kept when it was closed last."""
        (shop.home / "window.json").write_text(json.dumps({"version": 1, **preferences}))


def choose_account(person, name):
    """Waits until the accounts are read, and chooses one."""
    person.reads("Training: no money moves.")
    person.key("alt+u")
    account = person.await_focus("combo box", "Account")
    person.type(name)
    person.until(lambda: account.text == name, f"the account {name} is chosen")


def type_sale(person, amount="15.04"):
    """Types a card sale; the focus stays in its last field."""
    person.fill("Amount", amount)
    person.choose("Currency", "USD")
    person.fill("Customer’s e-mail", "anna@example.com")


def sell(person, amount="15.04"):
    """Types a card sale and sends it."""
    type_sale(person, amount)
    person.key("Return")
