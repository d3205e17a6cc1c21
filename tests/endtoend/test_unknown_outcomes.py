# SPDX-License-Identifier: GPL-3.0-or-later
"""A create call whose answer never came. It may have been carried out: the program says that it does not know, sends
nothing a second time, and finds out later, from the gateway's history, whether the sale exists.

Faults below HTTP are made by `fault-proxy`, the others by the sandbox.
"""
import re
import signal
import sqlite3
import unittest

from servers import Answer, Server
from support import DONE, GATEWAY_REFUSED, UNKNOWN, EndToEnd, until


class OutcomeTest(EndToEnd):
    def setUp(self):
        self.sandbox = self.start_sandbox()

    def behind_proxy(self, *plan):
        """A shop that reaches the gateway through a proxy with that plan."""
        self.proxy = self.start_proxy(self.sandbox.port, *plan)
        self.shop = self.open_shop(self.sandbox, url=self.proxy.url)
        return self.shop

    def assert_unknown(self, run, code=None):
        sale = run.json
        self.assertEqual(sale["state"], "unknown")
        self.assertIsNone(sale["payLink"])
        if code:
            self.assertEqual(sale["error"]["code"], code)
        self.assertIn("do not issue it again", run.err)
        self.assertEqual(self.shop.show(sale["ref"])["state"], "unknown")
        return sale["ref"]

    def assert_never_created(self, reference):
        """A server may hold the call for a quarter of an hour, by the gateway's own clock."""
        [early] = self.shop.track(reference, exits=UNKNOWN)
        self.assertIn(early["state"], ("unknown", "issuing"))
        self.assertRegex(early["note"], r"will be known at \d\d:\d\d")
        self.assertNotIn("may be sold again", early["note"])
        self.sandbox.advance(minutes=16)
        [tracked] = self.shop.track(reference)
        self.assertEqual(tracked["state"], "refused")
        self.assertEqual(tracked["error"]["code"], "never-created")
        self.assertIn("never arrived", tracked["note"])
        self.assertIsNone(tracked["gatewayId"])
        self.assertEqual(self.sandbox.history(), [])

    def assert_found(self, reference):
        """The gateway has it, its link is lost."""
        [tracked] = self.shop.track(reference)
        self.assertEqual(tracked["state"], "open")
        self.assertEqual(self.sandbox.reference_of(tracked["gatewayId"]), reference)
        self.assertIsNone(tracked["payLink"])
        self.assertIn("link was lost", tracked["note"])
        self.assertIsNone(tracked["error"])
        self.assertEqual([event["kind"] for event in self.shop.show(reference)["events"]][-1], "found")
        self.assertEqual(len(self.sandbox.history()), 1)
        return tracked


class UnknownOutcomes(OutcomeTest):
    # The call never arrived.

    def test_the_connection_is_closed_after_the_request_was_read(self):
        shop = self.behind_proxy("close-after-request")
        reference = self.assert_unknown(shop.issue(exits=UNKNOWN))
        self.assertEqual(self.proxy.creates(), (1, 0))  # sent once, arrived never
        self.assert_never_created(reference)
        self.assertEqual(self.proxy.creates(), (1, 0))

    def test_the_gateway_fails_before_it_did_anything(self):
        shop = self.shop = self.open_shop(self.sandbox)
        self.sandbox.fault("http-500")
        reference = self.assert_unknown(shop.issue(exits=UNKNOWN), "http-500")
        self.assert_never_created(reference)

    def test_what_never_arrived_is_looked_for_again_for_a_month(self):
        """A gateway that is slower than our patience: the sale turns up after it was given up."""
        shop = self.behind_proxy("close-after-request")
        reference = self.assert_unknown(shop.issue(exits=UNKNOWN))
        self.assert_never_created(reference)
        self.sandbox.api("/api/btn-create-invoice/get/", {"email": "anna@example.com", "amount": 15.04, "devise": "USD",
                         "callbackJson": {"counterfoil": reference}})
        [tracked] = shop.track()
        self.assertEqual((tracked["ref"], tracked["state"], tracked["error"]), (reference, "open", None))

    # The call arrived, its answer got lost.

    def test_the_connection_breaks_after_the_call_was_delivered(self):
        for fault in ("deliver-then-close", "half-answer", "reset", "garbage"):
            with self.subTest(fault):
                self.sandbox = self.start_sandbox()
                shop = self.behind_proxy(fault)
                reference = self.assert_unknown(shop.issue(exits=UNKNOWN))
                self.assertEqual(self.proxy.creates(), (1, 1))
                self.assert_found(reference)
                self.assertEqual(self.proxy.creates(), (1, 1))

    def test_the_gateway_answers_what_nobody_can_read(self):
        for fault in ("http-500", "http-502", "garbage", "truncated", "empty", "html"):
            with self.subTest(fault):
                self.sandbox = self.start_sandbox()
                self.shop = self.open_shop(self.sandbox)
                self.sandbox.fault(fault, landed=True)
                reference = self.assert_unknown(self.shop.issue(exits=UNKNOWN))
                self.assertEqual(len(self.sandbox.creates()), 1)
                self.assert_found(reference)

    def test_a_found_sale_that_is_paid_meanwhile_is_paid(self):
        shop = self.behind_proxy("deliver-then-close")
        reference = self.assert_unknown(shop.issue(exits=UNKNOWN))
        self.sandbox.pay("paid", ref=reference)
        self.assertEqual(shop.track(reference)[0]["state"], "paid")

    def test_a_slow_answer_is_an_answer(self):
        self.assertEqual(self.behind_proxy("slow").issue().json["state"], "open")
        self.assertEqual(self.proxy.creates(), (1, 1))

    def test_no_answer_at_all_ends_after_half_a_minute(self):
        shop = self.behind_proxy("stall")
        self.assert_found(self.assert_unknown(shop.issue(exits=UNKNOWN), "timed-out"))
        self.assertEqual(self.proxy.creates(), (1, 1))

    # Nothing was sent at all: that is no unknown outcome.

    def test_nothing_listens_at_the_gateways_address(self):
        self.shop = self.open_shop(self.sandbox, url=f"http://127.0.0.1:{self.dead_port()}")
        run = self.shop.issue(exits=GATEWAY_REFUSED)
        self.assertEqual((run.json["state"], run.json["error"]["code"]), ("refused", "not-sent"))
        self.assertIn("Nothing was sent", run.err)
        self.assertEqual(self.shop.track(), [])

    # The gateway cannot be asked either.

    def test_a_question_that_is_refused_decides_nothing(self):
        """3 would say that nothing was issued: a script would sell it again."""
        self.shop = self.open_shop(self.sandbox)
        self.sandbox.fault("empty", landed=True)
        reference = self.assert_unknown(self.shop.issue(exits=UNKNOWN))
        for fault in ("http-401", "error-50007"):
            self.sandbox.fault(fault, call="history", times=9)
            [tracked] = self.shop.track(reference, exits=UNKNOWN)
            self.assertEqual(tracked["state"], "unknown")
            self.sandbox.ask("faults", method="DELETE")
        self.assert_found(reference)

    def test_it_stays_unknown_as_long_as_the_gateway_cannot_be_asked(self):
        shop = self.behind_proxy("deliver-then-close")
        reference = self.assert_unknown(shop.issue(exits=UNKNOWN))
        for fault in ("close-after-request", "garbage", "half-answer"):
            self.proxy.plan(*[fault] * 10)  # Qt may ask again by itself: a question may be asked twice
            [tracked] = shop.track(reference, exits=UNKNOWN)
            self.assertEqual(tracked["state"], "unknown")
            self.assertIsNotNone(tracked["error"])
        self.proxy.plan()
        self.assert_found(reference)

    def test_it_stays_unknown_when_the_history_lies_on_another_page(self):
        """A history that cannot be read decides nothing, least of all "never created"."""
        self.shop = self.open_shop(self.sandbox)
        for fault in ("http-404", "http-500", "garbage", "empty", "error-50006"):
            with self.subTest(fault):
                self.sandbox.fault("http-500", landed=True)
                reference = self.shop.issue(exits=UNKNOWN).json["ref"]
                self.sandbox.fault(fault, call="history")
                [tracked] = self.shop.track(reference, exits=None)
                self.assertEqual(tracked["state"], "unknown")
                self.assertIsNotNone(tracked["error"])
                self.assertEqual(self.shop.track(reference)[0]["state"], "open")


class Interrupted(OutcomeTest):
    """The program itself ends while the call is on its way."""

    def begin(self):
        """A sale whose create call is held: it arrived at the gateway, the answer does not come."""
        shop = self.behind_proxy("stall")
        child = shop.start(*shop.sale())
        until(lambda: self.proxy.creates() == (1, 1) and self.sandbox.history(), "the call has arrived")
        return shop, child

    def test_ctrl_c(self):
        shop, child = self.begin()
        child.process.send_signal(signal.SIGINT)
        self.assert_found(self.assert_unknown(shop.finish(child, exits=UNKNOWN), "stopped"))

    def test_ctrl_c_ends_a_question_at_once(self):
        shop = self.shop = self.open_shop(self.sandbox)
        reference = shop.issue().json["ref"]
        self.sandbox.fault("stall", call="history")
        child = shop.start("track", reference)
        until(lambda: self.sandbox.requests("history"), "the question has arrived")
        child.process.send_signal(signal.SIGINT)
        until(lambda: child.process.poll() is not None, "the command has ended", seconds=5)
        self.assertEqual(shop.show(reference)["state"], "open")

    def test_the_system_asks_it_to_end(self):
        shop, child = self.begin()
        child.process.send_signal(signal.SIGTERM)
        self.assert_found(self.assert_unknown(shop.finish(child, exits=UNKNOWN), "stopped"))

    def test_killed_and_the_gateway_has_it(self):
        shop, child = self.begin()
        child.process.kill()
        shop.finish(child, exits=-signal.SIGKILL)
        [sale] = shop.list()
        self.assertEqual(sale["state"], "issuing")  # written down before the call left
        self.assert_found(sale["ref"])  # decided at once, without waiting

    def test_killed_and_the_gateway_never_got_it(self):
        self.shop = shop = self.open_shop(self.sandbox)
        self.sandbox.fault("stall")  # held and not carried out
        child = shop.start(*shop.sale())
        until(self.sandbox.creates, "the call has arrived")
        child.process.kill()
        shop.finish(child, exits=-signal.SIGKILL)
        [sale] = shop.list()
        self.assertEqual(sale["state"], "issuing")

        # The call might still be under way for all we know: too early to say "never".
        [tracked] = shop.track(sale["ref"], exits=UNKNOWN)
        self.assertEqual(tracked["state"], "issuing")
        self.assertIn("at this moment", tracked["note"])

        # Two minutes later (here: the sale was opened two minutes earlier) no call can be under way any more.
        with sqlite3.connect(shop.home / "ledger.sqlite") as ledger:
            ledger.execute("UPDATE invoice SET opened_at = opened_at - 120000, changed_at = changed_at - 120000")
        ledger.close()
        accounts = shop.home / "accounts.json"  # the account was there before the sale, then, too
        accounts.write_text(re.sub(r'"added":"[^"]*"', '"added":"2026-01-01T00:00:00.000Z"', accounts.read_text()))
        self.assert_never_created(sale["ref"])

    def test_a_sale_that_is_being_issued_by_another_process_is_left_alone(self):
        shop = self.shop = self.open_shop(self.sandbox)
        self.sandbox.fault("stall", landed=False)
        child = shop.start(*shop.sale())
        until(self.sandbox.creates, "the call has arrived")
        [tracked] = shop.track(exits=UNKNOWN)
        self.assertEqual(tracked["state"], "issuing")
        child.process.send_signal(signal.SIGINT)
        self.assert_unknown(shop.finish(child, exits=UNKNOWN))


class OddGateways(EndToEnd):
    """Answers that look like success, and are not."""

    def outcome(self, body, *, status=200, headers=None):
        answer = Answer(body, status, {"Content-Type": "application/json", **(headers or {})})
        server = Server(lambda request: answer)
        self.addCleanup(server.stop)
        run = self.open_shop(server).issue(exits=None)
        self.assertEqual(len(server.posts()), 1)
        return run

    def test_a_success_without_a_usable_link_is_unknown(self):
        for link in ('null', '""', '"javascript:alert(1)"', '"http://pay.example/?token=1"', '"file:///etc/passwd"', '7'):
            with self.subTest(link):
                run = self.outcome(b'{"errorCode":0,"redirectUrl":%s}' % link.encode())
                self.assertEqual((run.status, run.json["state"], run.json["payLink"]), (UNKNOWN, "unknown", None))

    def test_an_endless_answer_is_given_up(self):
        run = self.outcome(b'{"errorCode":0,"redirectUrl":"' + b"x" * (3 * 1024 * 1024) + b'"}')
        self.assertEqual((run.status, run.json["state"]), (UNKNOWN, "unknown"))

    def test_a_link_to_this_computer_is_the_sandboxs_alone(self):
        """The test's gateway is on this computer itself, so its links may be. (NonStoPayAnswersTest has the others.)"""
        run = self.outcome(b'{"errorCode":0,"redirectUrl":"http://127.0.0.1:1/pay"}')
        self.assertEqual((run.status, run.json["state"]), (DONE, "open"))

    def test_a_sale_with_an_https_link_is_issued(self):
        run = self.outcome(b'{"errorCode":0,"redirectUrl":"https://pay.example/?token=1%3D"}')
        self.assertEqual((run.status, run.json["payLink"]), (DONE, "https://pay.example/?token=1%3D"))

    def test_the_body_counts_and_not_the_http_status(self):
        run = self.outcome(b'{"errorCode":50011,"errorMessage":"ABOVE"}', status=500)
        self.assertEqual((run.status, run.json["error"]["code"]), (GATEWAY_REFUSED, "50011"))


if __name__ == "__main__":
    unittest.main()
