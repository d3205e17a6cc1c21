# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts at the command line: what may have been meant is named, and what is far from usual wants a word more."""
import unittest

from support import INPUT_REFUSED, EndToEnd


class Readings(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def refused(self, amount, **values):
        run = self.shop.issue(amount=amount, exits=INPUT_REFUSED, **values)
        error, = (each for each in run.json["errors"] if each["field"] == "amount")
        self.assertIn(error["message"], run.err)
        return error

    def test_what_may_have_been_meant(self):
        for amount, meant in (("15,04", ["15.04"]), ("1,234", ["1234.00"]), ("1.234,50", ["1234.50"]), ("15.041", ["15041.00"])):
            with self.subTest(amount):
                error = self.refused(amount)
                self.assertEqual(error["readings"], meant)
                self.assertIn(meant[0], error["message"])
                self.assertEqual(error["message"].count(meant[0]), 1)
        self.assertEqual(self.sandbox.requests(), [])

    def test_where_nobody_can_have_meant_an_amount(self):
        for amount in ("abc", "-15,04", "0,00", "15,04,1", "15,04 USD", "<b>15,04</b>", "1٢,50"):
            with self.subTest(amount):
                error = self.refused(amount)
                self.assertNotIn("readings", error)
                self.assertNotIn("Did you mean", error["message"])

    def test_scripts_keep_the_point(self):
        sold = self.shop.issue(amount="15.040").json
        self.assertEqual(sold["amount"], "15.04")

    def test_local_numbers_where_asked(self):
        french = {"LC_ALL": None, "LC_NUMERIC": "fr_FR.UTF-8"}
        for typed, read in (("15,04", "15.04"), ("1 234,50", "1234.50"), ("1234,5", "1234.50")):
            with self.subTest(typed):
                sold = self.shop.issue("card", "--local-numbers", amount=typed, email=f"a{read}@example.com", env=french)
                self.assertEqual(sold.json["amount"], read)
        self.refused("15,04", env=french)  # not asked for
        error = self.shop.issue("card", "--local-numbers", amount="15.04", exits=INPUT_REFUSED, env=french).json["error"]
        self.assertEqual(error["readings"], ["15,04"])

    def test_a_file_has_the_point_whatever_the_locale(self):
        german = {"LC_ALL": None, "LC_NUMERIC": None, "LANG": "de_DE.UTF-8", "LANGUAGE": "en"}
        for number, amount in (("15.04", "15.04"), ('"1234.56"', "1234.56"), ("15.040", "15.04"), ("1e2", "100.00")):
            with self.subTest(number):
                run = self.shop.run("issue", "--account", "shop", "--method", "card", "--fields", "-", "--local-numbers", "--json",
                                    env=german, stdin=f'{{"amount": {number}, "devise": "USD", "email": "a{amount}@example.com"}}')
                self.assertEqual(run.json["amount"], amount)

    def test_a_locale_that_nobody_knows(self):
        run = self.shop.issue("card", "--local-numbers", amount="15,04", exits=INPUT_REFUSED, env={"LC_ALL": "qq_QQ.UTF-8"})
        self.assertEqual(run.json["error"]["code"], "locale-unknown")
        self.assertIn("“qq_QQ.UTF-8” is no way to write numbers", run.err)
        self.assertEqual(self.sandbox.requests(), [])

    def test_scripts_without_a_locale_keep_the_point(self):
        for plain in ("C", "POSIX", "C.UTF-8"):
            with self.subTest(plain):
                env = {"LC_ALL": plain}
                self.shop.issue("card", "--local-numbers", amount="15.04", email=f"{plain}@example.com", env=env)
                self.shop.issue("card", "--local-numbers", amount="15,04", exits=INPUT_REFUSED, env=env)

    def test_what_is_offered_is_taken(self):
        error = self.refused("15,04")
        self.assertEqual(self.shop.issue(amount=error["readings"][0]).json["amount"], "15.04")


class Unusual(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def sell(self, count, amount="15.04"):
        for number in range(count):
            self.shop.issue(amount=amount, email=f"anna{number}@example.com")

    def held(self, amount, *options, said="Nothing was sent", **values):
        before = len(self.sandbox.creates())
        run = self.shop.issue("card", *options, amount=amount, exits=INPUT_REFUSED, **values)
        error = run.json["error"]
        self.assertEqual(error["code"], "unusual-amount")
        self.assertIsNone(run.json["ref"])
        self.assertIn("--large", error["message"])
        self.assertIn(said, run.err)
        self.assertEqual(len(self.sandbox.creates()), before)
        return run

    def test_a_hundred_times_what_is_usual(self):
        self.sell(4)
        self.shop.issue(amount="1504")  # too few sales to know
        self.sell(1, "15.03")
        run = self.held("1504")
        self.assertIn("15.04 USD", run.json["error"]["message"])
        self.assertIn("One thousand five hundred four US dollars", run.err)
        self.shop.issue(amount="1503.99", email="bert@example.com")
        self.shop.issue("card", "--large", amount="1504", email="zoe@example.com")

    def test_a_forgotten_point_in_less_than_is_usual(self):
        self.sell(4)
        self.sell(1, "12.50")
        run = self.held("1299")
        self.assertIn("the largest of the last sales here, 15.04 USD", run.json["error"]["message"])
        self.shop.issue(amount="1249", email="bert@example.com")  # a hundredth was never sold

    def test_in_the_language_of_the_person(self):
        self.sell(5)
        run = self.held("1504", said="Rien n’a été envoyé", env={"LANG": "fr_FR.UTF-8", "LANGUAGE": None, "LC_ALL": None})
        self.assertIn("Mille cinq cent quatre", run.err)
        self.assertIn("is at least 100 times", run.json["error"]["message"])

    def test_what_was_refused_is_not_usual(self):
        self.sell(4)
        self.sandbox.fault("error-10005")
        self.shop.issue(exits=3, email="zoe@example.com")
        self.shop.issue(amount="1504")

    def test_much_money_where_nothing_was_sold(self):
        self.shop.issue(amount="20000", email="bert@example.com")
        run = self.held("20000.01")
        self.assertIn("too few earlier sales in USD", run.json["error"]["message"])
        self.shop.issue("card", "--large", amount="20000.01")
        self.shop.issue(amount="30000")  # asked about once

    def test_large_alone_allows_no_duplicate(self):
        self.sandbox.fault("http-500", times=10)
        self.shop.issue("card", "--large", amount="90000", exits=4)
        run = self.shop.issue("card", "--large", amount="90000", exits=INPUT_REFUSED)
        self.assertEqual(run.json["error"]["code"], "possible-duplicate")

    def test_without_json(self):
        run = self.shop.run("issue", "--account", "shop", "--method", "card", "--set", "amount=90000", "--set", "devise=USD",
                            "--set", "email=anna@example.com", exits=INPUT_REFUSED)
        self.assertEqual(run.out, "")
        self.assertIn("90000.00 USD: Ninety thousand US dollars", run.err)
        self.assertIn("--large", run.err)


if __name__ == "__main__":
    unittest.main()
