// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportedInvoices.h"

#include "Sentences.h"
#include "gateways/WireReader.h"
#include "invoices/Transition.h"
#include "methods/PaymentSystem.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shown = 60; ///< of a text from outside, in a sentence
/// No clock is so far ahead, in whatever time zone.
constexpr qint64 daysAhead = 2;

LocalizedText nameOf(const QString &system)
{
    const PaymentSystem *known = findPaymentSystem(system);
    return known ? known->title() : LocalizedText(system.left(shown));
}

/// The gateway's only method; null where it has none or several.
const PaymentMethod *methodOf(const QString &gatewayId, const MethodCatalogue &methods)
{
    const PaymentMethod *only = nullptr;
    for (const PaymentMethod &method : methods.methods()) {
        if (method.gatewayId != gatewayId)
            continue;
        if (only)
            return nullptr;
        only = &method;
    }
    return only;
}

/// What is known of the sale's fields. A gateway that knows sales by the merchant's number is asked by the
/// one among them.
Json fieldsOf(const StatementLine &line, const PaymentMethod *method)
{
    Json fields = Json::object();
    if (!line.reference.isEmpty())
        fields.set(merchantNumberField.toString(), Json::string(line.reference));
    if (!method)
        return fields;
    if (const Field *amount = method->field(FieldKind::Amount))
        fields.set(amount->wireName, Json::number(line.amount->decimalText()));
    const Field *system = method->field(FieldKind::PaymentSystem);
    if (system && !line.system.isEmpty())
        fields.set(system->wireName, Json::string(line.system));
    return fields;
}

/// When the sale was made; invalid where the line does not tell, or tells what cannot be.
QDateTime madeAt(const StatementLine &line, const QDateTime &now)
{
    const bool isLater = line.createdAt.isValid() && line.createdAt > now.addDays(daysAhead);
    return !line.createdAt.isValid() || isLater ? QDateTime() : std::min(line.createdAt, now);
}

/// What of the line cannot be read, as in Evidence.
QString doubtsAbout(const StatementLine &line, const QDateTime &now)
{
    QStringList doubts = line.doubt.split(u' ', Qt::SkipEmptyParts);
    const auto add = [&doubts](const QString &doubt) {
        if (!doubts.contains(doubt))
            doubts << doubt;
    };
    if (!line.state)
        add(unknownWord(line.remoteStatus));
    if (line.createdAt.isValid() && !madeAt(line, now).isValid())
        add(wire::unreadableMember(u"time"));
    if (line.amount->currency().code() == u"XXX")
        add(wire::unreadableMember(u"currency"));
    return doubts.join(u' ');
}

LocalizedText wordsOf(const StatementLine &line, const QDateTime &now)
{
    if (madeAt(line, now).isValid())
        return line.message;
    return sentences(line.message,
        //: The gateway’s statement has no time for the sale, or one that nobody can read.
        translatable("ImportedInvoices",
            "The statement does not tell, so that it can be read, when this sale was made."));
}

Evidence evidenceOf(const StatementLine &line, const ImportedFrom &from)
{
    Evidence evidence{.kind = EvidenceKind::Imported,
        .source = u"gateway: statement"_s,
        .at = from.now,
        .state = line.state.value_or(State::Open),
        .remoteId = line.remoteId,
        .remoteStatus = line.remoteStatus,
        .settlement = line.settlement,
        .doubt = doubtsAbout(line, from.now),
        .message = wordsOf(line, from.now),
        .answer = line.answer};
    if (from.doubt.isEmpty())
        return evidence;
    evidence.warning = from.doubt;
    evidence.state = State::Open; // anybody could have said how it ended; the tracker asks
    evidence.settlement = {};
    return evidence;
}

} // namespace

LocalizedText whyNotTaken(const StatementLine &line)
{
    // A list that tells neither number nor system is that of a gateway which knows sales by its own ids.
    const bool isKnownById = !line.remoteId.isEmpty() && line.reference.isEmpty() && line.system.isEmpty();
    if (line.reference.isEmpty() && !isKnownById)
        //: A line of the gateway’s statement. The “merchant’s number” is the one by which the shop calls the
        //: sale.
        return translatable("ImportedInvoices",
            "It cannot be imported: it has no merchant’s number, by which the gateway could be asked about "
            "it.");
    if (line.system.isEmpty() && !isKnownById)
        //: A line of the gateway’s statement.
        return translatable(
            "ImportedInvoices", "It cannot be imported: the statement names no payment system.");
    if (!line.amount && isKnownById)
        //: A line of the gateway’s statement.
        return translatable("ImportedInvoices", "It cannot be imported: its amount cannot be read.");
    if (!line.amount)
        //: A line of the gateway’s statement. %1 is the name of a payment system, or a code that nobody
        //: knows.
        return translatable(
            "ImportedInvoices", "It cannot be imported: its amount or payment system “%1” cannot be read.")
            .arg(nameOf(line.system));
    if (!line.amount->isPositive())
        //: A line of the gateway’s statement, over 0 or less.
        return translatable("ImportedInvoices", "It cannot be imported: its amount is nothing.");
    return {};
}

LocalizedText whyNotTaken(const StatementLine &line, const Invoice *elsewhere)
{
    if (elsewhere)
        //: A line of the gateway’s statement. %1 is the name of an account, %2 the reference of a sale.
        return translatable("ImportedInvoices",
            "It stands in the books under the account “%1”, as %2, so it is not imported a second time.")
            .arg(elsewhere->accountName, elsewhere->reference);
    return whyNotTaken(line);
}

ImportedInvoice importedInvoice(
    const StatementLine &line, const ImportedFrom &from, const MethodCatalogue &methods)
{
    const PaymentMethod *method = methodOf(from.gatewayId, methods);
    const Invoice sale{.reference = importedReference(from.account.id, line.reference, line.remoteId),
        .accountId = from.account.id,
        .accountName = from.account.name,
        .gatewayId = from.gatewayId,
        .methodId = method ? method->id : u""_s, // the books want a text there, and no null
        .amount = *line.amount,
        .email = line.email,
        .fields = fieldsOf(line, method),
        .openedAt = madeAt(line, from.now)};
    return {sale, evidenceOf(line, from), from.sisters};
}

} // namespace counterfoil
