// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceGateway.h"
#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"

// The create call and what follows it. Everything else asks.
namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace einvoice;

namespace {

IssueOutcome unknownAfterCreate(const Invoice &sale, const Error &why, Json answer)
{
    return {.kind = IssueOutcome::Kind::Unknown,
        .state = State::Unknown,
        .remoteId = sale.remoteId,
        .error = notBegun(why),
        .answer = std::move(answer)};
}

/// The outcome of a sale that was found to be there.
IssueOutcome takenUp(const StatusReport &report)
{
    IssueOutcome outcome{.kind = IssueOutcome::Kind::Issued,
        .state = report.state.value_or(State::Open),
        .remoteId = report.remoteId,
        .remoteStatus = report.remoteStatus,
        .payLink = report.payLink,
        .coin = report.coin,
        .payForm = report.payForm,
        .warning = report.warning,
        .doubt = report.doubt,
        .settlement = report.settlement,
        .answer = report.answer};
    if (report.state == State::Unknown) {
        outcome.kind = IssueOutcome::Kind::Unknown;
        outcome.error = Error{ErrorKind::Unknown, u"not-processed"_s, report.message};
    }
    return outcome;
}

QString doubtOf(bool isClean)
{
    return isClean ? QString() : wire::uncleanAnswer.toString();
}

} // namespace

QCoro::Task<IssueOutcome> EInvoiceGateway::issue(Order order, QString reference, std::stop_token stop)
{
    const Secrets hidden = secrets(order.secretTexts());
    Invoice sale{.reference = reference,
        .accountId = m_account.id,
        .accountName = m_account.name,
        .gatewayId = order.gatewayId,
        .methodId = order.methodId,
        .amount = order.amount,
        .fields = order.publicFields()};
    HttpRequest create = request(Call::Create, createBody(order, reference));
    create.stop = stop;
    const auto answer = co_await m_http.send(std::move(create));
    if (!answer)
        co_return calls::outcomeOf(answer.error());
    tellClock(answer->serverTime);
    const auto strange = [&answer, &hidden] {
        IssueOutcome outcome = calls::outcomeOfStrange(*answer, *hidden);
        outcome.gatewayTime = answer->serverTime;
        return outcome;
    };
    const auto created = read(*answer, m_key);
    if (!created)
        co_return strange();

    const Json kept = hidden->json(created->body, keptMembers());
    if (const auto error = errorIn(kept)) {
        const bool speaksOfIt = saysThatItExists(*error) || !trackingIn(created->body, *hidden).isEmpty()
            || stateOf(wire::id(created->body[u"status"]));
        if (speaksOfIt)
            co_return co_await takeUp(sale, *error, kept);
        if (calls::saysThatItGaveUp(error->detail)) // and may carry it out all the same
            co_return calls::unknown(u"gateway-trouble"_s, error->message, error->detail, kept);
        if (answer->status >= 500) { // it said something, but not that it did nothing
            const bool isItself = created->signature == Signed::Yes; // and no server before it
            co_return calls::unknown(isItself ? u"gateway-fault"_s : u"http-%1"_s.arg(answer->status),
                error->message, error->detail, kept);
        }
        IssueOutcome outcome = co_await provenRefusal(sale, *error, kept);
        if (outcome.kind == IssueOutcome::Kind::Refused && created->signature != Signed::Yes)
            outcome.warning = doubtAbout(created->signature);
        if (!created->isClean && !outcome.doubt.contains(wire::uncleanAnswer))
            outcome.doubt = QStringList{doubtOf(created->isClean), outcome.doubt}.join(u' ').trimmed();
        co_return outcome;
    }
    const QString number = paymentIdIn(created->body);
    const QString tracking = trackingIn(created->body, *hidden);
    const QString words = calls::said(created->body, *hidden);
    if (tracking.isEmpty() && number.isEmpty() && calls::saysThatItExists(words)) {
        //: %1 are the gateway’s own words.
        const LocalizedText message = translatable("EInvoiceIssue", "The gateway says: “%1”.").arg(words);
        const Error exists{ErrorKind::Refused, u"einvoice-error"_s, message, words};
        co_return co_await takeUp(sale, exists, kept);
    }
    if (tracking.isEmpty() && number.isEmpty())
        co_return strange();
    if (!number.isEmpty() && number != reference) { // about another sale: is ours there?
        const Error mixedUp{ErrorKind::Unknown, u"other-sale"_s,
            translatable("EInvoiceIssue", "The gateway answered about another sale.")};
        co_return co_await takeUp(sale, mixedUp, kept);
    }
    sale.remoteId = tracking;
    IssueOutcome outcome = co_await goOn(sale, created->signature, kept, hidden, stop);
    if (!created->isClean && !outcome.doubt.contains(wire::uncleanAnswer))
        outcome.doubt = QStringList{doubtOf(created->isClean), outcome.doubt}.join(u' ').trimmed();
    co_return outcome;
}

QCoro::Task<IssueOutcome> EInvoiceGateway::goOn(
    Invoice sale, Signed created, Json answer, Secrets hidden, std::stop_token stop)
{
    const Begun begun = co_await begin(sale, hidden, stop);
    Json both = Json::object();
    both.set(u"create"_s, std::move(answer));
    both.set(u"process"_s, begun.answer);
    const Signed isSigned = worse(created, begun.signature);
    IssueOutcome outcome = begun.error ? unknownAfterCreate(sale, *begun.error, std::move(both))
                                       : IssueOutcome{.kind = IssueOutcome::Kind::Issued,
                                           .state = stateAfter(begun.word),
                                           .remoteId = sale.remoteId,
                                           .answer = std::move(both)};
    outcome.remoteStatus = begun.word;
    outcome.payLink = begun.means.link;
    outcome.coin = begun.means.coin;
    outcome.payForm = begun.means.form;
    outcome.warning = doubtAboutMeans(isSigned);
    outcome.doubt = QStringList{doubtOf(begun.isClean), doubtAfter(begun.word)}.join(u' ').trimmed();
    const bool isIssued = outcome.kind == IssueOutcome::Kind::Issued;
    if (isSigned != Signed::Yes && isIssued) // anybody could have said how it ended
        outcome.state = State::Open;
    co_return outcome;
}

/// The gateway has a sale of our number already: an earlier copy of the call landed.
QCoro::Task<IssueOutcome> EInvoiceGateway::takeUp(Invoice sale, Error refusal, Json answer)
{
    SearchContext nothingKnown;
    const auto finding = co_await find(sale, std::move(nothingKnown));
    if (!finding)
        co_return unknownAfterCreate(sale, finding.error(), std::move(answer));
    if (finding->kind == Finding::Kind::NotThere) {
        //: Follows a sentence by which the gateway spoke of a sale that is there already.
        const LocalizedText denied =
            translatable("EInvoiceIssue", "But asked for it, the gateway does not know this sale.");
        const LocalizedText message = calls::sentences({refusal.message, denied});
        co_return calls::unknown(u"contradiction"_s, message, refusal.detail, std::move(answer));
    }
    if (finding->kind == Finding::Kind::Undecided)
        co_return calls::unknown(u"undecided"_s, finding->message, {}, std::move(answer));
    co_return takenUp(*finding->report);
}

/// No document tells by which numbers the gateway says that nothing was issued, so it is asked: an error may
/// be about what it wanted to do next. Where it does not tell, the refusal stands, and the sale is followed.
QCoro::Task<IssueOutcome> EInvoiceGateway::provenRefusal(Invoice sale, Error refusal, Json answer)
{
    SearchContext nothingKnown;
    const auto finding = co_await find(sale, std::move(nothingKnown));
    // An answer that names no sale at all takes no refusal back.
    const bool isNamed = finding && finding->report
        && (!finding->report->remoteId.isEmpty() || !paymentIdIn(finding->report->answer).isEmpty());
    if (isNamed && finding->kind == Finding::Kind::Found)
        co_return takenUp(*finding->report);
    if (!finding || finding->kind != Finding::Kind::NotThere)
        refusal.code.replace(u"einvoice-"_s, u"unproven-"_s);
    co_return calls::refused(std::move(refusal), std::move(answer));
}

} // namespace counterfoil
