// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GatewayClocks.h"
#include "accounts/Accounts.h"
#include "accounts/SecretStore.h"
#include "gateways/GatewayCatalogue.h"

#include <QCoroTask>

#include <memory>
#include <unordered_map>

namespace counterfoil {

/// An account's gateway, and the account as it stood when the gateway was opened.
struct OpenedGateway {
    Account account;
    std::shared_ptr<Gateway> gateway;
};

/// Whether a keychain that is locked may open its window for a key: only where a person is waiting.
/// Polls that nobody asked for come again and again, also after that window was closed.
enum class KeyFor { Person, Polling };

/// Opens an account's gateway: looks the account up, fetches its key from the keychain, and keeps the opened
/// gateway, so that nobody is asked for the same key again while the program runs. An account that was
/// changed, removed or added again since, by this program or another, is opened anew. The training account is
/// opened for each use: asking for its key is what starts the sandbox.
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
    /// `gatewayId`: which of the training account's gateways is meant, and for any other account the one that
    /// it must belong to; empty is the account's own. Another one is the error gateway-changed: the account
    /// was removed and made anew for another gateway since.
    QCoro::Task<Result<std::shared_ptr<Gateway>>> open(QString accountId, QString gatewayId = {});
    /// The same, with the account beside it.
    QCoro::Task<Result<OpenedGateway>> openWithAccount(
        QString accountId, QString gatewayId = {}, KeyFor whom = KeyFor::Person);
    /// What is known of that kind of gateway; null where this program does not know it.
    const GatewayKind *kind(QStringView gatewayId) const { return m_catalogue.find(gatewayId); }
    const std::vector<GatewayKind> &kinds() const { return m_catalogue.kinds(); }
    Accounts &accounts() { return m_accounts; }
    /// From now on what time the gateways say it is is told to those, which outlive this.
    void tellClocks(GatewayClocks &clocks) { m_clocks = &clocks; }
    /// After an account's key was changed.
    void forget(const QString &accountId);

private:
    const GatewayCatalogue &m_catalogue;
    Accounts &m_accounts;
    SecretStore &m_secrets;
    HttpClient &m_http;
    GatewayClocks *m_clocks = nullptr;
    std::unordered_map<QString, OpenedGateway> m_opened;
    int m_forgotten = 0; ///< how often something was forgotten: what was fetched before is not kept after
};

} // namespace counterfoil
