# SPDX-License-Identifier: GPL-3.0-or-later
"""A link that opens the program, and `counterfoilctl new`: they fill in a sale, and send nothing."""
import os
import signal
import subprocess
import time
import unittest

from desk import PROGRAM, SCREEN, Window, WindowTest
from person import Person
from support import environment, refuse_sanitizer_reports

LINK = "counterfoil://new?amount=15.04&currency=USD&method=crypto&note=Order%201001&email=anna@example.com"
FILLED = "Filled in by a link. Look before you issue."
ASKS = "A link wants to fill in a new sale."


def start(home, *arguments):
    """What a desktop does with a link: starts the program with it. (exit status, standard error)"""
    command = [PROGRAM, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False,
                          env=environment(**{**SCREEN, "COUNTERFOIL_HOME": home}))
    refuse_sanitizer_reports(done.stderr, [str(each) for each in command])
    return done.returncode, done.stderr


class Links(WindowTest):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def nothing_was_sent(self):
        self.assertEqual(self.sandbox.requests(), [])
        self.assertEqual(self.shop.list(), [])

    def test_the_open_window_is_filled_in(self):
        person = self.person_at(self.shop)
        person.key("ctrl+2")  # looking at the sales
        self.assertEqual(start(self.shop.home, LINK), (0, ""))
        person.reads(FILLED)
        person.hears(FILLED)
        person.until(lambda: person.find("text", "Amount").text == "15.04", "the amount is there")
        self.assertEqual(person.find("text", "Customer’s e-mail").text, "anna@example.com")
        self.assertTrue(person.find("check box", "Crypto").has("checked"))
        self.nothing_was_sent()

        person.until(lambda: person.find("push button", "Issue the sale").has("enabled"), "it can be issued")
        person.await_focus("text", "Amount")
        person.key("Return")
        person.find("text", "Pay link")
        [sale] = self.shop.list()
        self.assertEqual((sale["amount"], sale["note"]), ("15.04", "Order 1001"))
        [created] = self.sandbox.creates()
        self.assertNotIn("Order 1001", str(created))

    def test_enter_at_that_moment_issues_nothing(self):
        person = self.person_at(self.shop)
        held = subprocess.Popen(["xdotool", "keydown", "Return"])
        self.addCleanup(lambda: subprocess.run(["xdotool", "keyup", "Return"], check=True))
        held.wait(20)
        self.assertEqual(start(self.shop.home, LINK), (0, ""))
        person.reads(FILLED)
        for _ in range(6):  # a busy machine: what came meanwhile is read later, and all at once
            os.kill(person.pid, signal.SIGSTOP)
            time.sleep(0.4)
            os.kill(person.pid, signal.SIGCONT)
            time.sleep(0.2)
        person.until(lambda: person.find("push button", "Issue the sale").has("enabled"), "it can be issued")
        self.nothing_was_sent()

    def test_what_was_begun_is_asked_about(self):
        person = self.person_at(self.shop)
        person.fill("Amount", "7")
        self.assertEqual(start(self.shop.home, LINK), (0, ""))
        person.reads(ASKS)
        self.assertEqual(person.find("text", "Amount").text, "7")
        person.press("Leave")
        person.until(lambda: ASKS not in person.everything_shown(), "the question is gone")
        self.assertEqual(person.find("text", "Amount").text, "7")
        self.assertEqual(start(self.shop.home, LINK), (0, ""))
        person.reads(ASKS)
        person.press("Fill in")
        person.reads(FILLED)
        self.assertEqual(person.find("text", "Amount").text, "15.04")
        self.nothing_was_sent()

    def test_what_cannot_be_used_is_said(self):
        person = self.person_at(self.shop)
        for link, words in (("counterfoil://pay?amount=1", "knows no such link"),
                            ("counterfoil://new?amount=1&account=Nobody", "which is not here"),
                            ("counterfoil://new?note=" + "a" * 20000, "too long"),
                            ("counterfoil://new?amount=1,5", "cannot be read")):
            with self.subTest(link[:40]):
                self.assertEqual(start(self.shop.home, link), (0, ""))
                person.reads(words)
        self.assertEqual(person.find("text", "Amount").text, "")
        self.assertEqual(start(self.shop.home, "counterfoil://new?amount=1&set.card_ccv=123&colour=red"), (0, ""))
        person.reads("“colour” is nothing that this program knows in a link.")
        self.nothing_was_sent()

    def test_the_first_start_with_a_link(self):
        window = Window(self.shop.home, arguments=[LINK])
        self.addCleanup(lambda: window.close() if window.process.returncode is None else None)
        window.person.reads(FILLED)
        window.person.until(lambda: window.person.find("text", "Amount").text == "15.04", "the amount is there")
        self.nothing_was_sent()

    def test_what_is_no_link_is_refused(self):
        for arguments in (("http://new",), (LINK, LINK), ("counterfoil",)):
            with self.subTest(arguments):
                self.assertEqual(start(self.shop.home, *arguments)[0], 2)


class NewSale(WindowTest):
    def test_it_raises_the_window_and_fills_it_in(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        person = self.person_at(shop)
        run = shop.run("new", "--amount", "20.50", "--currency", "USD", "--method", "card", "--account", "shop",
                       "--note", "Tea & cake", "--email", "anna@example.com", env=SCREEN)
        self.assertIn("Nothing was issued.", run.out)
        self.assertIn("Tea & cake", run.out)
        person.reads(FILLED)
        self.assertEqual(person.find("text", "Amount").text, "20.50")
        self.assertEqual(sandbox.requests(), [])
        self.assertEqual(shop.list(), [])

    def test_it_opens_a_window_where_there_is_none(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        run = shop.run("new", "--amount", "20.50", "--json", env=SCREEN)
        self.assertTrue(run.json["handedOver"])
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Counterfoil$"], check=True,
                               capture_output=True, text=True, timeout=60, env=environment(**SCREEN))
        window = found.stdout.split()[-1]
        pid = int(subprocess.run(["xdotool", "getwindowpid", window], check=True, capture_output=True, text=True,
                                 env=environment(**SCREEN)).stdout)
        person = Person(pid)
        try:
            person.reads(FILLED)
            person.until(lambda: person.find("text", "Amount").text.startswith("20.5"), "the amount is there")
        finally:
            person.leave()
            os.kill(pid, signal.SIGTERM)
        self.assertEqual(sandbox.requests(), [])


if __name__ == "__main__":
    unittest.main()
