// SPDX-License-Identifier: GPL-3.0-or-later
#include "Schedule.h"
#include "Tracker.h"
#include "base/ErrorLog.h"

// What a gateway's list names by an id alone.
namespace counterfoil {

using namespace Qt::StringLiterals;

QCoro::Task<Result<Tracker::Named>> Tracker::askWhose(
    OpenedGateway opened, QString remoteId, QString holder, Settlement stated)
{
    const auto whose = co_await opened.gateway->whose(remoteId);
    if (!whose)
        co_return tl::unexpected(logged(u"asking about the gateway’s number "_s + remoteId, whose.error()));
    const QString name = whose->reference.isEmpty() ? holder : whose->reference;
    Named nobody{.isSilent = whose->isSilent && holder.isEmpty()};
    if (name.isEmpty())
        co_return nobody;
    const auto sale = co_await m_services.ledger.find(name);
    if (!sale && sale.error().kind == ErrorKind::Unavailable)
        co_return tl::unexpected(sale.error());
    if (!sale) // another till's, with books of its own
        co_return nobody;
    // What a program sold that kept no reference is known by its id; ours is known by its reference alone.
    const bool isConfirmed = !whose->reference.isEmpty() || wasImported(*sale);
    const bool isAnothers = !holder.isEmpty() && name != holder && !wasImported(*sale);
    if (!isConfirmed || isAnothers || (!sale->remoteId.isEmpty() && sale->remoteId != remoteId)) {
        Named doubtful;
        doubtful.tracked = Tracked{*sale, {},
            Error{ErrorKind::Unknown, u"other-sale"_s,
                //: %1 is the gateway’s number of one of its sales.
                translatable(
                    "TrackerLists", "The gateway’s answer about its sale %1 does not agree with the books.")
                    .arg(remoteId.left(40))}};
        co_return doubtful;
    }
    auto recorded = co_await recordWhose(opened.gateway, *sale, *whose, std::move(stated));
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    Named named;
    named.tracked = std::move(*recorded);
    co_return named;
}

QCoro::Task<Result<Tracked>> Tracker::recordWhose(
    std::shared_ptr<Gateway> gateway, Invoice sale, Whose whose, Settlement stated)
{
    std::shared_ptr<InvoiceLockGuard> lock;
    const bool isUndecided =
        schedule::isUndecided(sale.state) || schedule::mayExistAllTheSame(sale.state, sale.errorCode);
    if (isUndecided) {
        const bool isLocked = co_await m_services.ledger.lock(sale.reference);
        //: On a sale: another program, or another person at this one.
        const LocalizedText note = translatable("TrackerLists", "Somebody is at work on it at this moment.");
        Tracked busy{sale, note};
        if (!isLocked)
            co_return busy;
        lock = std::make_shared<InvoiceLockGuard>(m_services.ledger, sale.reference);
    }
    auto report = gateway->reportOn(sale, whose);
    if (!report) {
        Tracked failed{sale, {}, logged(u"asking about "_s + sale.reference, report.error())};
        co_return failed;
    }
    report->settlement = report->settlement.completedBy(stated);
    const EvidenceKind kind = sale.remoteId.isEmpty() ? EvidenceKind::Found : EvidenceKind::Polled;
    co_return co_await recordReport(std::move(sale), std::move(*report), kind);
}

} // namespace counterfoil
