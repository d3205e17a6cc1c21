// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnusualAmount.h"

#include "money/Decimal.h"
#include "money/RoughWorth.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fewestSales = 5;
constexpr qint64 muchInDollars = 20'000;

Decimal decimalOf(const Money &amount)
{
    return Decimal::of(amount.minorUnits(), -amount.currency().decimals());
}

/// 10 or 100 times the amount.
Decimal times(int zeros, const Money &amount)
{
    return Decimal::of(amount.minorUnits(), zeros - amount.currency().decimals());
}

bool isLess(const Money &one, const Money &other)
{
    return decimalOf(one) < decimalOf(other);
}

/// The lower of the two in the middle of an even number: an amount that was really sold.
Money median(std::vector<Money> amounts)
{
    const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>((amounts.size() - 1) / 2);
    std::nth_element(amounts.begin(), middle, amounts.end(), isLess);
    return *middle;
}

bool isMuch(const Money &amount)
{
    return isProbablyWorthMore(amount, muchInDollars);
}

} // namespace

Error UnusualAmount::error() const
{
    const LocalizedText words = largest
        //: %1: an amount, “1299.00 USD”. %2: the largest amount that this shop took of late, “15.04 USD”.
        ? translatable("UnusualAmount",
            "%1 is more than ten times the largest of the last sales here, %2, and looks as if its decimal "
            "mark had been forgotten. Nothing was sent. Issue it only if this amount is meant.")
              .arg(amount.display(), largest->display())
        : usual
            //: %1: an amount, “1504.00 USD”. %2: what this shop usually takes for a sale, “15.04 USD”.
            ? translatable("UnusualAmount",
                "%1 is at least 100 times what is usually taken here: %2. Nothing was sent. Issue it only if "
                "this amount is meant.")
                  .arg(amount.display(), usual->display())
            //: %1: an amount, “20.00000000 BTC”. %2: the code of its currency.
            : translatable("UnusualAmount",
                "%1 is very much, and there are too few earlier sales in %2 to know what is usual. Nothing "
                "was "
                "sent. Issue it only if this amount is meant.")
                  .arg(amount.display(), amount.currency().code());
    return {ErrorKind::Input, u"unusual-amount"_s, words};
}

std::optional<UnusualAmount> unusualAmount(const Money &amount, const std::vector<Money> &earlier)
{
    if (earlier.size() >= fewestSales) {
        const Money usual = median(earlier);
        if (!usual.isPositive())
            return std::nullopt;
        if (!(decimalOf(amount) < times(2, usual)))
            return UnusualAmount{.amount = amount, .usual = usual};
        const auto [smallest, largest] = std::minmax_element(earlier.begin(), earlier.end(), isLess);
        const bool isFarAbove = times(1, *largest) < decimalOf(amount);
        if (isFarAbove && !(decimalOf(amount) < times(2, *smallest)))
            return UnusualAmount{.amount = amount, .largest = *largest};
        return std::nullopt;
    }
    if (isMuch(amount) && std::none_of(earlier.begin(), earlier.end(), isMuch))
        return UnusualAmount{.amount = amount};
    return std::nullopt;
}

} // namespace counterfoil
