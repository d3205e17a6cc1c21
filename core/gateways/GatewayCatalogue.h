// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Gateway.h"
#include "HttpClient.h"
#include "accounts/Account.h"
#include "base/LocalizedText.h"

#include <functional>
#include <memory>
#include <vector>

namespace counterfoil {

/// A web address of a gateway that a person may choose instead of typing it.
struct GatewayPreset {
    LocalizedText title; ///< "NonStoPay (live)"
    QUrl url;
};

/// A kind of gateway: what an account for it needs, and how one is opened.
struct GatewayKind {
    QString id; ///< "nonstopay"
    LocalizedText title; ///< "NonStoPay"
    QUrl defaultUrl;
    std::vector<GatewayPreset> presets = {};
    bool wantsClientId = false;
    int callsForStatus = 1; ///< how many calls one question about one sale costs
    bool hasStatements = false; ///< Gateway::statement() answers
    /// Its statements are signed with the account's secret and have the merchant's own number: what one says
    /// of a sale needs no other confirmation. Where not, Gateway::whose() confirms.
    bool hasSignedStatements = false;
    int daysToPay = 0; ///< after which an unpaid sale expires by itself; 0: the gateway says nothing of that
    int statementPage = 0; ///< lines on a page of it; 0: all of them on one
    QStringList calls = {}; ///< that an account may name another path for
    bool hasPathsByMethod = false; ///< "create.crypto", too
    LocalizedText keyLabel; ///< what the user calls the secret: "API key"
    std::function<std::shared_ptr<Gateway>(Account, SecretText key, HttpClient &)> open;
};

/// Every gateway this program speaks to. The only place outside their folders that knows them all.
class GatewayCatalogue {
public:
    static GatewayCatalogue standard();
    explicit GatewayCatalogue(std::vector<GatewayKind> kinds)
        : m_kinds(std::move(kinds))
    {
    }

    const std::vector<GatewayKind> &kinds() const & { return m_kinds; }
    const std::vector<GatewayKind> &kinds() && = delete;
    /// The kind of that id, or null. Valid as long as the catalogue.
    const GatewayKind *find(QStringView id) const;

private:
    std::vector<GatewayKind> m_kinds;
};

} // namespace counterfoil
