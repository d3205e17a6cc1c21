# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in account "sandbox": training for everybody, without key, keychain or preparation.

It lives on port 8877, so only one test of this kind can run on a machine at a time (CTest: RESOURCE_LOCK).
"""
import socket
import subprocess
import unittest

from secret_search import Secrets
from servers import Answer, Server
from support import EXPIRY, INPUT_REFUSED, NOT_AVAILABLE, EndToEnd, until

PORT = 8877


def port_is_free():
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", PORT))
        except OSError:
            return False
        return True


class Training(EndToEnd):
    def setUp(self):
        until(port_is_free, f"port {PORT} of the training gateway is free; end the sandbox that runs there")
        # No keychain in sight.
        self.shop = self.open_shop(DBUS_SESSION_BUS_ADDRESS=None)

    def issue(self, *options, **fields):
        return self.shop.issue(fields.pop("method", "card"), *options, account="sandbox", **fields)

    def test_a_sale_needs_neither_keychain_nor_a_running_sandbox(self):
        for method in ("card", "nft", "crypto", "upi"):
            sale = self.issue(method=method).json
            self.assertEqual((sale["state"], sale["account"]), ("open", "sandbox"))
            self.assertTrue(sale["payLink"].startswith(f"http://127.0.0.1:{PORT}/widget/sale/create/?token="))
        self.assertTrue(port_is_free())  # it ended with the command

    def test_its_papers_are_no_receipts(self):
        sale = self.issue().json
        paper = self.scratch() / "label.pdf"
        self.shop.run("paper", sale["ref"], "--kind", "label", "--size", "62x29", "--out", paper)
        text = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, timeout=60, check=True).stdout
        self.assertIn("TRAINING–NOTARECEIPT", "".join(text.split()))

    def test_the_next_process_still_knows_the_sale(self):
        references = [self.issue().json["ref"] for _ in range(2)]
        for reference in references:
            [tracked] = self.shop.track(reference)
            self.assertEqual((tracked["state"], tracked["gatewayStatus"]), ("open", "invoice:created"))
            self.assertIsNotNone(tracked["gatewayId"])
        self.assertEqual(len({self.shop.show(reference)["gatewayId"] for reference in references}), 2)

    def test_a_running_sandbox_is_used_and_has_the_earlier_sales(self):
        early = self.issue().json
        sandbox = self.start_sandbox(port=PORT, home=self.shop.home)
        late = self.issue().json
        self.assertEqual(len(sandbox.creates()), 1)
        sandbox.pay("paid", link=early["payLink"])
        sandbox.pay("failed", ref=late["ref"])
        self.assertEqual(self.shop.track(early["ref"])[0]["state"], "paid")
        self.assertEqual(self.shop.track(late["ref"])[0]["state"], "failed")

    def test_what_was_paid_stays_paid_when_the_sandbox_has_ended(self):
        sale = self.issue().json
        sandbox = self.start_sandbox(port=PORT, home=self.shop.home)
        sandbox.pay("paid", ref=sale["ref"])
        sandbox.end()
        self.assertEqual(self.shop.track(sale["ref"])[0]["state"], "paid")

    def test_something_else_on_its_port(self):
        stranger = Server(lambda request: Answer.page("Not a sandbox"), port=PORT)
        self.addCleanup(stranger.stop)
        run = self.shop.issue(account="sandbox", exits=NOT_AVAILABLE)
        self.assertIn(str(PORT), run.err)
        self.assertEqual(stranger.posts(), [])  # the stranger was asked who it is, and got no sale
        self.assertFalse(any("Api-Key" in request.headers or "API-KEY" in request.headers for request in stranger.requests))
        self.assertEqual(self.shop.list(), [])

    def test_a_second_sandbox_says_that_the_port_is_taken(self):
        self.start_sandbox(port=PORT)
        for options in ((), ("--json",)):
            run = self.shop.run("sandbox", *options, exits=NOT_AVAILABLE)
            self.assertIn(str(PORT), run.err + run.out)
            self.assertIn("Training runs already", run.err + run.out)
            self.assertIn("Nothing needs to be started", run.err + run.out)

    def test_a_stranger_on_its_port_is_not_taken_for_a_sandbox(self):
        for page in (Answer.page("Not a sandbox"), Answer.page('{"name": "another"}')):
            with self.subTest(page):
                stranger = Server(lambda request, page=page: page, port=PORT)
                try:
                    run = self.shop.run("sandbox", exits=NOT_AVAILABLE)
                finally:
                    stranger.stop()
                self.assertIn(f"Port {PORT} is used by another program", run.err)

    def test_a_statement_of_one_of_its_gateways_names_the_others(self):
        """It practises with several, and one statement is one gateway's."""
        for command in (("statement", "--account", "sandbox"), ("import", "sandbox")):
            for options in ((), ("--json",)):
                self.assertIn("NonStoPay only; for the others: --gateway einvoice", self.shop.run(*command, *options).err)
            self.assertNotIn("for the others", self.shop.run(*command, "--gateway", "einvoice").err)

    def test_it_cannot_be_removed_changed_or_doubled(self):
        self.assertIn("part of the program", self.shop.run("account", "remove", "sandbox", exits=INPUT_REFUSED).err)
        self.shop.run("account", "direct", "sandbox", "off", exits=INPUT_REFUSED)
        self.shop.add_account("https://pay.example", "some-key", name="Sandbox", exits=INPUT_REFUSED)
        [account] = self.shop.run("account", "list", "--json").json
        self.assertEqual((account["name"], account["training"]), ("sandbox", True))

    def test_its_key_can_be_checked(self):
        self.assertIn("accepts the key", self.shop.run("account", "check", "sandbox").out)

    def test_direct_sales_can_be_practised_and_leave_no_card_data_either(self):
        """The training gateway's own file is no place for card data: people practise with the card in their hand."""
        secrets = Secrets("5303 9184 2760 5528", "562", "1991-07-16", "sandbox-api-key-not-secret")
        fields = {**secrets.fields(), "card_expiry_date": EXPIRY, "name": "John Smith", "phone": "+44 20 7946 0018",
                  "customer_ip": "203.0.113.7", "address1": "1000 Lombard St", "address2": "1000 Lombard St",
                  "city": "San Francisco", "postcode": "90210", "country": "DE"}
        sale = self.issue("--direct", "--fields", "-", stdin=fields).json
        self.assertEqual(sale["state"], "open")
        self.assertTrue((self.shop.home / "sandbox.sqlite").exists())
        self.assertEqual(secrets.in_folder(self.shop.home), [])

    def test_its_file_is_for_its_owner_only(self):
        """Customers' addresses are in it, as in the ledger."""
        self.issue()
        self.assertEqual((self.shop.home / "sandbox.sqlite").stat().st_mode & 0o077, 0)


if __name__ == "__main__":
    unittest.main()
