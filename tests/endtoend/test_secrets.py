# SPDX-License-Identifier: GPL-3.0-or-later
"""Card number, card code, date of birth and API key are on no disk, in no output, and in no process's arguments, whatever
becomes of the sale: issued, declined, refused, unknown, killed in the middle, or echoed by a gateway that has no manners.

The search itself is tested first, with planted canaries: a search that finds nothing proves nothing.
"""
import json
import os
import signal
import subprocess
import sys
import unittest
from pathlib import Path

from secret_search import Secrets, places_of_this_session
from servers import Answer, Server
from support import DONE, EXPIRY, GATEWAY_REFUSED, UNKNOWN, EndToEnd, until

# No other test uses these: their processes run at the same time as ours.
CARD = {"number": "5303 9184 2760 5510", "code": "739", "birth": "1987-04-23"}
KEY = "nsp-q7Zk4e2eTr9wXv-not-a-real-key"
BILLING = {"card_expiry_date": EXPIRY, "name": "John Smith", "phone": "+44 20 7946 0018", "customer_ip": "203.0.113.7",
           "address1": "1000 Lombard St", "address2": "1000 Lombard St", "city": "San Francisco", "postcode": "90210",
           "country": "DE"}


class SecretsTest(EndToEnd):
    shop = None

    def begin(self, gateway, key):
        if self.shop:
            self.shop.close()  # what one gateway brought about is no evidence against the next
        self.secrets = Secrets(**CARD, key=key)
        self.shop = self.open_shop(gateway, "--allow-direct", key=key)

    def arguments(self):
        return self.shop.sale("card", "--direct", "--fields", "-", **BILLING)

    def sell(self, exits=DONE):
        return self.shop.run(*self.arguments(), stdin=self.secrets.fields(), exits=exits).json

    def assert_kept_nowhere(self):
        """On no disk, in no output, in no process. Everything the shop can be asked to show is asked for first."""
        for sale in self.shop.list():
            self.shop.run("show", sale["ref"])
            self.shop.show(sale["ref"])
        self.shop.run("list")
        found = self.secrets.in_text("".join(self.shop.said))
        self.assertEqual(found, [], "in what was printed")
        for folder in {str(self.shop.home), *places_of_this_session()}:
            self.assertEqual(self.secrets.in_folder(folder), [])
        self.assertEqual(self.secrets.in_processes(), [])


class TheSearchItself(EndToEnd):
    def setUp(self):
        self.secrets = Secrets(**CARD, key=KEY)

    def test_it_finds_planted_files(self):
        folder = self.scratch()
        digits = CARD["number"].replace(" ", "")
        plants = {"plain": digits, "grouped": CARD["number"], "hyphens": CARD["number"].replace(" ", "-"),
                  "json": json.dumps({"card_ccv": CARD["code"]}), "field": f"card_ccv={CARD['code']}",
                  "birth": f"born {CARD['birth']}.", "key": f"API-KEY: {KEY}", "cut": f"card {digits[:9]}…"}
        for name, text in plants.items():
            (folder / name).write_text(text)
            (folder / f"{name}-wide").write_bytes(text.encode("utf-16-le"))
        found = "\n".join(self.secrets.in_folder(folder))
        for name in plants:
            self.assertIn(str(folder / name) + "\n", found + "\n")
            self.assertIn(str(folder / f"{name}-wide") + "\n", found + "\n")

    def test_it_finds_them_in_the_pages_of_a_database(self):
        home = self.scratch()
        shop = self.open_shop(COUNTERFOIL_HOME=home)
        shop.run("list")
        subprocess.run(["sqlite3", str(home / "ledger.sqlite"),
                        f"CREATE TABLE canary (t TEXT); INSERT INTO canary VALUES ('{CARD['number']}'), ('{CARD['code']}')"],
                       timeout=30, check=True)
        self.assertEqual({each.split(" in ")[0] for each in self.secrets.in_folder(home)}, {"card number", "card code"})

    def test_it_finds_them_in_arguments_and_environments(self):
        wait = [sys.executable, "-c", "input()"]
        with subprocess.Popen([*wait, CARD["number"], CARD["code"]], stdin=subprocess.PIPE) as one, \
                subprocess.Popen(wait, stdin=subprocess.PIPE, env={**os.environ, "CANARY": KEY}) as other:
            def found():
                return set(self.secrets.in_processes(ours=[one.pid]))
            expected = {f"card number in cmdline of process {one.pid}", f"card code in cmdline of process {one.pid}",
                        f"API key in environ of process {other.pid}"}
            until(lambda: found() >= expected, "the canaries are found")
            one.communicate(b"\n", timeout=20)
            other.communicate(b"\n", timeout=20)

    def test_it_is_not_fooled_by_chance(self):
        for innocent in ("2026-11-21T03:45:15.739Z", "token=a739b%2B739c", "17390", "530391…5510", "1987-04-2"):
            self.assertEqual(self.secrets.in_text(innocent), [])


class Sales(SecretsTest):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.begin(self.sandbox, self.sandbox.key)

    def test_issued_paid_and_tracked(self):
        sale = self.sell()
        self.assertEqual(sale["state"], "open")
        self.sandbox.pay("paid", ref=sale["ref"])
        self.shop.track(sale["ref"])
        self.assert_kept_nowhere()

    def test_refused_by_the_gateway(self):
        self.sandbox.fault("error-50011")
        self.sell(exits=GATEWAY_REFUSED)
        self.assert_kept_nowhere()

    def test_refused_by_us(self):
        wrong = {**self.secrets.fields(), "country": "Atlantis"}
        run = self.shop.issue("card", "--direct", "--fields", "-", stdin=wrong, exits=2,
                              **{name: value for name, value in BILLING.items() if name != "country"})
        self.assertEqual([error["field"] for error in run.json["errors"]], ["country"])
        self.assert_kept_nowhere()

    def test_outcome_unknown(self):
        self.sandbox.fault("garbage", landed=True)
        self.sell(exits=UNKNOWN)
        self.shop.track()
        self.assert_kept_nowhere()

    def test_held_and_then_killed(self):
        """While the call is held the secrets are in the program's memory, and must be nowhere else."""
        for how, exits in ((signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, UNKNOWN)):
            with self.subTest(how.name):
                calls = len(self.sandbox.creates())
                self.sandbox.fault("stall")
                child = self.shop.start(*self.arguments(), "--again", stdin=self.secrets.fields())
                until(lambda: len(self.sandbox.creates()) > calls, "the call has arrived")
                self.assertEqual(self.secrets.in_processes(ours=[child.pid, self.sandbox.pid]), [])
                self.assertEqual(self.secrets.in_folder(self.shop.home), [])
                # A crash would leave no memory image on the disk either.
                limits = Path(f"/proc/{child.pid}/limits").read_text()
                self.assertRegex(limits, r"Max core file size +0 ")
                child.process.send_signal(how)
                self.shop.finish(child, exits=exits)
                self.assert_kept_nowhere()

    def test_the_sandboxs_own_log_masks_them(self):
        self.sell()
        self.assertEqual(self.secrets.in_text(json.dumps(self.sandbox.ask("requests"))), [])


class GatewaysWithoutManners(SecretsTest):
    """They send back what they were sent."""

    def talk_to(self, answer):
        server = Server(answer)
        self.addCleanup(server.stop)
        self.begin(server, KEY)
        return server

    def echo(self, how):
        """Everything that was sent, in a sentence."""
        return f"declined: card {how(CARD['number'])}, code {CARD['code']}, born {CARD['birth']}, key {KEY}"

    def test_in_the_text_of_an_error(self):
        for name, how in (("plain", lambda number: number.replace(" ", "")), ("grouped", lambda number: number),
                          ("hyphens", lambda number: number.replace(" ", "-"))):
            with self.subTest(name):
                text = self.echo(how)
                self.talk_to(lambda request, text=text: Answer.json({"errorCode": 50500, "errorMessage": text}))
                sale = self.sell(exits=GATEWAY_REFUSED)
                self.assertIn("declined: card", sale["error"]["message"])  # the rest of the sentence is worth reading
                self.assert_kept_nowhere()

    def test_in_a_long_text_that_is_cut_in_the_middle_of_the_number(self):
        for padding in range(180, 200, 3):
            with self.subTest(padding):
                text = "x" * padding + CARD["number"].replace(" ", "")
                self.talk_to(lambda request, text=text: Answer.json({"errorCode": 50500, "errorMessage": text}))
                self.sell(exits=GATEWAY_REFUSED)
                self.assert_kept_nowhere()

    def test_in_a_long_text_that_is_cut_in_the_middle_of_the_key(self):
        text = "x" * (200 - len(KEY) + 5) + KEY
        self.talk_to(lambda request: Answer.json({"errorCode": 50500, "errorMessage": text}))
        self.sell(exits=GATEWAY_REFUSED)
        self.assertNotIn(KEY[:20], "".join(self.shop.said))

    def test_in_members_that_nobody_asked_for(self):
        self.talk_to(lambda request: Answer.json(
            {"errorCode": 0, "redirectUrl": "https://pay.example/?token=1", "ID": "17", "status": "invoice:created",
             "request": json.loads(request.body), "headers": request.headers, "amount": int(CARD["number"].replace(" ", "")),
             "description": self.echo(str)}))
        self.assertEqual(self.sell()["state"], "open")
        self.assert_kept_nowhere()

    def test_in_the_status_word(self):
        self.talk_to(lambda request: Answer.json({"errorCode": 0, "ID": "17", "status": self.echo(str)}))
        self.sell(exits=UNKNOWN)  # nobody knows that word
        self.assert_kept_nowhere()

    def test_in_the_pay_link(self):
        digits = CARD["number"].replace(" ", "")
        for query in (f"pan={digits}", f"pan=%{ord(digits[0]):x}{digits[1:]}", f"pan={CARD['number'].replace(' ', '%20')}",
                      f"cvv={CARD['code']}", f"born={CARD['birth']}", f"key={KEY}"):
            with self.subTest(query):
                self.talk_to(lambda request, query=query: Answer.json(
                    {"errorCode": 0, "ID": "17", "status": "invoice:opened", "redirectUrl": f"https://acs.example/?{query}"}))
                sale = self.sell(exits=UNKNOWN)
                self.assertEqual((sale["error"]["code"], sale["payLink"]), ("pay-link-unsafe", None))
                self.assertNotIn("acs.example", "".join(self.shop.said))
                self.assert_kept_nowhere()

    def test_where_a_number_of_the_sale_is_expected(self):
        self.talk_to(lambda request: Answer.json({"errorCode": 0, "ID": CARD["number"].replace(" ", ""),
                                                  "status": "invoice:created"}))
        self.sell(exits=None)
        self.assert_kept_nowhere()

    def test_on_a_page_that_is_no_answer(self):
        for status in (200, 400, 500):
            with self.subTest(status):
                body = b"<html>" + self.echo(str).encode()
                self.talk_to(lambda request, status=status, body=body: Answer(body + request.body, status))
                self.sell(exits=None)
                self.assert_kept_nowhere()

    def test_when_asked_about_the_sale_later(self):
        """Our program has forgotten the card by then, but it knows its key and what a card number looks like."""
        text = f"bad: key {KEY}, card {CARD['number']}"
        later = {"error": {"errorCode": 50500, "errorMessage": text},
                 "word": {"errorCode": 0, "invoice": {"status": text}, "data": {"status": text}},
                 "remark": {"errorCode": 0, "invoice": {"status": "invoice:paid"},
                            "data": {"status": "invoice:paid", "fiat_amount": CARD["number"], "fiat_currency": KEY[:9]}}}
        for name, answer in later.items():
            with self.subTest(name):
                created = {"errorCode": 0, "ID": "17", "status": "invoice:created"}
                self.talk_to(lambda request, answer=answer: Answer.json(created if request.method == "POST" else answer))
                reference = self.sell()["ref"]
                self.shop.run("track", reference, exits=None)
                self.shop.run("track", reference, "--json", exits=None)
                self.assert_kept_nowhere()

    def test_when_the_key_is_checked(self):
        for number in (50007, 50500):
            self.talk_to(lambda request, number=number: Answer.json(
                {"errorCode": number, "errorMessage": f"invalid API-KEY {KEY}"}))
            # 50500 is nobody's number: whatever the program makes of it, it must not repeat the key.
            self.shop.run("account", "check", "shop", exits=GATEWAY_REFUSED if number == 50007 else None)
            self.assert_kept_nowhere()


if __name__ == "__main__":
    unittest.main()
