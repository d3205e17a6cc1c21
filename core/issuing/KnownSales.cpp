// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownSales.h"

namespace counterfoil {

KnownSales::KnownSales(const std::vector<Invoice> &invoices, SameMerchant merchant)
    : m_merchant(std::move(merchant))
{
    for (const Invoice &invoice : invoices) {
        const bool isOwn =
            invoice.accountId == m_merchant.accountId() && invoice.gatewayId == m_merchant.gatewayId();
        if (isOwn) {
            m_byNumber.insert(merchantNumber(invoice), &invoice);
            if (!invoice.remoteId.isEmpty())
                m_byRemoteId.insert(invoice.remoteId, &invoice);
            continue;
        }
        m_elsewhere.insert(invoice.reference, &invoice);
        if (merchantNumber(invoice) != invoice.reference)
            m_elsewhere.insert(merchantNumber(invoice), &invoice);
        if (!invoice.remoteId.isEmpty())
            m_elsewhere.insert(invoice.remoteId, &invoice);
    }
}

const Invoice *KnownSales::find(const StatementLine &line) const
{
    const Invoice *byNumber = line.reference.isEmpty() ? nullptr : m_byNumber.value(line.reference);
    return byNumber || line.remoteId.isEmpty() ? byNumber : m_byRemoteId.value(line.remoteId);
}

const Invoice *KnownSales::elsewhere(const StatementLine &line) const
{
    for (const QString &name : {line.reference, line.remoteId}) {
        if (name.isEmpty())
            continue;
        const auto [first, last] = m_elsewhere.equal_range(name);
        for (auto each = first; each != last; ++each) {
            if (m_merchant.isSame(line, **each))
                return *each;
        }
    }
    return nullptr;
}

} // namespace counterfoil
