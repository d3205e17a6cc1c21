// SPDX-License-Identifier: GPL-3.0-or-later
#include "UsualAmounts.h"

#include "money/RoughWorth.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace counterfoil {

namespace {

/// An amount that came back by chance is no habit.
constexpr int oftenEnough = 3;
constexpr int notes[] = {5, 10, 20, 50};
constexpr qint64 largestStep = 1'000'000; // whole units of the currency

/// The largest power of ten, in minor units, that is probably worth no more than a dollar. One whole unit
/// where nobody knows what the currency is worth.
qint64 stepOf(const Currency &currency)
{
    qint64 whole = 1;
    for (int decimals = currency.decimals(); decimals > 0; --decimals)
        whole *= 10;
    const auto isMore = [&currency](qint64 minorUnits) {
        return isProbablyWorthMore(Money(minorUnits, currency), 1);
    };
    if (!isMore(whole * largestStep))
        return whole;
    qint64 step = 1;
    while (!isMore(step * 10))
        step *= 10;
    return step;
}

} // namespace

std::vector<Money> usualAmounts(const std::vector<Money> &sold, const Currency &currency, std::size_t most)
{
    std::map<qint64, int> counts;
    for (const Money &amount : sold) {
        const auto counted = amount.inDecimals(currency.decimals());
        if (amount.currency() == currency && counted && counted->isPositive())
            ++counts[counted->minorUnits()];
    }
    std::vector<std::pair<int, qint64>> often;
    for (const auto &[minorUnits, count] : counts) {
        if (count >= oftenEnough)
            often.emplace_back(-count, minorUnits);
    }
    std::sort(often.begin(), often.end());
    std::vector<qint64> chosen;
    chosen.reserve(often.size() + std::size(notes));
    for (const auto &[count, minorUnits] : often)
        chosen.push_back(minorUnits);
    const qint64 step = stepOf(currency);
    for (const int note : notes) {
        if (std::find(chosen.begin(), chosen.end(), note * step) == chosen.end())
            chosen.push_back(note * step);
    }
    chosen.resize(std::min(chosen.size(), most));
    std::sort(chosen.begin(), chosen.end());
    std::vector<Money> amounts;
    amounts.reserve(chosen.size());
    for (const qint64 minorUnits : chosen)
        amounts.emplace_back(minorUnits, currency);
    return amounts;
}

} // namespace counterfoil
