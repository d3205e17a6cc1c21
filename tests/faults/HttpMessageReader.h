// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringBuilder>

namespace counterfoil {

/// Finds where one HTTP/1 message ends in a stream of bytes, however they are cut: head, then Content-Length,
/// chunks, or everything up to the end of the connection (RFC 9112, section 6). It keeps no body and judges
/// nothing else: headers it does not need pass unread.
class HttpMessageReader {
public:
    enum class Kind { Request, Answer, AnswerToHead };
    /// A longer message, or a longer line in its head, is broken: whoever buffers it stays bounded.
    static constexpr qint64 longestMessage = 64 * 1024 * 1024;
    static constexpr qsizetype longestLine = 64 * 1024;

    explicit HttpMessageReader(Kind kind)
        : m_kind(kind)
    {
    }

    /// Reads on, and returns how many of `bytes` belong to this message. Those behind its end are not
    /// touched.
    qsizetype feed(QByteArrayView bytes);
    /// The connection ended: completes an answer without a length, breaks everything else.
    void endOfStream();

    bool isComplete() const { return m_state == State::Complete; }
    bool isBroken() const { return m_state == State::Broken; }
    /// The head was read, and the client waits for "100 Continue" before it sends the body.
    bool awaitsContinue() const { return m_awaitsContinue && m_state > State::Headers; }
    /// This message is the last on its connection. Known once it is complete.
    bool closesConnection() const { return m_closes; }

    QByteArray method() const { return m_method; }
    /// As "POST /create": the path is without its query.
    QByteArray methodAndPath() const { return m_method + ' ' + m_path; }

private:
    enum class State {
        StartLine,
        Headers,
        Body,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
        UntilClose,
        Complete,
        Broken
    };

    qsizetype feedOnce(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    void takeLine(const QByteArray &line);
    State afterStartLine(const QByteArray &line);
    State afterHeader(const QByteArray &line);
    State afterHead();
    State afterChunkSize(const QByteArray &line);

    Kind m_kind;
    State m_state = State::StartLine;
    QByteArray m_line;
    QByteArray m_method;
    QByteArray m_path;
    qint64 m_read = 0;
    qint64 m_left = 0; ///< bytes of the body, or of the current chunk, still to come
    qint64 m_length = -1; ///< Content-Length; -1 when the head has none
    int m_status = 0;
    bool m_chunked = false;
    bool m_otherCoding = false; ///< a transfer coding whose end only the connection's end shows
    bool m_closes = false;
    bool m_awaitsContinue = false;
};

} // namespace counterfoil
