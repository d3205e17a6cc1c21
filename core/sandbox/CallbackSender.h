// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxGateway.h"
#include "base/Clock.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <deque>

namespace counterfoil {

/// Sends notices to merchants' servers on this machine: one try each, at most five seconds, no redirects
/// followed; remembers what came of the last thousand. (Qt may repeat a POST by itself on a connection that
/// breaks; a receiver has to bear repeats anyway, gateways.md A.11.)
class CallbackSender : public QObject {
    Q_OBJECT

public:
    explicit CallbackSender(Clock clock, QObject *parent = nullptr);

    /// Does nothing but take a note for an address that is not on this machine.
    void send(const SandboxNotice &notice);

    /// [{number, time, method, url, body, outcome}] in order; outcome is "sending", "http-200", "timeout",
    /// "not-sent" or "failed: reason".
    Json toJson() const;

private:
    struct Entry {
        qint64 number;
        QDateTime time;
        SandboxNotice notice;
        QString outcome;
    };
    void note(qint64 number, const QString &outcome);

    Clock m_clock;
    QNetworkAccessManager m_network;
    std::deque<Entry> m_entries;
    qint64 m_lastNumber = 0;
};

} // namespace counterfoil
