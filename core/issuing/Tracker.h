// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountGateways.h"
#include "base/Clock.h"
#include "ledger/Ledger.h"

#include <QCoroTask>

#include <chrono>
#include <vector>

namespace counterfoil {

/// What asking about one invoice brought. `note` is for a person where there is more to say than the state.
struct Tracked {
    Invoice invoice;
    QString note = {};
    std::optional<Error> error = {}; ///< the gateway could not be asked; the invoice is as it was
};

/// Asks gateways what became of invoices, and writes down what they say. Decides unknown outcomes: found, or
/// never created.
class Tracker {
public:
    /// How long after a call's end a gateway may still be carrying it out. Only then "not there" means
    /// "never".
    struct Patience {
        std::chrono::milliseconds settle = std::chrono::seconds(5);
        /// No create call ends later after its invoice was opened: 15 s at most until it begins (Issuer), 30
        /// s for itself, and time for a slow disk.
        std::chrono::milliseconds call = std::chrono::seconds(60);
    };

    Tracker(Ledger &ledger, AccountGateways &gateways, Clock clock, Patience patience)
        : m_ledger(ledger)
        , m_gateways(gateways)
        , m_clock(std::move(clock))
        , m_patience(patience)
    {
    }

    /// Asks now, whatever the state, but for sales that surely do not exist: the gateway said no, or nothing
    /// was sent. A sale that is undecided is claimed first: while somebody else works on it, nothing is
    /// asked. An Error means that the ledger failed or has no such invoice.
    QCoro::Task<Result<Tracked>> track(QString reference);
    /// Every invoice that is not settled, the undecided first, and for a day those of which we only inferred
    /// that they do not exist. An account that cannot be asked is asked once for each gateway: its other
    /// sales there get the same error.
    QCoro::Task<Result<std::vector<Tracked>>> trackDue();

private:
    /// Whether the create call and the gateway's work on it were over at that time.
    bool isSettled(const Invoice &invoice, const QDateTime &when) const;
    QCoro::Task<Result<Tracked>> askStatus(std::shared_ptr<Gateway> gateway, Invoice invoice);
    QCoro::Task<Result<Tracked>> search(OpenedGateway opened, Invoice invoice);
    QCoro::Task<Result<Tracked>> recordReport(Invoice invoice, StatusReport report, EvidenceKind kind);
    QCoro::Task<Result<Tracked>> recordUndecided(Invoice invoice, QString searched);
    QCoro::Task<Result<Tracked>> recordNeverCreated(Invoice invoice, QString searched);

    Ledger &m_ledger;
    AccountGateways &m_gateways;
    Clock m_clock;
    Patience m_patience;
};

} // namespace counterfoil
