// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayGateway.h"

#include "NonStoPayAnswers.h"
#include "gateways/CallOutcome.h"

#include <QUrlQuery>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Call;

namespace {

constexpr int mostPages =
    40; // of at most 50 records (A.7): 2,000 sales since the day before the one looked for
constexpr int mostCandidates = 200; // info calls for one search

const QString otherSaleCode = u"other-sale"_s;

/// How well a history record fits: the same amount first, the same customer only next. What states another
/// customer cannot be it; what states none can.
enum class Fit { No, EmailOnly, EmailAndAmount };

Fit fitOf(const Json &record, const Invoice &invoice)
{
    if (!record.isObject())
        return Fit::No;
    const QString email = record[u"email"].text().trimmed();
    if (!invoice.email.isEmpty() && !email.isEmpty()
        && email.compare(invoice.email, Qt::CaseInsensitive) != 0)
        return Fit::No;
    const auto amount = Money::fromWire(record[u"amount"].text(), invoice.amount.currency());
    const bool same =
        amount == invoice.amount && record[u"symbol"].text() == invoice.amount.currency().code();
    return same ? Fit::EmailAndAmount : Fit::EmailOnly;
}

tl::unexpected<Error> otherSale(const QString &remoteId)
{
    return failure(ErrorKind::Unknown, otherSaleCode,
        u"The gateway’s invoice %1 belongs to another sale."_s.arg(remoteId));
}

/// Whether an answer states another amount in the sale's own currency. An amount that cannot be read, or in
/// another currency, tells nothing.
bool statesAnotherAmount(const Json &stated, const Invoice &invoice)
{
    const Currency currency = invoice.amount.currency();
    const auto amount = Money::fromWire(stated[u"amount"].text(), currency);
    return stated[u"devise"].text() == currency.code() && amount && *amount != invoice.amount;
}

/// Only the answer to the create call holds a hosted sale's link.
bool hadNoLink(const Invoice &invoice)
{
    return invoice.channel == Channel::Hosted && invoice.payLink.isEmpty();
}

/// Whether the gateway refused the question because of the id in it, and not because of key or address.
bool refusesTheId(const Error &error)
{
    const QStringList others{u"http"_s, u"50001"_s, u"50006"_s, u"50007"_s, u"50010"_s};
    return error.kind == ErrorKind::Refused && !others.contains(error.code);
}

/// What an answer that is not the one asked for means to somebody who wants to know whether the key works.
KeyCheck::Finding findingOf(const Error &error, int status)
{
    using Found = KeyCheck::Finding;
    if (status == 0)
        return Found::NoAnswer;
    if (error.code == u"50001" || error.code == u"50007")
        return Found::KeyRefused;
    if (error.code == u"50006" || error.code == u"50010")
        return Found::CallerNotListed;
    if (error.code == u"50008") // documented for create calls only
        return Found::WalletNotActive;
    if (error.code != u"http" && error.code != u"unreadable-answer")
        return Found::Other;
    if (status == 429)
        return Found::TooManyCalls;
    if (status >= 500)
        return Found::Down;
    return status == 401 || status == 403 ? Found::Other : Found::AnotherServer;
}

/// Whether the gateway itself answered, whatever it thought of the question: so it speaks to a key that it
/// accepts only.
bool answersToTheKey(const Result<Json> &json, KeyCheck::Finding finding)
{
    return json
        || (finding == KeyCheck::Finding::Other && json.error().kind == ErrorKind::Refused
            && json.error().code != u"http");
}

struct Candidates {
    QStringList likely; ///< ids with the same e-mail and amount
    QStringList possible; ///< the same e-mail only: a gateway may state amounts in another currency
    qsizetype nameless = 0; ///< records that fit, but whose id is missing or is none
};

Candidates candidatesIn(const std::vector<Json> &history, const Invoice &invoice)
{
    Candidates ids;
    for (const Json &record : history) {
        const QString id = record[u"id"].text();
        const Fit fit = fitOf(record, invoice);
        if (fit == Fit::No)
            continue;
        if (id.isEmpty() || id.size() > nonstopay::longestId)
            ++ids.nameless;
        else if (fit == Fit::EmailAndAmount)
            ids.likely << id;
        else
            ids.possible << id;
    }
    return ids;
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
    QUrl url = m_account.baseUrl;
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + nonstopay::pathOf(call, m_account));
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
    HttpRequest create = request(Call::Create, {});
    create.body = nonstopay::createBody(order, reference);
    create.stop = stop;
    const Redaction redaction(order.secretTexts() << m_key.reveal());
    const auto answer = co_await m_http.send(std::move(create));
    if (!answer)
        co_return calls::outcomeOf(answer.error());
    co_return nonstopay::outcomeOf(*answer, order.channel, m_account, redaction);
}

QCoro::Task<NonStoPayGateway::Asked> NonStoPayGateway::askWithStatus(Call call, Query query)
{
    HttpRequest asked = request(call, query);
    const auto answer = co_await m_http.send(std::move(asked));
    if (!answer) {
        Asked none{failure(ErrorKind::Unknown, u"no-answer"_s, answer.error().message + u" Try again."_s,
                       answer.error().detail),
            0};
        co_return none;
    }
    const Redaction redaction({m_key.reveal()});
    Asked answered{nonstopay::readAnswer(call, *answer, m_account, redaction), answer->status};
    co_return answered;
}

QCoro::Task<Result<Json>> NonStoPayGateway::ask(Call call, Query query)
{
    Asked asked = co_await askWithStatus(call, query);
    co_return std::move(asked.json);
}

Json NonStoPayGateway::kept(const Json &answer) const
{
    return Redaction({m_key.reveal()}).json(answer, nonstopay::keptMembers());
}

StatusReport NonStoPayGateway::readInfo(
    const Json &info, const QString &remoteId, const Invoice &invoice) const
{
    const Json answer = kept(info);
    const QString word = answer[u"data"][u"status"].text().left(64);
    return {.state = nonstopay::stateOf(word),
        .remoteId = remoteId,
        .remoteStatus = word,
        .source = u"gateway: history and info"_s,
        .message = nonstopay::amountsIn(answer[u"data"]),
        .linkIsLost = hadNoLink(invoice),
        .answer = answer};
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
    const Json &stated = (*status)[u"invoice"];
    const QString told = stated[u"id"].text();
    if ((!told.isEmpty() && told != invoice.remoteId) || statesAnotherAmount(stated, invoice))
        co_return otherSale(invoice.remoteId);
    const Json answer = kept(*status);
    const QString word = answer[u"invoice"][u"status"].text().left(64);
    if (word.isEmpty())
        co_return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            u"The gateway’s answer holds no status. Try again later."_s);
    StatusReport report{.state = nonstopay::stateOf(word),
        .remoteId = invoice.remoteId,
        .remoteStatus = word,
        .source = u"gateway: status"_s,
        .linkIsLost = hadNoLink(invoice),
        .answer = answer};

    // The info call adds amounts. It is a courtesy: without it the status stands. But if it says that this id
    // is another sale's, the status is not ours either.
    const auto info = co_await ask(Call::Info, id);
    if (!info)
        co_return report;
    if (nonstopay::echoOf((*info)[u"data"][u"callbackJson"], invoice.reference)
        == nonstopay::Echo::AnotherSales)
        co_return otherSale(invoice.remoteId);
    report.source = u"gateway: status and info"_s;
    report.message = nonstopay::amountsIn(kept(*info)[u"data"]);
    co_return report;
}

QCoro::Task<Result<std::vector<Json>>> NonStoPayGateway::historySince(QDate from)
{
    std::vector<Json> records;
    for (int page = 1; page <= mostPages; ++page) {
        const Query query{{u"status"_s, u"ALL"_s}, {u"from"_s, from.toString(Qt::ISODate)},
            {u"order"_s, u"DESC"_s}, {u"page"_s, QString::number(page)}};
        const auto answer = co_await ask(Call::History, query);
        if (!answer)
            co_return tl::unexpected(answer.error());
        const Json &list = (*answer)[u"list"];
        if (!list.isArray())
            co_return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
                u"The gateway’s history could not be read. Try again later."_s);
        records.insert(records.end(), list.items().begin(), list.items().end());
        // A page may hold fewer than 50 records: the end is where the total is reached or nothing more comes.
        const auto total = (*answer)[u"total"].toInteger();
        if (list.items().empty() || (total && static_cast<qint64>(records.size()) >= *total))
            co_return records;
    }
    co_return failure(ErrorKind::Unknown, u"history-too-long"_s,
        u"The gateway lists too many sales since then; look for this one on the gateway’s own pages."_s);
}

QCoro::Task<Result<Finding>> NonStoPayGateway::find(Invoice invoice)
{
    // The gateway does not say in which time zone it writes its dates: a day more covers all of them.
    const auto history = co_await historySince(invoice.openedAt.date().addDays(-1));
    if (!history)
        co_return tl::unexpected(history.error());

    const Candidates ids = candidatesIn(*history, invoice);
    const QStringList all = ids.likely + ids.possible;
    bool mightBeIt = all.size() > mostCandidates || ids.nameless > 0;
    for (const QString &id : all.mid(0, mostCandidates)) {
        const Query query{{u"id"_s, id}};
        const auto info = co_await ask(Call::Info, query);
        if (!info)
            co_return tl::unexpected(info.error());
        const auto echo = nonstopay::echoOf((*info)[u"data"][u"callbackJson"], invoice.reference);
        if (echo == nonstopay::Echo::Ours)
            co_return Finding{
                .kind = Finding::Kind::Found, .report = readInfo(*info, id, invoice), .message = {}};
        // It may be this customer's, and the gateway keeps our reference to itself: nobody can tell.
        mightBeIt = mightBeIt || echo == nonstopay::Echo::Nothing;
    }
    if (mightBeIt)
        co_return Finding{.kind = Finding::Kind::Undecided,
            .report = {},
            .message = u"The gateway lists %1 sales that could be this one and does not tell which."_s.arg(
                all.size() + ids.nameless)};
    co_return Finding{.kind = Finding::Kind::NotThere,
        .report = {},
        .message = u"Looked through %1 sales in the gateway’s history: none carries this reference."_s.arg(
            history->size())};
}

KeyCheck NonStoPayGateway::refusal(const Asked &asked) const
{
    KeyCheck check{.finding = findingOf(asked.json.error(), asked.status), .error = asked.json.error()};
    if (check.finding == KeyCheck::Finding::WalletNotActive) { // the sentence is that of a create call
        Json answer = Json::object();
        answer.set(u"errorCode"_s, Json::string(check.error->code));
        check.error->message = nonstopay::errorOf(Call::Create, answer, m_account)->message;
    }
    return check;
}

QCoro::Task<KeyCheck> NonStoPayGateway::checkKey()
{
    using Found = KeyCheck::Finding;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const Query query{{u"status"_s, u"ALL"_s}, {u"from"_s, today}, {u"to"_s, today}, {u"order"_s, u"ASC"_s},
        {u"page"_s, u"1"_s}};
    const Asked history = co_await askWithStatus(Call::History, query);
    if (history.json) {
        KeyCheck accepted{.finding = Found::Accepted,
            .message = u"The gateway accepts the key; it listed today’s sales."_s};
        co_return accepted;
    }
    KeyCheck refused = refusal(history);
    if (refused.finding == Found::NoAnswer || refused.finding == Found::KeyRefused
        || refused.finding == Found::CallerNotListed || refused.finding == Found::WalletNotActive)
        co_return refused;

    // The history's path is not documented (A.7). The status call's is: whatever the gateway says about an
    // invoice, it says to a key that it accepts.
    const Query anyInvoice{{u"id"_s, u"1"_s}};
    const Asked status = co_await askWithStatus(Call::Status, anyInvoice);
    const Found finding = status.json ? Found::Accepted : findingOf(status.json.error(), status.status);
    if (!answersToTheKey(status.json, finding)) {
        KeyCheck neither = refusal(status);
        co_return neither;
    }
    KeyCheck partly{.finding = Found::PartlyAccepted,
        .message = u"The gateway accepts the key for status calls; its history could not be read (%1)."_s.arg(
            refused.error->message)};
    co_return partly;
}

} // namespace counterfoil
