// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace counterfoil {

/// Reads one HTTP/1 answer (RFC 9112) out of a connection's bytes, in whatever pieces they come. Answers that
/// only announce the real one (100, 102, 103 Early Hints) are passed over. It knows no connection and
/// unpacks nothing; what it keeps is bounded.
class HttpReader {
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    enum class Progress {
        Reading, ///< more has to come
        Whole,
        Broken, ///< this is no HTTP, or none that we know: problem() says why
        TooLarge, ///< head or body
    };

    /// `largest`: bytes of a body as it comes. All heads together may have 64 KiB.
    explicit HttpReader(qint64 largest)
        : m_largest(largest)
    {
    }

    /// Reads on. Bytes behind a whole answer are nobody's.
    Progress feed(const QByteArray &bytes);
    /// No more bytes come. Whole only where closing ends an answer, or nothing but its last line break is
    /// missing.
    Progress close();

    Progress progress() const { return m_progress; }
    QString problem() const { return m_problem; } ///< for the log
    /// Whether the answer's length is what came before the connection closed: it may have been cut.
    bool endsByClosing() const { return m_endsByClosing; }
    int announced() const
    {
        return m_announced;
    } ///< status of the last mere announcement (102 and above), or 0

    int status() const { return m_status; } ///< 0 as long as no head has come
    const Headers &headers() const { return m_headers; } ///< repeated names joined by ", "
    QByteArray header(QByteArrayView name) const; ///< whatever its capitals; empty where there is none
    QByteArray takeBody() { return std::exchange(m_body, {}); }

private:
    enum class Part { Head, Body, BodyUntilClosed, ChunkSize, Chunk, ChunkEnd, Trailer };

    QByteArrayView unread() const { return QByteArrayView(m_bytes).sliced(m_at); }
    bool step();
    bool readHead();
    bool readStatusLine(const QByteArray &line);
    void readHeaders(const QList<QByteArray> &lines);
    void beginBody();
    bool readLine(QByteArray *line);
    bool readBytes();
    bool readChunkSize();
    bool readChunkEnd();
    bool readTrailer();
    void finish() { m_progress = Progress::Whole; }
    bool broken(const QString &why);
    bool tooLarge();

    qint64 m_largest;
    Progress m_progress = Progress::Reading;
    Part m_part = Part::Head;
    QByteArray m_bytes; ///< what came; read up to m_at
    qsizetype m_at = 0;
    qsizetype m_scanned = 0; ///< of them, without finding a head's end
    qsizetype m_headBytes = 0;
    qint64 m_left = 0; ///< of a body or chunk whose length is known
    QString m_problem;
    bool m_endsByClosing = false;
    int m_announced = 0;
    int m_status = 0;
    Headers m_headers;
    QByteArray m_body;
};

} // namespace counterfoil
