# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers on printers: what came out is read back by others, from ESC/POS by a reader of its own and from PDF by Poppler,
and their QR codes by ZBar."""
import os
import subprocess
import unittest

import escpos_reader
from printers import IppPrinter, ReceiptPrinter
from support import DONE, GATEWAY_REFUSED, INPUT_REFUSED, NOT_AVAILABLE, UNKNOWN, EndToEnd, until

HOSTILE = "<b>=1+1</b> \u0905\u0928\u094d\u0928\u093e \u0622\u0646\u0627"


def qr_code(picture):
    """What a phone reads in it."""
    found = subprocess.run(["zbarimg", "--quiet", "--raw", picture], capture_output=True, timeout=60, check=False)
    return found.stdout.decode().strip()


def text_of(pdf):
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, timeout=60, check=True).stdout.decode()


def size_of(pdf):
    """In millimetres."""
    said = subprocess.run(["pdfinfo", pdf], capture_output=True, timeout=60, check=True).stdout.decode()
    points = next(line for line in said.splitlines() if line.startswith("Page size")).split()[2:5:2]
    return [round(float(each) * 25.4 / 72) for each in points]


class Printing(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def receipt_printer(self, **habits):
        printer = ReceiptPrinter(**habits)
        self.addCleanup(printer.stop)
        return printer

    def ipp_printer(self, **options):
        printer = IppPrinter(**options)
        self.addCleanup(printer.stop)
        return printer

    def paid_sale(self, **values):
        sale = self.shop.issue(**values).json
        self.sandbox.pay("paid", ref=sale["ref"])
        self.assertEqual(self.shop.track(sale["ref"])[0]["state"], "paid")
        return sale

    def printed(self, sale):
        return [event for event in self.shop.show(sale["ref"])["events"] if event["kind"] == "printed"]

    def notes(self, sale):
        return [event for event in self.shop.show(sale["ref"])["events"] if event["kind"] == "note"]

    def print(self, sale, printer, *options, exits=DONE):
        return self.shop.run("print", sale["ref"], "--printer", printer, *options, exits=exits)


class ReceiptPrinters(Printing):
    def test_what_cannot_be_printed_is_refused_and_nothing_is_sent(self):
        printer = self.receipt_printer()
        sale = self.shop.issue().json
        self.assertIn("not paid", self.print(sale, printer.name, "--kind", "receipt", exits=INPUT_REFUSED).err)
        self.assertIn("There is no paper", self.print(sale, printer.name, "--kind", "cheque", exits=INPUT_REFUSED).err)
        self.assertIn("names no printer", self.print(sale, "http://x/", exits=INPUT_REFUSED).err)
        self.assertIn("password", self.print(sale, "ipp://a:b@host/ipp/print", exits=INPUT_REFUSED).err)
        self.assertIn("receipt printer", self.print(sale, printer.name, "--size", "a4", exits=INPUT_REFUSED).err)
        self.shop.run("print", "CF-AAAAAAAAAAAAAAAA", "--printer", printer.name, exits=INPUT_REFUSED)
        self.shop.run("print", sale["ref"], exits=INPUT_REFUSED)  # none was chosen
        self.assertEqual(printer.received, [])
        self.assertEqual(self.printed(sale), [])

    def test_nobody_there_and_no_paper(self):
        sale = self.paid_sale()
        run = self.print(sale, f"127.0.0.1:{self.dead_port()}", exits=NOT_AVAILABLE)
        self.assertIn("nothing came out", run.err)
        empty = self.receipt_printer(state=b"\x32\x72")
        self.assertIn("no paper", self.print(sale, empty.name, exits=GATEWAY_REFUSED).err)
        self.assertEqual(escpos_reader.read(empty.slips()).pictures, [])
        self.assertEqual(self.printed(sale), [])
        again = self.receipt_printer()
        self.print(sale, again.name)
        self.assertEqual([event["answer"]["copy"] for event in self.printed(sale)], [False])

    def test_what_is_broken_off_may_have_come_out(self):
        for state in (None, b"\x12\x12"):
            for piece in (3000, None):
                with self.subTest(state=state, piece=piece):
                    sale = self.paid_sale()
                    # All of it: what another printer got for the same sale, up to the question at its end.
                    whole = self.receipt_printer(state=None)
                    other = self.paid_sale()
                    self.print(other, whole.name)
                    broken = self.receipt_printer(state=state, breaks_after=piece or len(whole.received[0]))
                    run = self.print(sale, broken.name, "--json", exits=UNKNOWN)
                    self.assertEqual(run.json["outcome"], "unknown")
                    self.assertEqual(len(broken.received), 1)
                    self.assertEqual(len(self.printed(sale)), 1)
                    # The next one is a copy.
                    again = self.receipt_printer()
                    self.print(sale, again.name)
                    self.assertEqual([event["answer"]["copy"] for event in self.printed(sale)], [False, True])

    def test_an_invoice_on_each_roll_is_read_by_a_phone(self):
        for size, dots in (("58mm", 384), ("80mm", 576)):
            with self.subTest(size=size):
                printer = self.receipt_printer()
                sale = self.shop.issue(note=HOSTILE).json
                run = self.print(sale, printer.name, "--size", size, "--json")
                self.assertEqual(run.json["kind"], "invoice")
                self.assertEqual(run.json["outcome"], "sent")
                slips = escpos_reader.read(printer.slips())
                self.assertEqual(len(slips.pictures), 1)
                self.assertEqual(slips.pictures[0][0] * 8, dots)
                self.assertEqual(slips.cuts, ["partial"])
                self.assertEqual(slips.drawers, 0)
                picture = self.scratch() / "slip.pbm"
                picture.write_bytes(slips.pbm())
                self.assertEqual(qr_code(picture), sale["payLink"])

    def test_every_script_comes_out_as_dots(self):
        printer = self.receipt_printer()
        sale = self.paid_sale()
        for language in ("en", "fr", "uk", "ru", "hi", "ar"):
            self.print(sale, printer.name, "--language", language)
        slips = escpos_reader.read(printer.slips())
        self.assertEqual(len(slips.pictures), 6)
        self.assertEqual(len(set(slips.pictures)), 6)

    def test_copies_in_one_go(self):
        printer = self.receipt_printer()
        sale = self.paid_sale()
        self.print(sale, printer.name, "--copies", "3")
        slips = escpos_reader.read(printer.slips())
        self.assertEqual(len(slips.pictures), 3)
        self.assertNotEqual(slips.pictures[0], slips.pictures[1])
        self.assertEqual(slips.pictures[1], slips.pictures[2])
        self.assertEqual(len(self.printed(sale)), 1)

    def test_a_device_file(self):
        sale = self.paid_sale()
        folder = self.scratch()
        pipe = folder / "lp0"
        os.mkfifo(pipe)
        self.assertIn("no printer at", self.print(sale, pipe, exits=NOT_AVAILABLE).err)
        child = self.shop.start("printers", "--json", "--test-page", str(pipe))  # nobody reads it yet
        self.shop.finish(child, exits=NOT_AVAILABLE)
        reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        self.addCleanup(os.close, reading)
        child = self.shop.start("print", sale["ref"], "--printer", str(pipe), "--size", "58mm")
        got = b""
        while child.process.poll() is None:
            try:
                got += os.read(reading, 65536)
            except BlockingIOError:
                pass
        self.shop.finish(child)
        got += os.read(reading, 1 << 20)
        self.assertEqual(len(escpos_reader.read(got).pictures), 1)
        self.assertIn("Nothing came out", self.print(sale, "/dev/full", exits=GATEWAY_REFUSED).err)
        diary = folder / "diary.txt"
        diary.write_text("Dear diary")
        self.print(sale, diary, exits=INPUT_REFUSED)
        self.assertEqual(diary.read_text(), "Dear diary")

    def test_what_was_chosen_in_the_settings_is_used(self):
        printer = self.receipt_printer()
        sale = self.paid_sale()
        settings = self.shop.home / "printing.json"
        settings.write_text('{"papers": {"receipt": {"printer": "socket://%s", "size": "80mm", "copies": 2}}, '
                            '"openDrawer": true, "cut": "full"}' % printer.name)
        self.shop.run("print", sale["ref"])
        slips = escpos_reader.read(printer.slips())
        self.assertEqual((len(slips.pictures), slips.cuts, slips.drawers), (2, ["full", "full"], 1))
        settings.write_text("{")
        run = self.shop.run("print", sale["ref"], exits=NOT_AVAILABLE)
        self.assertIn("damaged", run.err)
        self.assertEqual(settings.read_text(), "{")

    def test_a_printer_is_tried(self):
        ready, empty = self.receipt_printer(), self.receipt_printer(state=b"\x32\x72")
        self.assertIn("is ready", self.shop.run("printers", "--check", ready.name).out)
        self.assertEqual(escpos_reader.read(ready.slips()).pictures, [])
        self.shop.run("printers", "--check", empty.name, exits=GATEWAY_REFUSED)
        run = self.shop.run("printers", "--test-page", ready.name, "--json")
        self.assertEqual(run.json["outcome"], "sent")
        self.assertEqual(len(escpos_reader.read(ready.slips()).pictures), 1)


class IppPrinters(Printing):
    def test_a_receipt_on_a_sheet(self):
        printer = self.ipp_printer()
        sale = self.paid_sale()
        run = self.print(sale, printer.uri, "--size", "a4", "--json")
        self.assertEqual((run.json["outcome"], run.json["jobState"]), ("accepted", "completed"))
        self.assertGreater(run.json["job"], 0)
        papers = printer.papers()
        self.assertEqual(len(papers), 1)
        text = text_of(papers[0])
        self.assertIn(sale["ref"], text)
        self.assertIn("15.04", text)
        self.assertNotIn("COPY", text)
        self.assertEqual(size_of(papers[0]), [210, 297])
        # The printer has taken it, and had not said yet that it was printed.
        self.assertIn(f"as job {run.json['job']}", self.printed(sale)[0]["message"])
        self.print(sale, printer.uri, "--size", "a4")
        self.assertIn("COPY", text_of(printer.papers()[1]))
        self.assertEqual([event["answer"] for event in self.printed(sale)],
                         [{"document": "receipt", "copy": False}, {"document": "receipt", "copy": True}])

    def test_an_invoice_and_a_label_are_read_by_a_phone(self):
        printer = self.ipp_printer()
        sale = self.shop.issue().json
        self.print(sale, printer.uri, "--size", "letter")
        self.print(sale, printer.uri, "--kind", "label", "--size", "100x50")
        folder = self.scratch()
        for number, paper in enumerate(printer.papers()):
            picture = folder / f"page-{number}"
            subprocess.run(["pdftoppm", "-r", "203", "-png", "-singlefile", paper, picture], timeout=60, check=True)
            self.assertEqual(qr_code(f"{picture}.png"), sale["payLink"])
        self.assertEqual(size_of(printer.papers()[1]), [100, 50])

    def test_copies_of_a_receipt_are_an_original_and_copies(self):
        printer = self.ipp_printer()
        sale = self.paid_sale()
        self.print(sale, printer.uri, "--size", "a4", "--copies", "2")
        self.assertEqual(["COPY" in text_of(paper) for paper in printer.papers()], [False, True])

    def test_one_that_takes_no_pdf_says_so(self):
        printer = self.ipp_printer(formats="image/pwg-raster")
        sale = self.paid_sale()
        self.assertIn("takes no PDF", self.print(sale, printer.uri, exits=GATEWAY_REFUSED).err)
        self.assertEqual(self.printed(sale), [])

    def test_one_whose_printing_fails(self):
        printer = self.ipp_printer(command="/bin/false")
        sale = self.paid_sale()
        run = self.print(sale, printer.uri, "--json", exits=GATEWAY_REFUSED)
        self.assertEqual((run.json["outcome"], run.json["jobState"]), ("accepted", "aborted"))
        self.assertIn("broken off", run.err)
        # Nothing came out: the next one is the receipt.
        good = self.ipp_printer()
        self.print(sale, good.uri)
        self.assertNotIn("COPY", text_of(good.papers()[0]))
        self.print(sale, good.uri)
        self.assertIn("COPY", text_of(good.papers()[1]))

    def test_who_is_killed_while_printing_may_have_printed(self):
        sale = self.paid_sale()
        folder = self.scratch()
        pipe = folder / "lp0"
        os.mkfifo(pipe)
        reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        self.addCleanup(os.close, reading)
        child = self.shop.start("print", sale["ref"], "--printer", str(pipe), "--size", "80mm", "--copies", "9")
        until(lambda: len(self.notes(sale)) == 1, "its printing is written down")
        child.process.kill()
        self.shop.finish(child, exits=-9)
        self.assertEqual(self.printed(sale), [])
        self.assertIn("was begun", self.notes(sale)[0]["message"])
        again = self.ipp_printer()
        self.print(sale, again.uri)
        self.assertIn("COPY", text_of(again.papers()[0]))

    def test_nobody_there_and_no_print_service(self):
        sale = self.paid_sale()
        run = self.print(sale, f"ipp://127.0.0.1:{self.dead_port()}/ipp/print", exits=NOT_AVAILABLE)
        self.assertIn("cannot be reached", run.err)
        nobody = {"CUPS_SERVER": "/nonexistent/cups.sock"}
        run = self.shop.run("print", sale["ref"], "--printer", "Office", exits=NOT_AVAILABLE, env=nobody)
        self.assertIn("CUPS", run.err)
        for options in ([], ["--json"]):
            asked = self.shop.run("printers", *options, env=nobody, exits=None)
            self.assertNotIn("was printed", asked.err)  # nobody wanted that
        self.assertEqual(self.printed(sale), [])

    def test_it_is_tried(self):
        printer = self.ipp_printer()
        self.assertIn("answers", self.shop.run("printers", "--check", printer.uri).out)
        self.shop.run("printers", "--test-page", printer.uri)
        self.assertIn("TRAINING", text_of(printer.papers()[0]))


class TheModule(Printing):
    def test_no_program_links_cups(self):
        for program in ("counterfoilctl", "counterfoil"):
            path = self.shop.program.replace("counterfoilctl", program)
            if not os.path.exists(path):
                continue  # a build without the window
            linked = subprocess.run(["ldd", path], capture_output=True, timeout=60, check=True).stdout.decode()
            self.assertNotIn("libcups", linked)


if __name__ == "__main__":
    unittest.main()
