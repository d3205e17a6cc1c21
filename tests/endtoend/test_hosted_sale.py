# SPDX-License-Identifier: GPL-3.0-or-later
"""A hosted sale, from the cashier's form to the money: by each method, to each of its endings.

The customer pays in a real browser on the gateway's own page; the shop learns about it from the gateway alone.
"""
import datetime
import subprocess
import unittest

from browser import Browser
from servers import return_pages
from support import EndToEnd

# What a cashier fills in beyond amount, currency and e-mail.
METHODS = {
    "card": {"devise": "EUR", "callbackJson": '{"order":"1001"}'},
    "nft": {"nftImageUrls": "https://shop.example/nft/1.png", "nftDescription": "A painting",
            "ipfsMetadata": '{"name":"My NFT"}'},
    "crypto": {"payableCurrencies": "USDT_polygon"},
    "upi": {"personal_id": "45861024531", "name": "Jaya James"},
}
HAS_PENDING_PAGE = {"card", "nft", "upi"}  # crypto's interface knows none


def read_qr(picture):
    return subprocess.run(["zbarimg", "--raw", "-q", str(picture)], capture_output=True, timeout=60, check=True).stdout


class Issuing(EndToEnd):
    def test_the_answer_is_the_object_of_the_contract(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        for method, fields in METHODS.items():
            with self.subTest(method):
                sale = shop.issue(method, **fields).json
                self.assertRegex(sale["ref"], r"^CF-[A-Z2-7]{16}$")
                self.assertEqual(sale["state"], "open")
                self.assertEqual(sale["account"], "shop")
                self.assertEqual(sale["gateway"], "nonstopay")
                self.assertEqual(sale["method"], method)
                self.assertEqual(sale["amount"], "15.04")
                self.assertEqual(sale["currency"], fields.get("devise", "USD"))
                self.assertTrue(sale["payLink"].startswith(f"{sandbox.url}/widget/sale/create/?token="))
                self.assertIsNone(sale["gatewayId"])  # a hosted sale's answer has none
                self.assertIsNone(sale["gatewayStatus"])
                self.assertIsNone(sale["error"])

    def test_one_create_call_leaves_the_program_with_what_was_filled_in(self):
        for method, fields in METHODS.items():
            with self.subTest(method):
                sandbox = self.start_sandbox()
                sale = self.open_shop(sandbox).issue(method, **fields).json
                self.assertEqual(len(sandbox.requests()), 1)
                call = sandbox.creates()[0]
                self.assertEqual(call["method"], "POST")
                self.assertEqual(call["body"]["amount"], 15.04)
                self.assertEqual(call["body"]["email"], "anna@example.com")
                self.assertEqual(call["body"]["callbackJson"]["counterfoil"], sale["ref"])
                if method == "card":  # the merchant's own data travels beside our reference
                    self.assertEqual(call["body"]["callbackJson"]["order"], "1001")
                if method == "nft":
                    self.assertEqual(call["body"]["checkoutMode"], "nft")

    def test_the_qr_code_is_exactly_the_link(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        folder = self.scratch()
        png, svg, drawn = folder / "pay.png", folder / "pay.svg", folder / "drawn.png"
        link = shop.issue("card", "--qr", png).json["payLink"]
        self.assertEqual(read_qr(png), link.encode() + b"\n")
        link = shop.issue("card", "--qr", svg).json["payLink"]
        subprocess.run(["rsvg-convert", "--width=800", "-o", str(drawn), str(svg)], timeout=60, check=True)
        self.assertEqual(read_qr(drawn), link.encode() + b"\n")

    def test_a_person_gets_link_code_and_the_next_step(self):
        shop = self.open_shop(self.start_sandbox())
        arguments = [each for each in shop.sale() if each != "--json"]
        said = shop.run(*arguments).out
        sale = shop.list()[0]
        self.assertIn(sale["payLink"], said)
        self.assertIn("█", said)
        self.assertIn(f"counterfoilctl track {sale['ref']}", said)


class Endings(EndToEnd):
    """Paid, failed, cancelled or left pending in the browser; then tracked."""

    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.quit)
        cls.pages = return_pages()
        cls.addClassCleanup(cls.pages.stop)

    def sell(self, method):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.pages.requests.clear()
        pages = {f"{name}_url": f"{self.pages.url}/{name}?of={method}"
                 for name in ("success", "cancel", "failure", "pending")}
        if method not in HAS_PENDING_PAGE:
            del pages["pending_url"]
        return self.shop.issue(method, **METHODS[method], **pages).json

    def end(self, method, button, page, state):
        """The customer presses a button, lands on the shop's page, and the shop asks the gateway."""
        sale = self.sell(method)
        self.browser.open(sale["payLink"])
        self.assertIn("15.04", self.browser.text())
        self.browser.press(button)
        if page:
            path = f"/{page}?of={method}&counterfoil={sale['ref']}"  # the gateway's history echoes it
            self.browser.await_url(self.pages.url + path)
            self.assertEqual(self.pages.paths(), [path])
        [tracked] = self.shop.track(sale["ref"])
        self.assertEqual(tracked["state"], state)
        self.assertEqual(tracked["payLink"], sale["payLink"])
        # The id is known now: found in the gateway's history and confirmed by our reference.
        self.assertEqual(self.sandbox.reference_of(tracked["gatewayId"]), sale["ref"])
        self.assertEqual(len(self.sandbox.creates()), 1)
        return tracked

    def test_paid(self):
        for method in METHODS:
            with self.subTest(method):
                began = datetime.datetime.now(datetime.timezone.utc)
                tracked = self.end(method, "#pay", "success", "paid")
                self.assertEqual(tracked["gatewayStatus"], "invoice:paid")

                # The books name who said so and when.
                shown = self.shop.show(tracked["ref"])
                self.assertEqual([event["kind"] for event in shown["events"]], ["opened", "issued", "found"])
                self.assertEqual([event["source"] for event in shown["events"]],
                                 ["program", "gateway: create", "gateway: history and info"])
                self.assertEqual([event["state"] for event in shown["events"]], ["issuing", "open", "paid"])
                times = [datetime.datetime.fromisoformat(event["at"]) for event in shown["events"]]
                now = datetime.datetime.now(datetime.timezone.utc)
                self.assertEqual(times, sorted(times))
                self.assertLess(began - datetime.timedelta(seconds=1), times[0])
                self.assertLess(times[-1], now + datetime.timedelta(seconds=1))

    def test_failed(self):
        for method in METHODS:
            with self.subTest(method):
                self.assertEqual(self.end(method, "#fail", "failure", "failed")["gatewayStatus"], "invoice:failed")

    def test_cancelled(self):
        for method in METHODS:
            with self.subTest(method):
                self.end(method, "#cancel", "cancel", "cancelled")

    def test_left_pending(self):
        for method in METHODS:
            with self.subTest(method):
                page = "pending" if method in HAS_PENDING_PAGE else None
                tracked = self.end(method, "#pending", page, "open")
                # Nothing is decided: the customer comes back and pays with the same link.
                self.browser.open(tracked["payLink"])
                self.browser.press("#pay")
                self.browser.await_url(f"{self.pages.url}/success?of={method}&counterfoil={tracked['ref']}")
                self.assertEqual(self.shop.track(tracked["ref"])[0]["state"], "paid")

    def test_without_return_pages_the_customer_stays_and_reads_what_happened(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        sale = shop.issue("card").json
        self.browser.open(sale["payLink"])
        self.browser.press("#pay")
        self.assertIn("Paid", self.browser.text("h1"))
        self.assertEqual(shop.track(sale["ref"])[0]["state"], "paid")


class LaterNews(EndToEnd):
    """What a gateway says long after the customer has left."""

    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def state(self, sale):
        return self.shop.track(sale["ref"])[0]["state"]

    def test_authorised_then_paid_then_charged_back(self):
        sale = self.shop.issue().json
        for outcome, word in (("authorised", "invoice:awaiting_approval"), ("paid", "invoice:paid"),
                              ("chargeback", "invoice:chargeback")):
            self.sandbox.pay(outcome, ref=sale["ref"])
            self.assertEqual(self.state(sale), outcome)
            self.assertEqual(self.shop.show(sale["ref"])["gatewayStatus"], word)
        # A settled sale is not forgotten: each of its states stands in the books.
        states = [event["state"] for event in self.shop.show(sale["ref"])["events"]]
        self.assertEqual(states, ["issuing", "open", "authorised", "paid", "chargeback"])

    def test_withheld(self):
        sale = self.shop.issue().json
        self.sandbox.pay("withheld", link=sale["payLink"])
        self.assertEqual(self.state(sale), "withheld")

    def test_expired_after_two_weeks(self):
        seen, unseen = self.shop.issue().json, self.shop.issue().json
        self.assertEqual(self.state(seen), "open")
        self.sandbox.advance(days=15)
        self.assertEqual(self.state(seen), "expired")
        self.assertEqual(self.state(unseen), "expired")

    def test_an_expired_sale_that_is_paid_after_all_is_paid(self):
        sale = self.shop.issue().json
        self.sandbox.advance(days=15)
        self.assertEqual(self.state(sale), "expired")
        self.sandbox.pay("paid", ref=sale["ref"])
        self.assertEqual(self.state(sale), "paid")

    def test_asking_again_without_news_adds_nothing_to_the_books(self):
        sale = self.shop.issue().json
        for _ in range(3):
            self.assertEqual(self.state(sale), "open")
        kinds = [event["kind"] for event in self.shop.show(sale["ref"])["events"]]
        self.assertEqual(kinds, ["opened", "issued", "found"])

    def test_without_a_reference_all_unsettled_sales_are_asked_about(self):
        paid, waiting, settled = (self.shop.issue().json["ref"] for _ in range(3))
        self.sandbox.pay("paid", ref=settled)
        self.shop.track(settled)
        self.sandbox.pay("paid", ref=paid)
        self.assertEqual({each["ref"]: each["state"] for each in self.shop.track()}, {paid: "paid", waiting: "open"})


class Namesakes(EndToEnd):
    """Sales that look alike: the same customer, the same amount, the same day."""

    def test_each_gets_its_own_id_out_of_a_history_of_two_pages(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        references = [shop.issue().json["ref"] for _ in range(3)]
        # The merchant's web shop sells the same to the same customer. (One search asks about sixty sales at most.)
        for number in range(50):
            answer = sandbox.api("/api/btn-create-invoice/get/", {"email": "anna@example.com", "amount": 15.04,
                                 "devise": "USD", "callbackJson": {"webshop": number}})
            self.assertEqual(answer["errorCode"], 0)
        references += [shop.issue().json["ref"] for _ in range(2)]
        sandbox.pay("paid", ref=references[1])
        sandbox.pay("failed", ref=references[4])

        tracked = {each["ref"]: each for each in shop.track()}
        self.assertEqual([tracked[reference]["state"] for reference in references],
                         ["open", "paid", "open", "open", "failed"])
        # Which of the list's waiting sales the open ones are costs a question each, and tells nothing new.
        for reference in (references[1], references[4]):
            self.assertEqual(sandbox.reference_of(tracked[reference]["gatewayId"]), reference)
        self.assertLessEqual(len(sandbox.requests("info")), 2 * 2)

        # Whoever asks about one of them learns its number.
        for reference in references:
            [sale] = shop.track(reference)
            self.assertEqual(sandbox.reference_of(sale["gatewayId"]), reference)
        self.assertTrue(any("page=2" in call["query"] for call in sandbox.requests("history")))

    def test_an_nft_sale_without_an_e_mail_address_is_found_too(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        first, second = (shop.issue("nft", email=None).json["ref"] for _ in range(2))
        sandbox.pay("paid", ref=second)
        self.assertEqual(shop.track(first)[0]["state"], "open")
        self.assertEqual(shop.track(second)[0]["state"], "paid")


if __name__ == "__main__":
    unittest.main()
