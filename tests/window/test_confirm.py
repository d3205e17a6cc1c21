# SPDX-License-Identifier: GPL-3.0-or-later
"""A sale whose answer was lost, and a gateway that echoes nothing: a person recognises it, by keyboard alone."""
import unittest

from desk import WindowTest
from support import UNKNOWN


class Confirm(WindowTest):
    def test_a_person_recognises_the_sale(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        sandbox.habits(echo="null")
        sandbox.fault("http-500", landed=True)
        reference = shop.issue(exits=UNKNOWN).json["ref"]
        own = sandbox.history()[-1]["id"]
        person = self.open_window(shop).person
        person.key("ctrl+f")  # from wherever one is
        person.await_focus("text", "Search sales")
        person.key("Return")
        person.reads(reference)
        person.tab_to("push button", "It may be this one…")
        person.key("Return")
        person.reads("At the gateway")
        person.reads(own)
        self.assertEqual(shop.show(reference)["state"], "unknown")
        person.tab_to("push button", "This is the same sale", "shift+Tab")
        person.key("Return")
        person.until(lambda: shop.show(reference)["gatewayId"] == own, "it is taken for that one")
        self.assertEqual(shop.show(reference)["state"], "open")
        self.assertEqual(len(sandbox.creates()), 1)


if __name__ == "__main__":
    unittest.main()
