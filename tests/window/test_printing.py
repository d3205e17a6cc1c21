# SPDX-License-Identifier: GPL-3.0-or-later
"""A receipt is printed by itself when a sale is paid, once; and by keyboard. What came out is read by a reader that is not
the program's."""
import json
import unittest

from desk import WindowTest, sell  # first: it knows where the others lie

import escpos_reader
from printers import ReceiptPrinter


class Printing(WindowTest):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def receipt_printer(self, **habits):
        printer = ReceiptPrinter(**habits)
        self.addCleanup(printer.stop)
        return printer

    def choose(self, printer, by_itself):
        place = {"printer": f"socket://{printer.name}", "size": "80mm"}
        (self.shop.home / "printing.json").write_text(json.dumps(
            {"papers": {"receipt": place, "invoice": place}, "printWhenPaid": by_itself}))

    def printed(self, reference):
        return [each["answer"]["copy"] for each in self.shop.show(reference)["events"] if each["kind"] == "printed"]

    def sold(self, person):
        sell(person)
        return person.until(lambda: self.shop.list(), "the sale is in the books")[0]["ref"]

    @staticmethod
    def slips(printer):
        """The slips that are whole."""
        try:
            return escpos_reader.read(printer.slips()).pictures
        except (ValueError, IndexError):
            return []

    def test_by_itself_once_and_then_a_copy_by_keyboard(self):
        printer = self.receipt_printer()
        self.choose(printer, by_itself=True)
        person = self.person_at(self.shop)
        reference = self.sold(person)
        self.assertEqual(printer.slips(), b"")
        self.sandbox.pay("paid", ref=reference)
        person.until(lambda: len(self.slips(printer)) == 1, "the receipt comes out", 60)
        person.until(lambda: self.printed(reference) == [False], "the books know of it")
        person.key("ctrl+p")
        person.until(lambda: len(self.slips(printer)) == 2, "the copy comes out")
        person.until(lambda: self.printed(reference) == [False, True], "the books know of it")
        person.reads("Printed by")

    def test_an_invoice_straight_to_its_printer(self):
        printer = self.receipt_printer()
        self.choose(printer, by_itself=False)
        person = self.person_at(self.shop)
        self.sold(person)
        person.key("ctrl+p")
        person.until(lambda: len(self.slips(printer)) == 1, "the invoice comes out")

    def test_a_printer_without_paper_is_said_and_the_sale_stays_paid(self):
        printer = self.receipt_printer(state=b"\x32\x72")
        self.choose(printer, by_itself=True)
        person = self.person_at(self.shop)
        reference = self.sold(person)
        self.sandbox.pay("paid", ref=reference)
        person.reads("has no paper", 60)
        self.assertEqual(self.shop.show(reference)["state"], "paid")
        self.assertEqual(self.printed(reference), [])
        printer.state = b"\x12\x12"  # a new roll
        person.press("Print again")
        person.until(lambda: len(self.slips(printer)) == 1, "the receipt comes out")
        person.until(lambda: self.printed(reference) == [False], "the books know of it")

    def test_two_that_failed_are_both_told_and_both_printed(self):
        printer = self.receipt_printer(state=b"\x32\x72")
        self.choose(printer, by_itself=True)
        person = self.person_at(self.shop)
        references = [self.shop.issue(email=f"{name}@example.com").json["ref"] for name in ("anna", "bert")]
        for reference in references:
            self.sandbox.pay("paid", ref=reference)
            self.shop.track(reference)

        def told():
            shown = person.everything_shown().replace("\u200b", "").splitlines()
            return any("has no paper" in line and all(each in line for each in references) for line in shown)
        person.until(told, "both are told", 60)
        printer.state = b"\x12\x12"  # a new roll
        person.press("Print again")
        person.until(lambda: len(self.slips(printer)) == 2, "both come out")
        for reference in references:
            person.until(lambda ref=reference: self.printed(ref) == [False], "the books know of it")

    def test_without_a_printer_the_dialog_opens(self):
        person = self.person_at(self.shop)
        self.sold(person)
        person.key("ctrl+p")
        person.find("push button", "Save as PDF…")
        person.find("combo box", "Printer")


if __name__ == "__main__":
    unittest.main()
