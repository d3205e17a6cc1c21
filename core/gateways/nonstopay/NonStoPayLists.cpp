// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayAnswers.h"
#include "NonStoPayGateway.h"

#include <algorithm>

// What the history is read for: a statement, and a sale whose id nobody knows.
namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Call;

namespace {

constexpr int mostPages =
    40; // of at most 50 records (A.7): 2,000 sales since the day before the one looked for
constexpr qsizetype mostCandidates = 200; // info calls for one search
constexpr qsizetype mostAmong = 20; // as Gateway promises

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

QCoro::Task<Result<NonStoPayGateway::HistoryPage>> NonStoPayGateway::historyPage(
    QDate first, QDate last, QString order, int page)
{
    Query query{{u"status"_s, u"ALL"_s}, {u"from"_s, first.toString(Qt::ISODate)}};
    if (last.isValid())
        query.append({u"to"_s, last.toString(Qt::ISODate)});
    query.append({u"order"_s, order});
    query.append({u"page"_s, QString::number(page)});
    const auto answer = co_await ask(Call::History, query);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Json &list = (*answer)[u"list"];
    if (!list.isArray())
        co_return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            u"The gateway’s history could not be read. Try again later."_s);
    HistoryPage read;
    read.records.assign(list.items().begin(), list.items().end());
    read.total = (*answer)[u"total"].toInteger();
    // "At most 50": all pages may be shorter, so this one's length times its number is surely listed, and
    // nothing more. At the end that may cost a page with nothing on it.
    const qint64 surely = page * static_cast<qint64>(read.records.size());
    read.hasMore = !read.records.empty() && (!read.total || surely < *read.total);
    co_return read;
}

QCoro::Task<Result<std::vector<Json>>> NonStoPayGateway::historySince(QDate from)
{
    std::vector<Json> records;
    for (int page = 1; page <= mostPages; ++page) {
        auto read = co_await historyPage(from, QDate(), u"DESC"_s, page);
        if (!read)
            co_return tl::unexpected(read.error());
        records.insert(records.end(), read->records.begin(), read->records.end());
        const bool hasAll = read->total && static_cast<qint64>(records.size()) >= *read->total;
        if (!read->hasMore || hasAll)
            co_return records;
    }
    co_return failure(ErrorKind::Unknown, u"history-too-long"_s,
        u"The gateway lists too many sales since then; look for this one on the gateway’s own pages."_s);
}

QCoro::Task<Result<Statement>> NonStoPayGateway::statement(QDate first, QDate last, int page)
{
    const auto read = co_await historyPage(first, last, u"ASC"_s, page);
    if (!read)
        co_return tl::unexpected(read.error());
    const Redaction redaction({m_key.reveal()});
    Statement statement{.total = read->total, .hasMore = read->hasMore};
    int nameless = 0;
    for (const Json &record : read->records) {
        StatementLine line = nonstopay::lineIn(record, redaction);
        if (line.remoteId.isEmpty())
            ++nameless;
        else
            statement.lines.push_back(std::move(line));
    }
    statement.unreadable = nameless;
    if (nameless > 0)
        statement.warning = u"%1 lines of the history name no sale and are left out."_s.arg(nameless);
    co_return statement;
}

/// Asks about them until one carries our reference. `isUndecided` where one might be it, and nobody tells.
QCoro::Task<Result<NonStoPayGateway::Search>> NonStoPayGateway::searchAmong(Invoice invoice, QStringList ids)
{
    Search search;
    for (const QString &id : ids) {
        const Query query{{u"id"_s, id}};
        const auto info = co_await ask(Call::Info, query);
        if (!info)
            co_return tl::unexpected(info.error());
        const auto echo = nonstopay::echoOf((*info)[u"data"][u"callbackJson"], invoice.reference);
        if (echo == nonstopay::Echo::Ours) {
            search.found = readInfo(*info, id, invoice);
            co_return search;
        }
        // It may be this customer's, and the gateway keeps our reference to itself: nobody can tell.
        search.isUndecided = search.isUndecided || echo == nonstopay::Echo::Nothing;
    }
    co_return search;
}

QCoro::Task<Result<Finding>> NonStoPayGateway::find(Invoice invoice)
{
    // The gateway does not say in which time zone it writes its dates: a day more covers all of them.
    const auto history = co_await historySince(invoice.openedAt.date().addDays(-1));
    if (!history)
        co_return tl::unexpected(history.error());
    const Candidates ids = candidatesIn(*history, invoice);
    const QStringList all = ids.likely + ids.possible;
    auto search = co_await searchAmong(invoice, all.mid(0, mostCandidates));
    if (!search)
        co_return tl::unexpected(search.error());
    if (all.size() > mostCandidates || ids.nameless > 0)
        search->isUndecided = true;
    Finding finding = search->finding(all.size() + ids.nameless);
    if (finding.kind == Finding::Kind::NotThere)
        finding.message =
            u"Looked through %1 sales in the gateway’s history: none carries this reference."_s.arg(
                history->size());
    co_return finding;
}

QCoro::Task<Result<Finding>> NonStoPayGateway::findAmong(Invoice invoice, QStringList remoteIds)
{
    auto search = co_await searchAmong(invoice, remoteIds.mid(0, mostAmong));
    if (!search)
        co_return tl::unexpected(search.error());
    if (remoteIds.size() > mostAmong)
        search->isUndecided = true;
    Finding finding = search->finding(remoteIds.size());
    if (finding.kind == Finding::Kind::NotThere)
        finding.message = u"None of the %1 sales carries this reference."_s.arg(remoteIds.size());
    co_return finding;
}

Finding NonStoPayGateway::Search::finding(qsizetype candidates) const
{
    Finding finding{.kind = Finding::Kind::NotThere};
    if (found) {
        finding.kind = Finding::Kind::Found;
        finding.report = found;
    } else if (isUndecided) {
        finding.kind = Finding::Kind::Undecided;
        finding.message =
            u"The gateway lists %1 sales that could be this one and does not tell which."_s.arg(candidates);
    }
    return finding;
}

} // namespace counterfoil
