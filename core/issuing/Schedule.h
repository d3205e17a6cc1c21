// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/LedgerQuery.h"

#include <chrono>

/// When a sale is asked about again (decision 0017): every few seconds while a customer stands there, then
/// ever more rarely. Nothing in here knows what time it is.
namespace counterfoil::schedule {

/// How long a sale is asked about of which we only inferred that it does not exist.
inline constexpr int doubtedDays = 30;

/// The pause after a "paid" that nothing has confirmed yet, whatever the sale's age, and for how long it
/// holds. Then the usual pauses do, and a person has to look.
inline constexpr std::chrono::milliseconds unconfirmed = std::chrono::seconds(30);
inline constexpr std::chrono::milliseconds unconfirmedFor = std::chrono::minutes(15);
/// Whether what was said at `since` may still be confirmed by itself; an invalid moment was never. What lies
/// after `now` counts as long ago.
bool isAwaitingConfirmation(const QDateTime &since, const QDateTime &now);

/// Whether nobody knows what became of the create call.
bool isUndecided(State state);
/// Refused by inference only: nothing was found at the gateway, a server turned the call away before anybody
/// could read an answer of the gateway itself, or a gateway's error is not known to say that nothing was
/// issued, and it could not be asked (decision 0006). It is asked about for `doubtedDays`.
bool mayExistAllTheSame(State state, const QString &errorCode);
/// Whether the same sale is not issued again without a question (LedgerFile::add): nobody knows what became
/// of this one. What was looked for and not found holds nothing back.
bool holdsDuplicatesBack(State state, const QString &errorCode);
/// Whether it is asked about without anybody wishing it.
bool isFollowed(const PendingInvoice &invoice);

/// How long to wait between two questions about a sale that has been in that state for `age`. A negative age,
/// of a clock that was set back, counts as none.
std::chrono::milliseconds pause(State state, std::chrono::milliseconds age);

/// The moment from which on it should be asked about. `tried`: when this program last asked, whatever came of
/// it; invalid: never. What lies after `now` was written by a clock that has been set back since, and counts
/// as long ago.
QDateTime dueAt(const PendingInvoice &invoice, const QDateTime &tried, const QDateTime &now);

} // namespace counterfoil::schedule
