// SPDX-License-Identifier: GPL-3.0-or-later
#include "AmountReadings.h"

#include "base/NumberGroups.h"
#include "base/TypedDigits.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 60;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits of a whole number in groups; nothing where they are not groups that somebody writes.
std::optional<QString> ungrouped(QStringView whole, QChar decimalMark)
{
    QChar mark;
    for (const QChar c : whole) {
        if (isDigit(c) || c == mark)
            continue;
        if (!mark.isNull() || c == decimalMark || !isGroupMark(c))
            return std::nullopt;
        mark = c;
    }
    if (mark.isNull())
        return whole.toString();
    const QList<QStringView> groups = whole.split(mark);
    if (!areGroups(groups))
        return std::nullopt;
    return whole.toString().remove(mark);
}

} // namespace

std::vector<Money> readingsOf(QStringView typed, Currency currency)
{
    const auto text = typed.size() > longest ? std::nullopt : withAsciiDigits(typed);
    std::vector<Money> readings;
    if (!text || text->isEmpty())
        return readings;
    const auto add = [&](QStringView whole, QStringView fraction, QChar mark) {
        const auto digits = ungrouped(whole, mark);
        if (!digits || !std::all_of(fraction.begin(), fraction.end(), isDigit))
            return;
        const auto money = Money::parse(fraction.isEmpty() ? *digits : *digits + u'.' + fraction, currency);
        if (money && money->isPositive()
            && std::find(readings.begin(), readings.end(), *money) == readings.end())
            readings.push_back(*money);
    };
    for (const QChar mark : {u'.', u',', arabicDecimalMark.unicode()}) {
        const qsizetype at = text->indexOf(mark);
        if (at >= 0 && text->indexOf(mark, at + 1) < 0 && at + 1 < text->size())
            add(QStringView(*text).left(at), QStringView(*text).sliced(at + 1), mark);
    }
    if (!text->contains(arabicDecimalMark))
        add(*text, {}, {});
    return readings;
}

bool areThousandsInDoubt(QStringView typed, Currency currency, QChar ownGroupMark)
{
    const auto text = typed.size() > longest ? std::nullopt : withAsciiDigits(typed);
    if (!text || currency.finestDecimals() == 0)
        return false;
    const auto mark =
        std::find_if(text->cbegin(), text->cend(), [](QChar c) { return c == u'.' || c == u','; });
    if (mark == text->cend())
        return false;
    const qsizetype at = mark - text->cbegin();
    const QList<QStringView> parts{QStringView(*text).left(at), QStringView(*text).sliced(at + 1)};
    // As it was typed: an Arabic keyboard's comma is no comma that groups.
    return areGroups(parts) && withoutMarksAround(typed).at(at) != ownGroupMark;
}

} // namespace counterfoil
