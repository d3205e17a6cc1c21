// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace counterfoil {

/// How the letters of a text file are written.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1251, Windows1252 };

/// "UTF-8", "Windows-1251": as people call it, the same in all languages.
QString encodingName(TextEncoding encoding);
/// By such a name, whatever its case; "utf16" is little-endian unless the file says otherwise.
std::optional<TextEncoding> readEncodingName(const QString &name);

/// Finds by what bytes a file has how its letters are written: a byte-order mark; zero bytes at every second
/// place; what is UTF-8 throughout; else one of the two Windows encodings: in Windows-1251 whole words are of
/// bytes above 191, in Windows-1252 single letters of a word are. A guess, which is told to the person.
class EncodingGuess {
public:
    void take(const QByteArray &bytes);
    TextEncoding result() const;
    /// A zero byte in what is no UTF-16: this is no text.
    bool isBinary() const;
    /// It is text but for few zero bytes, which strayed into it.
    bool isTextWithZeros() const;
    /// Its byte-order mark is that of UTF-32, which is not read.
    bool isUtf32() const;

private:
    bool looksLikeText() const;

    QByteArray m_begin; ///< up to four bytes
    QStringDecoder m_utf8{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    QByteArray m_rest; ///< a character that a chunk cut in two
    bool m_isUtf8 = true;
    bool m_hasControls = false; ///< others than zeros, tabs and line ends
    bool m_wasHigh = false; ///< the last byte is above 191
    qint64 m_evenZeros = 0;
    qint64 m_oddZeros = 0;
    qint64 m_count = 0;
    qint64 m_pairs = 0; ///< two bytes above 191 side by side
    qint64 m_singles = 0;
};

/// Letters of a file's bytes, chunk by chunk. What is not of the encoding becomes U+FFFD, and is told.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);
    QString take(const QByteArray &bytes);
    /// There is no more: half a character at the end is of no encoding.
    void end();
    bool hasFailed() const { return m_hasFailed; }

private:
    TextEncoding m_encoding;
    qint64 m_count = 0; ///< bytes
    std::optional<QStringDecoder> m_decoder; ///< of Unicode
    bool m_isHalf = false; ///< the last unit begins a pair of surrogates
    std::array<char16_t, 256> m_letters = {}; ///< of single bytes
    bool m_hasFailed = false;
};

} // namespace counterfoil
