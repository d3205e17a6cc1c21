# SPDX-License-Identifier: GPL-3.0-or-later
"""Defaults of an account: what fills a new sale, and what never does."""
import unittest

from secret_search import Secrets
from support import INPUT_REFUSED, NOT_AVAILABLE, EndToEnd


class Defaults(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def defaults(self, *options, method="card", account="shop", exits=0):
        return self.shop.run("account", "defaults", account, "--method", method, *options, exits=exits)

    def kept(self, **which):
        return self.defaults("--json", **which).json

    def created(self):
        """The body of the last create call."""
        return self.sandbox.creates()[-1]["body"]

    def test_they_are_kept_listed_and_removed(self):
        self.assertIn("no defaults", self.defaults().out)
        said = self.defaults("--set", "devise=eur", "--set", "success_url=https://shop.example/thanks").out
        self.assertIn("EUR", said)
        self.assertIn("https://shop.example/thanks", said)
        self.assertEqual(self.kept(), {"devise": "EUR", "success_url": "https://shop.example/thanks"})
        self.assertEqual(self.kept(method="upi"), {})
        self.assertEqual(self.kept(account="sandbox"), {})
        self.defaults("--clear", "devise", "--set", "country=de")
        self.assertEqual(self.kept(), {"country": "DE", "success_url": "https://shop.example/thanks"})

    def test_what_is_wrong_changes_nothing_and_secrets_are_not_repeated(self):
        self.defaults("--set", "devise=EUR")
        for wrong in ("card_number=4242424242424242", "card_ccv=737", "amount=15.04", "colour=red", "devise=FRF", "devise",
                      "devise=", "card_expiry_date=02/2031"):
            with self.subTest(wrong):
                run = self.defaults("--set", "country=DE", "--set", wrong, exits=INPUT_REFUSED)
                for secret in ("4242424242424242", "737"):
                    self.assertNotIn(secret, run.all)
                self.assertEqual(self.kept(), {"devise": "EUR"})
        self.defaults(method="cash", exits=INPUT_REFUSED)
        self.defaults(account="nobody", exits=INPUT_REFUSED)
        self.assertEqual(Secrets("4242 4242 4242 4242", "737", "1990-12-31", self.sandbox.key).in_folder(self.shop.home), [])

    def test_a_sale_is_filled_with_what_was_not_given(self):
        self.defaults("--set", "devise=EUR", "--set", "cancel_url=https://shop.example/no")
        sale = self.shop.issue(devise=None)
        self.assertEqual(sale.json["currency"], "EUR")
        self.assertIn("devise", sale.err)  # it says what it filled in
        self.assertEqual(self.shop.show(sale.json["ref"])["fields"]["cancel_url"], "https://shop.example/no")
        self.assertEqual(self.shop.issue(devise="GBP").json["currency"], "GBP")  # what was given counts
        empty = self.shop.issue(cancel_url="")
        self.assertNotIn("cancel_url", self.shop.show(empty.json["ref"])["fields"])
        self.assertEqual(self.shop.issue("upi").json["currency"], "USD")

    def test_an_account_that_is_removed_takes_them_along(self):
        self.defaults("--set", "devise=EUR")
        self.shop.run("account", "remove", "shop")
        self.shop.add_account(self.sandbox.url, self.sandbox.key)  # has the same id as before
        self.assertEqual(self.kept(), {})

    def test_a_damaged_file_is_told_of_before_anything_is_sent(self):
        (self.shop.home / "defaults.json").write_text("{")
        self.assertIn("is damaged", self.defaults(exits=NOT_AVAILABLE).err)
        self.assertIn("defaults.json", self.shop.issue(exits=NOT_AVAILABLE).err)
        self.assertEqual(self.sandbox.requests(), [])
        self.assertEqual(self.shop.list(), [])

    def test_the_file_is_for_its_owner_only(self):
        self.defaults("--set", "devise=EUR")
        self.assertEqual((self.shop.home / "defaults.json").stat().st_mode & 0o077, 0)


if __name__ == "__main__":
    unittest.main()
