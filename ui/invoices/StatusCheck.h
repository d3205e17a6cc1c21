// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/Tracker.h"
#include "look/Colours.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace counterfoil {

/// “Check now”: asks the gateway about an invoice, never twice at once about the same one, and keeps what
/// came of it in words until the invoice changes again.
class StatusCheck final : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        QString words;
        look::Tone tone = look::Tone::Neutral;
    };

    StatusCheck(Ledger &ledger, Tracker &tracker, QObject *parent = nullptr);

    /// Does nothing while that invoice is being asked about.
    void check(const QString &reference);
    bool isRunning(const QString &reference) const { return m_running.contains(reference); }
    std::optional<Outcome> outcome(const QString &reference) const;

Q_SIGNALS:
    void changed(const QString &reference); ///< begun, ended or out of date

private:
    QCoro::Task<> ask(QString reference);

    Tracker &m_tracker;
    QSet<QString> m_running;
    QHash<QString, Outcome> m_outcomes;
};

} // namespace counterfoil
