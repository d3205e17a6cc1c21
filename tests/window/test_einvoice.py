# SPDX-License-Identifier: GPL-3.0-or-later
"""Sales by the e-invoice gateway in training (needs port 8877), by somebody who cannot see the window."""
import unittest

from desk import WindowTest
from browser import Browser
from support import Shop


class PaymentSystems(WindowTest):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.quit)

    def setUp(self):
        self.shop = Shop()
        self.addCleanup(self.shop.close)
        self.window = self.open_window(self.shop)
        self.person = self.window.person
        self.person.await_focus("text", "Amount")
        self.person.press("E-invoice", role="check box")

    def sells(self, amount, words, system):
        person = self.person
        person.fill("Amount", amount)
        line = person.tab_to_field("Payment system")
        person.type(words)
        person.key("Return")  # takes the one that fits
        person.until(lambda: line.text == system, f"{system} is chosen, not {line.text}")
        person.key("Return")  # sends

    def test_found_as_one_types_and_paid_in_the_browser(self):
        self.sells("1500", "orange mali", "Orange Money, Mali · XOF")
        link = self.person.find("text", "Pay link").text
        self.person.reads("Orange Money, Mali")
        self.browser.open(link)
        self.assertIn("1,500", self.browser.text("main"))
        self.browser.press("#pay")
        self.person.reads("Paid: 1,500 XOF")
        self.person.hears("Paid")
        [sale] = self.shop.list()
        self.assertEqual((sale["state"], sale["system"], sale["currency"]), ("paid", "orange_money-mali.xof", "XOF"))

    def test_a_coin_has_an_address_and_no_link(self):
        self.sells("5.5", "usdt trc", "Tether, TRC20 · USDT")
        self.person.reads("TRC20")
        self.person.find("push button", "Copy address")
        [sale] = self.shop.list()
        self.assertEqual((sale["payLink"], sale["coin"]["network"]), (None, "TRC20"))
        self.assertIn(sale["coin"]["address"], self.person.everything_shown())


if __name__ == "__main__":
    unittest.main()
