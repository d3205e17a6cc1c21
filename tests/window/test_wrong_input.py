# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrong input: each reason is read at its field, the focus is on the first one, and nothing is sent or written down."""
import unittest

from desk import WindowTest


class WrongInput(WindowTest):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox, "--allow-direct")
        self.person = self.person_at(self.shop)

    def tearDown(self):
        self.assertEqual(self.sandbox.requests(), [])
        self.assertEqual(self.shop.list(), [])

    def reason_at(self, name, role="text"):
        """What is wrong with a field, which its help says no more then; heard after “Wrong.”."""
        return self.person.find(role, name).description.removeprefix("Wrong. ")

    def awaits_reason(self, name, words, role="text"):
        self.person.until(lambda: words in self.reason_at(name, role), f"{name} says “{words}”")

    def test_an_empty_form(self):
        person = self.person
        person.fill("Amount", "")
        person.key("Return")
        person.reads("Nothing was sent. 3 fields need your attention.")
        person.await_focus("text", "Amount")
        helps = {("Amount", "text"): "What the customer pays.",
                 ("Customer’s e-mail", "text"): "Where the gateway sends the receipt.",
                 ("Currency", "combo box"): "One of USD, EUR, GBP, INR, ZAR."}
        for (name, role), help_text in helps.items():
            self.assertTrue(person.find(role, name).description.startswith("Wrong. "))
            reason = self.reason_at(name, role)
            self.assertNotIn(reason, ("", help_text))
            self.assertEqual([each.role for each in person.things() if each.name == reason], ["label"])  # in sight as well

        # Each way of sending is refused.
        person.press("Issue the sale")
        person.click(person.find("push button", "Issue the sale"), times=2)
        person.key("Return", "Return", "Return")
        person.reads("Nothing was sent. 3 fields need your attention.")

        # Typing takes back what was said about the field, and the notice.
        person.fill("Amount", "1")
        person.until(lambda: self.reason_at("Amount") == helps["Amount", "text"], "the reason is gone")
        self.assertNotIn("Nothing was sent", person.everything_shown())

    def test_the_focus_goes_to_the_first_wrong_field(self):
        person = self.person
        person.fill("Amount", "15.04")
        person.choose("Currency", "EUR")
        person.fill("Customer’s e-mail", "anna@")
        person.key("Return")
        person.reads("Nothing was sent. One field needs your attention.")
        person.await_focus("text", "Customer’s e-mail")

        person.fill("Amount", "1,2,3 euros")
        person.key("Return")
        person.reads("Nothing was sent. 2 fields need your attention.")
        person.await_focus("text", "Amount")
        for name in ("Amount", "Customer’s e-mail"):
            self.assertNotEqual(self.reason_at(name), "")

    def test_a_wrong_text_is_named_when_it_is_left(self):
        person = self.person
        person.fill("Customer’s e-mail", "anna at example")
        self.assertEqual(self.reason_at("Customer’s e-mail"), "Where the gateway sends the receipt.")
        person.key("shift+Tab")
        self.awaits_reason("Customer’s e-mail", "@")

    def test_what_is_folded_away_opens_when_it_is_wrong(self):
        person = self.person
        person.fill("Amount", "15.04")
        person.choose("Currency", "EUR")
        person.fill("Customer’s e-mail", "anna@example.com")
        person.tab_to("check box", "Return pages, folded")
        person.key("space")
        person.fill("After payment", "javascript:alert(1)")
        person.tab_to("check box", "Return pages, open", "shift+Tab")
        person.key("space")
        person.find("check box", "Return pages, folded, 1 to correct")
        self.assertIsNone(person.look_for("text", "After payment"))
        person.press("Issue the sale")
        person.await_focus("text", "After payment")
        self.awaits_reason("After payment", "http")

    def test_secrets_are_not_repeated(self):
        person = self.person
        person.press("I type the customer’s card here (direct sale)", "check box")
        person.fill("Card number", "5412753490876218")
        person.fill("Card code", "26190", "password text")
        person.key("Return")
        person.reads("fields need your attention")
        self.awaits_reason("Card number", "does not add up")
        person.await_focus("text", "Amount")
        said = person.everything_said().replace(" ", "")
        self.assertNotIn("541275349087", said)
        self.assertNotIn("26190", said)


if __name__ == "__main__":
    unittest.main()
