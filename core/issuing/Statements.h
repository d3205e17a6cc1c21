// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountGateways.h"
#include "Comparison.h"
#include "Tracker.h"
#include "base/Clock.h"
#include "ledger/Ledger.h"
#include "methods/MethodCatalogue.h"

#include <QCoroTask>

namespace counterfoil {

/// Compares a gateway's statements with the books. Comparing changes nothing. What the gateway has and the
/// books lack is taken over when somebody asks for it; where the two differ, the gateway's status call
/// decides.
class Statements {
public:
    /// All of them outlive this.
    struct Office {
        Ledger &ledger;
        Accounts &accounts;
        AccountGateways &gateways;
        Tracker &tracker;
        const GatewayCatalogue &gatewayKinds;
        const MethodCatalogue &methods;
        Clock clock;
    };

    explicit Statements(Office office)
        : m_office(std::move(office))
    {
    }

    /// The account's gateway that has statements, or null.
    const GatewayKind *kindFor(const Account &account) const;
    /// This month, where the program runs.
    Month currentMonth() const { return Month::of(m_office.clock().toLocalTime().date()); }
    /// The last month that a statement may be asked for. Where days begin earlier than in UTC, it may be the
    /// next one already.
    Month latestMonth() const;

    /// Asks the gateway for one calendar month, once. Errors: statement-none, statement-future (Input), those
    /// of accounts, keychain and ledger, and those of the gateway's call. Must outlive the task.
    QCoro::Task<Result<Comparison>> compare(QString accountId, Month month);

    /// Asks what became of a sale whose state differs.
    QCoro::Task<Result<Tracked>> settle(QString reference) { return m_office.tracker.track(reference); }

    /// Writes a sale that is not in the books down as `comparison` has it: under a reference that is made
    /// from account, merchant's number and gateway's id, so that however often and from wherever it is taken
    /// over, it is in the books once. From a doubtful statement nothing becomes paid: it is open, with a
    /// warning, and the tracker asks about it. Errors (Input): statement-not-taken, ledger-already-there, and
    /// those of accounts and ledger.
    QCoro::Task<Result<Invoice>> takeOver(Comparison comparison, StatementLine line);

private:
    const PaymentMethod *methodOf(const QString &gatewayId) const;

    Office m_office;
};

} // namespace counterfoil
