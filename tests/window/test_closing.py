# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing the window: what was copied goes with it where no clipboard manager runs, and that is said before. And books that
are gone, which are found when it opens.
"""
import ctypes
import os
import unittest
from pathlib import Path

from desk import WindowTest, choose_account, sell

LOST = "The copied pay link is lost"


class ClipboardManager:
    """Has the name of one. What is handed over to it, and whether, is between Qt and the real ones."""

    def __init__(self):
        self._x11 = ctypes.CDLL("libX11.so.6")
        for name in ("XOpenDisplay", "XDefaultRootWindow", "XInternAtom", "XCreateSimpleWindow", "XGetSelectionOwner"):
            getattr(self._x11, name).restype = ctypes.c_void_p
        self._screen = ctypes.c_void_p(self._x11.XOpenDisplay(None))
        root = ctypes.c_void_p(self._x11.XDefaultRootWindow(self._screen))
        window = ctypes.c_void_p(self._x11.XCreateSimpleWindow(self._screen, root, 0, 0, 1, 1, 0, 0, 0))
        selection = ctypes.c_void_p(self._x11.XInternAtom(self._screen, b"CLIPBOARD_MANAGER", 0))
        self._x11.XSetSelectionOwner(self._screen, selection, window, 0)
        self._x11.XSync(self._screen, 0)
        self.is_there = self._x11.XGetSelectionOwner(self._screen, selection) == window.value

    def end(self):
        self._x11.XCloseDisplay(self._screen)


class Copied(WindowTest):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.window = self.open_window(self.shop)
        self.person = self.window.person

    def copy_a_link(self):
        choose_account(self.person, "shop")
        sell(self.person)
        self.person.find("text", "Pay link")
        self.person.press("Copy link")
        self.person.reads("The link is copied.")

    def test_a_link_that_would_be_lost_is_spoken_of(self):
        self.copy_a_link()
        self.person.close_window()
        self.person.hears(LOST)
        self.person.press("Stay")
        self.person.until(lambda: LOST not in self.person.everything_shown(), "the question is gone")
        self.assertIsNone(self.window.process.poll())
        self.person.close_window()
        self.person.reads(LOST)
        self.person.press("Close all the same")
        self.person.until(lambda: self.window.process.poll() is not None, "the program has ended")

    def test_the_link_of_a_sale_that_is_paid_is_of_no_use_any_more(self):
        self.copy_a_link()
        reference = self.shop.list()[0]["ref"]
        self.sandbox.pay("paid", ref=reference)
        self.shop.track(reference)
        self.person.reads("Paid: 15.04 USD")
        self.person.close_window()
        self.person.until(lambda: self.window.process.poll() is not None, "the program has ended")

    def test_a_manager_keeps_it(self):
        manager = ClipboardManager()
        self.addCleanup(manager.end)
        self.assertTrue(manager.is_there)
        self.copy_a_link()
        self.person.close_window()
        self.person.until(lambda: self.window.process.poll() is not None, "the program has ended")


class Dialogs(WindowTest):
    def test_what_a_file_dialog_remembers_lies_in_the_one_folder(self):
        others = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "QtProject.conf"
        before = others.read_bytes() if others.exists() else None
        shop = self.open_shop(self.start_sandbox())
        window = self.open_window(shop)
        choose_account(window.person, "shop")
        sell(window.person)
        window.person.find("text", "Pay link")
        window.person.open_menu("alt+e")
        window.person.key("v")
        window.person.find("push button", "Cancel").press()
        window.person.until(lambda: "Save the QR code" not in window.person.everything_shown(), "the dialog is gone")
        window.close()
        self.assertTrue((shop.home / "QtProject.conf").exists())
        self.assertEqual(others.read_bytes() if others.exists() else None, before)


class LostBooks(WindowTest):
    def setUp(self):
        self.shop = self.open_shop(self.start_sandbox())
        self.reference = self.shop.issue().json["ref"]
        self.shop.run("backup")
        for each in self.shop.home.glob("ledger.sqlite*"):
            if each.is_file():
                each.unlink()
        self.person = self.open_window(self.shop).person
        self.person.hears("Nothing can be sold now. The file of the books is gone")

    def test_the_newest_backup_brings_them_back(self):
        self.person.press("Restore the newest backup")
        self.person.reads("The books are back as they were")
        self.assertNotIn("Nothing can be sold", self.person.everything_shown())
        self.assertEqual([each["ref"] for each in self.shop.list()], [self.reference])
        self.person.press("OK")

    def test_new_books_are_begun_by_a_button(self):
        self.assertFalse((self.shop.home / "ledger.sqlite").exists())
        self.person.press("Begin new books")
        self.person.until(lambda: "Nothing can be sold" not in self.person.everything_shown(), "the books are open")
        self.assertEqual(self.shop.list(), [])


if __name__ == "__main__":
    unittest.main()
