// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountGateways.h"
#include "base/Clock.h"

#include <QCoroTask>

#include <chrono>
#include <vector>

namespace counterfoil {

/// Which extra fields a payment system wants, as the account's gateway lists them. An answer is kept in
/// memory for an hour, so that going to and fro between two systems does not ask again and again; what failed
/// or could not be read is asked anew. An account that was changed since has nothing kept.
class ExtraFieldLists {
public:
    static constexpr std::chrono::hours keptFor{1};

    /// `gateways` outlives this.
    ExtraFieldLists(AccountGateways &gateways, Clock clock)
        : m_gateways(gateways)
        , m_clock(std::move(clock))
    {
    }

    /// `gatewayId` is the method's: the training account serves several. Errors: those of AccountGateways and
    /// of the gateway's call. Must outlive the task.
    QCoro::Task<Result<ExtraFields>> of(Account account, QString gatewayId, QString system);

private:
    struct Kept {
        Account account;
        QString gatewayId;
        QString system;
        QDateTime since;
        ExtraFields list;
    };
    const Kept *find(const Account &account, const QString &gatewayId, const QString &system);
    void dropWhatIsOld();

    AccountGateways &m_gateways;
    Clock m_clock;
    std::vector<Kept> m_kept; ///< a shop uses a handful of systems
};

} // namespace counterfoil
