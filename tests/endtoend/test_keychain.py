# SPDX-License-Identifier: GPL-3.0-or-later
"""Accounts and their keys: the list lies in a file, the keys lie in the system's keychain and nowhere else.

Run inside with-keyring, which gives these tests a real GNOME Keyring of their own.
"""
import json
import subprocess
import sys
import unittest
from concurrent.futures import ThreadPoolExecutor

from support import (DONE, GATEWAY_REFUSED, HERE, INPUT_REFUSED, NOT_AVAILABLE, UNKNOWN, CTL, EndToEnd, environment)


def key_in_keyring(account_id):
    """What the keyring itself says, by another program than ours; None where it holds nothing."""
    found = subprocess.run(["secret-tool", "lookup", "server", "Counterfoil", "user", f"{account_id}/api-key"],
                           capture_output=True, timeout=30, check=False)
    return found.stdout.decode() if found.returncode == 0 else None


class Accounts(EndToEnd):
    def setUp(self):
        self.shop = self.open_shop()

    def stored(self):
        return json.loads((self.shop.home / "accounts.json").read_text())["accounts"]

    def names(self):
        return [account["name"] for account in self.shop.run("account", "list", "--json").json]

    def test_the_key_goes_into_the_keyring_and_the_rest_into_the_list(self):
        self.shop.add_account("https://pay.example", "key-of-shop-81c2", "--allow-direct", name="Shop in Łódź")
        [account] = self.stored()
        self.assertEqual(key_in_keyring(account["id"]), "key-of-shop-81c2")
        self.assertNotIn("key-of-shop-81c2", (self.shop.home / "accounts.json").read_text())
        listed = self.shop.run("account", "list", "--json").json[-1]
        self.assertEqual(listed, {"name": "Shop in Łódź", "gateway": "nonstopay", "url": "https://pay.example",
                                  "clientId": None, "direct": True, "training": False})
        self.assertIn("Shop in Łódź", self.shop.run("account", "list").out)

    def test_a_key_that_comes_in_pieces(self):
        """A password manager may take its time. Half a key would be stored with "Account added"."""
        child = self.shop.start_with_pipe("account", "add", "shop", "--gateway", "nonstopay", "--key-stdin")
        for piece in (b"first-", b"second-", b"third\n"):
            child.write(piece)
        child.process.stdin.close()
        self.shop.finish(child)
        [account] = self.stored()
        self.assertEqual(key_in_keyring(account["id"]), "first-second-third")

    def test_several_accounts_have_each_their_own_key(self):
        for number in range(3):
            self.shop.add_account("https://pay.example", f"key-number-{number}", name=f"shop {number}")
        self.assertEqual(self.names(), ["sandbox", "shop 0", "shop 1", "shop 2"])
        self.assertEqual([key_in_keyring(account["id"]) for account in self.stored()],
                         ["key-number-0", "key-number-1", "key-number-2"])

    def test_removing_an_account_removes_its_key_and_no_other(self):
        self.shop.add_account("https://pay.example", "first-key", name="first")
        self.shop.add_account("https://pay.example", "second-key", name="second")
        first, second = self.stored()
        self.shop.run("account", "remove", "first")
        self.assertEqual(self.names(), ["sandbox", "second"])
        self.assertIsNone(key_in_keyring(first["id"]))
        self.assertEqual(key_in_keyring(second["id"]), "second-key")

    def test_names_are_unique_and_removing_a_stranger_is_refused(self):
        self.shop.add_account("https://pay.example", "first-key")
        for name in ("shop", "SHOP", "sandbox"):
            self.shop.add_account("https://pay.example", "second-key", name=name, exits=INPUT_REFUSED)
        self.shop.run("account", "remove", "nobody", exits=INPUT_REFUSED)
        self.assertEqual(self.names(), ["sandbox", "shop"])
        self.assertEqual(key_in_keyring(self.stored()[0]["id"]), "first-key")

    def test_what_makes_no_account(self):
        self.shop.run("account", "add", "shop", "--gateway", "nonstopay", exits=INPUT_REFUSED)  # no key
        self.shop.run("account", "add", "shop", "--gateway", "paypall", "--key-stdin", stdin="k\n", exits=INPUT_REFUSED)
        for key in ("", "\n", "\t", "tab\tinside", "one\ntwo", "••••••"):
            self.shop.add_account("https://pay.example", key, exits=INPUT_REFUSED)
        for url in ("http://pay.example", "ftp://pay.example", "pay.example", "https://user:word@pay.example", " "):
            self.shop.add_account(url, "good-key", exits=INPUT_REFUSED)
        for client in ("77\r\nX: y", "7\u0430"):
            run = self.shop.run("account", "add", "till", "--gateway", "einvoice", "--client-id", client, "--key-stdin",
                                stdin="salt\n", exits=INPUT_REFUSED)
            self.assertIn("of the client id", run.err)
        self.assertEqual(self.names(), ["sandbox"])

    def test_a_strange_key_is_warned_of_and_taken(self):
        """What keys look like is a guess of ours; the gateway decides."""
        for number, key in enumerate(("two words", "umlaut-ü")):
            run = self.shop.add_account("https://pay.example", key, name=f"shop {number}")
            self.assertIn("copy it again", run.err)
            self.assertEqual(key_in_keyring(self.stored()[number]["id"]), key)

    def test_programs_that_add_accounts_at_the_same_time_lose_none(self):
        names = [f"shop {number}" for number in range(8)]
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda name: self.shop.add_account("https://pay.example", f"key-of-{name.split()[1]}", name=name),
                          names))
        self.assertEqual(sorted(self.names()), sorted(["sandbox", *names]))
        for account in self.stored():
            self.assertEqual(key_in_keyring(account["id"]), f"key-of-{account['name'].split()[1]}")

    def test_files_are_for_their_owner_only(self):
        home = self.scratch() / "new"
        shop = self.open_shop(COUNTERFOIL_HOME=home)
        shop.add_account("https://pay.example", "some-key")
        shop.run("list")
        self.assertEqual(home.stat().st_mode & 0o777, 0o700)
        for name in ("accounts.json", "ledger.sqlite", "counterfoil.log"):
            self.assertEqual((home / name).stat().st_mode & 0o077, 0, name)


class Locked(EndToEnd):
    """A locked keyring says "not there" of keys that it holds, and takes a deletion for done: it is not believed."""

    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.before = (self.shop.home / "accounts.json").read_text()
        [self.account] = json.loads(self.before)["accounts"]
        self.turn("lock")
        self.addCleanup(self.turn, "unlock")

    @staticmethod
    def turn(how):
        subprocess.run([sys.executable, "-B", HERE / "keyring.py", how], timeout=30, check=True)

    def test_the_account_stays_with_its_key(self):
        said = self.shop.run("account", "remove", "shop", exits=NOT_AVAILABLE)
        self.assertEqual(said.out, "")
        self.assertIn("was not removed", said.err)
        self.assertIn("The keychain is locked", said.err)
        self.assertIn("--keep-key", said.err)
        self.assertEqual((self.shop.home / "accounts.json").read_text(), self.before)
        self.turn("unlock")
        self.assertEqual(key_in_keyring(self.account["id"]), self.sandbox.key)
        self.shop.issue()
        self.assertIn("holds no key of it", self.shop.run("account", "remove", "shop").out)
        self.assertIsNone(key_in_keyring(self.account["id"]))

    def test_the_account_goes_alone_knowingly(self):
        said = self.shop.run("account", "remove", "shop", "--keep-key")
        self.assertIn("is removed", said.out)
        self.assertNotIn("holds no key", said.all)
        self.assertIn(f"{self.account['id']}/api-key", said.err)
        self.assertEqual([each["name"] for each in self.shop.run("account", "list", "--json").json], ["sandbox"])
        self.turn("unlock")
        self.assertEqual(key_in_keyring(self.account["id"]), self.sandbox.key)
        self.shop.add_account(self.sandbox.url, "another-key")  # and it replaces that key
        self.assertEqual(key_in_keyring(self.account["id"]), "another-key")

    def test_nothing_is_sold_added_or_checked(self):
        asked = len(self.sandbox.requests())
        for command, stdin in ((self.shop.sale(), ""), (["account", "check", "shop"], ""),
                               (["account", "add", "second", "--gateway", "nonstopay", "--key-stdin"], "second-key\n")):
            said = self.shop.run(*command, stdin=stdin, exits=NOT_AVAILABLE)
            self.assertIn("The keychain is locked", said.err)
            self.assertNotIn("holds no key", said.all)
        self.assertEqual(len(self.sandbox.requests()), asked)
        self.assertEqual(self.shop.list(), [])
        self.assertEqual((self.shop.home / "accounts.json").read_text(), self.before)


class SameMerchant(EndToEnd):
    """Two accounts of one merchant see the same sales at the gateway: it is said, and not refused."""

    def setUp(self):
        self.shop = self.open_shop()

    def said_of(self, name, url, key, *options, gateway="nonstopay"):
        return self.shop.run("account", "add", name, "--gateway", gateway, "--url", url, "--key-stdin", *options,
                             stdin=key + "\n").err

    def test_by_key_or_client_id(self):
        self.assertEqual(self.said_of("shop", "https://pay.example", "one-key"), "")
        self.assertIn("same merchant’s account as “shop”", self.said_of("again", "https://pay.example/", "one-key"))
        self.assertEqual(self.said_of("other key", "https://pay.example", "two-key"), "")
        self.assertEqual(self.said_of("other host", "https://pay2.example", "one-key"), "")
        self.assertEqual(self.said_of("till", "https://pay.example", "salt-1", "--client-id", "77", gateway="einvoice"), "")
        self.assertIn("“till”", self.said_of("till again", "https://pay.example:443", "salt-2", "--client-id", "77",
                                             gateway="einvoice"))
        self.assertEqual(self.said_of("other till", "https://pay.example", "salt-1", "--client-id", "78",
                                      gateway="einvoice"), "")


class Check(EndToEnd):
    """account check: whether the key works, without issuing anything."""

    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def tearDown(self):
        self.assertEqual(self.sandbox.creates(), [])

    def check(self, exits, name="shop"):
        return self.shop.run("account", "check", name, exits=exits)

    def test_a_key_that_works(self):
        run = self.check(DONE)
        self.assertIn("accepts the key", run.out)
        for what in ("Keychain", "Address", "Secure connection", "Gateway", "Key", "Internet address list"):
            self.assertRegex(run.out, rf"(?m)^✓ {what}: ")
        self.assertRegex(run.out, r"(?m)^– Wallet: ")  # only a sale would tell
        self.assertEqual(run.err, "")

    def test_what_is_wrong_stands_apart_from_what_was_not_looked_at(self):
        self.shop.add_account(f"http://127.0.0.1:{self.dead_port()}", "some-key", name="down")
        run = self.check(UNKNOWN, "down")
        self.assertRegex(run.err, r"^✗ Address: Nothing answers at .*\n$")
        self.assertRegex(run.out, r"(?m)^✓ Keychain: ")
        for what in ("Secure connection", "Clock", "Gateway", "Key", "Internet address list", "Wallet"):
            self.assertRegex(run.out, rf"(?m)^– {what}: ")

    def test_a_gateway_with_a_fault_of_its_own_and_a_stranger_in_its_place(self):
        for call in ("history", "status"):
            self.sandbox.fault("http-503", call=call)
        self.assertRegex(self.check(UNKNOWN).err, r"^✗ Gateway: .*fault of its own")
        for call in ("history", "status"):
            self.sandbox.fault("http-404", call=call)
        self.assertRegex(self.check(GATEWAY_REFUSED).err, r"^✗ Gateway: .*not this gateway")

    def test_a_wrong_key(self):
        self.shop.add_account(self.sandbox.url, "wrong-key", name="typo")
        said = self.check(GATEWAY_REFUSED, "typo").err
        self.assertIn("API key", said)
        self.assertIn(f"{self.sandbox.url}/client/profile", said)
        self.assertNotIn("wrong-key", said)

    def test_an_address_that_is_not_allowed(self):
        self.sandbox.profile(allowedIps=["203.0.113.9"])
        self.assertIn("IP address", self.check(GATEWAY_REFUSED).err)
        self.sandbox.profile(allowedIps=[])
        self.assertIn("IP address", self.check(GATEWAY_REFUSED).err)

    def test_a_gateway_that_is_down(self):
        self.shop.add_account(f"http://127.0.0.1:{self.dead_port()}", "some-key", name="down")
        self.assertIn("Nothing answers", self.check(UNKNOWN, "down").err)

    def test_a_gateway_whose_history_lies_elsewhere(self):
        self.sandbox.fault("http-404", call="history")
        self.assertIn("accepts the key for status calls", self.check(DONE).out)
        self.shop.add_account(self.sandbox.url, "wrong-key", name="typo")
        self.sandbox.fault("http-404", call="history")
        self.check(GATEWAY_REFUSED, "typo")

    def test_an_account_whose_key_was_deleted_from_the_keyring(self):
        [account] = json.loads((self.shop.home / "accounts.json").read_text())["accounts"]
        subprocess.run(["secret-tool", "clear", "server", "Counterfoil", "user", f"{account['id']}/api-key"],
                       timeout=30, check=True)
        self.assertIn("holds no key", self.check(INPUT_REFUSED).err)
        self.assertEqual(self.shop.issue(exits=INPUT_REFUSED).json["error"]["code"], "key-missing")
        self.assertEqual(self.sandbox.requests(), [])
        self.assertEqual(self.shop.list(), [])


class NoKeychain(EndToEnd):
    """Without a keychain the program says so and stores keys nowhere else."""

    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)
        self.before = (self.shop.home / "accounts.json").read_text()

    def without_bus(self, *command, stdin=""):
        return self.shop.run(*command, stdin=stdin, exits=NOT_AVAILABLE, env={"DBUS_SESSION_BUS_ADDRESS": None})

    def on_an_empty_bus(self, *command, stdin=""):
        """On a session bus where nobody offers a secret service."""
        bus = ["dbus-run-session", f"--config-file={HERE / 'bus.conf'}", "--", CTL, *command]
        done = subprocess.run(bus, input=stdin.encode(), capture_output=True, timeout=60, check=False,
                              env=environment(COUNTERFOIL_HOME=self.shop.home, DBUS_SESSION_BUS_ADDRESS=None))
        self.assertEqual(done.returncode, NOT_AVAILABLE, done)
        done.err = done.stderr.decode()
        return done

    def each_way(self):
        for way in (self.without_bus, self.on_an_empty_bus):
            with self.subTest(way.__name__):
                yield way

    def assert_nothing_stored(self, key):
        self.assertEqual((self.shop.home / "accounts.json").read_text(), self.before)
        for file in self.shop.home.rglob("*"):
            if file.is_file():
                self.assertNotIn(key.encode(), file.read_bytes(), file)

    def test_no_account_is_added(self):
        for run in self.each_way():
            said = run("account", "add", "second", "--gateway", "nonstopay", "--url", "https://pay.example", "--key-stdin",
                       stdin="key-without-a-home-77\n").err
            self.assertIn("No keychain is running", said)
            self.assertIn("not stored anywhere else", said)
            self.assertNotIn("key-without-a-home-77", said)
            self.assert_nothing_stored("key-without-a-home-77")

    def test_no_sale_is_issued(self):
        for run in self.each_way():
            self.assertIn("No keychain is running", run(*self.shop.sale()).err)
        self.assertEqual(self.sandbox.requests(), [])
        self.assertEqual(self.shop.list(), [])

    def test_no_key_is_checked(self):
        for run in self.each_way():
            self.assertIn("No keychain is running", run("account", "check", "shop").err)
        self.assertEqual(self.sandbox.requests(), [])

    def test_a_sale_cannot_be_tracked_but_stays_as_it_was(self):
        reference = self.shop.issue().json["ref"]
        for run in self.each_way():
            self.assertIn("No keychain is running", run("track", reference).err)
        self.assertEqual(self.shop.show(reference)["state"], "open")

    def test_books_and_accounts_can_be_read_all_the_same(self):
        reference = self.shop.issue().json["ref"]
        for command in (["list"], ["show", reference], ["account", "list"], ["methods"]):
            self.shop.run(*command, env={"DBUS_SESSION_BUS_ADDRESS": None})


if __name__ == "__main__":
    unittest.main()
