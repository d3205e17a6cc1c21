# SPDX-License-Identifier: GPL-3.0-or-later
"""The till: an amount and Enter, and the customer's code stands on both screens; paid, and the receipt is printed.

An action is an amount that is typed, or a key or a touch besides. Each test counts its own.
"""
import json
import subprocess
import unittest

from desk import WindowTest  # first: it knows where the others lie

import escpos_reader
from printers import ReceiptPrinter
from test_display import CUSTOMER, TILL, codes_in, monitors, photograph


class Till(WindowTest):
    """A till with a customer's screen and a receipt printer, that sells by card and keeps an address for receipts."""
    home_screen = TILL

    def setUp(self):
        monitors(("TILL", self.home_screen), ("CUSTOMER", CUSTOMER))
        self.addCleanup(monitors)
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.shop.run("account", "defaults", "shop", "--method", "card", "--set", "email=till@example.com")
        self.printer = ReceiptPrinter()
        self.addCleanup(self.printer.stop)
        place = {"printer": f"socket://{self.printer.name}", "size": "80mm"}
        (self.shop.home / "printing.json").write_text(json.dumps(
            {"papers": {"receipt": place, "invoice": place}, "printWhenPaid": True}))
        self.actions = 0

    def open_till(self, language="", **environment_changes):
        account = json.loads((self.shop.home / "accounts.json").read_text())["accounts"][0]["id"]
        self.remember(self.shop, counter=True, page="sale", account=account, method="card", steps=3, language=language,
                      currencies={f"{account}/card": "USD"}, display={"paidSeconds": 60})
        self.window = self.open_window(self.shop, **environment_changes)
        self.person = self.window.person
        return self.person

    def type(self, amount):
        """The keyboard is in the amount already: nobody has to look for it."""
        self.person.until(lambda: self.person.focus.role == "text" and not self.person.focus.text, "an empty amount waits")
        self.person.type(amount)
        self.actions += 1

    def press(self, key):
        self.person.key(key)
        self.actions += 1

    def link_of(self, count):
        sales = self.person.until(lambda: len(self.shop.list()) == count and self.shop.list(), f"{count} sales in the books")
        return sales[0]["ref"], self.shop.show(sales[0]["ref"])["payLink"]

    def await_codes(self, link):
        pictures = {place: self.scratch() / f"{number}.png" for number, place in enumerate((self.home_screen, CUSTOMER))}

        def are_read():
            for place, picture in pictures.items():
                photograph(picture, place)
            return all(codes_in(picture) == ([link] if link else []) for picture in pictures.values())
        self.person.until(are_read, f"both screens show the code of {link}", 40)

    def slips(self):
        try:
            return escpos_reader.read(self.printer.slips()).pictures
        except (ValueError, IndexError):
            return []

    def customer_pays(self, reference, link):
        slips = len(self.slips())
        self.await_codes(link)
        self.sandbox.pay("paid", ref=reference)
        self.await_codes(None)  # Paid stands in its place
        self.assertEqual(self.shop.show(reference)["state"], "paid")
        self.person.until(lambda: len(self.slips()) == slips + 1, "the receipt comes out", 60)

    def sell(self, issue, amounts=("12",)):
        """One sale after the other: each is an amount and one action, and none for the receipt."""
        for number, amount in enumerate(amounts, 1):
            self.actions = 0
            self.type(amount)
            issue()
            reference, link = self.link_of(number)
            self.customer_pays(reference, link)
            self.assertEqual(self.actions, 2)
            self.assertEqual(self.shop.show(reference)["amount"], f"{amount}.00")


class TwoActions(Till):
    def test_by_keyboard(self):
        person = self.open_till()
        person.reads("Counter")
        self.sell(lambda: self.press("Return"), ("12", "7"))
        person.reads("Paid: 7.00 USD")

    def test_in_french(self):
        person = self.open_till("fr")
        person.reads("Recette du jour (F6)")
        self.sell(lambda: self.press("Return"))

    def test_in_arabic(self):
        self.open_till("ar")
        self.sell(lambda: self.press("Return"))

    def test_by_touch(self):
        person = self.open_till()

        def touch(name):
            person.click(person.find("push button", name))

        def type_by_touch(amount):
            person.until(lambda: person.focus.role == "text" and not person.focus.text, "an empty amount waits")
            for digit in amount:
                touch(digit)
            self.actions += 1

        def issue():
            touch("Issue")
            self.actions += 1
        self.type = type_by_touch
        self.sell(issue, ("12", "7"))


class TwoActionsAtTwiceTheSize(Till):
    home_screen = "1600x1200+0+0"

    def test_by_keyboard(self):
        self.open_till(QT_SCALE_FACTOR="2")
        self.sell(lambda: self.press("Return"))


class Counter(Till):
    def test_into_it_and_out_of_it(self):
        person = self.person_at(self.shop)
        person.key("F9")
        person.reads("Today’s takings (F6)")
        person.until(lambda: person.look_for("check box", "Invoices") is None, "the list of pages is gone")
        person.await_focus("text", "Amount")
        person.key("F9")
        person.find("check box", "Invoices")
        person.key("ctrl+2")
        person.reads("Invoices")

    def test_what_came_in_today_is_one_key_away(self):
        person = self.open_till()
        self.type("12")
        self.press("Return")
        reference, link = self.link_of(1)
        self.customer_pays(reference, link)
        for away in ("F9", "F6"):
            person.key("F6")
            person.reads("12.00 USD")
            person.reads("1 paid sale")
            person.key(away)
            person.until(lambda: "1 paid sale" not in person.everything_shown(), "the figures are away again")
            person.take_the_keyboard()
            person.reads("Leave the counter (F9)")
        person.until(lambda: person.find("text", "Amount").has("focused"), "the amount has the keyboard again")

    def test_an_unpaid_sale_does_not_go_by_accident(self):
        person = self.open_till()
        self.type("12")
        self.press("Return")
        reference, link = self.link_of(1)
        self.await_codes(link)
        person.type("34")
        person.key("Escape", "BackSpace")
        self.await_codes(link)
        person.key("alt+s")  # on purpose
        person.until(lambda: person.focus.role == "text" and not person.focus.text, "an empty amount waits")
        self.assertEqual(len(self.shop.list()), 1)
        self.assertEqual(self.shop.show(reference)["state"], "open")

    def test_an_unpaid_sale_is_there_again_after_a_look_elsewhere(self):
        person = self.open_till()
        self.type("12")
        self.press("Return")
        link = self.link_of(1)[1]
        self.await_codes(link)
        person.key("ctrl+f")
        person.reads("Invoices")
        person.key("ctrl+1")
        person.reads("Today’s takings (F6)")
        self.await_codes(link)

    def test_the_next_start_is_the_counter_again(self):
        self.open_till().reads("Today’s takings (F6)")
        self.window.close()
        self.window = self.open_window(self.shop)
        self.window.person.reads("Today’s takings (F6)")


if __name__ == "__main__":
    unittest.main()
