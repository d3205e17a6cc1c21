# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop's profile: what is set stays, what is wrong changes nothing."""
import os
import struct
import unittest
import zlib

from support import INPUT_REFUSED, NOT_AVAILABLE, EndToEnd


def png(width, height):
    """A picture in one grey."""
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = (b"\0" + b"\x80" * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class ShopProfile(EndToEnd):
    def setUp(self):
        self.shop = self.open_shop(self.start_sandbox())

    def set(self, *options, exits=0):
        return self.shop.run("shop", "set", *options, exits=exits)

    def shown(self):
        return self.shop.run("shop", "show", "--json").json

    def picture(self, data, name="logo.png"):
        path = self.shop.home / name
        path.write_bytes(data)
        return path

    def test_what_is_set_stays(self):
        self.assertIn("Nothing is known of the shop yet", self.shop.run("shop", "show").out)
        self.set("--name", "Bäckerei Zopf", "--address", "Markt 3\n07743 Jena", "--tax-number", "DE 123")
        self.set("--email", "zopf@example.com", "--phone", "+49 3641 123456", "--website", "zopf.example", "--footer", "Danke!")
        self.assertEqual(self.shown(), {
            "name": "Bäckerei Zopf", "address": "Markt 3\n07743 Jena", "taxNumber": "DE 123", "email": "zopf@example.com",
            "phone": "+49 3641 123456", "website": "zopf.example", "footer": "Danke!", "logo": None})
        self.assertIn("07743 Jena", self.shop.run("shop", "show").out)
        self.set("--footer", "")
        self.assertIsNone(self.shown()["footer"])
        self.assertEqual(os.stat(self.shop.home / "shop.json").st_mode & 0o077, 0)

    def test_a_logo_is_made_small_and_taken_back(self):
        self.set("--logo", self.picture(png(3000, 300)))
        logo = self.shown()["logo"]
        self.assertEqual((logo["format"], logo["width"], logo["height"]), ("png", 1000, 100))
        self.set("--logo", "")
        self.assertIsNone(self.shown()["logo"])

    def test_what_is_wrong_changes_nothing(self):
        self.set("--name", "Zopf")
        whole = png(300, 300)
        wrong = {
            "two lines": ["--name", "Zopf\nTotal: 0.00"], "10,000 characters": ["--name", "x" * 10000],
            "turned about": ["--name", "Zopf \u202efpoz"], "escape": ["--footer", "\x1b[31mred"],
            "e-mail": ["--email", "zopf@example.com\nBcc: eve@example.com"], "phone": ["--phone", "ask at the till"],
            "website": ["--website", "javascript:alert(1)"], "nothing": [],
            "no file": ["--logo", self.shop.home / "gone.png"], "a folder": ["--logo", self.shop.home],
            "SVG": ["--logo", self.picture(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "logo.svg")],
            "half": ["--logo", self.picture(whole[:len(whole) // 2], "half.png")],
            "one good, one wrong": ["--address", "Markt 3", "--email", "zopf"],
        }
        for what, options in wrong.items():
            with self.subTest(what):
                run = self.set(*options, exits=INPUT_REFUSED)
                self.assertNotIn("\x1b", run.all)
                self.assertEqual(self.shown(), {**dict.fromkeys(self.shown()), "name": "Zopf"})

    def test_a_damaged_file_is_said_and_left_as_it_is(self):
        file = self.shop.home / "shop.json"
        file.write_text('{"version":1,"shop":{"name":"Zo')
        self.assertIn(str(file), self.shop.run("shop", "show", exits=NOT_AVAILABLE).err)
        self.set("--name", "Zopf", exits=NOT_AVAILABLE)
        self.assertEqual(file.read_text(), '{"version":1,"shop":{"name":"Zo')


if __name__ == "__main__":
    unittest.main()
