// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxAmount.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// A number as its digits and how many of them stand behind the point.
struct Number {
    QString digits;
    int decimals = 0;
};

std::optional<Number> numberIn(const QString &text)
{
    static const QRegularExpression form(
        u"\\A([0-9]{1,40})(?:\\.([0-9]{1,60}))?(?:[eE]([+-]?[0-9]{1,3}))?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString fraction = match.captured(2);
    Number number{
        match.captured(1) + fraction, static_cast<int>(fraction.size()) - match.captured(3).toInt()};
    while (number.digits.size() > 1 && number.digits.startsWith(u'0'))
        number.digits.remove(0, 1);
    if (number.digits == u"0")
        return Number{u"0"_s, 0};
    return number;
}

/// Takes the last `count` digits away and rounds what is left, once.
Number rounded(Number number, int count)
{
    if (count <= 0)
        return number;
    number.digits = number.digits.rightJustified(count + 1, u'0');
    const bool up = number.digits[number.digits.size() - count] >= u'5';
    number.digits.chop(count);
    number.decimals -= count;
    for (qsizetype at = number.digits.size() - 1; up && at >= 0; --at) {
        if (number.digits[at] != u'9') {
            number.digits[at] = QChar(number.digits[at].unicode() + 1);
            return number;
        }
        number.digits[at] = u'0';
        if (at == 0)
            number.digits.prepend(u'1');
    }
    return number;
}

} // namespace

std::optional<Money> readSandboxAmount(const Json &value, Currency currency)
{
    const auto read = value.isNumber() || value.isString() ? numberIn(value.text()) : std::nullopt;
    if (!read)
        return {};
    constexpr int mostDigits = 19; // of 64 bits
    Number number = *read;
    const int usual = currency.usualDecimals();
    if (usual - number.decimals + number.digits.size() > mostDigits)
        return {};
    while (number.decimals > usual && number.digits.endsWith(u'0'))
        number = rounded(number, 1); // a zero that says nothing
    while (number.decimals < usual) {
        number.digits += u'0';
        ++number.decimals;
    }
    for (int lost = std::max(0, number.decimals - Currency::mostDecimals); number.decimals - lost >= usual;
         ++lost) {
        const Number shorter = rounded(number, lost);
        bool fits = false;
        const qint64 count = shorter.digits.toLongLong(&fits);
        if (const auto counted = currency.withDecimals(shorter.decimals); fits && counted)
            return Money(count, *counted);
    }
    return {};
}

QString phpNumber(const Money &amount)
{
    QString text = amount.decimalText();
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    // From 0.0001 on PHP writes the zeros; below, an exponent.
    static const QRegularExpression small(u"\\A(-?)0\\.(0{4,})([1-9])([0-9]*)\\z"_s);
    const auto match = small.match(text);
    if (!match.hasMatch())
        return text;
    const QString more = match.captured(4).isEmpty() ? u"0"_s : match.captured(4);
    return u"%1%2.%3e-%4"_s.arg(match.captured(1), match.captured(3), more).arg(match.captured(2).size() + 1);
}

bool isMore(const Money &one, const Money &other)
{
    const int decimals = std::max(one.currency().decimals(), other.currency().decimals());
    const auto left = one.inDecimals(decimals);
    const auto right = other.inDecimals(decimals);
    if (!left || !right) // what does not fit so finely is the larger one by far
        return !left;
    return left->minorUnits() > right->minorUnits();
}

} // namespace counterfoil
