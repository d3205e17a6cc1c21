// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QDateTime>

/// What is told about a sale of which nobody knows whether it is there. Nothing here advises to sell a second
/// time while the first sale may exist, and nothing names a button or a command: window and command line show
/// their own beside it.
namespace counterfoil::words {

LocalizedText beingIssued();
/// It is there, and what the customer pays by is not known.
LocalizedText lostLink(const QString &remoteId);
/// Nothing was found, and a server may still hold the call. `known` is by this computer's clock.
LocalizedText mayStillLand(const QDateTime &known);
/// No proof that it is not there; `missing` are clauses.
LocalizedText undecided(const QList<LocalizedText> &missing);
/// What to do then. `again`: when it is asked about next, by this computer's clock; invalid: not by itself.
LocalizedText undecidedAdvice(const QDateTime &again);
LocalizedText neverCreated(const LocalizedText &searched);
/// A person was to choose the gateway's sale that it is, and there is none to choose from.
LocalizedText noCandidate();
/// Where so many candidates are shown that there may be more (mostCandidates); else empty.
LocalizedText moreCandidates(std::size_t shown);

} // namespace counterfoil::words
