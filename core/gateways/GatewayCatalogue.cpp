// SPDX-License-Identifier: GPL-3.0-or-later
#include "GatewayCatalogue.h"

#include "nonstopay/NonStoPayGateway.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

GatewayCatalogue GatewayCatalogue::standard()
{
    return GatewayCatalogue({{.id = u"nonstopay"_s,
        .title = u"NonStoPay"_s,
        .defaultUrl = QUrl(u"https://usdc.nonstopay.net"_s),
        .presets = {{u"NonStoPay (live)"_s, QUrl(u"https://usdc.nonstopay.net"_s)}},
        .wantsClientId = false,
        .keyLabel = u"API key"_s,
        .open = [](Account account, SecretText key, HttpClient &http) -> std::shared_ptr<Gateway> {
            return std::make_shared<NonStoPayGateway>(std::move(account), std::move(key), http);
        }}});
}

const GatewayKind *GatewayCatalogue::find(QStringView id) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [id](const GatewayKind &kind) { return kind.id == id; });
    return found == m_kinds.end() ? nullptr : &*found;
}

} // namespace counterfoil
