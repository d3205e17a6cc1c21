// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/Gateway.h"

#include <QHash>

#include <vector>

namespace counterfoil {

/// An account's sales in the books by what the gateway calls them. It points into the list that it was made
/// of, which outlives it.
class KnownSales {
public:
    /// `invoices`: as Ledger::known answers.
    KnownSales(const std::vector<Invoice> &invoices, const QString &accountId, const QString &gatewayId)
    {
        for (const Invoice &invoice : invoices) {
            if (invoice.accountId != accountId || invoice.gatewayId != gatewayId) {
                m_elsewhere.insert(invoice.reference, &invoice);
                continue;
            }
            m_byNumber.insert(merchantNumber(invoice), &invoice);
            if (!invoice.remoteId.isEmpty())
                m_byRemoteId.insert(invoice.remoteId, &invoice);
        }
    }
    KnownSales(std::vector<Invoice> &&, const QString &, const QString &) = delete;

    /// The sale with the line's merchant's number, else the one with its gateway's id; else null.
    const Invoice *find(const StatementLine &line) const
    {
        const Invoice *byNumber = line.reference.isEmpty() ? nullptr : m_byNumber.value(line.reference);
        return byNumber || line.remoteId.isEmpty() ? byNumber : m_byRemoteId.value(line.remoteId);
    }
    /// The sale of another account that has the line's number as its reference, or null.
    const Invoice *elsewhere(const StatementLine &line) const { return m_elsewhere.value(line.reference); }

private:
    QHash<QString, const Invoice *> m_byNumber;
    QHash<QString, const Invoice *> m_byRemoteId;
    QHash<QString, const Invoice *> m_elsewhere; ///< by reference
};

} // namespace counterfoil
