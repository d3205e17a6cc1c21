// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gateways/ScriptedServer.h"
#include "IssuingFixture.h"
#include "gateways/einvoice/EInvoiceSignature.h"
#include "invoices/Attention.h"
#include "invoices/Reference.h"
#include "issuing/HistoryImport.h"
#include "issuing/Reconciliation.h"
#include "issuing/StatementFact.h"
#include "issuing/StatementScan.h"

#include <QTest>

#include <map>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString ours = u"CF-ABCDEFGHIJKLMNOP"_s;

/// What a gateway states about a sale of 15.04 USD that is paid, each as JSON.
using Stated = std::map<QByteArray, QByteArray>;

const Stated &readable()
{
    static const Stated stated{{"word", "\"PAID\""}, {"amount", "\"15.04\""}, {"currency", "\"USD\""},
        {"paid", "\"15.04\""}, {"paidCurrency", "\"USD\""}, {"credit", "14.50"},
        {"creditCurrency", "\"USD\""}};
    return stated;
}

/// Both gateways, with accounts of real clients, answering over HTTP by what is stated.
class Books : public IssuingFixture {
public:
    explicit Books(QString gatewayId)
        : m_gatewayId(std::move(gatewayId))
    {
        catalogue = GatewayCatalogue::standard();
        m_server.answerWith([this](const ReceivedRequest &request) { return answer(request); });
        const auto added = await(accounts.add({.id = {},
            .name = u"Stall"_s,
            .gatewayId = m_gatewayId,
            .baseUrl = m_server.url(QString()),
            .clientId = u"77"_s}));
        if (!added || !await(ledger.start()))
            qFatal("no books");
        account = *added;
        now = samples::morning.addSecs(3600);
    }

    Stated stated = readable();
    Account account;
    MethodCatalogue methods = MethodCatalogue::standard();
    Tracker tracker{ledger, gateways, clock, {.settle = std::chrono::milliseconds(1)}};

    /// Ours, in that state; where it has an id there, the one that is listed.
    void sell(State state, bool hasId)
    {
        Invoice sale = samples::sale(ours);
        sale.accountId = account.id;
        sale.gatewayId = m_gatewayId;
        sale.methodId = isNonStoPay() ? u"card"_s : u"einvoice"_s;
        sale.fields.set(u"currency"_s, Json::string(u"visamaster.usd"_s));
        Evidence evidence = samples::polled(state, samples::morning.addSecs(60));
        evidence.remoteId = hasId ? id() : QString();
        if (!await(ledger.add(sale)) || !await(ledger.record(ours, evidence)))
            qFatal("the sale cannot be added");
    }
    StatementLine line()
    {
        const auto opened = await(gateways.openWithAccount(account.id));
        const auto listed = await(opened.value().gateway->statement(march.first(), march.last(), 1));
        return listed.value().lines.at(0);
    }
    const GatewayKind &kind() const { return *gateways.kind(m_gatewayId); }
    QString id() const { return isNonStoPay() ? u"1932"_s : u"79DF-60B0-17F6"_s; }
    bool isNonStoPay() const { return m_gatewayId == u"nonstopay"; }

    const Month march = Month::of(QDate(2026, 3, 1));

private:
    QByteArray member(const char *name) { return stated.at(name); }
    QByteArray answer(const ReceivedRequest &request)
    {
        if (isNonStoPay())
            return httpAnswer(nonStoPayAnswer(request.url().path()));
        const QByteArray sale = "{\"tracking\":\"79DF-60B0-17F6\",\"payment_id\":\"" + ours.toUtf8()
            + "\",\"created\":\"2026-03-15 09:30:20\",\"status\":" + word() + ",\"amount\":"
            + member("amount") + ",\"currency\":" + member("currency") + ",\"fee\":0.54,\"accrual_amount\":"
            + member("credit") + ",\"accrual_currency\":" + member("creditCurrency") + "}";
        const bool isList = request.url().path().endsWith(u"statement");
        const QByteArray body = isList ? "{\"list\":[" + sale + "]}" : sale;
        return httpAnswer(
            body, "200 OK", "dpay_secure: " + einvoice::signature(body, secrets.value.toUtf8()) + "\r\n");
    }
    QByteArray word() { return member("word") == "\"PAID\"" ? "\"FINISHED\""_ba : member("word"); }
    QByteArray nonStoPayAnswer(const QString &path)
    {
        const QByteArray sum = ",\"status\":" + member("word") + ",\"amount\":" + member("amount");
        if (path.contains(u"history"))
            return "{\"errorCode\":0,\"total\":\"1\",\"list\":[{\"id\":\"1932\",\"email\":\"anna@example."
                   "com\","
                   "\"create_date\":\"2026-03-15 09:30:20\",\"fee_amount\":\"0.54\""
                + sum + ",\"symbol\":" + member("currency") + ",\"paid_amount\":" + member("paid")
                + ",\"merchant_amount\":" + member("credit")
                + ",\"exchange_currency_symbol\":" + member("paidCurrency") + "}]}";
        if (path.contains(u"info"))
            return "{\"errorCode\":0,\"data\":{\"callbackJson\":{\"" + referenceMember.toString().toUtf8()
                + "\":\"" + ours.toUtf8() + "\"}" + sum + ",\"devise\":" + member("currency")
                + ",\"fiat_amount\":" + member("paid") + ",\"fiat_currency\":" + member("paidCurrency")
                + ",\"totalAmount\":" + member("credit") + ",\"totalCurrency\":" + member("creditCurrency")
                + "}}";
        return "{\"errorCode\":0,\"invoice\":{\"id\":\"1932\"" + sum + ",\"devise\":" + member("currency")
            + "}}";
    }

    QString m_gatewayId;
    ScriptedServer m_server;
};

/// "needs somebody: amount", "said: ...", or "silent", with how the sale stands.
QString outcome(const Invoice &sale, const QString &said)
{
    if (needsPerson(sale))
        return attentionWords(sale).isEmpty() ? u"no words"_s : u"needs somebody"_s;
    return said.isEmpty() ? u"silent"_s : u"said"_s;
}

QString tracked(Books &books)
{
    const auto told = await(books.tracker.track(ours));
    if (!told)
        return told.error().code;
    return outcome(books.stored(ours), told->error ? told->error->message.english() : QString());
}

QString poll(Books &books)
{
    books.sell(State::Open, true);
    return tracked(books);
}

QString find(Books &books)
{
    books.sell(State::Unknown, false);
    const QString found = tracked(books);
    const bool isFound = books.stored(ours).remoteId == books.id();
    return found == u"silent" && !isFound ? u"not found"_s : found;
}

/// As the poller reads a list, and a person reads a month.
QString listed(Books &books, State before)
{
    books.sell(before, true);
    const StatementLine line = books.line();
    const Invoice sale = books.stored(ours);
    StatementFact fact = factIn(line, sale, books.now, books.now);
    const bool isAsked =
        fact.kind == StatementFact::Kind::Doubt || mustBeConfirmed(line, sale, fact, books.kind());
    if (isAsked && before == State::Open)
        return tracked(books);
    if (fact.kind == StatementFact::Kind::News && !isAsked)
        await(books.ledger.record(ours, fact.evidence)).value();
    const Reconciliation month =
        reconciled({.lines = {line}}, {.known = {sale}, .month = {sale}, .accounts = {books.account}},
            books.account.id, books.account.gatewayId, books.march);
    return outcome(books.stored(ours), month.lines.at(0).note);
}

QString import(Books &books)
{
    HistoryImport import({books.ledger, books.accounts, books.gateways, books.tracker, books.catalogue,
        books.methods, books.clock});
    const auto done = await(import.run(books.account.id, {}, {books.march, books.march}, {}, {}));
    if (!done)
        return done.error().code;
    const auto sales = await(books.ledger.list({.limit = 0})).value();
    if (sales.empty())
        return done->reasons.empty() ? u"silent"_s : u"said"_s;
    return outcome(sales.front(), {});
}

QString byWay(const QByteArray &way, Books &books)
{
    if (way == "poll")
        return poll(books);
    if (way == "find")
        return find(books);
    if (way == "import")
        return import(books);
    return listed(books, way == "line of a paid sale" ? State::Paid : State::Open);
}

} // namespace

/// Whatever way an answer comes, what of it cannot be read is never silent: it ends as a doubt that needs a
/// person, or is said to be unreadable.
class UnreadableAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSilent_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<QByteArray>("way");
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        const QByteArray digits = '"' + QByteArray(300, '7') + '"';
        const QByteArrayList absent{"null", "\"\"", "[]", "{}", "\"N/A\"", "\"-\""};
        const QByteArrayList odd{"0", "-15.04", "1e400", "true", "\"much\"", digits, "\"15.04 doubloons\""};
        const QByteArrayList currencies{"\"XXX\"", "\"doubloon\"", "true", "\"USD_polygon\""};
        const QByteArrayList words{"\"on vacation\"", "\"\"", "null", "{}", "true"};
        for (const QString &gateway : {u"nonstopay"_s, u"einvoice"_s}) {
            for (const QByteArray &way :
                {"poll"_ba, "find"_ba, "line"_ba, "line of a paid sale"_ba, "import"_ba}) {
                const auto row = [&](const QByteArray &member, const QByteArray &value, bool isSilent) {
                    const QByteArray name = gateway.toUtf8() + ' ' + way + ": " + member + ' '
                        + value.left(24) + ' ' + QByteArray::number(value.size());
                    QTest::newRow(name)
                        << gateway << way << member << value << (isSilent ? u"silent"_s : u"heard"_s);
                };
                const bool isNonStoPay = gateway == u"nonstopay";
                const bool isPaidAlready = way == "line of a paid sale";
                row("amount", "\"15.04\"", true);
                for (const QByteArray &value : absent) {
                    row("amount", value, false);
                    // A month's list has the sale's own currency beside it or none at all.
                    row("creditCurrency", value, isNonStoPay && (way == "import" || isPaidAlready));
                    if (isNonStoPay) {
                        row("currency", value, false);
                    }
                }
                for (const QByteArray &value : odd) {
                    row("amount", value, false);
                    row("credit", value, false);
                    if (isNonStoPay)
                        row("paid", value, false);
                }
                for (const QByteArray &value : currencies)
                    row(isNonStoPay ? "paidCurrency" : "creditCurrency", value, false);
                for (const QByteArray &value : words)
                    row("word", value, false);
            }
        }
    }
    void nothingIsSilent()
    {
        QFETCH(QString, gateway);
        QFETCH(QByteArray, way);
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        Books books(gateway);
        books.stated[member] = value;
        const QString heard = byWay(way, books);
        QVERIFY2(heard == u"silent" || heard == u"said" || heard == u"needs somebody", qPrintable(heard));
        QTEST(heard == u"silent" ? heard : u"heard"_s, "expected");
    }
};

QTEST_GUILESS_MAIN(UnreadableAnswersTest)
#include "UnreadableAnswersTest.moc"
