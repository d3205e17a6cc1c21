# SPDX-License-Identifier: GPL-3.0-or-later
"""Past sales of an account, taken from its gateway into the books: repeatable, and ended at any time."""
import unittest

from support import DONE, INPUT_REFUSED, UNKNOWN, EndToEnd


class Import(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.fixture = self.open_shop(self.sandbox)  # the same merchant on another computer, with books of its own

    def sell(self, **fields):
        return self.shop.run(*self.shop.sale("card", **fields)).json

    def take(self, *options, exits=DONE):
        return self.fixture.run("import", "shop", *options, "--json", exits=exits)

    def counts(self, *options):
        outcome = self.take(*options).json
        return tuple(outcome[name] for name in ("listed", "taken", "known", "linked", "leftOut"))

    def test_input_that_is_refused(self):
        for options in (("--from", "2026-13"), ("--to", "march"), ("--from", "2026-03", "--to", "2026-02"),
                        ("--from", "2199-01", "--to", "2199-02"), ("--gateway", "einvoice")):
            with self.subTest(options):
                self.take(*options, exits=INPUT_REFUSED)
        self.fixture.run("import", "nobody", exits=INPUT_REFUSED)

    def test_a_gateway_that_does_not_tell(self):
        self.sell()
        for fault in ("http-500", "garbage", "truncated", "empty"):
            with self.subTest(fault):
                self.sandbox.fault(fault, call="history")
                self.assertEqual(self.take(exits=UNKNOWN).json["taken"], 0)
        self.assertEqual(self.counts(), (1, 1, 0, 0, 0))

    def test_what_was_sold_elsewhere_comes_in_once(self):
        sales = [self.sell(email=f"c{number}@example.com") for number in range(3)]
        self.sandbox.pay("paid", ref=sales[0]["ref"])
        self.assertEqual(self.counts(), (3, 3, 0, 0, 0))
        self.assertEqual(self.counts(), (3, 0, 3, 0, 0))
        self.assertEqual(sorted(sale["state"] for sale in self.fixture.list()), ["open", "open", "paid"])
        self.sandbox.pay("paid", ref=sales[1]["ref"])
        self.fixture.track()  # followed like any other
        self.assertEqual(sorted(sale["state"] for sale in self.fixture.list()), ["open", "paid", "paid"])

    def test_sales_of_this_computer_are_linked(self):
        sale = self.sell()
        outcome = self.shop.run("import", "shop", "--json").json
        self.assertEqual((outcome["linked"], outcome["taken"]), (1, 0))
        [listed] = self.shop.list()
        self.assertEqual(listed["ref"], sale["ref"])
        self.assertIsNotNone(listed["gatewayId"])

    def test_the_words_for_people(self):
        self.sell()
        said = self.fixture.run("import", "shop")
        self.assertIn("1 sale listed; 1 imported", said.out)
        self.assertIn("1 of 1 sale read, page 1", said.err)
        self.assertNotIn("for the others", said.err)  # the account has one gateway


if __name__ == "__main__":
    unittest.main()
