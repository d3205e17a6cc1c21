// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/HttpMessageReader.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace counterfoil {

namespace {

/// Digits alone: QByteArray's own conversion would also take signs and spaces. -1 if it is anything else.
qint64 wholeNumber(const QByteArray &text, int base)
{
    const bool digitsOnly = std::ranges::all_of(text, [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    bool readable = false;
    const auto number = text.toLongLong(&readable, base);
    return digitsOnly && readable ? number : -1;
}

bool hasToken(const QByteArray &list, QByteArrayView token)
{
    return std::ranges::any_of(list.split(','),
        [token](const QByteArray &one) { return one.trimmed().compare(token, Qt::CaseInsensitive) == 0; });
}

} // namespace

qsizetype HttpMessageReader::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && !isComplete() && !isBroken())
        used += feedOnce(bytes.sliced(used));
    m_read += used;
    if (m_read > longestMessage)
        m_state = State::Broken;
    return used;
}

void HttpMessageReader::endOfStream()
{
    if (!isComplete())
        m_state = m_state == State::UntilClose ? State::Complete : State::Broken;
}

qsizetype HttpMessageReader::feedOnce(QByteArrayView bytes)
{
    if (m_state == State::UntilClose)
        return bytes.size();
    if (m_state == State::Body || m_state == State::ChunkData)
        return feedBody(bytes);

    const auto end = bytes.indexOf('\n');
    const auto part = end < 0 ? bytes : bytes.first(end);
    m_line += part;
    if (m_line.size() > longestLine) {
        m_state = State::Broken;
        return part.size();
    }
    if (end < 0)
        return part.size();

    if (m_line.endsWith('\r'))
        m_line.chop(1);
    takeLine(std::exchange(m_line, {}));
    return end + 1;
}

qsizetype HttpMessageReader::feedBody(QByteArrayView bytes)
{
    const auto used = std::min<qint64>(m_left, bytes.size());
    m_left -= used;
    if (m_left == 0)
        m_state = m_state == State::Body ? State::Complete : State::ChunkEnd;
    return used;
}

void HttpMessageReader::takeLine(const QByteArray &line)
{
    switch (m_state) {
    case State::StartLine:
        m_state = afterStartLine(line);
        return;
    case State::Headers:
        m_state = line.isEmpty() ? afterHead() : afterHeader(line);
        return;
    case State::ChunkSize:
        m_state = afterChunkSize(line);
        return;
    case State::ChunkEnd:
        m_state = line.isEmpty() ? State::ChunkSize : State::Broken;
        return;
    case State::Trailers:
        m_state = line.isEmpty() ? State::Complete : State::Trailers;
        return;
    case State::Body:
    case State::ChunkData:
    case State::UntilClose:
    case State::Complete:
    case State::Broken:
        break;
    }
    Q_UNREACHABLE();
}

HttpMessageReader::State HttpMessageReader::afterStartLine(const QByteArray &line)
{
    if (line.isEmpty() && m_kind == Kind::Request)
        return State::StartLine; // RFC 9112, section 2.2: empty lines before a request are ignored
    const auto words = line.split(' ');
    if (words.size() < 2)
        return State::Broken;

    const auto version = m_kind == Kind::Request ? words.last() : words.first();
    if (!version.startsWith("HTTP/1."))
        return State::Broken;
    m_closes = version == "HTTP/1.0";
    if (m_kind == Kind::Request) {
        if (words.size() != 3)
            return State::Broken;
        m_method = words[0];
        m_path = words[1].split('?').first();
        return State::Headers;
    }
    m_status = static_cast<int>(wholeNumber(words[1], 10));
    return m_status < 100 || m_status > 999 ? State::Broken : State::Headers;
}

HttpMessageReader::State HttpMessageReader::afterHeader(const QByteArray &line)
{
    const auto colon = line.indexOf(':');
    if (colon <= 0)
        return State::Broken;
    const auto name = line.first(colon).toLower();
    const auto value = line.sliced(colon + 1).trimmed();

    if (name == "content-length") {
        const auto length = wholeNumber(value, 10);
        if (length < 0 || length > longestMessage || (m_length >= 0 && m_length != length))
            return State::Broken;
        m_length = length;
    } else if (name == "transfer-encoding") {
        m_chunked = value.split(',').last().trimmed().compare("chunked", Qt::CaseInsensitive) == 0;
        m_otherCoding = !m_chunked;
    } else if (name == "connection") {
        m_closes = hasToken(value, "close") || (m_closes && !hasToken(value, "keep-alive"));
    } else if (name == "expect") {
        m_awaitsContinue = m_kind == Kind::Request && hasToken(value, "100-continue");
    }
    return State::Headers;
}

HttpMessageReader::State HttpMessageReader::afterHead()
{
    const bool isAnswer = m_kind != Kind::Request;
    if (isAnswer && m_status < 200 && m_status != 101) {
        // "100 Continue" and the like are only announcements: the answer itself is still to come.
        m_length = -1;
        m_chunked = m_otherCoding = m_closes = false;
        return State::StartLine;
    }
    if (m_kind == Kind::AnswerToHead || (isAnswer && (m_status == 101 || m_status == 204 || m_status == 304)))
        return State::Complete;
    if (m_chunked)
        return State::ChunkSize;
    if (m_otherCoding && !isAnswer)
        return State::Broken;
    if (m_length >= 0 && !m_otherCoding) {
        m_left = m_length;
        return m_left > 0 ? State::Body : State::Complete;
    }
    if (!isAnswer)
        return State::Complete;
    m_closes = true;
    return State::UntilClose;
}

HttpMessageReader::State HttpMessageReader::afterChunkSize(const QByteArray &line)
{
    m_left = wholeNumber(line.split(';').first().trimmed(), 16);
    if (m_left < 0 || m_left > longestMessage)
        return State::Broken;
    return m_left > 0 ? State::ChunkData : State::Trailers;
}

} // namespace counterfoil
