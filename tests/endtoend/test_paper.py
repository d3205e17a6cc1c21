# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers of a sale as files: what may be made of it, what stands on it, and which receipt is a copy."""
import shutil
import subprocess
import unittest

from support import BIN, CTL, INPUT_REFUSED, NOT_AVAILABLE, EndToEnd, Shop


def text_of(pdf):
    return " ".join(subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, timeout=60,
                                   check=True).stdout.split())


class Papers(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.folder = self.scratch()

    def paper(self, sale, name, *options, **more):
        return self.shop.run("paper", sale["ref"], "--out", self.folder / name, "--json", *options, **more)

    def pay(self, sale):
        self.sandbox.pay("paid", ref=sale["ref"])
        self.assertEqual(self.shop.track(sale["ref"])[0]["state"], "paid")

    def test_an_invoice_then_receipts(self):
        sale = self.shop.issue("card").json
        self.assertEqual(self.paper(sale, "no.pdf", "--kind", "receipt", exits=INPUT_REFUSED).json["error"]["code"],
                         "paper-not-paid")
        made = self.paper(sale, "invoice.pdf").json
        self.assertEqual([made["kind"], made["size"], made["copy"]], ["invoice", "a4", False])
        self.assertIn("15.04", text_of(self.folder / "invoice.pdf"))
        slip = self.paper(sale, "slip.png", "--size", "80mm").json
        code = subprocess.run(["zbarimg", "--raw", "-q", slip["files"][0]], capture_output=True, text=True, timeout=60,
                              check=True).stdout.strip()
        self.assertEqual(code, sale["payLink"])

        self.pay(sale)
        self.assertEqual(self.paper(sale, "no.pdf", "--kind", "invoice", exits=INPUT_REFUSED).json["error"]["code"],
                         "paper-paid")
        self.assertFalse((self.folder / "no.pdf").exists())
        for number, is_copy in enumerate((False, True, True)):
            name = f"receipt-{number}.pdf"
            self.assertEqual(self.paper(sale, name).json["copy"], is_copy)
            self.assertEqual("COPY" in text_of(self.folder / name), is_copy)
        printed = [each for each in self.shop.show(sale["ref"])["events"] if each["kind"] == "printed"]
        self.assertEqual(len(printed), 3)
        self.assertIn("receipt-0.pdf", printed[0]["message"])

    def test_what_cannot_be_made_leaves_nothing(self):
        sale = self.shop.issue("card").json
        old = self.folder / "old.pdf"
        old.write_text("an older file")
        (self.folder / "folder.pdf").mkdir()
        for name, options, code in (
                ("x.txt", (), "paper-file-type"), ("folder.pdf", (), "paper-not-a-file"), ("none/x.pdf", (), "paper-folder"),
                ("old.pdf", ("--kind", "receipt"), "paper-not-paid"), ("old.pdf", ("--kind", "bill"), "paper-kind"),
                ("old.pdf", ("--size", "a5"), "paper-size"), ("old.pdf", ("--language", "xx"), "paper-language")):
            with self.subTest(name=name, options=options):
                self.assertEqual(self.paper(sale, name, *options, exits=INPUT_REFUSED).json["error"]["code"], code)
        self.assertEqual(old.read_text(), "an older file")
        self.assertEqual(sorted(each.name for each in self.folder.iterdir()), ["folder.pdf", "old.pdf"])


class Module(EndToEnd):
    """No program carries what draws; one that does not find it says so, and does all the rest."""

    def test_no_program_links_it(self):
        module = list(BIN.parent.glob("lib*/**/counterfoil/counterfoil_paper.so"))
        self.assertTrue(module, "the module is not where an installation has it")
        needs = subprocess.run(["ldd", module[0]], capture_output=True, text=True, check=True).stdout
        self.assertIn("libpango", needs)  # this is how it would look
        programs = [BIN / name for name in ("counterfoilctl", "counterfoil") if (BIN / name).exists()]
        self.assertIn(BIN / "counterfoilctl", programs)
        for program in programs:
            needs = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
            for name in ("libpango", "libcairo"):
                self.assertNotIn(name, needs, program)

    def test_without_it(self):
        folder = self.scratch()
        alone = folder / "bin" / "counterfoilctl"
        alone.parent.mkdir()
        shutil.copy(CTL, alone)
        sandbox = self.start_sandbox()
        shop = Shop(program=alone)
        self.addCleanup(shop.close)
        shop.add_account(sandbox.url, sandbox.key)
        sale = shop.issue("card").json
        run = shop.run("paper", sale["ref"], "--out", folder / "x.pdf", "--json", exits=NOT_AVAILABLE)
        self.assertEqual(run.json["error"]["code"], "paper-module")
        self.assertFalse((folder / "x.pdf").exists())
        self.assertEqual(shop.show(sale["ref"])["state"], "open")
        self.assertIn("counterfoil_paper", (shop.home / "counterfoil.log").read_text())  # which file is missing


if __name__ == "__main__":
    unittest.main()
