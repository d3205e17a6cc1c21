# SPDX-License-Identifier: GPL-3.0-or-later
"""The gateway says no. Then nothing was issued, and the cashier reads what happened and what to do about it."""
import re
import unittest

from servers import Answer, Server
from support import GATEWAY_REFUSED, UNKNOWN, EndToEnd

# What the sentence for each number of the create call must speak of.
SUBJECTS = {50001: "API key", 50002: "e-mail", 50003: "amount", 50004: "currency", 50005: "e-mail", 50006: "IP address",
            50007: "API key", 50008: "wallet", 50009: "currency", 50010: "IP address", 50011: "largest", 50012: "smallest"}


def sentences(text):
    return re.findall(r"[^.]{3,}\.(?=\s|$)", text)


class Refusals(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def refusal(self, *options, shop=None, **fields):
        """Issues a sale that is refused; answers with the error after checking what all refusals have in common."""
        shop = shop or self.shop
        run = shop.issue("card", *options, exits=GATEWAY_REFUSED, **fields)
        sale = run.json
        self.assertEqual(sale["state"], "refused")
        self.assertIsNone(sale["payLink"])
        self.assertIn(sale["error"]["message"], run.err)
        self.assertEqual(shop.show(sale["ref"])["state"], "refused")
        # The books have it. What the gateway said itself is not asked about; what is only inferred is, for a day.
        inferred = sale["error"]["code"].startswith("http-")
        due = [tracked["state"] for tracked in shop.track() if tracked["ref"] == sale["ref"]]
        self.assertEqual(due, ["refused"] if inferred else [])
        return sale["error"]

    def test_every_number_of_the_create_call_has_its_own_sentence_and_advice(self):
        for number, subject in SUBJECTS.items():
            with self.subTest(number):
                self.sandbox.fault(f"error-{number}")
                error = self.refusal()
                self.assertEqual(error["code"], str(number))
                self.assertIn(subject, error["message"])
                self.assertIn(str(number), error["message"])
                said = error["message"].replace(f" (Gateway’s number {number}.)", "")
                self.assertGreaterEqual(len(sentences(said)), 2, f"what happened, and what to do: {said}")
        self.assertEqual(len(self.sandbox.creates()), len(SUBJECTS))

    def test_address_troubles_name_the_allow_list_and_the_page_where_it_is(self):
        for number in (50006, 50010):
            self.sandbox.fault(f"error-{number}")
            message = self.refusal()["message"]
            self.assertIn("allowed", message)
            self.assertIn("API block", message)
            self.assertIn(f"{self.sandbox.url}/client/profile", message)
            self.assertIn("fixed", message)

    def test_a_number_nobody_documented_is_shown_with_the_gateways_own_words(self):
        self.sandbox.fault("error-50077")
        error = self.refusal()
        self.assertEqual(error["code"], "50077")
        self.assertIn("50077", error["message"])
        self.assertIn("“", error["message"])

    def test_a_wrong_key(self):
        shop = self.open_shop(self.sandbox, key="some-other-key")
        error = self.refusal(shop=shop)
        self.assertEqual(error["code"], "50007")
        self.assertNotIn("some-other-key", error["message"])

    def test_what_the_merchant_and_the_gateway_set_on_the_profile_page(self):
        everything = {"allowedIps": ["127.0.0.1"], "walletActive": True, "minimum": "0.01", "maximum": "1000000.00"}
        for change, number in (({"allowedIps": []}, "50010"), ({"allowedIps": ["203.0.113.9"]}, "50006"),
                               ({"walletActive": False}, "50008"), ({"maximum": "15.03"}, "50011"),
                               ({"minimum": "15.05"}, "50012")):
            with self.subTest(change):
                self.sandbox.profile(**{**everything, **change})
                self.assertEqual(self.refusal()["code"], number)
        self.sandbox.profile(**everything, )
        self.assertEqual(self.shop.issue().json["state"], "open")
        self.assertEqual(len(self.sandbox.history()), 1)

    def test_http_statuses_by_which_a_server_does_not_even_look_at_the_call(self):
        for status, subject in ((404, "address"), (429, "minute"), (403, "403"), (401, "401"), (413, "413")):
            with self.subTest(status):
                self.sandbox.fault(f"http-{status}")
                error = self.refusal("--again")  # nobody knows that the one before is not there
                self.assertEqual(error["code"], f"http-{status}")
                self.assertIn(subject, error["message"])
        self.assertEqual(self.sandbox.history(), [])

    def test_a_call_that_was_turned_away_and_carried_out_all_the_same(self):
        """A firewall's page in place of the gateway's answer: the customer has a sale that can be paid."""
        self.sandbox.fault("http-403", landed=True)
        sale = self.shop.issue(exits=GATEWAY_REFUSED).json
        [tracked] = self.shop.track()
        self.assertEqual((tracked["ref"], tracked["state"]), (sale["ref"], "open"))
        self.assertEqual(self.sandbox.reference_of(tracked["gatewayId"]), sale["ref"])

    def test_a_refused_sale_is_not_asked_about(self):
        self.sandbox.fault("error-50003")
        self.refusal()
        reference = self.shop.list()[0]["ref"]
        before = len(self.sandbox.requests())
        [tracked] = self.shop.track(reference)
        self.assertEqual(tracked["state"], "refused")
        self.assertIn("not issued", tracked["note"])
        self.assertEqual(len(self.sandbox.requests()), before)


class Redirects(EndToEnd):
    """A create call with a key and perhaps card data goes to one address only, whatever its server says."""

    def test_they_are_not_followed(self):
        for status in (301, 302, 303, 307, 308):
            with self.subTest(status):
                server = Server(lambda request, status=status: Answer(status=status, headers={"Location": "/elsewhere"}))
                self.addCleanup(server.stop)
                shop = self.open_shop(server)
                run = shop.issue(exits=UNKNOWN)  # some servers do the work and redirect then
                self.assertEqual(run.json["state"], "unknown")
                self.assertEqual(run.json["error"]["code"], f"http-{status}")
                self.assertIn("not followed", run.err)
                self.assertEqual([request.method for request in server.requests], ["POST"])

    def test_a_question_is_not_redirected_either(self):
        server = Server(lambda request: Answer(status=302, headers={"Location": "/elsewhere"}))
        self.addCleanup(server.stop)
        shop = self.open_shop(server)
        self.assertNotEqual(shop.run("account", "check", "shop", exits=None).status, 0)
        self.assertNotIn("/elsewhere", server.paths())


class ForeignText(EndToEnd):
    """A gateway's words are shown, but they steer no terminal."""

    POISON = "no \x1b[31mred\x1b[0m \x07 \x9b31m \x1b]0;title\x07 \u202egnp.exe\u202c \r\n\x00 end"
    BAD = ["\x1b", "\x07", "\x9b", "\x00", "\r", "\u202e", "\u202c", "\x7f", "\x85"]

    def assert_harmless(self, run, json_output):
        for sign in self.BAD:
            if json_output and sign in "\u202e\u202c":
                continue  # JSON for programs keeps texts as they are, in a form that steers nothing
            self.assertNotIn(sign, run.out, f"{sign!r} in {run.command}")
            self.assertNotIn(sign, run.err, f"{sign!r} in {run.command}")

    def test_escape_codes_in_a_refusal(self):
        server = Server(lambda request: Answer.json({"errorCode": 50500, "errorMessage": self.POISON + "\x7f\x85"}))
        self.addCleanup(server.stop)
        shop = self.open_shop(server)
        plain = [each for each in shop.sale() if each != "--json"]
        run = shop.run(*plain, exits=GATEWAY_REFUSED)
        self.assertIn("end", run.err)
        self.assert_harmless(run, json_output=False)
        reference = shop.list()[0]["ref"]
        for command in (["show", reference], ["list"], ["track", reference]):
            self.assert_harmless(shop.run(*command), json_output=False)
        self.assert_harmless(shop.issue(exits=GATEWAY_REFUSED), json_output=True)
        for command in (["show", reference, "--json"], ["list", "--json"], ["track", reference, "--json"]):
            self.assert_harmless(shop.run(*command), json_output=True)

    def test_escape_codes_in_status_and_number(self):
        def answer(request):
            if request.method == "POST":
                return Answer.json({"errorCode": 0, "ID": "17\x1b[2J\x9b1m", "status": "invoice:\x1b[31mred\x9b1m",
                                    "redirectUrl": "https://pay.example/\x1b[31m?token=1"})
            return Answer.json({"errorCode": 0, "invoice": {"status": "\x1b[31mnews\x9b1m"},
                                "data": {"status": "\x1b[31mnews", "fiat_amount": "\x1b[1m5", "fiat_currency": "\x9b1m"}})
        server = Server(answer)
        self.addCleanup(server.stop)
        shop = self.open_shop(server)
        plain = [each for each in shop.sale() if each != "--json"]
        self.assert_harmless(shop.run(*plain, exits=None), json_output=False)
        reference = shop.list()[0]["ref"]
        for command in (["track", reference], ["show", reference], ["list"]):
            self.assert_harmless(shop.run(*command, exits=None), json_output=False)
            self.assert_harmless(shop.run(*command, "--json", exits=None), json_output=True)


if __name__ == "__main__":
    unittest.main()
