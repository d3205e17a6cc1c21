# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk below the books fails for real: it is full or read-only, or bytes in the file have changed. A command that cannot
work says what, where and what to do, and ends with 5; nothing was sent then, and nothing is lost once the disk is healed.
"""
import shutil
import signal
import sqlite3
import struct
import unittest

import support
from disks import SmallDisk
from servers import HoldingGateway
from support import DONE, NOT_AVAILABLE, UNKNOWN, Shop
from test_ledger_trouble import BooksTest

ADVICE = r"(free some space|check its permissions|Check the disk|Check its permissions|is not a ledger|Restore one of its backups)"


class DamageTest(BooksTest):
    def assert_refused_clearly(self, run, path):
        self.assert_unavailable(run, path)
        self.assertRegex(run.err, ADVICE)

    def references(self):
        return [sale["ref"] for sale in self.shop.list("--limit", "1000")]

    def assert_what_was_sent_is_in_the_books(self):
        """To be asked when the disk is healed."""
        sent = [call["body"]["callbackJson"]["counterfoil"] for call in self.sandbox.creates()]
        self.assertEqual(len(sent), len(set(sent)))
        self.assertLessEqual(set(sent), set(self.references()))


class OnASmallDisk(DamageTest):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.disk = SmallDisk()
        self.addCleanup(self.disk.close)
        self.shop = Shop(home=self.disk.path / "home", program=self.disk.program)
        self.shop.add_account(self.sandbox.url, self.sandbox.key)
        self.ledger = self.disk.seen / "home/ledger.sqlite"
        self.first = self.shop.issue().json["ref"]

    def assert_only_the_first_was_sent(self):
        self.assertEqual([call["body"]["callbackJson"]["counterfoil"] for call in self.sandbox.creates()], [self.first])

    def test_it_is_full(self):
        self.disk.fill()
        self.assert_refused_clearly(self.shop.issue(exits=NOT_AVAILABLE), self.shop.home)
        self.assert_only_the_first_was_sent()
        self.disk.heal()
        second = self.shop.issue().json["ref"]
        self.assertEqual(self.references(), [second, self.first])

    def test_it_is_read_only(self):
        self.disk.read_only()
        for command in (self.shop.sale(), ["list"], ["track"], ["show", self.first]):
            self.assert_refused_clearly(self.shop.run(*command, exits=NOT_AVAILABLE), self.shop.home)
        self.assert_only_the_first_was_sent()
        self.disk.read_only(False)
        self.assertEqual(self.references(), [self.first])

    def test_the_file_alone_is_read_only(self):
        before = self.ledger.read_bytes()
        self.disk.read_only_file("home/ledger.sqlite")
        self.assert_refused_clearly(self.shop.issue(exits=NOT_AVAILABLE), self.shop.home)
        self.assert_only_the_first_was_sent()
        self.assertEqual(self.ledger.read_bytes(), before)
        self.disk.writable_file("home/ledger.sqlite")
        self.assertEqual(self.references(), [self.first])
        self.assertEqual(self.shop.issue().json["state"], "open")

    def test_it_fills_up_in_the_middle_of_a_sale(self):
        """Sale after sale with ever more room: the disk is full before the books are opened, before the sale is in them, before
        its outcome is, and not at all. 5 promises that nothing was sent, and the books have all that was.
        """
        seen = set()
        for free in range(0, 128 * 1024, 4096):
            self.disk.fill(leaving=free)
            before = len(self.sandbox.creates())
            run = self.shop.run(*self.shop.sale(email=f"free-{free}@example.com"), exits=None)
            self.assertIn(run.status, (DONE, UNKNOWN, NOT_AVAILABLE), run)
            sent = len(self.sandbox.creates()) - before
            self.assertEqual(sent, 0 if run.status == NOT_AVAILABLE else 1, run)
            if run.status == NOT_AVAILABLE:
                self.assert_refused_clearly(run, self.shop.home)
            if run.status == UNKNOWN:  # sent, and the outcome did not fit any more: it is shown all the same
                self.assertEqual((run.json["state"], run.json["error"]["code"]), ("open", "ledger-unavailable"))
            seen.add(run.status)
            self.disk.heal()
            self.assert_what_was_sent_is_in_the_books()
            if run.status == DONE and free > 64 * 1024:
                break
        self.assertLessEqual({DONE, NOT_AVAILABLE}, seen)
        for sale in self.shop.track():
            self.assertEqual(sale["state"], "open", sale)


    def begin_and_fill(self):
        """A sale whose call has arrived; then the disk is full."""
        gateway = HoldingGateway(self.sandbox)
        self.addCleanup(gateway.stop)
        self.shop.add_account(gateway.url, self.sandbox.key, name="held")
        child = self.shop.start(*self.shop.sale(account="held"))
        gateway.await_request(support.CREATE_PATH)
        self.disk.fill()
        return gateway, child

    def assert_found(self, reference):
        [tracked] = self.shop.track(reference)
        self.assertEqual(tracked["state"], "open")
        self.assertEqual(self.sandbox.reference_of(tracked["gatewayId"]), reference)
        self.assertEqual(len(self.sandbox.creates()), 2)
        self.assertEqual(self.references(), [reference, self.first])

    def test_it_is_full_when_the_outcome_is_known(self):
        """The outcome is shown, and does not fit into the books. Tracking writes it when there is room again."""
        gateway, child = self.begin_and_fill()
        gateway.release()
        run = self.shop.finish(child, exits=UNKNOWN)
        self.assertEqual((run.json["state"], run.json["error"]["code"]), ("open", "ledger-unavailable"))
        self.assertIn("free some space", run.err)
        self.disk.heal()
        self.assertEqual(self.shop.show(run.json["ref"])["state"], "issuing")
        self.assert_found(run.json["ref"])

    def test_it_is_full_and_the_program_is_killed(self):
        gateway, child = self.begin_and_fill()
        child.process.send_signal(signal.SIGKILL)
        self.shop.finish(child, exits=-signal.SIGKILL)
        gateway.release()  # the gateway has it, and nobody is there to hear so
        support.until(lambda: len(self.sandbox.history()) == 2, "the sale is at the gateway")
        self.disk.heal()
        reference, _ = self.references()
        self.assertEqual(self.shop.show(reference)["state"], "issuing")
        self.assert_found(reference)


class FlippedBytes(DamageTest):
    """A ledger of 400 sales in which a few bytes have changed."""

    # What is not noticed before a sale is made, since nothing reads these pages then: such a sale goes through, and is in
    # the books. The check at the start looks at every page's form, and not at what the texts say.
    UNNOTICED = {"a text in a sale"}

    def setUp(self):
        super().setUp()
        self.template = self.shop.issue().json["ref"]
        columns = [row[1] for row in self.query("PRAGMA table_info(invoice)") if row[1] not in ("id", "reference")]
        names = ", ".join(columns)
        self.query(f"INSERT INTO invoice (reference, {names}) "
                   "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 399) "
                   f"SELECT printf('CF-AAAAAAAAAAAAA%03d', i), {names} FROM n, invoice WHERE reference = ?", self.template)
        self.query("INSERT INTO event (invoice, at, kind, source, state, remote_id, remote_status, error_code, message, answer) "
                   "SELECT invoice.id, at, kind, source, event.state, '', '', '', '', answer FROM invoice, event "
                   "WHERE event.invoice = (SELECT id FROM invoice WHERE reference = ?) AND invoice.id <> event.invoice", self.template)
        with_journal = sqlite3.connect(self.ledger)
        with_journal.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with_journal.close()
        self.whole = self.ledger.read_bytes()
        self.page_size = struct.unpack(">H", self.whole[16:18])[0]
        self.before = self.references()
        self.assertEqual(len(self.before), 400)
        self.created = len(self.sandbox.creates())

    def root(self, name):
        return self.query("SELECT rootpage FROM sqlite_master WHERE name = ?", name)[0][0]

    def children(self, page):
        """The pages below an inner page of a b-tree."""
        at = (page - 1) * self.page_size
        kind, _, cells = struct.unpack(">BHH", self.whole[at:at + 5])
        self.assertIn(kind, (2, 5), "an inner page")
        pointers = struct.unpack(f">{cells}H", self.whole[at + 12:at + 12 + 2 * cells])
        return [struct.unpack(">I", self.whole[at + p:at + p + 4])[0] for p in pointers]

    def damages(self):
        """Name -> (offset, bytes) of what is overwritten."""
        start = {name: (self.root(name) - 1) * self.page_size for name in
                 ("invoice", "event", "invoice_by_time", "invoice_by_state", "event_by_invoice",
                  "sqlite_autoindex_invoice_1")}
        middle = {name: (pages[len(pages) // 2] - 1) * self.page_size for name, pages in
                  ((name, self.children(self.root(name))) for name in ("invoice", "sqlite_autoindex_invoice_1"))}
        trash = b"\xa5" * 64
        return {
            "the file's first words": (0, b"XXXXXX"),
            "the page size": (16, b"\x03\x07"),
            "the schema": (100, trash),
            "the list of tables": (self.page_size - 64, b"\xff" * 64),
            "the root of the sales": (start["invoice"], trash),
            "the root of the events": (start["event"], trash),
            "the root of the references' index": (start["sqlite_autoindex_invoice_1"], trash),
            "the root of an index by time": (start["invoice_by_time"], trash),
            "the root of an index by state": (start["invoice_by_state"], trash),
            "the root of the events' index": (start["event_by_invoice"], trash),
            "a table's page in the middle": (middle["invoice"], trash),
            "an index page in the middle": (middle["sqlite_autoindex_invoice_1"], trash),
            "a text in a sale": (middle["invoice"] + self.page_size - 200, b"\xfe\xff\x00{"),
            "the list of free pages": (32, b"\x00\xff\x00\xff\x00\x00\x00\x09"),
        }

    def test_wherever_they_are(self):
        for name, (offset, trash) in self.damages().items():
            with self.subTest(name):
                damaged = self.whole[:offset] + trash + self.whole[offset + len(trash):]
                self.ledger.write_bytes(damaged)
                run = self.shop.run(*self.shop.sale(email="after@example.com"), exits=None)
                sent = len(self.sandbox.creates()) - self.created
                self.created += sent
                if run.status == NOT_AVAILABLE:
                    self.assert_refused_clearly(run, self.ledger)
                    self.assertEqual(sent, 0)
                    self.assertEqual(self.ledger.read_bytes(), damaged, "nothing is made worse")
                else:
                    self.assertIn(name, self.UNNOTICED)
                    self.assertIn(run.status, (DONE, UNKNOWN))  # noticed when its outcome is written, perhaps
                    self.assertEqual((sent, run.json["state"]), (1, "open"), run)
                    self.assertEqual(self.shop.run("show", run.json["ref"], exits=None).status, DONE)
                for command in (["list", "--limit", "1000"], ["show", self.before[200]]):
                    read = self.shop.run(*command, exits=None)
                    self.assertIn(read.status, (DONE, NOT_AVAILABLE), read)
                    if read.status == NOT_AVAILABLE:
                        self.assert_refused_clearly(read, self.ledger)
                for leftover in ("-wal", "-shm"):
                    self.ledger.with_name(self.ledger.name + leftover).unlink(missing_ok=True)
                self.ledger.write_bytes(self.whole)  # healed: a copy was put back
                self.assertEqual(self.references(), self.before)

    def test_a_file_that_was_cut_short(self):
        pages = len(self.whole) // self.page_size
        for length in (0, 10, 100, self.page_size, self.page_size * (pages // 2), len(self.whole) - 1):
            with self.subTest(length):
                self.ledger.write_bytes(self.whole[:length])
                run = self.shop.run(*self.shop.sale(email="after@example.com"), exits=None)
                sent = len(self.sandbox.creates()) - self.created
                self.created += sent
                if run.status == DONE:  # the last byte was in no page that was read
                    self.assertEqual((length, sent), (len(self.whole) - 1, 1))
                else:
                    self.assertEqual((run.status, sent), (NOT_AVAILABLE, 0), run)
                    if length == 0:  # books that are gone: nobody begins new ones without a word
                        self.assertIn(f"{self.ledger}, is empty (0 bytes)", run.err)
                        self.assertIn("restore --new-books", run.err)
                    else:
                        self.assert_refused_clearly(run, self.ledger)
                    self.assertEqual(self.ledger.read_bytes(), self.whole[:length], "nothing is made worse")
                self.ledger.write_bytes(self.whole)
                self.assertEqual(self.references(), self.before)

    def test_bytes_in_the_journal(self):
        """What a killed program left in the journal beside the file. SQLite takes the first page of it that is not as it was written
        for the journal's end: the last sales are gone from the books, and the older ones are not touched.
        """
        keeper = sqlite3.connect(self.ledger)  # keeps the journal from being put into the file at the end of each command
        keeper.execute("SELECT count(*) FROM invoice").fetchall()
        last = self.shop.issue().json["ref"]
        journal = self.ledger.with_name("ledger.sqlite-wal")
        copy = self.scratch() / "copy"
        copy.mkdir()
        for file in (self.ledger, journal):
            shutil.copy(file, copy)
        keeper.close()
        home = self.scratch() / "home"
        for at, expected in ((None, [last] + self.before), (40, self.before), (8, self.before)):
            with self.subTest(at):
                shutil.rmtree(home, ignore_errors=True)
                shutil.copytree(self.shop.home, home)
                (home / "ledger.sqlite-shm").unlink(missing_ok=True)
                for file in (self.ledger, journal):
                    shutil.copy(copy / file.name, home)
                if at is not None:
                    with open(home / journal.name, "r+b") as damaged:
                        damaged.seek(at)
                        damaged.write(b"\xa5\x5a\xa5\x5a")
                shop = Shop(home=home)
                self.assertEqual([sale["ref"] for sale in shop.list("--limit", "1000")], expected)
                self.assertEqual(shop.issue(email=f"at-{at}@example.com").json["state"], "open")


if __name__ == "__main__":
    unittest.main()
