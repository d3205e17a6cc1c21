// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayAnswers.h"
#include "NonStoPayGateway.h"
#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"

// The history as a list: a statement reads it by days, a search (NonStoPaySearch) looks for one sale.
namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Call;

namespace {

/// The rows of an answer's list, however PHP wrote it. Nothing where there is no list at all.
std::optional<std::vector<Json>> rowsIn(const Json &answer)
{
    return answer.contains(u"list") ? wire::items(answer[u"list"]) : std::nullopt;
}

} // namespace

QCoro::Task<Result<NonStoPayGateway::HistoryPage>> NonStoPayGateway::historyPage(
    QDate first, QDate last, QString order, int page)
{
    Query query{{u"status"_s, u"ALL"_s}};
    if (first.isValid())
        query.append({u"from"_s, first.toString(Qt::ISODate)});
    if (last.isValid())
        query.append({u"to"_s, last.toString(Qt::ISODate)});
    query.append({u"order"_s, order});
    query.append({u"page"_s, QString::number(page)});
    const Asked asked = co_await askWithStatus(Call::History, query);
    const auto &answer = asked.json;
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto rows = rowsIn(*answer);
    if (!rows)
        co_return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            //: The history is the gateway’s list of past sales.
            translatable("NonStoPayLists", "The gateway’s history could not be read. Try again later."));
    HistoryPage read;
    read.time = asked.time;
    read.records = *rows;
    read.total = wire::integer((*answer)[u"total"]);
    // "At most 50": all pages may be shorter, so this one's length times its number is surely listed, and
    // nothing more. At the end that may cost a page with nothing on it.
    const qint64 surely = page * static_cast<qint64>(read.records.size());
    read.hasMore = !read.records.empty() && (!read.total || surely < *read.total);
    co_return read;
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
        statement.warning = calls::namelessLines(nameless);
    co_return statement;
}

} // namespace counterfoil
