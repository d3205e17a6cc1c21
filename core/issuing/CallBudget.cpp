// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBudget.h"

#include <algorithm>

namespace counterfoil {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds window = std::chrono::minutes(1);
constexpr milliseconds together = std::chrono::seconds(1);

} // namespace

SteadyClock steadyClock()
{
    return [] {
        return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    };
}

CallBudget::Limits CallBudget::Limits::training()
{
    return {.betweenRounds = std::chrono::seconds(2), .callsPerMinute = 60'000};
}

milliseconds CallBudget::untilRound(milliseconds now) const
{
    const milliseconds next = m_roundBegan ? *m_roundBegan + m_limits.betweenRounds - now : milliseconds(0);
    return std::max({milliseconds(0), next, distance(m_questionBegan, now), m_pausedUntil - now});
}

milliseconds CallBudget::untilQuestion(milliseconds now) const
{
    return distance(m_roundBegan, now);
}

/// What is left of the pause since then, unless that was just now.
milliseconds CallBudget::distance(Moment to, milliseconds now) const
{
    if (!to || now - *to < together)
        return milliseconds(0);
    return std::max(milliseconds(0), *to + m_limits.betweenRounds - now);
}

milliseconds CallBudget::untilCalls(int calls, milliseconds now) const
{
    const int wanted = std::min(calls, m_limits.callsPerMinute);
    int spent = 0;
    for (const auto &[when, count] : m_spent)
        spent += when + window > now ? count : 0;
    milliseconds wait(0);
    // The oldest ones are over first.
    for (const auto &[when, count] : m_spent) {
        if (spent + wanted <= m_limits.callsPerMinute)
            break;
        if (when + window <= now)
            continue;
        spent -= count;
        wait = std::max(wait, when + window - now);
    }
    return wait;
}

void CallBudget::spend(int calls, milliseconds now)
{
    while (!m_spent.empty() && m_spent.front().first + window <= now)
        m_spent.pop_front();
    if (!m_spent.empty() && m_spent.back().first == now)
        m_spent.back().second += calls;
    else
        m_spent.emplace_back(now, calls);
}

void CallBudget::failed(milliseconds now)
{
    // Questions that were on their way together fail together, and are one failure.
    if (isPausing(now))
        return;
    m_pause = m_pause.count() == 0 ? m_limits.firstPause : std::min(2 * m_pause, m_limits.longestPause);
    m_pausedUntil = now + m_pause;
}

void CallBudget::succeeded()
{
    m_pause = milliseconds(0);
    m_pausedUntil = milliseconds(0);
}

CallBudget &CallBudgets::of(const QString &accountId, const QString &gatewayId, bool isTraining)
{
    const std::pair key(accountId, gatewayId);
    Entry &entry = m_budgets.try_emplace(key, Entry{false, CallBudget(m_rules.real)}).first->second;
    if (isTraining && !entry.isTraining)
        entry = {true, CallBudget(m_rules.training)};
    return entry.budget;
}

} // namespace counterfoil
