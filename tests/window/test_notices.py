# SPDX-License-Identifier: GPL-3.0-or-later
"""Money arrives while the person looks elsewhere: the desktop says so, and a click leads to the sale."""
import json
import subprocess
import sys
import unittest
from pathlib import Path

from desk import WindowTest, sell

SERVER = Path(__file__).resolve().parent / "notification_server.py"


class Desktop:
    """The desktop's notification server, in a process of its own."""

    def __init__(self):
        self._process = subprocess.Popen([sys.executable, str(SERVER)], stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE, text=True)
        assert self.next() == {"ready": True}

    def next(self):
        """The next message that it shows; waits for it (a test's own time limit ends it)."""
        return json.loads(self._process.stdout.readline())

    def click(self, message):
        self._process.stdin.write(f"click {message['id']}\n")
        self._process.stdin.flush()

    def close(self):
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


class Notices(WindowTest):
    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.person = self.person_at(self.shop)

    def sold(self, amount="15.04"):
        """The reference of a sale whose card is left open behind another page."""
        sell(self.person, amount)
        link = self.person.find("text", "Pay link").text
        self.person.key("ctrl+4")
        self.person.find("radio button", "Dark")
        return self.shop.list()[0]["ref"], link

    def test_a_sale_is_paid_and_a_click_leads_to_it(self):
        reference, link = self.sold()
        self.sandbox.pay("paid", link=link)
        self.shop.track(reference)  # the command line asks; the window hears of it
        message = self.desktop.next()
        self.assertEqual(message["title"], "Paid: 15.04 USD")
        self.assertEqual(message["body"].split("\n"), ["anna@example.com", reference])
        self.assertEqual(message["actions"], ["default", "Show the sale"])
        self.assertIn("sound-name", message["hints"])
        self.desktop.click(message)
        self.person.reads(reference)
        self.person.find("text", "Search sales")  # the page of invoices

    def test_the_cards_own_sale_says_it_on_the_card_alone(self):
        sell(self.person)
        link = self.person.find("text", "Pay link").text
        first = self.shop.list()[0]["ref"]
        self.sandbox.pay("paid", link=link)
        self.shop.track(first)
        self.person.reads("Paid: 15.04 USD")
        # The next message is that of another sale.
        second = self.shop.issue(amount="3.00", devise="USD", email="bert@example.com").json
        self.sandbox.pay("paid", link=second["payLink"])
        self.shop.track(second["ref"])
        self.assertEqual(self.desktop.next()["title"], "Paid: 3.00 USD")


if __name__ == "__main__":
    unittest.main()
