// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberGroups.h"

#include "TypedDigits.h"

#include <algorithm>

namespace counterfoil {

bool isHarmlessGroupMark(QChar c)
{
    return c == u' ' || c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2009) || c == u'\''
        || c == QChar(0x2019) || c == arabicGroupMark;
}

bool isGroupMark(QChar c)
{
    return c == u'.' || c == u',' || isHarmlessGroupMark(c);
}

bool areGroups(const QList<QStringView> &parts)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto are = [&](qsizetype inner) {
        const QStringView first = parts.first();
        if (first.isEmpty() || first.size() > inner || (parts.size() > 1 && first.startsWith(u'0')))
            return false;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (parts[i].size() != (i == parts.size() - 1 ? 3 : inner))
                return false;
        }
        return true;
    };
    const bool areDigits = std::all_of(parts.begin(), parts.end(),
        [&](QStringView part) { return std::all_of(part.begin(), part.end(), isDigit); });
    return areDigits && (are(3) || are(2));
}

} // namespace counterfoil
