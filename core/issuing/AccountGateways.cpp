// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountGateways.h"

#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;

QCoro::Task<Result<std::shared_ptr<Gateway>>> AccountGateways::open(QString accountId, QString gatewayId)
{
    const auto opened = co_await openWithAccount(accountId, gatewayId);
    if (!opened)
        co_return tl::unexpected(opened.error());
    auto copy = opened->gateway; // QCoro 0.8 moves from what is returned by conversion
    co_return copy;
}

QCoro::Task<Result<OpenedGateway>> AccountGateways::openWithAccount(
    QString accountId, QString gatewayId, KeyFor whom)
{
    const int forgotten = m_forgotten;
    auto account = co_await m_accounts.byId(accountId); // as it stands in the file now
    if (!account)
        co_return tl::unexpected(account.error());
    if (!gatewayId.isEmpty() && !account->serves(gatewayId))
        co_return failure(ErrorKind::Input, u"gateway-changed"_s,
            //: %1 is the name of an account.
            translatable("AccountGateways", "The account “%1” now belongs to another gateway than this sale.")
                .arg(account->name));
    if (!gatewayId.isEmpty())
        account->gatewayId = gatewayId;
    if (const auto opened = m_opened.find(accountId);
        opened != m_opened.end() && opened->second.account == *account) {
        auto copy = opened->second;
        co_return copy;
    }
    const GatewayKind *kind = m_catalogue.find(account->gatewayId);
    if (!kind)
        co_return failure(ErrorKind::Input, u"gateway-unknown"_s,
            //: %1 is a gateway’s identifier, such as nonstopay.
            translatable("AccountGateways",
                "This version of the program does not know the gateway “%1”. Install the version that added "
                "the account.")
                .arg(account->gatewayId));
    auto fetching = whom == KeyFor::Person ? m_secrets.key(*account) : m_secrets.keyIfOpen(*account);
    auto key = co_await fetching;
    if (!key)
        co_return tl::unexpected(key.error());
    OpenedGateway opened{*account, kind->open(*account, std::move(*key), m_http)};
    if (m_clocks)
        opened.gateway->listenToClock([clocks = QPointer(m_clocks), id = account->id](const QDateTime &time) {
            if (clocks)
                clocks->hear(id, time);
        });
    if (forgotten == m_forgotten && !account->builtIn)
        m_opened.insert_or_assign(accountId, opened);
    co_return opened;
}

void AccountGateways::forget(const QString &accountId)
{
    m_opened.erase(accountId);
    ++m_forgotten;
}

} // namespace counterfoil
