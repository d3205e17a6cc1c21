// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

/// What is told about a sale of which nobody knows whether it is there. Nothing here advises to sell a second
/// time while the first sale may exist.
namespace counterfoil::words {

QString beingIssued();
/// It is there, and what the customer pays by is not known.
QString lostLink(const QString &remoteId);
/// Nothing was found, and a server may still hold the call. `known` is by this computer's clock.
QString mayStillLand(const QDateTime &known);
/// No proof that it is not there; `missing` are clauses.
QString undecided(const QStringList &missing);
/// What to do then. `again`: when it is asked about next, by this computer's clock; invalid: not by itself.
QString undecidedAdvice(const QString &reference, const QDateTime &again);
QString neverCreated(const QString &searched);
/// A person was to choose the gateway's sale that it is, and there is none to choose from.
QString noCandidate();
/// Where so many candidates are shown that there may be more (mostCandidates); else empty.
QString moreCandidates(std::size_t shown);

} // namespace counterfoil::words
