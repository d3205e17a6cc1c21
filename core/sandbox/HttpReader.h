// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"

#include <optional>
#include <tl/expected.hpp>

namespace counterfoil {

/// Why a connection's bytes are not a request, as the HTTP status to answer with. The connection is of no use
/// then.
struct HttpRefusal {
    int status = 400;
    QString reason;
};

/// Cuts the bytes of one connection into HTTP/1.1 requests. It is bounded in all directions and knows nothing
/// of sockets. (Qt 6.4's QAbstractHttpServer reads headers and bodies of any size and trusts chunk sizes; a
/// simulator that faces broken clients on purpose cannot stand on that.)
class HttpReader {
public:
    static constexpr qsizetype largestHead = 32 * 1024;
    static constexpr qsizetype largestBody = 1024 * 1024;

    void feed(const QByteArray &bytes) { m_buffer += bytes; }

    /// The next complete request, or nothing while bytes are missing. After a refusal call it no more.
    [[nodiscard]] tl::expected<std::optional<HttpRequest>, HttpRefusal> next();

    /// True once for a request that waits for "100 Continue" before it sends its body.
    bool takeContinue() { return std::exchange(m_awaitsContinue, false); }

private:
    enum class Stage { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Done };
    using Step = tl::expected<bool, HttpRefusal>; ///< whether there was enough to go on

    Step step();
    Step readHead();
    Step readRequestLine(const QByteArray &line);
    Step readHeader(const QByteArray &line);
    Step chooseBody();
    Step readChunkSize();
    Step readChunkData();
    Step readTrailer();
    std::optional<QByteArray> takeLine();

    QByteArray m_buffer;
    HttpRequest m_request;
    Stage m_stage = Stage::Head;
    qsizetype m_missing = 0; ///< bytes of the body or of the current chunk
    bool m_awaitsContinue = false;
};

} // namespace counterfoil
