# SPDX-License-Identifier: GPL-3.0-or-later
"""No sale leaves the program that is not in the books first. Where the books cannot be written the program says so, in a
sentence that names the file, and sends nothing.
"""
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import unittest
from pathlib import Path

import support
from servers import HoldingGateway
from support import GATEWAY_REFUSED, NOT_AVAILABLE, UNKNOWN, EndToEnd, Shop


class BooksTest(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.ledger = self.shop.home / "ledger.sqlite"

    def assert_nothing_sent(self):
        self.assertEqual(self.sandbox.requests(), [])

    def assert_unavailable(self, run, *words):
        """Exit 5 and a sentence for a person, not an error number or a stack of them."""
        self.assertEqual(run.status, NOT_AVAILABLE)
        self.assertRegex(run.err, r"^[A-Z“/].{20,}[.]\n$")
        for word in words:
            self.assertIn(str(word), run.err)

    def assert_no_command_works(self, *words):
        run = self.shop.issue(exits=NOT_AVAILABLE)
        self.assert_unavailable(run, *words)
        self.assertEqual(run.json["error"]["code"].split("-")[0], "ledger")
        for command in (["list"], ["track"], ["show", "CF-AAAAAAAAAAAAAAAA"]):
            self.assert_unavailable(self.shop.run(*command, exits=None), *words)
        self.assert_nothing_sent()

    def query(self, sql, *values):
        connection = sqlite3.connect(self.ledger, timeout=5)
        try:
            with connection:
                return connection.execute(sql, values).fetchall()
        finally:
            connection.close()


class Home(BooksTest):
    """The folder that holds everything."""

    def issue_at(self, home, program=support.CTL, **popen):
        shop = Shop(home=home, program=program)
        return shop.run(*shop.sale(), exits=NOT_AVAILABLE, **popen)

    def test_it_is_a_file(self):
        file = self.scratch() / "home"
        file.write_text("no folder")
        self.assert_unavailable(self.issue_at(file), file)
        self.assertEqual(file.read_text(), "no folder")
        self.assert_unavailable(self.issue_at(file / "below"), file)

    def test_it_cannot_be_written(self):
        folder = tempfile.TemporaryDirectory(prefix="read-only-", dir="/tmp")
        self.addCleanup(folder.cleanup)
        home = Path(folder.name) / "home"
        shutil.copytree(self.shop.home, home)
        program, identity = support.CTL, {}
        if os.geteuid() == 0:  # to root every folder is writable: somebody else runs a copy of the program
            Path(folder.name).chmod(0o755)
            program = shutil.copy(program, folder.name)
            identity = {"user": 65534, "group": 65534, "extra_groups": []}
        home.chmod(0o555)
        self.assert_unavailable(self.issue_at(home, program, **identity), home)
        home.chmod(0o755)
        self.assertFalse((home / "ledger.sqlite").exists())
        self.assert_nothing_sent()


class File(BooksTest):
    """The ledger's file is not what it should be."""

    def test_it_is_a_folder(self):
        self.ledger.mkdir()
        self.assert_no_command_works(self.ledger)

    def test_it_is_garbage(self):
        garbage = b"this is no database, but it is long enough to look at\n" * 500
        self.ledger.write_bytes(garbage)
        self.assert_no_command_works(self.ledger)
        self.assertEqual(self.ledger.read_bytes(), garbage)

    def test_it_is_cut_short(self):
        self.shop.run("list")
        whole = self.ledger.read_bytes()
        self.ledger.write_bytes(whole[: len(whole) // 2])
        self.assert_unavailable(self.shop.issue(exits=NOT_AVAILABLE), self.ledger)
        self.assert_nothing_sent()

    def foreign(self, *pragmas):
        self.query("CREATE TABLE customer (name TEXT)")
        self.query("INSERT INTO customer VALUES ('Anna')")
        for pragma in pragmas:
            self.query(f"PRAGMA {pragma}")

    def assert_foreign_file_untouched(self):
        self.assertEqual(self.query("SELECT name FROM sqlite_master WHERE type = 'table'"), [("customer",)])
        self.assertEqual(self.query("SELECT name FROM customer"), [("Anna",)])

    def test_it_belongs_to_another_program(self):
        for pragmas in (["application_id = 1234"], ["user_version = 7"], ["application_id = 1234", "user_version = 1"]):
            with self.subTest(pragmas):
                self.ledger.unlink(missing_ok=True)
                self.foreign(*pragmas)
                self.assert_no_command_works(self.ledger)
                self.assert_foreign_file_untouched()

    def test_it_belongs_to_another_program_that_does_not_mark_its_files(self):
        self.foreign()
        self.assert_no_command_works(self.ledger)
        self.assert_foreign_file_untouched()

    def test_it_was_written_by_a_newer_version(self):
        self.shop.run("list")
        self.query("PRAGMA user_version = 99")
        self.assert_no_command_works("newer version", "99")
        self.assertEqual(self.query("PRAGMA user_version"), [(99,)])

    def test_another_program_keeps_it_locked(self):
        self.shop.run("list")
        locked = sqlite3.connect(self.ledger)
        self.addCleanup(locked.close)
        locked.execute("BEGIN IMMEDIATE")
        self.assert_unavailable(self.shop.issue(exits=NOT_AVAILABLE), "locked", self.ledger)
        self.assert_nothing_sent()
        locked.rollback()
        self.assertEqual(self.shop.issue().json["state"], "open")


class FullDisk(BooksTest):
    """As far as a limit of the process can play one. test_ledger_damage has real disks."""

    def test_a_limit_on_file_sizes(self):
        self.shop.issue()

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        run = self.shop.run(*self.shop.sale(), exits=NOT_AVAILABLE, preexec_fn=limit, restore_signals=False)
        self.assert_unavailable(run, self.ledger)
        self.assertEqual(len(self.sandbox.creates()), 1)
        self.assertEqual(len(self.shop.list()), 1)
        self.assertEqual(self.shop.issue().json["state"], "open")


class Outcome(BooksTest):
    """The books fail after the call has left: the outcome is shown, and tracking repairs the books later. The exit status
    must not be 5, which promises a script that nothing was sent.
    """

    def issue_and_lock(self, exits):
        gateway = HoldingGateway(self.sandbox)
        self.addCleanup(gateway.stop)
        self.shop.add_account(gateway.url, self.sandbox.key, name="held")
        child = self.shop.start(*self.shop.sale(account="held"))
        gateway.await_request(support.CREATE_PATH)
        locked = sqlite3.connect(self.ledger)
        self.addCleanup(locked.close)
        locked.execute("BEGIN IMMEDIATE")
        gateway.release()
        return locked, self.shop.finish(child, exits=exits)

    def test_a_refusal_that_cannot_be_written_down_is_a_refusal(self):
        self.sandbox.fault("error-50011")
        _, run = self.issue_and_lock(GATEWAY_REFUSED)
        self.assertEqual(run.json["state"], "refused")

    def test_the_outcome_cannot_be_shown(self):
        """A full disk behind "> file": the script has not even got the reference."""
        with open("/dev/full", "wb") as full:
            done = subprocess.run([support.CTL, *self.shop.sale()], stdout=full, stderr=subprocess.PIPE, timeout=60,
                                  env=support.environment(COUNTERFOIL_HOME=self.shop.home), check=False)
            self.assertEqual(done.returncode, UNKNOWN, done)
            self.assertIn(b"counterfoilctl list", done.stderr)
            self.assertEqual(len(self.sandbox.creates()), 1)
            listed = subprocess.run([support.CTL, "list"], stdout=full, stderr=subprocess.PIPE, timeout=60,
                                    env=support.environment(COUNTERFOIL_HOME=self.shop.home), check=False)
            self.assertEqual(listed.returncode, NOT_AVAILABLE, listed)
        self.assertEqual(self.shop.list()[0]["state"], "open")

    def test_the_outcome_cannot_be_written_down(self):
        locked, run = self.issue_and_lock(UNKNOWN)
        sale = run.json
        self.assertEqual(sale["state"], "open")
        self.assertTrue(sale["payLink"])  # the customer can still be given the link
        self.assertEqual(sale["error"]["code"], "ledger-unavailable")
        self.assertIn(f"counterfoilctl track {sale['ref']}", run.err)

        locked.rollback()
        self.assertEqual(self.shop.show(sale["ref"])["state"], "issuing")
        [tracked] = self.shop.track(sale["ref"])
        self.assertEqual(tracked["state"], "open")
        self.assertEqual(self.sandbox.reference_of(tracked["gatewayId"]), sale["ref"])
        self.assertEqual(len(self.sandbox.creates()), 1)


class Events(BooksTest):
    """What was written down stays written down, whoever opens the file."""

    def setUp(self):
        super().setUp()
        self.shop.issue()
        self.before = self.dump()

    def dump(self):
        return self.query("SELECT * FROM event ORDER BY id"), self.query("SELECT reference FROM invoice ORDER BY id")

    def test_they_cannot_be_changed_or_deleted(self):
        for statement in ("UPDATE event SET state = 'paid'", "UPDATE OR IGNORE event SET at = 0", "DELETE FROM event",
                          "DELETE FROM event WHERE id = 1", "DELETE FROM invoice"):
            with self.subTest(statement):
                with self.assertRaises(sqlite3.IntegrityError) as refused:
                    self.query(statement)
                self.assertIn("never", str(refused.exception))
        self.assertEqual(self.dump(), self.before)

    def test_they_cannot_be_replaced(self):
        """REPLACE deletes the old row without asking the trigger that stands before deletions."""
        forged = "'forged', ''"
        for statement in ("REPLACE INTO event SELECT id, invoice, at, kind, source, 'paid', remote_id, remote_status, "
                          f"{forged}, answer FROM event WHERE id = 1",
                          "INSERT INTO event SELECT * FROM event WHERE id = 1 "
                          "ON CONFLICT (id) DO UPDATE SET state = 'paid'"):
            with self.subTest(statement):
                before = self.dump()
                try:
                    self.query(statement)
                except sqlite3.Error:
                    pass
                self.assertEqual(self.dump(), before)

    def test_the_file_is_sound(self):
        self.assertEqual(self.query("PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(self.query("PRAGMA foreign_key_check"), [])
        self.assertEqual(self.query("SELECT minor_units, decimals, currency FROM invoice"), [(1504, 2, "USD")])
        self.assertFalse(Path(f"{self.ledger}-wal").exists())  # one file to copy when the program has ended


if __name__ == "__main__":
    unittest.main()
