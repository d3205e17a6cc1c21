// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpReader.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestChunkLine = 256;

tl::unexpected<HttpRefusal> refuse(int status, QString reason)
{
    return tl::unexpected(HttpRefusal{status, std::move(reason)});
}

tl::unexpected<HttpRefusal> bodyTooLarge()
{
    return refuse(413, u"The body is larger than %1 bytes."_s.arg(HttpReader::largestBody));
}

/// The characters of method and header names (RFC 9110, token).
bool isToken(const QByteArray &text)
{
    static const QByteArray marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || marks.contains(c);
    });
}

bool hasControlCharacter(const QByteArray &text)
{
    return std::any_of(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 127; });
}

/// Digits only: no sign, no space, no 0x.
std::optional<qsizetype> readNumber(const QByteArray &digits, int base)
{
    if (digits.isEmpty() || digits.size() > 15)
        return {};
    const bool plain = std::all_of(digits.begin(), digits.end(), [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    return plain ? std::optional<qsizetype>(digits.toLongLong(nullptr, base)) : std::nullopt;
}

} // namespace

tl::expected<std::optional<HttpRequest>, HttpRefusal> HttpReader::next()
{
    while (m_stage != Stage::Done) {
        const Step stepped = step();
        if (!stepped)
            return tl::unexpected(stepped.error());
        if (!*stepped)
            return std::nullopt;
    }
    m_stage = Stage::Head;
    m_awaitsContinue = false;
    return std::exchange(m_request, {});
}

HttpReader::Step HttpReader::step()
{
    switch (m_stage) {
    case Stage::Head:
        return readHead();
    case Stage::ChunkSize:
        return readChunkSize();
    case Stage::Body:
    case Stage::ChunkData:
        return readChunkData();
    case Stage::ChunkEnd:
    case Stage::Trailer:
        return readTrailer();
    case Stage::Done:
        break;
    }
    return true;
}

HttpReader::Step HttpReader::readHead()
{
    // Empty lines between two requests are harmless and known from old clients.
    qsizetype start = 0;
    while (start < m_buffer.size() && (m_buffer[start] == '\r' || m_buffer[start] == '\n'))
        ++start;
    m_buffer.remove(0, start);

    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > largestHead || (end < 0 && m_buffer.size() > largestHead))
        return refuse(431, u"The request's headers are larger than %1 bytes."_s.arg(largestHead));
    if (end < 0)
        return m_buffer.contains("\n\n") ? Step(refuse(400, u"Lines must end with CR LF."_s)) : Step(false);

    QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    QList<QByteArray> lines = head.replace("\r\n", "\n").split('\n');
    if (const Step line = readRequestLine(lines.takeFirst()); !line)
        return line;
    for (const QByteArray &line : std::as_const(lines)) {
        if (const Step read = readHeader(line); !read)
            return read;
    }
    return chooseBody();
}

HttpReader::Step HttpReader::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[2].startsWith("HTTP/1.") || parts[2].size() != 8)
        return refuse(400, u"The first line is not an HTTP/1.1 request."_s);
    m_request.method = parts[0];
    m_request.keepAlive = parts[2] != "HTTP/1.0";

    QByteArray target = parts[1];
    if (target.startsWith("http://")) {
        const qsizetype slash = target.indexOf('/', 7);
        target = slash < 0 ? QByteArray("/") : target.sliced(slash);
    }
    target = target.left(target.indexOf('#') < 0 ? target.size() : target.indexOf('#'));
    if (!target.startsWith('/') || hasControlCharacter(target))
        return refuse(400, u"The address in the first line cannot be read."_s);

    const qsizetype mark = target.indexOf('?');
    m_request.path = mark < 0 ? target : target.left(mark);
    m_request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    return true;
}

HttpReader::Step HttpReader::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
    const QByteArray value = line.sliced(colon + 1).trimmed();
    if (!isToken(name) || hasControlCharacter(value))
        return refuse(400, u"A header line cannot be read."_s);
    m_request.headers.emplace_back(name, value);
    return true;
}

HttpReader::Step HttpReader::chooseBody()
{
    const QByteArray connection = m_request.header("Connection").toLower();
    if (connection.contains("close"))
        m_request.keepAlive = false;
    if (connection.contains("keep-alive"))
        m_request.keepAlive = true;
    m_awaitsContinue = m_request.header("Expect").toLower() == "100-continue";

    const QByteArray coding = m_request.header("Transfer-Encoding").toLower();
    std::optional<QByteArray> length;
    for (const auto &[name, value] : m_request.headers) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        if (length && *length != value)
            return refuse(400, u"Two different Content-Length headers."_s);
        length = value;
    }
    // Both at once is how requests are smuggled past a proxy; no honest client sends it.
    if (length && !coding.isEmpty())
        return refuse(400, u"Content-Length and Transfer-Encoding exclude each other."_s);
    if (!coding.isEmpty() && coding != "chunked")
        return refuse(501, u"Of the transfer codings only chunked is understood."_s);
    if (!coding.isEmpty()) {
        m_stage = Stage::ChunkSize;
        return true;
    }
    if (!length) {
        m_stage = Stage::Done;
        return true;
    }

    const std::optional<qsizetype> size = readNumber(*length, 10);
    if (!size)
        return refuse(400, u"The Content-Length is not a number."_s);
    if (*size > largestBody)
        return bodyTooLarge();
    m_missing = *size;
    m_stage = m_missing > 0 ? Stage::Body : Stage::Done;
    return true;
}

std::optional<QByteArray> HttpReader::takeLine()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0)
        return {};
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return line;
}

HttpReader::Step HttpReader::readChunkSize()
{
    const std::optional<QByteArray> line = takeLine();
    if (!line && m_buffer.size() <= longestChunkLine)
        return false;
    const std::optional<qsizetype> size =
        line ? readNumber(line->split(';').first().trimmed(), 16) : std::nullopt;
    if (!size)
        return refuse(400, u"The size of a chunk cannot be read."_s);
    if (*size > largestBody - m_request.body.size())
        return bodyTooLarge();
    m_missing = *size;
    m_stage = *size > 0 ? Stage::ChunkData : Stage::Trailer;
    return true;
}

HttpReader::Step HttpReader::readChunkData()
{
    const qsizetype size = std::min(m_missing, m_buffer.size());
    if (size == 0)
        return false;
    m_request.body += m_buffer.left(size);
    m_buffer.remove(0, size);
    m_missing -= size;
    if (m_missing == 0)
        m_stage = m_stage == Stage::Body ? Stage::Done : Stage::ChunkEnd;
    return true;
}

HttpReader::Step HttpReader::readTrailer()
{
    const std::optional<QByteArray> line = takeLine();
    if (!line && m_buffer.size() <= longestChunkLine)
        return false;
    if (!line || (m_stage == Stage::ChunkEnd && !line->isEmpty()))
        return refuse(400, u"A chunk does not end where it said it would."_s);
    if (m_stage == Stage::ChunkEnd)
        m_stage = Stage::ChunkSize;
    else if (line->isEmpty())
        m_stage = Stage::Done;
    return true;
}

} // namespace counterfoil
