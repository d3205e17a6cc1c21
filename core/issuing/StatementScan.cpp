// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementScan.h"

#include "KnownSales.h"
#include "Reconciliation.h"
#include "Schedule.h"
#include "StatementFact.h"
#include "base/ErrorLog.h"
#include "invoices/Reference.h"
#include "money/StatedAmount.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Written down in one piece, in one transaction; a statement without pages may have thousands.
constexpr std::size_t linesAtOnce = 50;
/// A search reads pages of the history and asks about what it finds there.
constexpr int callsForSearch = 4;
/// So many questions in a row without an answer: each sale is asked about by itself, then.
constexpr int mostFailures = 5;
constexpr std::size_t toldAtOnce = 50;

bool isPayment(State state)
{
    return state == State::Paid || state == State::Authorised;
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

int callsFor(const PendingInvoice &invoice, const GatewayKind &kind)
{
    // Who lists sales by pages knows none by the merchant's number.
    return invoice.remoteId.isEmpty() && kind.statementPage > 0 ? callsForSearch : kind.callsForStatus;
}

bool mustBeConfirmed(
    const StatementLine &line, const Invoice &sale, const StatementFact &told, const GatewayKind &kind)
{
    if (told.kind != StatementFact::Kind::News || !told.evidence.state || told.evidence.state == sale.state
        || !isPayment(*told.evidence.state))
        return false;
    const bool isItsOwnWord = kind.hasSignedStatements && line.reference == merchantNumber(sale)
        && line.amount && isSameAmount(*line.amount, sale.amount);
    return !isItsOwnWord;
}

StatementScan::StatementScan(Tracker &tracker, OpenedGateway opened, const GatewayKind &kind, QDate first,
    QDate last, std::shared_ptr<Strangers> strangers)
    : m_tracker(tracker)
    , m_opened(std::move(opened))
    , m_kind(kind)
    , m_pages(m_opened.gateway, kind, first, last)
    , m_lines(std::move(strangers))
{
}

void StatementScan::waitFor(const PendingInvoice &invoice)
{
    m_waiting.insert(invoice.reference, callsFor(invoice, m_kind));
    if (invoice.remoteId.isEmpty() && m_kind.statementPage > 0)
        m_nameless << invoice.reference;
}

bool StatementScan::pays() const
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

QCoro::Task<Result<std::vector<Invoice>>> StatementScan::step()
{
    if (!m_isPrepared) {
        const auto prepared = co_await prepare();
        if (!prepared)
            co_return tl::unexpected(prepared.error());
        m_isPrepared = true;
    }
    if (m_next)
        co_return co_await ask();
    if (m_parts.empty() && m_pages.isOver())
        co_return co_await conclude();
    if (m_parts.empty()) {
        const auto read = co_await readPage();
        if (!read)
            co_return tl::unexpected(read.error());
    }
    auto answered = co_await writeDown();
    if (answered && m_parts.empty() && m_pages.isOver())
        chooseNext();
    co_return answered;
}

QCoro::Task<Result<void>> StatementScan::prepare()
{
    const auto accounts = co_await m_tracker.services().gateways.accounts().all();
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    m_merchant = SameMerchant(m_opened.account.id, m_opened.account.gatewayId, *accounts);
    for (const QString &reference : std::as_const(m_nameless)) {
        const auto sale = co_await m_tracker.services().ledger.find(reference);
        if (!sale)
            co_return tl::unexpected(sale.error());
        if (sale->state == State::Open && sale->remoteId.isEmpty())
            m_lines.await(*sale);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> StatementScan::readPage()
{
    m_readAt = m_tracker.services().clock();
    auto statement = co_await m_pages.next();
    if (!statement)
        co_return tl::unexpected(statement.error());
    if (statement->isDoubtful)
        co_return failure(ErrorKind::Unknown, u"statement-doubtful"_s, statement->warning);
    m_parts = partsOf(std::move(statement->lines));
    co_return Result<void>();
}

QCoro::Task<Result<std::vector<Invoice>>> StatementScan::writeDown()
{
    std::vector<Invoice> none;
    if (m_parts.empty()) // a page with nothing on it
        co_return none;
    const SaleNames names = namesIn(m_parts.front(), m_opened.account.id, m_opened.account.gatewayId);
    auto known = co_await m_tracker.services().ledger.known(names);
    if (!known)
        co_return tl::unexpected(logged(u"a statement"_s, known.error()));
    auto answered = co_await record(std::move(*known));
    if (!answered)
        co_return tl::unexpected(logged(u"a statement"_s, answered.error()));
    m_parts.pop_front();
    co_return answered;
}

QCoro::Task<Result<std::vector<Invoice>>> StatementScan::record(std::vector<Invoice> known)
{
    const Tracker::Services &services = m_tracker.services();
    const KnownSales sales(known, *m_merchant);
    const QDateTime now = services.clock();
    std::vector<Fact> facts;
    std::vector<Invoice> answered;
    for (const StatementLine &line : m_parts.front().lines) {
        const Invoice *sale = sales.find(line);
        const bool isOwn = sale != nullptr;
        if (!sale)
            sale = sales.elsewhere(line);
        if (!sale) {
            // A reference that the books do not have is another till's.
            if (m_lines.isAwaitingAny() && !isReference(line.reference)) {
                m_lines.add(line);
                if (!line.settlement.isEmpty())
                    m_stated.insert(line.remoteId, line.settlement);
            }
            continue;
        }
        if (!isOwn)
            m_sisters.insert(sale->accountId);
        StatementFact told = factIn(line, *sale, m_readAt, now);
        if (told.kind == StatementFact::Kind::Doubt) {
            // Its own account asks about another one's; and what nobody knew to be there is there.
            const bool isUndecided = schedule::isUndecided(sale->state)
                || schedule::mayExistAllTheSame(sale->state, sale->errorCode);
            if (isUndecided && !line.remoteId.isEmpty())
                confirmLater(line, *sale);
            if (isOwn)
                m_doubted.insert(sale->reference);
        } else if (mustBeConfirmed(line, *sale, told, m_kind)) {
            confirmLater(line, *sale);
            m_doubted.insert(sale->reference); // until it is
        } else if (told.kind == StatementFact::Kind::News) { // unless somebody learns better at this moment
            m_lines.isNamed(sale->reference);
            facts.push_back({sale->reference, std::move(told.evidence), {sale->state}});
        } else if (m_waiting.remove(sale->reference) > 0) {
            answered.push_back(*sale);
        }
    }
    if (facts.empty())
        co_return answered;
    auto recorded = co_await services.ledger.recordAll(std::move(facts));
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    for (Invoice &sale : *recorded) {
        m_waiting.remove(sale.reference);
        answered.push_back(std::move(sale));
    }
    co_return answered;
}

/// Once for each sale, by a call about the line, where the gateway has one.
void StatementScan::confirmLater(const StatementLine &line, const Invoice &sale)
{
    if (!m_kind.hasSignedStatements && !m_doubted.contains(sale.reference))
        m_toConfirm.push_back({line.remoteId, sale.reference, line.settlement});
}

/// What the next step asks about; or all is known that a list can tell.
void StatementScan::chooseNext()
{
    if (!m_toConfirm.empty()) {
        m_next = m_toConfirm.front();
        m_toConfirm.pop_front();
        m_lines.isNamed(m_next->holder);
        return;
    }
    if (const QString id = m_lines.next(); !id.isEmpty()) {
        m_next = Question{id, {}, m_stated.value(id)};
        return;
    }
    // What was not listed at all may be on a page that the gateway did not show.
    if (m_pages.isWhole()) {
        const QStringList open = m_lines.stillOpen();
        m_stillOpen.assign(open.begin(), open.end());
    }
    m_isConcluded = m_stillOpen.empty();
}

/// Asks whose a line is, or whether what it says of a sale is so.
QCoro::Task<Result<std::vector<Invoice>>> StatementScan::ask()
{
    const Question question = *m_next;
    std::vector<Invoice> answered;
    const auto named = co_await m_tracker.askWhose(m_opened, question.id, question.holder, question.stated);
    if (!named) {
        const bool isOver = ++m_failures >= mostFailures || holdsForTheAccount(named.error());
        if (isOver && named.error().code != u"whose-none")
            co_return tl::unexpected(named.error());
        if (question.holder.isEmpty())
            m_lines.isSilent(question.id);
        chooseAnother();
        co_return answered;
    }
    m_failures = 0;
    if (!named->tracked && named->isSilent)
        m_lines.isSilent(question.id);
    else if (!named->tracked)
        m_lines.isStrange(question.id);
    else if (named->tracked->error) { // a question about that sale decides
        m_doubted.insert(named->tracked->invoice.reference);
        m_lines.isNamed(named->tracked->invoice.reference);
    }
    if (named->tracked && !named->tracked->error) {
        const Invoice &sale = named->tracked->invoice;
        m_lines.isNamed(sale.reference);
        m_doubted.remove(sale.reference);
        m_waiting.remove(sale.reference);
        answered.push_back(sale);
    }
    chooseAnother();
    co_return answered;
}

void StatementScan::chooseAnother()
{
    m_next.reset();
    chooseNext();
}

/// Hands over, some at a time, the sales of which the list tells that nothing is new.
QCoro::Task<Result<std::vector<Invoice>>> StatementScan::conclude()
{
    std::vector<Invoice> answered;
    while (!m_stillOpen.empty() && answered.size() < toldAtOnce) {
        auto sale = co_await m_tracker.services().ledger.find(m_stillOpen.front());
        if (!sale)
            co_return tl::unexpected(sale.error());
        m_stillOpen.pop_front();
        m_waiting.remove(sale->reference);
        answered.push_back(std::move(*sale));
    }
    m_isConcluded = m_stillOpen.empty();
    co_return answered;
}

} // namespace counterfoil
