# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved items and customers: sold from, moved as CSV files, and a customer who is forgotten."""
import os
import sqlite3
import stat
import subprocess
import unittest

from support import INPUT_REFUSED, NOT_AVAILABLE, EndToEnd


class Catalogue(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def run_json(self, *arguments, exits=0):
        return self.shop.run(*arguments, "--json", exits=exits).json

    def file(self, name, text, encoding="utf-8"):
        path = self.shop.home / name
        path.write_bytes(text.encode(encoding))
        return str(path)

    def fill(self):
        self.shop.run("item", "add", "--name", "Coffee", "--number", "7", "--barcode", "4006381333931", "--price", "3.20 EUR",
                      "--price", "3.50 USD")
        self.shop.run("item", "add", "--name", "Cake 🍰", "--number", "8", "--price", "4.25 USD")
        self.shop.run("customer", "add", "--name", "Zoë Quaranta", "--email", "zoe@quaranta.example", "--phone",
                      "+33 6 12 34 56 78", "--language", "fr", "--number", "K1")

    def sell(self, *options, exits=0, **fields):
        return self.shop.run("issue", "--account", "shop", "--method", "card", *options,
                             *(part for name, value in fields.items() for part in ("--set", f"{name}={value}")),
                             "--json", exits=exits)

    def test_what_is_wrong_is_named_and_saves_nothing(self):
        for wrong, named in ((("item", "add", "--name", " "), "name"), (("item", "add", "--name", "x", "--price", "3,50 EUR"), "3.50"),
                             (("item", "add", "--name", "x", "--price", "3.50"), "--price"),
                             (("item", "add", "--name", "4242 4242 4242 4242"), "card number"),
                             (("item", "add", "--name", "x", "--method", "cheque"), "cheque"),
                             (("item", "add", "--name", "x", "--system", "orange mali"), "orange_money-mali.xof"),
                             (("customer", "add", "--email", "zoe at example"), "@"),
                             (("customer", "add", "--name", "x", "--phone", "ask"), "phone"),
                             (("item", "remove", "99"), "99"), (("customer", "erase", "99"), "99"),
                             (("item", "import", "/nowhere.csv"), "/nowhere.csv")):
            with self.subTest(wrong):
                self.assertIn(named, self.shop.run(*wrong, exits=INPUT_REFUSED).err)
        self.assertEqual(self.run_json("item", "list"), [])
        self.assertEqual(self.run_json("customer", "list"), [])

    def test_a_barcode_that_does_not_add_up_is_a_doubt(self):
        run = self.shop.run("item", "add", "--name", "Pen", "--barcode", "4006381333932")
        self.assertIn("4006381333932", run.err)
        self.assertEqual(self.run_json("item", "find", "4006381333932")[0]["name"], "Pen")

    def test_one_that_is_there_is_asked_about(self):
        self.fill()
        self.assertIn("--again", self.shop.run("item", "add", "--name", "COFFEE", exits=INPUT_REFUSED).err)
        self.shop.run("item", "add", "--name", "COFFEE", "--again")
        self.assertIn("7", self.shop.run("item", "add", "--name", "Tea", "--number", "7", exits=INPUT_REFUSED).err)

    def test_the_file_is_for_its_owner_only(self):
        self.fill()
        self.assertEqual(stat.S_IMODE((self.shop.home / "catalogue.sqlite").stat().st_mode), 0o600)

    def test_lines_add_up_and_stay_in_the_books(self):
        self.fill()
        sale = self.sell("--item", "2*7", "--item", "4006381333931", "--item", "0.5*8", "--customer", "k1", devise="USD").json
        self.assertEqual((sale["amount"], sale["currency"], sale["email"]), ("12.63", "USD", "zoe@quaranta.example"))
        fields = self.shop.show(sale["ref"])["fields"]
        self.assertEqual([(line["name"], line["quantity"], line["total"]) for line in fields["lines"]],
                         [("Coffee", "3", "10.50"), ("Cake 🍰", "0.5", "2.13")])
        self.assertEqual(fields["customer"]["language"], "fr")
        body = self.sandbox.creates()[-1]["body"]
        self.assertNotIn("lines", body)
        self.assertNotIn("customer", body)
        self.assertIn("3 × Coffee", self.shop.run("show", sale["ref"]).out)
        self.assertEqual(self.run_json("item", "list")[0]["number"], "8")  # sold last

    def test_what_does_not_add_up_is_not_sent(self):
        self.fill()
        for options, fields, named in ((("--item", "7"), {}, "currency"), (("--item", "8"), {"devise": "EUR"}, "Cake"),
                                       (("--item", "7"), {"devise": "USD", "amount": "3"}, "amount"),
                                       (("--item", "0*7"), {"devise": "USD"}, "quantity"),
                                       (("--item", "1,500*7"), {"devise": "USD"}, "two ways"),
                                       (("--item", "7*2"), {"devise": "USD"}, "number 2"),
                                       (("--item", "99"), {"devise": "USD"}, "99"),
                                       (("--customer", "99"), {"devise": "USD", "amount": "3"}, "99")):
            with self.subTest(options):
                self.assertIn(named, self.sell(*options, exits=INPUT_REFUSED, **fields).err)
        self.assertEqual(self.sandbox.creates(), [])
        self.assertEqual(self.shop.list(), [])

    def test_files_come_in_whole_or_not_at_all(self):
        wrong = self.file("in.csv", "number;name;price EUR\n1;Кофе;3,50\n2;;1\n3;Tea;x\n")
        run = self.shop.run("item", "import", wrong, exits=INPUT_REFUSED)
        self.assertIn("Line 3", run.err)
        self.assertIn("Line 4", run.err)
        self.assertEqual(self.run_json("item", "list"), [])
        report = self.run_json("item", "import", wrong, "--preview", exits=INPUT_REFUSED)  # as the import itself
        self.assertEqual((report["done"], report["new"], report["wrong"]), (False, 1, 2))
        self.assertIn("--skip-wrong", self.shop.run("item", "import", wrong, "--preview", exits=INPUT_REFUSED).err)
        self.shop.run("item", "import", wrong, "--preview", "--skip-wrong")
        self.assertEqual(self.run_json("item", "list"), [])
        self.assertEqual([(each["line"], each["column"], each["code"]) for each in report["problems"]],
                         [(3, "name", "saved-empty"), (4, "price EUR", "item-price")])
        self.shop.run("item", "import", wrong, "--skip-wrong")
        self.assertEqual([each["name"] for each in self.run_json("item", "list")], ["Кофе"])

    def test_every_encoding_is_read_and_said(self):
        for encoding, said, mark in (("utf-8-sig", "UTF-8", ""), ("utf-16", "UTF-16", ""), ("cp1251", "Windows-1251", "")):
            with self.subTest(encoding):
                path = self.file(f"{encoding}.csv", f"name;note\nКофе {encoding};чай с лимоном\n", encoding)
                self.assertEqual(self.run_json("item", "import", path)["encoding"], said)
        names = {each["name"] for each in self.run_json("item", "list")}
        self.assertEqual(names, {"Кофе utf-8-sig", "Кофе utf-16", "Кофе cp1251"})

    def test_what_goes_out_comes_in_again(self):
        self.fill()
        self.shop.run("item", "add", "--name", '=HYPERLINK("http://evil.example")', "--note", "a\nb")
        out = self.shop.home / "out.csv"
        self.shop.run("item", "export", str(out), "--separator", "semicolon")
        self.assertEqual(stat.S_IMODE(out.stat().st_mode), 0o600)
        self.assertIn("'=HYPERLINK", out.read_text("utf-8-sig"))
        report = self.run_json("item", "import", str(out), "--preview")
        self.assertEqual((report["new"], report["changed"], report["same"], report["wrong"]), (0, 0, 3, 0))
        other = self.open_shop(self.sandbox)
        other.run("item", "import", str(out))
        key = lambda item: item["number"]  # noqa: E731
        self.assertEqual(sorted(other.run("item", "list", "--json").json, key=key),
                         sorted(self.run_json("item", "list"), key=key))

    def test_what_is_no_file_is_neither_read_nor_replaced(self):
        pipe = self.shop.home / "pipe.csv"
        os.mkfifo(pipe)
        for kind in ("item", "customer"):
            for work in ("import", "export"):
                with self.subTest(f"{kind} {work}"):
                    self.assertIn("not an ordinary file", self.shop.run(kind, work, str(pipe), exits=INPUT_REFUSED).err)
        self.assertTrue(pipe.is_fifo())

    def test_sales_under_another_name_are_named_and_taken_along(self):
        self.fill()
        paid = self.sell("--item", "7", "--customer", "K1", devise="USD").json
        self.sandbox.pay("paid", ref=paid["ref"])
        self.shop.run("track", paid["ref"])
        self.shop.run("customer", "import", self.file("new.csv", "number,name,email,phone\nK1,Anna New,anna@new.example,\n"))
        preview = self.run_json("customer", "erase", "K1", "--preview")
        self.assertEqual((preview["sales"], preview["underOtherNames"]), ([], [paid["ref"]]))
        run = self.shop.run("customer", "erase", "K1", "--preview")
        self.assertIn(paid["ref"], run.err)
        self.assertIn("--same-number", run.err)
        erased = self.run_json("customer", "erase", "K1", "--same-number")
        self.assertEqual((erased["sales"], erased["underOtherNames"]), ([paid["ref"]], []))
        self.assertEqual(self.shop.run("list", "--search", "quaranta", "--json").json, [])

    def test_a_customer_is_forgotten_and_the_books_stay_whole(self):
        self.fill()
        paid = self.sell("--item", "7", "--customer", "K1", devise="USD").json
        self.sandbox.pay("paid", ref=paid["ref"])
        self.shop.run("track", paid["ref"])
        still_open = self.sell("--item", "8", "--customer", "K1", devise="USD").json
        before = self.shop.show(paid["ref"])

        preview = self.run_json("customer", "erase", "K1", "--preview")
        self.assertEqual((preview["sales"], preview["notSettled"]), ([paid["ref"]], [still_open["ref"]]))
        self.assertEqual(self.shop.show(paid["ref"]), before)
        erased = self.run_json("customer", "erase", "K1")
        self.assertFalse(erased["done"])  # one is not settled: the customer stays until it is
        self.sandbox.pay("paid", ref=still_open["ref"])
        self.shop.run("track", still_open["ref"])
        self.assertTrue(self.run_json("customer", "erase", "K1")["done"])

        after = self.shop.show(paid["ref"])
        for same in ("ref", "state", "amount", "currency", "gatewayId", "gatewayStatus", "openedAt", "paidAmount"):
            self.assertEqual(after[same], before[same])
        self.assertIsNone(after["email"])
        self.assertEqual([each["kind"] for each in after["events"]], [each["kind"] for each in before["events"]] + ["note"])
        self.assertEqual(self.shop.run("list", "--search", "quaranta", "--json").json, [])
        self.assertEqual(self.run_json("customer", "list"), [])
        with sqlite3.connect(f"file:{self.shop.home}/ledger.sqlite?mode=ro", uri=True) as books:
            for table, columns in (("invoice", "email || customer_name || fields || search"),
                                   ("event", "message || coalesce(answer, '')")):
                rows = books.execute(f"SELECT lower({columns}) FROM {table}").fetchall()
                self.assertEqual([row for row in rows if "quaranta" in row[0] or "612345678" in row[0]], [])
        for name in ("catalogue.sqlite", "catalogue.sqlite-wal", "ledger.sqlite", "ledger.sqlite-wal"):
            path = self.shop.home / name
            if path.exists():
                self.assertNotIn(b"quaranta", path.read_bytes().lower())

    def test_what_was_kept_of_them_for_the_next_sales_goes_as_well(self):
        self.fill()
        defaults = ("account", "defaults", "shop", "--method", "card")
        self.shop.run(*defaults, "--set", "email=ZOE@quaranta.example", "--set", "devise=EUR")
        self.shop.run("customer", "erase", "K1", "--preview")
        self.assertEqual(len(self.run_json(*defaults)), 2)
        self.assertTrue(self.run_json("customer", "erase", "K1")["keptForNextSales"])
        self.assertEqual(self.run_json(*defaults), {"devise": "EUR"})

    def test_who_may_be_the_erased_customer_is_named(self):
        self.fill()
        self.shop.run("customer", "add", "--name", "Zoe Q", "--email", "ZOE@quaranta.example", "--number", "57", "--again")
        erased = self.run_json("customer", "erase", "K1")
        self.assertEqual(erased["alsoSaved"], [{"number": "57", "name": "Zoe Q"}])
        self.shop.run("customer", "add", "--name", "Zoë", "--phone", "06 12 34 56 78", "--number", "58")
        self.shop.run("customer", "add", "--name", "Zoë", "--phone", "+33 612345678", "--number", "59")
        self.assertIn("58 Zoë", self.shop.run("customer", "erase", "59").err)
        self.assertNotIn("Also saved", self.shop.run("customer", "erase", "58").err)

    def test_backups_copy_the_list_which_is_put_back_alone(self):
        self.fill()
        self.shop.issue()
        made = self.run_json("backup")
        self.assertEqual(made["catalogue"], made["name"].replace("ledger-", "catalogue-"))
        self.assertEqual(stat.S_IMODE((self.shop.home / "backups" / made["catalogue"]).stat().st_mode), 0o600)
        self.shop.run("item", "remove", "7")
        sale = self.sell("--item", "8", "--customer", "K1", devise="USD").json
        back = self.run_json("restore", made["catalogue"])
        self.assertEqual({each["number"] for each in self.run_json("item", "list")}, {"7", "8"})
        self.assertTrue((self.shop.home / "backups" / back["keptAsideAs"]).exists())
        self.assertEqual(self.shop.show(sale["ref"])["state"], "open")  # the books are as they were
        self.shop.run("restore", "catalogue-20200101T000000Z.sqlite", exits=INPUT_REFUSED)

    def test_messages_and_papers_are_the_customers(self):
        self.shop.run("customer", "add", "--name", "Boris", "--number", "K2", "--email", "boris@example.com", "--phone", "+44 20 7946 0018",
                      "--language", "uk")
        self.shop.run("item", "add", "--name", "Coffee", "--number", "7", "--price", "3.50 USD")
        sale = self.sell("--item", "3*7", "--customer", "K2", devise="USD").json
        said = self.shop.run("send", sale["ref"], "--sms", "--json").json
        self.assertIn("442079460018", said["link"])
        self.assertEqual(said["language"], "uk")
        paper = self.shop.run("paper", sale["ref"], "--out", str(self.shop.home / "paper.pdf"), "--json").json
        self.assertEqual(paper["language"], "uk")
        text = subprocess.run(["pdftotext", "-layout", str(self.shop.home / "paper.pdf"), "-"], capture_output=True, check=True).stdout.decode()
        self.assertRegex(text, r"Coffee\s+3 × 3,50 USD\s+10,50 USD")

    def test_a_damaged_file_stops_no_sale(self):
        (self.shop.home / "catalogue.sqlite").write_bytes(b"no database at all, and a long line of it" * 40)
        self.assertIn("catalogue.sqlite", self.shop.run("item", "list", exits=NOT_AVAILABLE).err)
        self.assertEqual(self.shop.issue().json["state"], "open")


if __name__ == "__main__":
    unittest.main()
