# SPDX-License-Identifier: GPL-3.0-or-later
"""What is only guessed about a gateway is said and sent; what was pasted along is no part of a name or a key."""
import json
import unittest

from support import GATEWAY_REFUSED, INPUT_REFUSED, EndToEnd


class Warned(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.shop.run("account", "add", "till", "--gateway", "einvoice", "--url", self.sandbox.url, "--client-id",
                      f" \u201c{self.sandbox.client}\u201d\u00a0", "--key-stdin", stdin=f"\ufeff '{self.sandbox.secret}' \r\n")

    def invoice(self, system, amount, **values):
        return self.shop.issue("einvoice", account="till", devise=None, email=None, currency=system, amount=amount, **values)

    def warned(self, run):
        """The fields that are warned of, on standard error as in the JSON."""
        warnings = run.json["warnings"]
        for warning in warnings:
            self.assertIn(f"{warning['field']} (", run.err)
            self.assertIn(warning["message"], run.err)
        return {warning["field"]: warning["code"] for warning in warnings}

    def sent(self):
        return self.sandbox.creates()[-1]["body"]

    def test_coins_that_no_list_has(self):
        for coin in ("BTC", "USDT", "USDT_polygon_x", "USDC-base", "DAI.e_avalanche"):
            with self.subTest(coin):
                run = self.shop.issue("crypto", payableCurrencies=coin)
                self.assertEqual(self.warned(run), {"payableCurrencies": "coin-form"})
                self.assertEqual(self.sent()["payableCurrencies"], coin)
        self.assertEqual(self.warned(self.shop.issue("crypto", payableCurrencies="USDT_polygon")), {})

    def test_senders_of_any_length(self):
        for sender in ("bc1p" + "q" * 58, "4" + "A" * 94, "bitcoincash:q" + "p" * 41):
            with self.subTest(sender):
                self.assertEqual(self.warned(self.invoice("bitcoin", "0.5", sender=sender)), {})
        run = self.invoice("upi.inr", "100", sender="anna-b@okaxis", status_url="http://shop.example/status")
        self.assertEqual(self.warned(run), {"sender": "wallet-form", "status_url": "url-not-secure"})

    def test_amounts_as_programs_write_them(self):
        for system, amount, sent in (("orange_money-mali.xof", "1500.00", "1500"), ("orange_money-mali.xof", "1e2", "100"),
                                     ("visamaster.usd", "15.040", "15.04"), ("visamaster.usd", "15.0", "15.00"),
                                     ("bitcoin", "1.0e-05", "0.00001000"), ("monero", "0.123456789012", "0.123456789012"),
                                     ("ethereum", "0.123456789012345678", "0.123456789012345678"),
                                     ("usdt_trc20", "21.73913043478261", "21.73913043478261")):
            with self.subTest(amount):
                run = self.invoice(system, amount)
                self.assertEqual(run.json["amount"], sent)
                self.assertEqual(self.shop.show(run.json["ref"])["amount"], sent)  # and out of the books
                listed = [each["amount"] for each in self.shop.list()]
                self.assertIn(sent, listed)
        run = self.shop.issue("card", "--fields", "-", amount=None, stdin='{"amount":15.0}')
        self.assertEqual(run.json["amount"], "15.00")

    def test_no_second_line_of_an_address(self):
        run = self.shop.run("methods", "card", "--json")
        [line] = [field for field in run.json[0]["fields"] if field["name"] == "address2"]
        self.assertIn("write -", line["help"])
        self.assertEqual(line["choices"], ["-"])

    def test_a_sale_that_comes_to_nothing_has_the_same_members(self):
        good = self.shop.issue("crypto", payableCurrencies="BTC").json
        bad = self.shop.issue("crypto", payableCurrencies="B T C", exits=INPUT_REFUSED).json
        self.assertEqual(bad["warnings"], [])
        self.assertEqual(len(good["warnings"]), 1)

    def test_merchant_data_without_quotes(self):
        run = self.shop.issue(callbackJson="{txId : qktr12eqzg, status : sfrt}", exits=INPUT_REFUSED)
        right = '{"txId":"qktr12eqzg","status":"sfrt"}'
        self.assertIn(right, run.err)
        self.shop.issue(callbackJson=right)
        self.assertEqual(self.sent()["callbackJson"]["txId"], "qktr12eqzg")


class Pasted(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop()

    def test_what_came_along_is_no_part_of_a_key_or_name(self):
        for number, paste in enumerate(("{}", " {} \r\n", "\ufeff{}", "\u00a0{}\u200b", "\u201cAPI-KEY: {}\u201d", '"{}"',
                                        "api_key={}")):
            with self.subTest(paste):
                name = f"shop {number}"
                self.shop.add_account(self.sandbox.url, paste.format(self.sandbox.key), name=f" \"{name}\"\u200b")
                self.shop.issue(account=name)
                self.shop.issue(account=f"{name}\u00a0", description=None, amount="16")  # nor when it is typed again

    def test_a_key_that_is_none(self):
        for paste, word in (("", "no key"), ("••••••", "dots"), ("first\nsecond", "one line"), ("0d8d\u200b8e89", "cannot be seen"),
                            ("0d8d\x1b[31m", "cannot be seen"), ("x" * 5000, "4096")):
            with self.subTest(paste):
                run = self.shop.add_account(self.sandbox.url, paste, exits=INPUT_REFUSED)
                self.assertIn(word.lower(), run.err.lower())
                self.assertNotIn("0d8d", run.all)
        self.assertEqual([each["name"] for each in self.shop.run("account", "list", "--json").json], ["sandbox"])
        run = self.shop.add_account(self.sandbox.url, "0d8d\u0435 8e89", name="strange")
        self.assertIn("Character 5 of the key", run.err)
        self.assertNotIn("0d8d", run.all)


class Paths(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()

    def test_a_call_that_does_not_exist_is_named_with_those_that_do(self):
        shop = self.open_shop()
        for assignment in ("creat=/x/", "Create=/x/", "=/x/", "refund=/x/", "create.einvoice=/x/", "create.=/x/", "create.card.x=/x/",
                           "status.card=/x/", "history=x/", "history=//evil.example/", "history=/a b/", "history=/a?b=c", "history"):
            with self.subTest(assignment):
                run = shop.add_account(self.sandbox.url, self.sandbox.key, "--path", assignment, exits=INPUT_REFUSED)
                self.assertTrue("create.crypto" in run.err or "CALL=/PATH/" in run.err, run.err)
        shop.add_account(self.sandbox.url, self.sandbox.key, "--path", "create=/a/", "--path", "create=/b/", exits=INPUT_REFUSED)

    def test_one_method_has_a_path_of_its_own(self):
        shop = self.open_shop(self.sandbox, "--path", "create.crypto=/api/create-crypto/get/")
        shop.issue("card")
        shop.issue("upi")
        shop.issue("crypto", exits=GATEWAY_REFUSED)  # the sandbox has no such path
        self.assertEqual(len(self.sandbox.creates()), 2)
        accounts = json.loads((shop.home / "accounts.json").read_text())["accounts"]
        self.assertEqual(accounts[0]["paths"], {"create.crypto": "/api/create-crypto/get/"})


if __name__ == "__main__":
    unittest.main()
