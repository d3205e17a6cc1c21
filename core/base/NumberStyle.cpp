// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberStyle.h"

#include "NumberGroups.h"

namespace counterfoil {

namespace {

/// Qt 6.4 does not know of groups of two; CLDR has them for these countries.
bool writesGroupsOfTwo(QLocale::Territory territory)
{
    return territory == QLocale::India || territory == QLocale::Bangladesh || territory == QLocale::Nepal
        || territory == QLocale::Bhutan;
}

} // namespace

NumberStyle NumberStyle::of(const QLocale &locale)
{
    const QChar decimal = locale.decimalPoint().at(0);
    if (decimal != u'.'
        && decimal != u',') // stands between digits of its own script, which are not written here
        return {};
    const QChar group = locale.groupSeparator().at(0);
    return {.decimalMark = decimal,
        .groupMark = isGroupMark(group) ? group : QChar(0x202F),
        .hasGroupsOfTwo = writesGroupsOfTwo(locale.territory())};
}

QString NumberStyle::write(const QString &decimals) const
{
    const qsizetype first = decimals.startsWith(u'-') ? 1 : 0;
    const qsizetype point = decimals.indexOf(u'.');
    QString text = point < 0 ? decimals : decimals.left(point);
    qsizetype group = 3;
    for (qsizetype at = text.size() - group; at > first && !groupMark.isNull(); at -= group) {
        text.insert(at, groupMark);
        group = hasGroupsOfTwo ? 2 : 3;
    }
    return point < 0 ? text : text + decimalMark + decimals.sliced(point + 1);
}

} // namespace counterfoil
