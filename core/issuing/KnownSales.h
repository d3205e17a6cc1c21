// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SameMerchant.h"

#include <QHash>

#include <vector>

namespace counterfoil {

/// Sales in the books by what their gateway calls them. It points into the list that it was made of, which
/// outlives it.
class KnownSales {
public:
    /// `invoices`: as Ledger::known answers.
    KnownSales(const std::vector<Invoice> &invoices, SameMerchant merchant);
    KnownSales(std::vector<Invoice> &&, SameMerchant) = delete;

    /// The account's sale with the line's merchant's number, else the one with its gateway's id; else null.
    const Invoice *find(const StatementLine &line) const;
    /// The sale of another account that the line is about (SameMerchant), or null.
    const Invoice *elsewhere(const StatementLine &line) const;

private:
    SameMerchant m_merchant;
    QHash<QString, const Invoice *> m_byNumber;
    QHash<QString, const Invoice *> m_byRemoteId;
    QMultiHash<QString, const Invoice *> m_elsewhere; ///< by reference, number and id
};

} // namespace counterfoil
