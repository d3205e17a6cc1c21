// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sweep.h"

#include "Comparison.h"
#include "KnownSales.h"
#include "Schedule.h"
#include "StatementFact.h"
#include "base/ErrorLog.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Written down in one piece, in one transaction; a statement without pages may have thousands.
constexpr std::size_t linesAtOnce = 50;
constexpr qsizetype mostAmong = 20; ///< as Gateway::findAmong promises
/// A search reads pages of the history and asks about what it finds there.
constexpr int callsForSearch = 4;

QString customerKey(const QString &email, const Money &amount)
{
    return email.toLower() + u'\n' + amount.decimalText() + u'\n' + amount.currency().code();
}

std::deque<Statement> partsOf(std::vector<StatementLine> lines)
{
    std::deque<Statement> parts;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (at % linesAtOnce == 0)
            parts.emplace_back();
        parts.back().lines.push_back(std::move(lines[at]));
    }
    return parts;
}

} // namespace

int callsFor(const Watch &watch, const GatewayKind &kind)
{
    // Who lists sales by pages knows none by the merchant's number.
    return watch.remoteId.isEmpty() && kind.statementPage > 0 ? callsForSearch : kind.callsForStatus;
}

Sweep::Sweep(Tracker &tracker, OpenedGateway opened, const GatewayKind &kind, QDate first, QDate last)
    : m_tracker(tracker)
    , m_opened(std::move(opened))
    , m_kind(kind)
    , m_pages(m_opened.gateway, kind, first, last)
{
}

void Sweep::waitFor(const Watch &watch)
{
    m_waiting.insert(watch.reference, callsFor(watch, m_kind));
    if (watch.remoteId.isEmpty() && m_kind.statementPage > 0)
        m_nameless << watch.reference;
}

bool Sweep::pays() const
{
    if (m_isGivenUp)
        return false;
    if (m_pages.isOver() || m_isThorough || !m_parts.empty())
        return true;
    const qint64 calls = m_pages.callsLeft();
    qint64 saved = 0;
    for (const int cost : m_waiting) {
        saved += cost;
        if (saved > calls)
            return true;
    }
    return false;
}

QCoro::Task<Result<std::vector<Invoice>>> Sweep::step()
{
    if (!m_isPrepared) {
        const auto prepared = co_await prepare();
        if (!prepared)
            co_return tl::unexpected(prepared.error());
        m_isPrepared = true;
    }
    if (m_parts.empty() && m_pages.isOver())
        co_return co_await confirm();
    if (m_parts.empty()) {
        const auto read = co_await readPage();
        if (!read)
            co_return tl::unexpected(read.error());
    }
    auto answered = co_await writeDown();
    if (answered && m_parts.empty() && m_pages.isOver()) // nothing fits: there is nothing to confirm
        std::erase_if(m_hosted, [](const Hosted &each) { return each.ids.isEmpty(); });
    co_return answered;
}

/// A line has the customer's e-mail address and an amount, and no other sign of the sale.
QCoro::Task<Result<void>> Sweep::prepare()
{
    m_hosted.clear();
    m_byCustomer.clear();
    for (const QString &reference : std::as_const(m_nameless)) {
        const auto sale = co_await m_tracker.office().ledger.find(reference);
        if (!sale)
            co_return tl::unexpected(sale.error());
        if (sale->email.isEmpty() || !sale->remoteId.isEmpty())
            continue;
        m_byCustomer[customerKey(sale->email, sale->amount)].push_back(m_hosted.size());
        m_hosted.push_back({reference});
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Sweep::readPage()
{
    m_readAt = m_tracker.office().clock();
    auto statement = co_await m_pages.next();
    if (!statement)
        co_return tl::unexpected(statement.error());
    if (statement->isDoubtful)
        co_return failure(ErrorKind::Unknown, u"statement-doubtful"_s, statement->warning);
    m_parts = partsOf(std::move(statement->lines));
    co_return Result<void>();
}

QCoro::Task<Result<std::vector<Invoice>>> Sweep::writeDown()
{
    std::vector<Invoice> none;
    if (m_parts.empty()) // a page with nothing on it
        co_return none;
    const SaleNames names = namesIn(m_parts.front(), m_opened.account.id, m_opened.account.gatewayId);
    auto known = co_await m_tracker.office().ledger.known(names);
    if (!known)
        co_return tl::unexpected(logged(u"a statement"_s, known.error()));
    auto answered = co_await record(std::move(*known));
    if (!answered)
        co_return tl::unexpected(logged(u"a statement"_s, answered.error()));
    m_parts.pop_front();
    co_return answered;
}

QCoro::Task<Result<std::vector<Invoice>>> Sweep::record(std::vector<Invoice> known)
{
    const Tracker::Office &office = m_tracker.office();
    const KnownSales sales(known, m_opened.account.id, m_opened.account.gatewayId);
    const QDateTime now = office.clock();
    std::vector<Fact> facts;
    std::vector<Invoice> answered;
    for (const StatementLine &line : m_parts.front().lines) {
        const Invoice *sale = sales.find(line);
        if (!sale) {
            collect(line);
            continue;
        }
        StatementFact told = factIn(line, *sale, m_readAt, now);
        if (told.kind == StatementFact::Kind::Doubt)
            m_doubted.insert(sale->reference);
        else if (told.kind == StatementFact::Kind::News) // unless somebody learns better at this moment
            facts.push_back({sale->reference, std::move(told.evidence), {sale->state}});
        else if (m_waiting.remove(sale->reference) > 0)
            answered.push_back(*sale);
    }
    if (facts.empty())
        co_return answered;
    auto recorded = co_await office.ledger.recordAll(std::move(facts));
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    for (Invoice &sale : *recorded) {
        m_waiting.remove(sale.reference);
        answered.push_back(std::move(sale));
    }
    co_return answered;
}

void Sweep::collect(const StatementLine &line)
{
    if (line.remoteId.isEmpty() || line.email.isEmpty() || !line.amount)
        return;
    const auto fitting = m_byCustomer.constFind(customerKey(line.email, *line.amount));
    if (fitting == m_byCustomer.constEnd())
        return;
    for (const std::size_t place : *fitting) {
        if (!m_hosted[place].ids.contains(line.remoteId))
            m_hosted[place].ids << line.remoteId;
    }
}

QCoro::Task<Result<std::vector<Invoice>>> Sweep::confirm()
{
    std::vector<Invoice> answered;
    if (m_hosted.empty())
        co_return answered;
    const Hosted sale = m_hosted.back();
    QStringList ids;
    for (const QString &id : sale.ids) {
        if (!m_taken.contains(id))
            ids << id;
    }
    if (ids.isEmpty()
        || ids.size() > mostAmong) { // too many to be asked here: a question of its own looks on
        m_hosted.pop_back();
        co_return answered;
    }
    const auto tracked = co_await m_tracker.trackAmong(sale.reference, ids);
    if (!tracked)
        co_return tl::unexpected(tracked.error());
    if (tracked->error)
        co_return tl::unexpected(*tracked->error);
    m_hosted.pop_back();
    if (tracked->invoice.remoteId.isEmpty())
        co_return answered;
    m_taken.insert(tracked->invoice.remoteId);
    m_waiting.remove(sale.reference);
    answered.push_back(tracked->invoice);
    co_return answered;
}

} // namespace counterfoil
