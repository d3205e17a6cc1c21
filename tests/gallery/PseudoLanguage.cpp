// SPDX-License-Identifier: GPL-3.0-or-later
#include "PseudoLanguage.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView small = u"àƀçðéƒĝĥîĵķļɱñôþʠŕšţûṽŵẋýž";
constexpr QStringView capital = u"ÀɃÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ";
constexpr qsizetype longestPart = 5; ///< of the padding: it breaks as words do

QChar accented(QChar letter)
{
    if (letter >= u'a' && letter <= u'z')
        return small[letter.unicode() - u'a'];
    if (letter >= u'A' && letter <= u'Z')
        return capital[letter.unicode() - u'A'];
    return letter;
}

/// How long the place is that begins there: "%1", "%n", "%Ln"; 0 for none.
qsizetype placeAt(QStringView text)
{
    if (text.size() < 2 || text[0] != u'%')
        return 0;
    const qsizetype name = text[1] == u'L' && text.size() > 2 ? 2 : 1;
    const QChar sign = text[name];
    return sign == u'n' || (sign >= u'1' && sign <= u'9') ? name + 1 : 0;
}

QString padding(qsizetype length)
{
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += i % (longestPart + 1) == 0 ? u' ' : u'ẋ';
    return text;
}

/// "%n sale(s)" as one or as many.
QString counted(const QString &source, int count)
{
    static const QRegularExpression ending(u"\\((\\w+)\\)"_s);
    return count < 0 ? source : QString(source).replace(ending, count == 1 ? u""_s : u"\\1"_s);
}

} // namespace

QString PseudoLanguage::translate(
    const char *context, const char *source, const char * /*comment*/, int count) const
{
    if (qstrcmp(context, "QGuiApplication") == 0 && qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return u"RTL"_s;
    const QString text = counted(QString::fromUtf8(source), count);
    if (text.trimmed().isEmpty())
        return text;
    QString said = QChar(0x200f) + opening; // is read from the right, though its letters are Latin
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype place = placeAt(QStringView(text).sliced(i));
        if (place > 0)
            said += QChar(0x2068) + text.sliced(i, place) + QChar(0x2069);
        else
            said += accented(text[i]);
        i += std::max<qsizetype>(place, 1);
    }
    constexpr qsizetype brackets = 2;
    return said + padding(std::max<qsizetype>(0, text.size() * 2 / 5 - brackets)) + closing;
}

} // namespace counterfoil::gallery
