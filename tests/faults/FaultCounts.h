// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/FaultPlan.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace counterfoil {

/// What a FaultProxy has seen since it was made. Requests are counted by method and path without the query,
/// as "POST /create".
struct FaultCounts {
    qint64 connections = 0; ///< accepted, including those closed at once
    qint64 turnedAway = 0; ///< connections closed because FaultSettings::connectionLimit was reached
    qint64 unreadable = 0; ///< requests that are no HTTP/1 or too large; their connections were closed
    QMap<QByteArray, qint64> requests; ///< read completely by the proxy
    QMap<QByteArray, qint64> forwarded; ///< handed to an open connection to the server
    QMap<Fault, qint64> faults; ///< done, by fault

    qint64 seen(const QByteArray &methodAndPath) const { return requests.value(methodAndPath); }
    qint64 sent(const QByteArray &methodAndPath) const { return forwarded.value(methodAndPath); }
    qint64 seen() const; ///< all requests together
    qint64 sent() const; ///< all forwarded requests together

    /// {"connections", "turnedAway", "unreadable", "requestsTotal", "requests": {"POST /create": 1},
    /// "forwardedTotal", "forwarded": {...}, "faults": {"pass": 1}}
    QJsonObject toJson() const;
};

} // namespace counterfoil
