// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPaySearch.h"

#include "NonStoPaySum.h"
#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"
#include "invoices/Customer.h"

#include <algorithm>
#include <bit>

// How a sale is found whose id nobody knows: by what the list says, and by asking about what it does not
// tell.
namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Call;
using nonstopay::Echo;
using nonstopay::refusesTheId;

namespace {

LocalizedText lookedThrough(qsizetype count)
{
    //: The history is the gateway’s list of past sales.
    if (count == 0)
        return translatable("NonStoPaySearch", "The gateway’s history lists no sale of those days.");
    //: This program looked through the gateway’s list of past sales for one that it issued itself. Where
    //: there is one: “Looked through the one sale in the gateway’s history: it does not carry this
    //: reference.”
    return translatable("NonStoPaySearch",
        "Looked through %n sale(s) in the gateway’s history: none carries this reference.", nullptr, count);
}

/// How likely a row is the sale. It orders, and excludes nothing: gateways mask addresses, cut them, write
/// the payer's, and state amounts in another currency.
unsigned likeness(const Json &row, const Invoice &invoice)
{
    const bool sameEmail = !invoice.email.isEmpty() && isSameEmail(row[u"email"].text(), invoice.email);
    const bool sameAmount =
        nonstopay::compareSum(row[u"amount"], row[u"symbol"], invoice) == nonstopay::Sum::Same;
    const QDateTime created = wire::moment(row[u"create_date"]).at;
    constexpr qint64 aDay = 24 * 60 * 60;
    const bool sameDay = created.isValid() && std::abs(created.secsTo(invoice.openedAt)) < aDay;
    return (sameEmail ? 4U : 0U) + (sameAmount ? 2U : 0U) + (sameDay ? 1U : 0U);
}

} // namespace

void NonStoPayGateway::Search::isNamed(const QString &id, const QString &reference)
{
    const auto before = named.constFind(reference);
    if (before == named.constEnd() || *before == id) {
        named.insert(reference, id);
        proof.ruleOut(id);
        return;
    }
    const QString &earlier = *before;
    for (const QString &each : {id, earlier}) {
        proof.takeBack(each);
        ruledOut.removeAll(each);
    }
}

QStringList NonStoPayGateway::Search::likelyFirst() const
{
    QStringList ids = proof.unasked();
    QHash<QString, unsigned> likely; // once for each: comparing addresses takes its time
    for (const QString &id : std::as_const(ids))
        likely.insert(id, likeness(rows[id], invoice));
    std::stable_sort(ids.begin(), ids.end(), [&likely](const QString &one, const QString &other) {
        return likely.value(one) > likely.value(other);
    });
    return ids;
}

/// What a person can do where the gateway gives nothing back of what it was sent.
LocalizedText NonStoPayGateway::Search::untold() const
{
    const auto &ids = proof.ids();
    const auto count =
        std::count_if(ids.begin(), ids.end(), [this](const QString &id) { return proof.isLeftOpen(id); });
    if (count == 0)
        return {};
    //: Follows “Looked through %n sale(s) in the gateway’s history”; “these” are those sales. The reader is
    //: to look at the gateway’s own pages, and then to tell this program which of these sales it is. Where
    //: there is one: “The gateway does not tell whose one of these is: ...”
    return translatable("NonStoPaySearch",
        "The gateway does not tell whose %n of these are: look whether it has this sale, and confirm which "
        "one it is.",
        nullptr, count);
}

/// A sale that is paid, does not tell whose it is, and has two of this one's customer, amount and day.
QString NonStoPayGateway::Search::likelyPaid() const
{
    for (const QString &id : proof.ids()) {
        const Json row = rows[id];
        const auto state = nonstopay::stateOf(wire::id(row[u"status"]));
        if (proof.isLeftOpen(id) && !proof.isRuledOut(id) && state && isPaid(*state)
            && std::popcount(likeness(row, invoice)) >= 2)
            return id;
    }
    return {};
}

Finding NonStoPayGateway::Search::finding() const
{
    Finding finding{.gatewayTime = time, .ruledOut = ruledOut};
    finding.leftOpen = leftOpen;
    finding.likelyPaid = likelyPaid();
    finding.missing = proof.missing();
    finding.calls = calls();
    finding.isUnfinished = !found && !proof.unasked().isEmpty();
    if (found) {
        finding.kind = Finding::Kind::Found;
        finding.report = found;
    } else if (context.isForProof && finding.missing.isEmpty()) {
        finding.kind = Finding::Kind::NotThere;
    }
    finding.message = calls::sentences({lookedThrough(proof.ids().size()), untold()});
    return finding;
}

QCoro::Task<Result<void>> NonStoPayGateway::ruleOutTaken(Shared search)
{
    for (const QString &id : std::as_const(search->context.leftOpen))
        search->proof.leaveOpen(id);
    for (const QString &id : std::as_const(search->context.ruledOut))
        search->proof.ruleOut(id);
    const QStringList ids = search->proof.unasked();
    if (ids.isEmpty() || !search->context.takenAmong)
        co_return Result<void>();
    const QSet<QString> taken = co_await search->context.takenAmong(ids);
    for (const QString &id : taken)
        search->proof.ruleOut(id);
    co_return Result<void>();
}

/// Asks about them, as many as may be asked, until one carries our reference.
QCoro::Task<Result<void>> NonStoPayGateway::askAbout(Shared search, QStringList ids)
{
    for (const QString &id : ids) {
        if (search->questions >= search->context.mostQuestions)
            co_return Result<void>();
        ++search->questions;
        const Query query{{u"id"_s, id}};
        const auto info = co_await ask(Call::Info, query);
        if (!info) {
            if (!refusesTheId(info.error()))
                co_return tl::unexpected(info.error());
            search->leaveOpen(id); // it lists it, and does not know it: nobody can tell
            continue;
        }
        if (nonstopay::isAboutAnotherId(info->body, id)) { // it says nothing of the one that was asked about
            search->leaveOpen(id);
            continue;
        }
        switch (nonstopay::echoOf(info->body, search->invoice.reference, search->sent)) {
        case Echo::Ours:
            search->foundId = id;
            search->found = readInfo(*info, id, search->invoice);
            co_return Result<void>();
        case Echo::AnotherSales:
            search->ruledOut << id;
            search->isNamed(id, nonstopay::namingReference(info->body));
            if (!search->proof.isRuledOut(id)) // the same name as another's: asked again it says the same
                search->leaveOpen(id);
            break;
        case Echo::Strange:
        case Echo::Nothing:
            search->leaveOpen(id);
            break;
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<NonStoPayGateway::Shared>> NonStoPayGateway::searchFor(
    Invoice invoice, SearchContext context)
{
    auto search = std::make_shared<Search>(std::move(invoice), std::move(context));
    const auto listed = co_await readList(search);
    if (!listed)
        co_return tl::unexpected(listed.error());
    if (search->foundId.isEmpty()) {
        const auto ruled = co_await ruleOutTaken(search);
        if (!ruled)
            co_return tl::unexpected(ruled.error());
    }
    co_return search;
}

QCoro::Task<Result<Finding>> NonStoPayGateway::find(Invoice invoice, SearchContext context)
{
    auto search = co_await searchFor(std::move(invoice), std::move(context));
    if (!search)
        co_return tl::unexpected(search.error());
    const Shared own = *search;
    if (const QString id = own->foundId; !id.isEmpty()) {
        // The row itself says whose it is; what became of it the sale's own call says.
        ++own->questions;
        const Query query{{u"id"_s, id}};
        const auto info = co_await ask(Call::Info, query);
        if (!info)
            co_return tl::unexpected(info.error());
        if (nonstopay::isAboutAnotherId(info->body, id)
            || nonstopay::echoOf(info->body, own->invoice.reference, own->sent) == Echo::AnotherSales) {
            //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its
            //: list”: the gateway’s; %1 is its number of a sale; “another’s”: that this is the number of
            //: another sale.
            const LocalizedText doubt = translatable("NonStoPaySearch",
                "its list says that number %1 is this sale, and asked about it, it says another’s");
            own->proof.addDoubt(doubt.arg(id.left(20)));
            co_return own->finding();
        }
        own->found = readInfo(*info, id, own->invoice);
        co_return own->finding();
    }
    const auto asked = co_await askAbout(own, own->likelyFirst());
    if (!asked)
        co_return tl::unexpected(asked.error());
    co_return own->finding();
}

} // namespace counterfoil
