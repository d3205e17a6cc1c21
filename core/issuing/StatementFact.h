// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/Gateway.h"
#include "invoices/Transition.h"

namespace counterfoil {

/// What a line of a statement tells about a sale in the books.
struct StatementFact {
    enum class Kind {
        Nothing, ///< the books know as much, or know better
        News, ///< `evidence` is to be recorded
        Doubt, ///< it speaks against the books: a question about this one sale decides
    };
    Kind kind = Kind::Nothing;
    Evidence evidence = {};
};

/// `readAt`: when the statement was asked for: what was learnt about the sale later stands. What a customer
/// or a gateway does next (paid, late or not, charged back, withheld) is news; what would take something back
/// is doubted. A sale of which nobody knows whether it was issued is doubted, too: more than its state is at
/// stake.
StatementFact factIn(
    const StatementLine &line, const Invoice &sale, const QDateTime &readAt, const QDateTime &now);

} // namespace counterfoil
