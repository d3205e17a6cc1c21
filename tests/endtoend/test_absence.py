# SPDX-License-Identifier: GPL-3.0-or-later
"""A sale is called "never created" only by proof (decision 0020). Gateways that land calls late, mask addresses, wrap what
they echo, turn no pages and miscount are simulated by the sandbox.
"""
import unittest

from support import DONE, INPUT_REFUSED, UNKNOWN, EndToEnd, until


class Absence(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def lose(self, **fault):
        """A sale whose answer nobody could read, to another customer each."""
        self.sandbox.fault("http-500", **{"landed": True, **fault})
        self.customers = getattr(self, "customers", 0) + 1
        run = self.shop.issue(email=f"customer{self.customers}@example.com", exits=UNKNOWN)
        self.assertIn("do not issue it again", run.err)
        return run.json["ref"]

    def sell_elsewhere(self, count):
        """Sales that another program made."""
        for number in range(count):
            self.sandbox.api("/api/btn-create-invoice/get/",
                             {"email": f"c{number}@example.com", "amount": 15.04, "devise": "USD",
                              "callbackJson": {"counterfoil": f"CF-{chr(65 + number % 26) * 15}{chr(65 + number // 26)}"}})

    def assert_not_called_absent(self, reference):
        self.assertNotEqual(self.shop.show(reference)["state"], "refused")
        self.assertNotIn("may be sold again", self.shop.said[-1])

    def test_a_call_that_lands_minutes_later(self):
        reference = self.lose(landed=False, landing=14 * 60)
        for _ in range(3):
            [tracked] = self.shop.track(reference, exits=UNKNOWN)
            self.assertEqual(tracked["state"], "unknown")
            self.assertRegex(tracked["note"], r"will be known at \d\d:\d\d")
            self.sandbox.advance(minutes=4)
        self.sandbox.advance(minutes=2)
        [tracked] = self.shop.track(reference)
        self.assertEqual(tracked["state"], "open")
        self.assertEqual(self.sandbox.reference_of(tracked["gatewayId"]), reference)
        self.assertEqual(len(self.sandbox.creates()), 1)

    def test_addresses_exclude_nothing(self):
        for emails in ("masked", "absent", "payer", "cut"):
            with self.subTest(emails):
                self.sandbox.habits(emails=emails)
                reference = self.lose()
                self.assertEqual(self.shop.track(reference)[0]["state"], "open")

    def test_our_reference_is_found_in_any_wrapping(self):
        for echo in ("small", "text", "text-in-text", "html", "percent", "base64", "wrapped"):
            with self.subTest(echo):
                self.sandbox.habits(echo=echo)
                reference = self.lose()
                self.assertEqual(self.shop.track(reference)[0]["state"], "open")

    def test_the_return_page_tells_where_nothing_else_does(self):
        self.sandbox.habits(echo="null")
        self.sandbox.fault("http-500", landed=True)
        reference = self.shop.issue(success_url="https://shop.example/ok#done", exits=UNKNOWN).json["ref"]
        [row] = self.sandbox.history()
        self.assertEqual(row["success_url"], f"https://shop.example/ok?counterfoil={reference}#done")
        self.assertEqual(self.shop.track(reference)[0]["state"], "open")

    def test_lists_that_prove_nothing(self):
        self.sell_elsewhere(55)
        self.sandbox.advance(minutes=1)
        for habits in ({"pages": "from-zero"}, {"pages": "ignored"}, {"totals": "of-page"}, {"totals": "absent"},
                       {"totals": "changing"}, {"totals": "negative"}, {"pages": "ignored", "totals": "of-page"},
                       {"pages": "from-zero", "totals": "of-page"}, {"pages": "clamped", "totals": "of-page"}):
            with self.subTest(habits):
                self.sandbox.habits(**{"pages": "documented", "totals": "documented", "echo": "masked", **habits})
                reference = self.lose()
                self.shop.track(reference, exits=None)
                self.sandbox.advance(minutes=20)
                self.shop.track(reference, exits=None)
                self.assert_not_called_absent(reference)

    def test_hosted_sales_that_are_answered_by_their_number_alone(self):
        self.sandbox.habits(links="id")
        run = self.shop.issue(exits=DONE)
        self.assertEqual((run.json["state"], run.json["payLink"]), ("open", None))
        self.assertIn("Do not sell it again", run.err)
        [tracked] = self.shop.track(run.json["ref"])
        self.assertEqual(tracked["gatewayId"], run.json["gatewayId"])
        self.assertIn("Sell it again only once it can no longer be paid", tracked["note"])
        self.sandbox.pay("paid", ref=run.json["ref"])
        self.assertEqual(self.shop.track(run.json["ref"])[0]["state"], "paid")

    def test_the_link_in_a_piece_of_html(self):
        self.sandbox.habits(links="html")
        sale = self.shop.issue().json
        self.assertTrue(sale["payLink"].startswith(self.sandbox.url))

    def test_a_clock_that_is_off_is_said_before_a_sale(self):
        self.assertNotIn("clock", self.shop.issue().err)
        self.sandbox.advance(minutes=7)
        self.assertIn("minutes behind the gateway", self.shop.issue(email="b@example.com").err)  # learnt by its answer
        self.sandbox.fault("stall")
        child = self.shop.start(*self.shop.sale(email="c@example.com"))
        try:
            self.assertIn("minutes behind the gateway", self.until_said(child))
        finally:
            child.end()

    def until_said(self, child):
        until(self.sandbox.creates, "the call has arrived")
        until(lambda: len(self.sandbox.creates()) == 3, "this call has arrived")
        return child.errors()


class Confirm(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.sandbox.habits(echo="null")
        self.sandbox.fault("http-500", landed=True)
        self.reference = self.shop.issue(exits=UNKNOWN).json["ref"]
        self.own = self.sandbox.history()[-1]["id"]
        self.sandbox.api("/api/btn-create-invoice/get/", {"email": "bob@example.com", "amount": 7, "devise": "USD"})
        self.other = self.sandbox.history()[-1]["id"]

    def confirm(self, *options, exits=DONE):
        return self.shop.run("confirm", self.reference, *options, "--json", exits=exits)

    def test_candidates_side_by_side(self):
        listed = self.confirm(exits=UNKNOWN).json
        self.assertEqual(listed["ref"], self.reference)
        self.assertEqual([each["gatewayId"] for each in listed["candidates"]], [self.own, self.other])
        self.assertEqual((listed["candidates"][0]["amount"], listed["candidates"][0]["currency"]), ("15.04", "USD"))
        self.assertIsNone(listed["note"])
        text = self.shop.run("confirm", self.reference, exits=UNKNOWN)
        self.assertIn("15.04", text.out)
        self.assertIn("bob@example.com", text.out)
        self.assertIn("--id", text.err)
        self.assertEqual(self.shop.show(self.reference)["state"], "unknown")

    def test_the_way_there_is_told_to_people(self):
        hint = f"“counterfoilctl confirm {self.reference}” lists the sales at the gateway that it may be."
        self.assertIn(hint, self.shop.run("track", self.reference, exits=UNKNOWN).out)
        self.assertIn(hint, self.shop.run("show", self.reference).out)
        for command in ("track", "show"):
            self.assertNotIn(hint, self.shop.run(command, self.reference, "--json", exits=None).all)
        self.confirm("--id", self.own)
        self.assertNotIn(hint, self.shop.run("show", self.reference).out)

    def test_there_may_be_more_than_are_shown(self):
        for number in range(20):
            self.sandbox.api("/api/btn-create-invoice/get/", {"email": f"c{number}@example.com", "amount": 7, "devise": "USD"})
        listed = self.confirm(exits=UNKNOWN).json
        self.assertEqual(len(listed["candidates"]), 20)
        self.assertEqual(listed["candidates"][0]["gatewayId"], self.own)
        self.assertIn("may list more", listed["note"])

    def test_a_person_confirms(self):
        sale = self.confirm("--id", self.own).json
        self.assertEqual((sale["state"], sale["gatewayId"]), ("open", self.own))
        events = self.shop.show(self.reference)["events"]
        self.assertEqual((events[-1]["kind"], events[-1]["source"]), ("found", "person: confirmed"))
        self.confirm("--id", self.own)  # once more changes nothing
        self.assertEqual(self.shop.show(self.reference)["events"], events)
        self.assertEqual(self.confirm().json["candidates"], [])
        self.sandbox.pay("paid", ref=self.reference)
        self.assertEqual(self.shop.track(self.reference)[0]["state"], "paid")

    def test_what_is_another_sale_is_refused(self):
        self.sandbox.habits(echo="documented")
        self.sandbox.api("/api/btn-create-invoice/get/", {"email": "a@example.com", "amount": 15.04, "devise": "USD",
                         "callbackJson": {"counterfoil": "CF-AAAAAAAAAAAAAAAA"}})
        carrying = self.sandbox.history()[-1]["id"]
        for number, code in ((self.other, "confirm-other-amount"), (carrying, "confirm-other-sale"),
                             ("999999", "candidate-none"), ("-", "candidate-none")):
            with self.subTest(code):
                run = self.confirm("--id", number, exits=INPUT_REFUSED)
                self.assertEqual(run.json["error"]["code"], code)
                self.assertEqual(self.shop.show(self.reference)["state"], "unknown")
        second = self.shop.issue("card", "--again").json["ref"]
        self.shop.track(second)
        known = self.shop.show(second)["gatewayId"]
        run = self.confirm("--id", known, exits=INPUT_REFUSED)
        self.assertEqual(run.json["error"]["code"], "confirm-other-sale")

    def test_what_needs_no_confirmation(self):
        self.shop.run("confirm", "CF-AAAAAAAAAAAAAAAA", exits=INPUT_REFUSED)
        self.sandbox.fault("error-50003")
        refused = self.shop.issue(email="x@example.com", exits=3).json["ref"]
        run = self.shop.run("confirm", refused, "--id", self.own, "--json", exits=INPUT_REFUSED)
        self.assertEqual(run.json["error"]["code"], "confirm-not-needed")


if __name__ == "__main__":
    unittest.main()
