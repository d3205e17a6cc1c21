# SPDX-License-Identifier: GPL-3.0-or-later
"""The gateway's statement of a month beside the books: listed, compared, and imported when asked for."""
import datetime
import unittest

from support import DONE, GATEWAY_REFUSED, INPUT_REFUSED, UNKNOWN, EndToEnd


class Statement(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.till = self.open_till()
        self.fixture = self.open_till()  # the same merchant on another computer, with books of its own

    def open_till(self, secret=None):
        shop = self.open_shop()
        shop.run("account", "add", "till", "--gateway", "einvoice", "--url", self.sandbox.url, "--client-id",
                 self.sandbox.client, "--key-stdin", stdin=(secret or self.sandbox.secret) + "\n")
        return shop

    def sell(self, amount="1500", shop=None):
        shop = shop or self.till
        return shop.run(*shop.sale("einvoice", account="till", devise=None, email=None, amount=amount,
                                   currency="orange_money-mali.xof")).json

    def statement(self, *options, shop=None, exits=DONE):
        return (shop or self.fixture).run("statement", "--account", "till", *options, "--json", exits=exits)

    def standings(self, shop):
        return {line["paymentId"]: line["standing"] for line in self.statement(shop=shop).json["lines"]}

    def test_input_that_is_refused(self):
        sale = self.sell()
        later = (datetime.date.today() + datetime.timedelta(days=62)).strftime("%Y-%m")
        for options in (("--month", "2026-13"), ("--month", "march"), ("--month", later), ("--import", "1001"),
                        ("--import", sale["ref"], "--import", "1001"), ("--account", "nobody"),):
            with self.subTest(options):
                self.statement(*options, exits=INPUT_REFUSED)
        self.assertEqual(self.fixture.list(), [])  # one wrong number, and none is imported
        self.statement("--gateway", "nonstopay", exits=INPUT_REFUSED)  # the account is not there
        self.statement("--gateway", "einvoice")

    def test_a_gateway_that_does_not_tell(self):
        self.statement(shop=self.open_till("another-secret"), exits=GATEWAY_REFUSED)
        for fault in ("http-500", "garbage", "truncated", "empty"):
            with self.subTest(fault):
                self.sandbox.fault(fault, call="statement")
                self.statement(exits=UNKNOWN)

    def test_states_are_compared_and_asked_about(self):
        sale = self.sell()
        self.assertEqual(self.standings(self.till), {sale["ref"]: "agrees"})
        self.sandbox.pay("paid", ref=sale["ref"])
        [line] = self.statement(shop=self.till).json["lines"]
        self.assertEqual((line["standing"], line["state"], line["ours"]["state"]), ("state-differs", "paid", "open"))
        self.assertEqual(self.till.list()[0]["state"], "open")  # a statement changes nothing
        self.till.track(sale["ref"])
        self.assertEqual(self.standings(self.till), {sale["ref"]: "agrees"})

    def test_what_the_books_lack_is_taken_over_once(self):
        first, second = self.sell(), self.sell("2500")
        self.sandbox.pay("paid", ref=first["ref"])
        listed = self.statement().json
        self.assertEqual([line["standing"] for line in listed["lines"]], ["not-in-books"] * 2)
        self.assertEqual((listed["account"], listed["notListed"], listed["warning"]), ("till", [], None))
        self.assertEqual(self.fixture.list(), [])

        self.statement("--import", first["ref"])
        [taken] = self.fixture.list()
        self.assertEqual((taken["state"], taken["amount"], taken["currency"]), ("paid", "1500", "XOF"))
        self.assertNotEqual(taken["ref"], first["ref"])  # that number is the other books'
        self.statement("--import", first["ref"], exits=INPUT_REFUSED)
        self.statement("--import-all")
        self.statement("--import-all")
        self.assertEqual(len(self.fixture.list()), 2)
        self.assertEqual(set(self.standings(self.fixture).values()), {"agrees"})

        self.sandbox.pay("paid", ref=second["ref"])
        self.assertEqual([each["state"] for each in self.fixture.track()], ["paid"])  # followed like any other
        self.assertEqual(len(self.sandbox.creates()), 2)

    def test_an_unsigned_statement_pays_nothing(self):
        sale = self.sell()
        self.sandbox.pay("paid", ref=sale["ref"])
        self.sandbox.fault("unsigned", call="statement")
        listed = self.statement("--import-all").json
        self.assertIn("no signature", listed["warning"])
        [taken] = self.fixture.list()
        self.assertEqual((taken["state"], taken["gatewayStatus"]), ("open", "FINISHED"))
        self.assertIn("no signature", taken["warning"])
        [tracked] = self.fixture.track()
        self.assertEqual((tracked["state"], tracked["warning"]), ("paid", None))

    def test_the_table_for_people(self):
        sale = self.sell()
        said = self.fixture.run("statement", "--account", "till", "--import-all").out
        for words in ("Not in the books:", sale["ref"], "1500 XOF", "1 not in the books", f"Imported: {sale['ref']}"):
            self.assertIn(words, said)
        said = self.fixture.run("statement", "--account", "till")
        self.assertIn("1 agree", said.out)
        self.assertIn(": 1 line;", said.out)
        self.assertNotRegex(said.out, r"PAYIN|PAYED|CREATED|FINISHED")  # the gateway's words are for programs
        self.assertNotIn("for the others", said.err)  # the account has one gateway


if __name__ == "__main__":
    unittest.main()
