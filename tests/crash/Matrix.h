// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Judge.h"
#include "Steps.h"
#include "Tills.h"
#include "Timetable.h"

#include <QTemporaryDir>

namespace counterfoil {

/// How a campaign of kills is led.
struct MatrixOptions {
    int kills = 16;
    quint32 seed = 1;
    FaultMix faults = {}; ///< in the way of everything but the calibration
    bool isCrowded = false; ///< two programs issue and a third tracks, all at once on one ledger
    /// The sandbox carries some create calls out up to 14 minutes after it lost their answer; time passes
    /// there, and in the books, in steps.
    bool landsLate = false;
    /// Each gateway's account is there twice, with one key; both sell, and both import.
    bool hasSisters = false;
    /// The last recovery waits until no call can be on its way any more. Otherwise it makes the books older.
    bool waits = false;
};

/// Issues sales with counterfoilctl and kills it at seeded moments; then recovers and judges. Each chunk of
/// kills has a home of its own, so that the making of the books is hit, too.
class Matrix {
public:
    explicit Matrix(MatrixOptions options);

    /// What is wrong, in sentences; empty: all is well.
    QStringList run();
    /// Four programs at once on a home without a ledger, one of which is killed: the others can use it.
    QStringList openNewBooks(int times);
    const StepTable &table() const { return m_table; }
    QString summary() const;

private:
    Runner start(const QString &home, const QStringList &arguments, int lane, std::optional<KillPlan> plan);
    void calibrate(int lane);
    void killOnce(const QString &home);
    void note(const Runner &runner, QChar gateway, const QString &tag, const QMap<QString, Booked> &books);
    void recover(const QString &home);
    void recoverStepByStep(const QString &home);
    void askRoundAfterRound(const QString &home, bool all);
    std::optional<KillPlan> planForTracker();
    void importAll(const QString &home);
    void passTime(std::chrono::seconds time);
    QByteArray atTheSandbox(const QString &path, const QByteArray &body);
    void recoverForGood();
    void checkPrinted(const Runner &runner, const QMap<QString, Booked> &books);
    void track(const QString &home, const QStringList &references, std::optional<KillPlan> plan);
    QStringList decidable(const QString &home, bool all) const;
    void checkTracker(const Runner &tracker);
    void judgeNow(bool isFinal);
    void raceAll(std::vector<Runner> &runners);
    void complain(const QString &what);

    MatrixOptions m_options;
    Lot m_lot;
    QTemporaryDir m_folder;
    Scene m_scene;
    Tills m_tills;
    Timetable m_times;
    int m_attempts = 0;
    int m_trackers = 0;
    int m_imports = 0;
    int m_undecided = 0; ///< that a recovery found
    int m_recoveries = 0; ///< of the home that is recovered: runs of the tracker
    QStringList m_held; ///< sales that had to wait for a lock that nobody had signed
    SteadyTime m_lastKill = {};
    CreateCalls m_creates;
    StepTable m_table;
    QStringList m_wrong;
};

} // namespace counterfoil
