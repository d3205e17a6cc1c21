// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Invoice.h"

/// What a fact does to where a sale stands. Lists, status calls, callbacks and a person's confirmation go
/// through the same rules (docs/decisions/0021-what-gateways-say.md).
namespace counterfoil {

/// How a word of the gateway stands to what the books know.
enum class Move {
    Onward, ///< what a customer or gateway does next, late or not
    Sideways, ///< the same end by another name: lists and status calls may differ in it
    Back, ///< it would take something back: a question about this one sale decides
};
Move moveOf(State from, State to);

/// The doubt about a sale that is said to be paid while what should confirm that does not; over when it is
/// paid.
inline constexpr QStringView unconfirmedPayment = u"unconfirmed";

/// The doubt about a sale whose id nobody knows while its gateway lists one that is paid, looks like it and
/// does not tell whose it is: `likely-paid:1689`. Over when the sale's own id is known.
QString likelyPaidDoubt(const QString &remoteId);

/// The doubt about a gateway's word for where a sale stands that nobody knows (or that is not there at all):
/// `status:on-vacation`, `unreadable:status`. Polls, lists, finds and imports all put it beside the word. It
/// is over as soon as a word comes that is known, but of a sale that is paid somebody has to put it aside.
QString unknownWord(const QString &word);

/// Where the sale stands after a fact, and what it doubts.
struct Transition {
    State state = State::Open;
    /// Doubts as in Invoice::doubt, the ones from before among them.
    QString doubt = {};
};

/// Whoever has paid stays so while the gateway only speaks of a beginning, or of what nobody can read: that
/// is doubted. What leaves Paid, and what comes back to it, moves, and is doubted as well. Doubts:
/// `left-paid:failed` it was paid and is that now; `paid-again` it had left; `status:open` the gateway's word
/// speaks against Paid, and was not believed, or is none that is known.
Transition transition(const Invoice &invoice, const Evidence &evidence);

/// Whether two of a gateway's words are the same, but for capitals, blanks and what stands before a colon:
/// lists have "PAID" where the status call has "invoice:paid".
bool isSameWord(const QString &one, const QString &other);

} // namespace counterfoil
