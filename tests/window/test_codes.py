# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR code on the screen, photographed as a customer's phone would: it is exactly the link, in light and in dark looks, at
both scales, for short and for long links; and no other code is in the window.
"""
import json
import subprocess
import unittest

from desk import WindowTest, sell
from servers import Answer, Server

LENGTHS = (100, 300, 1000)
START = "https://pay.example/widget/sale/create/?token="


def link(length):
    """A link of that many characters, of the kinds that tokens have, that ends with its length."""
    end = f"-{length}"
    return START + ("aB3%2F-x_9" * length)[:length - len(START) - len(end)].rstrip("%2").ljust(
        length - len(START) - len(end), "z") + end


def photograph(path):
    subprocess.run(["import", "-silent", "-window", "root", str(path)], timeout=60, check=True)


def codes_in(picture):
    """Every code that is found in a picture."""
    found = subprocess.run(["zbarimg", "--raw", "--quiet", str(picture)], capture_output=True, text=True, timeout=60,
                           check=False)
    return found.stdout.split("\n")[:-1]


def brightness(picture):
    """Of the window's left edge: 0 is black, 1 is white."""
    read = subprocess.run(["convert", str(picture), "-crop", "1x1+20+400", "-format", "%[fx:intensity]", "info:"],
                          capture_output=True, text=True, timeout=60, check=True)
    return float(read.stdout)


class CodesOnTheScreen(WindowTest):
    def setUp(self):
        self.lengths = iter(LENGTHS)
        self.gateway = Server(self.answer)
        self.addCleanup(self.gateway.stop)
        self.shop = self.open_shop(self.gateway)  # its key lies in the keyring

    def answer(self, request):
        if request.method == "POST":
            return Answer.json({"errorCode": 0, "redirectUrl": link(next(self.lengths))})
        return Answer(json.dumps({"errorCode": 50000, "errorMessage": "LATER"}).encode(), 500)

    def assert_codes_are_right(self, looks, scale):
        self.remember(self.shop, looks=looks)
        person = self.person_at(self.shop, QT_SCALE_FACTOR=scale)
        person.make_window(1024 * scale, 700 * scale)
        for length in LENGTHS:
            with self.subTest(looks=looks, scale=scale, length=length):
                sell(person)
                shown = person.find("text", "Pay link").text
                self.assertEqual((shown, len(shown)), (link(length), length))
                picture = self.scratch() / "screen.png"

                def is_read():
                    photograph(picture)
                    return codes_in(picture) == [shown]
                person.until(is_read, f"the screen shows the code of {shown}, and only that")
                (self.assertLess if looks == "dark" else self.assertGreater)(brightness(picture), 0.5)
            person.press("New sale")
            person.await_focus("text", "Amount")
        self.assertEqual(len(self.gateway.posts()), len(LENGTHS))

    def test_light(self):
        self.assert_codes_are_right("light", 1)

    def test_dark(self):
        self.assert_codes_are_right("dark", 1)

    def test_light_at_twice_the_size(self):
        self.assert_codes_are_right("light", 2)

    def test_dark_at_twice_the_size(self):
        self.assert_codes_are_right("dark", 2)


if __name__ == "__main__":
    unittest.main()
