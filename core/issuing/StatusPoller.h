// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountPoll.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace counterfoil {

/// Polls: looks into the books for sales that are due (Schedule), asks about them account by
/// account, all accounts at once, each within its budget, and once a day looks back for late news of settled
/// sales. It looks at least every minute, so that a computer that slept catches up at once. What a round
/// brings stands in the ledger, which tells whoever shows it.
class StatusPoller : public QObject {
    Q_OBJECT

public:
    struct Pace {
        /// Soon: a sale that the program died over is gone on with before its cashier has found it.
        std::chrono::milliseconds first = std::chrono::seconds(3);
        std::chrono::milliseconds longest = std::chrono::minutes(1); ///< between two looks into the books
        std::chrono::milliseconds lookBackAfter = std::chrono::minutes(2); ///< since the start
        std::chrono::milliseconds lookBackEvery = std::chrono::hours(24);
        int lookBackDays = 60; ///< chargebacks come within weeks
        /// How long it walks over the sales until others have a turn.
        std::chrono::milliseconds timeSlice = EventLoopYielder::usual;
    };

    StatusPoller(Tracker &tracker, Pace pace, QObject *parent = nullptr);
    ~StatusPoller() override; ///< questions on their way are still answered and written down

Q_SIGNALS:
    void made(); ///< nothing is on its way any more, for now

private:
    using Key = std::pair<QString, QString>; ///< account and gateway
    struct Visited {
        std::shared_ptr<AccountPoll> poll;
        bool isBusy = false;
        bool isToLookBack = false;
        bool isLookingBack = false;
        QString place = {}; ///< gateway and host, where it is to look back
        int endedIn = 0; ///< which look was the newest when its last visit ended
    };

    QCoro::Task<> look();
    QCoro::Task<> planLookBack();
    QCoro::Task<> visit(Key key, std::vector<PendingInvoice> due);
    QCoro::Task<std::map<Key, std::vector<PendingInvoice>>> dueOf(
        std::vector<PendingInvoice> pending, QDateTime now);
    std::chrono::milliseconds untilDue(const PendingInvoice &invoice, const QDateTime &now) const;
    Visited &visitedOf(const Key &key);
    void begin(const Key &key, std::vector<PendingInvoice> due);
    void lookAgainIn(std::chrono::milliseconds pause);
    bool isPlaceBusy(const Visited &visited) const;
    void spareSisters(const Key &key, const QSet<QString> &sisters);

    Tracker &m_tracker;
    Pace m_pace;
    QTimer m_next;
    std::stop_source m_stop;
    std::map<Key, Visited> m_visited;
    std::map<Key, QSet<QString>> m_sisters; ///< that the look back which is going on has met with
    QHash<QString, QDateTime> m_tried; ///< when each sale was asked about last, whatever came of it
    std::chrono::milliseconds m_started; ///< by the budgets' clock
    std::optional<std::chrono::milliseconds> m_lookedBack; ///< by the same
    int m_busy = 0;
    int m_looks = 0;
    bool m_isLooking = false;
    bool m_isLookWanted = false; ///< while it looks: once more, then
};

} // namespace counterfoil
