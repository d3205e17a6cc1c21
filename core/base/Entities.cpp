// SPDX-License-Identifier: GPL-3.0-or-later
#include "Entities.h"

#include <algorithm>
#include <iterator>

namespace counterfoil {

namespace {

struct Entity {
    QStringView name;
    char32_t character;
};

// What PHP's htmlspecialchars() and htmlentities() make of the texts of customers and shops.
constexpr Entity entities[] = {
    {u"amp", u'&'},
    {u"lt", u'<'},
    {u"gt", u'>'},
    {u"quot", u'"'},
    {u"apos", u'\''},
    {u"nbsp", u' '},
    {u"euro", u'€'},
    {u"pound", u'£'},
    {u"yen", u'¥'},
    {u"rsquo", u'’'},
    {u"lsquo", u'‘'},
    {u"rdquo", u'”'},
    {u"ldquo", u'“'},
    {u"ndash", u'–'},
    {u"mdash", u'—'},
    {u"hellip", u'…'},
    {u"laquo", u'«'},
    {u"raquo", u'»'},
    {u"agrave", u'à'},
    {u"aacute", u'á'},
    {u"acirc", u'â'},
    {u"auml", u'ä'},
    {u"ccedil", u'ç'},
    {u"egrave", u'è'},
    {u"eacute", u'é'},
    {u"ecirc", u'ê'},
    {u"euml", u'ë'},
    {u"icirc", u'î'},
    {u"iuml", u'ï'},
    {u"ntilde", u'ñ'},
    {u"ocirc", u'ô'},
    {u"ouml", u'ö'},
    {u"ugrave", u'ù'},
    {u"ucirc", u'û'},
    {u"uuml", u'ü'},
    {u"szlig", u'ß'},
};

/// The character of "amp", "#39" or "#x27"; 0 where that is none that may stand in a text.
char32_t characterOf(QStringView name)
{
    if (!name.startsWith(u'#')) {
        const auto *found = std::find_if(std::begin(entities), std::end(entities),
            [name](const Entity &each) { return each.name == name; });
        return found == std::end(entities) ? U'\0' : found->character;
    }
    const bool isHexadecimal = name.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
    bool good = false;
    const uint number = name.sliced(isHexadecimal ? 2 : 1).toUInt(&good, isHexadecimal ? 16 : 10);
    const bool isText = good && number >= 0x20 && number <= QChar::LastValidCodePoint
        && !(number >= 0xD800 && number <= 0xDFFF);
    return isText ? number : U'\0';
}

} // namespace

QString withoutEntities(const QString &text)
{
    QString decoded;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        constexpr qsizetype longestName = 8;
        const qsizetype end = text.indexOf(u';', at);
        if (end < 0)
            break;
        if (end - at - 1 > longestName)
            continue;
        const char32_t character = characterOf(QStringView(text).sliced(at + 1, end - at - 1));
        if (character == U'\0')
            continue;
        decoded += QStringView(text).sliced(from, at - from);
        decoded += QChar::fromUcs4(character);
        from = end + 1;
        at = end;
    }
    return decoded + QStringView(text).sliced(from);
}

} // namespace counterfoil
