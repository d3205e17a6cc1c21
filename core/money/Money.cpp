// SPDX-License-Identifier: GPL-3.0-or-later
#include "Money.h"

#include "StatedAmount.h"

#include <algorithm>
#include <limits>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Blanks and apostrophes group digits in many countries and never mean a fraction.
bool isHarmlessGroupMark(QChar c)
{
    return c == u' ' || c == QChar(0x00A0) || c == QChar(0x202F) || c == u'\'' || c == QChar(0x2019);
}

struct Digits {
    QString whole;
    QString fraction;
};

/// The number of minor units, or nothing when it does not fit in 64 bits.
std::optional<qint64> count(const Digits &digits, int decimals)
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    const QString all = digits.whole + digits.fraction + QString(decimals - digits.fraction.size(), u'0');
    qint64 total = 0;
    for (const QChar c : all) {
        const qint64 digit = c.unicode() - u'0';
        if (total > (largest - digit) / 10)
            return std::nullopt;
        total = total * 10 + digit;
    }
    return total;
}

/// `style`'s decimal mark is missing and the other one stands where it should: "12,50".
bool hasOtherDecimalMark(QStringView text, NumberStyle style)
{
    const QChar other = style.decimalMark == u',' ? u'.' : u',';
    const qsizetype at = text.indexOf(other);
    const QStringView fraction = text.sliced(at + 1);
    return at > 0 && !text.contains(style.decimalMark) && allDigits(text.left(at)) && allDigits(fraction)
        && fraction.size() <= 2;
}

tl::unexpected<Error> notANumber(QStringView text, NumberStyle style)
{
    if (hasOtherDecimalMark(text, style)) {
        QString right = text.toString();
        right.replace(style.decimalMark == u',' ? u'.' : u',', style.decimalMark);
        return failure(ErrorKind::Input, u"amount-not-a-number"_s,
            u"Here a %1 stands before the cents: %2."_s.arg(
                style.decimalMark == u',' ? u"comma"_s : u"point"_s, right));
    }
    return failure(ErrorKind::Input, u"amount-not-a-number"_s,
        u"“%1” is not an amount. Write digits and at most one decimal mark, such as 15.04."_s.arg(
            text.left(40)));
}

/// Takes the group marks out of the whole part; an error where they do not stand before groups of three.
Result<QString> ungroup(QStringView whole, QStringView text, NumberStyle style, bool hasFraction)
{
    QString digits;
    qsizetype groups = 0;
    qsizetype sinceMark = 0;
    QChar used;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits += c;
            ++sinceMark;
            continue;
        }
        const bool mark = c == style.groupMark || isHarmlessGroupMark(c);
        const bool regular = groups == 0 ? sinceMark >= 1 && sinceMark <= 3 : sinceMark == 3 && c == used;
        if (!mark || !regular)
            return notANumber(text, style);
        used = c;
        ++groups;
        sinceMark = 0;
    }
    if (groups > 0 && sinceMark != 3)
        return notANumber(text, style);
    if (groups == 1 && !hasFraction && !isHarmlessGroupMark(used)) {
        const QString spread = whole.toString().replace(used, style.decimalMark);
        return failure(ErrorKind::Input, u"amount-ambiguous"_s,
            u"“%1” can be read as %2 or as %3. Write it without a thousands mark."_s.arg(
                text, digits, spread));
    }
    return digits;
}

} // namespace

NumberStyle NumberStyle::of(const QLocale &locale)
{
    return {locale.decimalPoint().at(0), locale.groupSeparator().at(0)};
}

Result<Money> Money::parse(QStringView typed, Currency currency, NumberStyle style)
{
    const QStringView text = typed.trimmed();
    constexpr qsizetype longest = 40; // more than any 64-bit amount with all its marks
    if (text.isEmpty() || text.size() > longest)
        return notANumber(text, style);
    if (text.startsWith(u'-') || text.startsWith(QChar(0x2212)))
        return failure(ErrorKind::Input, u"amount-negative"_s,
            u"The amount is negative. A sale needs an amount above zero."_s);

    const qsizetype mark = text.lastIndexOf(style.decimalMark);
    const QStringView wholePart = mark < 0 ? text : text.left(mark);
    const QStringView fraction = mark < 0 ? QStringView() : text.sliced(mark + 1);
    if (mark >= 0 && !allDigits(fraction))
        return notANumber(text, style);

    const Result<QString> whole = ungroup(wholePart, text, style, mark >= 0);
    if (!whole)
        return tl::unexpected(whole.error());
    if (whole->isEmpty() && fraction.isEmpty())
        return notANumber(text, style);
    if (fraction.size() > currency.decimals()) {
        const QString room = currency.decimals() == 0
            ? u"%1 has no decimals: write a whole number."_s.arg(currency.code())
            : u"%1 has %2 decimals and no more."_s.arg(currency.code()).arg(currency.decimals());
        return failure(
            ErrorKind::Input, u"amount-decimals"_s, u"The amount has too many decimals. "_s + room);
    }

    const auto minorUnits = count({*whole, fraction.toString()}, currency.decimals());
    if (!minorUnits)
        return failure(
            ErrorKind::Input, u"amount-too-large"_s, u"The amount is too large to be processed."_s);
    return Money(*minorUnits, currency);
}

std::optional<Money> Money::fromWire(QStringView text, Currency currency)
{
    const auto money = StatedAmount::read(text).in(currency);
    return money && money->minorUnits() >= 0 ? money : std::nullopt;
}

QString Money::decimalText() const
{
    const int decimals = m_currency.decimals();
    const bool negative = m_minorUnits < 0;
    // Through unsigned, so that the most negative number has an opposite.
    const quint64 size =
        negative ? quint64(0) - static_cast<quint64>(m_minorUnits) : static_cast<quint64>(m_minorUnits);
    QString digits = QString::number(size).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? u'-' + digits : digits;
}

} // namespace counterfoil
