// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "ledger/LedgerQuery.h"

#include <QDate>

namespace counterfoil {

/// Days as a shop counts them: in local time, whole ones, both ends included.
struct Period {
    enum class Kind { Always, Today, Yesterday, SevenDays, ThisMonth, LastMonth, ThisYear, Between };

    Kind kind = Kind::Always;
    QDate first = {}; ///< of Between; invalid: from the beginning
    QDate last = {}; ///< of Between; invalid: until now

    bool operator==(const Period &) const = default;
    /// The moments between which it lies, seen from `now`.
    void applyTo(LedgerQuery &query, const QDateTime &now) const;
    static LocalizedText title(Kind kind); ///< "Last 7 days"
};

} // namespace counterfoil
