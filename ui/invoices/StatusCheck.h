// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/EventLoopYielder.h"
#include "issuing/Tracker.h"
#include "look/Colours.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>
#include <stop_token>

namespace counterfoil {

/// “Check now”: asks the gateways about one invoice, several, or all that wait; never twice at once about the
/// same one. Keeps what came of each in words until the invoice changes again, and of several what came of
/// them together until the next time.
class StatusCheck final : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        LocalizedText words;
        look::Tone tone = look::Tone::Neutral;
    };
    /// Of several that are asked about together.
    struct Round {
        int all = 0;
        int done = 0;
        bool stopping = false;
    };

    /// `timeSlice`: how long it walks over many sales until others have a turn.
    StatusCheck(Ledger &ledger, Tracker &tracker,
        std::chrono::milliseconds timeSlice = EventLoopYielder::usual, QObject *parent = nullptr);
    ~StatusCheck() override;

    Tracker &tracker() const { return m_tracker; }

    /// Does nothing while that invoice is being asked about.
    void check(const QString &reference);
    /// All of them but those that are being asked about. Nothing while a round is under way.
    void checkAll(const QStringList &references);
    /// The same for every sale that is not settled.
    void checkWaiting();
    /// No further question is asked in this round.
    void stop();

    bool isRunning(const QString &reference) const { return m_running.contains(reference); }
    std::optional<Outcome> outcome(const QString &reference) const;
    const std::optional<Round> &round() const { return m_round; }
    const Outcome &lastRound() const { return m_lastRound; } ///< empty words before the first

Q_SIGNALS:
    void changed(const QString &reference); ///< begun, ended or out of date
    void roundChanged(); ///< begun, went on or ended

private:
    QCoro::Task<> ask(QString reference);
    QCoro::Task<> askWaiting();
    QCoro::Task<> askAll(QStringList references);
    QStringList claim(const QStringList &references);
    void begin();
    QCoro::Task<> tellOf(QStringList references);
    void end(Outcome outcome);
    void noteChanges(const QStringList &references);
    /// What a round has brought so far.
    struct Sum {
        qsizetype answered = 0;
        qsizetype news = 0;
        qsizetype failed = 0;
        LocalizedText failure = {}; ///< of the first that failed
    };
    void count(const Tracked &tracked, Sum *sum) const;
    static Outcome sumUp(const Sum &sum, qsizetype asked, bool stopped);

    Ledger &m_ledger;
    Tracker &m_tracker;
    std::chrono::milliseconds m_breath;
    QSet<QString> m_running;
    QSet<QString> m_inRound; ///< not answered yet
    QHash<QString, Outcome> m_outcomes;
    std::optional<Round> m_round;
    Outcome m_lastRound;
    QDateTime m_roundBegun;
    std::stop_source m_stop;
};

} // namespace counterfoil
