// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPaySearch.h"
#include "NonStoPaySum.h"
#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"

// Sales from which a person chooses the one that it is.
namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Call;
using nonstopay::Echo;
using nonstopay::refusesTheId;

Candidate NonStoPayGateway::candidateIn(const Json &row) const
{
    const StatementLine line = nonstopay::lineIn(row, Redaction({m_key.reveal()}));
    return {.remoteId = line.remoteId,
        .amount = line.amount,
        .email = line.email,
        .remoteStatus = line.remoteStatus,
        .state = line.state,
        .createdAt = line.createdAt,
        .reference = nonstopay::referenceIn(row),
        .answer = line.answer};
}

QCoro::Task<Result<std::vector<Candidate>>> NonStoPayGateway::candidates(
    Invoice invoice, SearchContext context)
{
    context.isForProof = false;
    context.mostQuestions = static_cast<int>(mostCandidates);
    auto search = co_await searchFor(std::move(invoice), std::move(context));
    if (!search)
        co_return tl::unexpected(search.error());
    const Shared own = *search;
    std::vector<Candidate> candidates;
    if (!own->foundId.isEmpty()) { // nobody has to choose
        own->tellCalls();
        candidates.push_back(candidateIn(own->rows[own->foundId]));
        co_return candidates;
    }
    const QStringList likely = own->likelyFirst();
    const auto asked = co_await askAbout(own, likely);
    own->tellCalls(); // those that failed, too
    if (!asked)
        co_return tl::unexpected(asked.error());
    for (const QString &id : likely) {
        if (own->proof.isRuledOut(id) || (!own->foundId.isEmpty() && id != own->foundId))
            continue;
        if (static_cast<qsizetype>(candidates.size()) == mostCandidates)
            break;
        Candidate each = candidateIn(own->rows[id]);
        if (id == own->foundId)
            each.reference = own->invoice.reference;
        candidates.push_back(std::move(each));
    }
    co_return candidates;
}

QCoro::Task<Result<Candidate>> NonStoPayGateway::candidate(Invoice invoice, QString remoteId)
{
    remoteId = nonstopay::plainId(remoteId);
    const Query query{{u"id"_s, remoteId}};
    const auto info = co_await ask(Call::Info, query);
    if (info && nonstopay::isAboutAnotherId(info->body, remoteId))
        co_return failure(ErrorKind::Input, u"candidate-none"_s,
            //: %1 is a number by which the gateway knows a sale.
            translatable("NonStoPayCandidates",
                "Asked about its number %1, the gateway answered about another one. Nothing was changed.")
                .arg(remoteId.left(40)));
    if (!info) {
        Error error = info.error();
        if (refusesTheId(error)) {
            error.kind = ErrorKind::Input;
            error.code = u"candidate-none"_s;
            //: %1 is a number by which the gateway would know a sale. The gateway’s own reason follows.
            const LocalizedText none = translatable(
                "NonStoPayCandidates", "The gateway has no sale of the number %1 for this account.");
            error.message = calls::sentences({none.arg(remoteId.left(40)), error.message});
        }
        co_return tl::unexpected(std::move(error));
    }
    const Json answer = kept(info->body);
    const Json &data = answer[u"data"];
    const QString word = wire::id(data[u"status"]).left(64);
    const auto currency = Currency::find(wire::id(data[u"devise"]).toUpper());
    using nonstopay::Sum;
    const Sum sum = nonstopay::compareSum(data[u"amount"], data[u"devise"], invoice);
    const auto status = co_await ask(Call::Status, query);
    const Sum byStatus = status ? nonstopay::compareSum(status->body[u"invoice"][u"amount"],
                             status->body[u"invoice"][u"devise"], invoice)
                                : Sum::Untold;
    const auto isOther = [](Sum each) { return each != Sum::Same && each != Sum::Untold; };
    Candidate candidate{.remoteId = remoteId,
        .amount = currency ? wire::amount(data[u"amount"]).in(*currency) : std::nullopt,
        .isOtherAmount = isOther(sum) || isOther(byStatus),
        .email = Redaction({m_key.reveal()}).text(info->body[u"data"][u"email"].text()).left(254),
        .remoteStatus = word,
        .state = nonstopay::stateOf(word),
        .reference = nonstopay::referenceIn(info->body),
        .answer = answer};
    if (nonstopay::echoOf(info->body, invoice.reference) == Echo::Ours)
        candidate.reference = invoice.reference;
    co_return candidate;
}

} // namespace counterfoil
