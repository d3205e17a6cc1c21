# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages of the command line: people read theirs, programs read the same in all of them."""
import datetime
import json
import re
import unittest

from support import DONE, INPUT_REFUSED, UNKNOWN, EndToEnd

LOCALES = {"en": "en_US.UTF-8", "fr": "fr_FR.UTF-8", "uk": "uk_UA.UTF-8", "ru": "ru_RU.UTF-8", "hi": "hi_IN.UTF-8",
           "ar": "ar_AE.UTF-8"}
FRENCH_MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
                 "décembre"]
COMMANDS = [[], ["issue"], ["show"], ["form"], ["list"], ["track"], ["confirm"], ["backup"], ["restore"], ["account"],
            ["account", "add"], ["account", "list"], ["account", "remove"], ["account", "check"], ["account", "direct"],
            ["account", "defaults"], ["methods"], ["systems"], ["extra-fields"], ["statement"], ["import"], ["sandbox"]]
NONE = {"LANGUAGE": None, "LC_ALL": None, "LC_CTYPE": None, "LC_MESSAGES": None, "LANG": None}
MARKS = re.compile("[\u2066-\u2069]")  # of direction, in sentences that are read from right to left


def spoken(code):
    return {**NONE, "LANG": LOCALES[code]}


class ForPeople(EndToEnd):
    def setUp(self):
        self.shop = self.open_shop()

    def test_help_in_every_language(self):
        options = r"(?m)^  (?:-h,)?(--[a-z-]+)"
        for command in COMMANDS:
            english = re.findall(options, self.shop.run(*command, "--help").out)
            # All languages where the texts are many, one by one elsewhere: each program run takes its time.
            codes = LOCALES if command in ([], ["issue"], ["list"]) else [list(LOCALES)[len(command[0]) % len(LOCALES)]]
            for code in codes:
                with self.subTest(language=code, command=command):
                    said = self.shop.run(*command, "--help", env=spoken(code), exits=DONE)
                    self.assertEqual(said.err, "")
                    self.assertIn(" ".join(["counterfoilctl", *command]), MARKS.sub("", said.out))
                    self.assertRegex(said.out, r"(?m)^  -h,--help +\S")
                    self.assertNotRegex(said.out, r"[^\n]{161}")
                    self.assertEqual(re.findall(options, said.out), english)

    def test_what_is_wrong_is_one_line_in_every_language(self):
        for code in LOCALES:
            for words in (["buy"], ["account"], ["list", "--serch", "x"], ["list", "--limit", "0"], ["restore", "x", "--new-books"]):
                with self.subTest(language=code, words=words):
                    run = self.shop.run(*words, env=spoken(code), exits=INPUT_REFUSED)
                    self.assertEqual((run.out, run.err.count("\n")), ("", 1))
                    self.assertIn("--help", run.err)
                    self.assertNotIn("\ufffd", run.err)

    def test_a_locale_that_this_system_does_not_have_is_no_trouble(self):
        for changes in ({}, {"LANG": "C"}, {"LANG": "POSIX"}, {"LANG": ""}, {"LANG": "fr_FR.ISO-8859-1"}, {"LANG": "fr_FR"},
                        {"LANG": "xx_YY.UTF-8"}, {"LANG": "nonsense"}, {"LC_ALL": "fr_FR.ISO-8859-1"}, {"LC_ALL": "xx_YY"},
                        {"LC_CTYPE": "xx_YY.KOI8-R", "LANG": "C"}, {"LANGUAGE": "fr"}, {"LANGUAGE": "xx:yy", "LANG": "C.UTF-8"},
                        {"LANGUAGE": "fr:en", "LANG": "C.UTF-8"}):
            with self.subTest(changes):
                for command in (["issue", "--help"], ["account", "list"]):
                    self.assertEqual(self.shop.run(*command, env={**NONE, **changes}).err, "")

    def test_scripts_that_ask_for_english_get_it(self):
        english = self.shop.run("methods").out
        for changes in ({"LC_ALL": "C", "LANGUAGE": "fr"}, {"LC_ALL": "C", "LANG": "ru_RU.UTF-8"}, {"LC_ALL": "C.UTF-8"},
                        {"LANG": "POSIX", "LANGUAGE": "ar"}, {"LANG": "de_DE.UTF-8"}):
            with self.subTest(changes):
                self.assertEqual(self.shop.run("methods", env={**NONE, **changes}).out, english)

    def test_months_are_french(self):
        sandbox = self.start_sandbox()
        self.shop.run("account", "add", "till", "--gateway", "einvoice", "--url", sandbox.url, "--client-id", sandbox.client,
                      "--key-stdin", stdin=sandbox.secret + "\n")
        before = datetime.date.today()
        for changes in (spoken("fr"), {**NONE, "LANG": "fr_CA.ISO-8859-1"}, {**NONE, "LC_ALL": "fr_FR", "LANG": "C"},
                        {**NONE, "LANG": "C.UTF-8", "LANGUAGE": "xx:fr"}):
            with self.subTest(changes):
                said = self.shop.run("statement", "--account", "till", env=changes)
                days = (before, datetime.date.today())  # a month may end meanwhile
                self.assertTrue(any(f"{FRENCH_MONTHS[day.month - 1]} {day.year}" in said.out for day in days), said)

    def test_a_hostile_word_turns_nothing_where_one_reads_from_the_right(self):
        run = self.shop.run("account", "check", "\u2069\u202e\u2068 x", env=spoken("ar"), exits=INPUT_REFUSED)
        self.assertNotIn("\u202e", run.all)
        for line in run.all.splitlines():
            self.assertEqual(line.count("\u2068"), line.count("\u2069"), ascii(line))


class ForPrograms(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.paid = self.shop.issue().json["ref"]
        self.sandbox.pay("paid", ref=self.paid)
        self.shop.track(self.paid)
        self.sandbox.fault("error-50003")
        self.refused = self.shop.issue(email="b@example.com", exits=3).json["ref"]
        self.sandbox.fault("http-500", landed=True)
        self.unknown = self.shop.issue(email="c@example.com", exits=UNKNOWN).json["ref"]

    def test_json_is_the_same_in_every_language(self):
        for command in (["list"], ["list", "--needs-look"], ["show", self.paid], ["show", self.refused], ["show", self.unknown],
                        ["methods"], ["systems", "orange"], ["account", "list"], ["account", "defaults", "shop", "--method", "card"],
                        ["backup", "--list"]):
            english = self.shop.run(*command, "--json", env={**NONE, "LANG": "C"})
            for code in ("fr", "ru", "ar"):
                with self.subTest(language=code, command=command):
                    run = self.shop.run(*command, "--json", env=spoken(code))
                    self.assertEqual((run.out, run.err), (english.out, english.err))

    def test_so_are_errors_and_the_status(self):
        for command in (["show", "CF-AAAAAAAAAAAAAAAA"], ["list", "--state", "payed"], ["list", "--since", "x"],
                        ["list", "--account", "nobody"], ["methods", "nothing"], ["restore", "nothing"],
                        ["statement", "--account", "shop", "--month", "x"], ["issue", "--account", "nobody", "--method", "card"],
                        ["issue", "--account", "shop", "--method", "nothing"],
                        ["issue", "--account", "shop", "--method", "card", "--direct", "--set", "x", "--set", "amount=abc",
                         "--set", "card_number=1", "--set", "nonsense=1"],
                        ["issue", "--account", "shop", "--method", "card", "--set", "amount=1", "--qr", "x.txt"]):
            english = self.shop.run(*command, "--json", exits=INPUT_REFUSED)
            self.assertTrue(json.loads(english.out)["error"]["message"])
            for code in ("fr", "ar"):
                with self.subTest(language=code, command=command):
                    run = self.shop.run(*command, "--json", exits=INPUT_REFUSED, env=spoken(code))
                    self.assertEqual(run.out, english.out)
                    self.assertEqual(run.err.count("\n"), english.err.count("\n"))

    def test_what_is_issued_in_one_language_is_told_in_another(self):
        told = [sale["ref"] for sale in self.shop.list()]
        for code in LOCALES:
            with self.subTest(code):
                reference = self.shop.issue(email=f"{code}@example.com", env=spoken(code)).json["ref"]
                told.insert(0, reference)
                for line in self.shop.run("show", reference).out.splitlines():  # in English
                    self.assertNotRegex(line, "[\u0400-\u0dff]")
                listed = self.shop.run("list", env=spoken(code)).out.splitlines()
                self.assertEqual(len(listed), len(told) + 1)
                for line, expected in zip(listed[1:], told):
                    self.assertIn(expected, line)


if __name__ == "__main__":
    unittest.main()
