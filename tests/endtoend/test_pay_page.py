# SPDX-License-Identifier: GPL-3.0-or-later
"""The pay page as the customer meets it, in a real browser: what it says, and what it does when used in odd ways."""
import unittest

from browser import Browser
from servers import return_pages
from support import EndToEnd, http


class PayPage(EndToEnd):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.quit)

    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def status(self, sale):
        return self.shop.track(sale["ref"])[0]["gatewayStatus"]

    def test_it_says_what_is_paid_to_whom_and_that_no_money_moves(self):
        sale = self.shop.issue("card", amount="1234.50", devise="EUR").json
        self.browser.open(sale["payLink"])
        text = self.browser.text()
        for word in ("1,234.50", "EUR", "anna@example.com", "No money moves"):
            self.assertIn(word, text)
        self.assertIn("1,234.50", self.browser.title)

    def test_looking_at_it_is_noticed_and_previewing_is_not(self):
        sale = self.shop.issue().json
        self.assertEqual(self.status(sale), "invoice:created")
        http("HEAD", sale["payLink"])  # what a messenger sends
        self.assertEqual(self.status(sale), "invoice:created")
        self.browser.open(sale["payLink"])
        self.assertEqual(self.status(sale), "invoice:opened")
        self.assertEqual(self.shop.show(sale["ref"])["state"], "open")

    def test_a_link_with_a_part_missing(self):
        sale = self.shop.issue().json
        self.browser.open(sale["payLink"][:-12])
        self.assertIn("not known", self.browser.text("h1"))
        self.assertFalse(self.browser.has("#pay"))
        self.assertEqual(self.status(sale), "invoice:created")

    def test_a_link_that_is_two_weeks_old(self):
        sale = self.shop.issue().json
        self.sandbox.advance(days=15)
        self.browser.open(sale["payLink"])
        self.assertIn("expired", self.browser.text("h1"))
        self.assertFalse(self.browser.has("#pay"))
        self.assertEqual(self.status(sale), "invoice:expired")

    def test_a_paid_sale_cannot_be_paid_or_cancelled_again(self):
        sale = self.shop.issue().json
        self.browser.open(sale["payLink"])
        self.browser.press("#pay")
        self.browser.open(sale["payLink"])
        self.assertFalse(self.browser.has("#pay"))
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        status, _ = http("POST", sale["payLink"], b"outcome=cancelled", form)
        self.assertEqual(status, 409)
        status, _ = http("POST", sale["payLink"], b"outcome=chargeback", form)
        self.assertEqual(status, 400)  # no button of the customer's
        self.assertEqual(self.status(sale), "invoice:paid")

    def test_a_second_window_that_still_shows_the_button(self):
        pages = return_pages()
        self.addCleanup(pages.stop)
        sale = self.shop.issue(success_url=f"{pages.url}/thanks").json
        self.browser.open(sale["payLink"])
        self.sandbox.pay("paid", ref=sale["ref"])  # in the other window
        self.browser.press("#pay")
        self.browser.await_url(f"{pages.url}/thanks?counterfoil={sale['ref']}")
        self.assertEqual(self.status(sale), "invoice:paid")

    def test_texts_from_the_shop_are_texts(self):
        words = "<script>document.title='taken'</script><img src=x onerror=document.title='taken'>&amp;\"'"
        sale = self.shop.issue("nft", nftDescription=words, nftImageUrls="https://shop.example/1.png").json
        self.browser.open(sale["payLink"])
        self.assertIn(words, self.browser.text(".description"))
        self.assertNotEqual(self.browser.title, "taken")

    def test_the_shops_address_gets_its_customer_back_as_it_was_written(self):
        pages = return_pages()
        self.addCleanup(pages.stop)
        path = "/thanks/caf%C3%A9?order=1001&note=a%26b"
        sale = self.shop.issue(success_url=f"{pages.url}{path}#top").json
        path += f"&counterfoil={sale['ref']}"  # our own, which the gateway's history echoes
        self.browser.open(sale["payLink"])
        self.browser.press("#pay")
        self.browser.await_url(f"{pages.url}{path}#top")
        self.assertEqual(pages.paths(), [path])

    def test_it_works_without_scripts_and_asks_nobody_else(self):
        sale = self.shop.issue().json
        self.browser.open(sale["payLink"])
        self.assertEqual(self.browser.run("return document.scripts.length"), 0)
        self.assertEqual(self.browser.run("return performance.getEntriesByType('resource').map(e => e.name)"
                                          f".filter(name => !name.startsWith('{self.sandbox.url}'))"), [])

    def test_buttons_can_be_reached_by_keyboard_and_have_names(self):
        sale = self.shop.issue().json
        self.browser.open(sale["payLink"])
        names = self.browser.run("return [...document.querySelectorAll('button')].map(b => b.innerText.trim())")
        self.assertEqual(len(names), 4)
        self.assertTrue(all(names))
        self.browser.run("document.querySelector('#pay').focus()")
        self.assertEqual(self.browser.run("return document.activeElement.id"), "pay")


if __name__ == "__main__":
    unittest.main()
