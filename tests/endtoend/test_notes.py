# SPDX-License-Identifier: GPL-3.0-or-later
"""A note about what is sold: with every method, in the books and in what finds them, at a gateway only where it has a field."""
import json
import unittest

from support import INPUT_REFUSED, EndToEnd

NOTE = "Tea for two, table 7"
ODD = 'Line one\nline two\t<b onclick="x">bold</b> 🧾 =1+1 \u200f%0d%0a Ünïcödé «quoted» \'x\''


class Notes(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def received(self):
        """All that the gateway ever got, as one text."""
        return json.dumps(self.sandbox.requests(), ensure_ascii=False)

    def test_where_it_is_not_sent(self):
        for method in ("card", "crypto", "upi"):
            with self.subTest(method):
                sale = self.shop.issue(method, email=f"{method}@example.com", note=NOTE)
                self.assertEqual(sale.json["note"], NOTE)
                shown = self.shop.show(sale.json["ref"])
                self.assertEqual(shown["note"], NOTE)
                self.assertNotIn("note", shown["fields"])  # what was sent
                self.assertIn(NOTE, self.shop.run("show", sale.json["ref"]).out)
        self.assertEqual(len(self.sandbox.creates()), 3)
        for word in ("Tea", "table 7", "note"):
            self.assertNotIn(word, self.received())
        found = self.shop.run("list", "--search", "tea table", "--json").json
        self.assertEqual([each["note"] for each in found], [NOTE] * 3)
        self.assertEqual(self.shop.run("list", "--search", "coffee", "--json").json, [])

    def test_where_the_gateway_has_a_field(self):
        sale = self.shop.issue("nft", nftDescription=NOTE)
        self.assertEqual(sale.json["note"], NOTE)
        self.assertIn(NOTE, self.received())
        wrong = self.shop.issue("nft", note=NOTE, exits=INPUT_REFUSED)
        self.assertIn("note", wrong.out)

    def test_odd_ones_come_back_as_they_were(self):
        sale = self.shop.issue("crypto", note=ODD.replace("\u200f", ""))
        self.assertEqual(self.shop.show(sale.json["ref"])["note"], ODD.replace("\u200f", ""))
        printed = self.shop.run("show", sale.json["ref"]).out
        self.assertNotIn("\t", printed)

    def test_what_is_refused(self):
        for note, code in (("a" * 10000, "too-long"), ("a" * 1001, "too-long"), ("4242 4242 4242 4242", "card-number-misplaced"),
                           ("for 4242-4242-4242-4242", "card-number-misplaced"), ("a\u202eb", "hidden-character"),
                           ("a\u0007b", "control-character")):
            with self.subTest(code):
                run = self.shop.issue("crypto", note=note, exits=INPUT_REFUSED)
                self.assertIn(code, run.out)
                self.assertNotIn("4242", run.all)
        self.assertEqual(self.sandbox.creates(), [])
        self.assertEqual(self.shop.issue("crypto", note="a" * 1000).err.count("character"), 0)  # nobody else takes it

    def test_it_can_be_kept_for_the_next_sales(self):
        self.shop.run("account", "defaults", "shop", "--method", "crypto", "--set", f"note={NOTE}")
        self.assertEqual(self.shop.issue("crypto").json["note"], NOTE)
        self.assertEqual(self.shop.issue("crypto", "--again", note="Coffee").json["note"], "Coffee")

    def test_the_methods_say_so(self):
        [card] = self.shop.run("methods", "card", "--json").json
        [note] = [field for field in card["fields"] if field["name"] == "note"]
        self.assertEqual((note["required"], note["sent"], note["label"]), ("no", False, "What is it for"))
        self.assertTrue(all(field["sent"] for field in card["fields"] if field["name"] != "note"))
        self.assertIn("stays in your books", self.shop.run("methods", "card").out)
        [einvoice] = self.shop.run("methods", "einvoice", "--json").json
        self.assertNotIn("note", [field["name"] for field in einvoice["fields"]])


class NewSaleWithoutAWindow(EndToEnd):
    """`counterfoilctl new`, where no window can be opened."""

    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def new(self, *options, exits):
        return self.shop.run("new", *options, exits=exits)

    def test_what_is_wrong_is_said_before_a_window_is_looked_for(self):
        for options, words in (
                (("--amount", "15,04"), "digits and a point"),
                (("--amount", "15.04", "--account", "nobody"), "nobody"),
                (("--amount", "15.04", "--method", "cheque"), "cheque"),
                (("--amount", ""), "--amount"),
                (("--method", "crypto", "--phone", "+221701234567"), "has no field"),
                (("--method", "crypto", "--currency", "EUR"), "EUR"),
                (("--set", "colour"), "--set"),
                (("--set", "colour=red"), "colour"),
                (("--set", "card_number=4242424242424242"), "card_number"),
                (("--note", "card 4242 4242 4242 4242"), "card number"),
                (("--note", "x" * 9000), "too long"),
                (("--amount", "1", "--set", "amount=2", "--method", "card"), "same field"),
                (("15.04",), "belong to no option")):
            with self.subTest(options):
                run = self.new(*options, exits=INPUT_REFUSED)
                self.assertIn(words, run.err)
                self.assertNotIn("4242", run.all)
        self.assertEqual(self.sandbox.requests(), [])

    def test_without_a_display(self):
        run = self.new("--amount", "15.04", "--currency", "USD", exits=5)
        self.assertIn("no display", run.err)
        self.assertIn("Nothing was handed over", run.err)
        run = self.new("--amount", "15.04", "--json", exits=5)
        self.assertEqual(run.json["error"]["code"], "no-display")
        self.assertEqual(self.sandbox.requests(), [])


if __name__ == "__main__":
    unittest.main()
