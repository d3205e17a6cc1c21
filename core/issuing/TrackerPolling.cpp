// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountPoll.h"
#include "Schedule.h"
#include "Tracker.h"
#include "base/ErrorLog.h"

#include <QSet>

#include <map>

// Many questions at once, because somebody wants to know now.
namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

PendingInvoice pendingOf(const Invoice &sale)
{
    return {.reference = sale.reference,
        .accountId = sale.accountId,
        .gatewayId = sale.gatewayId,
        .state = sale.state,
        .errorCode = sale.errorCode,
        .remoteId = sale.remoteId,
        .remoteStatus = sale.remoteStatus,
        .openedAt = sale.openedAt,
        .changedAt = sale.changedAt,
        .checkedAt = sale.checkedAt};
}

} // namespace

QCoro::Task<Result<void>> Tracker::trackDue(Hear hear, std::stop_token stop)
{
    auto pending = co_await m_services.ledger.pending(m_services.clock().addDays(-schedule::doubtedDays));
    if (!pending)
        co_return tl::unexpected(logged(u"tracking"_s, pending.error()));
    std::erase_if(*pending, [](const PendingInvoice &invoice) { return !schedule::isFollowed(invoice); });
    co_return co_await askAll(std::move(*pending), std::move(hear), stop);
}

QCoro::Task<Result<void>> Tracker::trackAll(QStringList references, Hear hear, std::stop_token stop)
{
    std::vector<PendingInvoice> pending;
    for (const QString &reference : references) {
        const auto sale = co_await m_services.ledger.find(reference);
        if (!sale)
            co_return tl::unexpected(logged(u"tracking"_s, sale.error()));
        pending.push_back(pendingOf(*sale));
    }
    co_return co_await askAll(std::move(pending), std::move(hear), stop);
}

QCoro::Task<Result<void>> Tracker::askAll(
    std::vector<PendingInvoice> pending, Hear hear, std::stop_token stop)
{
    std::map<std::pair<QString, QString>, std::vector<PendingInvoice>> groups;
    const auto unheard = std::make_shared<QSet<QString>>();
    EventLoopYielder yielder(timeSlice());
    for (PendingInvoice &invoice : pending) {
        if (unheard->contains(invoice.reference))
            continue;
        unheard->insert(invoice.reference);
        const std::pair key(invoice.accountId, invoice.gatewayId);
        groups[key].push_back(std::move(invoice));
        if (yielder.isDue())
            co_await yielder.yield();
    }
    const auto all = static_cast<int>(unheard->size());
    // (A statement may bring news of others along: those stand in the books.)
    const AccountPoll::Hear passOn = [unheard, all, hear = std::move(hear)](Tracked tracked) {
        if (!unheard->remove(tracked.invoice.reference))
            return;
        const Progress progress{all - static_cast<int>(unheard->size()), all};
        hear(std::move(tracked), progress);
    };
    std::vector<std::shared_ptr<AccountPoll>> polls;
    std::vector<QCoro::Task<AccountPoll::Round>> rounds;
    for (auto &[key, group] : groups) {
        polls.push_back(std::make_shared<AccountPoll>(*this, key.first, key.second));
        rounds.push_back(polls.back()->ask(std::move(group), AccountPoll::Haste::Wait, passOn, stop));
    }
    std::optional<Error> broken;
    for (auto &each : rounds) {
        const AccountPoll::Round round = co_await each;
        if (round.ledgerError)
            broken = round.ledgerError;
    }
    if (broken)
        co_return tl::unexpected(*broken);
    co_return Result<void>();
}

} // namespace counterfoil
