// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NonStoPayWire.h"
#include "gateways/Gateway.h"
#include "gateways/HttpClient.h"
#include "gateways/Redaction.h"

namespace counterfoil::nonstopay {

/// The gateway's answer, also where a server has put something before or after it.
struct Answered {
    Json body = {};
    bool isClean = true; ///< nothing but the answer was there
};

/// What a create call's answer means. Only a gateway that said no is a refusal; whatever cannot be read is
/// unknown.
IssueOutcome outcomeOf(
    const HttpAnswer &answer, Channel channel, const Account &account, const Redaction &redaction);

/// The JSON of a status, info or history answer. Errors: the gateway's own (kind Refused, its number as
/// code), "http" (Refused: the server, not the gateway, said no), "unreadable-answer" (Unknown).
Result<Answered> readAnswer(
    Call call, const HttpAnswer &answer, const Account &account, const Redaction &redaction);

/// What an info answer's `data` states about the money of a sale of that state; redacted already. Zeros state
/// nothing, except that a paid sale was paid with nothing.
Settlement settlementIn(const Json &data, const std::optional<State> &of);

/// What a paid sale's answer states as its amount where that is not what was asked for, or cannot be read;
/// empty where it is, or is in another currency. `stated` is redacted already.
Settlement oddAmountIn(const Json &stated, const Invoice &invoice);

/// The amount that it states in coins, in which sales are settled (A.6); empty where it states none. `stated`
/// is redacted already.
Settlement coinAmountIn(const Json &stated);

/// One record of the history. `record` is not redacted. Before a payment the amounts are zeros, which state
/// nothing; of a paid sale a zero is stated. Its reference is ours, where the record carries one; this
/// gateway has no merchant's numbers.
StatementLine lineIn(const Json &record, const Redaction &redaction);

} // namespace counterfoil::nonstopay
