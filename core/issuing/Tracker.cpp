// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tracker.h"

#include <QCoroTimer>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString beingIssued = u"It is being issued at this moment. Ask again in half a minute."_s;
const QString neverCreated = u"never-created"_s;

bool isUndecided(State state)
{
    return state == State::Issuing || state == State::Unknown;
}

} // namespace

QCoro::Task<Result<Tracked>> Tracker::track(QString reference)
{
    const auto invoice = co_await m_ledger.find(reference);
    if (!invoice)
        co_return tl::unexpected(invoice.error());
    if (invoice->state == State::Refused && invoice->errorCode != neverCreated)
        co_return Tracked{*invoice, u"It was not issued, so there is nothing to ask about."_s, {}};
    const auto gateway = co_await m_gateways.open(invoice->accountId);
    if (!gateway)
        co_return Tracked{*invoice, {}, gateway.error()};
    if (invoice->remoteId.isEmpty())
        co_return co_await search(*gateway, *invoice);
    co_return co_await askStatus(*gateway, *invoice);
}

QCoro::Task<Result<Tracked>> Tracker::askStatus(std::shared_ptr<Gateway> gateway, Invoice invoice)
{
    const auto report = co_await gateway->status(invoice);
    if (!report)
        co_return Tracked{invoice, {}, report.error()};
    co_return co_await recordReport(invoice, *report, EvidenceKind::Polled);
}

QCoro::Task<Result<Tracked>> Tracker::recordReport(Invoice invoice, StatusReport report, EvidenceKind kind)
{
    const Evidence evidence{.kind = kind,
        .source = report.source,
        .at = m_clock(),
        .state = report.state,
        .remoteId = report.remoteId,
        .remoteStatus = report.remoteStatus,
        .message = report.message,
        .answer = report.answer};
    const auto recorded = co_await m_ledger.record(invoice.reference, evidence);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    QString note = report.message;
    if (recorded->payLink.isEmpty() && recorded->channel == Channel::Hosted && recorded->state == State::Open)
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

QCoro::Task<Result<Tracked>> Tracker::search(std::shared_ptr<Gateway> gateway, Invoice invoice)
{
    // What counts is when the search began: a sale that arrived during it may have been missed.
    bool settled = isSettled(invoice, m_clock());
    auto finding = co_await gateway->find(invoice);
    if (finding && finding->kind == Finding::Kind::NotThere && invoice.state == State::Unknown && !settled) {
        co_await QCoro::sleepFor(m_patience.settle);
        settled = true;
        finding = co_await gateway->find(invoice);
    }
    if (!finding)
        co_return Tracked{invoice, {}, finding.error()};

    if (finding->kind == Finding::Kind::Found)
        co_return co_await recordReport(invoice, *finding->report, EvidenceKind::Found);
    if (finding->kind == Finding::Kind::Undecided)
        co_return co_await recordUndecided(invoice, finding->message);
    if (!isUndecided(invoice.state))
        co_return Tracked{invoice, finding->message, {}};
    if (!settled)
        co_return Tracked{invoice, beingIssued, {}};
    co_return co_await recordNeverCreated(invoice, finding->message);
}

QCoro::Task<Result<Tracked>> Tracker::recordUndecided(Invoice invoice, QString searched)
{
    const QString advice = searched + u" Look for it on the gateway’s own pages."_s;
    const auto events = co_await m_ledger.events(invoice.reference);
    if (!events)
        co_return tl::unexpected(events.error());
    if (!events->empty() && events->back().message == searched) // said already
        co_return Tracked{invoice, advice, {}};
    const Evidence note{
        .kind = EvidenceKind::Note, .source = u"gateway: history"_s, .at = m_clock(), .message = searched};
    const auto recorded = co_await m_ledger.record(invoice.reference, note);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return Tracked{*recorded, advice, {}};
}

QCoro::Task<Result<Tracked>> Tracker::recordNeverCreated(Invoice invoice, QString searched)
{
    const Evidence evidence{.kind = EvidenceKind::NeverCreated,
        .source = u"gateway: history"_s,
        .at = m_clock(),
        .state = State::Refused,
        .errorCode = neverCreated,
        .message = u"The sale never arrived at the gateway: nobody can pay it. Issue it again. (%1)"_s.arg(
            searched)};
    // Another program may have found it in the meantime: its evidence stands.
    const std::vector<State> undecided{
        State::Issuing, State::Unknown}; // a list in the call itself trips GCC 12
    const auto recorded = co_await m_ledger.record(invoice.reference, evidence, undecided);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return Tracked{*recorded, recorded->errorMessage, {}};
}

QCoro::Task<Result<std::vector<Tracked>>> Tracker::trackDue()
{
    const LedgerQuery unsettled{
        .states = {State::Issuing, State::Open, State::Authorised, State::Unknown, State::Withheld},
        .limit = 0};
    const LedgerQuery missing{.states = {State::Refused},
        .errorCode = neverCreated,
        .openedSince = m_clock().addDays(-1),
        .limit = 0};
    auto due = co_await m_ledger.list(unsettled);
    const auto late = co_await m_ledger.list(missing);
    if (!due || !late)
        co_return tl::unexpected(due ? late.error() : due.error());
    due->insert(due->end(), late->begin(), late->end());

    std::vector<Tracked> all;
    for (const Invoice &invoice : *due) {
        const auto tracked = co_await track(invoice.reference);
        if (!tracked)
            co_return tl::unexpected(tracked.error());
        all.push_back(*tracked);
    }
    co_return all;
}

} // namespace counterfoil
