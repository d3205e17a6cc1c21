// SPDX-License-Identifier: GPL-3.0-or-later
#include "DirectionMarks.h"

namespace counterfoil {

namespace {

constexpr QChar breakHere(0x200b);
constexpr QChar leftToRight(0x200e);
constexpr QChar rightToLeft(0x200f);
constexpr QChar beginIsolate(0x2068); // in the direction of its first letter
constexpr QChar endIsolate(0x2069);

/// Embeddings, overrides, and isolates that say a direction themselves.
bool isTurn(QChar sign)
{
    const char16_t code = sign.unicode();
    return (code >= 0x202a && code <= 0x202e) || code == 0x2066 || code == 0x2067;
}

bool isIsolate(QChar sign)
{
    return sign == beginIsolate || sign == endIsolate;
}

/// How many isolates are open at the end; none where one ends that has not begun.
int depthOf(const QString &text)
{
    int depth = 0;
    for (const QChar sign : text) {
        depth += sign == beginIsolate ? 1 : sign == endIsolate ? -1 : 0;
        if (depth < 0)
            return depth;
    }
    return depth;
}

} // namespace

bool isFromRight(QChar sign)
{
    return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
}

QString isolated(const QString &value)
{
    return beginIsolate + value + endIsolate;
}

QString withoutTurns(QString text)
{
    text.removeIf(isTurn); // whose ends are among those of isolates, and are too many then
    if (depthOf(text) != 0)
        text.removeIf(isIsolate);
    return text;
}

QString isolatesClosed(QString text)
{
    for (int depth = depthOf(text); depth > 0; --depth)
        text += endIsolate;
    return text;
}

QString forCopying(QString text)
{
    return text.removeIf([](QChar sign) {
        return isTurn(sign) || isIsolate(sign) || sign == breakHere || sign == leftToRight
            || sign == rightToLeft;
    });
}

} // namespace counterfoil
