// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tracker.h"

#include <QObject>
#include <QTimer>

namespace counterfoil {

/// Goes the rounds: asks about every sale that is not settled, soon after the start and then again and again
/// with a pause between, so that what was paid while nobody looked is known. One round at a time; the pause
/// counts from its end. What a round brings stands in the ledger, which tells whoever shows it.
class Rounds : public QObject {
    Q_OBJECT

public:
    Rounds(Tracker &tracker, std::chrono::milliseconds first, std::chrono::milliseconds pause,
        QObject *parent = nullptr);

Q_SIGNALS:
    void made(); ///< a round is over, whatever came of it

private:
    QCoro::Task<> go();

    Tracker &m_tracker;
    std::chrono::milliseconds m_pause;
    QTimer m_next;
};

} // namespace counterfoil
