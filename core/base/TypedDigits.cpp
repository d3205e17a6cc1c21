// SPDX-License-Identifier: GPL-3.0-or-later
#include "TypedDigits.h"

namespace counterfoil {

namespace {

/// Marks that say in which direction to write. Texts copied from a right-to-left page begin or end with them.
bool isDirectionMark(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

/// What some keyboards have for a point and a comma.
QChar plainMark(QChar c)
{
    switch (c.unicode()) {
    case 0x060C: // Arabic
    case 0xFF0C: // full-width
        return u',';
    case 0xFF0E:
        return u'.';
    default:
        return c;
    }
}

bool isLeftOut(QChar c)
{
    return c.isSpace() || isDirectionMark(c);
}

} // namespace

QStringView withoutMarksAround(QStringView typed)
{
    while (!typed.isEmpty() && isLeftOut(typed.front()))
        typed = typed.sliced(1);
    while (!typed.isEmpty() && isLeftOut(typed.back()))
        typed.chop(1);
    return typed;
}

std::optional<QString> withAsciiDigits(QStringView typed)
{
    QString text;
    text.reserve(typed.size()); // it may be a card's: no copy is left behind
    char16_t zero = 0; // of the script that is used
    for (const QChar c : withoutMarksAround(typed)) {
        if (c.category() != QChar::Number_DecimalDigit) {
            text += plainMark(c);
            continue;
        }
        const int value = c.digitValue();
        const auto own = static_cast<char16_t>(c.unicode() - value);
        if (zero != 0 && own != zero)
            return std::nullopt;
        zero = own;
        text += QChar(u'0' + value);
    }
    return text;
}

} // namespace counterfoil
