# SPDX-License-Identifier: GPL-3.0-or-later
"""Coins on the command line: what their codes hold, and addresses to which nobody is to pay."""
import base64
import hashlib
import json
import re
import subprocess
import unittest

from servers import Answer, Server
from support import DONE, EndToEnd, http

GOOD = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"  # of BIP 173's documents
ETHER = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"  # of EIP-55's
DAMAGED = GOOD[:-1] + "p"
LITECOIN = "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9"
TESTNET = "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"


def read_qr(picture):
    return subprocess.run(["zbarimg", "--raw", "-q", str(picture)], capture_output=True, timeout=60,
                          check=True).stdout.decode().strip()


class Coins(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_till(self.sandbox.url)
        self.qr = self.shop.home / "pay.png"

    def open_till(self, url):
        shop = self.open_shop()
        shop.run("account", "add", "till", "--gateway", "einvoice", "--url", url, "--client-id", self.sandbox.client,
                 "--key-stdin", stdin=self.sandbox.secret + "\n")
        return shop

    def issue(self, system, amount, *options, exits=DONE):
        return self.shop.run(*self.shop.sale("einvoice", *options, account="till", devise=None, email=None,
                                             currency=system, amount=amount), exits=exits)

    def sign(self, body):
        secret = self.sandbox.secret.encode()
        inner = base64.b64encode(hashlib.sha1(body).digest())
        return base64.b64encode(hashlib.md5(secret + inner + secret).digest()).decode()

    def relay(self, change):
        """The training gateway, with something else in its mouth."""
        def answer(request):
            headers = {name: value for name, value in request.headers.items()
                       if name.upper() in ("DPAY_CLIENT", "DPAY_SECURE", "CONTENT-TYPE")}
            status, body = http(request.method, self.sandbox.url + request.path, request.body, headers)
            said = json.loads(body)
            change(request.path, said)
            body = json.dumps(said).encode()
            return Answer(body, status, {"Content-Type": "application/json", "DPAY_SECURE": self.sign(body)})
        gateway = Server(answer)
        self.addCleanup(gateway.stop)
        self.shop = self.open_till(gateway.url)
        self.qr = self.shop.home / "pay.png"

    def answer_with(self, address):
        def change(_, said):
            if "crypto" in said:
                said["crypto"]["address"] = address
        self.relay(change)

    def answer_with_link(self, link):
        def change(path, said):
            if path.endswith("/process"):
                said["pay_link"] = link
                said.pop("pay_form", None)
        self.relay(change)

    def test_each_coin_of_the_training_gateway_is_good(self):
        forms = {"bitcoin": r"bitcoin:bc1q\w+\?amount=0\.5", "litecoin": r"litecoin:ltc1q\w+\?amount=0\.5",
                 "bitcoin_cash": r"bitcoincash:q\w+\?amount=0\.5", "monero": r"monero:4\w+\?tx_amount=0\.5",
                 "ethereum": r"ethereum:0x\w+@1\?value=500000000000000000",
                 "link": r"ethereum:0x514910771AF9Ca656af840dff83E8264EcF986CA@1/transfer\?address=0x\w+"
                         r"&uint256=500000000000000000",
                 "usdt_erc20": r"ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7@1/transfer\?address=0x\w+"
                               r"&uint256=500000",
                 "tron": None, "usdt_trc20": None, "usdc_trc20": None}
        for system, form in forms.items():
            with self.subTest(system):
                sale = self.issue(system, "0.5").json
                coin = sale["coin"]
                self.assertEqual((coin["check"], coin["doubt"], sale["needsPerson"]), ("good", None, False))
                if form is None:
                    self.assertIsNone(coin["uri"])
                else:
                    self.assertRegex(coin["uri"], f"^{form}$")

    def test_the_code_holds_the_amount_or_not(self):
        sale = self.issue("bitcoin", "0.25", "--qr", self.qr).json
        self.assertEqual(read_qr(self.qr), f"bitcoin:{sale['coin']['address']}?amount=0.25")
        sale = self.issue("litecoin", "0.25", "--qr", self.qr, "--bare-address").json
        self.assertEqual(read_qr(self.qr), sale["coin"]["address"])
        sale = self.issue("usdt_trc20", "20", "--qr", self.qr).json
        self.assertEqual(read_qr(self.qr), sale["coin"]["address"])

    def test_nobody_is_led_to_a_doubtful_address(self):
        rows = {DAMAGED: ("bitcoin", "coin-address-checksum", "at least one letter is wrong"),
                LITECOIN: ("bitcoin", "coin-address-other-coin",
                           "This is an address of Litecoin, and the sale is in Bitcoin."),
                TESTNET: ("bitcoin", "coin-address-testnet", "test network"),
                ETHER: ("usdt_trc20", "coin-address-other-coin", "Ethereum"),
                ETHER.replace("A", "a", 1): ("ethereum", "coin-address-checksum", "at least one letter"),
                "qwerty123": ("monero", "coin-address-form", "no address of Monero")}
        for address, (system, code, words) in rows.items():
            with self.subTest(address):
                self.answer_with(address)
                run = self.issue(system, "0.5", "--qr", self.qr)  # it is at the gateway, and must not be sold again
                coin = run.json["coin"]
                self.assertEqual((coin["address"], coin["check"], coin["uri"]), (address, "doubt", None))
                self.assertEqual(coin["doubt"]["code"], code)
                self.assertIn(words, coin["doubt"]["message"])
                self.assertEqual((run.json["needsPerson"], run.json["needsPersonReason"]), (True, "coin-address"))
                self.assertEqual(run.json["error"]["code"], "coin-address")
                self.assertFalse(self.qr.exists())
                for said in (run.err, self.shop.run("track", run.json["ref"]).err,
                             self.shop.run("show", run.json["ref"]).out):
                    said = re.sub(r"\s+", " ", said)
                    self.assertIn(words, said)
                    self.assertIn("Do not let the customer pay", said)
                plain = self.shop.run(*[each for each in self.shop.sale(
                    "einvoice", "--again", account="till", devise=None, email=None, currency=system, amount="0.5")
                    if each != "--json"])
                self.assertIn(address, plain.out)  # to be compared with the gateway's own pages
                self.assertNotIn("█", plain.out)
                self.assertIn("Do not let the customer pay", plain.err)

    def test_a_coin_without_an_address_is_no_success(self):
        words = "The gateway named no address, so nobody can pay this sale. Ask the gateway, or sell in another way."
        for address in (None, ""):
            for system in ("bitcoin", "usdt_trc20"):
                with self.subTest(address=address, system=system):
                    self.answer_with(address)
                    run = self.issue(system, "0.5", "--qr", self.qr)  # it is at the gateway all the same
                    self.assertEqual((run.json["state"], run.json["coin"], run.json["payLink"]), ("open", None, None))
                    self.assertEqual((run.json["needsPerson"], run.json["needsPersonReason"]), (True, "coin-address"))
                    self.assertEqual(run.json["error"]["code"], "coin-address")
                    self.assertFalse(self.qr.exists())
                    for said in (run.err, self.shop.run("track", run.json["ref"]).err,
                                 self.shop.run("show", run.json["ref"]).out):
                        self.assertIn(words, re.sub(r"\s+", " ", said))
                    self.assertEqual([sale["ref"] for sale in self.shop.list("--needs-look")], [run.json["ref"]])

    def test_an_address_of_nobody_is_doubted(self):
        for address, system in (("0x" + 40 * "0", "ethereum"), ("T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", "usdt_trc20"),
                                ("BC1SW50QGDZ25J", "bitcoin"), ("bc1pfeessrawgf", "bitcoin")):
            with self.subTest(address):
                self.answer_with(address)
                run = self.issue(system, "0.5", "--qr", self.qr)
                self.assertEqual(run.json["coin"]["doubt"]["code"], "coin-address-nobodys")
                self.assertTrue(run.json["needsPerson"])
                self.assertFalse(self.qr.exists())
                self.assertIn("belongs to nobody", run.err)

    def test_an_address_that_bitcoin_has_as_well_is_named_and_remarked(self):
        address = "1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu"
        words = "Bitcoin has addresses of this form as well: make sure that the customer sends Bitcoin Cash."
        self.answer_with(address)
        run = self.issue("bitcoin_cash", "0.5", "--qr", self.qr, "--bare-address")
        coin = run.json["coin"]
        self.assertEqual((coin["address"], coin["check"], coin["doubt"], coin["remark"]),
                         (address, "ambiguous", None, words))
        self.assertEqual(coin["uri"], f"bitcoincash:{address}?amount=0.5")
        self.assertEqual(read_qr(self.qr), f"bitcoincash:{address}")
        self.assertFalse(run.json["needsPerson"])
        for said in (run.err, self.shop.run("track", run.json["ref"]).err, self.shop.run("show", run.json["ref"]).out):
            self.assertIn(words, re.sub(r"\s+", " ", said))
        self.assertIn(f"bitcoincash:{address}", self.shop.run("show", run.json["ref"]).out)

    def test_a_coin_that_nobody_knows_is_neither_good_nor_bad(self):
        self.answer_with(GOOD)
        sale = self.issue("filecoin", "0.5", "--qr", self.qr).json
        self.assertEqual((sale["coin"]["check"], sale["coin"]["doubt"], sale["coin"]["uri"]), ("unknown", None, None))
        self.assertEqual(read_qr(self.qr), GOOD)

    def test_links_for_phones_have_a_code(self):
        for link in ("upi://pay?pa=shop@okaxis&am=15.04&cu=INR&pn=Anna%27s%20Shop", "bitcoin:" + GOOD + "?amount=1"):
            with self.subTest(link):
                self.answer_with_link(link)
                sale = self.issue("upi.inr", "15.04", "--qr", self.qr).json
                self.assertEqual((sale["payLink"], read_qr(self.qr)), (link, link))


if __name__ == "__main__":
    unittest.main()
