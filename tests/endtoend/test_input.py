# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a form is said before anything is sent: every field at once, each with its reason."""
import json
import os
import unittest

from support import INPUT_REFUSED, EndToEnd


class Input(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def tearDown(self):
        # Whatever was wrong, nothing left the program and nothing came into the books.
        self.assertEqual(self.sandbox.requests(), [])
        self.assertEqual(self.shop.list(), [])

    def assert_fields(self, run, codes):
        """Exactly these fields are complained about, on standard error and in the JSON."""
        answer = run.json
        self.assertEqual({error["field"]: error["code"] for error in answer["errors"]}, codes)
        self.assertEqual(answer["error"], answer["errors"][0])
        self.assert_nothing_but_the_error(answer)
        self.assertIn("Nothing was sent", run.err)
        for error in answer["errors"]:
            self.assertIn(error["field"], run.err)
            self.assertIn(error["message"], run.err)

    def assert_nothing_but_the_error(self, answer):
        """A program reads the same object from every sale, whatever became of it."""
        members = {"ref", "state", "account", "gateway", "method", "amount", "currency", "payLink", "gatewayId",
                   "gatewayStatus", "error"}
        self.assertLessEqual(members, set(answer))
        self.assertEqual({name for name in members if answer[name] is not None}, {"error"})

    def codes(self, run):
        return {error["field"]: error["code"] for error in run.json["errors"]}

    def test_every_wrong_field_is_named_at_once(self):
        run = self.shop.issue("card", exits=INPUT_REFUSED, amount="1.234.56", devise="YEN", email="anna(at)example.com",
                              success_url="shop", callbackJson="{order:1}", colour="red")
        wrong = self.codes(run)
        self.assertEqual(set(wrong), {"amount", "devise", "email", "success_url", "callbackJson", "colour"})
        self.assert_fields(run, wrong)

    def test_missing_fields(self):
        run = self.shop.issue("upi", exits=INPUT_REFUSED, amount=None, email=None, devise="")
        self.assert_fields(run, {"amount": "missing", "email": "missing", "devise": "missing"})

    def test_amounts_are_never_guessed(self):
        for amount in ("1.234,5.6", "15,04,1", "-5", "0", "1e", "abc", "15.041", "99999999999999999999", "NaN", "1 USD"):
            with self.subTest(amount):
                self.assertIn("amount", self.codes(self.shop.issue(amount=amount, exits=INPUT_REFUSED)))

    def test_a_currency_that_the_method_does_not_take(self):
        for method in ("crypto", "upi", "nft"):
            run = self.shop.issue(method, devise="EUR", exits=INPUT_REFUSED)
            self.assertIn("devise", self.codes(run))
            self.assertIn("USD", run.err)

    def test_a_field_of_another_method_and_a_slip_in_a_name(self):
        run = self.shop.issue("crypto", pending_url="https://shop.example/pending", exits=INPUT_REFUSED)
        self.assert_fields(run, {"pending_url": "unknown-field"})
        run = self.shop.issue(Amount="15.04", exits=INPUT_REFUSED)
        self.assertIn("Did you mean amount?", run.err)

    def test_a_field_that_is_given_twice(self):
        run = self.shop.run(*self.shop.sale(), "--set", "amount=99", exits=INPUT_REFUSED)
        self.assertIn("amount", self.codes(run))
        run = self.shop.issue("card", "--fields", "-", stdin={"amount": "99"}, exits=INPUT_REFUSED)
        self.assertIn("amount", self.codes(run))

    def test_an_assignment_without_its_form(self):
        for words in ("amount", "=15.04"):
            run = self.shop.run(*self.shop.sale(amount=None), "--set", words, exits=INPUT_REFUSED)
            self.assertIn("FIELD=VALUE", run.err)

    def test_broken_json_is_named_with_its_place(self):
        for text, place in (('{"amount": "15.04",\n "devise" "USD"}', "line 2"), ('{"amount":', "line 1"), ("", "line 1"),
                            ('{"amount":"15.04"} {"amount":"99"}', "line 1"), ('{"amount":"1","amount":"2"}', "amount")):
            with self.subTest(text):
                run = self.shop.issue("card", "--fields", "-", amount=None, stdin=text, exits=INPUT_REFUSED)
                self.assertIn(place, run.err)
        run = self.shop.issue("card", "--fields", "-", stdin='["amount"]', exits=INPUT_REFUSED)
        self.assertIn("not an object", run.err)
        run = self.shop.issue("card", "--fields", "/nowhere/sale.json", exits=INPUT_REFUSED)
        self.assertIn("/nowhere/sale.json", run.err)

    def test_merchant_data_that_is_nested_too_deep(self):
        deep = '{"a":' * 62 + "{}" + "}" * 62
        run = self.shop.issue(callbackJson=deep, exits=INPUT_REFUSED)
        self.assert_fields(run, {"callbackJson": "json-too-deep"})

    def test_a_form_that_comes_in_pieces(self):
        """Nothing of it is taken before its end: a half form is wrong in another way than the whole."""
        child = self.shop.start_with_pipe(*self.shop.sale(amount=None), "--fields", "-")
        for piece in ('{"amount":', '"0",', '"colour":', '"red"}'):
            child.write(piece.encode())
        child.process.stdin.close()
        run = self.shop.finish(child, exits=INPUT_REFUSED)
        self.assert_fields(run, {"amount": "amount-not-positive", "colour": "unknown-field"})

    def test_a_form_from_a_named_pipe(self):
        pipe = self.shop.home / "form"
        os.mkfifo(pipe)
        child = self.shop.start_with_pipe(*self.shop.sale(amount=None), "--fields", str(pipe))
        with open(pipe, "wb", buffering=0) as form:
            child.write(b'{"amount":', form)
            child.write(b'"0"}', form)
        child.process.stdin.close()
        run = self.shop.finish(child, exits=INPUT_REFUSED)
        self.assert_fields(run, {"amount": "amount-not-positive"})

    def test_a_value_of_the_wrong_type(self):
        for value in (True, ["15.04"], 15.041, 1e300):
            with self.subTest(value):
                run = self.shop.issue("card", "--fields", "-", amount=None, stdin=json.dumps({"amount": value}),
                                      exits=INPUT_REFUSED)
                self.assertIn("amount", self.codes(run))

    def test_unknown_account_method_and_option(self):
        run = self.shop.issue(account="shpo", exits=INPUT_REFUSED)
        self.assertEqual(run.json["error"]["code"], "account-unknown")
        self.assert_nothing_but_the_error(run.json)
        run = self.shop.issue("cheque", exits=INPUT_REFUSED)
        self.assertEqual(run.json["error"]["code"], "method-unknown")
        self.assertIn("--colour", self.shop.run(*self.shop.sale(), "--colour", "red", exits=INPUT_REFUSED).err)
        self.assertIn("--method", self.shop.run("issue", "--account", "shop", exits=INPUT_REFUSED).err)
        self.shop.run(exits=INPUT_REFUSED)
        self.shop.run("refund", exits=INPUT_REFUSED)

    def test_a_qr_file_that_cannot_be_written_is_noticed_before_the_sale(self):
        for path, word in (("pay.gif", ".png"), (self.shop.home / "nowhere" / "pay.png", "folder")):
            run = self.shop.issue("card", "--qr", path, exits=INPUT_REFUSED)
            self.assertIn(word, run.err)

    def test_texts_that_could_break_a_header_a_line_or_a_page(self):
        for email in ("anna@example.com\nBcc: all@example.com", "anna@example.com\x00", "<anna@example.com>", "a@b@c.de"):
            if "\x00" in email:  # cannot stand on a command line
                run = self.shop.issue("card", "--fields", "-", email=None, stdin={"email": email}, exits=INPUT_REFUSED)
            else:
                run = self.shop.issue(email=email, exits=INPUT_REFUSED)
            self.assertIn("email", self.codes(run))
        for url in ("javascript:alert(1)", "http://shop.example/thanks\r\nX: y", "https://user:word@shop.example/"):
            self.assertIn("success_url", self.codes(self.shop.issue(success_url=url, exits=INPUT_REFUSED)), url)


if __name__ == "__main__":
    unittest.main()
