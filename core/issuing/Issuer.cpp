// SPDX-License-Identifier: GPL-3.0-or-later
#include "Issuer.h"

#include "ClockStamp.h"
#include "GatewayClocks.h"
#include "SameMerchant.h"
#include "Sentences.h"
#include "base/ErrorLog.h"
#include "base/OrStopped.h"
#include "invoices/Reference.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Writing the invoice down may wait for the ledger's lock (10 s). What takes longer was a computer that
/// slept, and a tracker counts from `openedAt`: it may have called the sale "never created" by now.
constexpr qint64 longestWriting = 15'000;

IssueOutcome notSentAnyMore()
{
    return {.kind = IssueOutcome::Kind::Refused,
        .state = State::Refused,
        .error = Error{ErrorKind::Refused, u"not-sent"_s,
            translatable("Issuer",
                "Writing the sale down took too long; the computer may have slept. Nothing was sent, so "
                "nothing was issued, and it may be sold again.")}};
}

Json fieldsOf(const Order &order)
{
    Json fields = order.publicFields();
    for (const auto &[name, value] : order.besides.members())
        fields.set(name, value);
    return fields;
}

Invoice invoiceFor(const Account &account, const Order &order, const QDateTime &now)
{
    return {.reference = newReference(),
        .accountId = account.id,
        .accountName = account.name,
        .gatewayId = order.gatewayId,
        .methodId = order.methodId,
        .channel = order.channel,
        .amount = order.amount,
        .email = order.email,
        .customerName = order.customerName,
        .description = order.description,
        .fields = fieldsOf(order),
        .openedAt = now,
        .changedAt = now};
}

Evidence evidenceOf(const IssueOutcome &outcome, const QDateTime &now)
{
    using Kind = IssueOutcome::Kind;
    Evidence evidence{.kind = outcome.kind == Kind::Issued ? EvidenceKind::Issued
            : outcome.kind == Kind::Refused                ? EvidenceKind::Refused
                                                           : EvidenceKind::Unknown,
        .source = outcome.answer.isNull() ? u"program"_s : u"gateway: create"_s,
        .at = now,
        .state = outcome.kind == Kind::Issued ? outcome.state
            : outcome.kind == Kind::Refused   ? State::Refused
                                              : State::Unknown,
        .remoteId = outcome.remoteId,
        .remoteStatus = outcome.remoteStatus,
        .payLink = outcome.payLink,
        .coin = outcome.coin,
        .payForm = outcome.payForm,
        .warning = outcome.warning,
        .settlement = outcome.settlement,
        .doubt = outcome.doubt,
        .answer = outcome.answer};
    // For whoever looks for it: when the call was over, by a clock that nobody here sets. One that is far
    // from ours may be wrong in this one answer.
    const bool isTold =
        outcome.gatewayTime && std::abs(now.secsTo(*outcome.gatewayTime)) <= GatewayClocks::tolerance.count();
    if (outcome.kind == Kind::Unknown && outcome.answer.isNull() && isTold) {
        const ClockStamp over{outcome.gatewayTime, now};
        evidence.answer = Json::object();
        evidence.answer.set(u"clocks"_s, over.toJson());
    }
    if (outcome.error) {
        evidence.errorCode = outcome.error->code;
        evidence.message = outcome.error->message;
    }
    return evidence;
}

/// One payment would count twice, and the link that came is the other sale's. `why` says so first, and then
/// that nothing was changed; but here it is.
Evidence mixedUp(Evidence evidence, const LocalizedText &why)
{
    evidence.kind = EvidenceKind::Unknown;
    evidence.state = State::Unknown;
    evidence.remoteId.clear();
    evidence.payLink.clear();
    evidence.coin = {};
    evidence.payForm = Json();
    evidence.settlement = {};
    evidence.errorCode = u"contradiction"_s;
    evidence.message = sentences(why.firstSentence(),
        //: After “The gateway’s number 185 is another sale in these books, CF-….” “Both”: the two sales.
        translatable("Issuer",
            "So nobody knows whether this sale was issued. Compare both on the gateway’s own pages, and do "
            "not issue it again before."));
    return evidence;
}

/// The invoice as it would stand in the books, for when the books cannot be written.
Invoice withOutcome(Invoice invoice, const Evidence &evidence)
{
    invoice.state = evidence.state.value_or(invoice.state);
    invoice.remoteId = evidence.remoteId;
    invoice.remoteStatus = evidence.remoteStatus;
    invoice.payLink = evidence.payLink;
    invoice.coin = evidence.coin;
    invoice.payForm = evidence.payForm;
    invoice.warning = evidence.warning.value_or(LocalizedText());
    invoice.settlement = evidence.settlement;
    invoice.doubt = evidence.doubt;
    invoice.errorCode = evidence.errorCode;
    invoice.errorMessage = evidence.message;
    return invoice;
}

} // namespace

/// Error ledger-already-there: another sale of the account or a sister has that number.
QCoro::Task<Result<Invoice>> Issuer::recordAlone(
    QString reference, Evidence evidence, std::vector<State> onlyFrom, QStringList sisters)
{
    Fact fact{std::move(reference), std::move(evidence), std::move(onlyFrom)};
    fact.isOnlyOfItsId = true;
    fact.sisters = std::move(sisters);
    std::vector<Fact> facts;
    facts.push_back(std::move(fact));
    auto recording = m_ledger.recordAll(std::move(facts));
    const auto recorded = co_await recording;
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return recorded->front();
}

/// Other accounts with the same merchant's list at the gateway, as far as anybody can tell.
QCoro::Task<QStringList> Issuer::sistersOf(QString accountId, QString gatewayId) const
{
    QStringList sisters;
    const auto accounts = co_await m_gateways.accounts().all();
    if (accounts)
        sisters = SameMerchant(accountId, gatewayId, *accounts).sisters();
    co_return sisters;
}

QCoro::Task<std::optional<UnusualAmount>> Issuer::unusual(Account account, Money amount)
{
    const auto accounts = co_await m_gateways.accounts().all();
    if (!accounts)
        co_return std::nullopt;
    AmountsQuery query;
    query.currencyCode = amount.currency().code();
    for (const Account &each : *accounts) {
        if (each.builtIn)
            query.accountIds << each.id;
    }
    query.isOfOthers = !account.builtIn; // those of removed accounts among them
    query.limit = UnusualAmount::salesLookedAt;
    auto reading = m_ledger.amounts(query);
    const auto earlier = co_await reading;
    if (!earlier) {
        logged(u"looking for what is usual"_s, earlier.error());
        co_return std::nullopt;
    }
    co_return unusualAmount(amount, *earlier);
}

QCoro::Task<Result<IssueResult>> Issuer::issue(
    Account account, Order order, std::stop_token stop, LedgerFile::Duplicates duplicates)
{
    if (!account.serves(order.gatewayId))
        co_return failure(ErrorKind::Input, u"method-not-of-account"_s,
            //: %1 is the name of an account.
            translatable("Issuer", "The account “%1” belongs to another gateway than this payment method.")
                .arg(account.name));
    if (order.channel == Channel::Direct && !account.directAllowed)
        co_return failure(ErrorKind::Input, u"direct-not-allowed"_s,
            //: %1 is the name of an account. “Accounts” is a page of the program’s window.
            translatable("Issuer",
                "Direct sales, with card data typed here, are switched off for “%1”. Switch them on for this "
                "account, in the window under Accounts. Whoever does takes on the card industry’s rules (PCI "
                "DSS).")
                .arg(account.name));
    const QStringList sisters = co_await sistersOf(account.id, order.gatewayId);
    // The key is fetched before the invoice is written: a locked keychain must not leave an invoice behind.
    // Its person may take minutes to open it, and whoever cancels does not wait for that.
    auto opening = m_gateways.open(account.id, order.gatewayId);
    const auto gatewayOrStop = co_await orStopped(std::move(opening), stop);
    if (gatewayOrStop && !*gatewayOrStop)
        co_return tl::unexpected(logged(u"issuing"_s, gatewayOrStop->error()));
    if (!gatewayOrStop || stop.stop_requested())
        co_return failure(ErrorKind::Input, u"cancelled"_s,
            //: By the person who had begun it, while the program waited.
            translatable("Issuer", "The sale was cancelled before anything left this computer."));

    const std::shared_ptr<Gateway> gateway = **gatewayOrStop;
    const Invoice invoice = invoiceFor(account, order, m_clock());
    // Before anybody else can know of it: nobody goes on with this sale while it is at its calls.
    std::optional<InvoiceLockGuard> lock;
    if (co_await m_ledger.lock(invoice.reference))
        lock.emplace(m_ledger, invoice.reference);
    const auto added = co_await m_ledger.add(invoice, duplicates, sisters);
    if (!added)
        co_return tl::unexpected(logged(u"issuing"_s, added.error()));

    IssueOutcome outcome = notSentAnyMore();
    if (invoice.openedAt.msecsTo(m_clock()) <= longestWriting) {
        auto issuing = gateway->issue(std::move(order), invoice.reference, stop);
        outcome = co_await issuing;
    }
    if (outcome.error)
        logged(u"issuing "_s + invoice.reference, *outcome.error);
    Evidence evidence = evidenceOf(outcome, m_clock());
    // Another program may have tracked the sale while the call was on its way; what it learnt stands.
    const std::vector<State> undecided{State::Issuing, State::Unknown, State::Refused};
    Result<Invoice> recorded = failure(ErrorKind::Unavailable, QString(), {});
    if (!outcome.remoteId.isEmpty()) {
        auto recording = recordAlone(invoice.reference, evidence, undecided, sisters);
        recorded = co_await recording;
        if (!recorded && recorded.error().code == u"ledger-already-there")
            evidence = mixedUp(std::move(evidence), recorded.error().message);
    }
    if (!recorded && recorded.error().code != u"ledger-no-such-invoice")
        recorded = co_await m_ledger.record(invoice.reference, evidence, undecided);
    if (!recorded && recorded.error().code == u"ledger-no-such-invoice") {
        // A backup took the place of the books meanwhile; this sale must be in those that are there now.
        const auto again = co_await m_ledger.add(invoice);
        if (again)
            recorded = co_await m_ledger.record(invoice.reference, evidence, undecided);
    }
    if (!recorded)
        co_return IssueResult{
            withOutcome(invoice, evidence), logged(u"writing down "_s + invoice.reference, recorded.error())};
    co_return IssueResult{*recorded, std::nullopt};
}

} // namespace counterfoil
