// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Diagnosis.h"
#include "accounts/Account.h"
#include "gateways/Gateway.h"
#include "gateways/HttpClient.h"

#include <QDateTime>

#include <vector>

namespace counterfoil {

/// What the doctor writes down about one account: a line for each thing, in the order in which a sale needs
/// them. It knows what each finding means and what to advise; it finds nothing out by itself.
class DiagnosisReport {
public:
    enum class Subject { Account, Keychain, Address, Security, Clocks, Gateway, Key, Callers, Wallet };
    static LocalizedText nameOf(Subject what); ///< "Keychain"

    explicit DiagnosisReport(Account account);

    void noAccount(const Error &error);
    /// The key could not be had: no keychain, a locked one, none stored in it, or no training gateway.
    void noKey(const Error &error);
    void keyFetched();
    /// The server did not show itself; `now` is this computer's time.
    void unreachable(const HttpFailure &failure, const QDateTime &now);
    void reached();
    void times(const std::optional<QDateTime> &server, const QDateTime &now);
    void key(const KeyCheck &check);

    std::vector<Diagnosis> lines() const { return m_lines; }

private:
    using Verdict = Diagnosis::Verdict;
    Diagnosis &line(Subject what);
    void good(Subject what, const LocalizedText &message);
    void bad(Subject what, const Error &error);
    void bad(Subject what, const LocalizedText &message, const LocalizedText &advice, const QString &detail);

    Account m_account;
    QString m_host;
    std::vector<Diagnosis> m_lines;
};

} // namespace counterfoil
