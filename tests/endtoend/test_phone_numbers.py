# SPDX-License-Identifier: GPL-3.0-or-later
"""Phone numbers: what is warned of, what goes over the wire, and what a program does without the list of numbers."""
import shutil
import subprocess
import unittest

from support import BIN, CTL, INPUT_REFUSED, EndToEnd, Shop

HEAVY = ("phonenumber", "protobuf", "absl")
FIELD = "extra_fields.phone"


class Till(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_till(self.open_shop())

    def open_till(self, shop):
        shop.run("account", "add", "till", "--gateway", "einvoice", "--url", self.sandbox.url, "--client-id",
                 self.sandbox.client, "--key-stdin", stdin=self.sandbox.secret + "\n")
        return shop

    def issue(self, phone, system="orange_money-senegal.xof", **more):
        return self.shop.issue("einvoice", account="till", devise=None, email=None, currency=system, amount="1500",
                               **{FIELD: phone}, **more)

    def sent(self):
        return self.sandbox.creates()[-1]["body"]["extra_fields"]["phone"]


class Wire(Till):
    def test_what_is_no_phone_number_is_refused(self):
        for phone in ("Awa Diop", "77 12E 45 67", "O712 345678", "77", "1234 5678 9012 3456 7", "77 १२३ 45 67", "<77 123 45 67>"):
            with self.subTest(phone):
                run = self.issue(phone, exits=INPUT_REFUSED)
                self.assertIn(run.json["error"]["code"], ("phone-form", "phone-length"))
        self.assertEqual(self.sandbox.creates(), [])
        self.assertEqual(self.shop.list(), [])

    def test_what_is_odd_is_said_and_sent(self):
        for system, phone, code in (
                ("orange_money-senegal.xof", "77 123 45 6", "phone-unlikely"),
                ("orange_money-senegal.xof", "112", "phone-length"),
                ("orange_money-senegal.xof", "77 123 45 67 ext 5", "phone-form"),
                ("orange_money-senegal.xof", "+33 6 12 34 56 78", "phone-country"),
                ("moov-ci.xof", "+225 07 08 09 10", "phone-unlikely"),
                ("moov-benin.xof", "97 12 34 56", "phone-unlikely"),
                ("orange_money-mali.xof", "0712 345678", "phone-unlikely")):
            with self.subTest(phone):
                run = self.issue(phone, system)
                self.assertEqual([(each["field"], each["code"]) for each in run.json["warnings"]], [(FIELD, code)])
                self.assertIn(run.json["warnings"][0]["message"], run.err)
                self.assertEqual(self.sent(), phone)

    def test_what_a_country_uses_goes_without_a_word(self):
        for system, phone, sent in (
                ("orange_money-senegal.xof", "77 123 45 67", "77 123 45 67"),
                ("orange_money-senegal.xof", "00221 77 123 45 67", "00221 77 123 45 67"),
                ("orange_money-senegal.xof", "٧٧ ١٢٣ ٤٥ ٦٧", "77 123 45 67"),
                ("orange_money-senegal.xof", "\u202a+221\u00a077\u202f123 45 67\u202c", "+221 77 123 45 67"),
                ("moov-benin.xof", "01 97 12 34 56", "01 97 12 34 56"),
                ("moov-benin.xof", "+229 01 97 12 34 56", "+229 01 97 12 34 56"),
                ("moov-ci.xof", "07 08 09 10 11", "07 08 09 10 11"),
                ("orange_money-mali.xof", "66.12.34.56", "66.12.34.56"),
                ("mvola.mga", "034 12 345 67", "034 12 345 67"),
                ("mpesa-congo.cdf", "0812345678", "0812345678"),
                ("paytm.inr", "९८७६५ ४३२१०", "98765 43210"),
                ("bank.ngn", "0803 123 4567", "0803 123 4567"),
                ("visamaster.uah", "067 123-45-67", "067 123-45-67"),
                ("visamaster.usd", "8 (912) 345-67-89", "8 (912) 345-67-89"),  # nobody tells whose it is
                ("visamaster.usd", "+33 6 12 34 56 78", "+33 6 12 34 56 78")):
            with self.subTest(phone):
                run = self.issue(phone, system)
                self.assertEqual(run.json["warnings"], [])
                self.assertEqual(self.sent(), sent)


class Libraries(Till):
    """No program carries the library of numbers; one that finds none says so once and goes by plain rules."""

    def test_no_program_links_it(self):
        module = list(BIN.parent.glob("lib*/**/counterfoil/counterfoil_phone.so"))
        self.assertTrue(module, "the module is not where an installation has it")
        needs = subprocess.run(["ldd", module[0]], capture_output=True, text=True, check=True).stdout
        self.assertIn("libphonenumber", needs)  # this is how it would look
        programs = [BIN / name for name in ("counterfoilctl", "counterfoil") if (BIN / name).exists()]
        self.assertIn(BIN / "counterfoilctl", programs)
        for program in programs:
            needs = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
            self.assertIn("libQt6Core", needs)
            for name in HEAVY:
                self.assertNotIn(name, needs, program)

    def loaded_by(self, *arguments):
        done = self.shop.run(*arguments, env={"LD_DEBUG": "files"}, exits=None)
        self.assertEqual(done.status, 0, done.out)
        return done.err

    def test_it_is_loaded_with_the_first_number(self):
        values = {"devise": None, "email": None, "currency": "orange_money-senegal.xof", "amount": "1500"}
        loaded = self.loaded_by(*self.shop.sale("einvoice", account="till", **values))
        self.assertIn("libQt6Core", loaded)
        self.assertNotIn("libphonenumber", loaded)
        values[FIELD] = "77 123 45 67"
        self.assertIn("libphonenumber", self.loaded_by(*self.shop.sale("einvoice", account="till", **values)))

    def test_without_it(self):
        folder = self.scratch()
        alone = folder / "bin" / "counterfoilctl"
        alone.parent.mkdir()
        shutil.copy(CTL, alone)
        shop = Shop(program=alone)
        self.addCleanup(shop.close)
        self.shop = self.open_till(shop)
        log = shop.home / "counterfoil.log"
        self.assertNotIn("counterfoil.phone", log.read_text())

        run = self.issue("٧٧ ١٢٣ ٤٥ ٦", "moov-benin.xof")
        self.assertEqual(run.json["warnings"], [])  # the list alone would have known
        self.assertEqual(self.sent(), "77 123 45 6")
        said = [line for line in log.read_text().splitlines() if "counterfoil.phone" in line]
        self.assertEqual(len(said), 1, said)
        self.assertIn("plain rules only", said[0])
        self.assertIn("counterfoil_phone", said[0])  # which file it is that is missing

        self.assertEqual(self.issue("Awa Diop", exits=INPUT_REFUSED).json["error"]["code"], "phone-form")
        run = self.issue("1413", "orange_money-mali.xof")
        self.assertEqual([each["code"] for each in run.json["warnings"]], ["phone-length"])


if __name__ == "__main__":
    unittest.main()
