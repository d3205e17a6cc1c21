# SPDX-License-Identifier: GPL-3.0-or-later
"""A sale is sent by keyboard: copied as a message, opened in a mail program, sent by the shop's own mail server."""
import email
import email.policy
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from desk import WindowTest, sell

SERVER = Path(__file__).resolve().parent.parent / "core" / "sending" / "mail_server.py"
# A mail program: it keeps what it was told to open.
PROGRAM = """#!/usr/bin/python3
import pathlib, sys
pathlib.Path(__file__).with_name("told").write_text("\\n".join(sys.argv[1:]))
"""


class MailServer:
    """A real one, on this computer."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self._process = subprocess.Popen([sys.executable, str(SERVER), str(folder), "starttls", "auth=no"],
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = json.loads(self._process.stdout.readline())["port"]

    @property
    def mails(self):
        return [email.message_from_bytes(each.read_bytes(), policy=email.policy.default)
                for each in sorted(self.folder.glob("mail-*.eml"))]

    def close(self):
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


class Sending(WindowTest):
    def setUp(self):
        self.programs = Path(self.scratch())
        program = self.programs / "xdg-email"
        program.write_text(PROGRAM)
        program.chmod(0o755)
        self.shop = self.open_shop(self.start_sandbox())
        self.shop.run("shop", "set", "--name", "Corner Shop")
        self.person = self.person_at(self.shop, PATH=f"{self.programs}:{os.environ['PATH']}")

    def sold(self):
        sell(self.person)
        return self.person.find("text", "Pay link").text

    def send(self, letter):
        """Opens the menu and chooses an entry by its letter."""
        self.person.open_menu("alt+e")
        self.person.key(letter)

    def choose_the_sale(self):
        self.person.key("ctrl+f")
        self.person.await_focus("text", "Search sales")
        self.person.key("Return")
        self.person.until(lambda: self.person.look_for("table", "Invoices").has("focused"), "the list has the keyboard")
        self.person.key("End")

    def ways(self):
        """By what the sale was sent, as the books know it."""
        reference = self.shop.list()[0]["ref"]
        return [each for each in self.shop.show(reference)["events"] if each["kind"] == "sent"]

    def test_the_message_is_copied(self):
        self.sold()
        self.send("m")
        self.person.reads("The message is copied.")
        self.person.until(lambda: len(self.ways()) == 1, "the books know of it")

    def test_it_is_opened_in_the_mail_program(self):
        link = self.sold()
        self.send("e")
        self.person.reads("The message is open in your mail program.")
        told = self.programs / "told"
        self.person.until(told.exists, "the mail program is told")
        address = next(each for each in told.read_text().split("\n") if each.startswith("mailto:"))
        parts = urlsplit(address)
        self.assertEqual(parts.path, "anna@example.com")
        letter = parse_qs(parts.query, strict_parsing=True)
        self.assertIn("Corner Shop", letter["subject"][0])
        self.assertIn(link, letter["body"][0])
        self.person.until(lambda: len(self.ways()) == 1, "the books know of it")

    def test_a_row_is_sent_as_well(self):
        self.sold()
        self.choose_the_sale()
        self.person.find("push button", "Send")
        self.send("m")
        self.person.reads("The message is copied.")

    def test_what_is_missing_is_asked_for_in_place(self):
        self.sold()
        self.send("w")
        self.person.await_focus("text", "Customer’s phone number")
        self.person.type("77 123")
        self.person.key("Return")
        self.person.reads("Wrong. ")
        self.person.key("Escape")
        self.person.await_focus("push button", "Send")

    def test_the_shops_server_is_set_up_tried_and_used(self):
        server = MailServer(self.scratch())
        self.addCleanup(server.close)
        link = self.sold()
        self.send("u")  # nothing is set up yet: it leads there
        self.person.find("text", "Mail server")
        self.person.fill("Mail server", "localhost")
        listed = self.person.tab_to("combo box", "Encryption")
        self.person.type("STARTTLS")  # a blank would open the list
        self.person.until(lambda: listed.text == "STARTTLS (port 587)", "STARTTLS is chosen")
        self.person.fill("Port", str(server.port))
        self.person.fill("Sender’s address", "shop@example.com")
        self.person.fill("Certificates of a server of your own", str(server.folder / "ca.pem"))
        self.person.press("Save the mail server")
        self.person.reads("The mail server is saved.")
        self.person.press("Send a test mail")
        self.person.reads("The mail server has taken the test mail to shop@example.com.")
        self.assertEqual(len(server.mails), 1)

        self.choose_the_sale()
        self.person.find("push button", "Send")
        self.send("h")
        self.person.reads("The e-mail to anna@example.com is sent")
        mail = server.mails[1]
        self.assertEqual(mail["To"], "anna@example.com")
        self.assertIn(link, mail.get_body(("plain",)).get_content())
        self.person.until(lambda: len(self.ways()) == 1, "the books know of it")


if __name__ == "__main__":
    unittest.main()
