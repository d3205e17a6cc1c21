// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountGateways.h"
#include "Reconciliation.h"
#include "SameMerchant.h"
#include "Tracker.h"
#include "base/Clock.h"
#include "ledger/Ledger.h"
#include "methods/MethodCatalogue.h"

#include <QCoroTask>

namespace counterfoil {

/// Compares a gateway's statements with the books. Comparing changes nothing. What the gateway has and the
/// books lack is imported when somebody asks for it; where the two differ, the gateway's status call
/// decides.
class Statements {
public:
    /// All of them outlive this.
    struct Services {
        Ledger &ledger;
        Accounts &accounts;
        AccountGateways &gateways;
        Tracker &tracker;
        const GatewayCatalogue &gatewayKinds;
        const MethodCatalogue &methods;
        Clock clock;
    };

    explicit Statements(Services services)
        : m_services(std::move(services))
    {
    }

    const Services &services() const { return m_services; }
    /// The account's gateway that has statements, or null. `gatewayId`: which of the training account's is
    /// meant; empty is the account's own, else the first that has statements.
    const GatewayKind *kindFor(const Account &account, const QString &gatewayId = {}) const;
    /// The same; errors statement-none and gateway-not-of-account (Input). Never null.
    Result<const GatewayKind *> chooseKind(const Account &account, const QString &gatewayId) const;
    /// This month, where the program runs.
    Month currentMonth() const { return Month::of(m_services.clock().toLocalTime().date()); }
    /// The last month that a statement may be asked for. Where days begin earlier than in UTC, it may be the
    /// next one already.
    Month latestMonth() const;

    /// Asks the gateway for one calendar month, all its pages; `gateway` as in kindFor(). Errors: those of
    /// chooseKind(), statement-future (Input), those of accounts, keychain and ledger, and those of the
    /// gateway's call. Must outlive the task.
    QCoro::Task<Result<Reconciliation>> reconcile(QString accountId, Month month, QString gateway = {});

    /// Asks what became of a sale whose state differs.
    QCoro::Task<Result<Tracked>> settle(QString reference) { return m_services.tracker.track(reference); }

    /// Writes a sale that is not in the books down as `reconciliation` has it (ImportedInvoices). Errors
    /// (Input): statement-not-imported, ledger-already-there, and those of accounts and ledger.
    QCoro::Task<Result<Invoice>> importInvoice(Reconciliation reconciliation, StatementLine line);

private:
    QCoro::Task<Result<Statement>> wholeMonth(OpenedGateway opened, GatewayKind kind, Month month);

    QCoro::Task<Result<std::optional<Invoice>>> ourOwn(
        Reconciliation reconciliation, SameMerchant merchant, StatementLine line);

    Services m_services;
};

} // namespace counterfoil
