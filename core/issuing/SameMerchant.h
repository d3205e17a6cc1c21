// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "gateways/Gateway.h"

#include <vector>

namespace counterfoil {

/// Whether what an account's list names stands in the books under another account: the same merchant may have
/// two accounts here with one key, or one that was removed and added again under another name. Keys are never
/// compared, nor kept in any form: a merchant is known by gateway, host and client number, a sale by the
/// gateway's id, the merchant's number, or our reference, which is nobody else's.
class SameMerchant {
public:
    /// `all`: the accounts that there are now. `gatewayId`: the training account has several.
    SameMerchant(const QString &accountId, QString gatewayId, const std::vector<Account> &all);

    /// What is known of the account of a sale at the same gateway.
    enum class Place {
        Own, ///< it is this account
        Same, ///< another one at the same gateway's host, as the same client as far as that has numbers
        Another,
        Removed, ///< nobody knows any more where that was
    };
    Place placeOf(const QString &accountId) const;
    /// Whether a sale of another account is the one that the line is about. Of an account that was removed
    /// the amount must not speak against it.
    bool isSame(const StatementLine &line, const Invoice &elsewhere) const;
    /// The other accounts that are there and are at the same place.
    QStringList sisters() const;

    const QString &accountId() const { return m_accountId; }
    const QString &gatewayId() const { return m_gatewayId; }

private:
    QString m_accountId;
    QString m_gatewayId;
    std::vector<std::pair<QString, Place>> m_others; ///< by id, the accounts that there are
};

} // namespace counterfoil
