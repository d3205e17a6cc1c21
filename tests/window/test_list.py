# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the list of sales stands when one comes to it: at the newest, unless one comes back to what one left."""
import unittest

from desk import WindowTest, type_sale

MANY = 25  # more than the window shows


class Newest(WindowTest):
    def setUp(self):
        self.shop = self.open_shop(self.start_sandbox())
        for number in range(MANY):
            self.shop.issue(email=f"old{number}@example.com")
        self.person = self.person_at(self.shop)
        self.person.make_window(1100, 760)

    def shows(self, customer):
        self.person.until(lambda: self.person.look_for("table cell", customer), f"{customer} is in sight")

    def look_up_the_oldest(self, words=""):
        self.person.key("ctrl+f")
        self.person.await_focus("text", "Search sales")
        self.person.type(words)
        self.person.key("Return")
        self.person.until(lambda: self.person.look_for("table", "Invoices").has("focused"), "the list has the keyboard")
        self.person.key("End")
        self.shows("old0@example.com")

    def test_what_was_sold_is_in_sight(self):
        self.person.key("ctrl+2")
        self.shows(f"old{MANY - 1}@example.com")
        self.look_up_the_oldest()
        self.assertIsNone(self.person.look_for("table cell", f"old{MANY - 1}@example.com"))
        self.person.key("ctrl+1")
        type_sale(self.person)
        self.person.key("Return")
        self.person.find("text", "Pay link")
        self.person.key("ctrl+2")
        self.shows("anna@example.com")
        self.assertIsNone(self.person.look_for("table cell", "old0@example.com"))

    def test_a_card_leads_back_to_where_one_was(self):
        self.look_up_the_oldest()
        self.person.key("Return")
        self.person.find("text", "Pay link")
        self.shop.issue(email="another.till@example.com")
        self.person.key("Escape")
        self.shows("old0@example.com")

    def test_a_search_that_is_taken_back_begins_at_the_newest(self):
        self.look_up_the_oldest("example")
        self.person.key("ctrl+f", "Escape")
        self.shows(f"old{MANY - 1}@example.com")
        self.assertIsNone(self.person.look_for("table cell", "old0@example.com"))


if __name__ == "__main__":
    unittest.main()
