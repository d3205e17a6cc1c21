// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountGateways.h"
#include "Diagnosis.h"
#include "base/Clock.h"

#include <QCoroTask>

#include <chrono>
#include <functional>
#include <vector>

namespace counterfoil {

class DiagnosisReport;

/// Examines an account: keychain, address, secure connection, clock, gateway, key, the gateway's list of
/// internet addresses, wallet. Says of each what is wrong and what to do, and stops looking where something
/// makes the rest pointless. It issues nothing, changes nothing and tries nothing again. The key is fetched
/// anew, as it may have been changed by another program since the last sale.
class Doctor {
public:
    /// Told what is looked at next: "Keychain".
    using Progress = std::function<void(LocalizedText)>;

    /// `patience`: how long the gateway's server may take to show that it is there.
    Doctor(Accounts &accounts, AccountGateways &gateways, HttpClient &http, Clock clock,
        std::chrono::milliseconds patience = std::chrono::seconds(15))
        : m_accounts(accounts)
        , m_gateways(gateways)
        , m_http(http)
        , m_clock(std::move(clock))
        , m_patience(patience)
    {
    }

    /// The same things in the same order each time; what was not looked at is NotChecked. The first Bad one
    /// is what keeps the account from working.
    QCoro::Task<std::vector<Diagnosis>> examine(QString accountId, Progress progress = {});

private:
    QCoro::Task<bool> reaches(QUrl baseUrl, DiagnosisReport *report);

    Accounts &m_accounts;
    AccountGateways &m_gateways;
    HttpClient &m_http;
    Clock m_clock;
    std::chrono::milliseconds m_patience;
};

} // namespace counterfoil
