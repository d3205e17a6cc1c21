// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayGateway.h"

#include "NonStoPayAnswers.h"
#include "NonStoPaySum.h"
#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"
#include "invoices/Transition.h"

#include <QUrlQuery>

namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Answered;
using nonstopay::Call;
using nonstopay::compareSum;
using nonstopay::refusesTheId;
using nonstopay::Sum;

namespace {

const QString otherSaleCode = u"other-sale"_s;

tl::unexpected<Error> otherSale(const QString &remoteId)
{
    return failure(ErrorKind::Unknown, otherSaleCode,
        //: %1 is the gateway’s number of an invoice.
        translatable("NonStoPayGateway", "The gateway’s invoice %1 belongs to another sale.").arg(remoteId));
}

/// What whyUnconfirmed() begins with, by which such a doubt is known again in the books.
constexpr QStringView unconfirmedDoubt =
    u"The gateway says that this sale is paid, but not yet so that it counts:";

/// Whether that state says that the customer has paid.
bool saysPaid(const std::optional<State> &state)
{
    return state == State::Paid || state == State::Authorised;
}

LocalizedText otherAmount(const Invoice &invoice)
{
    //: “It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.
    return translatable("NonStoPayGateway",
        "The gateway says that this sale is paid, but not yet so that it counts: it states another amount or "
        "currency than %1.")
        .arg(invoice.amount.display());
}

void addDoubt(StatusReport *report, QStringView doubt)
{
    QStringList doubts = report->doubt.split(u' ', Qt::SkipEmptyParts);
    if (!doubts.contains(doubt))
        doubts << doubt.toString();
    report->doubt = doubts.join(u' ');
}

LocalizedText confirmationFailed(const Error &why)
{
    //: “It” in “confirms it”: that the sale is paid. Why that failed follows as a sentence of its own.
    return calls::sentences({translatable("NonStoPayGateway",
                                 "The gateway says that this sale is paid, but not yet so that it counts: "
                                 "the call that confirms it failed."),
        why.message});
}

/// Why an info answer does not confirm that this sale was paid; empty where it does. The id is known to be
/// this sale's, so that an answer without any merchant data speaks for it as the amount does.
LocalizedText whyUnconfirmed(const Json &stated, const Json &info, const Invoice &invoice)
{
    const Json &data = info[u"data"];
    if (nonstopay::isAboutAnotherId(info, invoice.remoteId))
        //: “Its own data”: what the gateway answered when it was asked for all that it knows of this sale.
        return translatable("NonStoPayGateway",
            "The gateway says that this sale is paid, but not yet so that it counts: its own data are about "
            "another sale.");
    if (const auto own = nonstopay::stateOf(wire::id(data[u"status"])); own && !isPaid(*own))
        //: “Its own data”: what the gateway answered when it was asked for all that it knows of this sale. %1
        //: is a state of a sale: “Waiting for the customer”.
        return translatable("NonStoPayGateway",
            "The gateway says that this sale is paid, but not yet so that it counts: its own data say “%1”.")
            .arg(stateTitle(*own));
    const Sum byStatus = compareSum(stated[u"amount"], stated[u"devise"], invoice);
    const Sum byInfo = compareSum(data[u"amount"], data[u"devise"], invoice);
    const auto echo = nonstopay::echoOf(info, invoice.reference, nonstopay::referencesSentWith(invoice));
    const auto isAnother = [](Sum sum) { return sum == Sum::Other || sum == Sum::Nameless; };
    if (isAnother(byStatus) || isAnother(byInfo))
        return otherAmount(invoice);
    if (byStatus == Sum::Unreadable || byInfo == Sum::Unreadable)
        //: “It states”: the gateway.
        return translatable("NonStoPayGateway",
            "The gateway says that this sale is paid, but not yet so that it counts: it states an amount "
            "that cannot be read.");
    // Where also the status call states the coins that the sale is settled in, the reference decides whose it
    // is, and SaleMoney whether that is enough.
    const bool isInCoins = echo == nonstopay::Echo::Ours && !nonstopay::coinAmountIn(stated).isEmpty();
    if (byStatus != Sum::Same && byInfo != Sum::Same && !isInCoins)
        //: “It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.
        return translatable("NonStoPayGateway",
            "The gateway says that this sale is paid, but not yet so that it counts: it states no amount "
            "that can be compared with %1.")
            .arg(invoice.amount.display());
    if (echo == nonstopay::Echo::Strange && !wasImported(invoice))
        //: “It”: the gateway, which gives back what was sent to it with the sale.
        return translatable("NonStoPayGateway",
            "The gateway says that this sale is paid, but not yet so that it counts: what it gives back of "
            "this sale’s own data does not hold the sale’s reference.");
    return {};
}

/// What both calls state about the money of a sale that is paid. Where neither of them states an amount in
/// the sale's own currency, the coins are all that tells how much was paid: before the payer's own currency,
/// which tells less.
Settlement paidSettlement(const Json &stated, const Json &data, State state, const Invoice &invoice)
{
    const Settlement told = nonstopay::settlementIn(data, state);
    Settlement coins = nonstopay::coinAmountIn(stated);
    const QString own = invoice.amount.currency().code();
    const bool isOwnTold = compareSum(stated[u"amount"], stated[u"devise"], invoice) == Sum::Same
        || compareSum(data[u"amount"], data[u"devise"], invoice) == Sum::Same || told.paidCurrency == own;
    if (isOwnTold || coins.isEmpty() || coins.paidCurrency == own)
        return told.completedBy(coins);
    coins.isPaidAlone = true;
    return coins.completedBy(told);
}

/// The report leaves the sale as it was, with the doubt beside it.
StatusReport unconfirmed(StatusReport report, const LocalizedText &why)
{
    report.state.reset();
    report.isUnconfirmed = true;
    addDoubt(&report, unconfirmedPayment);
    //: “It is asked”: the gateway, by this program; “compared it”: the sale.
    report.warning = calls::sentences({why,
        translatable("NonStoPayGateway",
            "It is asked again soon. Hand nothing over before you have compared it with the gateway’s own "
            "pages.")});
    return report;
}

/// Only the answer to the create call holds a hosted sale's link.
bool hadNoLink(const Invoice &invoice)
{
    return invoice.channel == Channel::Hosted && invoice.payLink.isEmpty() && !wasImported(invoice);
}

} // namespace

NonStoPayGateway::NonStoPayGateway(Account account, SecretText key, HttpClient &http)
    : m_account(std::move(account))
    , m_key(std::move(key))
    , m_http(http)
{
}

HttpRequest NonStoPayGateway::request(Call call, const Query &query) const
{
    return request(call, query, nonstopay::pathOf(call, m_account));
}

HttpRequest NonStoPayGateway::request(Call call, const Query &query, const QString &path) const
{
    QUrl url = m_account.baseUrl;
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path);
    QUrlQuery parameters;
    for (const auto &[name, value] : query)
        parameters.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(parameters);
    return {.method = call == Call::Create ? "POST"_ba : "GET"_ba,
        .url = url,
        .headers = {{"API-KEY"_ba, m_key.reveal().toUtf8()}, {"Content-Type"_ba, "application/json"_ba},
            {"Accept"_ba, "application/json"_ba}}};
}

QCoro::Task<IssueOutcome> NonStoPayGateway::issue(Order order, QString reference, std::stop_token stop)
{
    HttpRequest create = request(Call::Create, {}, nonstopay::createPathOf(order.methodId, m_account));
    create.body = nonstopay::createBody(order, reference);
    create.isCardJson = order.channel == Channel::Direct;
    create.stop = stop;
    const Redaction redaction(order.secretTexts() << m_key.reveal());
    const auto answer = co_await m_http.send(std::move(create));
    if (!answer)
        co_return calls::outcomeOf(answer.error());
    tellClock(answer->serverTime);
    IssueOutcome outcome = nonstopay::outcomeOf(*answer, order.channel, m_account, redaction);
    outcome.gatewayTime = answer->serverTime;
    co_return outcome;
}

QCoro::Task<NonStoPayGateway::Asked> NonStoPayGateway::askWithStatus(Call call, Query query)
{
    HttpRequest asked = request(call, query);
    const auto answer = co_await m_http.send(std::move(asked));
    if (!answer) {
        const LocalizedText message =
            calls::sentences({answer.error().message, translatable("NonStoPayGateway", "Try again.")});
        Asked none{failure(ErrorKind::Unknown, calls::codeOf(answer.error()), message, answer.error().detail),
            0, std::nullopt};
        co_return none;
    }
    const Redaction redaction({m_key.reveal()});
    tellClock(answer->serverTime);
    auto read = nonstopay::readAnswer(call, *answer, m_account, redaction);
    Asked answered{failure(ErrorKind::Unknown, QString(), {}), answer->status, answer->serverTime};
    if (read) {
        answered.json = std::move(read->body);
        answered.isClean = read->isClean;
    } else {
        answered.json = tl::unexpected(std::move(read.error()));
    }
    co_return answered;
}

QCoro::Task<Result<Answered>> NonStoPayGateway::ask(Call call, Query query)
{
    Asked asked = co_await askWithStatus(call, query);
    if (!asked.json)
        co_return tl::unexpected(std::move(asked.json.error()));
    Answered answered{std::move(*asked.json), asked.isClean};
    co_return answered;
}

Json NonStoPayGateway::kept(const Json &answer) const
{
    return Redaction({m_key.reveal()}).json(answer, nonstopay::keptMembers());
}

StatusReport NonStoPayGateway::readInfo(
    const Answered &info, const QString &remoteId, const Invoice &invoice) const
{
    const Json answer = kept(info.body);
    const QString word = wire::id(answer[u"data"][u"status"]).left(64);
    StatusReport report{.state = nonstopay::stateOf(word),
        .remoteId = remoteId,
        .remoteStatus = word,
        .source = u"gateway: history and info"_s,
        .linkIsLost = hadNoLink(invoice),
        .answer = answer};
    const LocalizedText why =
        saysPaid(report.state) ? whyUnconfirmed(Json::object(), info.body, invoice) : LocalizedText();
    if (why.isEmpty())
        report.settlement = nonstopay::settlementIn(answer[u"data"], report.state);
    else
        report = unconfirmed(std::move(report), why);
    if (!nonstopay::stateOf(word))
        addDoubt(&report, unknownWord(word));
    if (!info.isClean)
        addDoubt(&report, wire::uncleanAnswer);
    return report;
}

QCoro::Task<Result<StatusReport>> NonStoPayGateway::status(Invoice invoice)
{
    const Query id{{u"id"_s, invoice.remoteId}};
    const auto status = co_await ask(Call::Status, id);
    if (!status) {
        Error error = status.error();
        if (refusesTheId(error)) // the gateway's own sentence, under the code that Gateway promises
            error.code = otherSaleCode;
        co_return tl::unexpected(std::move(error));
    }
    const Json &stated = status->body[u"invoice"];
    const QString told = wire::id(stated[u"id"]);
    if (!told.isEmpty() && told != invoice.remoteId)
        co_return otherSale(invoice.remoteId);
    const Json answer = kept(status->body);
    const QString word = wire::id(answer[u"invoice"][u"status"]).left(64);
    if (word.isEmpty())
        co_return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            translatable("NonStoPayGateway", "The gateway’s answer holds no status. Try again later."));
    StatusReport report{.state = nonstopay::stateOf(word),
        .remoteId = invoice.remoteId,
        .remoteStatus = word,
        .source = u"gateway: status"_s,
        .linkIsLost = hadNoLink(invoice),
        .answer = answer};
    if (!report.state)
        addDoubt(&report, unknownWord(word));
    if (!status->isClean)
        addDoubt(&report, wire::uncleanAnswer);

    // What is known already needs no second word, unless its amount is another one now.
    const bool isOther = compareSum(stated[u"amount"], stated[u"devise"], invoice) == Sum::Other;
    if (saysPaid(report.state) && report.state == invoice.state && !invoice.settlement.isEmpty() && !isOther)
        co_return report;
    const auto info = co_await ask(Call::Info, id);
    if (info) {
        const auto echo =
            nonstopay::echoOf(info->body, invoice.reference, nonstopay::referencesSentWith(invoice));
        if (echo == nonstopay::Echo::AnotherSales && !wasImported(invoice))
            co_return otherSale(invoice.remoteId);
        if (!info->isClean)
            addDoubt(&report, wire::uncleanAnswer);
        report.source = u"gateway: status and info"_s;
    }
    co_return judged(std::move(report), stated, info, invoice);
}

/// What a status counts for beside the info call. That one adds amounts. It is a courtesy: without it the
/// status stands, unless that says "paid", which counts only once the sale's own data say so too.
StatusReport NonStoPayGateway::judged(
    StatusReport report, const Json &stated, const Result<Answered> &info, const Invoice &invoice) const
{
    const bool isOther = compareSum(stated[u"amount"], stated[u"devise"], invoice) == Sum::Other;
    if (!saysPaid(report.state)) {
        if (info)
            report.settlement = nonstopay::settlementIn(kept(info->body)[u"data"], report.state);
        return report;
    }
    const LocalizedText why = info ? whyUnconfirmed(stated, info->body, invoice)
        : isOther                  ? otherAmount(invoice)
                                   : confirmationFailed(info.error());
    if (!saysPaid(invoice.state) && !why.isEmpty()) {
        report = unconfirmed(std::move(report), why);
        // Where there was no answer, nothing speaks against it yet.
        if (!info && !isOther && info.error().code != u"unreadable-answer")
            report.doubt.remove(unconfirmedPayment.toString());
        report.doubt = report.doubt.simplified();
        return report;
    }
    if (isOther) // of a sale that is paid already: it stays so, and somebody looks at it
        addDoubt(&report, unconfirmedPayment);
    const Json answer = kept(stated);
    report.settlement = nonstopay::oddAmountIn(answer, invoice);
    if (info)
        report.settlement = report.settlement.completedBy(
            paidSettlement(answer, kept(info->body)[u"data"], *report.state, invoice));
    if (invoice.warning.startsWith(unconfirmedDoubt))
        report.warning = LocalizedText();
    return report;
}

} // namespace counterfoil
