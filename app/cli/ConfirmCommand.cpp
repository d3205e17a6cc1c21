// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "issuing/Advice.h"

// A person says which of the gateway's sales one is.
namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widest = 40; ///< of a text from outside, in a column

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text.left(widest);
}

LocalizedText amountOf(const Candidate &candidate)
{
    return candidate.amount ? candidate.amount->display() : LocalizedText(u'-');
}

/// The gateway writes times in a zone that it does not tell.
QString createdOf(const Candidate &candidate)
{
    return candidate.createdAt.isValid() ? candidate.createdAt.toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"-"_s;
}

Json toJson(const Candidate &candidate)
{
    Json json = Json::object();
    json.set(u"gatewayId"_s, Json::string(candidate.remoteId));
    json.set(u"amount"_s, candidate.amount ? Json::string(candidate.amount->decimalText()) : Json());
    json.set(u"currency"_s, candidate.amount ? Json::string(candidate.amount->currency().code()) : Json());
    json.set(u"email"_s, Json::stringOrNull(candidate.email));
    json.set(u"gatewayStatus"_s, Json::stringOrNull(candidate.remoteStatus));
    json.set(u"state"_s, candidate.state ? Json::string(stateName(*candidate.state)) : Json());
    json.set(u"created"_s, candidate.createdAt.isValid() ? Json::string(createdOf(candidate)) : Json());
    json.set(u"ref"_s, Json::stringOrNull(candidate.reference));
    return json;
}

void printCandidates(const Invoice &sale, const std::vector<Candidate> &candidates)
{
    Table table({{.least = 19}, {.least = 16, .side = Table::Side::Right}, {.least = 19}, {.least = 32}, {}});
    //: A column’s heading: a reference or the gateway’s number.
    table.add({translatable("ConfirmCommand", "Number"),
        //: A column’s heading.
        translatable("ConfirmCommand", "Amount"),
        //: A column’s heading: when the sale was issued.
        translatable("ConfirmCommand", "Issued"),
        //: A column’s heading: the customer’s e-mail address.
        translatable("ConfirmCommand", "Customer"),
        //: A column’s heading: paid, expired ...
        translatable("ConfirmCommand", "Standing")});
    table.add({sale.reference, sale.amount.display(), localTime(sale.openedAt), orDash(sale.email),
        stateTitle(sale.state)});
    for (const Candidate &each : candidates)
        table.add({orDash(each.remoteId), amountOf(each), createdOf(each), orDash(each.email),
            standing(each.state, each.remoteStatus)});
    print(table);
    //: NUMBER stands for the gateway’s number of a sale.
    printError(translatable("ConfirmCommand",
        "The first line is the sale in the books; the gateway writes its times in a zone that it does not "
        "tell. If one of the others is this sale: counterfoilctl confirm %1 --id NUMBER")
                   .arg(sale.reference));
}

QCoro::Task<int> listCandidates(Services &services, QString reference, bool json)
{
    const auto sale = co_await services.ledger.find(reference);
    if (!sale)
        co_return fail(sale.error(), json);
    const auto candidates = co_await services.tracker.candidates(reference);
    if (!candidates)
        co_return fail(candidates.error(), json);
    const bool isNone = candidates->empty() && mayBeConfirmed(*sale);
    const LocalizedText note = isNone ? words::noCandidate() : words::moreCandidates(candidates->size());
    if (json) {
        Json list = Json::array();
        for (const Candidate &each : *candidates)
            list.append(toJson(each));
        Json object = cli::toJson(*sale, services.methods);
        object.set(u"candidates"_s, std::move(list));
        object.set(u"note"_s, englishOrNull(note));
        printJson(object);
    } else if (!candidates->empty()) {
        printCandidates(*sale, *candidates);
        if (!note.isEmpty())
            printError(note);
    } else if (!sale->remoteId.isEmpty()) {
        //: %1: a sale’s reference.
        print(translatable("ConfirmCommand", "%1 is the gateway’s number %2. Nothing has to be confirmed.")
                  .arg(sale->reference, sale->remoteId));
    } else if (isNone) {
        print(note);
    } else {
        //: %1: a sale’s reference.
        print(translatable(
            "ConfirmCommand", "%1 is not looked for at the gateway: it was not issued, or it is over.")
                  .arg(sale->reference));
    }
    co_return exitStatus(sale->state) == OutcomeUnknown ? OutcomeUnknown : Done;
}

} // namespace

QCoro::Task<int> confirm(Services &services, QString reference, QString remoteId, bool json)
{
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), json);
    reference = asReference(reference);
    if (remoteId.isEmpty())
        co_return co_await listCandidates(services, reference, json);
    const auto confirmed = co_await services.tracker.confirm(reference, remoteId);
    if (!confirmed)
        co_return fail(confirmed.error(), json);
    const Invoice &sale = confirmed->invoice;
    if (json) {
        Json object = cli::toJson(sale, services.methods);
        object.set(u"note"_s, englishOrNull(confirmed->note));
        printJson(object);
    } else {
        //: %1: a sale’s reference; %3: where it stands, such as “Waiting for the customer”.
        print(translatable("ConfirmCommand", "%1 is the gateway’s number %2: %3.")
                  .arg(sale.reference, sale.remoteId, stateTitle(sale.state)));
        if (!confirmed->note.isEmpty())
            print(u"    "_s + confirmed->note.toString());
        if (!sale.warning.isEmpty())
            printError(about(sale.reference, sale.warning));
    }
    co_return Done;
}

} // namespace counterfoil::cli
