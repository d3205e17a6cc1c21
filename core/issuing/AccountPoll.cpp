// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountPoll.h"

#include "Schedule.h"
#include "base/ErrorLog.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int atATime = 4;
/// A gateway that answers so many questions with nonsense is not asked the rest of them this round.
constexpr int mostFailures = 20;

bool mustBeAsked(const PendingInvoice &invoice)
{
    // (A statement is read from a day on: of what has no day a question tells.)
    return !isUnsettled(invoice.state) || schedule::isUndecided(invoice.state) || !invoice.openedAt.isValid();
}

} // namespace

/// The gateway's clock may be ahead of ours, in whatever time zone.
QDate AccountPoll::lastDay() const
{
    return m_tracker.services().clock().addSecs(14 * 3600).date();
}

QCoro::Task<AccountPoll::Round> AccountPoll::ask(
    std::vector<PendingInvoice> due, Haste haste, Hear hear, std::stop_token stop)
{
    const auto self = shared_from_this();
    const auto queue = std::make_shared<Queue>(m_tracker.timeSlice());
    queue->due = std::move(due);
    queue->haste = haste;
    queue->hear = std::move(hear);
    queue->stop = stop;
    co_await queue->yielder.yield(); // whoever chose what is due has walked already
    const bool isOpen = co_await open(queue);
    // What only a question decides, and what is not read on about, goes before the statement.
    Pointers others;
    for (const PendingInvoice &invoice : queue->due) {
        if (!isOpen || mustBeAsked(invoice))
            queue->next.push_back(&invoice);
        else if (!m_scan || !m_scan->isWaitingFor(invoice.reference))
            others.push_back(&invoice);
        if (queue->yielder.isDue())
            co_await queue->yielder.yield();
    }
    co_await askAll(queue); // where the gateway cannot be opened, that is told of each
    if (isOpen) {
        if (!m_scan) {
            m_scan = co_await scanFor(queue, others);
            if (m_scan)
                others.clear();
        }
        queue->next.assign(others.begin(), others.end());
        co_await askAll(queue);
        co_await readOn(queue);
    }
    Round round = std::move(queue->round);
    co_return round;
}

/// Reads on in the statement, and asks about what it leaves open.
QCoro::Task<> AccountPoll::readOn(Shared queue)
{
    while (m_scan) {
        const auto scanning = m_scan;
        co_await scan(queue, scanning);
        if (!scanning->isOver() && scanning->pays() && !queue->round.halt)
            co_return; // the budget is spent
        m_scan.reset();
        Pointers left = co_await leftBy(queue, scanning);
        // There are more lines than questions: the younger sales may need only the last pages.
        if (scanning->isTooLong() && !queue->round.halt) {
            const auto older = [](const PendingInvoice *one, const PendingInvoice *other) {
                return one->openedAt < other->openedAt;
            };
            const auto middle = left.begin() + static_cast<std::ptrdiff_t>((left.size() + 1) / 2);
            std::nth_element(left.begin(), middle, left.end(), older);
            const Pointers younger(middle, left.end());
            m_scan = co_await scanFor(queue, younger);
            if (m_scan)
                left.erase(middle, left.end());
        }
        queue->next.assign(left.begin(), left.end());
        co_await askAll(queue);
        auto doubts = doubtsOf(*scanning);
        co_await askDoubts(queue, std::move(doubts));
    }
}

/// What is due and was not met with in that statement.
QCoro::Task<AccountPoll::Pointers> AccountPoll::leftBy(Shared queue, std::shared_ptr<StatementScan> scan)
{
    Pointers left;
    for (const PendingInvoice &invoice : queue->due) {
        if (scan->isWaitingFor(invoice.reference))
            left.push_back(&invoice);
        if (queue->yielder.isDue())
            co_await queue->yielder.yield();
    }
    co_return left;
}

/// Settled sales that the statement speaks against, to be asked about.
std::vector<PendingInvoice> AccountPoll::doubtsOf(const StatementScan &scan)
{
    std::vector<PendingInvoice> doubts;
    for (const QString &reference : scan.doubted()) {
        if (scan.isWaitingFor(reference) || m_doubted.contains(reference))
            continue;
        m_doubted.insert(reference);
        PendingInvoice invoice{.reference = reference, .accountId = m_accountId, .gatewayId = m_gatewayId};
        invoice.remoteId = u"?"_s; // the statement knew it by one
        doubts.push_back(invoice);
    }
    return doubts;
}

/// Opens the gateway for this round; false where it cannot be.
QCoro::Task<bool> AccountPoll::open(Shared queue)
{
    const auto opened =
        co_await m_tracker.services().gateways.openWithAccount(m_accountId, m_gatewayId, queue->whom());
    if (!opened) {
        const Error error = logged(u"tracking"_s, opened.error());
        queue->round.halt = error;
        budget().failed(now());
        co_return false;
    }
    m_opened = *opened;
    m_isTraining = opened->account.builtIn;
    m_kind = m_tracker.services().gateways.kind(opened->account.gatewayId);
    co_return true;
}

/// Takes them from the budget, after a wait or not, or says that there are none.
QCoro::Task<bool> AccountPoll::takeCalls(Shared queue, int calls)
{
    if (queue->haste == Haste::Wait)
        co_return co_await m_tracker.takeCalls(*m_opened, calls, queue->stop);
    if (queue->stop.stop_requested() || budget().untilCalls(calls, now()).count() > 0)
        co_return false;
    budget().spend(calls, now());
    co_return true;
}

QCoro::Task<> AccountPoll::askAll(Shared queue)
{
    if (!queue->next.empty() && !queue->round.halt) { // alone: does it answer at all?
        const PendingInvoice *first = queue->next.front();
        queue->next.pop_front();
        co_await askOne(queue, first);
    }
    std::vector<QCoro::Task<>> asking;
    asking.reserve(atATime);
    for (int i = 0; i < atATime; ++i)
        asking.push_back(askOnAndOn(queue));
    for (auto &each : asking)
        co_await each;
    const auto unasked = std::exchange(queue->next, {});
    if (!queue->round.halt || queue->haste == Haste::NextRound)
        co_return;
    for (const PendingInvoice *invoice : unasked) { // somebody wants to know about each
        const auto sale = co_await m_tracker.services().ledger.find(invoice->reference);
        if (sale)
            queue->tell({*sale, {}, queue->round.halt});
    }
}

QCoro::Task<> AccountPoll::askOnAndOn(Shared queue)
{
    while (!queue->next.empty() && !queue->round.halt) {
        const PendingInvoice *next = queue->next.front();
        queue->next.pop_front();
        co_await askOne(queue, next);
    }
}

QCoro::Task<> AccountPoll::askOne(Shared queue, const PendingInvoice *invoice)
{
    if (queue->haste == Haste::NextRound && m_tracker.isFollowed(invoice->reference))
        co_return; // whoever follows it asks
    const int calls = m_kind ? callsFor(*invoice, *m_kind) : 1;
    const bool allowed = co_await takeCalls(queue, calls);
    if (!allowed) {
        queue->next.clear(); // they stay due
        co_return;
    }
    const QDateTime when = m_tracker.services().clock();
    const auto tracked = co_await m_tracker.track(invoice->reference, Tracker::Calls::Counted, queue->whom());
    if (!tracked || !tracked->error || !holdsForTheAccount(*tracked->error))
        queue->round.tried.insert(invoice->reference, when);
    if (!tracked) {
        queue->round.ledgerError = tracked.error();
        halt(queue, tracked.error());
        co_return;
    }
    queue->tell(*tracked);
    if (!tracked->error) {
        queue->failuresInARow = 0;
        budget().succeeded();
    } else if (holdsForTheAccount(*tracked->error) || ++queue->failuresInARow >= mostFailures) {
        halt(queue, *tracked->error);
    }
}

void AccountPoll::halt(const Shared &queue, const Error &error)
{
    queue->round.halt = error;
    budget().failed(now());
}

/// A statement for those sales, where that seems to take fewer calls than a question about each.
QCoro::Task<std::shared_ptr<StatementScan>> AccountPoll::scanFor(Shared queue, Pointers pending)
{
    std::shared_ptr<StatementScan> none;
    if (!m_kind || !m_kind->hasStatements || pending.size() < 2)
        co_return none;
    const auto older = [](const PendingInvoice *one, const PendingInvoice *other) {
        return one->openedAt < other->openedAt;
    };
    const QDateTime oldest = (*std::min_element(pending.begin(), pending.end(), older))->openedAt;
    const QDate last = lastDay();
    const QDate first = std::min(oldest.date().addDays(-1), last); // nobody knows the gateway's time zone
    auto scan = std::make_shared<StatementScan>(m_tracker, *m_opened, *m_kind, first, last, m_strangers);
    for (const PendingInvoice *invoice : pending) {
        scan->waitFor(*invoice);
        if (queue->yielder.isDue())
            co_await queue->yielder.yield();
    }
    if (!scan->pays())
        co_return none;
    co_return scan;
}

/// Reads on as far as the budget goes and it pays.
QCoro::Task<> AccountPoll::scan(Shared queue, std::shared_ptr<StatementScan> scan)
{
    while (!scan->isOver() && scan->pays() && !queue->round.halt) {
        // What was told is written down to its end, stopped or not: the call for it is spent.
        if (!scan->hasParts()) {
            const bool allowed = co_await takeCalls(queue, scan->callsForStep());
            if (!allowed)
                co_return;
        }
        const QDateTime when = m_tracker.services().clock();
        auto answered = co_await scan->step();
        if (!answered) {
            const Error &error = answered.error();
            if (error.kind == ErrorKind::Unavailable)
                queue->round.ledgerError = error;
            if (holdsForTheAccount(error)) {
                halt(queue, error);
                co_return;
            }
            scan->giveUp(); // a question about each still may work
            co_return;
        }
        budget().succeeded();
        queue->round.sisters.unite(scan->sisters());
        for (Invoice &sale : *answered) {
            queue->round.tried.insert(sale.reference, when);
            queue->tell({std::move(sale), {}, {}});
        }
    }
}

/// What is settled is not due by itself: whoever could not be asked now is kept for the next look back.
QCoro::Task<> AccountPoll::askDoubts(Shared queue, std::vector<PendingInvoice> doubts)
{
    queue->doubts = std::move(doubts);
    for (const PendingInvoice &invoice : queue->doubts)
        queue->next.push_back(&invoice);
    co_await askAll(queue);
    for (const PendingInvoice &invoice : queue->doubts) {
        if (!queue->round.tried.contains(invoice.reference))
            m_leftDoubts.push_back(invoice);
    }
}

QCoro::Task<AccountPoll::Round> AccountPoll::lookBack(QDate since, std::stop_token stop)
{
    const auto self = shared_from_this();
    const auto queue = std::make_shared<Queue>(m_tracker.timeSlice());
    queue->stop = stop;
    const bool isOpen = co_await open(queue);
    if (isOpen && !m_leftDoubts.empty()) {
        auto left = std::exchange(m_leftDoubts, {});
        co_await askDoubts(queue, std::move(left));
        Round round = std::move(queue->round);
        co_return round;
    }
    if (isOpen && !m_lookBack && m_kind && m_kind->hasStatements) {
        const QDate last = lastDay();
        m_lookBack = std::make_shared<StatementScan>(
            m_tracker, *m_opened, *m_kind, std::min(since, last), last, m_strangers);
        m_lookBack->setThorough();
        m_doubted.clear();
    }
    if (isOpen && m_lookBack)
        co_await scan(queue, m_lookBack);
    if (m_lookBack && !queue->round.halt && (m_lookBack->isOver() || !m_lookBack->pays())) {
        auto doubts = doubtsOf(*m_lookBack);
        m_lookBack.reset();
        co_await askDoubts(queue, std::move(doubts));
    }
    Round round = std::move(queue->round);
    co_return round;
}

} // namespace counterfoil
