// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tracker.h"

#include "Advice.h"
#include "Schedule.h"
#include "base/ErrorLog.h"
#include "invoices/Transition.h"

#include <QCoroTimer>

#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using schedule::isUndecided;

bool mayExistAllTheSame(const Invoice &invoice)
{
    return schedule::mayExistAllTheSame(invoice.state, invoice.errorCode);
}

/// Whoever asks about such a sale may go on with it, too (decision 0015).
bool mayBeGoneOnWith(const Invoice &invoice)
{
    return isUndecided(invoice.state) || mayExistAllTheSame(invoice);
}

} // namespace

bool holdsForTheAccount(const Error &error)
{
    return error.code == u"no-answer" || error.code == u"key-missing" || error.kind == ErrorKind::Unavailable;
}

void Tracker::leave(const QString &reference)
{
    const auto found = m_followed.find(reference);
    if (found != m_followed.end() && --*found <= 0)
        m_followed.erase(found);
}

QCoro::Task<Result<Tracker::Ready>> Tracker::makeReady(QString reference, KeyFor whom)
{
    auto invoice = co_await m_services.ledger.find(reference);
    std::shared_ptr<InvoiceLockGuard> lock;
    if (invoice && mayBeGoneOnWith(*invoice)) {
        if (!co_await m_services.ledger.lock(reference)) {
            Ready busy{{*invoice, words::beingIssued(), {}}};
            co_return busy;
        }
        lock = std::make_shared<InvoiceLockGuard>(m_services.ledger, reference);
        invoice = co_await m_services.ledger.find(reference); // whoever had the lock may just have finished
    }
    if (!invoice)
        co_return tl::unexpected(invoice.error());
    Ready ready{{*invoice, {}, {}}, {}, std::move(lock)};
    if (invoice->state == State::Refused && !mayExistAllTheSame(*invoice)) {
        //: A sale, about which somebody wished to ask the gateway.
        ready.tracked.note = translatable("Tracker", "It was not issued, so there is nothing to ask about.");
        co_return ready;
    }
    const auto opened =
        co_await m_services.gateways.openWithAccount(invoice->accountId, invoice->gatewayId, whom);
    if (opened)
        ready.opened = *opened;
    else
        ready.tracked.error = logged(u"tracking "_s + reference, opened.error());
    co_return ready;
}

CallBudget &Tracker::budgetOf(const OpenedGateway &opened)
{
    const Account &account = opened.account;
    return m_budgets.of(account.id, account.gatewayId, account.builtIn);
}

void Tracker::spend(const OpenedGateway &opened, int calls)
{
    budgetOf(opened).spend(calls, m_budgets.now());
}

QCoro::Task<std::chrono::milliseconds> Tracker::untilQuestion(QString reference)
{
    const auto sale = co_await m_services.ledger.find(reference);
    if (!sale) // whoever asks then hears why
        co_return std::chrono::milliseconds(0);
    co_return m_budgets.of(sale->accountId, sale->gatewayId).untilQuestion(m_budgets.now());
}

QCoro::Task<bool> Tracker::takeCalls(OpenedGateway opened, int calls, std::stop_token stop)
{
    CallBudget &budget = budgetOf(opened);
    while (!stop.stop_requested()) {
        const auto wait = budget.untilCalls(calls, m_budgets.now());
        if (wait.count() <= 0) {
            budget.spend(calls, m_budgets.now());
            co_return true;
        }
        co_await QCoro::sleepFor(std::min(wait, std::chrono::milliseconds(500))); // and hears a stop
    }
    co_return false;
}

QCoro::Task<Result<Tracked>> Tracker::track(QString reference, Calls calls, KeyFor whom)
{
    const auto ready = co_await makeReady(reference, whom);
    if (!ready)
        co_return tl::unexpected(ready.error());
    if (!ready->opened)
        co_return ready->tracked;
    const GatewayKind *kind = m_services.gateways.kind(ready->tracked.invoice.gatewayId);
    if (calls == Calls::ToBeCounted) {
        spend(*ready->opened, kind ? kind->callsForStatus : 1);
        budgetOf(*ready->opened).beginQuestion(m_budgets.now());
    }
    if (ready->tracked.invoice.remoteId.isEmpty())
        co_return co_await search(*ready->opened, ready->tracked.invoice, whom);
    co_return co_await askStatus(*ready->opened, ready->tracked.invoice);
}

QCoro::Task<Result<Tracked>> Tracker::askStatus(OpenedGateway opened, Invoice invoice)
{
    const auto report = co_await opened.gateway->status(invoice);
    if (report)
        co_return co_await recordReport(invoice, *report, EvidenceKind::Polled);
    if (report.error().code == u"other-sale") {
        const auto finding = co_await findWhereElse(opened, invoice);
        if (finding && finding->kind == Finding::Kind::Found)
            co_return co_await recordReport(invoice, *finding->report, EvidenceKind::Found);
    }
    co_return Tracked{invoice, {}, logged(u"tracking "_s + invoice.reference, report.error())};
}

/// The id that the create call told may have been another one than the status call wants. Looked for once: a
/// search is many calls, and what it did not find then it does not find at the next poll.
QCoro::Task<Result<Finding>> Tracker::findWhereElse(OpenedGateway opened, Invoice invoice)
{
    // With another merchant's key the sale is in another history, and each sale of the account is
    // "another's".
    const QDateTime added = opened.account.addedAt;
    const bool isOfAnotherKey = added.isValid() && invoice.openedAt < added;
    Finding none;
    if (isOfAnotherKey || m_soughtElsewhere.contains(invoice.reference))
        co_return none;
    SearchContext context = contextWithoutMemory(invoice);
    constexpr int questions = 5;
    context.mostQuestions = questions;
    auto finding = co_await opened.gateway->find(invoice, context);
    constexpr int reckoned = 4; // where it failed, it does not tell how many calls it made
    spend(opened, finding ? finding->calls : reckoned);
    if (finding)
        m_soughtElsewhere.insert(invoice.reference);
    co_return finding;
}

/// Since when the gateway says that word which nothing confirms, by the books: programs that ask once and end
/// go on counting, and one that was begun anew does not begin to count.
QCoro::Task<QDateTime> Tracker::firstUnconfirmed(Invoice invoice, QString word)
{
    const QDateTime known = m_unconfirmed.value(invoice.reference);
    if (known.isValid())
        co_return known;
    QDateTime since = m_services.clock();
    const auto events = co_await m_services.ledger.events(invoice.reference);
    if (!events)
        co_return since;
    for (auto event = events->rbegin(); event != events->rend(); ++event) {
        if (event->remoteStatus.isEmpty())
            continue;
        if (!isSameWord(event->remoteStatus, word))
            break;
        since = event->at;
    }
    co_return since;
}

QCoro::Task<Result<Tracked>> Tracker::recordReport(
    Invoice invoice, StatusReport report, EvidenceKind kind, IdIs whose)
{
    if (report.isUnconfirmed) {
        const QDateTime since = co_await firstUnconfirmed(invoice, report.remoteStatus);
        m_unconfirmed.insert(invoice.reference, since);
        // A call that confirms it may fail for a while; one that fails on and on is somebody's business.
        if (!schedule::isAwaitingConfirmation(since, m_services.clock()))
            report.doubt = QStringList{report.doubt, unconfirmedPayment.toString()}.join(u' ').trimmed();
    } else {
        m_unconfirmed.remove(invoice.reference);
    }
    // A word that we do not know proves that the sale is there, and no more: what was known of it stays.
    const bool isNews = isUndecided(invoice.state) || invoice.state == State::Refused;
    std::vector<State> onlyFrom;
    if (!report.state && isNews) {
        report.state = State::Open;
        onlyFrom = {State::Issuing, State::Unknown, State::Refused};
    }
    // What somebody else learnt while this question was on its way is newer than its answer.
    if (report.state && kind == EvidenceKind::Polled)
        onlyFrom = {invoice.state};
    // The sale is there, but its payment could not be begun. Another program may have managed meanwhile.
    const bool isHalf = report.state == State::Unknown;
    if (isHalf)
        onlyFrom = {State::Issuing, State::Unknown, State::Refused};
    // The status call states less than the statement does, which may have been read before.
    Settlement settlement = report.settlement.completedBy(invoice.settlement);
    if (settlement == invoice.settlement)
        settlement = {};
    const Evidence evidence{.kind = kind,
        .source = whose == IdIs::Claimed ? u"person: confirmed"_s : report.source,
        .at = m_services.clock(),
        .state = report.state,
        .remoteId = report.remoteId,
        .remoteStatus = report.remoteStatus,
        .payLink = report.payLink,
        .coin = report.coin,
        .payForm = report.payForm,
        .warning = report.warning,
        .settlement = settlement,
        .doubt = report.doubt,
        .errorCode = isHalf ? u"not-processed"_s : QString(),
        .message = report.message,
        .answer = report.answer};
    Fact fact{invoice.reference, evidence, onlyFrom};
    if (whose == IdIs::Claimed) { // by a person, and another program may have been told the same
        fact.isOnlyOfItsId = true;
        fact.sisters = co_await sistersOf(invoice);
    }
    std::vector<Fact> facts;
    facts.push_back(std::move(fact));
    const auto all = co_await m_services.ledger.recordAll(std::move(facts));
    if (!all)
        co_return tl::unexpected(logged(u"writing down "_s + invoice.reference, all.error()));
    const Invoice &recorded = all->front();
    LocalizedText note = report.message;
    if (report.linkIsLost && recorded.payLink.isEmpty() && recorded.state == State::Open)
        note = words::lostLink(recorded.remoteId);
    co_return Tracked{recorded, note, {}};
}

} // namespace counterfoil
