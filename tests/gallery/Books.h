// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"

namespace counterfoil::gallery {

/// A sale as it would stand in the books after `state` was reached, written with the facts that led there.
Invoice write(Ledger &ledger, const QString &reference, State state, const Money &amount,
    const QDateTime &openedAt, const QString &payLink = {});
/// A shop's last days: all states, three currencies, long and short names.
void fill(Ledger &ledger, const QDateTime &now);

} // namespace counterfoil::gallery
