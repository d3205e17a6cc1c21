// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerQuery.h"

namespace counterfoil {

bool LedgerQuery::isFiltered() const
{
    return !states.empty() || !search.trimmed().isEmpty() || !errorCode.isEmpty() || openedSince.isValid()
        || openedBefore.isValid() || paidSince.isValid() || !exceptAccountId.isEmpty() || !accountId.isEmpty()
        || !methodId.isEmpty() || needsPerson || !reference.isEmpty();
}

} // namespace counterfoil
