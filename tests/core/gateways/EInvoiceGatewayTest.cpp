// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceTill.h"
#include "issuing/Schedule.h"
#include "links/PayForm.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using Seal = EInvoiceTill::Seal;

namespace {

QString kindOf(const IssueOutcome &outcome)
{
    switch (outcome.kind) {
    case IssueOutcome::Kind::Issued:
        return u"issued "_s + stateName(outcome.state);
    case IssueOutcome::Kind::Refused:
        return u"refused "_s + outcome.error->code;
    case IssueOutcome::Kind::Unknown:
        return u"unknown "_s + outcome.error->code;
    }
    Q_UNREACHABLE();
}

QByteArray http(const QByteArray &status, const QByteArray &body)
{
    return httpAnswer(body, status);
}

constexpr auto missing = R"({"error":{"code":401,"message":"Payment not found"}})";
constexpr auto exists = R"({"error":{"code":0,"message":"Transaction already exists"}})";

} // namespace

/// The conversation with gateway B: every answer that it, or whatever stands in its place, may give to each
/// of the calls, and what is made of it. Nothing is ever created twice.
class EInvoiceGatewayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersToCreate_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("calls");
        const auto row = [](const char *name, const QByteArray &answer, const QString &outcome,
                             const QString &calls = u"create"_s) {
            QTest::newRow(name) << answer << outcome << calls;
        };
        const QString asked = u"create status"_s;
        row("a web page", "<html>hello</html>", u"unknown unreadable-answer"_s);
        row("nothing at all", http("200 OK", ""), u"unknown unreadable-answer"_s);
        row("half an object", json("{'tracking':'79DF-60"), u"unknown unreadable-answer"_s);
        row("the documents' own misprint", json("{'tracking':'79DF-60B0-17F6','payment_id':2б}"),
            u"unknown unreadable-answer"_s);
        row("a list", "[]", u"unknown unreadable-answer"_s);
        row("an empty object", "{}", u"unknown unreadable-answer"_s);
        row("no gateway there", http("404 Not Found", "nope"), u"refused http-404"_s);
        row("too many calls", http("429 Too Many Requests", "slow down"), u"refused http-429"_s);
        row("a fault of its own", http("500 Internal Server Error", "oops"), u"unknown http-500"_s);
        row("a fault in its own form",
            http("502 Bad Gateway", json("{'error':{'code':502,'message':'Upstream'}}")),
            u"unknown http-502"_s);
        row("a redirect", http("302 Found", ""), u"unknown http-302"_s);
        row("refused", json("{'error':{'code':17,'message':'Wrong currency'}}"), u"refused einvoice-17"_s,
            asked);
        row("refused with HTTP 400", http("400 Bad Request", json("{'error':{'code':17,'message':'Wrong'}}")),
            u"refused einvoice-17"_s, asked);
        row("refused in a text", json("{'error':'Wrong currency'}"), u"refused einvoice-error"_s, asked);
        row("refused with a number in a text", json("{'error':{'code':'17','message':'Wrong'}}"),
            u"refused einvoice-17"_s, asked);
        row("refused without a word", json("{'error':{'code':17}}"), u"refused einvoice-17"_s, asked);
        // No list of its errors is public: where one speaks of the sale, the status call tells.
        const QString takenUp = u"create status process"_s;
        row("an error and a tracking number", json("{'error':{'code':17},'tracking':'79DF-60B0-17F6'}"),
            u"issued open"_s, takenUp);
        row("an error and a status", json("{'error':{'code':1,'message':'notice'},'status':'CREATED'}"),
            u"issued open"_s, takenUp);
        row("an error and our number",
            json("{'error':{'code':1,'message':'notice'},'payment_id':'CF-ABCDEFGHIJKLMNOP'}"),
            u"issued open"_s, takenUp);
        row("nought is well, and a tracking number",
            json("{'error':{'code':0,'message':'OK'},'tracking':'79DF-60B0-17F6'}"), u"issued open"_s,
            takenUp);
        row("a duplicate", json("{'error':{'code':3,'message':'Duplicate payment_id'}}"), u"issued open"_s,
            takenUp);
        row("it exists, in Russian", R"({"error":{"code":3,"message":"Платёж уже существует"}})",
            u"issued open"_s, takenUp);
        row("it gave up", json("{'error':{'code':7,'message':'Timeout while creating transaction'}}"),
            u"unknown gateway-trouble"_s);
        row("it is still at it",
            http("500 Internal Server Error", json("{'error':{'code':7,'message':'Operation in progress'}}")),
            u"unknown gateway-trouble"_s);
        row("an error and another's number", json("{'error':{'code':17},'payment_id':'1001'}"),
            u"refused einvoice-17"_s, asked);
        row("an error and a status of the call", json("{'error':{'code':17},'status':'error'}"),
            u"refused einvoice-17"_s, asked);
        row("our number in small letters",
            json("{'tracking':'79DF-60B0-17F6','payment_id':'cf-abcdefghijklmnop'}"), u"issued open"_s,
            u"create process"_s);
        for (const char *words : {"'Transaction already exists'", "'Duplicate payment_id'",
                 "['Already exists']", "{'payment_id':['This number was already created']}"})
            row(words, json("{'error':{'code':1,'message':") + json(words) + "}}", u"issued open"_s,
                u"create status process"_s);
        row("exists, turned away without an error",
            http("403 Forbidden", json("{'message':'Already exists'}")), u"issued open"_s,
            u"create status process"_s);
        row("landed: an error of nobody's", json("{'error':{'code':1,'message':'Mail failed'}}"),
            u"issued open"_s, u"create status process"_s);
        row("an error that is none", json("{'error':null,'tracking':'79DF-60B0-17F6'}"), u"issued open"_s,
            u"create process"_s);
        row("PHP's empty error", json("{'error':[],'tracking':'79DF-60B0-17F6'}"), u"issued open"_s,
            u"create process"_s);
        row("numbers for texts", json("{'tracking':7960}"), u"issued open"_s, u"create process"_s);
        row("about another sale: ours is asked for", json("{'tracking':'0000-0000','payment_id':123}"),
            u"issued open"_s, u"create status process"_s);
        row("no objection and no sale, turned away",
            http("401 Unauthorized", json("{'message':'Who are you'}")), u"refused http-401"_s);
        row("an error of nought", json("{'error':0,'tracking':'79DF-60B0-17F6'}"), u"issued open"_s,
            u"create process"_s);
        row("code 0 with another reason", json("{'error':{'code':0,'message':'Amount too small'}}"),
            u"refused einvoice-0"_s, asked);
        row("it exists already: an earlier copy landed", exists, u"issued open"_s,
            u"create status process"_s);
        row("only a tracking number", json("{'tracking':'79DF-60B0-17F6'}"), u"issued open"_s,
            u"create process"_s);
    }
    void answersToCreate()
    {
        QFETCH(QByteArray, answer);
        EInvoiceTill till;
        till.answers[u"create"_s] = answer;
        QFETCH(QString, outcome);
        if (outcome.startsWith(u"refused einvoice"))
            till.answers[u"status"_s] = missing;
        if (QByteArrayView(QTest::currentDataTag()).startsWith("numbers"))
            till.answers[u"process"_s] =
                json("{'tracking':7960,'status':'PAYIN','pay_link':'https://pay.example/1'}");
        const IssueOutcome issued = till.issue();
        QCOMPARE(kindOf(issued), outcome);
        QTEST(till.calls(), "calls"); // and never a second create
        QCOMPARE(issued.kind == IssueOutcome::Kind::Issued, !issued.payLink.isEmpty());
        QVERIFY(issued.error ? !issued.error->message.isEmpty() : true);
    }

    /// An error that is not known to mean "nothing was issued", and nobody to ask: the sale is followed.
    void aRefusalThatNobodyProves_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("it is not there") << QByteArray(missing) << true << u"refused einvoice-17"_s;
        QTest::newRow("somebody says so") << QByteArray(missing) << false << u"refused unproven-17"_s;
        QTest::newRow("too many calls") << http("429 Slowly", "") << true << u"refused unproven-17"_s;
        QTest::newRow("it names none") << json("{'status':'ok'}") << true << u"refused unproven-17"_s;
        QTest::newRow("a page") << QByteArray("<html>") << true << u"refused unproven-17"_s;
    }
    void aRefusalThatNobodyProves()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, isSigned);
        EInvoiceTill till;
        till.answers[u"create"_s] = json("{'error':{'code':17,'message':'Wrong currency'}}");
        till.answers[u"status"_s] = status;
        till.seals[u"status"_s] = isSigned ? EInvoiceTill::Seal::Good : EInvoiceTill::Seal::Wrong;
        const IssueOutcome outcome = till.issue();
        QTEST(kindOf(outcome), "outcome");
        QCOMPARE(schedule::mayExistAllTheSame(outcome.state, outcome.error->code),
            outcome.error->code.startsWith(u"unproven"));
        QVERIFY(outcome.error->message.contains(u"Wrong currency"));
    }

    void itExistsButIsNotThere()
    {
        EInvoiceTill till;
        till.answers[u"create"_s] = exists;
        till.answers[u"status"_s] = missing;
        const IssueOutcome outcome = till.issue();
        QCOMPARE(kindOf(outcome), u"unknown contradiction"_s);
        QVERIFY(outcome.error->message.contains(u"Transaction already exists"));
    }

    /// An error may give our number back and mean no sale by it.
    void anErrorThatNamesTheSale_data()
    {
        QTest::addColumn<QByteArray>("create");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("outcome");
        const QByteArray echoed =
            json("{'error':{'code':17,'message':'Wrong'},'payment_id':'CF-ABCDEFGHIJKLMNOP'}");
        const QByteArray tracked =
            json("{'error':{'code':17,'message':'Wrong'},'tracking':'79DF-60B0-17F6'}");
        const QByteArray noKey = json("{'error':{'code':403,'message':'Wrong signature'}}");
        QTest::newRow("our number, and it is not there")
            << echoed << QByteArray(missing) << u"refused einvoice-17"_s;
        QTest::newRow("our number, and the key is wrong") << echoed << noKey << u"refused unproven-17"_s;
        QTest::newRow("our number, and nobody can be asked")
            << echoed << http("502 Bad Gateway", "<html>") << u"refused unproven-17"_s;
        QTest::newRow("a tracking number, and it is not there")
            << tracked << QByteArray(missing) << u"unknown contradiction"_s;
        QTest::newRow("a tracking number, and nobody can be asked")
            << tracked << http("502 Bad Gateway", "<html>") << u"unknown not-processed"_s;
    }
    void anErrorThatNamesTheSale()
    {
        QFETCH(QByteArray, create);
        QFETCH(QByteArray, status);
        EInvoiceTill till;
        till.answers[u"create"_s] = create;
        till.answers[u"status"_s] = status;
        QTEST(kindOf(till.issue()), "outcome");
        QCOMPARE(till.calls(), u"create status"_s);
    }

    /// What was paid of a sale that is taken up goes into the books with it.
    void itExistsAndWasPaidDifferently()
    {
        EInvoiceTill till;
        till.answers[u"create"_s] = exists;
        till.answers[u"status"_s] =
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','tracking':'79DF-60B0-17F6','status':'PAYED_RECALC',"
                 "'is_recalc':true,'amount':1500,'accrual_amount':10,'accrual_currency':'XOF'}");
        const IssueOutcome outcome = till.issue();
        QCOMPARE(kindOf(outcome), u"issued paid"_s);
        QVERIFY(outcome.settlement.isRecalculated);
        QCOMPARE(outcome.settlement.received, u"10"_s);

        till.answers[u"status"_s] = json("{'status':'FINISHED'}");
        const IssueOutcome doubtful = till.issue();
        QCOMPARE(kindOf(doubtful), u"issued open"_s);
        QCOMPARE(doubtful.doubt, u"unconfirmed"_s);
    }

    void answersToProcess_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QByteArray &answer, const QString &outcome) {
            QTest::newRow(name) << answer << outcome;
        };
        const QString notBegun = u"unknown not-processed"_s;
        row("a web page", "<html>hello</html>", notBegun);
        row("a fault of its own", http("500 Internal Server Error", "oops"), notBegun);
        row("refused", json("{'error':{'code':17,'message':'Limit reached'}}"), notBegun);
        row("an empty object", "{}", notBegun);
        row("another sale's",
            json("{'payment_id':'1001','status':'PAYIN','pay_link':'https://pay.example/1'}"), notBegun);
        row("an unsafe link", json("{'status':'PAYIN','pay_link':'http://pay.example/1'}"), notBegun);
        row("a link that runs", json("{'status':'PAYIN','pay_link':'javascript:pay'}"), notBegun);
        row("a link to this computer", json("{'status':'PAYIN','pay_link':'file:///etc/passwd'}"), notBegun);
        row("a link with the secret in it",
            json("{'status':'PAYIN','pay_link':'https://pay.example/?s=test-secret-123'}"), notBegun);
        row("a form without a form", json("{'status':'PAYIN','pay_form':'<p>Pay</p>'}"), notBegun);
        row("a link for the phone", json("{'status':'PAYIN','pay_link':'upi://pay?pa=shop@okaxis&am=15'}"),
            u"issued open"_s);
        row("an address with blanks around it", json("{'status':'PAYIN','crypto':{'address':' TX7kYb4 '}}"),
            u"issued open"_s);
        row("an address in capitals with its coin",
            json("{'status':'PAYIN','crypto':{'address':'BITCOIN:BC1QXY2KGDY'}}"), u"issued open"_s);
        row("an address that calls somebody",
            json("{'status':'PAYIN','crypto':{'address':'tel:0900123456'}}"), notBegun);
        row("a link", json("{'status':'PAYIN','pay_link':'https://pay.example/1'}"), u"issued open"_s);
        row("an unsafe link beside an address",
            json("{'status':'PAYIN','pay_link':'ftp://x','crypto':{'address':'TX7k'}}"), u"issued open"_s);
        row("the customer is asked on the phone", json("{'status':'PAYIN'}"), u"issued open"_s);
        // The signature covers the answer alone: that it is paid the next status call says.
        row("paid at once", json("{'status':'FINISHED'}"), u"issued open"_s);
        row("another sale's payment", json("{'payment_id':'CF-OTHEROTHEROTHER','status':'FINISHED'}"),
            notBegun);
        row("another sale's failure", json("{'payment':'CF-OTHEROTHEROTHER','status':'FAILED'}"), notBegun);
        row("failed at once", json("{'status':'FAILED'}"), u"issued failed"_s);
        row("failed at once, with the reason",
            json("{'status':'FAILED','error':{'code':5,'message':'No money'}}"), u"issued failed"_s);
        row("an address that is a link",
            json("{'status':'PAYIN','crypto':{'address':'https://evil.example/x'}}"), notBegun);
        row("a form with the secret in it",
            json("{'status':'PAYIN','pay_form':'<form action=https://pay.example/1><input name=a "
                 "value=test-secret-123></form>'}"),
            notBegun);
        row("a word that nobody knows", json("{'status':'ODD','pay_link':'https://pay.example/1'}"),
            u"issued open"_s);
    }
    void answersToProcess()
    {
        QFETCH(QByteArray, answer);
        EInvoiceTill till;
        till.answers[u"process"_s] = answer;
        const IssueOutcome outcome = till.issue();
        QTEST(kindOf(outcome), "outcome");
        QCOMPARE(till.calls(), u"create process"_s);
        QCOMPARE(outcome.remoteId, u"79DF-60B0-17F6"_s); // so that it is gone on with, not created again
        if (outcome.error)
            QVERIFY(outcome.error->message.contains(u"do not issue it a second time"));
        QVERIFY(!outcome.answer.toBytes().contains("test-secret-123"));
    }

    void bothCallsAreSignedOverTheirBytes()
    {
        EInvoiceTill till;
        till.issue();
        QVERIFY(till.isSigned(0) && till.isSigned(1));
        QCOMPARE(till.server.requests[0].method(), "POST"_ba);
        QCOMPARE(till.server.requests[0].header("Content-Type"), "application/json"_ba);
        QCOMPARE(till.server.requests[0].header("Accept-Encoding"), "identity"_ba);
        QCOMPARE(till.body(0)[u"payment_id"].text(), samples::ourReference);
        QCOMPARE(till.body(1)[u"tracking"].text(), u"79DF-60B0-17F6"_s);
    }

    void aCoinsAddress()
    {
        EInvoiceTill till;
        till.answers[u"process"_s] = json("{'status':'PAYIN','crypto':{'address':'TX7kYb','current_"
                                          "confirmations':'1','success_confirmations':4}}");
        const IssueOutcome outcome = till.issue(u"usdt_trc20"_s, u"5"_s);
        QCOMPARE(outcome.coin, (CoinAddress{u"TX7kYb"_s, u"USDT"_s, u"TRC20"_s, 1, 4}));
        QVERIFY(outcome.payLink.isEmpty());
        const IssueOutcome younger = till.issue(u"usdt_bep20"_s, u"5"_s);
        QCOMPARE(younger.coin.network, u"BEP20"_s);
    }

    void aFormComesWithALinkThatCanBeSent()
    {
        EInvoiceTill till;
        till.answers[u"process"_s] = json(
            "{'status':'PAYIN','pay_form':'<form method=post action=`https://bank.example/pay` "
            "onsubmit=steal()><script>steal()</script><input type=hidden name=id value=`a&amp;b`></form>'}");
        const IssueOutcome outcome = till.issue(u"bank.ngn"_s, u"99.90"_s);
        const auto form = PayForm::fromJson(outcome.payForm);
        QVERIFY(form);
        QCOMPARE(form->action, QUrl(u"https://bank.example/pay"_s));
        QCOMPARE(form->fields, (std::vector{std::pair(u"id"_s, u"a&b"_s)}));
        QVERIFY(!outcome.payForm.toBytes().contains("steal"));
        QVERIFY(outcome.payLink.startsWith(till.server.url(u"/acs"_s).toString()));
        QVERIFY(outcome.payLink.contains(u"INVOICE_ID=CF-ABCDEFGHIJKLMNOP&AMOUNT=99.90&CURRENCY=NGN"));

        till.answers[u"process"_s].replace(
            "\"pay_form\"", json("'pay_link':'https://pay.example/1','pay_form'"));
        const IssueOutcome both = till.issue(u"bank.ngn"_s, u"99.90"_s);
        QCOMPARE(both.payLink, u"https://pay.example/1"_s); // the gateway's own, where there is one
        QVERIFY(!both.payForm.isNull());
    }

    void aDoubtIsShownAndNeverPays_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("seal");
        QTest::addColumn<QString>("said");
        for (const QString &call : {u"create"_s, u"process"_s}) {
            QTest::addRow("%s unsigned", qPrintable(call))
                << call << static_cast<int>(Seal::Missing) << u"came with no signature"_s;
            QTest::addRow("%s signed by another", qPrintable(call))
                << call << static_cast<int>(Seal::Wrong) << u"not signed with this account’s secret"_s;
        }
        QTest::newRow("signed") << u"create"_s << static_cast<int>(Seal::Good) << u""_s;
    }
    void aDoubtIsShownAndNeverPays()
    {
        QFETCH(QString, call);
        QFETCH(int, seal);
        QFETCH(QString, said);
        EInvoiceTill till;
        till.seals[call] = static_cast<Seal>(seal);
        till.answers[u"process"_s] = json("{'status':'FINISHED','pay_link':'https://pay.example/1'}");
        const IssueOutcome outcome = till.issue();
        QCOMPARE(outcome.warning.has_value(), true); // an empty one takes an earlier one back
        QVERIFY(outcome.warning->contains(said));
        QCOMPARE(kindOf(outcome), u"issued open"_s);
    }

    void anUnsignedFailureAtProcessIsNoFailure()
    {
        EInvoiceTill till;
        till.seals[u"process"_s] = Seal::Missing;
        till.answers[u"process"_s] = json("{'status':'FAILED'}");
        const IssueOutcome outcome = till.issue();
        QCOMPARE(kindOf(outcome), u"issued open"_s);
        QCOMPARE(outcome.remoteStatus, u"FAILED"_s); // shown, not believed
    }

    /// A signed status says nothing about a link that came unsigned before.
    void aDoubtAboutTheLinkStaysWithTheLink()
    {
        EInvoiceTill till;
        till.seals[u"process"_s] = Seal::Wrong;
        const IssueOutcome outcome = till.issue();
        Invoice sale = samples::eInvoiceSale(State::Open, outcome.remoteId);
        sale.payLink = outcome.payLink;
        sale.warning = *outcome.warning;
        QVERIFY(!await(till.gateway().status(sale))->warning); // as it was
        till.seals[u"status"_s] = Seal::Missing;
        const QString both = *await(till.gateway().status(sale))->warning;
        QVERIFY(both.startsWith(sale.warning) && both.contains(u"carried no signature"));
        sale.warning = both;
        till.seals[u"status"_s] = Seal::Good;
        QVERIFY(!await(till.gateway().status(sale))->warning);
    }

    void answersToStatus_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &answer, const QString &said) {
            QTest::newRow(name) << answer << said;
        };
        row("a web page", "<html>hello</html>", u"error unreadable-answer"_s);
        row("a fault of its own", http("503 Service Unavailable", "oops"), u"error unreadable-answer"_s);
        row("turned away", http("403 Forbidden", "no"), u"error http"_s);
        row("an error", json("{'error':{'code':17,'message':'Later'}}"), u"error einvoice-17"_s);
        row("not there", missing, u"error einvoice-401"_s);
        row("no status", json("{'tracking':'79DF-60B0-17F6'}"), u"error unreadable-answer"_s);
        row("another sale's number", json("{'payment_id':'1001','status':'FINISHED'}"),
            u"error other-sale"_s);
        row("another sale's number under its other name", json("{'payment':'1001','status':'FINISHED'}"),
            u"error other-sale"_s);
        row("another tracking number", json("{'tracking':'0000-0000','status':'FINISHED'}"),
            u"error other-sale"_s);
        row("another amount",
            json("{'currency':'orange_money-mali.xof','amount':'1501','status':'FINISHED'}"),
            u"error other-sale"_s);
        row("our number and another amount: what was really paid",
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','currency':'orange_money-mali.xof','amount':'1400','"
                 "status':"
                 "'PAYED_RECALC'}"),
            u"paid, Customer pays 1400 XOF. Recalculated: another amount was paid.! The gateway states an amount of 1400 XOF instead of 1500 XOF."_s);
        row("our number and a longer tracking number",
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','tracking':'6EEB-220B-FB62-3405','amount':1500,'status'"
                 ":'FINISHED'}"),
            u"paid"_s);
        row("finished", json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','amount':'1500','status':'FINISHED'}"),
            u"paid"_s);
        row("finished, in another currency: that of the debit",
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','currency':'x.eur','amount':'2.30','status':'FINISHED'"
                 "}"),
            u"paid, Customer pays 2.30 EUR."_s);
        // Another sale's signed answer would fit, too.
        row("finished, and no more", json("{'status':'FINISHED'}"), u"none, unconfirmed, names no sale"_s);
        row("finished, an amount and no number", json("{'status':'FINISHED','amount':1500}"),
            u"none, unconfirmed, names no sale"_s);
        row("finished, a number and no amount",
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','status':'FINISHED','amount':null}"),
            u"none, unconfirmed, names no amount"_s);
        row("the customer has paid, and no more", json("{'status':'PAYED'}"),
            u"none, unconfirmed, names no sale"_s);
        row("the customer has paid, by the number's other name",
            json("{'payment':'CF-ABCDEFGHIJKLMNOP','amount':1500,'status':'PAYED'}"), u"authorised"_s);
        row("what would be credited is not told before anybody has paid",
            json("{'status':'PAYIN','fee':30,'accrual_amount':1470,'accrual_currency':'XOF'}"), u"open"_s);
        row("the customer has paid, and what will be credited is told",
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','amount':1500,'status':'PAYED','fee':30,'accrual_"
                 "amount':1470,'accrual_currency':'XOF'}"),
            u"authorised, Fee 30. Merchant receives 1470 XOF."_s);
        row("recalculated",
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','amount':1500,'status':'PAYED_RECALC','is_recalc':"
                 "true}"),
            u"paid, Recalculated: another amount was paid."_s);
        row("fee and credit as numbers",
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','status':'FINISHED','amount':1500,'fee':30,'accrual_"
                 "amount':1470.00,'accrual_currency':'"
                 "XOF'}"),
            u"paid, Fee 30. Merchant receives 1470.00 XOF."_s);
        row("fee and credit as texts",
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','status':'FINISHED','amount':'1500.00','fee':'30','"
                 "accrual_amount':'1470','accrual_"
                 "currency':'XOF'}"),
            u"paid, Fee 30. Merchant receives 1470 XOF."_s);
        row("failed, with the reason beside",
            json("{'status':'FAILED','error':{'code':5,'message':'No money'}}"),
            u"failed, The gateway says: “No money”. (Gateway’s number 5.)"_s);
        row("cancelled", json("{'status':'CANCELED'}"), u"cancelled"_s);
        row("a word that nobody knows", json("{'status':'ODD'}"), u"none"_s);
        row("an amount that cannot be read",
            json("{'currency':'orange_money-mali.xof','amount':'a lot','status':'PAYIN'}"),
            u"open! The gateway states an amount of a lot instead of 1500 XOF."_s);
    }
    void answersToStatus()
    {
        QFETCH(QByteArray, answer);
        EInvoiceTill till;
        till.answers[u"status"_s] = answer;
        Invoice sale = samples::eInvoiceSale(State::Open, u"79DF-60B0-17F6"_s);
        sale.payLink = u"https://pay.example/1"_s;
        const auto report = await(till.gateway().status(sale));
        QString said = report ? u"none"_s : u"error "_s + report.error().code;
        if (report && report->state)
            said = stateName(*report->state);
        if (report && !report->message.isEmpty())
            said += u", "_s + report->message;
        if (report && !report->settlement.isEmpty())
            said += u", "_s + report->settlement.words();
        if (report && report->isUnconfirmed) {
            QCOMPARE(report->doubt, u"unconfirmed"_s);
            said += u", unconfirmed, names no "_s
                + (report->warning->contains(u"names no sale") ? u"sale"_s : u"amount"_s);
        } else if (report && !report->warning->isEmpty()) {
            said += u"! "_s + *report->warning;
        }
        QTEST(said, "said");
        QCOMPARE(till.calls(), u"status"_s);
        QCOMPARE(
            till.body(0).toBytes(), json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','tracking':'79DF-60B0-17F6'}"));
    }

    /// It may be money: a person looks, and what it states is in the books with it.
    void aWordThatNobodyKnowsIsDoubtedWithItsAmounts_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("said");
        const auto row = [](const QByteArray &members, const QString &said) {
            QTest::newRow(members) << members << said;
        };
        row("'status':'SUCCESS','amount':1500", u"status:success, "_s);
        row("'status':'COMPLETED','amount':1500,'fee':30,'accrual_amount':1470,'accrual_currency':'XOF'",
            u"status:completed, Fee 30. Merchant receives 1470 XOF."_s);
        row("'status':'PARTIALLY_PAID','amount':500", u"status:partially-paid, Customer pays 500 XOF."_s);
        row("'status':'FINISHED_RECALC','amount':1500,'is_recalc':true",
            u"status:finished-recalc, Recalculated: another amount was paid."_s);
        row("'status':'PAYIN','amount':1500,'fee':30,'is_recalc':true", u", "_s);
    }
    void aWordThatNobodyKnowsIsDoubtedWithItsAmounts()
    {
        QFETCH(QByteArray, members);
        EInvoiceTill till;
        till.answers[u"status"_s] =
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP',") + json(members.constData()) + json("}");
        Invoice sale = samples::eInvoiceSale(State::Open, u"79DF-60B0-17F6"_s);
        sale.payLink = u"https://pay.example/1"_s;
        const auto report = await(till.gateway().status(sale));
        QVERIFY(report);
        QCOMPARE(report->state.has_value(), report->doubt.isEmpty());
        QTEST(QString(report->doubt + u", " + report->settlement.words()), "said");
        till.seals[u"status"_s] = Seal::Wrong; // anybody could have said so
        QVERIFY(await(till.gateway().status(sale))->settlement.isEmpty());
    }

    /// Its answer names no sale, so that the amount decides; a double had lost the last digits.
    void aDoublesNoiseIsNoOtherSale()
    {
        EInvoiceTill till;
        Invoice sale = samples::eInvoiceSale(State::Open);
        sale.amount = *Money::fromWire(u"1.234567890123456789", *Currency::find(u"ETH"));
        till.answers[u"status"_s] = json("{'status':'PAYIN','amount':1.2345678901234568}");
        QVERIFY(await(till.gateway().status(sale)));
        till.answers[u"status"_s] = json("{'status':'PAYIN','amount':1.2345678901235}");
        QCOMPARE(await(till.gateway().status(sale)).error().code, u"other-sale"_s);
    }

    void anErrorBesidePaidIsADoubt_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("doubt");
        const QByteArray reversed = ",'error':{'code':12,'message':'Reversed by issuer'}";
        const QString unclean = u"unclean-answer"_s;
        QTest::newRow("finished") << QByteArray("'status':'FINISHED'" + reversed) << unclean;
        QTest::newRow("the customer has paid") << QByteArray("'status':'PAYED'" + reversed) << unclean;
        QTest::newRow("a number alone") << QByteArray("'status':'FINISHED','error':{'code':12}") << unclean;
        QTest::newRow("a text") << QByteArray("'status':'FINISHED','error':'Reversed'") << unclean;
        for (const char *none : {"null", "0", "'0'", "[]", "{}", "''", "false"})
            QTest::addRow("no error: %s", none)
                << QByteArray(QByteArray("'status':'FINISHED','error':") + none) << QString();
        QTest::newRow("the number of none")
            << QByteArray("'status':'FINISHED','error':{'code':0}") << QString();
        QTest::newRow("failed: it is the reason") << QByteArray("'status':'FAILED'" + reversed) << QString();
    }
    void anErrorBesidePaidIsADoubt()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, doubt);
        EInvoiceTill till;
        const QByteArray whole = "{'payment_id':'CF-ABCDEFGHIJKLMNOP','tracking':'79DF-60B0-17F6',"
                                 "'currency':'orange_money-mali.xof','amount':1500,"
            + members + "}";
        const QByteArray answer = json(whole.constData());
        till.answers[u"status"_s] = answer;
        Invoice sale = samples::eInvoiceSale(State::Open, u"79DF-60B0-17F6"_s);
        sale.payLink = u"https://pay.example/1"_s;
        const auto report = await(till.gateway().status(sale));
        QVERIFY(report);
        QVERIFY(report->state);
        QCOMPARE(report->doubt, doubt);
        till.answers[u"statement"_s] = "{\"list\":[" + answer + "]}";
        const auto statement = await(till.gateway().statement(QDate(2026, 3, 1), QDate(2026, 3, 31), 1));
        QVERIFY(statement);
        QCOMPARE(statement->lines.size(), 1U);
        QCOMPARE(statement->lines.front().doubt, doubt);
    }

    void whetherItWasRecalculatedCannotBeRead()
    {
        EInvoiceTill till;
        const QByteArray finished = json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','tracking':'79DF-60B0-17F6',"
                                         "'currency':'orange_money-mali.xof','status':'FINISHED',"
                                         "'amount':1500,'is_recalc':'partial'}");
        till.answers[u"status"_s] = finished;
        const auto report = await(till.gateway().status(samples::eInvoiceSale(State::Open)));
        QVERIFY(report);
        QCOMPARE(report->state, State::Paid);
        QCOMPARE(report->doubt, u"unreadable:is_recalc"_s);
        till.answers[u"statement"_s] = "{\"list\":[" + finished + "]}";
        const auto statement = await(till.gateway().statement(QDate(2026, 3, 1), QDate(2026, 3, 31), 1));
        QVERIFY(statement);
        QCOMPARE(statement->lines.size(), 1U);
        QCOMPARE(statement->lines.front().doubt, u"unreadable:is_recalc"_s);
    }

    void anUnsignedStatusIsNoPayment_data()
    {
        QTest::addColumn<int>("seal");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, Seal seal, const QByteArray &word, const QString &state) {
            QTest::newRow(name) << static_cast<int>(seal) << word << state;
        };
        row("paid, unsigned", Seal::Missing, "FINISHED", u"none"_s);
        row("paid, signed by another", Seal::Wrong, "PAYED", u"none"_s);
        row("failed, unsigned", Seal::Missing, "FAILED", u"none"_s);
        row("waiting, unsigned", Seal::Missing, "PAYIN", u"open"_s);
        row("paid by the customer, unsigned", Seal::Missing, "PAYED", u"none"_s);
        row("paid, signed", Seal::Good, "FINISHED", u"paid"_s);
    }
    void anUnsignedStatusIsNoPayment()
    {
        QFETCH(int, seal);
        QFETCH(QByteArray, word);
        EInvoiceTill till;
        till.seals[u"status"_s] = static_cast<Seal>(seal);
        till.answers[u"status"_s] =
            json("{'payment_id':'CF-ABCDEFGHIJKLMNOP','amount':1500,'is_recalc':true,'status':'") + word
            + json("'}");
        Invoice sale = samples::eInvoiceSale(State::Open, u"79DF-60B0-17F6"_s);
        sale.payLink = u"https://pay.example/1"_s;
        const auto report = await(till.gateway().status(sale));
        QTEST(report->state ? stateName(*report->state) : u"none"_s, "state");
        QCOMPARE(report->remoteStatus, QString::fromUtf8(word)); // it is shown all the same
        QCOMPARE(report->settlement.isEmpty(), static_cast<Seal>(seal) != Seal::Good);
        QCOMPARE(report->warning->isEmpty(), static_cast<Seal>(seal) == Seal::Good);
    }

    void aSaleThatWasOnlyCreatedIsGoneOnWith_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("hasLink");
        QTest::addColumn<QString>("calls");
        const auto row = [](const char *name, const QString &state, const QByteArray &word, bool hasLink,
                             const QString &calls) {
            QTest::newRow(name) << state << word << hasLink << calls;
        };
        row("killed between create and process", u"issuing"_s, "CREATED", false, u"status process"_s);
        row("the answer to process was lost", u"unknown"_s, "PAYIN", false, u"status process"_s);
        // Its cashier was told that it is not there and may have issued it again.
        row("called refused, and there after all", u"refused"_s, "CREATED", false, u"status"_s);
        row("created, and the books say open", u"open"_s, "CREATED", false, u"status"_s);
        row("a word that nobody knows", u"unknown"_s, "REFUNDED", false, u"status"_s);
        // Another process call could ring the customer's phone a second time.
        row("the customer is asked on the phone", u"open"_s, "PAYIN", false, u"status"_s);
        row("there is a link", u"open"_s, "CREATED", true, u"status"_s);
        row("paid meanwhile", u"unknown"_s, "FINISHED", false, u"status"_s);
    }
    void aSaleThatWasOnlyCreatedIsGoneOnWith()
    {
        QFETCH(QString, state);
        QFETCH(QByteArray, word);
        QFETCH(bool, hasLink);
        EInvoiceTill till;
        till.answers[u"status"_s] = json("{'tracking':'79DF-60B0-17F6','status':'") + word + json("'}");
        Invoice sale = samples::eInvoiceSale(*stateFromName(state));
        if (hasLink)
            sale.payLink = u"https://pay.example/1"_s;
        const auto finding = await(till.gateway().find(sale, {}));
        QCOMPARE(finding->kind, Finding::Kind::Found);
        QTEST(till.calls(), "calls");
        QCOMPARE(finding->report->remoteId, u"79DF-60B0-17F6"_s);
        QCOMPARE(finding->report->payLink.isEmpty(), !till.calls().contains(u"process"));
        const bool isLost = !hasLink && word == "CREATED" && !till.calls().contains(u"process");
        QCOMPARE(finding->report->linkIsLost, isLost);
    }

    void aPhoneRingsNoMoreThanTwice_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("state");
        const QByteArray fault = http("504 Gateway Timeout", "");
        const QByteArray refusal = json("{'error':{'code':17,'message':'Already processed'}}");
        QTest::newRow("mobile money, nobody knows") << u"orange_money-mali.xof"_s << fault << u"open"_s;
        QTest::newRow("mobile money, refused") << u"orange_money-mali.xof"_s << refusal << u"open"_s;
        QTest::newRow("a bank's page, nobody knows") << u"bank.ngn"_s << fault << u"unknown"_s;
        QTest::newRow("a bank's page, refused") << u"bank.ngn"_s << refusal << u"open"_s;
    }
    void aPhoneRingsNoMoreThanTwice()
    {
        QFETCH(QString, system);
        QFETCH(QByteArray, answer);
        QFETCH(QString, state);
        EInvoiceTill till;
        till.answers[u"status"_s] = json("{'tracking':'79DF-60B0-17F6','status':'PAYIN'}");
        till.answers[u"process"_s] = answer;
        Invoice sale = samples::eInvoiceSale(State::Unknown, u"79DF-60B0-17F6"_s);
        sale.fields.set(u"currency"_s, Json::string(system));
        const auto report = await(till.gateway().status(sale));
        QCOMPARE(stateName(*report->state), state);
        const bool phone = system.startsWith(u"orange");
        QCOMPARE(report->linkIsLost, state == u"open" && !phone);
        // Who was asked on the phone may pay: nobody is told to sell anew and leave this one.
        QCOMPARE(report->message.contains(u"Do not issue it a second time"), phone);
        QCOMPARE(till.calls(), u"status process"_s);
    }

    void aResumedLinkWithACardNumberIsNotTaken()
    {
        EInvoiceTill till;
        till.answers[u"status"_s] = json("{'tracking':'79DF-60B0-17F6','status':'CREATED'}");
        till.answers[u"process"_s] =
            json("{'status':'PAYIN','pay_link':'https://pay.example/?from=4444%201111%204444%201111'}");
        const auto report = await(till.gateway().status(samples::eInvoiceSale(State::Unknown)));
        QVERIFY(report->payLink.isEmpty() && !report->message.contains(u"4444"));
        QCOMPARE(report->state, std::optional(State::Unknown));
    }

    void whatCannotBeGoneOnWithStaysUndecided()
    {
        EInvoiceTill till;
        till.answers[u"status"_s] = json("{'tracking':'79DF-60B0-17F6','status':'CREATED'}");
        till.answers[u"process"_s] = json("{'error':{'code':17,'message':'Limit reached'}}");
        const auto finding = await(till.gateway().find(samples::eInvoiceSale(State::Issuing), {}));
        QCOMPARE(finding->report->state, std::optional(State::Unknown));
        QVERIFY(finding->report->message.contains(u"Limit reached"));
    }

    void aSearch_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("seal");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QByteArray &answer, Seal seal, const QString &found) {
            QTest::newRow(name) << answer << static_cast<int>(seal) << found;
        };
        row("not there", missing, Seal::Good, u"not there"_s);
        row("not there, and a full stop", json("{'error':{'code':401,'message':'Payment not found.'}}"),
            Seal::Good, u"not there"_s);
        row("not there, with our number",
            json("{'error':{'code':401,'message':'Payment not found'},'payment_id':'CF-ABCDEFGHIJKLMNOP'}"),
            Seal::Good, u"not there"_s);
        // What stands beside these words speaks of a sale, or says that nobody knows.
        for (const char *beside :
            {"'tracking':'79DF-60B0-17F6'", "'amount':'15.04'", "'payment_id':'CF-OTHEROTHEROTHER'"})
            row(beside, json("{'error':{'code':401,'message':'Payment not found'},") + json(beside) + '}',
                Seal::Good, u"undecided"_s);
        row("not there, behind a notice", "Notice: db2 down, using db1\n" + QByteArray(missing), Seal::Good,
            u"undecided"_s);
        row("not there, unsigned", missing, Seal::Missing, u"undecided"_s);
        row("not there, says somebody", missing, Seal::Wrong, u"undecided"_s);
        row("not there by another number", json("{'error':{'code':'404','message':'payment not found'}}"),
            Seal::Good, u"error einvoice-404"_s);
        row("something else is not there",
            json("{'error':{'code':401,'message':'Payment system not found'}}"), Seal::Good,
            u"error einvoice-401"_s);
        row("the number as a text", json("{'error':{'code':'401','message':'Payment not found'}}"),
            Seal::Good, u"not there"_s);
        row("a wrong signature", json("{'error':{'code':401,'message':'Unauthorized'}}"), Seal::Good,
            u"error einvoice-401"_s);
        row("a fault", json("{'error':{'code':3,'message':'Database'}}"), Seal::Good, u"error einvoice-3"_s);
        row("no gateway there", http("404 Not Found", "nope"), Seal::Good, u"error http"_s);
        row("unreadable", "oops", Seal::Good, u"error unreadable-answer"_s);
    }
    void aSearch()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, seal);
        EInvoiceTill till;
        till.answers[u"status"_s] = answer;
        till.seals[u"status"_s] = static_cast<Seal>(seal);
        const auto finding = await(till.gateway().find(samples::eInvoiceSale(State::Unknown), {}));
        QString found = finding ? u"found"_s : u"error "_s + finding.error().code;
        if (finding && finding->kind != Finding::Kind::Found)
            found = finding->kind == Finding::Kind::NotThere ? u"not there"_s : u"undecided"_s;
        QTEST(found, "found");
    }

    void confirmationsRiseAndTheAddressStays()
    {
        EInvoiceTill till;
        till.answers[u"status"_s] =
            json("{'status':'PAYIN','crypto':{'address':'TX7kYb','current_confirmations':3}}");
        Invoice sale = samples::eInvoiceSale(State::Open, u"79DF-60B0-17F6"_s);
        sale.coin = {u"TX7kYb"_s, u"USDT"_s, u"TRC20"_s, 1, 4};
        QCOMPARE(await(till.gateway().status(sale))->coin.confirmations, 3);
        sale.coin.address = u"TOther"_s; // a customer may be paying there already
        const auto report = await(till.gateway().status(sale));
        QVERIFY(report->coin.isEmpty());
        QVERIFY(report->warning->contains(u"another address"));
    }

    void theKey_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("seal");
        QTest::addColumn<int>("finding");
        using enum KeyCheck::Finding;
        const auto row = [](const char *name, const QByteArray &answer, Seal seal,
                             KeyCheck::Finding finding) {
            QTest::newRow(name) << answer << static_cast<int>(seal) << static_cast<int>(finding);
        };
        row("accepted", json("{'list':[]}"), Seal::Good, Accepted);
        row("accepted, answers unsigned", json("{'list':[]}"), Seal::Missing, Accepted);
        row("accepted, answers signed by another", json("{'list':[]}"), Seal::Wrong, PartlyAccepted);
        row("refused", json("{'error':{'code':2,'message':'Wrong signature'}}"), Seal::Wrong, KeyRefused);
        row("another error", json("{'error':{'code':2,'message':'Dates'}}"), Seal::Good, Other);
        row("a word inside another", json("{'error':{'code':2,'message':'Dates not assigned'}}"), Seal::Good,
            Other);
        row("a web page", "<html>", Seal::Good, AnotherServer);
    }
    void theKey()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, seal);
        EInvoiceTill till;
        till.answers[u"statement"_s] = answer;
        till.seals[u"statement"_s] = static_cast<Seal>(seal);
        const KeyCheck check = await(till.gateway().checkKey());
        QTEST(static_cast<int>(check.finding), "finding");
        QVERIFY(check.error ? !check.error->message.isEmpty() : !check.message.isEmpty());
    }

    void aStatement_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const QByteArray &answer, const QString &lines) {
            QTest::newRow(name) << answer << lines;
        };
        row("an error", json("{'error':{'code':2,'message':'Dates'}}"), u"error einvoice-2"_s);
        row("no list", json("{'lists':[]}"), u"error unreadable-answer"_s);
        row("an object for a list", json("{'list':{'a':1}}"), u"error unreadable-answer"_s);
        row("nothing sold", json("{'list':[]}"), u""_s);
        row("a line that names no sale", json("{'list':[{'amount':5},7,null]}"),
            u"!3 lines of the gateway’s list name no sale and are left out."_s);
        row("two lines",
            json("{'list':[{'tracking':'79DF','payment_id':1001,'currency':'visamaster.uah','status':'PAYED',"
                 "'amount':100.00,'created':'2017-02-01 10:00:00'},")
                + json("{'tracking':'80DF','payment':'CF-1','currency':'wave-ci.xof','status':'FINISHED','"
                       "amount':'1500','fee':'30','accrual_amount':'1470','accrual_currency':'XOF'},")
                + json(
                    "{'payment_id':'CF-2','currency':'wave-ci.xof','status':'FAILED','amount':'7','fee':'1',"
                    "'error':{'code':5,'message':'No money'}}]}"),
            u"1001 79DF 100.00 UAH authorised 2017-02-01T10:00:00, CF-1 80DF 1500 XOF paid - Fee 30. Merchant receives 1470 XOF., CF-2  7 XOF failed - The gateway says: “No money”. (Gateway’s number 5.)"_s);
        row("what cannot be read is left empty",
            json("{'list':[{'payment_id':'1','currency':'---','status':'ODD','amount':'much','created':'"
                 "yesterday'}]}"),
            u"1  - none -"_s);
    }
    void aStatement()
    {
        QFETCH(QByteArray, answer);
        EInvoiceTill till;
        till.answers[u"statement"_s] = answer;
        const auto statement = await(till.gateway().statement(QDate(2017, 2, 1), QDate(2017, 2, 28), 1));
        QStringList said;
        if (!statement)
            said << u"error "_s + statement.error().code;
        for (const StatementLine &line : statement ? statement->lines : std::vector<StatementLine>()) {
            const QString when =
                line.createdAt.isValid() ? line.createdAt.toString(u"yyyy-MM-ddTHH:mm:ss"_s) : u"-"_s;
            const QString more = QStringList{line.settlement.words(), line.message}.join(u' ').trimmed();
            said << QStringList{line.reference, line.remoteId,
                line.amount ? line.amount->display().english() : u"-"_s,
                line.state ? stateName(*line.state) : u"none"_s, when, more}
                        .join(u' ')
                        .trimmed();
        }
        if (statement && !statement->warning.isEmpty())
            said << u"!"_s + statement->warning;
        QTEST(said.join(u", "_s), "lines");
    }

    void extraFieldsThatAreNotToldAreNoError()
    {
        EInvoiceTill till;
        till.answers[u"extrafields"_s] = json("{'bank.ngn':{'phone':{'title':'Phone','required':true}}}");
        QCOMPARE(await(till.gateway().extraFields(u"bank.ngn"_s))->fields.size(), 1U);
        QCOMPARE(till.body(0).toBytes(), json("{'currency':'bank.ngn'}"));
        till.answers[u"extrafields"_s] = json("{'error':{'code':9,'message':'No such call'}}");
        QVERIFY(await(till.gateway().extraFields(u"bank.ngn"_s))->remark.contains(u"No such call"));
        till.answers[u"extrafields"_s] = "<html>";
        QCOMPARE(await(till.gateway().extraFields(u"bank.ngn"_s)).error().code, u"unreadable-answer"_s);
    }

    void nothingIsSentToALiveServerOverHttp()
    {
        HttpClient http;
        EInvoiceGateway gateway(
            samples::till(QUrl(u"http://acquiring_api.example"_s)), SecretText(samples::secret), http);
        const auto outcome = await(gateway.issue(
            samples::eInvoiceOrder(u"bank.ngn"_s, u"1"_s), samples::ourReference, std::stop_token()));
        QCOMPARE(kindOf(outcome), u"refused not-sent"_s);
    }
};

QTEST_GUILESS_MAIN(EInvoiceGatewayTest)
#include "EInvoiceGatewayTest.moc"
