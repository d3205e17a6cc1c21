// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventRows.h"

#include "Columns.h"
#include "invoices/Attention.h"
#include "invoices/Transition.h"

namespace counterfoil::rows {

using namespace Qt::StringLiterals;

namespace {

/// What an event says to a person. A doubt belongs to it: the invoice shows the newest one only.
LocalizedText wordsOf(const Evidence &evidence)
{
    LocalizedText words = evidence.message;
    const LocalizedText settled = evidence.settlement.words();
    const LocalizedText doubt = evidence.warning.value_or(LocalizedText());
    for (const LocalizedText *more : {&settled, &doubt}) {
        if (more->isEmpty())
            continue;
        if (!words.isEmpty())
            words += LocalizedText(u' ');
        words += *more;
    }
    return words;
}

/// Whether it brings something to pay by, or a doubt, that the invoice does not have.
bool bringsMore(const Invoice &invoice, const Evidence &evidence)
{
    return (!evidence.payLink.isEmpty() && evidence.payLink != invoice.payLink)
        || (!evidence.coin.isEmpty() && evidence.coin != invoice.coin)
        || (!evidence.payForm.isNull() && evidence.payForm != invoice.payForm)
        || (!evidence.settlement.isEmpty() && evidence.settlement != invoice.settlement)
        || evidence.warning.value_or(invoice.warning) != invoice.warning;
}

void changeState(Invoice &invoice, const Evidence &evidence)
{
    const auto [state, doubt] = transition(invoice, evidence);
    invoice.doubt = doubt;
    if (!evidence.state || state != *evidence.state) // it stands where it stood
        return;
    if (state != invoice.state)
        invoice.changedAt = evidence.at;
    invoice.state = state;
    const bool keepsError = invoice.state == State::Refused || invoice.state == State::Unknown;
    invoice.errorCode = keepsError ? evidence.errorCode : QString();
    invoice.errorMessage = keepsError ? evidence.message : LocalizedText();
}

} // namespace

Invoice applied(Invoice invoice, const Evidence &evidence)
{
    changeState(invoice, evidence);
    if (!evidence.remoteId.isEmpty())
        invoice.remoteId = evidence.remoteId;
    if (!evidence.remoteStatus.isEmpty())
        invoice.remoteStatus = evidence.remoteStatus;
    if (!evidence.payLink.isEmpty())
        invoice.payLink = evidence.payLink;
    if (!evidence.coin.isEmpty())
        invoice.coin = evidence.coin;
    if (!evidence.payForm.isNull())
        invoice.payForm = evidence.payForm;
    invoice.warning = evidence.warning.value_or(invoice.warning);
    if (!evidence.settlement.isEmpty())
        invoice.settlement = evidence.settlement;
    invoice.acknowledged = evidence.kind == EvidenceKind::Acknowledged ? attentionReasons(invoice).join(u' ')
                                                                       : stillAcknowledged(invoice);
    const bool gatewaySpoke = evidence.kind == EvidenceKind::Polled || evidence.kind == EvidenceKind::Found
        || evidence.kind == EvidenceKind::Issued || evidence.kind == EvidenceKind::NeverCreated
        || evidence.kind == EvidenceKind::Imported;
    if (gatewaySpoke)
        invoice.checkedAt = evidence.at;
    return invoice;
}

bool saysNothingNew(
    const Invoice &invoice, const Invoice &after, const QString &lastMessage, const Evidence &evidence)
{
    // What was doubted before and is said once more is no news either.
    const LocalizedText words = wordsOf(evidence);
    const bool isSameState = evidence.state.value_or(invoice.state) == invoice.state
        || (!invoice.doubt.isEmpty() && after.state == invoice.state && after.doubt == invoice.doubt);
    return evidence.kind == EvidenceKind::Polled && isSameState
        && evidence.remoteStatus == invoice.remoteStatus && evidence.remoteId == invoice.remoteId
        && !bringsMore(invoice, evidence)
        && (words.isEmpty() || words == lastMessage); // in English, as the books have always had them
}

QString insertEvent()
{
    return u"INSERT INTO event (invoice, at, kind, source, state, remote_id, remote_status, error_code, "
           "message, message_translatable, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

void bindEvent(SqlStatement &statement, qint64 place, const Evidence &evidence, State after)
{
    statement.bind(place);
    bindMoment(statement, evidence.at);
    statement.bind(evidenceName(evidence.kind));
    statement.bind(evidence.source);
    statement.bind(stateName(after));
    statement.bind(evidence.remoteId);
    statement.bind(evidence.remoteStatus);
    statement.bind(evidence.errorCode);
    bindWords(statement, wordsOf(evidence));
    bindJson(statement, evidence.answer);
}

QString selectEvents()
{
    return u"SELECT at, kind, source, state, remote_id, remote_status, error_code, message, "
           "message_translatable, answer FROM event WHERE invoice = ? ORDER BY id"_s;
}

Result<Evidence> readEvent(const SqlStatement &row, const QString &reference)
{
    Columns columns(row);
    const QDateTime at = columns.moment();
    Evidence evidence{.kind = evidenceFromName(columns.text()).value_or(EvidenceKind::Note),
        .source = columns.text(),
        .at = at,
        .state = stateFromName(columns.text()),
        .remoteId = columns.text(),
        .remoteStatus = columns.text(),
        .errorCode = columns.text(),
        .message = columns.words()};
    auto answer = columns.json();
    if (!answer)
        return strangeRow(reference,
            //: Within "cannot be read (...)": an answer of the gateway. %1: why not, a clause or sentence.
            translatable("EventRows", "an answer: %1").arg(answer.error().reason));
    evidence.answer = std::move(*answer);
    return evidence;
}

} // namespace counterfoil::rows
