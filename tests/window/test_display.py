# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer's screen beside the cashier's: two monitors on one desk, each photographed for itself.

What a screen reader can get hold of is read by AT-SPI; what the customer sees is what is on the second monitor.
"""
import subprocess
import unittest

from desk import WindowTest, sell

TILL = "1600x1000+0+0"
CUSTOMER = "800x600+1600+0"


def monitors(*places):
    """Parts the screen of this display into monitors, as a second one that is plugged in does."""
    known = subprocess.run(["xrandr", "--listmonitors"], capture_output=True, text=True, timeout=20, check=True).stdout
    for name in ("TILL", "CUSTOMER"):
        if f" {name} " in known or f"+{name} " in known:
            subprocess.run(["xrandr", "--delmonitor", name], timeout=20, check=True, capture_output=True)
    for number, (name, place) in enumerate(places):
        size, left, top = place.split("+")
        width, height = size.split("x")
        area = f"{width}/300x{height}/200+{left}+{top}"
        subprocess.run(["xrandr", "--setmonitor", name, area, "none" if number else "screen"],
                       timeout=20, check=True, capture_output=True)


def photograph(path, place):
    subprocess.run(["import", "-silent", "-window", "root", "-crop", place, "+repage", str(path)], timeout=60, check=True)


def codes_in(picture):
    found = subprocess.run(["zbarimg", "--raw", "--quiet", str(picture)], capture_output=True, text=True, timeout=60,
                           check=False)
    return found.stdout.split("\n")[:-1]


class CustomersScreen(WindowTest):
    def setUp(self):
        monitors(("TILL", TILL), ("CUSTOMER", CUSTOMER))
        self.addCleanup(monitors)
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def open_till(self, **display):
        self.remember(self.shop, display={"paidSeconds": 60, **display})
        self.person = self.person_at(self.shop)
        self.person.make_window(1024, 700)
        return self.person

    def called(self, name):
        """The thing of that name, as a screen reader finds it; None where there is none to be seen."""
        return next((each for each in self.person.things() if each.name == name), None)

    def display(self):
        return self.called("Customer’s screen")

    def shown_to_customer(self):
        """The words that stand there."""
        display = self.display()
        return [each.name for each in self.person.things(below=display) if each.name] if display else []

    def await_words(self, words):
        self.person.until(lambda: words in self.shown_to_customer(), f"the customer reads “{words}”")

    def await_code(self, link, place=CUSTOMER):
        picture = self.scratch() / "screen.png"

        def is_read():
            photograph(picture, place)
            return codes_in(picture) == [link]
        self.person.until(is_read, f"the code of {link} stands at {place}, and only that")

    def test_a_customer_scans_and_reads_paid(self):
        person = self.open_till()
        self.await_words("Welcome")
        sell(person)
        link = person.find("text", "Pay link").text
        self.await_code(link)
        self.await_code(link, TILL)
        self.assertEqual(sorted(self.shown_to_customer()), sorted(["15.04 USD", "Card", "Scan to pay", "Scan to pay"]))
        self.assert_nothing_can_be_reached()
        self.sandbox.pay("paid", link=link)
        self.shop.track(self.shop.list()[0]["ref"])
        self.await_words("Paid")
        person.reads("Paid: 15.04 USD")
        picture = self.scratch() / "paid.png"
        photograph(picture, CUSTOMER)
        self.assertEqual(codes_in(picture), [])
        self.assertNotIn("anna@example.com", "\n".join(self.shown_to_customer()))
        self.assert_nothing_can_be_reached()

    def assert_nothing_can_be_reached(self):
        """The keyboard stays where it is, and there is nothing to press, choose or type in."""
        display = self.display()
        for each in [display, *self.person.things(hidden=True, below=display)]:
            self.assertFalse(each.has("focusable"), each)
            self.assertNotIn(each.role, ("push button", "text", "combo box", "menu item", "check box", "link"))
        before = self.person.keys("getwindowfocus")
        self.person.keys("mousemove", "2000", "300", "click", "1", "click", "3", "key", "Escape", "alt+F4")
        self.person.listen(0.3)
        self.assertEqual(self.person.keys("getwindowfocus"), before)
        self.assertIsNotNone(self.display())

    def test_a_look_at_another_page_takes_no_code_away(self):
        person = self.open_till()
        sell(person)
        link = person.find("text", "Pay link").text
        self.await_code(link)
        person.key("ctrl+2")
        person.find("text", "Search sales")
        self.await_code(link)
        person.key("ctrl+1")
        self.assertEqual(person.find("text", "Pay link").text, link)
        self.await_code(link)
        self.await_code(link, TILL)
        person.click(person.find("check box", "Invoices"))
        person.find("text", "Search sales")
        person.click(person.find("check box", "New sale"))
        self.await_code(link, TILL)
        person.key("ctrl+1")  # the card is in sight: this is a new sale
        person.await_focus("text", "Amount")
        self.await_words("Welcome")

    def test_a_second_screen_comes_and_goes(self):
        monitors(("TILL", TILL))
        person = self.open_till()
        self.assertIsNone(self.display())
        sell(person)
        link = person.find("text", "Pay link").text
        monitors(("TILL", TILL), ("CUSTOMER", CUSTOMER))
        self.await_code(link)
        subprocess.run(["xrandr", "--delmonitor", "CUSTOMER"], timeout=20, check=True, capture_output=True)
        person.until(lambda: not self.display(), "the customer’s window is gone")
        self.await_code(link, TILL)  # nothing covers the cashier's

    def test_it_speaks_another_language_than_the_cashier(self):
        person = self.open_till(language="ar")
        sell(person)
        link = person.find("text", "Pay link").text
        self.await_code(link)
        self.assertNotIn("Card", self.shown_to_customer())  # the method, in Arabic
        person.reads("Waiting")

    def test_switched_off_it_stays_away(self):
        person = self.open_till(on=False)
        sell(person)
        person.find("text", "Pay link")
        self.assertIsNone(self.display())

    def test_the_code_alone_on_the_cashiers_screen(self):
        person = self.open_till(on=False)
        sell(person)
        link = person.find("text", "Pay link").text
        self.await_code(link, TILL)
        person.key("F11")
        alone = person.until(lambda: self.called("QR code alone"), "the code stands alone")
        self.assertEqual(alone.place[2:], (1600, 1000))
        self.await_code(link, TILL)
        window = person.keys("search", "--all", "--sync", "--onlyvisible", "--pid", str(person.pid),
                             "--name", "^QR code alone$")
        person.keys("windowfocus", "--sync", window.split()[-1])
        person.key("F11")
        person.until(lambda: self.called("QR code alone") is None, "the card is back")
        person.take_the_keyboard()


if __name__ == "__main__":
    unittest.main()
