# SPDX-License-Identifier: GPL-3.0-or-later
"""When a sale goes wrong on its way: the window says what happened, what to do and what was kept; and whatever is pressed
meanwhile, one sale is one call at the gateway.
"""
import unittest

from desk import WindowTest, choose_account, sell, type_sale
from support import until


class Refused(WindowTest):
    def test_the_gateway_says_no(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        person = self.person_at(shop)
        sandbox.fault("error-50006")
        sell(person)
        person.reads("The sale was not issued")
        [sale] = shop.list()
        self.assertEqual(sale["state"], "refused")
        person.reads(sale["error"]["message"])
        person.reads("Choose “Sell again”, correct what is wrong, and issue it once more.")
        person.reads(f"Kept: the sale stands in your books as {sale['ref']}")
        self.assertIsNone(person.look_for("text", "Pay link"))

        # All that was typed stands there still.
        person.press("Sell again")
        self.assertEqual(person.find("text", "Amount").text, "15.04")
        self.assertEqual(person.find("text", "Customer’s e-mail").text, "anna@example.com")
        person.press("Issue the sale")
        person.find("text", "Pay link")
        self.assertEqual([sale["state"] for sale in shop.list()], ["open", "refused"])
        self.assertEqual(len(sandbox.creates()), 2)


class Unknown(WindowTest):
    def says_unknown(self, person, shop):
        person.reads("Nobody knows yet whether the sale was issued")
        person.reads("Choose “Check now” before you sell again")
        [sale] = shop.list()
        self.assertEqual(sale["state"], "unknown")
        person.reads(f"Kept: the sale stands in your books as {sale['ref']}")
        self.assertIsNone(person.look_for("text", "Pay link"))
        person.await_focus("push button", "Check now")
        return sale["ref"]

    def test_cancelled_while_it_is_sent(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        person = self.person_at(shop)
        sandbox.fault("stall", landed=True)
        sell(person)
        person.reads("If you cancel now, the sale may exist there all the same")
        until(sandbox.creates, "the call has arrived")
        person.await_focus("push button", "Cancel")
        person.key("Escape")
        reference = self.says_unknown(person, shop)
        person.press("Check now")
        person.reads("The gateway has the sale")
        self.assertEqual(shop.show(reference)["state"], "open")
        self.assertEqual(len(sandbox.creates()), 1)

    def behind_proxy(self, fault):
        sandbox = self.start_sandbox()
        proxy = self.start_proxy(sandbox.port, fault)
        shop = self.open_shop(sandbox, url=proxy.url)  # its key lies in the keyring
        person = self.person_at(shop)
        sell(person)
        return proxy, shop, person, self.says_unknown(person, shop)

    def test_the_answer_is_lost(self):
        proxy, shop, person, reference = self.behind_proxy("deliver-then-close")
        person.key("Return")
        person.reads("The gateway has the sale")
        self.assertEqual(shop.show(reference)["state"], "open")
        self.assertEqual(proxy.creates(), (1, 1))

    def test_the_call_is_lost(self):
        proxy, shop, person, reference = self.behind_proxy("close-after-request")
        person.press("Check now")
        # The gateway has no such sale, but a server before it may hold the call for some minutes yet (decision 0020).
        person.reads("a server may still hold the call and carry it out later")
        person.reads("Do not sell it again before that is said.")
        self.assertEqual(shop.show(reference)["state"], "unknown")
        self.assertEqual(proxy.creates(), (1, 0))


class Leaving(WindowTest):
    def test_the_window_is_closed_while_a_sale_is_sent(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        window = self.open_window(shop)
        person = window.person
        choose_account(person, "shop")
        sandbox.fault("stall", times=9)
        sell(person)
        until(sandbox.creates, "the call has arrived")
        person.close_window()
        person.reads("A sale is being sent. If you close now it stays in your books as “being issued”")
        person.press("Stay")
        person.until(lambda: person.look_for("push button", "Stay") is None, "the question is gone")
        self.assertIsNotNone(person.look_for("push button", "Cancel"))

        person.close_window()
        person.press("Close all the same")
        until(lambda: window.process.poll() is not None, "the program has ended")
        self.assertEqual(window.end(), 0)
        [sale] = shop.list()
        self.assertIn(sale["state"], ("issuing", "unknown"))
        self.assertEqual(len(sandbox.creates()), 1)


class Impatient(WindowTest):
    """Whoever presses a button a second time means the first time."""

    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.person = self.person_at(self.shop)

    def assert_one_sale_on_its_way(self):
        until(self.sandbox.creates, "the call has arrived")
        self.person.key("Escape")
        self.person.reads("Nobody knows yet whether the sale was issued")
        self.assertEqual(len(self.sandbox.creates()), 1)
        self.assertEqual([sale["state"] for sale in self.shop.list()], ["unknown"])

    def test_enter_is_pressed_again_and_again_while_it_is_sent(self):
        self.sandbox.fault("stall", times=9)
        sell(self.person)
        self.person.key(*["Return"] * 20)
        self.assert_one_sale_on_its_way()

    def test_enter_is_held_while_it_is_sent(self):
        self.sandbox.fault("stall", times=9)
        type_sale(self.person)
        self.person.hold("Return")
        self.assert_one_sale_on_its_way()

    def test_the_button_is_double_clicked(self):
        self.sandbox.fault("stall", times=9)
        type_sale(self.person)
        self.person.click(self.person.find("push button", "Issue the sale"), times=2)
        self.assert_one_sale_on_its_way()

    def test_enter_is_held_and_the_answer_is_there_at_once(self):
        """The key goes on repeating when the link is there already: that is no wish to see it go."""
        type_sale(self.person)
        self.person.hold("Return")
        self.assertEqual(len(self.sandbox.creates()), 1)
        self.person.find("text", "Pay link")  # once it is gone it does not come back


if __name__ == "__main__":
    unittest.main()
