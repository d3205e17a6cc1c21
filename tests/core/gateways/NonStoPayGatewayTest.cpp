// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/nonstopay/NonStoPayGateway.h"

#include "../base/Await.h"
#include "Clauses.h"
#include "NonStoPaySamples.h"
#include "ScriptedServer.h"
#include "faults/FaultProxy.h"
#include "invoices/Reference.h"
#include "invoices/SaleMoney.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString reference = u"CF-ABCDEFGHIJKLMNOP"_s;
const QString another = u"CF-AAAAAAAAAAAAAAAA"_s;
const QString key = u"0d8d8e89a6cdcd"_s;
/// What time it is at the gateway, shortly after the sale.
constexpr char gatewayDate[] = "Date: Sun, 15 Mar 2026 03:00:00 GMT\r\n";

QByteArray record(int id, const QByteArray &amount = "15.04", const QByteArray &email = "anna@example.com",
    const QByteArray &symbol = "USD")
{
    return R"({"id":"@ID","email":"@EMAIL","status":"PAID","amount":"@AMOUNT","symbol":"@SYMBOL"})"_ba
        .replace("@ID", QByteArray::number(id))
        .replace("@EMAIL", email)
        .replace("@AMOUNT", amount)
        .replace("@SYMBOL", symbol);
}

/// With the return page that the gateway echoes.
QByteArray recordWithPage(int id, const QString &carried)
{
    QByteArray row = record(id, "1.00", "bob@example.com");
    row.chop(1);
    return row + ",\"success_url\":\"https:\\/\\/shop.example\\/ok?counterfoil=" + carried.toUtf8() + "\"}";
}

QByteArray callbackWith(const QString &carried)
{
    return R"({"txId":7,"counterfoil":"@"})"_ba.replace("@", carried.toUtf8());
}

/// The gateway as the documents describe it, with its sales in a list.
class ShopFixture {
public:
    ShopFixture()
    {
        server.answerWith([this](const ReceivedRequest &request) { return answer(request); });
    }

    void sell(int id, const QByteArray &callbackJson, const QByteArray &historyRecord = {})
    {
        history << (historyRecord.isEmpty() ? record(id) : historyRecord);
        infos[id] =
            R"({"errorCode":0,"merchant_id":"1","invoice_id":"@ID","data":{"status":"invoice:paid","id":9,"devise":"USD",)"
            R"("amount":15.04,"callbackJson":@CALLBACK,"fiat_amount":409.71,"fiat_currency":"INR","email":"a@example.com"}})"_ba
                .replace("@ID", QByteArray::number(id))
                .replace("@CALLBACK", callbackJson);
    }
    QStringList calls() const
    {
        QStringList made;
        for (const ReceivedRequest &request : server.requests)
            made << request.url().path().section(u'/', 2, 2) + u' ' + request.query(u"id"_s)
                    + request.query(u"page"_s);
        return made;
    }

    ScriptedServer server;
    QByteArrayList history;
    std::map<int, QByteArray> infos;
    std::map<QString, QByteArray> instead; ///< "path/" or "path/ id or page" -> whole HTTP answer
    qsizetype pageSize = 50;
    bool withTotal = true;
    bool turnsRound = true; ///< whether its list hears of an order
    qsizetype newestOnly = 0; ///< so many sales are listed, called all, and every other page is refused

private:
    QByteArray answer(const ReceivedRequest &request)
    {
        const QString call = request.url().path().section(u'/', 2, 2);
        const QString number = request.query(u"id"_s) + request.query(u"page"_s);
        for (const QString &name : QStringList{call + u' ' + number, call}) {
            if (const auto scripted = instead.find(name); scripted != instead.end())
                return scripted->second;
        }
        if (request.header("API-KEY") != key.toUtf8())
            return httpAnswer(R"({"errorCode":50007,"errorMessage":"invalid API-KEY"})");
        if (call == u"client-invoice-history" && number == u"0")
            return httpAnswer(R"({"errorCode":50900,"errorMessage":"no such page"})", "200 OK", gatewayDate);
        if (call == u"client-invoice-history" && newestOnly > 0) {
            if (number != u"1")
                return httpAnswer(R"({"errorCode":50013,"errorMessage":"Wrong parameter page"})");
            QByteArrayList rows = history;
            if (request.query(u"order"_s) == u"ASC")
                std::reverse(rows.begin(), rows.end());
            rows = rows.mid(0, newestOnly);
            return httpAnswer(R"({"errorCode":0,"list":[)" + rows.join(',') + "],\"total\":\""
                    + QByteArray::number(rows.size()) + "\"}",
                "200 OK", gatewayDate);
        }
        if (call == u"client-invoice-history") {
            QByteArrayList rows = history;
            if (turnsRound && request.query(u"order"_s) == u"ASC")
                std::reverse(rows.begin(), rows.end());
            const QByteArrayList page = rows.mid((number.toInt() - 1) * pageSize, pageSize);
            const QByteArray total =
                withTotal ? ",\"total\":\"" + QByteArray::number(history.size()) + "\"" : QByteArray();
            return httpAnswer(
                R"({"errorCode":0,"status":"ALL","list":[)" + page.join(',') + "]" + total + "}", "200 OK",
                gatewayDate);
        }
        if (call == u"client-invoice-info" && infos.contains(number.toInt()))
            return httpAnswer(infos[number.toInt()]);
        if (call == u"invoice")
            return httpAnswer(
                R"({"errorCode":0,"invoice":{"id":"@","devise":"USD","amount":"15.04","status":"invoice:opened"}})"_ba
                    .replace("@", number.toUtf8()));
        if (call == u"btn-create-invoice")
            return httpAnswer(R"({"errorCode":0,"redirectUrl":"https:\/\/pay.example\/?token=a"})");
        return httpAnswer(R"({"errorCode":50011,"errorMessage":"not yours"})");
    }
};

Invoice sale()
{
    return {.reference = reference,
        .accountId = u"a1"_s,
        .accountName = u"Shop"_s,
        .gatewayId = u"nonstopay"_s,
        .methodId = u"card"_s,
        .amount = Money(1504, *Currency::find(u"USD")),
        .email = u"anna@example.com"_s,
        .openedAt = QDateTime(QDate(2026, 3, 15), QTime(0, 30), Qt::UTC)};
}

Order cardOrder()
{
    return samples::order(
        u"card"_s, {{u"amount"_s, u"15.04"_s}, {u"devise"_s, u"USD"_s}, {u"email"_s, u"anna@example.com"_s}});
}

/// "found 185", "not there", "undecided" or the error's code.
QString inWords(const Result<Finding> &finding)
{
    if (!finding)
        return finding.error().code;
    if (finding->kind == Finding::Kind::Found)
        return u"found "_s + finding->report->remoteId;
    return finding->kind == Finding::Kind::NotThere ? u"not there"_s : u"undecided"_s;
}

} // namespace

/// The calls to NonStoPay against a server on loopback that answers as the documents say, or worse.
class NonStoPayGatewayTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ShopFixture> m_shop;

    NonStoPayGateway gateway(const QString &path = {}, const QString &withKey = key)
    {
        return NonStoPayGateway(
            samples::shop(m_shop->server.url(path.isEmpty() ? u"/"_s : path)), SecretText(withKey), *m_http);
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"counterfoil.http=false"_s); }
    void init()
    {
        m_http = std::make_unique<HttpClient>();
        m_shop = std::make_unique<ShopFixture>();
    }
    void cleanup()
    {
        m_http.reset();
        m_shop.reset();
    }

    void issuingFailsInTheThreeWays()
    {
        auto shop = gateway();
        m_shop->instead[u"btn-create-invoice"_s] = httpAnswer(R"({"errorCode":50006,"errorMessage":"IP"})");
        const IssueOutcome refused = await(shop.issue(cardOrder(), reference, {}));
        QCOMPARE(refused.kind, IssueOutcome::Kind::Refused);
        QCOMPARE(refused.error->code, u"50006"_s);

        m_shop->instead[u"btn-create-invoice"_s] = httpAnswer("<html>oops</html>", "502 Bad Gateway");
        const IssueOutcome unknown = await(shop.issue(cardOrder(), reference, {}));
        QCOMPARE(unknown.kind, IssueOutcome::Kind::Unknown);
        QCOMPARE(unknown.error->code, u"http-502"_s);
        QCOMPARE(m_shop->server.requests.size(), 2);

        FaultProxy proxy({.target = m_shop->server.port()});
        QVERIFY(proxy.listen());
        proxy.plan(QList<Fault>(10, Fault::DeliverThenClose));
        NonStoPayGateway behindTheProxy(
            samples::shop(QUrl(u"http://127.0.0.1:%1"_s.arg(proxy.port()))), SecretText(key), *m_http);
        const IssueOutcome lost = await(behindTheProxy.issue(cardOrder(), reference, {}));
        QCOMPARE(lost.kind, IssueOutcome::Kind::Unknown);
        QCOMPARE(lost.error->code, u"connection-lost"_s);
        QCOMPARE(m_shop->server.requests.size(), 3); // it landed, once
    }

    void aStoppedSaleIsUnknownOnceItLeft()
    {
        auto shop = gateway();
        std::stop_source before;
        before.request_stop();
        const IssueOutcome neverSent = await(shop.issue(cardOrder(), reference, before.get_token()));
        QCOMPARE(neverSent.kind, IssueOutcome::Kind::Refused);
        QCOMPARE(neverSent.error->code, u"not-sent"_s);
        QVERIFY(m_shop->server.requests.isEmpty());

        std::stop_source during;
        m_shop->server.answerWith([&during](const ReceivedRequest &) {
            QMetaObject::invokeMethod(
                qApp, [&during] { during.request_stop(); }, Qt::QueuedConnection);
            return QByteArray();
        });
        const IssueOutcome sent = await(shop.issue(cardOrder(), reference, during.get_token()));
        QCOMPARE(sent.kind, IssueOutcome::Kind::Unknown);
        QCOMPARE(sent.error->code, u"stopped"_s);
    }

    void issues()
    {
        auto shop = gateway();
        const IssueOutcome outcome = await(shop.issue(cardOrder(), reference, {}));
        QCOMPARE(outcome.kind, IssueOutcome::Kind::Issued);
        QCOMPARE(outcome.state, State::Open);
        QCOMPARE(outcome.payLink, u"https://pay.example/?token=a"_s);

        const ReceivedRequest &sent = m_shop->server.requests.first();
        QCOMPARE(sent.line(), "POST /api/btn-create-invoice/get/ HTTP/1.1"_ba);
        QCOMPARE(sent.header("API-KEY"), key.toUtf8());
        QCOMPARE(sent.header("Content-Type"), "application/json"_ba);
        QCOMPARE(sent.body(), nonstopay::createBody(cardOrder(), reference));
    }

    void aDirectSaleThatIsRefusedSaysNothingOfTheCard()
    {
        auto shop = gateway();
        m_shop->server.answerWith([](const ReceivedRequest &request) {
            const QByteArray echo = request.body().replace('"', '\'');
            return httpAnswer(R"({"errorCode":59999,"errorMessage":"@","status":"@"})"_ba.replace("@", echo));
        });
        const IssueOutcome outcome =
            await(shop.issue(samples::fullOrder(u"card"_s, Channel::Direct), reference, {}));
        QCOMPARE(outcome.kind, IssueOutcome::Kind::Refused);
        const QString all =
            outcome.error->message + outcome.error->detail + QString::fromUtf8(outcome.answer.toBytes());
        QVERIFY2(all.contains(u"anna@example.com"), "the echo came through");
        for (const QString &secret : samples::fullOrder(u"card"_s, Channel::Direct).secretTexts())
            QVERIFY2(!all.contains(u'\'' + secret + u'\''), qPrintable(all));
    }

    void pathsBelowTheAccountsAddress_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::newRow("none") << u""_s << u"/api/btn-create-invoice/get/"_s;
        QTest::newRow("a slash") << u"/"_s << u"/api/btn-create-invoice/get/"_s;
        QTest::newRow("a folder") << u"/pay"_s << u"/pay/api/btn-create-invoice/get/"_s;
        QTest::newRow("a folder with slashes") << u"/pay//"_s << u"/pay/api/btn-create-invoice/get/"_s;
    }
    void pathsBelowTheAccountsAddress()
    {
        QFETCH(QString, base);
        NonStoPayGateway shop(
            samples::shop(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_shop->server.port()).arg(base))),
            SecretText(key), *m_http);
        await(shop.issue(cardOrder(), reference, {}));
        QTEST(m_shop->server.requests.first().url().path(), "path");
    }

    void statusesThatCannotBeHad_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("key refused") << httpAnswer(R"({"errorCode":50007})") << u"50007"_s;
        QTest::newRow("address refused") << httpAnswer(R"({"errorCode":50006})") << u"50006"_s;
        QTest::newRow("another merchant's") << httpAnswer(R"({"errorCode":50011})") << u"other-sale"_s;
        QTest::newRow("nobody's: no document has a number for it")
            << httpAnswer(R"({"errorCode":50404,"errorMessage":"no such invoice"})") << u"other-sale"_s;
        QTest::newRow("500") << httpAnswer("", "500 Oops") << u"unreadable-answer"_s;
        QTest::newRow("404") << httpAnswer("<html>", "404 Not Found") << u"http"_s;
        QTest::newRow("no invoice") << httpAnswer(R"({"errorCode":0})") << u"unreadable-answer"_s;
        QTest::newRow("no status") << httpAnswer(R"({"errorCode":0,"invoice":{"id":"185"}})")
                                   << u"unreadable-answer"_s;
        QTest::newRow("status null") << httpAnswer(R"({"errorCode":0,"invoice":{"status":null}})")
                                     << u"unreadable-answer"_s;
        QTest::newRow("a list") << httpAnswer(R"({"errorCode":0,"invoice":[{"status":"invoice:paid"}]})")
                                << u"unreadable-answer"_s;
        QTest::newRow("another invoice's")
            << httpAnswer(R"({"errorCode":0,"invoice":{"id":"186","status":"invoice:paid"}})")
            << u"other-sale"_s;
        const auto stating = [](const QByteArray &amount, const QByteArray &currency) {
            return httpAnswer(
                R"({"errorCode":0,"invoice":{"status":"invoice:paid","amount":@AMOUNT,"devise":"@CODE"}})"_ba
                    .replace("@AMOUNT", amount)
                    .replace("@CODE", currency));
        };
        QTest::newRow("another amount") << stating("\"15.05\"", "USD") << u"unconfirmed"_s;
        QTest::newRow("another amount, a number") << stating("1504", "USD") << u"unconfirmed"_s;
        QTest::newRow("our amount") << stating("15.0400", "USD") << u"done"_s;
        QTest::newRow("an amount in another currency") << stating("14.20", "USDC") << u"done"_s;
        QTest::newRow("another amount, with groups") << stating("\"1,504.00\"", "USD") << u"unconfirmed"_s;
        QTest::newRow("an amount that nobody can read") << stating("\"1,504\"", "USD") << u"unconfirmed"_s;
        QTest::newRow("nothing as its amount") << stating("0", "USD") << u"unconfirmed"_s;
        QTest::newRow("an amount in words") << stating("\"fifteen\"", "USD") << u"unconfirmed"_s;
        QTest::newRow("no amount") << stating("null", "USD") << u"done"_s;
    }
    void statusesThatCannotBeHad()
    {
        QFETCH(QByteArray, answer);
        m_shop->sell(185, callbackWith(reference));
        m_shop->instead[u"invoice"_s] = answer;
        Invoice invoice = sale();
        invoice.remoteId = u"185"_s;
        auto shop = gateway();
        const auto report = await(shop.status(invoice));
        // Another amount is no error that nobody sees, but a doubt in the books: it may be an underpayment.
        const QString done = report && report->isUnconfirmed ? u"unconfirmed"_s : u"done"_s;
        QTEST(report ? done : report.error().code, "code");
    }

    /// A known id that the gateway calls paid over less than was asked for.
    void anUnderpaymentIsADoubt()
    {
        m_shop->instead[u"invoice"_s] = httpAnswer(
            R"({"errorCode":0,"invoice":{"id":"1689","devise":"USD","amount":"5.04","status":"invoice:paid"}})");
        const QByteArray info = R"({"errorCode":0,"data":{"status":"invoice:paid","callbackJson":null}})";
        for (const QByteArray &answered : {httpAnswer(info), httpAnswer("", "500 Oops")}) {
            m_shop->instead[u"client-invoice-info"_s] = answered;
            Invoice invoice = sale();
            invoice.state = State::Open;
            invoice.remoteId = u"1689"_s;
            auto shop = gateway();
            const auto report = await(shop.status(invoice));
            QVERIFY(report);
            QVERIFY(!report->state && report->isUnconfirmed);
            QCOMPARE(report->doubt, u"unconfirmed"_s);
            QVERIFY(report->warning->contains(u"another amount"));
            // Paid before: it stays so, and needs a person.
            invoice.state = State::Paid;
            invoice.settlement.received = u"15"_s;
            const auto shaken = await(shop.status(invoice));
            QVERIFY(shaken);
            QCOMPARE(shaken->state, State::Paid);
            QCOMPARE(shaken->doubt, u"unconfirmed"_s);
            QCOMPARE(shaken->settlement.paid, u"5.04"_s);
        }
    }

    void coinsInBothCalls_data()
    {
        QTest::addColumn<QByteArray>("echo");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("counts");
        const QByteArray own = callbackWith(reference);
        QTest::newRow("ours") << own << u"14.9"_s << true;
        QTest::newRow("ours, far less: SaleMoney looks at it") << own << u"5.04"_s << true;
        QTest::newRow("no merchant data") << "null"_ba << u"14.9"_s << false;
        QTest::newRow("strange merchant data") << R"({"txId":7})"_ba << u"14.9"_s << false;
    }
    void coinsInBothCalls()
    {
        QFETCH(QByteArray, echo);
        QFETCH(QString, amount);
        QFETCH(bool, counts);
        const QByteArray stated = R"("devise":"USDC","status":"invoice:paid","amount":)" + amount.toLatin1();
        m_shop->instead[u"invoice"_s] = httpAnswer(R"({"errorCode":0,"invoice":{)" + stated + "}}");
        m_shop->instead[u"client-invoice-info"_s] =
            httpAnswer(R"({"errorCode":0,"data":{)" + stated + R"(,"callbackJson":)" + echo + "}}");
        Invoice invoice = sale();
        invoice.state = State::Open;
        invoice.remoteId = u"185"_s;
        auto shop = gateway();
        const auto report = await(shop.status(invoice));
        QVERIFY(report);
        QCOMPARE(report->state.has_value(), counts);
        QCOMPARE(report->isUnconfirmed, !counts);
        if (counts) // never silently: the books hold what was stated
            QCOMPARE(report->settlement.paid + u' ' + report->settlement.paidCurrency, amount + u" USDC");
    }

    /// What both calls state in coins alone is no amount of euros; the payer's own currency is none either.
    void whatIsStatedInCoinsAloneIsNotCounted_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &asked, const QByteArray &status,
                             const QByteArray &info, const QString &expected) {
            QTest::newRow(name) << asked << status << info << expected;
        };
        const auto in = [](const QByteArray &devise, const QByteArray &amount) -> QByteArray {
            return "\"devise\":\"" + devise + "\",\"amount\":" + amount;
        };
        const auto pays = [](const QByteArray &amount, const QByteArray &currency) -> QByteArray {
            return ",\"fiat_amount\":" + amount + ",\"fiat_currency\":\"" + currency + "\"";
        };
        const QString eur = u"EUR"_s;
        const QString usd = u"USD"_s;
        row("a dollar for fifteen euros", eur, in("USDT", "1.00"), in("USDT", "1.00"),
            u"1 USDT, not known, amount"_s);
        row("hardly anything", usd, in("BTC", "0.00000001"), in("BTC", "0.00000001"),
            u"0.00000001 BTC, not known, amount"_s);
        row("a euro, beside its own amount", usd, in("USD", "15.04"),
            in("USD", "15.04") + pays("1.00", "EUR"), u"1 EUR, not known, amount"_s);
        row("coins before the payer's currency", usd, in("USDC", "5"),
            in("USDC", "5") + pays("409.71", "INR"), u"5 USDC, not known, amount"_s);

        row("dollars for euros", eur, in("USDC", "16.3"), in("USDC", "16.3"), u"16.3 USDC, not known"_s);
        row("its own amount is told in one call", eur, in("USDC", "16.3"), in("EUR", "15.04"),
            u"16.3 USDC, 15.04"_s);
        row("the payer pays it", eur, in("USDC", "16.3"), in("USDC", "16.3") + pays("15.04", "EUR"),
            u"15.04 EUR, 15.04"_s);
        row("dollars in coins", usd, in("USDC", "15"), in("USDC", "15"), u"15 USDC, 15.04"_s);
        row("as documented", usd, in("USD", "\"15.04\""), in("USD", "15.04") + pays("1250.71", "INR"),
            u"1250.71 INR, 15.04"_s);
    }
    void whatIsStatedInCoinsAloneIsNotCounted()
    {
        QFETCH(QString, asked);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, info);
        m_shop->instead[u"invoice"_s] =
            httpAnswer("{\"errorCode\":0,\"invoice\":{\"status\":\"invoice:paid\"," + status + "}}");
        m_shop->instead[u"client-invoice-info"_s] =
            httpAnswer("{\"errorCode\":0,\"data\":{\"status\":\"invoice:paid\"," + info
                + ",\"callbackJson\":" + callbackWith(reference) + "}}");
        Invoice invoice = sale();
        invoice.amount = Money(1504, *Currency::find(asked));
        invoice.state = State::Open;
        invoice.remoteId = u"185"_s;
        auto shop = gateway();
        const auto report = await(shop.status(invoice));
        QVERIFY(report);
        QCOMPARE(report->state, State::Paid);
        invoice.state = State::Paid;
        invoice.settlement = report->settlement;
        const SaleMoney money = moneyOf(invoice);
        const QString counted = money.paid ? money.paid->decimalText() : u"not known"_s;
        QStringList said{money.paidText + u' ' + money.paidCurrency, counted, money.reason};
        said.removeAll(QString());
        QTEST(said.join(u", "_s), "expected");
    }

    void aSpoiltStatusIsDoubted_data()
    {
        QTest::addColumn<bool>("status");
        QTest::addColumn<bool>("info");
        QTest::newRow("neither") << false << false;
        QTest::newRow("status") << true << false;
        QTest::newRow("info") << false << true;
        QTest::newRow("both") << true << true;
    }
    void aSpoiltStatusIsDoubted()
    {
        QFETCH(bool, status);
        QFETCH(bool, info);
        const QByteArray dirt = "Warning: x in y.php\n";
        m_shop->instead[u"invoice"_s] = httpAnswer((status ? dirt : QByteArray())
            + R"({"errorCode":0,"invoice":{"id":"185","devise":"USD","amount":"15.04","status":"invoice:paid"}})");
        m_shop->instead[u"client-invoice-info"_s] = httpAnswer((info ? dirt : QByteArray())
            + R"({"errorCode":0,"data":{"status":"invoice:paid","devise":"USD","amount":15.04,"callbackJson":)"
            + callbackWith(reference) + "}}");
        Invoice invoice = sale();
        invoice.state = State::Open;
        invoice.remoteId = u"185"_s;
        auto shop = gateway();
        const auto report = await(shop.status(invoice));
        QVERIFY(report);
        QCOMPARE(report->state, State::Paid);
        QCOMPARE(report->doubt, status || info ? u"unclean-answer"_s : QString());
        const auto whose = await(shop.whose(u"185"_s));
        QVERIFY(whose);
        QCOMPARE(shop.reportOn(invoice, *whose)->doubt, info ? u"unclean-answer"_s : QString());
    }

    /// What was known of the sale stays; the word is shown as it is.
    void aWordThatNobodyKnowsIsNoState()
    {
        m_shop->instead[u"invoice"_s] =
            httpAnswer(R"({"errorCode":0,"invoice":{"status":"invoice:settled"}})");
        Invoice invoice = sale();
        invoice.remoteId = u"185"_s;
        auto shop = gateway();
        const auto report = await(shop.status(invoice));
        QVERIFY(report);
        QVERIFY(!report->state);
        QCOMPARE(report->remoteStatus, u"invoice:settled"_s);
        QCOMPARE(report->doubt, u"status:settled"_s); // it may be money
    }

    void aStatusWithItsAmounts()
    {
        m_shop->sell(185, callbackWith(reference));
        Invoice invoice = sale();
        invoice.remoteId = u"185"_s;
        auto shop = gateway();
        const auto report = await(shop.status(invoice));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message.english()));
        QCOMPARE(report->state, State::Open);
        QCOMPARE(report->remoteStatus, u"invoice:opened"_s);
        QCOMPARE(report->remoteId, u"185"_s);
        QCOMPARE(report->message, QString());
        QCOMPARE(report->settlement.words(), u"Customer pays 409.71 INR."_s);
        QVERIFY(!report->answer.toBytes().contains("anna"));
        QCOMPARE(m_shop->calls(), QStringList({u"invoice 185"_s, u"client-invoice-info 185"_s}));
        QCOMPARE(m_shop->server.requests[0].line(), "GET /api/invoice/status/?id=185 HTTP/1.1"_ba);
    }

    void theInfoCallIsACourtesyUnlessItNamesAnotherSale_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QString>("outcome");
        const auto with = [](const QByteArray &callback) {
            return httpAnswer(R"({"errorCode":0,"data":{"callbackJson":)" + callback + "}}");
        };
        QTest::newRow("another sale's") << with(callbackWith(another)) << u"other-sale"_s;
        QTest::newRow("ours, as text")
            << with("\"{\\\"counterfoil\\\":\\\"CF-ABCDEFGHIJKLMNOP\\\"}\"") << u"gateway: status and info"_s;
        QTest::newRow("without a reference") << with("null") << u"gateway: status and info"_s;
        QTest::newRow("refused") << httpAnswer(R"({"errorCode":50011})") << u"gateway: status"_s;
        QTest::newRow("broken") << httpAnswer("oops", "500 Oops") << u"gateway: status"_s;
    }
    void theInfoCallIsACourtesyUnlessItNamesAnotherSale()
    {
        QFETCH(QByteArray, info);
        m_shop->instead[u"client-invoice-info"_s] = info;
        Invoice invoice = sale();
        invoice.remoteId = u"185"_s;
        auto shop = gateway();
        const auto report = await(shop.status(invoice));
        QTEST(report ? report->source : report.error().code, "outcome");
    }

    /// "Paid" hands goods over: the sale's own data have to say so once.
    void paidCountsOnceItIsConfirmed_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<bool>("confirmed");
        const auto data = [](const QByteArray &members) {
            return httpAnswer(R"({"errorCode":0,"data":{"status":"invoice:paid",)" + members + "}}");
        };
        const QByteArray own = R"("callbackJson":{"counterfoil":"CF-ABCDEFGHIJKLMNOP"})"_ba;
        const auto row = [&](const char *name, const QByteArray &members, bool confirmed) {
            QTest::newRow(name) << data(members) << confirmed;
        };
        row("as documented", own + R"(,"devise":"USD","amount":15.04)", true);
        row("amount as text", own + R"(,"devise":"USD","amount":"15.0400")", true);
        row("with a double’s noise", own + R"(,"devise":"USD","amount":15.039999999999999)", true);
        row("currency in small letters", own + R"(,"devise":"usd","amount":15.04)", true);
        row("amount in coins", own + R"(,"devise":"USDC","amount":14.9)",
            true); // the status call states ours
        row("no amount", own, true);
        row("no merchant data, as in the documents’ example",
            R"("callbackJson":null,"devise":"USD","amount":15.04)", true);
        row("another amount", own + R"(,"devise":"USD","amount":1.504)", false);
        row("an amount that cannot be read", own + R"(,"devise":"USD","amount":"fifteen")", false);
        row("a cent less", own + R"(,"devise":"USD","amount":15.03)", false);
        row("another currency", own + R"(,"devise":"EUR","amount":15.04)", false);
        row("merchant data without our reference",
            R"("callbackJson":{"txId":7},"devise":"USD","amount":15.04)", false);
        row("masked merchant data",
            R"("callbackJson":{"counterfoil":"CF-****"},"devise":"USD","amount":15.04)", false);
        QTest::newRow("refused") << httpAnswer(R"({"errorCode":50011})") << false;
        QTest::newRow("broken") << httpAnswer("oops", "500 Oops") << false;
        QTest::newRow("empty") << httpAnswer("") << false;
    }
    void paidCountsOnceItIsConfirmed()
    {
        QFETCH(QByteArray, info);
        QFETCH(bool, confirmed);
        for (const QByteArray &word : {"paid"_ba, "awaiting_approval"_ba}) {
            m_shop->server.requests.clear();
            m_shop->instead[u"invoice"_s] = httpAnswer(
                R"({"errorCode":0,"invoice":{"id":"185","devise":"USD","amount":"15.04","status":"invoice:@"}})"_ba
                    .replace("@", word));
            m_shop->instead[u"client-invoice-info"_s] = info;
            Invoice invoice = sale();
            invoice.state = State::Open;
            invoice.remoteId = u"185"_s;
            auto shop = gateway();
            const auto report = await(shop.status(invoice));
            QVERIFY(report);
            QCOMPARE(report->state.has_value(), confirmed);
            QCOMPARE(report->isUnconfirmed, !confirmed);
            QCOMPARE(report->remoteStatus, u"invoice:"_s + QString::fromLatin1(word));
            QCOMPARE(report->warning.value_or(QString()).contains(u"not yet so that it counts"), !confirmed);
            if (!confirmed) {
                invoice.warning = *report->warning;
                m_shop->instead[u"client-invoice-info"_s] = httpAnswer(
                    R"({"errorCode":0,"data":{"callbackJson":null,"devise":"USD","amount":15.04,"fiat_amount":1,"fiat_currency":"USD"}})");
                const auto later = await(shop.status(invoice));
                QVERIFY(later->state);
                QCOMPARE(later->warning, QString()); // the doubt is over
                invoice.settlement = later->settlement;
                invoice.state = *later->state;
                const auto calls = m_shop->server.requests.size();
                QVERIFY(await(shop.status(invoice)));
                QCOMPARE(m_shop->server.requests.size() - calls, 1); // once confirmed it is not asked again
            }
        }
    }

    void anIdIsAValueAndNotPartOfTheAddress()
    {
        Invoice invoice = sale();
        invoice.remoteId = u"1&id=2#x +%41"_s;
        m_shop->instead[u"invoice"_s] = httpAnswer(R"({"errorCode":0,"invoice":{"status":"invoice:paid"}})");
        auto shop = gateway();
        QVERIFY(await(shop.status(invoice)));
        QCOMPARE(m_shop->server.requests[0].query(u"id"_s), invoice.remoteId);
    }

    void searchesThatFail_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("history refused")
            << u"client-invoice-history"_s << httpAnswer(R"({"errorCode":50006})") << u"50006"_s;
        QTest::newRow("no history at this path")
            << u"client-invoice-history"_s << httpAnswer("<html>", "404 Not Found") << u"http"_s;
        QTest::newRow("history broken")
            << u"client-invoice-history"_s << httpAnswer("", "500 Oops") << u"unreadable-answer"_s;
        QTest::newRow("history without a list")
            << u"client-invoice-history"_s << httpAnswer(R"({"errorCode":0})") << u"unreadable-answer"_s;
        QTest::newRow("list null: empty, and no total that says so")
            << u"client-invoice-history"_s << httpAnswer(R"({"errorCode":0,"list":null})") << u"undecided"_s;
        QTest::newRow("list an object of a row")
            << u"client-invoice-history"_s << httpAnswer(R"({"errorCode":0,"list":{"0":{}}})")
            << u"undecided"_s;
        QTest::newRow("list an object of something else")
            << u"client-invoice-history"_s << httpAnswer(R"({"errorCode":0,"list":{"rows":[]}})")
            << u"unreadable-answer"_s;
        QTest::newRow("second page refused")
            << u"client-invoice-history 2"_s << httpAnswer(R"({"errorCode":50010})") << u"50010"_s;
        QTest::newRow("second page broken")
            << u"client-invoice-history 2"_s << httpAnswer("{}", "502 Oops") << u"unreadable-answer"_s;
        QTest::newRow("second page half")
            << u"client-invoice-history 2"_s << httpAnswer(R"({"errorCode":0,"list":[)")
            << u"unreadable-answer"_s;
        QTest::newRow("one info refused")
            << u"client-invoice-info 30"_s << httpAnswer(R"({"errorCode":50007})") << u"50007"_s;
        QTest::newRow("one info of nobody’s")
            << u"client-invoice-info 30"_s << httpAnswer(R"({"errorCode":50011})") << u"undecided"_s;
        QTest::newRow("one info broken")
            << u"client-invoice-info 30"_s << httpAnswer("", "503 Oops") << u"unreadable-answer"_s;
        QTest::newRow("one info too often")
            << u"client-invoice-info 30"_s << httpAnswer("", "429 Oops") << u"http"_s;
    }
    void searchesThatFail() // say so; they never say that the sale is not there
    {
        QFETCH(QString, where);
        QFETCH(QByteArray, answer);
        for (int id = 1; id <= 60; ++id)
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))));
        m_shop->instead[where] = answer;
        auto shop = gateway();
        QTEST(inWords(await(shop.find(sale(), {}))), "code");
    }

    void aLostConnectionInASearchIsAnError()
    {
        FaultProxy proxy({.target = m_shop->server.port()});
        QVERIFY(proxy.listen());
        m_shop->sell(1, callbackWith(another));
        NonStoPayGateway shop(
            samples::shop(QUrl(u"http://127.0.0.1:%1"_s.arg(proxy.port()))), SecretText(key), *m_http);
        proxy.plan(QList<Fault>{Fault::Pass} + QList<Fault>(20, Fault::Garbage));
        const auto finding = await(shop.find(sale(), {}));
        QCOMPARE(inWords(finding), u"no-answer"_s);
        QCOMPARE(finding.error().kind, ErrorKind::Unknown);
    }

    void aHistoryThatIsTooLongLeavesItUndecided()
    {
        m_shop->pageSize = 50;
        for (int id = 1; id <= 2001; ++id) // one more than 40 full pages
            m_shop->sell(
                id, callbackWith(referenceFor(QString::number(id))), record(id, "1.00", "bob@example.com"));
        auto shop = gateway();
        SearchContext notForProof;
        notForProof.isForProof = false;
        const auto finding = await(shop.find(sale(), notForProof));
        QCOMPARE(inWords(finding), u"undecided"_s);
        QVERIFY2(clauses(finding->missing).contains(u"2000 of 2001"), qPrintable(clauses(finding->missing)));
        QCOMPARE(m_shop->calls().filter(u"history"_s).size(), 40);
        QCOMPARE(m_shop->calls().filter(u"info"_s).size(), 60);
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<bool>("found");
        QTest::newRow("as it was issued") << record(185) << true;
        QTest::newRow("amount with more zeros") << record(185, "15.0400") << true;
        QTest::newRow("amount in another currency")
            << record(185, "14.20", "anna@example.com", "USDC") << true;
        QTest::newRow("amount with groups") << record(185, "1,504.00") << true;
        QTest::newRow("amount missing") << R"({"id":185,"email":"anna@example.com"})"_ba << true;
        QTest::newRow("id a number")
            << R"({"id":185,"email":"anna@example.com","amount":15.04,"symbol":"USD"})"_ba << true;
        QTest::newRow("e-mail in other letters") << record(185, "15.04", "Anna@Example.COM") << true;
        QTest::newRow("the payer's address") << record(185, "15.04", "bob@example.com") << true;
        QTest::newRow("a masked address") << record(185, "15.04", "a***@example.com") << true;
        QTest::newRow("with a name") << record(185, "15.04", "Anna <anna@example.com>") << true;
        QTest::newRow("N/A") << record(185, "15.04", "N/A") << true;
        QTest::newRow("escaped") << record(185, "15.04", "o&#039;brien@example.com") << true;
        QTest::newRow("punycode") << record(185, "15.04", "anna@xn--mnchen-3ya.example") << true;
        QTest::newRow("cut") << record(185, "15.04", "anna.with.a.very.long.name.indeed@a-very-long-doma")
                             << true;
        QTest::newRow("amount and customer another's")
            << record(185, "99.00", "bob@example.com", "EUR") << true;
        QTest::newRow("not an object") << "null"_ba << false;
    }
    void finds()
    {
        QFETCH(QByteArray, record);
        QFETCH(bool, found);
        m_shop->sell(185, callbackWith(reference), record);
        auto shop = gateway();
        const auto finding = await(shop.find(sale(), {}));
        QCOMPARE(inWords(finding), found ? u"found 185"_s : u"undecided"_s);
        if (!found)
            return;
        QCOMPARE(finding->report->state, State::Paid);
        QCOMPARE(finding->report->remoteStatus, u"invoice:paid"_s);
        QCOMPARE(finding->report->source, u"gateway: history and info"_s);
        QVERIFY(!finding->report->answer.toBytes().contains("anna"));
    }

    void asksForTheDayBeforeBecauseNobodyKnowsTheTimeZone()
    {
        auto shop = gateway();
        SearchContext notForProof;
        notForProof.isForProof = false;
        QCOMPARE(inWords(await(shop.find(sale(), notForProof))), u"undecided"_s);
        const ReceivedRequest &asked = m_shop->server.requests.first();
        QCOMPARE(asked.query(u"from"_s), u"2026-03-14"_s);
        QCOMPARE(asked.query(u"to"_s), QString());
        QCOMPARE(asked.query(u"status"_s), u"ALL"_s);
        QCOMPARE(asked.query(u"order"_s), u"DESC"_s);
        QCOMPARE(inWords(await(shop.find(sale(), {}))), u"not there"_s);
        // For a proof it looks a week further back: the clock may have been wrong when it was sold.
        QCOMPARE(m_shop->server.requests[1].query(u"from"_s), u"2026-03-08"_s);
    }

    /// The window comes from the gateway's own clock.
    void aClockThatIsWrongMovesTheWindow_data()
    {
        QTest::addColumn<int>("saleDays"); ///< by our clock, from the gateway's now
        QTest::addColumn<int>("ourDays"); ///< our clock now
        QTest::addColumn<QString>("from");
        QTest::newRow("right") << 0 << 0 << u"2026-03-08"_s;
        QTest::newRow("two days ahead") << 2 << 2 << u"2026-03-10"_s;
        QTest::newRow("ten days ahead") << 10 << 10 << u"2026-03-08"_s;
        // From the beginning, and said so: nobody knows how long before now a sale of the future was made,
        // nor which days a gateway lists that is asked for none.
        QTest::newRow("ahead when sold, right now") << 10 << 0 << u"2000-01-01"_s;
        QTest::newRow("a year ahead when sold") << 365 << 0 << u"2000-01-01"_s;
        QTest::newRow("ahead when sold, less now") << 40 << 10 << u"2000-01-01"_s;
        QTest::newRow("two days behind") << -2 << -2 << u"2026-03-06"_s;
        QTest::newRow("a year behind") << -365 << -365 << u"2025-03-08"_s;
        QTest::newRow("sold long ago, right") << -20 << 0 << u"2026-02-16"_s;
        QTest::newRow("sold long ago, now ahead") << -20 << 9 << u"2026-02-07"_s;
        QTest::newRow("behind when sold, right now") << -30 << 0 << u"2026-02-06"_s;
    }
    void aClockThatIsWrongMovesTheWindow()
    {
        QFETCH(int, saleDays);
        QFETCH(int, ourDays);
        const QDateTime there(QDate(2026, 3, 15), QTime(3, 0), Qt::UTC);
        Invoice invoice = sale();
        invoice.openedAt = there.addDays(saleDays);
        SearchContext context;
        context.now = there.addDays(ourDays);
        auto shop = gateway();
        QCOMPARE(inWords(await(shop.find(invoice, context))), u"not there"_s);
        QStringList from;
        for (const ReceivedRequest &each : m_shop->server.requests) {
            if (each.query(u"page"_s) == u"1")
                from << each.query(u"from"_s);
        }
        QTEST(from.last(), "from");
        QVERIFY(from.last() <= u"2026-03-11"_s); // never from after the day of the sale
        QCOMPARE(m_shop->server.requests.last().query(u"to"_s), QString());
    }

    void whoDoesNotSayTheTimeIsAskedForAll()
    {
        m_shop->instead[u"client-invoice-history 1"_s] =
            httpAnswer(R"({"errorCode":0,"list":[],"total":"0"})");
        auto shop = gateway();
        QCOMPARE(inWords(await(shop.find(sale(), {}))), u"not there"_s);
        QCOMPARE(m_shop->server.requests[1].query(u"from"_s), u"2000-01-01"_s);
    }

    /// What the gateway refuses because it is asked too much says nothing about its pages.
    void aRefusalForNowIsNoEndOfTheList_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("found");
        const auto row = [](const QByteArray &said, const QString &found) {
            QTest::newRow(said.constData())
                << httpAnswer("{\"errorCode\":50020,\"errorMessage\":\"" + said + "\"}") << found;
        };
        row("No such page", u"not there"_s);
        row("page not found", u"not there"_s);
        row("Page is out of range", u"not there"_s);
        row("Too many requests", u"undecided"_s);
        row("too many calls", u"undecided"_s);
        row("Rate limit exceeded", u"undecided"_s);
        row("Limit of calls reached", u"undecided"_s);
        row("Please try again", u"undecided"_s);
        row("Try it later", u"undecided"_s);
        row("The server is busy", u"undecided"_s);
        row("Service unavailable", u"undecided"_s);
        row("Temporarily blocked", u"undecided"_s);
        row("Request quota exceeded", u"undecided"_s);
        row("Throttled", u"undecided"_s);
        row("Maintenance", u"undecided"_s);
        row("Please wait 30 s", u"undecided"_s);
        row("Internal error", u"undecided"_s);
    }
    void aRefusalForNowIsNoEndOfTheList()
    {
        QFETCH(QByteArray, answer);
        for (int id = 1; id <= 50; ++id)
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))));
        m_shop->instead[u"client-invoice-history 2"_s] = answer;
        m_shop->instead[u"client-invoice-history 0"_s] = answer;
        auto shop = gateway();
        QTEST(inWords(await(shop.find(sale(), {}))), "found");
    }

    /// The next search does not ask again about what did not tell.
    void whatDidNotTellIsNotAskedAgain()
    {
        for (int id = 1; id <= 30; ++id)
            m_shop->sell(id, "null");
        auto shop = gateway();
        SearchContext context;
        context.mostQuestions = 10;
        for (int search = 0; search < 4; ++search) {
            const auto finding = await(shop.find(sale(), context));
            QCOMPARE(inWords(finding), u"undecided"_s);
            QCOMPARE(finding->leftOpen.size(), search < 3 ? 10 : 0);
            QCOMPARE(finding->isUnfinished, search < 2);
            for (const QString &id : finding->leftOpen)
                context.leftOpen.insert(id);
        }
        QCOMPARE(m_shop->calls().filter(u"info"_s).size(), 30);
    }

    /// A row that carries our reference needs no question about the others, and one with another's none at
    /// all.
    void theReturnPageThatTheHistoryEchoesTells()
    {
        for (int id = 1; id <= 90; ++id)
            m_shop->sell(id, "null", recordWithPage(id, referenceFor(QString::number(id))));
        m_shop->sell(185, "null", recordWithPage(185, reference));
        auto shop = gateway();
        QCOMPARE(inWords(await(shop.find(sale(), {}))), u"found 185"_s);
        QCOMPARE(m_shop->calls().filter(u"info"_s), QStringList(u"client-invoice-info 185"_s));
        m_shop->history.removeLast();
        m_shop->server.requests.clear();
        QCOMPARE(inWords(await(shop.find(sale(), {}))), u"not there"_s);
        QVERIFY(m_shop->calls().filter(u"info"_s).isEmpty());
    }

    void whatTheBooksKnowIsNotAskedAbout()
    {
        for (int id = 1; id <= 300; ++id)
            m_shop->sell(id, "null");
        SearchContext context;
        context.takenAmong = [](QStringList ids) -> QCoro::Task<QSet<QString>> {
            QSet<QString> taken(ids.begin(), ids.end());
            taken.remove(u"17"_s);
            co_return taken;
        };
        auto shop = gateway();
        const auto finding = await(shop.find(sale(), context));
        QCOMPARE(inWords(finding), u"undecided"_s);
        QVERIFY2(clauses(finding->missing).contains(u"one sale on its list"),
            qPrintable(clauses(finding->missing)));
        QCOMPARE(m_shop->calls().filter(u"info"_s), QStringList(u"client-invoice-info 17"_s));
    }

    /// Many candidates: some in each search, and the next one goes on.
    void aSearchGoesOnWhereTheOneBeforeStopped()
    {
        for (int id = 1; id <= 130; ++id)
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))));
        auto shop = gateway();
        SearchContext context;
        QStringList answers;
        for (int search = 0; search < 3; ++search) {
            const auto finding = await(shop.find(sale(), context));
            answers << inWords(finding) + u' ' + clauses(finding->missing);
            for (const QString &id : finding->ruledOut)
                context.ruledOut.insert(id);
        }
        QVERIFY2(answers[0].contains(u"about 60 of 130"), qPrintable(answers[0]));
        QVERIFY2(answers[1].contains(u"about 120 of 130"), qPrintable(answers[1]));
        QCOMPARE(answers[2], u"not there "_s);
        QCOMPARE(m_shop->calls().filter(u"info"_s).size(), 130);
    }

    /// Whoever keeps a budget hears of every call, and what was ruled out before costs none.
    void candidatesTellTheirCalls()
    {
        for (int id = 1; id <= 5; ++id)
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))));
        auto shop = gateway();
        int calls = 0;
        SearchContext context;
        context.ruledOut.insert(u"2"_s);
        context.tellCalls = [&calls](int made) { calls += made; };
        const auto candidates = await(shop.candidates(sale(), context));
        QVERIFY(candidates);
        QCOMPARE(candidates->size(), 0U);
        QCOMPARE(m_shop->calls().filter(u"info"_s).size(), 4);
        QCOMPARE(calls, static_cast<int>(m_shop->calls().size()));
    }

    void aStatementIsThePagesOfTheHistory()
    {
        for (int id = 1; id <= 120; ++id)
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))));
        m_shop->turnsRound = false;
        auto shop = gateway();
        const auto page = [&shop](int number) {
            return await(shop.statement(QDate(2026, 3, 1), QDate(2026, 3, 31), number));
        };
        const auto first = page(1);
        QCOMPARE(first->lines.size(), 50U);
        QCOMPARE(first->total, std::optional<qint64>(120));
        QVERIFY(first->hasMore);
        QVERIFY(page(2)->hasMore);
        const auto last = page(3);
        QCOMPARE(last->lines.size(), 20U);
        QCOMPARE(last->lines.back().remoteId, u"120"_s);
        QCOMPARE(last->lines.back().email, u"anna@example.com"_s);
        QVERIFY(!page(4)->hasMore); // where a gateway's pages are shorter than 50, there may be one

        const ReceivedRequest &asked = m_shop->server.requests.first();
        QCOMPARE(asked.query(u"from"_s), u"2026-03-01"_s);
        QCOMPARE(asked.query(u"to"_s), u"2026-03-31"_s);
        QCOMPARE(asked.query(u"status"_s), u"ALL"_s);
        QCOMPARE(asked.query(u"order"_s), u"ASC"_s); // what is sold meanwhile comes last
    }

    void aStatementThatCannotBeHad_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("key refused") << httpAnswer(R"({"errorCode":50007})") << u"50007"_s;
        QTest::newRow("no history here") << httpAnswer("<html>", "404 Not Found") << u"http"_s;
        QTest::newRow("no list") << httpAnswer(R"({"errorCode":0})") << u"unreadable-answer"_s;
        QTest::newRow("an object for a list")
            << httpAnswer(R"({"errorCode":0,"list":{"a":1}})") << u"unreadable-answer"_s;
    }
    void aStatementThatCannotBeHad()
    {
        QFETCH(QByteArray, answer);
        m_shop->instead[u"client-invoice-history"_s] = answer;
        auto shop = gateway();
        const auto statement = await(shop.statement(QDate(2026, 3, 1), QDate(2026, 3, 31), 1));
        QTEST(statement ? u"done"_s : statement.error().code, "code");
    }

    void theEndOfAStatementWithoutATotal()
    {
        m_shop->withTotal = false;
        m_shop->sell(1, callbackWith(another));
        m_shop->history << "7"; // names no sale
        auto shop = gateway();
        const auto first = await(shop.statement(QDate(2026, 3, 1), QDate(2026, 3, 31), 1));
        QCOMPARE(first->lines.size(), 1U);
        QVERIFY(!first->total && first->hasMore);
        QVERIFY2(first->warning.contains(u"1 line "), qPrintable(first->warning));
        QVERIFY(!await(shop.statement(QDate(2026, 3, 1), QDate(2026, 3, 31), 2))->hasMore);
    }

    void findsOnALaterPage_data()
    {
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<bool>("withTotal");
        QTest::newRow("50 on a page, as documented") << 50 << true;
        QTest::newRow("50 on a page, no total") << 50 << false;
        QTest::newRow("20 on a page: “at most 50” allows it") << 20 << true;
        QTest::newRow("20 on a page, no total") << 20 << false;
    }
    void findsOnALaterPage()
    {
        QFETCH(int, pageSize);
        QFETCH(bool, withTotal);
        m_shop->pageSize = pageSize;
        m_shop->withTotal = withTotal;
        for (int id = 1; id <= 120; ++id)
            m_shop->sell(
                id, callbackWith(referenceFor(QString::number(id))), record(id, "1.00", "bob@example.com"));
        m_shop->sell(185, callbackWith(reference));
        auto shop = gateway();
        QCOMPARE(inWords(await(shop.find(sale(), {}))), u"found 185"_s);
        QCOMPARE(m_shop->calls().filter(u"info"_s).size(), 1); // nobody asks about other people's sales
    }

    void aHistoryThatEndsWithAFullPageHasAnEnd()
    {
        for (int id = 1; id <= 100; ++id)
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))),
                recordWithPage(id, referenceFor(QString::number(id))));
        auto shop = gateway();
        QCOMPARE(inWords(await(shop.find(sale(), {}))), u"not there"_s);
        QVERIFY(m_shop->calls().size() <= 3);
    }

    void theSameCustomerAndAmountTwiceAreToldApart()
    {
        m_shop->sell(181, callbackWith(another));
        m_shop->sell(182, "\"{\\\"counterfoil\\\":\\\"CF-BBBBBBBBBBBBBBBB\\\"}\"");
        m_shop->sell(183, callbackWith(reference));
        m_shop->sell(184, callbackWith(u"CF-CCCCCCCCCCCCCCCC"_s));
        auto shop = gateway();
        QCOMPARE(inWords(await(shop.find(sale(), {}))), u"found 183"_s);
    }

    void theLikelyOnesAreAskedAboutFirst()
    {
        m_shop->sell(1, callbackWith(another), record(1, "99.00"));
        m_shop->sell(2, callbackWith(referenceFor(u"2"_s)), record(2, "15.04", "anna@example.com", "EUR"));
        m_shop->sell(3, callbackWith(reference));
        auto shop = gateway();
        QCOMPARE(inWords(await(shop.find(sale(), {}))), u"found 3"_s);
        QCOMPARE(m_shop->calls().filter(u"info"_s), QStringList(u"client-invoice-info 3"_s));
    }

    /// Each of these gateways has our sale, number 3, and was told its reference; none of them says so.
    void whatNamesAnotherSaleIsNoProof_data()
    {
        QTest::addColumn<QByteArray>("row"); // of each; @ is its number
        QTest::addColumn<QByteArray>("info"); // of number 3
        const QByteArray plain = record(0).replace("\"0\"", "\"@\"");
        const auto told = [](const QByteArray &id, const QByteArray &callback,
                              const QByteArray &more = {}) -> QByteArray {
            return "{\"errorCode\":0,\"invoice_id\":\"" + id
                + "\",\"data\":{\"status\":\"invoice:paid\",\"devise\":\"USD\",\"amount\":15.04,"
                  "\"callbackJson\":"
                + callback + more + "}}";
        };
        const QByteArray first = callbackWith(referenceFor(u"1"_s));
        QByteArray paged = plain;
        paged.chop(1);
        paged += ",\"success_url\":\"https:\\/\\/shop.example\\/ok?counterfoil=CF-BBBBBBBBBBBBBBBB\"}";
        QTest::newRow("an answer about another number") << plain << told("1", first);
        QTest::newRow("the same, written otherwise") << plain << told("01", first);
        QTest::newRow("an old answer's data") << plain << told("3", first);
        QTest::newRow("one default page for all") << paged << told("3", "null");
        QTest::newRow("one default page for all, and a foreign one")
            << paged << told("3", callbackWith(u"CF-BBBBBBBBBBBBBBBB"_s));
        QTest::newRow("a reference in another place")
            << plain
            << told("3", "null",
                   ",\"customer\":{\"last\":\"https:\\/\\/x.example\\/?r=CF-CCCCCCCCCCCCCCCC\"}");
    }
    void whatNamesAnotherSaleIsNoProof()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, info);
        for (const int id : {1, 2, 3})
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))),
                QByteArray(row).replace("@", QByteArray::number(id)));
        m_shop->infos[3] = info;
        auto shop = gateway();
        const auto finding = await(shop.find(sale(), {}));
        QCOMPARE(inWords(finding), u"undecided"_s);
        QVERIFY(!finding->ruledOut.contains(u"3"_s)); // nor in the next search
    }

    /// As long as the documents say that a page may be, and it does not turn it round.
    void aFullPageThatIsNotTurnedRoundProvesNothing_data()
    {
        QTest::addColumn<int>("sales");
        QTest::addColumn<QString>("words");
        QTest::newRow("49") << 49 << u"not there"_s;
        QTest::newRow("50") << 50 << u"undecided"_s;
    }
    void aFullPageThatIsNotTurnedRoundProvesNothing()
    {
        QFETCH(int, sales);
        for (int id = 1; id <= sales; ++id)
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))));
        m_shop->turnsRound = false;
        auto shop = gateway();
        QTEST(inWords(await(shop.find(sale(), {}))), "words");
    }

    /// "Paid" counts once the sale's own data say the same.
    void whatTheSalesOwnDataDenyIsNotPaid_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<bool>("isPaid");
        const auto row = [](const char *name, const QByteArray &members, bool isPaid) {
            QTest::newRow(name) << "{\"errorCode\":0," + members
                    + ",\"devise\":\"USD\",\"amount\":15.04,\"callbackJson\":null}}"
                                << isPaid;
        };
        row("agrees", R"("invoice_id":"185","data":{"status":"invoice:paid")", true);
        row("its number otherwise", R"("invoice_id":"0185","data":{"status":"PAID")", true);
        row("no status", R"("invoice_id":"185","data":{"id":7)", true);
        row("a word that nobody knows", R"("invoice_id":"185","data":{"status":"settling")", true);
        for (const char *word :
            {"invoice:failed", "invoice:created", "EXPIRED", "invoice:canceled", "invoice:chargeback"})
            row(word, "\"invoice_id\":\"185\",\"data\":{\"status\":\"" + QByteArray(word) + '"', false);
        row("another number", R"("invoice_id":"186","data":{"status":"invoice:paid")", false);
    }
    void whatTheSalesOwnDataDenyIsNotPaid()
    {
        QFETCH(QByteArray, info);
        QFETCH(bool, isPaid);
        m_shop->instead[u"invoice"_s] = httpAnswer(
            R"({"errorCode":0,"invoice":{"id":"185","devise":"USD","amount":"15.04","status":"invoice:paid"}})");
        m_shop->infos[185] = info;
        Invoice invoice = sale();
        invoice.state = State::Open;
        invoice.remoteId = u"185"_s;
        auto shop = gateway();
        const auto report = await(shop.status(invoice));
        QVERIFY(report);
        QCOMPARE(report->state.has_value(), isPaid);
        QCOMPARE(report->doubt.contains(u"unconfirmed"), !isPaid);
    }

    void salesOfOthersAreNotOurs()
    {
        m_shop->sell(1, callbackWith(another));
        m_shop->sell(2, callbackWith(u"CF-BBBBBBBBBBBBBBBB"_s));
        auto shop = gateway();
        const auto finding = await(shop.find(sale(), {}));
        QCOMPARE(inWords(finding), u"not there"_s);
        QVERIFY(finding->message.contains(u"2 sales"));
    }

    /// Customer and amount fit, but the gateway does not echo what was sent with the sale (the only example
    /// in its documents shows null). That sale may be ours: "never created, issue it again" would be a guess
    /// with money.
    void aSaleThatFitsButCarriesNoReferenceLeavesItUndecided_data()
    {
        QTest::addColumn<QByteArray>("callback");
        QTest::addColumn<QByteArray>("inHistory");
        QTest::newRow("null") << "null"_ba << record(185);
        QTest::newRow("empty") << "\"\""_ba << record(185);
        QTest::newRow("shortened") << "\"{\\\"txId\\\":7,\\\"counterf\""_ba << record(185);
        // The gateway may write the amount otherwise, state it in dollars, or keep the customer to itself.
        QTest::newRow("thousands grouped") << "null"_ba << record(185, "1,504.00");
        QTest::newRow("in another currency")
            << "null"_ba << record(185, "1630.11", "anna@example.com", "USDC");
        QTest::newRow("no amount") << "null"_ba
                                   << R"({"id":185,"email":"anna@example.com"})"_ba;
        QTest::newRow("no customer") << "null"_ba
                                     << R"({"id":185,"amount":"15.04","symbol":"USD"})"_ba;
        QTest::newRow("customer null") << "null"_ba
                                       << R"({"id":185,"email":null,"amount":"15.04","symbol":"USD"})"_ba;
        QTest::newRow("customer blank") << "null"_ba << record(185, "15.04", " ");
    }
    void aSaleThatFitsButCarriesNoReferenceLeavesItUndecided()
    {
        QFETCH(QByteArray, callback);
        QFETCH(QByteArray, inHistory);
        m_shop->sell(185, callback, inHistory);
        auto shop = gateway();
        const auto finding = await(shop.find(sale(), {}));
        QCOMPARE(inWords(finding), u"undecided"_s);
        // It is the only thing that a person hears of a sale that waits for its customer.
        QVERIFY2(finding->message.endsWith(
                     u" whose one of these is: look whether it has this sale, and confirm which one it is."),
            qPrintable(finding->message));
        QVERIFY(!finding->message.contains(u"counterfoilctl")); // the window says the same
    }

    /// The customer may have paid it: where two of customer, amount and day fit, a person is to look.
    void aPaidSaleThatLooksLikeItIsNamed_data()
    {
        QTest::addColumn<QByteArray>("inHistory");
        QTest::addColumn<QString>("likely");
        const auto row = [](const char *status, const char *email, const char *amount, const char *day) {
            return R"({"id":"185","status":"@S","email":"@E","amount":"@A","symbol":"USD","create_date":"@D 09:30:00"})"_ba
                .replace("@S", status)
                .replace("@E", email)
                .replace("@A", amount)
                .replace("@D", day);
        };
        const QByteArray day = sale().openedAt.date().toString(Qt::ISODate).toLatin1();
        QTest::newRow("customer, amount, day") << row("PAID", "anna@example.com", "15.04", day) << u"185"_s;
        QTest::newRow("another word for paid")
            << row("invoice:paid", "anna@example.com", "15.04", day) << u"185"_s;
        QTest::newRow("customer masked") << row("PAID", "a***@example.com", "15.04", day) << u"185"_s;
        QTest::newRow("amount otherwise") << row("PAID", "Anna@Example.com", "1.00", day) << u"185"_s;
        QTest::newRow("no day") << row("PAID", "anna@example.com", "15.04", "") << u"185"_s;
        QTest::newRow("day alone") << row("PAID", "bob@example.com", "1.00", day) << QString();
        QTest::newRow("amount alone") << row("PAID", "bob@example.com", "15.04", "2020-01-01") << QString();
        QTest::newRow("customer alone") << row("PAID", "anna@example.com", "1.00", "2020-01-01") << QString();
        QTest::newRow("not paid") << row("CREATED", "anna@example.com", "15.04", day) << QString();
        QTest::newRow("a word nobody knows")
            << row("SETTLING", "anna@example.com", "15.04", day) << QString();
    }
    void aPaidSaleThatLooksLikeItIsNamed()
    {
        QFETCH(QByteArray, inHistory);
        m_shop->sell(185, "null", inHistory);
        auto shop = gateway();
        const auto finding = await(shop.find(sale(), {}));
        QCOMPARE(inWords(finding), u"undecided"_s);
        QTEST(finding->likelyPaid, "likely");
        // Whose it is stands in the books, or in its own answer.
        m_shop->sell(186, callbackWith(another), inHistory.replace("185", "186"));
        QTEST(await(shop.find(sale(), {}))->likelyPaid, "likely");
    }

    /// It cannot be asked about, so nobody knows whose it is.
    void aSaleThatFitsButHasNoIdLeavesItUndecided_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("none") << ""_ba;
        QTest::newRow("null") << "\"id\":null,"_ba;
        QTest::newRow("no id at all, but a megabyte") << "\"id\":\"" + QByteArray(100'000, '7') + "\",";
        QTest::newRow("one more than an id has") << "\"id\":\"" + QByteArray(65, '7') + "\",";
    }
    void aSaleThatFitsButHasNoIdLeavesItUndecided()
    {
        QFETCH(QByteArray, id);
        m_shop->sell(185, callbackWith(reference),
            "{" + id + R"("email":"anna@example.com","amount":"15.04","symbol":"USD"})");
        auto shop = gateway();
        QCOMPARE(inWords(await(shop.find(sale(), {}))), u"undecided"_s);
        QVERIFY(m_shop->calls().filter(u"info"_s).isEmpty());
    }

    /// Who confirms a candidate must not be let past an amount for its writing.
    void aCandidatesAmount_data()
    {
        QTest::addColumn<QByteArray>("devise");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<bool>("isOther");
        const auto row = [](const char *name, const QByteArray &devise, const QByteArray &amount,
                             bool isOther) { QTest::newRow(name) << devise << amount << isOther; };
        row("ours", "\"USD\"", "15.04", false);
        row("ours in small letters", "\"usd\"", "\"15.04\"", false);
        row("ours with blanks", "\" USD \"", "\"15.040\"", false);
        row("another", "\"USD\"", "99.00", true);
        row("another, in small letters", "\"usd\"", "\"99.00\"", true);
        row("another, with blanks", "\" USD \"", "99", true);
        row("less than nothing", "\"USD\"", "\"-15.04\"", true);
        row("finer", "\"USD\"", "15.041", true);
        row("unreadable", "\"USD\"", "\"some\"", true);
        row("a list", "\"USD\"", "[15.04]", true);
        row("another currency", "\"EUR\"", "15.04", true);
        row("coins", "\"USDC\"", "14.9", false);
        row("none", "\"USD\"", "null", false);
        row("no currency", "null", "99.00", true);
        row("no currency, our amount", "null", "15.04", false);
    }
    void aCandidatesAmount()
    {
        QFETCH(QByteArray, devise);
        QFETCH(QByteArray, amount);
        m_shop->infos[185] =
            R"({"errorCode":0,"data":{"status":"invoice:created","devise":@D,"amount":@A}})"_ba
                .replace("@D", devise)
                .replace("@A", amount);
        auto shop = gateway();
        const auto candidate = await(shop.candidate(sale(), u"185"_s));
        QVERIFY(candidate);
        QTEST(candidate->isOtherAmount, "isOther");
    }

    /// It shows its newest sales, says that these are all, and refuses any other page: ours may be older.
    void aListThatIsCutProvesNothing_data()
    {
        QTest::addColumn<int>("newest");
        QTest::addColumn<QString>("words");
        QTest::newRow("20 of 31") << 20 << u"undecided"_s;
        QTest::newRow("30 of 31") << 30 << u"undecided"_s;
        QTest::newRow("one of 31") << 1 << u"undecided"_s;
        QTest::newRow("all of them") << 31 << u"not there"_s;
    }
    void aListThatIsCutProvesNothing()
    {
        QFETCH(int, newest);
        for (int id = 31; id >= 1; --id)
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))));
        m_shop->newestOnly = newest;
        auto shop = gateway();
        const auto finding = await(shop.find(sale(), {}));
        QTEST(inWords(finding), "words");
        if (newest < 31)
            QVERIFY2(clauses(finding->missing).contains(u"the other way round"),
                qPrintable(clauses(finding->missing)));
    }

    /// It may stand on the page that is asked for to see the other end.
    void whatTheOtherEndNamesIsFound()
    {
        for (int id = 31; id >= 2; --id)
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))));
        m_shop->sell(1, callbackWith(reference), recordWithPage(1, reference));
        m_shop->newestOnly = 20;
        auto shop = gateway();
        QCOMPARE(inWords(await(shop.find(sale(), {}))), u"found 1"_s);
    }

    void moreCandidatesThanAnybodyWouldAskAboutLeaveItUndecided()
    {
        for (int id = 1; id <= 201; ++id)
            m_shop->sell(id, callbackWith(referenceFor(QString::number(id))));
        auto shop = gateway();
        const auto finding = await(shop.find(sale(), {}));
        QCOMPARE(inWords(finding), u"undecided"_s);
        QVERIFY(clauses(finding->missing).contains(u"60 of 201"));
        QVERIFY(finding->isUnfinished);
        QCOMPARE(m_shop->calls().filter(u"info"_s).size(), 60);
    }

    void aSaleWithoutAnEmailIsFoundByItsReferenceAlone()
    {
        m_shop->sell(1, callbackWith(another), record(1, "15.04", "bob@example.com"));
        m_shop->sell(2, callbackWith(reference), record(2, "15.04", ""));
        Invoice invoice = sale();
        invoice.email.clear();
        auto shop = gateway();
        QCOMPARE(inWords(await(shop.find(invoice, {}))), u"found 2"_s);
    }

    void checksAKey_data()
    {
        QTest::addColumn<QByteArray>("history");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<KeyCheck::Finding>("finding");
        QTest::addColumn<QString>("code"); // or a part of the good news
        using enum KeyCheck::Finding;
        const QByteArray list = httpAnswer(R"({"errorCode":0,"list":[]})");
        const QByteArray missing = httpAnswer("<html>", "404 Not Found");
        const auto error = [](int number) {
            return httpAnswer("{\"errorCode\":" + QByteArray::number(number) + "}");
        };
        QTest::newRow("wrong key") << error(50007) << list << KeyRefused << u"50007"_s;
        QTest::newRow("wrong address") << error(50006) << list << CallerNotListed << u"50006"_s;
        QTest::newRow("no address registered") << error(50010) << list << CallerNotListed << u"50010"_s;
        QTest::newRow("wallet") << error(50008) << list << WalletNotActive << u"50008"_s;
        QTest::newRow("no history here, and a wrong key")
            << missing << error(50007) << KeyRefused << u"50007"_s;
        QTest::newRow("no history here, and no key") << missing << error(50001) << KeyRefused << u"50001"_s;
        QTest::newRow("no history here, and a broken status")
            << missing << httpAnswer("", "500 Oops") << Down << u"unreadable-answer"_s;
        QTest::newRow("asked too often")
            << httpAnswer("", "429 Slowly") << httpAnswer("", "429 Slowly") << TooManyCalls << u"http"_s;
        QTest::newRow("turned away") << httpAnswer("", "403 No") << httpAnswer("", "403 No") << Other
                                     << u"http"_s;
        QTest::newRow("nothing of a gateway here") << missing << missing << AnotherServer << u"http"_s;
        QTest::newRow("a web page") << httpAnswer("<html>") << httpAnswer("<html>") << AnotherServer
                                    << u"unreadable-answer"_s;
        QTest::newRow("accepted") << list << missing << Accepted << u"it listed today’s sales"_s;
        QTest::newRow("accepted for status calls: another merchant's invoice")
            << missing << error(50011) << PartlyAccepted << u"for status calls"_s;
        QTest::newRow("accepted for status calls: an id wanted")
            << missing << error(50002) << PartlyAccepted << u"for status calls"_s;
        QTest::newRow("accepted for status calls: answered")
            << httpAnswer("", "500 Oops") << httpAnswer(R"({"errorCode":0,"invoice":{}})") << PartlyAccepted
            << u"for status calls"_s;
    }
    void checksAKey()
    {
        QFETCH(QByteArray, history);
        QFETCH(QByteArray, status);
        QFETCH(QString, code);
        m_shop->instead[u"client-invoice-history"_s] = history;
        m_shop->instead[u"invoice"_s] = status;
        auto shop = gateway();
        const KeyCheck checked = await(shop.checkKey());
        QTEST(checked.finding, "finding");
        if (checked.error)
            QCOMPARE(checked.error->code, code);
        else
            QVERIFY2(checked.message.contains(code), qPrintable(checked.message));
        for (const ReceivedRequest &request : m_shop->server.requests)
            QCOMPARE(request.method(), "GET"_ba); // nothing is issued to find out
    }

    void checkingAKeyWhereNothingAnswers()
    {
        m_shop = nullptr;
        NonStoPayGateway shop(samples::shop(QUrl(u"http://127.0.0.1:1/"_s)), SecretText(key), *m_http);
        const KeyCheck checked = await(shop.checkKey());
        QCOMPARE(checked.finding, KeyCheck::Finding::NoAnswer);
        QCOMPARE(checked.error.value().code, u"no-answer"_s);
    }
};

QTEST_GUILESS_MAIN(NonStoPayGatewayTest)
#include "NonStoPayGatewayTest.moc"
