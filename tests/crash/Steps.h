// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Books.h"
#include "Races.h"

#include <QMap>
#include <QString>

#include <optional>

namespace counterfoil {

/// How far a sale had come when its program was killed, told from the ledger and from the wire.
enum class Step {
    BeforeTheBooks, ///< nothing is written
    InTheBooks, ///< written, nothing sent
    CreateSent,
    CreateAnswered, ///< and not written down; gateway B: nor gone on with
    ProcessSent, ///< gateway B alone, as the next
    ProcessAnswered,
    Recorded, ///< the outcome is written, the program has not ended
    TrackerAsking, ///< "track" was killed before it had written anything
    TrackerRecording, ///< ... after
};

Step stepOf(const Runner &killed, const std::optional<Booked> &sale);

/// How many kills hit which step.
class StepTable {
public:
    void add(Step step, QChar gateway) { ++m_hits[{step, gateway}]; }
    int kills() const; ///< of issuing programs
    QString text() const;
    /// The steps that no kill hit.
    QStringList missed() const;

private:
    QMap<std::pair<Step, QChar>, int> m_hits;
};

} // namespace counterfoil
