# SPDX-License-Identifier: GPL-3.0-or-later
"""Sales on their way to customers: mails through a real mail server, links for other programs, words of the shop's own.

Run inside with-keyring, which gives these tests a real GNOME Keyring of their own: the mail server's password lies there.
"""
import json
import os
import subprocess
import sys
import unittest
import urllib.parse
from pathlib import Path

from mail_servers import PASSWORD, Exim
from support import BIN, DONE, GATEWAY_REFUSED, HERE, INPUT_REFUSED, NOT_AVAILABLE, UNKNOWN, EndToEnd, until

MAIL_SERVER = HERE.parent / "core/sending/mail_server.py"
ENTRY = "mail/till at localhost/password"


def in_keyring():
    """What the keyring itself says, by another program than ours; None where it holds nothing."""
    found = subprocess.run(["secret-tool", "lookup", "server", "Counterfoil", "user", ENTRY],
                           capture_output=True, timeout=30, check=False)
    return found.stdout.decode() if found.returncode == 0 else None


class Till(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.shop.run("shop", "set", "--name", "Anna's Shop")

    def start_exim(self, **options):
        exim = Exim(**options)
        self.addCleanup(exim.stop)
        return exim

    def use(self, port, authority, security="starttls", *more):
        return self.shop.run("mail", "set", "--host", "localhost", "--security", security, "--port", port, "--user", "till",
                             "--sender", "shop@example.com", "--sender-name", "Anna's Shop", "--certificates", authority,
                             "--password-stdin", "--json", *more, stdin=PASSWORD + "\n")

    def sale(self, **values):
        return self.shop.issue(**values).json["ref"]

    def facts(self, ref):
        return [(event["answer"]["way"], event["message"]) for event in self.shop.show(ref)["events"]
                if event["kind"] == "sent"]


class Mails(Till):
    def test_a_mail_with_its_paper_reaches_its_reader_and_the_books(self):
        exim = self.start_exim()
        self.use(exim.port, exim.authority)
        self.assertEqual(in_keyring(), PASSWORD)
        ref = self.sale(note="Tea\r\nBcc: all@example.com http://evil.example")
        sent = self.shop.run("send", ref, "--email", "--attach-pdf", "--language", "fr", "--json").json
        self.assertEqual((sent["way"], sent["to"]), ("email", "anna@example.com"))
        self.assertIn("This is a training sale", sent["remark"])
        [mail] = exim.mails(1)
        self.assertEqual(mail["To"], "anna@example.com")
        self.assertEqual(mail["From"].addresses[0].display_name, "Anna's Shop")
        self.assertIn("15,04", mail["Subject"])
        self.assertIsNone(mail["Bcc"])
        self.assertEqual(mail["Envelope-to"], "anna@example.com")
        self.assertEqual(mail["Message-ID"], f"<{sent['messageId']}>")
        self.assertIn("esmtpsa (TLS1.", " ".join(mail["Received"].split()))
        text, paper = mail.iter_parts()
        link = self.shop.show(ref)["payLink"]
        self.assertIn(link, text.get_content())
        self.assertEqual(text.get_content().replace(link, "").count("://"), 0)
        self.assertTrue(paper.get_content().startswith(b"%PDF-"))
        self.assertRegex(paper.get_filename(), r"^invoice-CF-.*\.pdf$")
        [(way, words)] = self.facts(ref)
        self.assertEqual(way, "email")
        self.assertIn("anna@example.com", words)

        # Paid: the same command sends a receipt, and asks for nothing.
        self.sandbox.pay("paid", ref=ref)
        self.shop.track(ref)
        self.shop.run("send", ref, "--email", "bücher@example.com".replace("ü", "u"), "--attach-pdf")
        receipt = exim.mails(2)[1]
        text, paper = receipt.iter_parts()
        self.assertNotIn("://", text.get_content())
        self.assertRegex(paper.get_filename(), r"^receipt-CF-")
        printed = [event for event in self.shop.show(ref)["events"] if event["kind"] == "printed"]
        self.assertEqual([event["answer"] for event in printed], [{"document": "receipt", "copy": False}])

        refused = self.shop.run("send", ref, "--email", "nobody@example.com", "--json", exits=GATEWAY_REFUSED)
        self.assertEqual(refused.json["error"]["code"], "mail-recipient-refused")
        self.assertIn("no such user here", refused.err)
        self.assertEqual(len(self.facts(ref)), 2)
        self.secrets_stay()

    def secrets_stay(self):
        """Nothing that was printed, logged or kept holds the password, whatever it was written as."""
        import base64
        forms = [PASSWORD.encode(), base64.b64encode(PASSWORD.encode()),
                 base64.b64encode(b"\0till\0" + PASSWORD.encode()), urllib.parse.quote(PASSWORD).encode()]
        texts = [("".join(self.shop.said)).encode()]
        texts += [path.read_bytes() for path in self.shop.home.rglob("*") if path.is_file()]
        for text in texts:
            for form in forms:
                self.assertNotIn(form, text)

    def test_the_password_of_one_server_goes_to_no_other(self):
        exim = self.start_exim(implicit=True)
        self.use(exim.port, exim.authority, "tls")
        self.assertEqual(self.shop.run("mail", "test", "--json").json["to"], "shop@example.com")
        self.assertEqual(exim.mails(1)[0]["Subject"], "Counterfoil: a test")
        # Another host, the same user: no password is known.
        run = self.shop.run("mail", "set", "--host", "127.0.0.1")
        self.assertIn("no password for the user till at the mail server 127.0.0.1", run.err)
        self.assertIn("--password-stdin", run.err)
        run = self.shop.run("mail", "test", "--json", exits=INPUT_REFUSED)
        self.assertEqual(run.json["error"]["code"], "mail-password-missing")
        self.assertIsNone(in_keyring())  # and the one of the first host, of which nobody asks any more, is gone
        self.assertNotIn("--password-stdin", self.use(exim.port, exim.authority, "tls").err)
        self.assertNotIn("--password-stdin", self.shop.run("mail", "set", "--host", "localhost").err)  # it has it still
        # The system's authorities do not know this server.
        self.shop.run("mail", "set", "--certificates", "")
        run = self.shop.run("mail", "test", "--json", exits=GATEWAY_REFUSED)
        self.assertEqual(run.json["error"]["code"], "mail-certificate")
        self.assertEqual(exim.log().count("Completed"), 1)
        self.shop.run("mail", "remove")
        self.assertIsNone(in_keyring())
        self.assertIsNone(self.shop.run("mail", "show", "--json").json["host"])
        self.secrets_stay()

    def test_a_locked_keyring_is_said(self):
        exim = self.start_exim()
        self.use(exim.port, exim.authority)
        ref = self.sale()
        self.addCleanup(subprocess.run, ["/usr/bin/python3", "-B", str(HERE / "keyring.py"), "unlock"], check=True, timeout=60)
        subprocess.run(["/usr/bin/python3", "-B", str(HERE / "keyring.py"), "lock"], check=True, timeout=60)
        run = self.shop.run("send", ref, "--email", "--json", exits=NOT_AVAILABLE)
        self.assertEqual(run.json["error"]["code"], "keychain-locked")
        self.assertEqual(self.facts(ref), [])

    def test_a_line_that_breaks_after_the_letter_is_unknown_and_written_down(self):
        folder = self.scratch()
        with subprocess.Popen(["/usr/bin/python3", "-B", str(MAIL_SERVER), str(folder), "script", "drop=letter"],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
            ready = json.loads(server.stdout.readline())
            self.use(ready["port"], ready["authority"])
            ref = self.sale()
            run = self.shop.run("send", ref, "--email", "--json", exits=UNKNOWN)
            self.assertEqual(run.json["error"]["code"], "mail-unknown")
            self.assertEqual([way for way, _ in self.facts(ref)], ["email-unknown"])
            self.assertEqual(len(list(folder.glob("mail-*.eml"))), 1)
            # Nobody sends it once more by mistake.
            run = self.shop.run("send", ref, "--email", "--json", exits=INPUT_REFUSED)
            self.assertEqual(run.json["error"]["code"], "mail-sent-unknown")
            self.assertIn("--again", run.err)
            self.assertEqual(len(list(folder.glob("mail-*.eml"))), 1)
            self.shop.run("send", ref, "--email", "--again", "--json", exits=UNKNOWN)
            self.assertEqual(len(list(folder.glob("mail-*.eml"))), 2)
            server.stdin.close()

    def test_no_program_is_bound_to_the_library_that_sends(self):
        for program in ("counterfoilctl", "counterfoil"):
            if (BIN / program).exists():
                needs = subprocess.run(["ldd", str(BIN / program)], capture_output=True, check=True, timeout=60).stdout
                self.assertNotIn(b"libcurl", needs)


class Links(Till):
    def test_links_and_words(self):
        ref = self.sale(email="o'neil+a@example.com")
        link = self.shop.show(ref)["payLink"]
        mailto = self.shop.run("send", ref, "--mailto", "--language", "en").out.strip()
        self.assertTrue(mailto.startswith("mailto:o%27neil%2Ba@example.com?subject=Payment%20of%2015.04%20USD"), mailto)
        fields = urllib.parse.parse_qs(urllib.parse.urlsplit(mailto).query)
        self.assertIn(link, fields["body"][0])
        self.assertIn("%0D%0A", mailto)
        whatsapp = self.shop.run("send", ref, "--whatsapp", "+1 510 555 0101", "--language", "en", "--json").json
        self.assertTrue(whatsapp["link"].startswith("https://wa.me/15105550101?text=Please%20pay"))
        self.assertTrue(self.shop.run("send", ref, "--sms").out.startswith("sms:?body="))
        telegram = self.shop.run("send", ref, "--telegram").out.strip()
        shared = urllib.parse.parse_qs(urllib.parse.urlsplit(telegram).query)
        self.assertEqual(shared["url"], [link])
        self.assertNotIn("Pay here", shared["text"][0])  # of a link that does not follow
        self.assertIn(ref, shared["text"][0])
        text = self.shop.run("send", ref, "--print-text", "--json").json
        self.assertEqual((text["kind"], text["link"]), ("request", link))
        self.assertEqual(self.facts(ref), [])  # of what is only printed nobody knows what becomes
        for words in (["--sms", "call me"], [], ["--sms", "--telegram"], ["--mailto", "--attach-pdf"],
                      ["--mailto", "a@b.example?cc=c@d.example"], ["--email", "x"], ["--print-text", "--language", "de"]):
            with self.subTest(words):
                self.shop.run("send", ref, *words, exits=INPUT_REFUSED)

    def test_a_mail_program_is_handed_the_letter(self):
        tools = self.scratch()
        program = tools / "xdg-email"
        program.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > "$0.words"\nexit $(cat "$0.status")\n')
        program.chmod(0o755)
        path = {"PATH": f"{tools}:{os.environ['PATH']}"}
        ref = self.sale()
        (tools / "xdg-email.status").write_text("3")
        run = self.shop.run("send", ref, "--mail-program", "--json", env=path, exits=NOT_AVAILABLE)
        self.assertEqual(run.json["error"]["code"], "mail-program-none")
        self.assertEqual(self.facts(ref), [])
        (tools / "xdg-email.status").write_text("0")
        run = self.shop.run("send", ref, "--mail-program", "--attach-pdf", env=path)
        self.assertEqual(run.err.count("This is a training sale"), 1)
        attach, paper, mailto = (tools / "xdg-email.words").read_text().splitlines()
        self.assertEqual(attach, "--attach")
        self.assertTrue(Path(paper).read_bytes().startswith(b"%PDF-"))
        for private in (Path(paper), Path(paper).parent, Path(paper).parent.parent):
            self.assertEqual(private.stat().st_mode & 0o077, 0)
        self.assertTrue(mailto.startswith("mailto:anna@example.com?subject="))
        self.assertEqual(self.facts(ref), [("mail-program", "Opened in the mail program, to anna@example.com.")])

    def test_words_of_the_shops_own(self):
        ref = self.sale()
        for wrong in ("{ammount}", "", "{amount", "two\nlines"):
            run = self.shop.run("message", "set", "request", "--language", "en", "--subject", wrong, "--json",
                                exits=INPUT_REFUSED)
            self.assertIn("Subject:", run.err)
        self.assertFalse((self.shop.home / "messages.json").exists())
        self.shop.run("message", "set", "request", "--language", "en", "--subject", "Pay {amount} to {shop}", "--text",
                      "Dear {customer},\n{how-to-pay}\n{reference}")
        told = self.shop.run("send", ref, "--print-text", "--language", "en", "--json").json
        self.assertEqual(told["subject"], "Pay 15.04 USD to Anna's Shop")
        self.assertTrue(told["text"].startswith("Pay here:\nhttp://127.0.0.1:"))  # and who has no name is not greeted
        self.assertIn("training", told["remark"])
        self.assertTrue(self.shop.run("message", "show", "request", "--language", "en", "--json").json["own"])
        self.shop.run("message", "set", "request", "--language", "en", "--reset")
        self.assertFalse(self.shop.run("message", "show", "request", "--language", "en", "--json").json["own"])
        (self.shop.home / "messages.json").write_text("{")
        self.shop.run("send", ref, "--print-text", exits=NOT_AVAILABLE)


if __name__ == "__main__":
    sys.exit(unittest.main())
