// SPDX-License-Identifier: GPL-3.0-or-later
#include "Doctor.h"

#include "DiagnosisReport.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

QCoro::Task<bool> Doctor::reaches(QUrl baseUrl, DiagnosisReport *report)
{
    // Without the key, which nobody shall get who has not been looked at.
    HttpRequest request{.method = "GET"_ba, .url = baseUrl, .timeout = m_patience};
    const auto answer = co_await m_http.send(std::move(request));
    // A front page may be larger than any answer that we read, or packed in its own way; the server is there
    // all the same.
    using Kind = HttpFailure::Kind;
    const bool answered =
        answer || answer.error().kind == Kind::TooLarge || answer.error().kind == Kind::Unreadable;
    if (!answered) {
        report->unreachable(answer.error(), m_clock());
        co_return false;
    }
    report->reached();
    report->times(answer ? answer->serverTime : std::nullopt, m_clock());
    co_return true;
}

QCoro::Task<std::vector<Diagnosis>> Doctor::examine(QString accountId, Progress progress)
{
    using Subject = DiagnosisReport::Subject;
    const auto lookAt = [&progress](Subject what) {
        if (progress)
            progress(DiagnosisReport::nameOf(what));
    };
    const auto account = co_await m_accounts.byId(accountId);
    DiagnosisReport report(account.value_or(Account()));
    if (!account) {
        report.noAccount(account.error());
        co_return report.lines();
    }

    lookAt(Subject::Keychain);
    m_gateways.forget(accountId);
    const auto gateway = co_await m_gateways.open(accountId);
    if (!gateway) {
        report.noKey(gateway.error());
        co_return report.lines();
    }
    report.keyFetched();

    lookAt(Subject::Address);
    const bool reached = co_await reaches(account->baseUrl, &report);
    if (!reached)
        co_return report.lines();

    lookAt(Subject::Key);
    const KeyCheck check = co_await (*gateway)->checkKey();
    report.key(check);
    co_return report.lines();
}

} // namespace counterfoil
