// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace counterfoil {

/// Where an invoice stands, as far as anybody told us. No state is a dead end: later evidence may change any
/// of them.
enum class State {
    Issuing, ///< in the ledger; the create call is on its way, or the program died during it
    Open, ///< the gateway has it and waits for the customer
    Authorised, ///< the customer has paid; the settlement with the merchant is outstanding
    Paid, ///< settled
    Failed,
    Cancelled,
    Expired,
    Chargeback,
    Withheld,
    Refused, ///< nothing exists at the gateway: it said no, or the call surely never arrived
    Unknown, ///< the create call went out and we cannot know what became of it
};

QString stateName(State state); ///< "authorised": for ledger, JSON and --state
std::optional<State> stateFromName(QStringView name); ///< without regard to case
LocalizedText stateTitle(State state); ///< "Paid by the customer, settlement outstanding"
/// Whether the customer has paid, settled or not: what sums, filters and alerts mean by "paid".
bool isPaid(State state);
/// Whether following up makes sense without being asked.
bool isUnsettled(State state);

} // namespace counterfoil
