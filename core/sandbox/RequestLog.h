// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "Masking.h"

#include <QDateTime>

#include <deque>

namespace counterfoil {

/// What was received and what came of it, in order, the last 10,000 (64 MiB at most), in memory only. Secrets
/// are masked before they are remembered; headers are taken from a list of harmless ones.
class RequestLog {
public:
    RequestLog()
        : m_masking(Masking::standard())
    {
    }

    /// `call` is the gateway's word, "page" for the pay page, or empty. `outcome` is a few words for a
    /// reader.
    void add(
        const IncomingRequest &request, const QDateTime &time, const QString &call, const QString &outcome);

    /// [{number, time, method, path, query, call, headers, body, outcome}]; `body` is the JSON that was
    /// received, null where there was none, or a note in words where it was not JSON or very long.
    Json toJson() const;

private:
    struct Entry {
        Json json;
        qsizetype size;
    };
    Json headersOf(const IncomingRequest &request) const;
    Json bodyOf(const IncomingRequest &request) const;

    Masking m_masking;
    std::deque<Entry> m_entries;
    qsizetype m_size = 0;
    qint64 m_lastNumber = 0;
};

} // namespace counterfoil
