// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountGateways.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

QCoro::Task<Result<std::shared_ptr<Gateway>>> AccountGateways::open(QString accountId)
{
    if (const auto opened = m_opened.find(accountId); opened != m_opened.end()) {
        auto copy =
            opened->second; // QCoro 0.8 moves from what is returned by conversion, even out of our map
        co_return copy;
    }

    const int forgotten = m_forgotten;
    const auto account = co_await m_accounts.byId(accountId);
    if (!account)
        co_return tl::unexpected(account.error());
    const GatewayKind *kind = m_catalogue.find(account->gatewayId);
    if (!kind)
        co_return failure(ErrorKind::Input, u"gateway-unknown"_s,
            u"This version of the program does not know the gateway “%1”. Install the version that added the account."_s
                .arg(account->gatewayId));
    auto key = co_await m_secrets.key(*account);
    if (!key)
        co_return tl::unexpected(key.error());
    auto gateway = kind->open(*account, std::move(*key), m_http);
    if (forgotten == m_forgotten)
        m_opened[accountId] = gateway;
    co_return gateway;
}

void AccountGateways::forget(const QString &accountId)
{
    m_opened.erase(accountId);
    ++m_forgotten;
}

} // namespace counterfoil
