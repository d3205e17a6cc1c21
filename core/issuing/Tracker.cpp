// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tracker.h"

#include "Schedule.h"
#include "base/ErrorLog.h"

#include <QCoroTimer>

#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString beingIssued = u"It is being issued at this moment. Ask again in a minute."_s;
const QString neverCreated = u"never-created"_s;

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

struct Tracker::Ready {
    Tracked tracked; ///< the sale, and where `opened` is empty all that there is to say
    std::optional<OpenedGateway> opened = {};
    std::shared_ptr<ClaimGuard> claim = {};
};

QCoro::Task<Result<Tracker::Ready>> Tracker::makeReady(QString reference)
{
    auto invoice = co_await m_office.ledger.find(reference);
    std::shared_ptr<ClaimGuard> claim;
    if (invoice && mayBeGoneOnWith(*invoice)) {
        if (!co_await m_office.ledger.claim(reference)) {
            Ready busy{{*invoice, beingIssued, {}}};
            co_return busy;
        }
        claim = std::make_shared<ClaimGuard>(m_office.ledger, reference);
        invoice = co_await m_office.ledger.find(reference); // whoever had the claim may just have finished
    }
    if (!invoice)
        co_return tl::unexpected(invoice.error());
    Ready ready{{*invoice, {}, {}}, {}, std::move(claim)};
    if (invoice->state == State::Refused && !mayExistAllTheSame(*invoice)) {
        ready.tracked.note = u"It was not issued, so there is nothing to ask about."_s;
        co_return ready;
    }
    const auto opened = co_await m_office.gateways.openWithAccount(invoice->accountId, invoice->gatewayId);
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
    const auto sale = co_await m_office.ledger.find(reference);
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

QCoro::Task<Result<Tracked>> Tracker::track(QString reference, Calls calls)
{
    const auto ready = co_await makeReady(reference);
    if (!ready)
        co_return tl::unexpected(ready.error());
    if (!ready->opened)
        co_return ready->tracked;
    const GatewayKind *kind = m_office.gateways.kind(ready->tracked.invoice.gatewayId);
    if (calls == Calls::ToBeCounted) {
        spend(*ready->opened, kind ? kind->callsForStatus : 1);
        budgetOf(*ready->opened).beginQuestion(m_budgets.now());
    }
    if (ready->tracked.invoice.remoteId.isEmpty())
        co_return co_await search(*ready->opened, ready->tracked.invoice);
    co_return co_await askStatus(ready->opened->gateway, ready->tracked.invoice);
}

QCoro::Task<Result<Tracked>> Tracker::trackAmong(QString reference, QStringList remoteIds)
{
    const auto ready = co_await makeReady(reference);
    if (!ready)
        co_return tl::unexpected(ready.error());
    if (!ready->opened)
        co_return ready->tracked;
    const Invoice invoice = ready->tracked.invoice;
    if (!invoice.remoteId.isEmpty()) { // somebody was faster
        Tracked known{invoice, {}, {}};
        co_return known;
    }
    spend(*ready->opened, static_cast<int>(remoteIds.size()));
    const auto finding = co_await ready->opened->gateway->findAmong(invoice, remoteIds);
    if (!finding) {
        Tracked failed{invoice, {}, logged(u"searching "_s + reference, finding.error())};
        co_return failed;
    }
    if (finding->kind != Finding::Kind::Found) {
        Tracked none{invoice, finding->message, {}, finding->kind};
        co_return none;
    }
    auto found = co_await recordReport(invoice, *finding->report, EvidenceKind::Found);
    if (found)
        found->searched = finding->kind;
    co_return found;
}

QCoro::Task<Result<Tracked>> Tracker::askStatus(std::shared_ptr<Gateway> gateway, Invoice invoice)
{
    const auto report = co_await gateway->status(invoice);
    if (report)
        co_return co_await recordReport(invoice, *report, EvidenceKind::Polled);
    if (report.error().code == u"other-sale") {
        // The id that the create call told may have been another one than the status call wants.
        const auto finding = co_await gateway->find(invoice);
        if (finding && finding->kind == Finding::Kind::Found)
            co_return co_await recordReport(invoice, *finding->report, EvidenceKind::Found);
    }
    co_return Tracked{invoice, {}, logged(u"tracking "_s + invoice.reference, report.error())};
}

QCoro::Task<Result<Tracked>> Tracker::recordReport(Invoice invoice, StatusReport report, EvidenceKind kind)
{
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
        .source = report.source,
        .at = m_office.clock(),
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
    const auto recorded = co_await m_office.ledger.record(invoice.reference, evidence, onlyFrom);
    if (!recorded)
        co_return tl::unexpected(logged(u"writing down "_s + invoice.reference, recorded.error()));
    QString note = report.message;
    if (report.linkIsLost && recorded->payLink.isEmpty() && recorded->state == State::Open)
        note =
            u"The gateway has this sale (number %1), but its pay link was lost with the answer. Issue a new sale and leave this one unpaid."_s
                .arg(recorded->remoteId);
    co_return Tracked{*recorded, note, {}};
}

bool Tracker::isSettled(const Invoice &invoice, const QDateTime &when) const
{
    // An issuing program may be at its call until `call` has passed; after the call's end the gateway may
    // still be at work.
    const QDateTime callEnded = invoice.state == State::Issuing
        ? invoice.openedAt.addMSecs(m_patience.call.count())
        : invoice.changedAt;
    return callEnded.msecsTo(when) >= m_patience.settle.count();
}

QCoro::Task<Result<Tracked>> Tracker::search(OpenedGateway opened, Invoice invoice)
{
    const auto gateway = opened.gateway;
    // What counts is when the search began: a sale that arrived during it may have been missed.
    bool settled = isSettled(invoice, m_office.clock());
    auto finding = co_await gateway->find(invoice);
    if (finding && finding->kind == Finding::Kind::NotThere && invoice.state == State::Unknown && !settled) {
        co_await QCoro::sleepFor(m_patience.settle);
        settled = true;
        finding = co_await gateway->find(invoice);
    }
    if (!finding)
        co_return Tracked{invoice, {}, logged(u"searching "_s + invoice.reference, finding.error())};

    if (finding->kind == Finding::Kind::Found)
        co_return co_await recordReport(invoice, *finding->report, EvidenceKind::Found);
    if (finding->kind == Finding::Kind::Undecided)
        co_return co_await recordUndecided(invoice, finding->message);
    if (!isUndecided(invoice.state))
        co_return Tracked{invoice, finding->message, {}};
    if (!settled)
        co_return Tracked{invoice, beingIssued, {}};
    // With another merchant's key this is another merchant's history, and says nothing.
    if (opened.account.addedAt.isValid() && invoice.openedAt < opened.account.addedAt)
        co_return co_await recordUndecided(invoice,
            u"The account was removed and added again after this sale. If that was with another merchant’s key, the sale is not in this history, so nobody can say that it never arrived."_s);
    co_return co_await recordNeverCreated(invoice, finding->message);
}

QCoro::Task<Result<Tracked>> Tracker::recordUndecided(Invoice invoice, QString searched)
{
    const QString advice = searched + u" Look for it on the gateway’s own pages."_s;
    const auto events = co_await m_office.ledger.events(invoice.reference);
    if (!events)
        co_return tl::unexpected(events.error());
    if (!events->empty() && events->back().message == searched) // said already
        co_return Tracked{invoice, advice, {}};
    const Evidence note{.kind = EvidenceKind::Note,
        .source = u"gateway: history"_s,
        .at = m_office.clock(),
        .message = searched};
    const auto recorded = co_await m_office.ledger.record(invoice.reference, note);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return Tracked{*recorded, advice, {}};
}

QCoro::Task<Result<Tracked>> Tracker::recordNeverCreated(Invoice invoice, QString searched)
{
    const Evidence evidence{.kind = EvidenceKind::NeverCreated,
        .source = u"gateway: history"_s,
        .at = m_office.clock(),
        .state = State::Refused,
        .errorCode = neverCreated,
        .message = u"The sale never arrived at the gateway: nobody can pay it. Issue it again. (%1)"_s.arg(
            searched)};
    // Another program may have found it in the meantime: its evidence stands.
    const std::vector<State> undecided{
        State::Issuing, State::Unknown}; // a list in the call itself trips GCC 12
    const auto recorded = co_await m_office.ledger.record(invoice.reference, evidence, undecided);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return Tracked{*recorded, recorded->errorMessage, {}};
}

} // namespace counterfoil
