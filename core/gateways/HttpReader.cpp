// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpReader.h"

#include <algorithm>
#include <cctype>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr qsizetype longestSizeLine = 1024; // a chunk's size, and what some servers add to it

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Where the empty line behind a head ends, or -1. Line feeds alone are taken for line breaks, as everybody
/// does.
qsizetype endOfHead(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\n', from); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (bytes.size() > at + 1 && bytes[at + 1] == '\n')
            return at + 2;
        if (bytes.size() > at + 2 && bytes[at + 1] == '\r' && bytes[at + 2] == '\n')
            return at + 3;
    }
    return -1;
}

QByteArray withoutLineBreak(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

QByteArray HttpReader::header(QByteArrayView name) const
{
    const auto found = std::find_if(m_headers.begin(), m_headers.end(),
        [name](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_headers.end() ? QByteArray() : found->second;
}

HttpReader::Progress HttpReader::feed(const QByteArray &bytes)
{
    if (m_progress != Progress::Reading)
        return m_progress;
    m_bytes += bytes;
    while (m_progress == Progress::Reading && step()) { }
    m_bytes.remove(0, std::exchange(m_at, 0));
    return m_progress;
}

HttpReader::Progress HttpReader::close()
{
    if (m_progress == Progress::Reading && (m_part == Part::BodyUntilClosed || m_part == Part::Trailer))
        finish();
    return m_progress;
}

/// Whether it got any further; false where more has to come, too.
bool HttpReader::step()
{
    switch (m_part) {
    case Part::Head:
        return readHead();
    case Part::Body:
    case Part::BodyUntilClosed:
    case Part::Chunk:
        return readBytes();
    case Part::ChunkSize:
        return readChunkSize();
    case Part::ChunkEnd:
        return readChunkEnd();
    case Part::Trailer:
        return readTrailer();
    }
    Q_UNREACHABLE();
}

bool HttpReader::broken(const QString &why)
{
    m_progress = Progress::Broken;
    m_problem = why;
    return false;
}

bool HttpReader::tooLarge()
{
    m_progress = Progress::TooLarge;
    return false;
}

bool HttpReader::readHead()
{
    // Nobody has to wait for the end of what does not even begin like an answer.
    constexpr QByteArrayView start = "HTTP/1.";
    const QByteArrayView rest = unread();
    if (!rest.startsWith(start.first(std::min(start.size(), rest.size()))))
        return broken(u"no HTTP/1 answer"_s);
    const qsizetype end = endOfHead(rest, m_scanned);
    if (m_headBytes + (end < 0 ? rest.size() : end) > largestHead)
        return tooLarge();
    m_scanned = end < 0 ? std::max<qsizetype>(0, rest.size() - 2) : 0;
    if (end < 0)
        return false;
    m_headBytes += end;
    m_at += end;
    QList<QByteArray> lines = rest.first(end).toByteArray().trimmed().split('\n');
    if (!readStatusLine(withoutLineBreak(lines.takeFirst())))
        return false;
    if (m_status < 200) {
        if (m_status == 101)
            return broken(u"another protocol, which nobody asked for"_s);
        if (m_status >= 102) // 100 says no more than "go on sending"
            m_announced = m_status;
        m_status = 0;
        return true; // the answer itself is still to come
    }
    readHeaders(lines);
    beginBody();
    return m_progress == Progress::Reading;
}

bool HttpReader::readStatusLine(const QByteArray &line)
{
    const QByteArray version = line.split(' ').first();
    const QByteArray rest = line.mid(version.size()).trimmed();
    const QByteArray status = rest.left(3);
    const bool isGood = version.size() == 8 && isDigits(version.sliced(7)) && status.size() == 3
        && isDigits(status) && status[0] != '0' && (rest.size() == 3 || rest[3] == ' ');
    if (!isGood)
        return broken(u"no status in the first line"_s);
    m_status = status.toInt();
    return true;
}

void HttpReader::readHeaders(const QList<QByteArray> &lines)
{
    for (const QByteArray &raw : lines) {
        const QByteArray line = withoutLineBreak(raw);
        const bool goesOn = !line.isEmpty() && (line[0] == ' ' || line[0] == '\t');
        if (goesOn && !m_headers.isEmpty()) {
            m_headers.last().second += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray name = line.first(colon).trimmed();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        const auto same = std::find_if(m_headers.begin(), m_headers.end(),
            [&name](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
        if (same == m_headers.end())
            m_headers.emplaceBack(name, value);
        else
            same->second += ", " + value;
    }
}

void HttpReader::beginBody()
{
    if (m_status == 204 || m_status == 304) {
        finish();
        return;
    }
    const QByteArray transfer = header("Transfer-Encoding").toLower();
    if (transfer == "chunked") { // a length beside it does not count
        m_part = Part::ChunkSize;
        return;
    }
    if (!transfer.isEmpty() && transfer != "identity") {
        broken(u"an unknown transfer encoding"_s);
        return;
    }
    const QByteArray stated = header("Content-Length");
    if (stated.isEmpty()) {
        m_part = Part::BodyUntilClosed;
        m_endsByClosing = true;
        return;
    }
    const QList<QByteArray> lengths = stated.split(','); // one that was repeated must be the same
    const QByteArray length = lengths.first().trimmed();
    const bool isOne = std::all_of(lengths.begin(), lengths.end(),
        [&length](const QByteArray &each) { return each.trimmed() == length; });
    if (!isOne || !isDigits(length)) {
        broken(u"no length that could be read"_s);
        return;
    }
    bool fits = false;
    m_left = length.toLongLong(&fits);
    if (!fits || m_left > m_largest)
        tooLarge();
    else if (m_left == 0)
        finish();
    else
        m_part = Part::Body;
}

bool HttpReader::readBytes()
{
    const QByteArrayView rest = unread();
    if (rest.isEmpty())
        return false;
    const bool isCounted = m_part != Part::BodyUntilClosed;
    const qsizetype size = isCounted ? qsizetype(std::min<qint64>(m_left, rest.size())) : rest.size();
    if (m_body.size() + size > m_largest)
        return tooLarge();
    m_body += rest.first(size);
    m_at += size;
    if (!isCounted)
        return false;
    m_left -= size;
    if (m_left > 0)
        return false;
    if (m_part == Part::Body)
        finish();
    else
        m_part = Part::ChunkEnd;
    return true;
}

/// A whole line, without its break; false where it has not come.
bool HttpReader::readLine(QByteArray *line)
{
    const qsizetype end = unread().indexOf('\n');
    if (end < 0)
        return false;
    *line = withoutLineBreak(unread().first(end).toByteArray());
    m_at += end + 1;
    return true;
}

bool HttpReader::readChunkSize()
{
    QByteArray line;
    if (!readLine(&line))
        return unread().size() > longestSizeLine ? broken(u"a chunk without a size"_s) : false;
    const QByteArray size = line.split(';').first().trimmed();
    const bool isHex = !size.isEmpty() && size.size() <= 15
        && std::all_of(
            size.begin(), size.end(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
    if (!isHex)
        return size.size() > 15 ? tooLarge() : broken(u"a chunk without a size"_s);
    m_left = size.toLongLong(nullptr, 16);
    if (m_body.size() + m_left > m_largest)
        return tooLarge();
    m_part = m_left == 0 ? Part::Trailer : Part::Chunk;
    return true;
}

bool HttpReader::readChunkEnd()
{
    QByteArray line;
    if (!readLine(&line))
        return unread().size() > 1 ? broken(u"a chunk that is longer than it says"_s) : false;
    if (!line.isEmpty())
        return broken(u"a chunk that is longer than it says"_s);
    m_part = Part::ChunkSize;
    return true;
}

/// Headers behind the last chunk, which nobody reads.
bool HttpReader::readTrailer()
{
    QByteArray line;
    if (!readLine(&line))
        return unread().size() > largestHead ? tooLarge() : false;
    m_headBytes += line.size();
    if (m_headBytes > largestHead)
        return tooLarge();
    if (line.isEmpty())
        finish();
    return true;
}

} // namespace counterfoil
