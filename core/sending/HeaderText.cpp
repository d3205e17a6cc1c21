// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeaderText.h"

#include "methods/PlainCharacters.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace counterfoil::headerText {

using namespace Qt::StringLiterals;

namespace {

/// A line with an encoded word has at most 76 characters (RFC 2047, section 2): a blank, 12 about the word,
/// and 60 of base64, which are 45 bytes.
constexpr qsizetype longestLine = 76;
constexpr qsizetype aboutWord = 12;
constexpr qsizetype mostBytes = 45;

bool isPlain(const QString &text)
{
    constexpr qsizetype longest = 60;
    return text.size() <= longest && text == text.simplified()
        && std::all_of(text.begin(), text.end(),
            [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u' ' || c == u'-'); });
}

/// One line: what breaks one is a blank.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.simplified();
}

/// Pieces of whole characters that take at most `most` bytes each, and `first` the first; one that is longer
/// by itself (a heap of marks) is cut between its code points.
QList<QByteArray> pieces(const QString &text, qsizetype most, qsizetype first)
{
    QList<QByteArray> all;
    QByteArray piece;
    const auto add = [&](const QByteArray &bytes) {
        if (!piece.isEmpty() && piece.size() + bytes.size() > (all.isEmpty() ? first : most))
            all += std::exchange(piece, QByteArray());
        piece += bytes;
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    // Qt 6.4 has boundaries within some surrogate pairs.
    const auto next = [&] {
        qsizetype to = finder.toNextBoundary();
        while (to > 0 && to < text.size() && text[to].isLowSurrogate())
            to = finder.toNextBoundary();
        return to;
    };
    for (qsizetype from = 0, to = next(); to > from; from = to, to = next()) {
        const QString character = text.sliced(from, to - from);
        if (character.toUtf8().size() <= first) {
            add(character.toUtf8());
            continue;
        }
        for (const uint c : character.toUcs4())
            add(QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1).toUtf8());
    }
    if (!piece.isEmpty())
        all += piece;
    return all;
}

} // namespace

QByteArray encoded(const QString &typed, qsizetype used)
{
    const QString text = oneLine(typed);
    if (isPlain(text))
        return text.toLatin1();
    QByteArray written;
    const qsizetype first = (longestLine - used - aboutWord) / 4 * 3;
    for (const QByteArray &piece : pieces(text, mostBytes, first)) {
        if (!written.isEmpty())
            written += "\r\n ";
        written += "=?UTF-8?B?" + piece.toBase64() + "?=";
    }
    return written;
}

QByteArray fileNameParameters(const QString &name)
{
    constexpr qsizetype longest = 100;
    QString plain = plainLine(name, longest);
    plain.replace(u'/', u'-').replace(u'\\', u'-');
    if (plain.isEmpty())
        plain = u"file"_s;
    const bool isAscii = std::all_of(plain.begin(), plain.end(),
        [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || u"-_. "_s.contains(c)); });
    if (isAscii && plain.size() <= 60)
        return ";\r\n filename=\"" + plain.toLatin1() + '"';
    QByteArray written;
    // Continued, as a line takes 78 characters (RFC 2231, section 3).
    constexpr qsizetype mostOfPiece = 18; // bytes, each of which may be %XX
    const auto parts = pieces(plain, mostOfPiece, mostOfPiece);
    for (qsizetype i = 0; i < parts.size(); ++i)
        written += ";\r\n filename*" + QByteArray::number(i) + "*=" + (i == 0 ? "UTF-8''" : "")
            + parts[i].toPercentEncoding({}, "~");
    return written;
}

} // namespace counterfoil::headerText
