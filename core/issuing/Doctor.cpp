// SPDX-License-Identifier: GPL-3.0-or-later
#include "Doctor.h"

#include "Chart.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

QCoro::Task<bool> Doctor::reaches(QUrl baseUrl, Chart *chart)
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
        chart->unreachable(answer.error(), m_clock());
        co_return false;
    }
    chart->reached();
    chart->times(answer ? answer->serverTime : std::nullopt, m_clock());
    co_return true;
}

QCoro::Task<std::vector<Diagnosis>> Doctor::examine(QString accountId, Progress progress)
{
    const auto lookAt = [&progress](const QString &what) {
        if (progress)
            progress(what);
    };
    const auto account = co_await m_accounts.byId(accountId);
    Chart chart(account.value_or(Account()));
    if (!account) {
        chart.noAccount(account.error());
        co_return chart.lines();
    }

    lookAt(u"Keychain"_s);
    m_gateways.forget(accountId);
    const auto gateway = co_await m_gateways.open(accountId);
    if (!gateway) {
        chart.noKey(gateway.error());
        co_return chart.lines();
    }
    chart.keyFetched();

    lookAt(u"Address"_s);
    const bool reached = co_await reaches(account->baseUrl, &chart);
    if (!reached)
        co_return chart.lines();

    lookAt(u"Key"_s);
    const KeyCheck check = co_await (*gateway)->checkKey();
    chart.key(check);
    co_return chart.lines();
}

} // namespace counterfoil
