// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace counterfoil {

/// How long this has run, by a clock that nobody sets: what a budget counts by.
using SteadyClock = std::function<std::chrono::milliseconds()>;
SteadyClock steadyClock();

/// How much one account's gateway is asked. Documents name no limits (gateways.md B.15), so these are what a
/// careful client would keep to.
class CallBudget {
public:
    struct Limits {
        std::chrono::milliseconds betweenRounds = std::chrono::seconds(10);
        int callsPerMinute = 60;
        std::chrono::milliseconds firstPause = std::chrono::seconds(10);
        std::chrono::milliseconds longestPause = std::chrono::minutes(5);

        /// For the training gateway, which nobody has to be careful with.
        static Limits training();
    };

    explicit CallBudget(Limits limits)
        : m_limits(limits)
    {
    }

    /// How long until the next round may begin; 0: now.
    std::chrono::milliseconds untilRound(std::chrono::milliseconds now) const;
    void beginRound(std::chrono::milliseconds now) { m_roundBegan = now; }
    /// How long until a question beside the polling may be asked that no person waits for; 0: now. It goes
    /// along with a round that has just begun, and a round with it; else each keeps its distance to the
    /// other.
    std::chrono::milliseconds untilQuestion(std::chrono::milliseconds now) const;
    void beginQuestion(std::chrono::milliseconds now) { m_questionBegan = now; }

    /// How long until that many calls may be made; 0: now. More than a minute's worth waits for all of it. A
    /// pause after a failure is another matter: whoever asks for a person does not keep to it.
    std::chrono::milliseconds untilCalls(int calls, std::chrono::milliseconds now) const;
    /// Writes down calls that are about to be made, allowed or not: a person's question is never held up.
    void spend(int calls, std::chrono::milliseconds now);

    /// A failure that holds for the whole account: no answer, no key. Each in a row doubles the pause.
    void failed(std::chrono::milliseconds now);
    void succeeded();
    bool isPausing(std::chrono::milliseconds now) const { return now < m_pausedUntil; }

private:
    using Moment = std::optional<std::chrono::milliseconds>;
    std::chrono::milliseconds distance(Moment to, std::chrono::milliseconds now) const;

    Limits m_limits;
    std::deque<std::pair<std::chrono::milliseconds, int>> m_spent; ///< of the last minute, oldest first
    Moment m_roundBegan;
    Moment m_questionBegan;
    std::chrono::milliseconds m_pause{0}; ///< 0: the last call was answered
    std::chrono::milliseconds m_pausedUntil{0};
};

/// The budget of each account at each gateway (the training account has several).
class CallBudgets {
public:
    struct Rules {
        CallBudget::Limits real = {};
        CallBudget::Limits training = CallBudget::Limits::training();
        SteadyClock clock = steadyClock();
    };

    explicit CallBudgets(Rules rules)
        : m_rules(std::move(rules))
    {
    }

    std::chrono::milliseconds now() const { return m_rules.clock(); }
    /// Valid as long as this. An account is a real one until somebody who has opened it knows better.
    CallBudget &of(const QString &accountId, const QString &gatewayId, bool isTraining = false);

private:
    struct Entry {
        bool isTraining = false;
        CallBudget budget;
    };

    Rules m_rules;
    std::map<std::pair<QString, QString>, Entry> m_budgets;
};

} // namespace counterfoil
