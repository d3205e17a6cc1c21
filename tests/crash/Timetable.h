// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Lot.h"
#include "Races.h"

#include <QList>
#include <QMap>
#include <QString>

namespace counterfoil {

/// When an unharmed run passed its marks, counted from its start.
struct Course {
    std::chrono::microseconds opened{0}; ///< the sale was about to be written
    QMap<Mark, std::chrono::microseconds> marks;
    std::chrono::microseconds end{0};
};

/// The stages of a sale as unharmed runs have measured them here and now: the whole run, and from each mark
/// to the next. Kills are drawn from all stages alike, as an even spread over the run would hardly ever hit
/// the short ones.
class Timetable {
public:
    void measure(QChar gateway, const QList<Course> &courses);
    KillPlan draw(QChar gateway, Lot &lot) const;
    /// Of a whole run.
    std::chrono::microseconds length() const { return m_length; }
    QString text() const { return m_text; }

private:
    struct Stage {
        std::optional<Mark> after = {}; ///< none: the start
        std::chrono::microseconds from{0};
        std::chrono::microseconds until{0};
    };
    QMap<QChar, QList<Stage>> m_stages;
    std::chrono::microseconds m_length{0};
    QString m_text;
};

} // namespace counterfoil
