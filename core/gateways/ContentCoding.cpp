// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentCoding.h"

#include "WireReader.h"

#include <QList>

#include <algorithm>
#include <array>
#include <zlib.h>

namespace counterfoil {

namespace {

constexpr int zlibOrGzip = MAX_WBITS + 32; // told apart by their first bytes
constexpr int bare = -MAX_WBITS; // "deflate" from servers that leave out the two bytes in front

/// Whether another gzip member begins there, as far as it came.
bool beginsMember(QByteArrayView bytes)
{
    constexpr QByteArrayView magic = "\x1f\x8b";
    return bytes.startsWith(magic.first(std::min(magic.size(), bytes.size())));
}

/// Whether nothing is packed there, whatever its label says: it is text, and holds one answer. (What is
/// packed has other bytes; also where it only wraps the text, so that what was cut or altered is not taken
/// for it.)
bool isInTheClear(const QByteArray &body)
{
    const bool isText = std::all_of(body.begin(), body.end(),
        [](char c) { return static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r'; });
    return isText && wire::document(body).object.has_value();
}

/// zlib's inflate, closed however it ends.
class Inflating {
public:
    Inflating(const QByteArray &bytes, int form)
        : m_hasCheckSum(form != bare)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        m_isReady = inflateInit2(&m_stream, form) == Z_OK;
    }
    ~Inflating()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflating)

    tl::expected<QByteArray, Unpacking> all(qint64 largest)
    {
        QByteArray plain;
        std::array<char, 16 * 1024> piece;
        for (int state = Z_OK; m_isReady;) {
            m_stream.next_out = reinterpret_cast<Bytef *>(piece.data());
            m_stream.avail_out = static_cast<uInt>(piece.size());
            state = inflate(&m_stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END)
                break; // with nothing left to read: it was cut
            const qsizetype size = qsizetype(piece.size()) - qsizetype(m_stream.avail_out);
            if (plain.size() + size > largest)
                return tl::unexpected(Unpacking::TooLarge);
            plain.append(piece.data(), size);
            if (state == Z_OK)
                continue;
            const QByteArrayView rest(
                reinterpret_cast<const char *>(m_stream.next_in), qsizetype(m_stream.avail_in));
            if (rest.isEmpty())
                return plain;
            // Its own sum says that it was whole. What a script printed behind it stands behind it.
            if (m_hasCheckSum && !beginsMember(rest)) {
                if (plain.size() + rest.size() > largest)
                    return tl::unexpected(Unpacking::TooLarge);
                plain.append(rest);
                return plain;
            }
            if (inflateReset(&m_stream) != Z_OK) // gzip may be several, one behind the other
                break;
        }
        return tl::unexpected(Unpacking::Damaged);
    }

private:
    z_stream m_stream{};
    bool m_hasCheckSum;
    bool m_isReady = false;
};

} // namespace

tl::expected<QByteArray, Unpacking> unpacked(
    const QByteArray &body, const QByteArray &contentEncoding, qint64 largest)
{
    QList<QByteArray> codings;
    for (const QByteArray &each : contentEncoding.toLower().split(',')) {
        if (const QByteArray coding = each.trimmed(); !coding.isEmpty() && coding != "identity")
            codings << coding;
    }
    if (codings.isEmpty() || body.isEmpty())
        return body;
    const bool isDeflate = codings.first() == "deflate";
    const bool isKnown =
        codings.size() == 1 && (isDeflate || codings.first() == "gzip" || codings.first() == "x-gzip");
    tl::expected<QByteArray, Unpacking> plain = tl::unexpected(Unpacking::Unknown);
    if (isKnown)
        plain = Inflating(body, zlibOrGzip).all(largest);
    if (plain || plain.error() == Unpacking::TooLarge)
        return plain;
    // "utf-8" and "none" are no packings, and some servers name one and do not pack.
    if (body.size() <= largest && isInTheClear(body))
        return body;
    if (isKnown && isDeflate)
        plain = Inflating(body, bare).all(largest);
    return plain;
}

} // namespace counterfoil
