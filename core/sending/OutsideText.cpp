// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutsideText.h"

#include "base/DirectionMarks.h"
#include "base/Language.h"
#include "methods/PlainCharacters.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace counterfoil {

namespace {

/// Hindi and Persian are read otherwise without them; nobody sees them.
bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

/// Of what stands in every script for a dot within a web address (UTS 46), or looks like one.
bool isDot(char32_t c)
{
    return c == U'.' || c == U'。' || c == U'．' || c == U'｡' || c == U'․' || c == U'﹒';
}

bool isColon(char32_t c)
{
    return c == U':' || c == U'：' || c == U'﹕';
}

bool isAt(char32_t c)
{
    return c == U'@' || c == U'＠' || c == U'﹫';
}

bool isDigit(char32_t c)
{
    return QChar::isDigit(c);
}

/// One line of what can be seen.
QList<uint> line(QStringView words, qsizetype most)
{
    QString plain;
    for (const char32_t c : words.toUcs4()) {
        if (QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control)
            plain += u' ';
        else if (isJoiner(c) || (QChar::isPrint(c) && !isNeedless(c)))
            plain += QChar::fromUcs4(c);
    }
    QList<uint> all = plain.simplified().toUcs4();
    if (all.size() <= most)
        return all;
    all.resize(most - 1);
    all.append(U'…');
    return all;
}

/// Whether digits stand at both sides of the dots of a number in four parts, which is a computer's address.
bool isAddressOfNumbers(const QList<uint> &text, qsizetype dot)
{
    const auto part = [&text](qsizetype from, int step) {
        qsizetype at = from;
        while (at >= 0 && at < text.size() && isDigit(text[at]))
            at += step;
        return at;
    };
    int dots = 1;
    for (const int step : {-1, 1}) {
        qsizetype at = part(dot + step, step);
        while (at >= 0 && at < text.size() && isDot(text[at]) && at + step >= 0 && at + step < text.size()
            && isDigit(text[at + step])) {
            ++dots;
            at = part(at + step, step);
        }
    }
    return dots >= 3;
}

enum class Links { None, OwnSite };

/// Whether a blank has to come behind that sign.
bool joinsLink(const QList<uint> &text, qsizetype at, Links links)
{
    if (at + 1 >= text.size() || text[at + 1] == U' ')
        return false;
    const char32_t sign = text[at];
    const char32_t next = text[at + 1];
    const char32_t before = at > 0 ? text[at - 1] : U' ';
    if (isColon(sign)) // "http:", "tel:"; no time of day
        return QChar::isLetter(before) || next == U'/';
    if (links == Links::OwnSite)
        return false;
    if (isAt(sign))
        return true;
    if (!isDot(sign) || isDot(next))
        return false;
    if (isDigit(before) && isDigit(next))
        return isAddressOfNumbers(text, at);
    return QChar::isLetterOrNumber(next) || QChar::isMark(next);
}

QString parted(const QList<uint> &text, Links links)
{
    QList<uint> seen; // a joiner keeps nothing apart
    std::copy_if(
        text.begin(), text.end(), std::back_inserter(seen), [](uint sign) { return !isJoiner(sign); });
    QString written;
    qsizetype at = 0; // in what is seen
    for (const uint sign : text) {
        written += QChar::fromUcs4(sign);
        if (isJoiner(sign))
            continue;
        if (joinsLink(seen, at, links))
            written += u' ';
        ++at;
    }
    return written;
}

} // namespace

QString outsideText(QStringView words, qsizetype most)
{
    return parted(line(words, most), Links::None);
}

QString ownText(QStringView words, qsizetype most)
{
    return parted(line(words, most), Links::OwnSite);
}

QString withinSentence(const QString &value, const QString &language)
{
    const bool isSentenceFromRight = Language::localeOf(language).textDirection() == Qt::RightToLeft;
    const auto turns = [isSentenceFromRight](QChar sign) {
        return isSentenceFromRight ? sign.direction() == QChar::DirL || sign.isDigit() : isFromRight(sign);
    };
    return std::any_of(value.begin(), value.end(), turns) ? isolated(value) : value;
}

} // namespace counterfoil
