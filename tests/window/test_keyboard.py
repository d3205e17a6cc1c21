# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page by keyboard, everything on it by the Tab key, and a name for each thing that can have the focus."""
import unittest

from desk import WindowTest, sell
from person import LINES

PAGES = {"ctrl+1": "New sale", "ctrl+2": "Invoices", "ctrl+3": "Accounts", "ctrl+4": "Settings"}
# What has to be shown before a page is looked through.
SIGNS = {"New sale": ("push button", "Issue the sale"), "Invoices": ("text", "Search sales"),
         "Accounts": ("list", "Accounts"), "Settings": ("radio button", "Dark")}
# Of several that exclude each other the Tab key stops at one, and arrow keys lead to the others.
GROUPS = ("Pages", "Payment method", "Sections of the settings")
# Text that can be selected with the mouse is no control.
TEXTS = {"label"}


class Keyboard(WindowTest):
    def setUp(self):
        self.shop = self.open_shop(self.start_sandbox(), "--allow-direct")

    def on_each_page(self, person):
        for keys, page in PAGES.items():
            person.key(keys)
            person.until(lambda: person.find("check box", page).has("checked"), f"{keys} chooses {page}")
            person.find(*SIGNS[page])
            yield page

    @staticmethod
    def controls(person):
        """What can have the focus. The frame of a field hands it on to the field; what is in a list belongs to the list."""
        found = [each for each in person.things() if each.has("focusable") and each.role not in TEXTS]
        inside = {inner for each in found if each.role == "combo box" for inner in person.things(below=each)}
        frames = {each for each in found
                  if each.role == "filler" and any(inner in found for inner in person.things(below=each))}
        return [each for each in found if each not in inside | frames]

    def nameless(self, person):
        """Controls without a name, and what has a name and passes itself off as empty room."""
        return [f"{each} in {each.parent}" for each in self.controls(person) if not each.name.strip()] + [
            f"{each} in {each.parent}" for each in person.things() if each.role == "filler" and each.name.strip()]

    def test_every_page_by_its_key(self):
        person = self.person_at(self.shop)
        for page in self.on_each_page(person):
            pages = [each for each in person.find("panel", "Pages").children if each.role == "check box"]
            self.assertEqual([each.name for each in pages if each.has("checked")], [page])

    def test_every_page_by_tab_and_arrows(self):
        person = self.open_window(self.shop).person
        person.await_focus("text", "Amount")
        person.tab_to("check box", "New sale")
        for key, page in (("Down", "Invoices"), ("Down", "Accounts"), ("Down", "Settings"), ("Up", "Accounts")):
            person.key(key)
            person.await_focus("check box", page)
            self.assertTrue(person.focus.has("checked"))
            person.find(*SIGNS[page])

    def test_every_section_of_the_settings_by_tab_and_arrows(self):
        person = self.person_at(self.shop)
        person.key("ctrl+4")
        person.find("radio button", "Dark")
        person.tab_to("check box", "General")
        for section, sign in (("Shop", ("text", "Name of the shop")), ("Counter", ("text", "Quick amounts")),
                              ("Messages and mail", ("text", "Mail server"))):
            person.key("Down")
            person.await_focus("check box", section)
            self.assertTrue(person.focus.has("checked"))
            person.find(*sign)
            self.assertEqual(self.nameless(person), [], section)
            self.walk_around(person, section)
            person.tab_to("check box", section)
        for section in ("Notices", "Backups", "Help and about"):
            person.press(section, "check box")
            person.until(lambda: person.find("check box", section).has("checked"), f"{section} is shown")
            self.assertEqual(self.nameless(person), [], section)

    def test_everything_has_a_name(self):
        person = self.person_at(self.shop)
        person.press("I type the customer’s card here (direct sale)", "check box")
        person.find("text", "Card number")
        for section in ("Return pages", "Merchant data"):
            person.press(f"{section}, folded", "check box")
        for page in self.on_each_page(person):
            self.assertEqual(self.nameless(person), [], page)

        # Forms that a button opens.
        person.key("ctrl+3")
        person.press("Add account")
        person.reads("Web address")
        self.assertEqual(self.nameless(person), [])

    def test_a_choice_is_made_by_pressing_it(self):
        person = self.person_at(self.shop)
        box = person.find("combo box", "Currency")
        choices = [each for each in person.things(hidden=True, below=box) if each.role == "list item"]
        self.assertIn("EUR", [each.name for each in choices])
        next(each for each in choices if each.name == "EUR").press()
        person.until(lambda: box.text == "EUR", f"{box} says EUR")

    def test_what_is_said_is_plain_text(self):
        person = self.person_at(self.shop)
        sell(person)
        person.find("text", "Pay link")
        person.press("New sale")
        for page in self.on_each_page(person):
            self.assertNotRegex(person.everything_shown(), r"</?[a-z]+>|&[a-z]+;")

    def test_tab_reaches_everything_and_comes_around(self):
        person = self.person_at(self.shop)
        sell(person)
        person.find("text", "Pay link")
        person.press("Copy link")
        person.reads("The link is copied.")
        self.walk_around(person, "the sale's card")
        person.press("New sale")
        for page in self.on_each_page(person):
            self.walk_around(person, page)

    def test_tab_reaches_every_field_of_a_direct_sale_in_the_order_of_reading(self):
        person = self.person_at(self.shop)
        person.press("I type the customer’s card here (direct sale)", "check box")
        person.find("text", "Card number")
        stops = [each.name for each in self.walk_around(person, "a direct sale")]
        wanted = ["Account", "Card", "I type the customer’s card here (direct sale)", "Amount", "Currency", "Customer’s e-mail",
                  "Cardholder’s name", "Phone", "Date of birth", "Customer’s IP address", "Address", "City", "Country",
                  "Card number", "Expiry date", "Card code", "Issue the sale", "Clear"]
        at = stops.index("Account")
        in_order = stops[at:] + stops[:at]
        self.assertEqual([each for each in in_order if each in wanted], wanted)

    @staticmethod
    def has_its_stop_in(reached, thing):
        is_one_of_a_group = thing.role == "radio button" or thing.parent.name in GROUPS
        return is_one_of_a_group and any(each in reached and each.role == thing.role for each in thing.parent.children)

    def walk_around(self, person, where):
        """Goes on with the Tab key until it is where it began; all controls must have been on the way."""
        controls = self.controls(person)
        start = person.tab()
        stops = [start]
        while (stop := person.tab()) != start:
            self.assertNotIn(stop, stops, f"{where}: the Tab key goes in a circle that leaves out where it began")
            stops.append(stop)
        reached = set(stops)
        missed = [each for each in controls if each not in reached and each.role not in LINES and each.has("sensitive")
                  and not self.has_its_stop_in(reached, each)]
        self.assertEqual(missed, [], f"{where}: not reached by the Tab key; it stops at {stops}")
        return stops


if __name__ == "__main__":
    unittest.main()
