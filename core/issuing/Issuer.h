// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountGateways.h"
#include "UnusualAmount.h"
#include "base/Clock.h"
#include "ledger/Ledger.h"

#include <QCoroTask>

#include <optional>
#include <stop_token>

namespace counterfoil {

/// What came of issuing. The invoice says whether it was issued, refused or unknown; `ledgerError` is set
/// when that could not be written down any more: the invoice is still shown, and stands as Issuing in the
/// books until tracked.
struct IssueResult {
    Invoice invoice;
    std::optional<Error> ledgerError = {};
};

/// Issues a sale: the invoice is on disk before a byte leaves, the create call is sent once, its outcome is
/// recorded. A call that would begin too long after the invoice was opened is not sent at all. The sale is
/// locked from before it is in the books until its outcome is.
class Issuer {
public:
    Issuer(Ledger &ledger, AccountGateways &gateways, Clock clock)
        : m_ledger(ledger)
        , m_gateways(gateways)
        , m_clock(std::move(clock))
    {
    }

    /// `stop` ends the call; if it was sent already the outcome is unknown. An Error means that nothing was
    /// sent: it was stopped before (Input), the account forbids direct sales (Input), the same sale, of this
    /// account or another one of the same merchant, is undecided (Input, `possible-duplicate`: allow
    /// duplicates to issue it all the same), no key, no keychain, or the ledger could not be written
    /// (Unavailable).
    QCoro::Task<Result<IssueResult>> issue(Account account, Order order, std::stop_token stop = {},
        LedgerFile::Duplicates duplicates = LedgerFile::Duplicates::Refused);

    /// Whether a person should be asked about that amount before it is issued with that account: compared
    /// with what was sold in its currency, in training or with all accounts that move money. Nothing where
    /// the books cannot be read: issuing says so.
    QCoro::Task<std::optional<UnusualAmount>> unusual(Account account, Money amount);

private:
    QCoro::Task<Result<Invoice>> recordAlone(
        QString reference, Evidence evidence, std::vector<State> onlyFrom, QStringList sisters);
    QCoro::Task<QStringList> sistersOf(QString accountId, QString gatewayId) const;

    Ledger &m_ledger;
    AccountGateways &m_gateways;
    Clock m_clock;
};

} // namespace counterfoil
