// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tracker.h"

#include <QObject>
#include <QTimer>

namespace counterfoil {

/// Follows one invoice while somebody looks at it: asks at once and then again and again, until it is settled
/// or nobody looks any more; meanwhile the poller leaves it alone, and it keeps out of its turns. It asks
/// one question at a time; the pause counts from the answer. A settled one is asked about when somebody wants
/// it: no state is a dead end.
class Follower : public QObject {
    Q_OBJECT

public:
    /// How often a gateway may be asked: every `quick` while a customer stands there, every `slow` after
    /// `patience`.
    struct Pace {
        std::chrono::milliseconds quick = std::chrono::seconds(10);
        std::chrono::milliseconds slow = std::chrono::minutes(1);
        std::chrono::milliseconds patience = std::chrono::minutes(10);

        /// For the training gateway, which nobody has to be careful with.
        static Pace training() { return {.quick = std::chrono::seconds(2), .slow = std::chrono::seconds(5)}; }
    };

    explicit Follower(Tracker &tracker, Clock clock, QObject *parent = nullptr);
    ~Follower() override;

    /// From here on that invoice and no other; asks after the first pause, as whoever calls this has just
    /// heard of it.
    void follow(const QString &reference, Pace pace);
    /// That invoice and no other, but asks only when told to, until an answer says that it is not settled.
    void standBy(const QString &reference, Pace pace);
    void stop();
    /// Asks now, for a person, unless it is asking already; a question about another one is waited for.
    void askNow() { askFor(KeyFor::Person); }
    bool isAsking() const { return m_asking; }
    QString reference() const { return m_reference; }

Q_SIGNALS:
    void asking();
    /// The gateway was asked; `tracked.error` says why it could not be.
    void answered(const counterfoil::Tracked &tracked);
    /// The ledger failed. Goes on asking.
    void failed(const counterfoil::Error &error);

private:
    QCoro::Task<> askInTurn(QString reference);
    void askFor(KeyFor whom);
    QCoro::Task<> ask(QString reference, KeyFor whom);
    void plan();
    void hold(const QString &reference);

    Tracker &m_tracker;
    Clock m_clock;
    QTimer m_pause;
    QString m_reference; ///< empty: nobody is followed
    QString m_held; ///< whom the poller leaves to this
    QString m_askedAbout; ///< whom the question on its way is about
    Pace m_pace;
    QDateTime m_since;
    bool m_asking = false;
    bool m_resting = false; ///< settled, as far as we were told
    bool m_wanted = false; ///< to be asked about once the question about another one is answered
    KeyFor m_wantedFor = KeyFor::Polling;
};

} // namespace counterfoil
