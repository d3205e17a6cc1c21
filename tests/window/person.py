# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who cannot see: knows the window only by what it tells a screen reader (AT-SPI), and works with real keys and,
where a test is about the mouse, real clicks (xdotool).

Things are known by role and name, as a screen reader says them: `person.find("text", "Amount")`. Only what is shown counts,
unless a test asks for everything. Whatever has to be waited for is waited for with a deadline, and looked at again with
each event that the program sends to screen readers.
"""
import ctypes
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402: as Python's GObject wants it

EVENTS = ("object:state-changed", "object:property-change", "object:text-changed", "object:children-changed",
          "object:announcement", "object:visible-data-changed", "window")
# What is gone through with arrow keys.
LINES = {"list item", "table cell", "tree item"}
# What is only room for other things.
ROOM = {"filler", "panel", "layered pane", "scroll pane", "viewport", "application", "frame", "window"}


class Thing:
    """One thing in the window. Everything about it is asked anew each time."""

    def __init__(self, accessible):
        self._accessible = accessible

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    def __eq__(self, other):
        return isinstance(other, Thing) and self.path == other.path

    def __hash__(self):
        return hash(self.path)

    @property
    def path(self):
        return self._accessible.path

    @property
    def role(self):
        role = self._accessible.get_role_name()
        return "push button" if role == "button" else role  # as at-spi2-core calls it from 2.55 on

    @property
    def name(self):
        """How it is called. What a list to choose from says of itself is its choice: it is called as its label is."""
        if self.role == "combo box":
            for relation in self._accessible.get_relation_set():
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                    return relation.get_target(0).get_name()
        return self._accessible.get_name()

    @property
    def description(self):
        return self._accessible.get_description()

    @property
    def text(self):
        """What stands in it: the text of a field, the choice of a list, else its name."""
        if "Text" not in self._accessible.get_interfaces():
            return self._accessible.get_name()
        return Atspi.Text.get_text(self._accessible, 0, -1)

    @property
    def place(self):
        """(x, y, width, height) on the screen"""
        area = Atspi.Component.get_extents(self._accessible, Atspi.CoordType.SCREEN)
        return area.x, area.y, area.width, area.height

    @property
    def parent(self):
        return Thing(self._accessible.get_parent())

    @property
    def children(self):
        count = self._accessible.get_child_count()
        found = (self._accessible.get_child_at_index(i) for i in range(count))
        return [Thing(each) for each in found if each]

    def has(self, *states):
        now = self._accessible.get_state_set()
        return all(now.contains(getattr(Atspi.StateType, each.upper())) for each in states)

    def press(self):
        """Does what a screen reader's user does with it: presses a button, ticks a box."""
        Atspi.Action.do_action(self._accessible, 0)

    def take_focus(self):
        Atspi.Component.grab_focus(self._accessible)


class Person:
    """Somebody in front of the window of the process `pid`."""

    def __init__(self, pid):
        self.pid = pid
        self._focus = None
        self.heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        for each in EVENTS:
            self._listener.register(each)
        self._program = self._await_program()
        found = self.keys("search", "--all", "--sync", "--onlyvisible", "--pid", str(pid), "--name", "^Counterfoil$")
        self.window = found.split()[-1]
        self.take_the_keyboard()

    def leave(self):
        for each in EVENTS:
            self._listener.deregister(each)

    # Waiting.

    def _hear(self, event, *_):
        if event.type == "object:state-changed:focused" and event.detail1 and self._has_the_focus(event.source):
            self._focus = Thing(event.source)
        elif event.type == "object:state-changed:showing" and event.detail1:
            self._note_alert(event.source)

    def _note_alert(self, accessible):
        """An alert that comes into view is what a screen reader speaks by itself."""
        try:
            if accessible.get_process_id() == self.pid and accessible.get_role_name() in ("alert", "notification"):
                self.heard.append(accessible.get_name())
        except GLib.Error:  # gone already
            pass

    def hears(self, words, seconds=20):
        """Is told so without looking for it."""
        self.until(lambda: any(words in each for each in self.heard), f"hearing “{words}”", seconds)

    def _has_the_focus(self, accessible):
        try:
            if accessible.get_process_id() != self.pid:
                return False
            # A list says so of its current line even while the focus is elsewhere (Qt 6.4).
            return accessible.get_role_name() not in LINES or Thing(accessible).parent.has("focused")
        except GLib.Error:  # gone already
            return False

    @staticmethod
    def listen(longest=0.1):
        """Until the program says something, at most so many seconds."""
        context = GLib.MainContext.default()
        silence = GLib.timeout_source_new(int(longest * 1000))
        silence.set_callback(lambda *_: GLib.SOURCE_REMOVE)
        silence.attach(context)
        context.iteration(True)
        silence.destroy()
        while context.iteration(False):
            pass

    def until(self, condition, what, seconds=20):
        """Waits until `condition()` is true and answers with what it gave."""
        deadline = time.monotonic() + seconds
        while True:
            self.listen(0.001)
            try:
                value = condition()
            except GLib.Error:  # something went away while it was looked at
                value = None
            if value:
                return value
            if time.monotonic() > deadline:
                raise AssertionError(f"after {seconds} s still not: {what}\nThe window says:\n{self.everything_shown()}")
            self.listen()

    def _await_program(self):
        def found():
            desktop = Atspi.get_desktop(0)
            for i in range(desktop.get_child_count()):
                program = desktop.get_child_at_index(i)
                if program and program.get_process_id() == self.pid and program.get_child_count():
                    program.set_cache_mask(Atspi.Cache.NONE)
                    return program
            return None
        deadline = time.monotonic() + 30
        while not (program := found()):
            if time.monotonic() > deadline:
                raise AssertionError("the program does not speak to screen readers")
            self.listen(0.02)
        return program

    # Looking.

    def things(self, hidden=False, below=None):
        """All things in the window, in its own order. With `hidden`, also those that are not shown."""
        for thing in (below or Thing(self._program)).children:
            if hidden or thing.has("showing"):
                yield thing
                yield from self.things(hidden, thing)

    def look_for(self, role, name):
        """The thing if it is shown now, else None."""
        return next((each for each in self.things() if each.role == role and each.name == name), None)

    def find(self, role, name, seconds=20):
        return self.until(lambda: self.look_for(role, name), f"there is a {role} “{name}”", seconds)

    def reads(self, words, seconds=20):
        """Waits until something that is shown has these words, and answers with the whole text of it."""
        def found():
            for thing in self.things():
                for said in (thing.name, thing.text, thing.description):
                    if words in said:
                        return said
            return None
        return self.until(found, f"“{words}” can be read", seconds)

    def everything_shown(self):
        return "\n".join(f"  {each.role}: {each.name} | {each.text} | {each.description}" for each in self.things()
                         if each.name or each.text)

    def everything_said(self):
        """Each text that a screen reader could get hold of, shown or not."""
        said = ((each.name, each.text, each.description) for each in self.things(hidden=True))
        return "\n".join(text for texts in said for text in texts if text)

    @property
    def focus(self):
        """What has the keyboard's focus, as the program said last."""
        self.listen(0.001)
        if self._focus is None:
            self._focus = next((each for each in self.things() if each.has("focused") and each.role not in ROOM), None)
        return self._focus

    def await_focus(self, role, name):
        def there():
            return self.focus and (self.focus.role, self.focus.name) == (role, name)
        self.until(there, f"the focus is on {role} “{name}”, not on {self._focus}")
        return self.focus

    # Doing.

    @staticmethod
    def keys(*command):
        done = subprocess.run(["xdotool", *command], capture_output=True, timeout=30, check=False)
        if done.returncode:
            raise AssertionError(f"xdotool {command}: {done.stderr.decode()}")
        return done.stdout.decode()

    def take_the_keyboard(self):
        """The screen has no window manager: nobody else gives the window the keyboard."""
        self.keys("windowfocus", "--sync", self.window)

    def make_window(self, width, height):
        """In the corner of the screen, at that size in the screen's own pixels."""
        self.keys("windowmove", "--sync", self.window, "0", "0")
        self.keys("windowsize", "--sync", self.window, str(width), str(height))

    def window_under_the_mouse(self):
        """Which window lies on top, in the middle of this one."""
        x, y, width, height = self.find("panel", "Pages").place
        self.keys("mousemove", str(x + width // 2), str(y + height // 2))
        found = self.keys("getmouselocation", "--shell")
        return dict(line.split("=") for line in found.split())["WINDOW"]

    def key(self, *keys):
        """Presses keys, one after the other: key("Tab", "ctrl+a")."""
        self.keys("key", "--delay", "2", *keys)

    def open_menu(self, key):
        """Presses the key of a button that opens a menu, and waits for it. (Qt tells screen readers of menus by events; what is in the
        tree has none.)"""
        def shown():
            return len(self.keys("search", "--onlyvisible", "--all", "--pid", str(self.pid), "--name", ".*").split())
        before = shown()
        self.key(key)
        self.until(lambda: shown() > before, "the menu is open")

    def hold(self, key, seconds=1.5):
        """Keeps a key down: the screen repeats it after 0.66 seconds, then 25 times a second."""
        self.keys("keydown", key)
        try:
            time.sleep(seconds)
        finally:
            self.keys("keyup", key)

    def type(self, text):
        self.keys("type", "--delay", "2", "--", text)

    def tab(self, key="Tab"):
        """Goes one stop on, and answers with where that is."""
        before = self.focus
        self.key(key)
        self.until(lambda: self.focus != before, f"{key} leads away from {before}")
        return self.focus

    def tab_to(self, role, name, key="Tab"):
        for _ in range(60):
            if (self.focus.role, self.focus.name) == (role, name):
                return self.focus
            self.tab(key)
        raise AssertionError(f"{key} does not lead to {role} “{name}”, but to {self.focus}")

    def tab_to_field(self, name):
        """The next field of that name, whatever is typed or chosen there."""
        for _ in range(60):
            if self.focus.name == name:
                return self.focus
            self.tab()
        raise AssertionError(f"the Tab key does not lead to “{name}”, but to {self.focus}")

    def fill(self, name, text, role="text"):
        """Goes to a field and types into it, over what stood there."""
        field = self.find(role, name)
        if not field.has("focused"):
            field.take_focus()
            self.until(lambda: field.has("focused"), f"the focus is on {field}")
        self.key("ctrl+a")
        self.type(text)
        return field

    def choose(self, name, choice):
        """Goes to a list and types the beginning of a choice."""
        listed = self.tab_to("combo box", name)
        self.type(choice)
        self.until(lambda: listed.text == choice, f"{listed} says {choice}")

    def press(self, name, role="push button"):
        button = self.find(role, name)
        self.until(lambda: button.has("sensitive"), f"{button} can be pressed")
        button.press()

    def click(self, thing, times=1):
        """The mouse, in the middle of a thing."""
        x, y, width, height = thing.place
        self.keys("mousemove", str(x + width // 2), str(y + height // 2),
                  "click", "--repeat", str(times), "--delay", "5", "1")

    def close_window(self):
        """What the frame's button for closing does, where there is a frame: it asks the window to close."""
        close_politely(int(self.window))


class _ClientMessage(ctypes.Structure):  # XClientMessageEvent, filled up to the size of an XEvent
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 16)]


def close_politely(window):
    """Sends WM_DELETE_WINDOW, which xdotool has no command for."""
    xlib = ctypes.CDLL("libX11.so.6")
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(xlib.XOpenDisplay(None))

    def atom(name):
        return xlib.XInternAtom(display, name, 0)
    client_message = 33
    event = _ClientMessage(type=client_message, window=window, message_type=atom(b"WM_PROTOCOLS"), format=32)
    event.data[0] = atom(b"WM_DELETE_WINDOW")
    xlib.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
    xlib.XCloseDisplay(display)
