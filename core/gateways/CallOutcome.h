// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Gateway.h"
#include "HttpClient.h"
#include "Redaction.h"
#include "accounts/Account.h"
#include "base/LocalizedText.h"

// What an HTTP answer, or none, means for a call that issues something: the same for every gateway
// (decision 0006).
namespace counterfoil::calls {

/// One after the other with a blank between them; what is empty is left out.
LocalizedText sentences(const QList<LocalizedText> &all);

/// Whether a server says by that status that it did not even look at the call.
bool wasTurnedAway(int status);
/// What to tell a person about an answer that holds no gateway's words.
LocalizedText sentenceFor(const HttpAnswer &answer);
/// What may be said of an answer that is not kept, as it could echo anything: "HTTP 502, text/html, 120
/// bytes".
QString shapeOf(const HttpAnswer &answer);

/// Whether an error's words say that the sale is there, by this call or an earlier one.
bool saysThatItExists(const QString &said);
/// Whether they say that the gateway gave up, or is still at it, and not that nothing was issued.
bool saysThatItGaveUp(const QString &said);

/// The message is followed by the advice to track before issuing again.
IssueOutcome unknown(QString code, const LocalizedText &message, QString detail = {}, Json answer = {});
IssueOutcome refused(Error error, Json answer = {});
/// No answer: refused where surely nothing left this computer, else unknown.
IssueOutcome outcomeOf(const HttpFailure &failure);
/// What stands in the way of a question; "no-answer" holds for all of an account's questions,
/// "answer-too-large" and "unreadable-answer" for this one.
QString codeOf(const HttpFailure &failure);
/// An answer that is not in the gateway's own form: refused where the call was turned away, else unknown.
/// What it says in words is told, redacted.
IssueOutcome outcomeOfStrange(const HttpAnswer &answer, const Redaction &redaction);
/// Words of an answer for a person: redacted, and cut off.
QString said(const Json &answer, const Redaction &redaction);
/// Of lines of a list that name no sale, for a person.
LocalizedText namelessLines(int count);

/// The link, if it may be shown: card data (this call's, or any card's number) or a key in it would reach the
/// screen, the ledger and the QR code.
Result<QUrl> linkIn(const QString &text, const Account &account, const Redaction &redaction);

} // namespace counterfoil::calls
