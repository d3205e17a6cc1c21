# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups on the command line: made, listed, put back, also where the books cannot be opened any more; and what finds sales:
the filters of "list", and the question about a sale that was just sent.
"""
import datetime
import unittest

from support import INPUT_REFUSED, NOT_AVAILABLE, UNKNOWN, EndToEnd


class BackupTest(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.ledger = self.shop.home / "ledger.sqlite"
        self.folder = self.shop.home / "backups"

    def references(self):
        return [sale["ref"] for sale in self.shop.list()]

    def backups(self):
        return self.shop.run("backup", "--list", "--json").json

    def test_made_listed_and_put_back(self):
        self.assertIn("no backups yet", self.shop.run("backup", "--list").err)
        first = self.shop.issue().json["ref"]
        made = self.shop.run("backup", "--json").json
        self.assertEqual(made["sales"], 1)
        self.assertEqual([each["name"] for each in self.backups()], [made["name"]])
        self.assertEqual((self.folder / made["name"]).stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.folder.stat().st_mode & 0o777, 0o700)
        second = self.shop.issue("card", "--again").json["ref"]

        said = self.shop.run("restore", made["name"])
        self.assertIn("import", said.out)
        self.assertEqual(self.references(), [first])
        aside = [each for each in self.backups() if each["keptAside"]]
        self.assertEqual([each["sales"] for each in aside], [2])
        back = self.shop.run("restore", aside[0]["name"], "--json").json  # and taken back
        self.assertTrue(back["keptAside"])
        self.assertNotEqual(back["keptAsideAs"], aside[0]["name"])
        self.assertIn(back["keptAsideAs"], [each["name"] for each in self.backups() if each["keptAside"]])
        self.assertEqual(self.references(), [second, first])

    def test_what_is_no_backup(self):
        self.shop.issue()
        self.folder.mkdir(0o700)
        (self.folder / "ledger-20260101T000000Z.sqlite").write_text("milk, bread")
        for name, status in (("ledger-20260102T000000Z.sqlite", INPUT_REFUSED), ("../ledger.sqlite", INPUT_REFUSED),
                             ("ledger-20260101T000000Z.sqlite", NOT_AVAILABLE)):
            before = self.ledger.read_bytes()
            self.shop.run("restore", name, exits=status)
            self.assertEqual(self.ledger.read_bytes(), before)
        self.assertIn("cannot be read", self.shop.run("backup", "--list").out)

    def test_books_beyond_repair(self):
        first = self.shop.issue().json["ref"]
        made = self.shop.run("backup", "--json").json["name"]
        self.ledger.write_bytes(b"\xa5" * 50_000)
        self.shop.issue(exits=NOT_AVAILABLE)
        self.shop.run("backup", exits=NOT_AVAILABLE)
        self.shop.run("restore", made)
        self.assertEqual(self.references(), [first])
        self.assertEqual(len(self.backups()), 2)


class LostBooks(EndToEnd):
    """The file of the books is gone, and what they left is there."""

    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.ledger = self.shop.home / "ledger.sqlite"
        self.first = self.shop.issue().json["ref"]

    def lose(self):
        for each in self.shop.home.glob("ledger.sqlite*"):
            if each.is_file():
                each.unlink()

    def assert_refused(self, *words):
        for command in (self.shop.sale(email="ben@example.com"), ["list"], ["show", self.first], ["track"], ["backup"],
                        ["import", "shop"]):
            said = self.shop.run(*command, exits=NOT_AVAILABLE)
            for word in words:
                self.assertIn(word, said.err, command)
        self.assertEqual(len(self.sandbox.creates()), 1)

    def test_nothing_is_sold_into_empty_books(self):
        made = self.shop.run("backup", "--json").json["name"]
        self.lose()
        self.assert_refused("is gone", "1 sale", f"counterfoilctl restore {made}", "--new-books")
        self.assertFalse(self.ledger.exists())
        self.shop.run("restore", made)
        self.assertEqual([sale["ref"] for sale in self.shop.list()], [self.first])
        self.shop.issue(email="ben@example.com")

    def test_an_empty_file_is_no_ledger(self):
        self.lose()
        self.ledger.write_bytes(b"")
        self.assert_refused("0 bytes", "no backup", "--new-books")
        self.assertEqual(self.ledger.stat().st_size, 0)

    def test_a_folder_in_its_place(self):
        self.lose()
        self.ledger.mkdir()
        self.assert_refused("a folder", "Move it away")
        self.shop.run("restore", "--new-books", exits=INPUT_REFUSED)
        self.assertTrue(self.ledger.is_dir())

    def test_new_ones_are_begun_knowingly(self):
        self.lose()
        self.assert_refused("--new-books")
        self.shop.run("restore", exits=INPUT_REFUSED)
        self.shop.run("restore", "NAME", "--new-books", exits=INPUT_REFUSED)
        self.assertIn("New, empty books", self.shop.run("restore", "--new-books").out)
        self.assertEqual(self.shop.list(), [])
        self.shop.issue(email="ben@example.com")
        self.shop.run("restore", "--new-books", exits=INPUT_REFUSED)
        self.assertEqual(len(self.shop.list()), 1)

    def test_a_folder_that_is_not_there(self):
        home = self.scratch() / "stick" / "till"
        said = self.shop.run("list", exits=NOT_AVAILABLE, env={"COUNTERFOIL_HOME": home})
        self.assertIn(str(home), said.err)
        self.assertFalse(home.parent.exists())


class FilterTest(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def count(self, *options):
        return len(self.shop.list(*options))

    def test_filters_of_the_list(self):
        self.shop.issue(email="zoe@example.com")
        today = datetime.date.today()
        day = datetime.timedelta(days=1)
        for options, expected in (
                (["--account", "shop"], 1), (["--method", "card"], 1), (["--method", "upi"], 0),
                (["--since", str(today - day)], 1), (["--since", str(today + day)], 0),
                (["--until", str(today + day)], 1), (["--until", str(today - day)], 0), (["--needs-look"], 0),
                (["--search", "ZOE example"], 1), (["--search", "zoé"], 1), (["--search", "oe"], 0)):
            self.assertEqual(self.count(*options), expected, options)
        for wrong in (["--since", "yesterday"], ["--until", "2026-02-30"], ["--method", "cash"],
                      ["--account", "nobody"], ["--since", ""]):
            self.shop.run("list", *wrong, exits=INPUT_REFUSED)

    def test_the_same_sale_again(self):
        self.sandbox.fault("http-500", times=10)
        first = self.shop.issue(exits=UNKNOWN).json["ref"]
        held = self.shop.issue(exits=INPUT_REFUSED)
        self.assertEqual(held.json["error"]["code"], "possible-duplicate")
        self.assertIn("--again", held.json["error"]["message"])
        self.assertIn(first, held.json["error"]["message"])
        self.assertEqual(len(self.sandbox.creates()), 1)
        self.assertEqual(self.count("--needs-look"), 1)
        self.shop.issue("card", "--again", exits=UNKNOWN)
        self.assertEqual(self.count("--needs-look"), 2)


if __name__ == "__main__":
    unittest.main()
