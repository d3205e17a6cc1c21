# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's notification server on the session bus, for tests. Each message that it is to show is a line of JSON on its
output; a line "click ID" on its input is somebody's click on one. It ends with its input.
"""
import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"


def say(**what):
    print(json.dumps(what), flush=True)


class Server(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/Notifications")
        self._shown = 0

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return ["body", "body-markup", "actions", "sound"]

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, _program, _replaces, _icon, title, body, actions, hints, _expires):
        self._shown += 1
        say(id=self._shown, title=title, body=body, actions=actions, hints=sorted(hints))
        return self._shown

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, which, action):
        pass


def main():
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    name = dbus.service.BusName(NAME, bus, do_not_queue=True)
    server = Server(bus)
    loop = GLib.MainLoop()

    def hear(source, _condition):
        line = source.readline()
        if not line:
            loop.quit()
            return False
        server.ActionInvoked(int(line.split()[1]), "default")
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, hear)
    say(ready=True)
    loop.run()
    del name


if __name__ == "__main__":
    main()
