// SPDX-License-Identifier: GPL-3.0-or-later
#include "GatewayCatalogue.h"

#include "einvoice/EInvoiceGateway.h"
#include "nonstopay/NonStoPayGateway.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

LocalizedText live(const QString &name)
{
    //: A company’s web address where real money moves, in a list of addresses. %1 is the company’s name.
    return translatable("GatewayCatalogue", "%1 (live)").arg(name);
}

} // namespace

GatewayCatalogue GatewayCatalogue::standard()
{
    const GatewayKind nonStoPay{.id = u"nonstopay"_s,
        .title = u"NonStoPay"_s,
        .defaultUrl = QUrl(u"https://usdc.nonstopay.net"_s),
        .presets = {{live(u"NonStoPay"_s), QUrl(u"https://usdc.nonstopay.net"_s)}},
        .callsForStatus = 2,
        .hasStatements = true,
        .daysToPay = 14, // gateways.md A.5
        .statementPage = 50,
        .calls = {u"create"_s, u"status"_s, u"info"_s, u"history"_s},
        .hasPathsByMethod = true,
        //: What NonStoPay calls the secret of an account.
        .keyLabel = translatable("GatewayCatalogue", "API key"),
        .open = [](Account account, SecretText key, HttpClient &http) -> std::shared_ptr<Gateway> {
            return std::make_shared<NonStoPayGateway>(std::move(account), std::move(key), http);
        }};
    // gateways.md B.1: one protocol, several brands.
    const GatewayKind eInvoice{.id = u"einvoice"_s,
        //: A kind of gateway, beside “NonStoPay”: one protocol that several companies offer.
        .title = translatable("GatewayCatalogue", "E-invoice gateway"),
        .defaultUrl = QUrl(u"https://acquiring_api.obmenka.ua"_s),
        .presets = {{live(u"Obmenka, SmartWM"_s), QUrl(u"https://acquiring_api.obmenka.ua"_s)},
            {live(u"DPAY Ukraine"_s), QUrl(u"https://acquiring_api.dpay.ua"_s)},
            {live(u"DPAY Africa"_s), QUrl(u"https://api.dpay.africa"_s)}},
        .wantsClientId = true,
        .hasStatements = true,
        .hasSignedStatements = true,
        .calls = {u"create"_s, u"process"_s, u"status"_s, u"statement"_s, u"extrafields"_s, u"form"_s},
        //: What e-invoice gateways call the secret of an account.
        .keyLabel = translatable("GatewayCatalogue", "Secret (salt)"),
        .open = [](Account account, SecretText key, HttpClient &http) -> std::shared_ptr<Gateway> {
            return std::make_shared<EInvoiceGateway>(std::move(account), std::move(key), http);
        }};
    return GatewayCatalogue({nonStoPay, eInvoice});
}

const GatewayKind *GatewayCatalogue::find(QStringView id) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [id](const GatewayKind &kind) { return kind.id == id; });
    return found == m_kinds.end() ? nullptr : &*found;
}

} // namespace counterfoil
