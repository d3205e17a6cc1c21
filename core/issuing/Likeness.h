// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/Gateway.h"

#include <compare>

namespace counterfoil {

/// What a line of a list and a sale may have in common. Gateways mask addresses, cut them, put the payer's
/// own there, write amounts in another currency and times in a zone that they do not tell: so this says which
/// line is worth a question first, and never which one is no candidate.
struct Traits {
    QString email = {}; ///< as emailKey() has it
    std::optional<Money> amount = {};
    QDateTime at = {};

    static Traits of(const StatementLine &line);
    static Traits of(const Invoice &sale);
    /// Customer and amount as one word, equal where both are the same to the letter; empty where one of them
    /// is not told.
    QString key() const;
};

/// How much speaks for two being the same sale: the greater, the sooner it is asked about.
struct Likeness {
    int signs = 0; ///< customer and amount
    qint64 nearness = 0; ///< seconds, none above 0

    auto operator<=>(const Likeness &) const = default;
};

Likeness likeness(const Traits &line, const Traits &sale);

} // namespace counterfoil
