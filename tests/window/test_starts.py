# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting the program: once, twice, after it was killed, without a screen, and with words that it does not know."""
import subprocess
import unittest

from desk import PROGRAM, SCREEN, WindowTest
from support import BIN, environment, refuse_sanitizer_reports


def start(home, *arguments, **changes):
    """Runs a start that opens no window, to its end: (exit status, standard output, standard error)"""
    command = [PROGRAM, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False,
                          env=environment(**{**SCREEN, "COUNTERFOIL_HOME": home, **changes}))
    refuse_sanitizer_reports(done.stderr, [str(each) for each in command])
    return done.returncode, done.stdout, done.stderr


class OneWindow(WindowTest):
    def test_a_second_start_brings_the_first_window_forward(self):
        shop = self.open_shop()
        first = self.open_window(shop)
        other = self.open_window()  # another folder, another window; it lies over the first one now
        self.assertNotEqual(first.pid, other.pid)
        other.person.take_the_keyboard()
        self.assertEqual(other.person.window_under_the_mouse(), other.person.window)

        self.assertEqual(start(shop.home), (0, "", ""))
        first.person.until(lambda: first.person.window_under_the_mouse() == first.person.window, "it lies over the other")
        self.assertIsNone(first.process.poll())

    def test_after_it_was_killed_it_starts_anew(self):
        shop = self.open_shop()
        self.open_window(shop).kill()
        person = self.open_window(shop).person
        person.reads("Training: no money moves.")
        self.assertEqual(start(shop.home)[0], 0)

    def test_what_was_chosen_is_there_at_the_next_start(self):
        shop = self.open_shop()
        window = self.open_window(shop)
        window.person.press("Crypto", "check box")
        window.person.key("ctrl+3")
        window.person.find("list", "Accounts")
        window.close()
        person = self.open_window(shop).person
        person.find("list", "Accounts")
        person.key("ctrl+1")
        person.until(lambda: person.find("check box", "Crypto").has("checked"), "the method is chosen again")


    def test_a_start_on_the_sales_shows_them(self):
        """The page is made before the books are open."""
        shop = self.open_shop()
        window = self.open_window(shop)
        window.person.key("ctrl+2")
        window.person.reads("No sales yet")
        window.close()
        for _ in range(3):
            window = self.open_window(shop)
            window.person.reads("No sales yet")
            self.assertNotIn("cannot be read", window.person.everything_shown())
            window.person.key("ctrl+q")
            window.process.wait(timeout=20)
            window.close()


class WithoutAWindow(WindowTest):
    NO_SCREEN = {"DISPLAY": None}

    def test_help_and_version_need_no_screen(self):
        home = self.scratch() / "home"
        for flag in ("--help", "-h"):
            status, out, err = start(home, flag, **self.NO_SCREEN)
            self.assertEqual((status, err), (0, ""))
            self.assertIn("COUNTERFOIL_HOME", out)
            self.assertIn("counterfoilctl", out)
        status, out, err = start(home, "--version", **self.NO_SCREEN)
        self.assertEqual((status, err), (0, ""))
        self.assertRegex(out, r"^counterfoil \d+\.\d+\.\d+\n$")
        same = subprocess.run([BIN / "counterfoilctl", "--version"], capture_output=True, text=True, timeout=60, check=True,
                              env=environment(COUNTERFOIL_HOME=home)).stdout
        self.assertEqual(same.split()[-1], out.split()[-1])
        self.assertFalse(home.exists())

    def test_an_option_that_is_none(self):
        for arguments in (("--nonsense",), ("sale.csv",)):
            with self.subTest(arguments):
                status, out, err = start(self.scratch(), *arguments)
                self.assertEqual((status, out), (2, ""))
                self.assertIn(arguments[-1], err)

    def test_no_screen(self):
        status, out, err = start(self.scratch(), **self.NO_SCREEN)
        self.assertEqual((status, out), (5, ""))
        self.assertIn("There is no display", err)
        self.assertIn("counterfoilctl", err)

    def test_a_screen_that_does_not_answer(self):
        status, out, err = start(self.scratch(), DISPLAY=":98765")
        self.assertEqual((status, out), (5, ""))
        self.assertIn("display", err)
        self.assertIn("counterfoilctl", err)


if __name__ == "__main__":
    unittest.main()
