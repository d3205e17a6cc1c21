// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvBytes.h"

#include <algorithm>
#include <unicode/ucnv.h>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned char firstLetter = 0xC0; // of both Windows encodings; below it are signs

struct Name {
    TextEncoding encoding;
    QStringView name;
    const char *icu;
};
constexpr Name names[] = {
    {TextEncoding::Utf8, u"UTF-8", ""},
    {TextEncoding::Utf16LittleEndian, u"UTF-16", ""},
    {TextEncoding::Utf16BigEndian, u"UTF-16BE", ""},
    {TextEncoding::Windows1251, u"Windows-1251", "windows-1251"},
    {TextEncoding::Windows1252, u"Windows-1252", "windows-1252"},
};

QString plainName(const QString &name)
{
    QString plain = name.toLower();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain.replace(u"windows"_s, u"cp"_s);
}

const Name &row(TextEncoding encoding)
{
    return *std::find_if(std::begin(names), std::end(names),
        [encoding](const Name &each) { return each.encoding == encoding; });
}

/// How many bytes at the end begin a character of UTF-8 that is not whole yet.
qsizetype unfinished(const QByteArray &bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    return row(encoding).name.toString();
}

std::optional<TextEncoding> readEncodingName(const QString &name)
{
    for (const Name &each : names) {
        if (plainName(each.name.toString()) == plainName(name))
            return each.encoding;
    }
    if (plainName(name) == u"utf16le"_s)
        return TextEncoding::Utf16LittleEndian;
    return {};
}

void EncodingGuess::take(const QByteArray &bytes)
{
    if (m_begin.size() < 4)
        m_begin += bytes.left(4 - m_begin.size());
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte == 0)
            ++(m_count % 2 == 0 ? m_evenZeros : m_oddZeros);
        ++m_count;
        m_hasControls =
            m_hasControls || (byte < 0x20 && byte != 0 && byte != '\t' && byte != '\n' && byte != '\r');
        const bool isHigh = byte >= firstLetter;
        if (isHigh)
            ++(m_wasHigh ? m_pairs : m_singles);
        m_wasHigh = isHigh;
    }
    if (!m_isUtf8)
        return;
    const QByteArray joined = m_rest + bytes;
    const qsizetype cut = unfinished(joined);
    m_rest = joined.right(cut);
    const QString decoded = m_utf8(QByteArrayView(joined).chopped(cut));
    m_isUtf8 = !m_utf8.hasError();
}

TextEncoding EncodingGuess::result() const
{
    if (m_begin.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (m_begin.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (m_begin.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    // Marks, digits and blanks of UTF-16 have a zero byte each; a single one is no table's.
    const qint64 few = std::max<qint64>(m_count / 20, 1);
    if (m_oddZeros > few && m_evenZeros * 20 < m_oddZeros && !looksLikeText())
        return TextEncoding::Utf16LittleEndian;
    if (m_evenZeros > few && m_oddZeros * 20 < m_evenZeros && !looksLikeText())
        return TextEncoding::Utf16BigEndian;
    if (m_isUtf8 && m_rest.isEmpty())
        return TextEncoding::Utf8;
    return m_pairs > m_singles ? TextEncoding::Windows1251 : TextEncoding::Windows1252;
}

/// Without its zero bytes. In UTF-16 half of Latin letters' bytes are zero; other scripts have controls
/// among theirs, or bytes that are no UTF-8.
bool EncodingGuess::looksLikeText() const
{
    return m_isUtf8 && m_rest.isEmpty() && !m_hasControls && (m_evenZeros + m_oddZeros) * 4 < m_count;
}

bool EncodingGuess::isTextWithZeros() const
{
    return isBinary() && looksLikeText();
}

bool EncodingGuess::isUtf32() const
{
    return m_begin == QByteArray("\xFF\xFE\0\0", 4) || m_begin == QByteArray("\0\0\xFE\xFF", 4);
}

bool EncodingGuess::isBinary() const
{
    const TextEncoding encoding = result();
    return m_evenZeros + m_oddZeros > 0 && encoding != TextEncoding::Utf16LittleEndian
        && encoding != TextEncoding::Utf16BigEndian;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        m_decoder.emplace(QStringDecoder::Utf8);
        return;
    case TextEncoding::Utf16LittleEndian:
        m_decoder.emplace(QStringDecoder::Utf16LE);
        return;
    case TextEncoding::Utf16BigEndian:
        m_decoder.emplace(QStringDecoder::Utf16BE);
        return;
    case TextEncoding::Windows1251:
    case TextEncoding::Windows1252:
        break;
    }
    UErrorCode trouble = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(row(encoding).icu, &trouble);
    for (std::size_t byte = 0; byte < m_letters.size(); ++byte) {
        const char one = static_cast<char>(byte);
        UChar letter[4] = {0xFFFD};
        UErrorCode single = U_ZERO_ERROR;
        if (U_SUCCESS(trouble))
            ucnv_toUChars(converter, letter, 4, &one, 1, &single);
        m_letters[byte] = U_SUCCESS(single) ? letter[0] : char16_t(0xFFFD);
    }
    if (converter)
        ucnv_close(converter);
}

void TextDecoder::end()
{
    if (m_encoding == TextEncoding::Utf8)
        take(QByteArrayLiteral("\n"));
    else if (m_decoder)
        m_hasFailed = m_hasFailed || m_count % 2 != 0 || m_isHalf;
}

QString TextDecoder::take(const QByteArray &bytes)
{
    m_count += bytes.size();
    if (m_decoder) {
        QString text = (*m_decoder)(bytes);
        m_hasFailed = m_hasFailed || m_decoder->hasError();
        for (const QChar c : std::as_const(text)) { // half a pair would be stored as U+FFFD
            m_hasFailed = m_hasFailed || m_isHalf != c.isLowSurrogate();
            m_isHalf = c.isHighSurrogate();
        }
        return text;
    }
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const char16_t letter = m_letters[static_cast<unsigned char>(byte)];
        m_hasFailed = m_hasFailed || letter == 0xFFFD;
        text += QChar(letter);
    }
    return text;
}

} // namespace counterfoil
