// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"
#include "accounts/SecretStore.h"
#include "gateways/GatewayCatalogue.h"

#include <QCoroTask>

#include <memory>
#include <unordered_map>

namespace counterfoil {

/// Opens an account's gateway: looks the account up, fetches its key from the keychain, and keeps the opened
/// gateway, so that nobody is asked for the same key again while the program runs.
class AccountGateways {
public:
    AccountGateways(
        const GatewayCatalogue &catalogue, Accounts &accounts, SecretStore &secrets, HttpClient &http)
        : m_catalogue(catalogue)
        , m_accounts(accounts)
        , m_secrets(secrets)
        , m_http(http)
    {
    }

    /// Errors: those of Accounts and SecretStore, and gateway-unknown.
    QCoro::Task<Result<std::shared_ptr<Gateway>>> open(QString accountId);
    /// After an account or its key was changed.
    void forget(const QString &accountId);

private:
    const GatewayCatalogue &m_catalogue;
    Accounts &m_accounts;
    SecretStore &m_secrets;
    HttpClient &m_http;
    std::unordered_map<QString, std::shared_ptr<Gateway>> m_opened;
    int m_forgotten = 0; ///< how often something was forgotten: what was fetched before is not kept after
};

} // namespace counterfoil
