# SPDX-License-Identifier: GPL-3.0-or-later
"""Direct card sales: the card data goes with the call, on accounts whose owner switched that on.

Card number, card code and date of birth come through --fields only; test_secrets.py shows that they stay nowhere.
"""
import unittest

from browser import Browser
from support import DONE, EXPIRY, GATEWAY_REFUSED, INPUT_REFUSED, EndToEnd

SECRET = {"card_number": "5412 7534 9087 6211", "card_ccv": "261", "date_of_birth": "1987-04-23"}
BILLING = {"card_expiry_date": EXPIRY, "name": "John Smith", "phone": "+44 20 7946 0018", "customer_ip": "203.0.113.7",
           "address1": "1000 Lombard St", "address2": "1000 Lombard St", "city": "San Francisco", "postcode": "90210",
           "country": "DE"}
DIGITS = "5412753490876211"


class DirectSale(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox, "--allow-direct")

    def sell(self, method="card", exits=DONE, secret=None, **values):
        return self.shop.issue(method, "--direct", "--fields", "-", stdin={**SECRET, **(secret or {})}, exits=exits,
                               **{**BILLING, **values})

    def test_a_card_that_wants_its_owners_confirmation(self):
        sale = self.sell().json
        self.assertEqual((sale["state"], sale["channel"]), ("open", "direct"))
        self.assertEqual(self.sandbox.reference_of(sale["gatewayId"]), sale["ref"])  # a direct answer has an id
        self.assertEqual(sale["gatewayStatus"], "invoice:created")
        [call] = self.sandbox.creates()
        self.assertEqual(call["body"]["card_expiry_date"], EXPIRY)
        for name in SECRET:
            self.assertEqual(call["body"][name], "***")  # it came; the sandbox's log masks it

        browser = Browser()
        self.addCleanup(browser.quit)
        browser.open(sale["payLink"])
        self.assertIn("Confirm", browser.text("#pay"))
        browser.press("#pay")
        self.assertIn("Paid", browser.text("h1"))
        self.assertEqual(self.shop.track(sale["ref"])[0]["state"], "paid")

    def test_a_card_that_is_charged_at_once_has_no_link(self):
        sale = self.sell(secret={"card_number": "4111 1111 1111 1111"}).json
        self.assertEqual(sale["state"], "authorised")
        self.assertIsNone(sale["payLink"])
        self.assertIsNone(sale["error"])

    def test_a_declined_card(self):
        sale = self.sell(secret={"card_number": "4000 0000 0000 0002"}, exits=GATEWAY_REFUSED).json
        self.assertEqual(sale["state"], "failed")
        self.assertEqual(sale["gatewayStatus"], "invoice:failed")
        self.assertEqual(sale["error"]["code"], "declined")
        self.assertIn("invoice:failed", sale["error"]["message"])
        self.assertEqual(self.shop.track(sale["ref"])[0]["state"], "failed")

    def test_an_nft_by_card(self):
        sale = self.sell("nft", nftImageUrls="https://shop.example/1.png", nftDescription="A painting",
                         ipfsMetadata='{"name":"My NFT"}').json
        self.assertEqual(sale["state"], "open")
        self.assertEqual(self.sandbox.creates()[0]["body"]["checkoutMode"], "nft")

    def test_everything_may_come_as_one_json_object(self):
        fields = {**SECRET, **BILLING, "amount": "15.04", "devise": "USD", "email": "anna@example.com",
                  "callbackJson": {"order": "1001"}}
        sale = self.shop.run("issue", "--account", "shop", "--method", "card", "--direct", "--fields", "-", "--json",
                             stdin=fields).json
        self.assertEqual((sale["state"], sale["amount"]), ("open", "15.04"))

    def test_a_gateways_refusal(self):
        self.sandbox.fault("error-50011")
        refused = self.sell(exits=GATEWAY_REFUSED).json
        self.assertEqual((refused["state"], refused["error"]["code"]), ("refused", "50011"))

    def test_every_missing_field_is_named(self):
        run = self.shop.issue("card", "--direct", exits=INPUT_REFUSED)
        for name in (*SECRET, *BILLING):
            self.assertIn(name, run.err)
        self.assertEqual(self.sandbox.requests(), [])

    def test_wrong_secrets_are_named_but_not_repeated(self):
        wrong = {"card_number": "5412 7534 9087 6218", "card_ccv": "26190", "date_of_birth": "1987-02-30"}
        run = self.sell(secret=wrong, exits=INPUT_REFUSED)
        self.assertEqual({error["field"] for error in run.json["errors"]}, set(wrong))
        for text in ("9087", "6218", "26190", "1987-02-30"):
            self.assertNotIn(text, run.all)
        self.assertEqual(self.sandbox.requests(), [])


class Guards(EndToEnd):
    def test_an_account_takes_direct_sales_only_when_its_owner_said_so(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox)
        arguments = shop.sale("card", "--direct", "--fields", "-", **BILLING)
        refused = shop.run(*arguments, stdin=SECRET, exits=INPUT_REFUSED)
        self.assertEqual(refused.json["error"]["code"], "direct-not-allowed")
        self.assertIn("PCI DSS", refused.err)
        self.assertEqual(sandbox.requests(), [])
        self.assertEqual(shop.list(), [])

        self.assertIn("PCI DSS", shop.run("account", "direct", "shop", "on").out)
        self.assertEqual(shop.run(*arguments, stdin=SECRET).json["state"], "open")
        shop.run("account", "direct", "shop", "off")
        shop.run(*arguments, stdin=SECRET, exits=INPUT_REFUSED)
        self.assertEqual(len(sandbox.creates()), 1)

    def test_secret_fields_are_refused_on_the_command_line_and_not_repeated(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox, "--allow-direct")
        for name, value in SECRET.items():
            for plain in (value, value.replace(" ", "")):
                with self.subTest(name=name, value=plain):
                    values = {**BILLING, name: plain}
                    rest = {other: text for other, text in SECRET.items() if other != name}
                    run = shop.issue("card", "--direct", "--fields", "-", stdin=rest, exits=INPUT_REFUSED, **values)
                    self.assertIn("secret-on-command-line", [error["code"] for error in run.json["errors"]])
                    self.assertNotIn(plain, run.all)
        self.assertEqual(sandbox.requests(), [])
        self.assertEqual(shop.list(), [])

    def test_a_slip_of_the_keyboard_does_not_print_the_number_either(self):
        shop = self.open_shop(self.start_sandbox(), "--allow-direct")
        for slip in (f"card_number:{DIGITS}", f"card_number {DIGITS}", f"={DIGITS}", DIGITS):
            with self.subTest(slip):
                run = shop.run(*shop.sale(), "--set", slip, exits=INPUT_REFUSED)
                self.assertNotIn(DIGITS, run.all)

    def test_a_number_typed_without_quotes_is_not_printed(self):
        shop = self.open_shop(self.start_sandbox(), "--allow-direct")
        run = shop.run(*shop.sale(), "--set", f"card_number={DIGITS[:4]}", DIGITS[4:8], DIGITS[8:12], DIGITS[12:],
                       exits=INPUT_REFUSED)
        self.assertNotIn(DIGITS[8:12], run.all)

    def test_card_data_has_no_place_in_a_hosted_sale(self):
        sandbox = self.start_sandbox()
        run = self.open_shop(sandbox, "--allow-direct").issue("card", "--fields", "-", stdin=SECRET, exits=INPUT_REFUSED)
        self.assertEqual({error["code"] for error in run.json["errors"]}, {"direct-only"})
        self.assertEqual(sandbox.requests(), [])

    def test_methods_without_a_direct_mode_say_so(self):
        sandbox = self.start_sandbox()
        shop = self.open_shop(sandbox, "--allow-direct")
        for method in ("crypto", "upi"):
            self.assertIn("no direct mode", shop.issue(method, "--direct", exits=INPUT_REFUSED).err)
        self.assertEqual(sandbox.requests(), [])


if __name__ == "__main__":
    unittest.main()
