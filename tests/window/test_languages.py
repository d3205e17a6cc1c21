# SPDX-License-Identifier: GPL-3.0-or-later
"""A sale in a language that is written from the right, and in one with digits of its own: typed in those digits, read back in
words, issued, paid. The words come from the translations themselves (needs port 8877).
"""
import re
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from desk import WindowTest
from browser import Browser
from support import Shop

LANGUAGES = Path(__file__).resolve().parents[2] / "resources/languages"
MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")  # of direction, which a person does not read


class Words:
    """What the program says in one language for words of English: as many ways as there are places for them."""

    def __init__(self, code):
        self.said = {}
        for message in ElementTree.parse(LANGUAGES / f"counterfoil_{code}.ts").getroot().iter("message"):
            if message.get("numerus") is None:
                self.said.setdefault(message.findtext("source"), set()).add((message.findtext("translation") or "").replace("&", ""))

    def __call__(self, english):
        return self.said[english]


def plain(text):
    return MARKS.sub("", text)


class InTheirLanguage(WindowTest):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.quit)

    def sells(self, code, typed, in_words):
        say = Words(code)
        shop = Shop()
        self.addCleanup(shop.close)
        self.remember(shop, language=code, method="crypto", steps=3)
        person = self.open_window(shop).person

        def shown(english):
            return person.until(lambda: any(words in plain(person.everything_shown()) for words in say(english)),
                                f"one of {say(english)} can be read")

        def field(english):
            return person.until(lambda: next((each for each in person.things()
                                              if each.role == "text" and plain(each.name) in say(english)), None),
                                f"there is one of the fields {say(english)}")

        shown("Training: no money moves.")
        amount = field("Amount")
        person.until(lambda: amount.has("focused"), "the amount can be typed")
        for number, digit in enumerate(typed, 1):
            # A key that the keyboard lacks is put onto it for that moment: the next one waits until it has arrived.
            person.keys("key", "--delay", "60", f"U{ord(digit):04X}")
            person.until(lambda: len(amount.text) == number, f"“{typed[:number]}” stands in the field")
        person.until(lambda: amount.text == typed, f"“{typed}” stands in the field")
        person.until(lambda: in_words in plain(amount.description), f"“{in_words}” is read back")
        self.assertIn("15.04", plain(amount.description))
        mail = field("Customer’s e-mail")
        mail.take_focus()
        person.until(lambda: mail.has("focused"), "the e-mail can be typed")
        person.type("anna@example.com")
        person.key("Return")

        link = person.until(lambda: next((each.text for each in person.things() if each.role == "text"
                                          and each.text.startswith("http://127.0.0.1:8877/")), None), "there is a pay link")
        [sale] = shop.list()
        self.assertEqual((sale["amount"], sale["currency"], sale["payLink"]), ("15.04", "USD", link))
        self.browser.open(link)
        self.browser.press("#pay")
        person.until(lambda: shop.list()[0]["state"] == "paid", "the books say that it is paid")
        shown("Paid")

    def test_arabic(self):
        self.sells("ar", "١٥٫٠٤", "خمسة عشر")

    def test_hindi(self):
        self.sells("hi", "१५.०४", "पन्द्रह")


if __name__ == "__main__":
    unittest.main()
