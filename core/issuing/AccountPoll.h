// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StatementScan.h"
#include "base/EventLoopYielder.h"

#include <deque>
#include <functional>
#include <memory>
#include <stop_token>

namespace counterfoil {

/// The questions about one account's sales at one gateway: what is undecided first and one by one, the others
/// by statement where that takes fewer calls, else up to four at a time; all within the account's budget. The
/// first question of a round is asked alone: an account that cannot be asked is asked once.
///
/// Held by whoever polls; its coroutines keep it alive until they are over.
class AccountPoll : public std::enable_shared_from_this<AccountPoll> {
public:
    /// What to do when the budget is spent: leave the rest for the next round, or wait and go on, as somebody
    /// waits for the answers.
    enum class Haste { NextRound, Wait };
    /// Told of each sale as soon as something is known about it: thousands of them are never kept.
    using Hear = std::function<void(Tracked)>;
    /// What one round brought.
    struct Round {
        /// When each was asked about, whatever came of it; but for what only showed that the account cannot
        /// be asked: that is due until it can.
        QHash<QString, QDateTime> tried = {};
        std::optional<Error> ledgerError = {};
        std::optional<Error> halt = {}; ///< why the account could not be asked any more
        /// Other accounts whose sales stand in this one's statement: they have the same key.
        QSet<QString> sisters = {};
    };

    AccountPoll(Tracker &tracker, QString accountId, QString gatewayId)
        : m_tracker(tracker)
        , m_accountId(std::move(accountId))
        , m_gatewayId(std::move(gatewayId))
    {
    }

    /// Asks about them; `hear`, which may be empty, is told of others, too, where a statement brings news of
    /// them. Of a statement that is read in several rounds, each round reads on. One round at a time.
    QCoro::Task<Round> ask(std::vector<PendingInvoice> due, Haste haste, Hear hear, std::stop_token stop);
    /// Reads the statement of the days since then for late news of sales that nobody waits for, as far as the
    /// budget goes; the next call reads on. Not at the same time as ask().
    QCoro::Task<Round> lookBack(QDate since, std::stop_token stop);
    /// Whether there is something left to read of the last look back.
    bool isLookingBack() const { return m_lookBack != nullptr || !m_leftDoubts.empty(); }

    CallBudget &budget() { return m_tracker.budgets().of(m_accountId, m_gatewayId, m_isTraining); }
    std::chrono::milliseconds now() const { return m_tracker.budgets().now(); }

private:
    /// Invoices that stand in a queue's `due` or `doubts`: to copy thousands would be felt.
    using Pointers = std::vector<const PendingInvoice *>;
    /// The questions of one round, shared by the coroutines that ask them.
    struct Queue {
        explicit Queue(std::chrono::milliseconds timeSlice)
            : yielder(timeSlice)
        {
        }

        std::vector<PendingInvoice> due = {};
        std::vector<PendingInvoice> doubts = {};
        std::deque<const PendingInvoice *> next = {}; ///< to be asked about now
        Haste haste = Haste::NextRound;
        Hear hear = {};
        std::stop_token stop = {};
        int failuresInARow = 0;
        Round round = {};
        EventLoopYielder yielder;

        KeyFor whom() const { return haste == Haste::Wait ? KeyFor::Person : KeyFor::Polling; }
        void tell(Tracked tracked) const
        {
            if (hear)
                hear(std::move(tracked));
        }
    };
    using Shared = std::shared_ptr<Queue>;

    QCoro::Task<bool> open(Shared queue);
    QCoro::Task<bool> takeCalls(Shared queue, int calls);
    QCoro::Task<> askAll(Shared queue);
    QCoro::Task<> askOnAndOn(Shared queue);
    QCoro::Task<> askOne(Shared queue, const PendingInvoice *invoice);
    QCoro::Task<> scan(Shared queue, std::shared_ptr<StatementScan> scan);
    QCoro::Task<> readOn(Shared queue);
    QCoro::Task<> askDoubts(Shared queue, std::vector<PendingInvoice> doubts);
    void halt(const Shared &queue, const Error &error);
    QCoro::Task<std::shared_ptr<StatementScan>> scanFor(Shared queue, Pointers pending);
    QCoro::Task<Pointers> leftBy(Shared queue, std::shared_ptr<StatementScan> scan);
    std::vector<PendingInvoice> doubtsOf(const StatementScan &scan);
    QDate lastDay() const;

    Tracker &m_tracker;
    QString m_accountId;
    QString m_gatewayId;
    bool m_isTraining = false;
    std::optional<OpenedGateway> m_opened; ///< of this round
    const GatewayKind *m_kind = nullptr;
    std::shared_ptr<StatementScan> m_scan; ///< that the next round reads on in
    std::shared_ptr<StatementScan> m_lookBack;
    std::vector<PendingInvoice>
        m_leftDoubts; ///< for which the budget was spent: the next look back begins with them
    std::shared_ptr<Strangers> m_strangers = std::make_shared<Strangers>();
    QSet<QString> m_doubted; ///< settled sales that were asked about since the last look back: once is enough
};

} // namespace counterfoil
