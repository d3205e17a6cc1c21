// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tracker.h"

#include "base/ErrorLog.h"

#include <QCoroTimer>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString beingIssued = u"It is being issued at this moment. Ask again in a minute."_s;
const QString neverCreated = u"never-created"_s;

bool isUndecided(State state)
{
    return state == State::Issuing || state == State::Unknown;
}

/// Refused by inference only: nothing was found at the gateway, or a server turned the call away before
/// anybody could read an answer of the gateway itself (decision 0006).
bool mayExistAllTheSame(const Invoice &invoice)
{
    return invoice.state == State::Refused
        && (invoice.errorCode == neverCreated || invoice.errorCode.startsWith(u"http-"));
}

/// Whoever asks about such a sale may go on with it, too (decision 0015).
bool mayBeGoneOnWith(const Invoice &invoice)
{
    return isUndecided(invoice.state) || mayExistAllTheSame(invoice);
}

/// What keeps one sale from being asked about keeps the account's others from it, too.
bool holdsForTheAccount(const Error &error)
{
    return error.code == u"no-answer" || error.code == u"key-missing" || error.kind == ErrorKind::Unavailable;
}

} // namespace

QCoro::Task<Result<Tracked>> Tracker::track(QString reference)
{
    auto invoice = co_await m_ledger.find(reference);
    std::optional<ClaimGuard> claim;
    if (invoice && mayBeGoneOnWith(*invoice)) {
        if (!co_await m_ledger.claim(reference))
            co_return Tracked{*invoice, beingIssued, {}};
        claim.emplace(m_ledger, reference);
        invoice = co_await m_ledger.find(reference); // whoever had the claim may just have finished
    }
    if (!invoice)
        co_return tl::unexpected(invoice.error());
    if (invoice->state == State::Refused && !mayExistAllTheSame(*invoice))
        co_return Tracked{*invoice, u"It was not issued, so there is nothing to ask about."_s, {}};
    const auto opened = co_await m_gateways.openWithAccount(invoice->accountId, invoice->gatewayId);
    if (!opened)
        co_return Tracked{*invoice, {}, logged(u"tracking "_s + reference, opened.error())};
    if (invoice->remoteId.isEmpty())
        co_return co_await search(*opened, *invoice);
    co_return co_await askStatus(opened->gateway, *invoice);
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
    // The sale is there, but its payment could not be begun. Another program may have managed meanwhile.
    const bool isHalf = report.state == State::Unknown;
    if (isHalf)
        onlyFrom = {State::Issuing, State::Unknown, State::Refused};
    const Evidence evidence{.kind = kind,
        .source = report.source,
        .at = m_clock(),
        .state = report.state,
        .remoteId = report.remoteId,
        .remoteStatus = report.remoteStatus,
        .payLink = report.payLink,
        .coin = report.coin,
        .payForm = report.payForm,
        .warning = report.warning,
        .errorCode = isHalf ? u"not-processed"_s : QString(),
        .message = report.message,
        .answer = report.answer};
    const auto recorded = co_await m_ledger.record(invoice.reference, evidence, onlyFrom);
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
    bool settled = isSettled(invoice, m_clock());
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
    const LedgerQuery refused{.states = {State::Refused}, .openedSince = m_clock().addDays(-1), .limit = 0};
    auto due = co_await m_ledger.list(unsettled);
    const auto late = co_await m_ledger.list(refused);
    if (!due || !late)
        co_return tl::unexpected(logged(u"tracking"_s, due ? late.error() : due.error()));
    std::stable_partition(
        due->begin(), due->end(), [](const Invoice &invoice) { return isUndecided(invoice.state); });
    std::copy_if(late->begin(), late->end(), std::back_inserter(*due), mayExistAllTheSame);

    std::vector<Tracked> all;
    std::map<std::pair<QString, QString>, Error> silent; // accounts and gateways that cannot be asked now
    for (const Invoice &invoice : *due) {
        const std::pair asked(invoice.accountId, invoice.gatewayId); // the training account has several
        if (const auto found = silent.find(asked); found != silent.end()) {
            all.push_back({invoice, {}, found->second});
            continue;
        }
        const auto tracked = co_await track(invoice.reference);
        if (!tracked)
            co_return tl::unexpected(tracked.error());
        if (tracked->error && holdsForTheAccount(*tracked->error))
            silent.emplace(asked, *tracked->error);
        all.push_back(*tracked);
    }
    co_return all;
}

} // namespace counterfoil
