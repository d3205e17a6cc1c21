# SPDX-License-Identifier: GPL-3.0-or-later
"""KDE's wallet on the session bus, for tests: as much of org.kde.KWallet as QtKeychain and we ask for. It is closed at first.
Whoever wants it opened waits until a line on its input says what its person does: "open" or "cancel" (answers all that wait),
"close" closes it, "closing" does so behind the next write, "off" and "on" switch it off and on, "stubborn" makes it forget nothing and learn nothing new from then on, while saying that it does. Each call
is a line on its output. It ends with its input.
"""
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.kde.kwalletd5"
KWALLET = "org.kde.KWallet"
HANDLE = 1729


def say(*words):
    print(*words, flush=True)


class Wallet(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/modules/kwalletd5")
        self.is_open = False
        self.stubborn = False
        self.closing = False
        self.enabled = True
        self.waiting = []
        self.entries = {}

    @dbus.service.method(KWALLET, out_signature="b")
    def isEnabled(self):
        return self.enabled

    @dbus.service.method(KWALLET, out_signature="s")
    def networkWallet(self):
        return "kdewallet"

    @dbus.service.method(KWALLET, in_signature="s", out_signature="b")
    def isOpen(self, wallet):
        return self.is_open

    @dbus.service.method(KWALLET, in_signature="sxs", out_signature="i", async_callbacks=("answer", "fail"))
    def open(self, wallet, window, program, answer, fail):
        say("open", program)
        if not self.enabled:
            answer(-1)
        elif self.is_open:
            answer(HANDLE)
        else:
            self.waiting.append(answer)

    @dbus.service.method(KWALLET, in_signature="isss", out_signature="i")
    def entryType(self, handle, folder, key, program):
        return 1 if self.is_open and (folder, key) in self.entries else 0

    @dbus.service.method(KWALLET, in_signature="isss", out_signature="s")
    def readPassword(self, handle, folder, key, program):
        return self.entries.get((folder, key), "") if self.is_open else ""

    @dbus.service.method(KWALLET, in_signature="issss", out_signature="i")
    def writePassword(self, handle, folder, key, value, program):
        say("write", key)
        if not self.stubborn:
            self.entries[folder, key] = value
        if self.closing:
            self.closing = self.is_open = False
        return 0

    @dbus.service.method(KWALLET, in_signature="isss", out_signature="i")
    def removeEntry(self, handle, folder, key, program):
        say("remove", key)
        if not self.stubborn:
            self.entries.pop((folder, key), None)
        return 0

    def hear(self, order):
        if order in ("stubborn", "closing"):
            setattr(self, order, True)
            return
        if order in ("off", "on"):
            self.enabled = order == "on"
            self.is_open = False
            return
        self.is_open = order == "open"
        if order == "close":
            return
        waiting, self.waiting = self.waiting, []
        for answer in waiting:
            answer(HANDLE if self.is_open else -1)


def main():
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    name = dbus.service.BusName(NAME, bus, do_not_queue=True)
    wallet = Wallet(bus)
    loop = GLib.MainLoop()

    def hear(source, _condition):
        line = source.readline()
        if not line:
            loop.quit()
            return False
        wallet.hear(line.strip())
        say("did", line.strip())
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, hear)
    say("ready")
    loop.run()
    del name


if __name__ == "__main__":
    main()
