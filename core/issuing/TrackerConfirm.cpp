// SPDX-License-Identifier: GPL-3.0-or-later
#include "Schedule.h"
#include "Sentences.h"
#include "Tracker.h"
#include "base/ErrorLog.h"
#include "money/StatedAmount.h"

// A person knows which of the gateway's sales it is.
namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 40; ///< of a text from outside, in a sentence

tl::unexpected<Error> refuse(const QString &code, const LocalizedText &sentence)
{
    return failure(ErrorKind::Input, code, sentence);
}

tl::unexpected<Error> busy(const LocalizedText &sentence)
{
    return failure(ErrorKind::Unavailable, u"confirm-busy"_s, sentence);
}

/// What about the candidate says that it is another sale; nothing where it may be this one.
Result<void> compare(const Invoice &invoice, const Candidate &candidate)
{
    const QString id = candidate.remoteId.left(longestShown);
    if (!candidate.reference.isEmpty() && candidate.reference != invoice.reference)
        return refuse(u"confirm-other-sale"_s,
            //: %1 is the gateway’s number of one of its sales, %2 the reference of a sale of ours.
            translatable("TrackerConfirm",
                "The gateway’s number %1 carries the reference %2: it is another sale. Nothing was changed.")
                .arg(id, candidate.reference));
    const bool isOwn = candidate.amount && isSameAmount(*candidate.amount, invoice.amount);
    if (candidate.isOtherAmount && (!candidate.amount || isOwn || !candidate.amount->currency().isNational()))
        return refuse(u"confirm-other-amount"_s,
            //: %1 is the gateway’s number of one of its sales, %2 an amount of money, 20.00 EUR.
            translatable("TrackerConfirm",
                "The gateway states an amount for its number %1 that is not this sale’s %2, or cannot be "
                "read. Compare it on the gateway’s own pages. Nothing was changed.")
                .arg(id, invoice.amount.display()));
    if (!candidate.amount || isSameAmount(*candidate.amount, invoice.amount))
        return {};
    const Currency own = invoice.amount.currency();
    const Currency other = candidate.amount->currency();
    // Coins say nothing beside a national currency: sales are settled in them.
    if (own == other || (own.isNational() && other.isNational()))
        return refuse(u"confirm-other-amount"_s,
            //: %1 is the gateway’s number of one of its sales, %2 and %3 amounts of money, 20.00 EUR.
            translatable("TrackerConfirm",
                "The gateway’s number %1 is over %2, and this sale over %3: it is another sale. Nothing was "
                "changed.")
                .arg(id, candidate.amount->display(), invoice.amount.display()));
    return {};
}

} // namespace

bool mayBeConfirmed(const Invoice &invoice)
{
    const bool mayBeThere =
        isUnsettled(invoice.state) || schedule::mayExistAllTheSame(invoice.state, invoice.errorCode);
    return mayBeThere && invoice.remoteId.isEmpty();
}

QCoro::Task<Result<std::vector<Candidate>>> Tracker::candidates(QString reference)
{
    std::vector<Candidate> none;
    const auto ready = co_await makeReady(reference);
    if (!ready)
        co_return tl::unexpected(ready.error());
    if (ready->tracked.error)
        co_return tl::unexpected(*ready->tracked.error);
    const Invoice invoice = ready->tracked.invoice;
    if (!mayBeConfirmed(invoice))
        co_return none;
    if (!ready->opened) // nobody has looked
        co_return busy(ready->tracked.note);
    const auto remembered = co_await contextWithMemory(invoice);
    if (!remembered)
        co_return tl::unexpected(remembered.error());
    const OpenedGateway &opened = *ready->opened;
    spend(opened, 1);
    SearchContext context = *remembered;
    context.tellCalls = [this, opened](int calls) {
        if (calls > 1) // one is counted
            spend(opened, calls - 1);
    };
    auto candidates = co_await opened.gateway->candidates(invoice, context);
    if (!candidates)
        co_return tl::unexpected(logged(u"looking for "_s + reference, candidates.error()));
    co_return candidates;
}

QCoro::Task<Result<Tracked>> Tracker::confirm(QString reference, QString remoteId)
{
    remoteId = remoteId.trimmed();
    const auto ready = co_await makeReady(reference);
    if (!ready)
        co_return tl::unexpected(ready.error());
    Invoice invoice = ready->tracked.invoice;
    if (invoice.remoteId == remoteId && !remoteId.isEmpty()) { // said already, or found meanwhile
        Tracked known{invoice, {}, {}};
        co_return known;
    }
    if (!invoice.remoteId.isEmpty())
        co_return refuse(u"confirm-not-needed"_s,
            //: %1 is the gateway’s number of the sale.
            translatable(
                "TrackerConfirm", "This sale is the gateway’s number %1 already. Nothing was changed.")
                .arg(invoice.remoteId));
    if (!mayBeConfirmed(invoice))
        co_return refuse(u"confirm-not-needed"_s,
            translatable("TrackerConfirm",
                "This sale was not issued, so the gateway cannot have it. Nothing was changed."));
    if (ready->tracked.error)
        co_return tl::unexpected(*ready->tracked.error);
    if (!ready->opened)
        co_return busy(ready->tracked.note);
    const auto gateway = ready->opened->gateway;
    const QStringList ids(remoteId);
    const QSet<QString> taken = co_await takenAmong(invoice, ids, Imported::Count);
    if (taken.contains(remoteId))
        co_return refuse(u"confirm-other-sale"_s,
            //: %1 is the gateway’s number of one of its sales.
            translatable("TrackerConfirm",
                "The gateway’s number %1 is another sale in these books. Nothing was changed.")
                .arg(remoteId.left(longestShown)));
    spend(*ready->opened, 3);
    const auto candidate = co_await gateway->candidate(invoice, remoteId);
    if (!candidate)
        co_return tl::unexpected(logged(u"confirming "_s + reference, candidate.error()));
    const auto same = compare(invoice, *candidate);
    if (!same)
        co_return tl::unexpected(same.error());
    Invoice asked = invoice;
    asked.remoteId = candidate->remoteId;
    const auto report = co_await gateway->status(asked);
    if (!report && report.error().code == u"other-sale")
        co_return refuse(u"confirm-other-sale"_s,
            sentences(report.error().message,
                //: After what the gateway said about one of its sales, which somebody took for this one.
                translatable(
                    "TrackerConfirm", "It is another sale, or over another amount. Nothing was changed.")));
    if (!report)
        co_return tl::unexpected(logged(u"confirming "_s + reference, report.error()));
    auto recorded = co_await recordReport(invoice, *report, EvidenceKind::Found, IdIs::Claimed);
    if (!recorded && recorded.error().code == u"ledger-already-there")
        recorded.error().code = u"confirm-other-sale"_s;
    co_return recorded;
}

} // namespace counterfoil
