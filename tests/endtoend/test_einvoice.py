# SPDX-License-Identifier: GPL-3.0-or-later
"""The e-invoice gateway on the command line: create, process, status, and whatever may break between them."""
import signal
import unittest

from support import DONE, GATEWAY_REFUSED, INPUT_REFUSED, UNKNOWN, EndToEnd, until

CREATE, PROCESS = "/api/einvoice/create", "/api/einvoice/process"


class Till(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()
        self.shop = self.open_till(self.sandbox.url)

    def open_till(self, url, secret=None):
        shop = self.open_shop()
        shop.run("account", "add", "till", "--gateway", "einvoice", "--url", url, "--client-id", self.sandbox.client,
                 "--key-stdin", stdin=(secret or self.sandbox.secret) + "\n")
        return shop

    def sale(self, system="orange_money-mali.xof", amount="1500", *options, **values):
        values = {"devise": None, "email": None, "currency": system, "amount": amount, **values}
        return self.shop.sale("einvoice", *options, account="till", **values)

    def issue(self, *arguments, exits=DONE, stdin="", **values):
        return self.shop.run(*self.sale(*arguments, **values), exits=exits, stdin=stdin)

    def sold(self):
        """How often each payment id was created at the gateway."""
        return [each["body"]["payment_id"] for each in self.sandbox.creates()]

    def track(self, reference):
        [tracked] = self.shop.track(reference)
        return tracked


class Cards(Till):
    """What the field for wallets and the extra fields take is no card: its number goes nowhere unseen."""

    def test_a_card_as_wallet_does_not_stand_on_a_command_line(self):
        for number in ("4444111144441111", "4444_1111_4444_1111", "4444.1111.4444.1111", "4444 1111-4444_1111"):
            with self.subTest(number):
                run = self.issue(sender=number, exits=INPUT_REFUSED)
                self.assertEqual(run.json["error"]["code"], "secret-on-command-line")
                self.assertNotIn(number, run.all)
        self.assertEqual(self.sandbox.requests(), [])
        self.assertEqual(self.shop.list(), [])

    def test_a_card_code_is_no_extra_field(self):
        for fields in ({"extra_fields.cvv": "123"}, {"extra_fields": '{"cvv":"123"}'}):
            with self.subTest(fields):
                run = self.issue(exits=INPUT_REFUSED, **fields)
                self.assertEqual(run.json["error"]["code"], "card-data-misplaced")
        self.assertEqual(self.sandbox.requests(), [])


class Broken(Till):
    """Each way in which a sale can stop half-way. It is gone on with, and never created a second time."""

    def assert_gone_on_with(self, reference):
        tracked = self.track(reference)
        self.assertEqual((tracked["state"], tracked["error"]), ("open", None))
        self.assertTrue(tracked["payLink"])
        self.assertEqual(self.sold(), [reference])
        self.sandbox.pay("paid", link=tracked["payLink"])
        self.assertEqual(self.track(reference)["state"], "paid")

    def test_killed_between_create_and_process(self):
        self.sandbox.fault("stall", call="process")
        child = self.shop.start(*self.sale())
        until(lambda: self.sandbox.requests("process"), "the gateway is asked to begin the payment")
        child.end(signal.SIGKILL)
        [left] = self.shop.list()
        self.assertEqual((left["state"], left["payLink"]), ("issuing", None))
        self.assert_gone_on_with(left["ref"])

    def test_killed_while_it_is_created(self):
        self.sandbox.fault("stall", landed=True)
        child = self.shop.start(*self.sale())
        until(self.sandbox.creates, "the sale is at the gateway")
        child.end(signal.SIGKILL)
        [left] = self.shop.list()
        self.assert_gone_on_with(left["ref"])

    def test_the_second_call_fails(self):
        for fault in ("http-500", "garbage", "truncated", "html", "empty", "error-17"):
            with self.subTest(fault):
                self.sandbox.fault(fault, call="process")
                sale = self.issue(exits=UNKNOWN).json
                self.assertEqual((sale["state"], sale["error"]["code"]), ("unknown", "not-processed"))
                self.assertIn("do not issue it a second time", sale["error"]["message"])
                self.assertTrue(sale["gatewayId"])
                self.assertTrue(self.track(sale["ref"])["payLink"])
        self.assertEqual(len(self.sold()), len(set(self.sold())))

    def test_the_connection_breaks_after_the_call_was_delivered(self):
        for fault in ("deliver-then-close", "half-answer", "reset", "garbage"):
            with self.subTest(fault):
                self.sandbox = self.start_sandbox()
                proxy = self.start_proxy(self.sandbox.port, fault)
                self.shop = self.open_till(proxy.url)
                self.assert_gone_on_with(self.issue(exits=UNKNOWN).json["ref"])

    def test_what_never_arrived_was_never_created(self):
        proxy = self.start_proxy(self.sandbox.port, "close-after-request")
        self.shop = self.open_till(proxy.url)
        sale = self.issue(exits=UNKNOWN).json
        [early] = self.shop.track(sale["ref"], exits=UNKNOWN)  # a server may hold the call for a while
        self.assertRegex(early["note"], r"will be known at \d\d:\d\d")
        self.sandbox.advance(minutes=16)
        tracked = self.track(sale["ref"])
        self.assertEqual((tracked["state"], tracked["error"]["code"]), ("refused", "never-created"))
        self.assertEqual(self.sold(), [])

    def test_it_exists_already(self):
        """A copy of the call landed before: the answer says so, and the sale is taken up."""
        self.sandbox.fault("error-0", landed=True)
        sale = self.issue().json
        self.assertEqual(sale["state"], "open")
        self.assertTrue(sale["payLink"])
        self.assertEqual(self.sold(), [sale["ref"]])


class Answers(Till):
    def test_a_wrong_secret_is_refused(self):
        self.shop = self.open_till(self.sandbox.url, "another-secret")
        refused = self.issue(exits=GATEWAY_REFUSED)
        self.assertEqual(refused.json["state"], "refused")
        self.assertNotIn("another-secret", self.shop.run("show", refused.json["ref"], "--json").out)

    def test_an_unsigned_answer_is_doubted_and_pays_nothing(self):
        for fault, words in (("unsigned", "no signature"), ("wrong-signature", "not signed with this account")):
            with self.subTest(fault):
                sale = self.issue().json
                self.sandbox.pay("paid", ref=sale["ref"])
                self.sandbox.fault(fault, call="status")
                tracked = self.track(sale["ref"])
                self.assertEqual((tracked["state"], tracked["gatewayStatus"]), ("open", "FINISHED"))
                self.assertIn(words, tracked["warning"])
                tracked = self.track(sale["ref"])  # signed again
                self.assertEqual((tracked["state"], tracked["warning"]), ("paid", None))

    def test_the_test_amounts(self):
        for amount, state in (("1000", "paid"), ("2000", "failed")):
            sale = self.issue("mtn-benin.xof", amount).json
            self.assertEqual(sale["state"], "open")
            self.assertEqual(self.track(sale["ref"])["state"], state)

    def test_what_a_customer_gets(self):
        coin = self.issue("usdt_trc20", "5.5").json
        self.assertEqual((coin["payLink"], coin["coin"]["coin"], coin["coin"]["network"]), (None, "USDT", "TRC20"))
        self.assertEqual((coin["amount"], coin["currency"]), ("5.500000", "USDT"))
        form = self.issue("bank.ngn", "99.90").json
        self.assertIn("/acs?CLIENT_ID=", form["payLink"])  # the link that can be sent
        self.assertTrue(form["payForm"])
        self.sandbox.pay("paid", ref=form["ref"])
        self.assertEqual(self.track(form["ref"])["state"], "paid")

    def test_extra_fields_are_sent(self):
        self.issue("bank.ngn", "1", **{"extra_fields": '{"bank":"044"}', "extra_fields.phone": "22370123456"})
        [create] = self.sandbox.creates()
        self.assertEqual(sorted(create["body"]["extra_fields"]), ["bank", "phone"])
        refused = self.issue("wiz_all-senegal.xof", "1500", exits=GATEWAY_REFUSED).json
        self.assertIn("phone", refused["error"]["message"])

    def test_input_that_is_refused_here(self):
        for system, amount, field in (("mtn", "1500", "currency"), ("wave-ci.xof", "1500.50", "amount"),
                                      ("wave-ci.xoff", "1500", "currency")):
            refused = self.issue(system, amount, exits=INPUT_REFUSED)
            self.assertIn(field, refused.all)
        self.assertEqual(self.sold(), [])

    def test_a_slip_of_the_pen_is_no_payment_system(self):
        for slip, meant in (("bitcion", "Did you mean Bitcoin (bitcoin)?"), ("bitcoin_cahs", "bitcoin_cash"),
                            ("orangemali", "Did you mean Orange Money, Mali (orange_money-mali.xof)?"),
                            ("orange-money-mali.xof", "orange_money-mali.xof")):
            with self.subTest(slip):
                self.assertIn(meant, self.issue(slip, exits=INPUT_REFUSED).err)
        self.assertEqual(self.sandbox.requests(), [])
        self.assertEqual(self.shop.list(), [])

    def test_a_system_that_nobody_listed_is_said_to_be_so_before_it_is_sent(self):
        self.sandbox.fault("stall")
        child = self.shop.start(*self.sale("paypal"))
        until(self.sandbox.creates, "it is sent, and not answered yet")
        child.end(signal.SIGKILL)
        self.assertIn("“paypal” is sent as typed", child.errors())
        self.assertNotIn("is sent as typed", self.issue("bitcoin", "1").err)

    def test_the_list_says_a_network_only_where_it_is_news(self):
        lines = {line.split()[0]: line.split()[3:] for line in self.shop.run("systems", "coin").out.splitlines()}
        self.assertEqual(lines["bitcoin"], ["Bitcoin"])
        self.assertEqual(lines["link"], ["ChainLink,", "ETHEREUM"])
        self.assertEqual(lines["usdt_trc20"], ["Tether,", "TRC20"])

    def test_training_has_this_gateway_too(self):
        shop = self.open_shop()
        sale = shop.run(*shop.sale("einvoice", account="sandbox", devise=None, email=None, currency="wave-ci.xof",
                                   amount="1000")).json
        self.assertEqual((sale["gateway"], sale["state"], sale["currency"]), ("einvoice", "open", "XOF"))
        self.assertEqual(shop.track(sale["ref"])[0]["state"], "paid")


if __name__ == "__main__":
    unittest.main()
