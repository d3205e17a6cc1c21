// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainCharacters.h"

#include <QList>

namespace counterfoil {

bool isHidden(char32_t c)
{
    return c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0x061C || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isNeedless(char32_t c)
{
    return isHidden(c) || c == 0x00AD || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164
        || c == 0xFFA0 || c == 0x180E || (c >= 0xFFF9 && c <= 0xFFFB) || QChar::isNonCharacter(c);
}

QString plainLine(QStringView words, qsizetype most)
{
    QString plain;
    // Blanks first: a line break is one, and no printable character.
    for (const char32_t c : words.toString().simplified().toUcs4()) {
        if (QChar::isPrint(c) && !isHidden(c))
            plain += QChar::fromUcs4(c);
    }
    plain = plain.simplified().left(most);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return plain;
}

} // namespace counterfoil
