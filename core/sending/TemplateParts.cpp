// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateParts.h"

#include "MessageTemplate.h"

#include <algorithm>

namespace counterfoil {

namespace {

/// What may be meant as a place's name: signs that no sentence has within braces would make it one.
bool isNameSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign == u'-' || sign == u'_' || sign == u' ' || sign == u'%';
}

/// The end of the place that begins at `open`, its brace; -1 where it is none.
qsizetype endOfPlace(const QString &words, qsizetype open)
{
    constexpr qsizetype longest = 40;
    for (qsizetype i = open + 1; i < words.size() && i - open <= longest; ++i) {
        if (words[i] == u'}')
            return i > open + 1 ? i : -1;
        if (!isNameSign(words[i]))
            return -1;
    }
    return -1;
}

} // namespace

std::vector<TemplatePart> templateParts(const QString &words)
{
    using Kind = TemplatePart::Kind;
    std::vector<TemplatePart> parts;
    QString plain;
    const auto add = [&](Kind kind, const QString &text) {
        if (!plain.isEmpty())
            parts.push_back({.kind = Kind::Words, .text = std::exchange(plain, QString())});
        parts.push_back({.kind = kind, .text = text});
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isTwice = i + 1 < words.size() && words[i + 1] == words[i];
        if ((words[i] == u'{' || words[i] == u'}') && isTwice) {
            plain += words[i++];
        } else if (words[i] != u'{') {
            plain += words[i];
        } else if (const qsizetype end = endOfPlace(words, i); end < 0) {
            add(Kind::OpenBrace, words.mid(i, 1));
        } else {
            add(Kind::Place, words.sliced(i + 1, end - i - 1).trimmed().toLower());
            i = end;
        }
    }
    if (!plain.isEmpty())
        parts.push_back({.kind = Kind::Words, .text = plain});
    return parts;
}

bool isMessagePlace(const QString &name)
{
    const auto &places = messagePlaces();
    return std::any_of(
        places.begin(), places.end(), [&name](const MessagePlace &place) { return place.name == name; });
}

} // namespace counterfoil
