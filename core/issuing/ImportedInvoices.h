// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "gateways/Gateway.h"
#include "ledger/LedgerQuery.h"
#include "methods/MethodCatalogue.h"

namespace counterfoil {

/// Why no sale in the books can be made of that line, for a person; empty where one can.
LocalizedText whyNotTaken(const StatementLine &line);

/// The same, where another account has that sale (null: none has).
LocalizedText whyNotTaken(const StatementLine &line, const Invoice *elsewhere);

/// Where lines come from that are imported.
struct ImportedFrom {
    Account account;
    QString gatewayId;
    QDateTime now; ///< the gateway's clock may be ahead of ours
    QStringList sisters = {}; ///< accounts of the same merchant (SameMerchant)
    LocalizedText doubt =
        {}; ///< why nobody can tell whether the statement came from the gateway; empty: none
};

/// The sale that the line stands for, under a reference that is made from account, merchant's number and
/// gateway's id, so that however often and from wherever it is imported, it is in the books once. From a
/// doubtful statement nothing becomes paid: it is open, with a warning, and the tracker asks about it. What
/// the line does not tell so that it can be read is doubted: where it stands leaves the sale open, and of
/// when it was made the sale says nothing. Where the gateway has several methods and does not tell which one
/// it was, the sale has none. whyNotTaken() must be empty.
ImportedInvoice importedInvoice(
    const StatementLine &line, const ImportedFrom &from, const MethodCatalogue &methods);

} // namespace counterfoil
