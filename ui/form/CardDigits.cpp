// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardDigits.h"

#include "methods/CardBrand.h"

#include <algorithm>

namespace counterfoil::carddigits {

namespace {

constexpr QChar dot(0x2022);
constexpr qsizetype shortestCard = 12;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSeparator(QChar c)
{
    return c == u' ' || c == u'-' || c == QChar(0x00A0);
}

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || isSeparator(c); });
}

QString digitsOf(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

bool groupBegins(CardBrand brand, qsizetype at)
{
    return brand == CardBrand::Amex ? at == 4 || at == 10 : at % 4 == 0;
}

QString withBlanks(const QString &characters, CardBrand brand)
{
    QString shown;
    shown.reserve(characters.size() * 5 / 4 + 1);
    for (qsizetype at = 0; at < characters.size(); ++at) {
        if (at > 0 && groupBegins(brand, at))
            shown += u' ';
        shown += characters[at];
    }
    return shown;
}

} // namespace

QString grouped(QStringView typed)
{
    if (!isNumber(typed))
        return QString(typed.data(), typed.size());
    const QString digits = digitsOf(typed);
    return withBlanks(digits, cardBrand(digits));
}

QString bare(QStringView typed)
{
    return isNumber(typed) ? digitsOf(typed) : QString(typed.data(), typed.size());
}

QString masked(QStringView typed)
{
    if (!isNumber(typed))
        return QString(typed.size(), dot);
    QString digits = digitsOf(typed);
    const qsizetype hidden = digits.size() < shortestCard ? digits.size() : digits.size() - 4;
    const CardBrand brand = cardBrand(digits);
    std::fill_n(digits.begin(), hidden, dot);
    return withBlanks(digits, brand);
}

qsizetype caretAfter(QStringView text, qsizetype characters)
{
    qsizetype at = 0;
    for (; at < text.size() && characters > 0; ++at) {
        if (!isSeparator(text[at]))
            --characters;
    }
    return at;
}

} // namespace counterfoil::carddigits
