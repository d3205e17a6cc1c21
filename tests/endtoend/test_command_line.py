# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line by itself: its help, its lists, its exits."""
import unittest

from support import BIN, DONE, INPUT_REFUSED, EndToEnd

STATES = ["issuing", "open", "authorised", "paid", "failed", "cancelled", "expired", "chargeback", "withheld", "refused",
          "unknown"]


class Help(EndToEnd):
    def setUp(self):
        self.shop = self.open_shop()

    def test_help_at_every_level(self):
        for command in ([], ["methods"], ["account"], ["account", "add"], ["account", "list"], ["account", "remove"],
                        ["account", "check"], ["account", "direct"], ["account", "defaults"], ["issue"], ["show"], ["list"], ["track"], ["sandbox"],
                        ["send"], ["mail"], ["mail", "set"], ["mail", "test"], ["message"], ["message", "show"],
                        ["message", "set"]):
            with self.subTest(command):
                said = self.shop.run(*command, "--help", exits=DONE)
                self.assertIn("--help", said.out)
                self.assertEqual(said.err, "")
                self.assertGreater(len(said.out), 100)
                self.assertNotRegex(said.out, r"[^\n]{161}")  # a terminal shows lines, not ribbons

    def test_it_teaches_by_examples(self):
        overview = self.shop.run("--help").out
        self.assertIn("counterfoilctl issue --account sandbox", overview)
        self.assertIn("Exit status", overview)
        self.assertIn("COUNTERFOIL_HOME", overview)
        for word in ("Examples:", "--fields -", "--qr pay.png", "Exit status", "command lines are visible"):
            self.assertIn(word, self.shop.run("issue", "--help").out)
        self.assertIn("--key-stdin < key.txt", self.shop.run("account", "add", "--help").out)

    def test_help_writes_nothing_and_needs_nothing(self):
        self.shop.run("issue", "--help", env={"COUNTERFOIL_HOME": "/nowhere/at/all", "DBUS_SESSION_BUS_ADDRESS": None})
        self.assertEqual(list(self.shop.home.iterdir()), [])

    def test_the_version(self):
        self.assertRegex(self.shop.run("--version").out, r"^counterfoilctl \d+\.\d+\.\d+\n$")

    def test_the_proxy_explains_itself_too(self):
        proxy = self.open_shop()
        proxy.program = str(BIN / "fault-proxy")
        self.assertIn("deliver-then-close", proxy.run("--help").out)


class WrongWords(EndToEnd):
    """What is wrong, where, and what to do, in our own words; the parser's own never reach anybody, nor does a value."""

    def test_every_kind_of_wrong_command_line(self):
        shop = self.open_shop()
        for words, said in (
                (["buy"], "“counterfoilctl” has no such command. Commands: issue, new, show"),
                (["account", "buy"], "“counterfoilctl account” needs to know what to do: add, list"),
                (["account"], "“counterfoilctl account” needs to know what to do: add, list"),
                (["issue", "--method", "card"], "“counterfoilctl issue” needs --account NAME."),
                (["show"], "“counterfoilctl show” needs REF."),
                (["restore"], "“counterfoilctl restore” needs NAME or --new-books."),
                (["restore", "secret", "--new-books"], "do not go together"),
                (["list", "--secret"], "“counterfoilctl list” has no option --secret. “counterfoilctl"),
                (["list", "--serch", "secret"], "has no option --serch. Did you mean --search?"),
                (["list", "--jsno", "--secret=secret"], "no option --jsno and no option --secret. Did you mean --json?"),
                (["issue", "--account", "shop", "--methode", "secret"], "has no option --methode. Did you mean --method?"),
                (["list", "secret"], "belong to no option."),
                (["list", "--state"], "A value is missing behind --state: write --state STATE."),
                (["list", "--state", ""], "The value of --state is empty"),
                (["list", "--state", "secret", "--state", "paid"], "--state is given more than once"),
                (["list", "--limit", "secret"], "--limit N takes a whole number from 1 to 1000000"),
                (["list", "--limit", "0"], "--limit N takes a whole number from 1 to 1000000"),
                (["list", "--limit", "99999999999999999999"], "--limit N"),
                (["sandbox", "--port", "secret"], "--port PORT takes a whole number from 0 to 65535"),
                (["sandbox", "--port=-1"], "--port PORT takes a whole number from 0 to 65535"),
                (["list", "--json=secret"], "--json takes no value"),
                (["account", "direct", "shop", "secret"], "STATE is one of: on, off"),
                (["show", "CF-A", "secret"], "belong to no option."),
        ):
            with self.subTest(words):
                run = shop.run(*words, exits=INPUT_REFUSED)
                self.assertIn(said, run.err)
                self.assertEqual(run.err.count("\n"), 1, run.err)
                self.assertIn("--help” shows how it is written", run.err)
                self.assertEqual(run.out, "")
                self.assertNotIn("secret", run.err.replace("--secret", ""))
                for theirs in ("expected", "convert", "Value ", "excludes", "subcommand", "TEXT", "required",
                               "Run with --help", "error"):
                    self.assertNotIn(theirs, run.err)


class NoText(EndToEnd):
    """What is no UTF-8 would come out with a sign for what is lost, in the books and at the gateway."""

    def test_an_argument_that_is_no_text_is_refused(self):
        shop = self.open_shop()
        for words, place in ((["item", "add", "--name", "bad\udcffbyte", "--price", "1.50"], 4),
                             (["customer", "add", "--name", "J\udcf6rg"], 4),  # Latin-1
                             (["issue", "--account", "sandbox", "--method", "card", "--set", "name=J\udcf6rg"], 7),
                             (["issue", "--fields", "/tmp/sale\udcff.json"], 3),
                             (["list", "--search", "\udcc3"], 3),  # half of a letter
                             (["list", "--search=\udcc0\udcaf"], 2),  # longer than it has to be
                             (["list", "--search", "\udced\udca0\udc80"], 3),  # half of a pair
                             (["\udcff", "--help"], 1)):
            with self.subTest(place=place, command=words[0].encode(errors="surrogateescape")):
                run = shop.run(*words, exits=INPUT_REFUSED)
                self.assertEqual(run.err, f"A character of argument {place} could not be read: it is not written in "
                                          "UTF-8. Nothing was done.\n")
                self.assertEqual(run.out, "")
        self.assertEqual(list(shop.home.iterdir()), [])

    def test_all_that_is_text_is_taken(self):
        shop = self.open_shop()
        for words in ("Jörg", "日本", "😀", "\ufffd"):  # U+FFFD itself is a letter as any other
            with self.subTest(words):
                shop.run("list", "--search", words)


class Methods(EndToEnd):
    def test_the_json_is_that_of_the_contract(self):
        methods = self.open_shop().run("methods", "--json").json
        self.assertEqual([method["id"] for method in methods], ["card", "nft", "crypto", "upi", "einvoice"])
        for method in methods:
            other = method["id"] == "einvoice"
            self.assertEqual(method["gateway"], "einvoice" if other else "nonstopay")
            self.assertTrue(method["title"])
            self.assertEqual(method["direct"], method["id"] in ("card", "nft"))
            names = [field["name"] for field in method["fields"]]
            self.assertEqual(len(names), len(set(names)))
            self.assertLessEqual({"amount", "currency" if other else "devise"}, set(names))
            for field in method["fields"]:
                self.assertLessEqual({"name", "label", "kind", "required", "secret", "section"}, set(field))
                self.assertIn(field["required"], ("always", "direct", "no"))
                self.assertIsInstance(field["secret"], bool)
                if "choices" in field:
                    self.assertTrue(field["choices"])
            secret = {field["name"] for field in method["fields"] if field["secret"]}
            self.assertEqual(secret, {"card_number", "card_ccv", "date_of_birth"} if method["direct"] else set())

    def test_a_person_reads_every_field_with_its_need(self):
        shop = self.open_shop()
        said = shop.run("methods").out
        for method in shop.run("methods", "--json").json:
            self.assertIn(f"--method {method['id']}", said)
            for field in method["fields"]:
                self.assertIn(field["name"], said)
        self.assertIn("only through --fields", said)


class Lists(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.anna = self.shop.issue().json["ref"]
        self.bert = self.shop.issue("upi", email="bert_100%@example.com", name="Bert Müller", amount="20").json["ref"]
        self.cleo = self.shop.issue("nft", email="cleo@example.com", nftDescription="A blue painting",
                                    nftImageUrls="https://shop.example/1.png").json["ref"]
        self.sandbox.pay("paid", ref=self.anna)
        self.shop.track(self.anna)

    def found(self, *options):
        return [sale["ref"] for sale in self.shop.list(*options)]

    def test_newest_first_and_no_more_than_asked_for(self):
        self.assertEqual(self.found(), [self.cleo, self.bert, self.anna])
        self.assertEqual(self.found("--limit", "2"), [self.cleo, self.bert])
        for limit in ("0", "-1", "many"):
            self.shop.run("list", "--limit", limit, exits=INPUT_REFUSED)

    def test_by_state_in_any_case_of_letters(self):
        for word in ("paid", "PAID", "Paid"):
            self.assertEqual(self.found("--state", word), [self.anna])
        self.assertEqual(self.found("--state", "open"), [self.cleo, self.bert])
        for state in STATES:
            self.shop.run("list", "--state", state)
        said = self.shop.run("list", "--state", "payed", exits=INPUT_REFUSED).err
        for state in STATES:
            self.assertIn(state, said)

    def test_by_a_part_of_what_one_remembers(self):
        number = self.shop.show(self.anna)["gatewayId"]
        for words, expected in ((self.bert[3:9].lower(), self.bert), ("Müller", self.bert), ("blue paint", self.cleo),
                                ("CLEO@", self.cleo), (number, self.anna), ("bert_100%", self.bert)):
            self.assertEqual(self.found("--search", words), [expected], words)
        self.assertEqual(self.found("--search", "%"), [self.bert])  # a sign like any other
        self.assertEqual(self.found("--search", "nobody"), [])
        self.assertEqual(self.found("--search", "example.com", "--state", "open", "--limit", "1"), [self.cleo])

    def test_a_person_reads_lines(self):
        lines = self.shop.run("list").out.splitlines()
        self.assertEqual(len(lines), 4)
        self.assertEqual(lines[0].split(), ["Issued", "Reference", "Amount", "Method", "State", "Account", "Customer"])
        for word in ("Paid", "15.04", "shop", "anna@example.com"):
            self.assertIn(word, lines[3])

    def test_one_sale_in_full(self):
        said = self.shop.run("show", self.bert).out
        for word in (self.bert, "20", "Bert Müller", "bert_100%@example.com", "upi", "widget/sale/create"):
            self.assertIn(word, said)
        shown = self.shop.show(self.bert)
        self.assertEqual(shown["fields"]["name"], "Bert Müller")
        self.assertEqual((shown["amount"], shown["currency"]), ("20.00", "USD"))

    def test_a_reference_that_nobody_knows(self):
        for reference in ("CF-AAAAAAAAAAAAAAAA", "nonsense", ""):
            self.assertIn("counterfoilctl list", self.shop.run("show", reference, exits=INPUT_REFUSED).err)
            self.shop.run("track", reference, exits=INPUT_REFUSED)

    def test_an_empty_ledger(self):
        shop = self.open_shop()
        self.assertEqual(shop.list(), [])
        self.assertEqual(shop.track(), [])
        self.assertIn("issue --help", shop.run("list").err)


if __name__ == "__main__":
    unittest.main()
