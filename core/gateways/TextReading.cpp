// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextReading.h"

#include "methods/PlainCharacters.h"

#include <QByteArray>

#include <algorithm>
#include <optional>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 4;

bool isUnseen(char32_t c)
{
    return isHidden(c) || c == 0x00AD || c == 0x180E || c == 0x200C || c == 0x200D;
}

TextReading asWritten(const QString &text)
{
    TextReading reading{.text = text};
    reading.places.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        reading.places.append(TextSpan{at, at + 1});
    return reading;
}

TextReading asSeen(const TextReading &written)
{
    const QString &text = written.text;
    TextReading seen;
    qsizetype end = 0;
    for (qsizetype at = 0; at < text.size(); at = end) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1])
                                  : static_cast<char32_t>(text[at].unicode());
        end = at + (isPair ? 2 : 1);
        const int digit = QChar::digitValue(c);
        if (digit >= 0)
            seen.add(QString::number(digit), written.span(at, end));
        else if (!isUnseen(c))
            seen.add(QStringView(text).sliced(at, end - at), written.span(at, end));
    }
    return seen;
}

std::optional<char16_t> hexadecimalAt(const QString &text, qsizetype at, qsizetype count)
{
    const QStringView written = QStringView(text).mid(at, count);
    const bool isNumber = written.size() == count && std::all_of(written.begin(), written.end(), [](QChar c) {
        return u"0123456789abcdefABCDEF"_s.contains(c);
    });
    if (!isNumber)
        return std::nullopt;
    return static_cast<char16_t>(written.toUShort(nullptr, 16));
}

/// What a percent sign or a backslash begins there, and where it ends.
struct Sign {
    QString said;
    qsizetype end = 0;
};

Sign percentAt(const QString &text, qsizetype at)
{
    const auto first = hexadecimalAt(text, at + 1, 2);
    if (!first)
        return {QString(text[at]), at + 1};
    // As many as one character has in UTF-8.
    const int length = *first < 0xC0 ? 1 : *first < 0xE0 ? 2 : *first < 0xF0 ? 3 : 4;
    QByteArray bytes;
    qsizetype end = at;
    while (bytes.size() < length && end < text.size() && text[end] == u'%') {
        const auto byte = hexadecimalAt(text, end + 1, 2);
        if (!byte)
            break;
        bytes.append(static_cast<char>(*byte));
        end += 3;
    }
    return {QString::fromUtf8(bytes), end};
}

Sign backslashAt(const QString &text, qsizetype at)
{
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    if (next == u'/' || next == u'"' || next == u'\\')
        return {QString(next), at + 2};
    const auto unit = next == u'u' ? hexadecimalAt(text, at + 2, 4) : std::nullopt;
    if (unit)
        return {QString(QChar(*unit)), at + 6};
    return {QString(text[at]), at + 1};
}

TextReading withoutEscapes(const TextReading &escaped)
{
    const QString &text = escaped.text;
    TextReading plain;
    qsizetype end = 0;
    for (qsizetype at = 0; at < text.size(); at = end) {
        Sign sign{QString(text[at]), at + 1};
        if (text[at] == u'%')
            sign = percentAt(text, at);
        else if (text[at] == u'\\')
            sign = backslashAt(text, at);
        end = sign.end;
        plain.add(sign.said, escaped.span(at, end));
    }
    return plain;
}

/// Plain letters, digits and signs, and nothing that stands for another: there is one way to read it.
bool isReadOneWay(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~' && c != u'%' && c != u'\\'; });
}

} // namespace

void TextReading::add(QStringView what, TextSpan place)
{
    text += what;
    for (qsizetype i = 0; i < what.size(); ++i)
        places.append(place);
}

std::vector<TextReading> textReadings(const QString &text)
{
    std::vector<TextReading> readings;
    readings.push_back(asWritten(text));
    if (isReadOneWay(text))
        return readings;
    const auto addOther = [&readings](TextReading next) {
        const bool isOther = next.text != readings.back().text;
        if (isOther)
            readings.push_back(std::move(next));
        return isOther;
    };
    addOther(asSeen(readings.back()));
    for (int depth = 0; depth < deepest; ++depth) {
        const QString &last = readings.back().text;
        if (!last.contains(u'%') && !last.contains(u'\\'))
            break;
        if (!addOther(asSeen(withoutEscapes(readings.back()))))
            break;
    }
    return readings;
}

} // namespace counterfoil
