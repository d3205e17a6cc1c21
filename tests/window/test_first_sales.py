# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start on a new computer, and the first sales, with the built-in training account (needs port 8877).

Everything is typed; the customer pays in a real browser.
"""
import os
import unittest

from desk import WindowTest
from browser import Browser
from secret_search import Secrets
from support import EXPIRY, Shop, http

TRAINING = "http://127.0.0.1:8877/"
NUMBER = "4242 4242 4242 4242"
SECRETS = Secrets(NUMBER, "917", "1987-04-23", "no key here")
BILLING = {"Cardholder’s name": "John Smith", "Phone": "+44 20 7946 0018", "Date of birth": "1987-04-23",
           "Customer’s IP address": "203.0.113.7", "Address": "1000 Lombard St", "Address, second line": "1000 Lombard St",
           "City": "San Francisco", "Postcode": "90210", "Country": "Germany", "Card number": NUMBER.replace(" ", ""),
           "Expiry date": EXPIRY, "Card code": "917"}


class FirstSales(WindowTest):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.quit)

    def setUp(self):
        self.shop = Shop()
        self.addCleanup(self.shop.close)
        self.window = self.open_window(self.shop)
        self.person = self.window.person

    def pays_in_the_browser(self, link):
        self.assertTrue(link.startswith(TRAINING), link)
        self.browser.open(link)
        self.browser.press("#pay")
        self.assertIn("Paid", self.browser.text("h1"))

    def test_a_crypto_sale_with_the_keyboard_alone(self):
        person = self.person
        person.reads("Training: no money moves.")
        person.reads("Step 1 of 3: Issue a sale")
        person.await_focus("text", "Amount")

        person.tab_to("check box", "Card", "shift+Tab")
        person.key("Right")
        person.await_focus("check box", "NFT")
        person.key("Right")
        person.await_focus("check box", "Crypto")
        self.assertTrue(person.focus.has("checked"))
        person.tab_to("text", "Amount")
        person.type("15.04")
        person.tab_to("text", "Customer’s e-mail")
        person.type("anna@example.com")
        person.key("Return")

        link = person.find("text", "Pay link").text
        person.reads("Waiting for the customer")
        person.reads("Step 1 of 3, done")
        self.pays_in_the_browser(link)
        person.reads("Paid: 15.04 USD")  # nobody touched the window
        person.hears("Paid")
        person.reads("Step 2 of 3, done")
        [sale] = self.shop.list()
        self.assertEqual((sale["state"], sale["method"], sale["payLink"]), ("paid", "crypto", link))

        person.await_focus("push button", "New sale")
        person.key("Return")
        person.await_focus("text", "Amount")
        self.assertEqual(person.focus.text, "")

    def test_a_direct_card_sale_leaves_no_card_data(self):
        person = self.person
        person.await_focus("text", "Amount")
        person.tab_to("check box", "I type the customer’s card here (direct sale)", "shift+Tab")
        person.key("space")
        person.reads("The card data goes to the gateway with this sale and is stored nowhere.")
        person.fill("Amount", "20")
        person.choose("Currency", "EUR")
        person.fill("Customer’s e-mail", "john@example.com")
        for name, text in BILLING.items():
            person.tab_to_field(name)
            person.type(text)
        person.key("Tab")  # an expiry or a country is tidied when it is left
        person.key("shift+Tab")
        person.await_focus("password text", "Card code")
        person.key("Return")

        link = person.find("text", "Pay link").text
        self.assert_no_card_data()
        self.pays_in_the_browser(link)
        person.reads("Paid: 20.00 EUR")
        self.assert_no_card_data()

        person.press("New sale")
        person.await_focus("text", "Amount")
        self.assert_no_card_data()
        self.window.close()
        self.assertEqual(SECRETS.in_folder(self.shop.home), [])
        self.assertEqual(SECRETS.in_text(self.window.errors()), [])

    def assert_no_card_data(self):
        self.assertEqual(SECRETS.in_text(self.person.everything_said()), [])
        self.assertEqual(SECRETS.in_folder(self.shop.home), [])
        self.assertEqual(SECRETS.in_processes([self.window.pid]), [])


if __name__ == "__main__":
    unittest.main()
