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

Decimal hundredTimes(const Money &amount)
{
    return Decimal::of(amount.minorUnits(), 2 - amount.currency().decimals());
}

/// The lower of the two in the middle of an even number: an amount that was really sold.
Money median(std::vector<Money> amounts)
{
    const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>((amounts.size() - 1) / 2);
    std::nth_element(amounts.begin(), middle, amounts.end(),
        [](const Money &one, const Money &other) { return decimalOf(one) < decimalOf(other); });
    return *middle;
}

bool isMuch(const Money &amount)
{
    return isProbablyWorthMore(amount, muchInDollars);
}

} // namespace

Error UnusualAmount::error() const
{
    const LocalizedText words = usual
        //: %1: an amount, “1504.00 USD”. %2: what this shop usually takes for a sale, “15.04 USD”.
        ? translatable("UnusualAmount",
            "%1 is at least 100 times what is usually taken here: %2. Nothing was sent. Issue it only if "
            "this amount is meant.")
              .arg(amount.display(), usual->display())
        //: %1: an amount, “20.00000000 BTC”. %2: the code of its currency.
        : translatable("UnusualAmount",
            "%1 is very much, and there are too few earlier sales in %2 to know what is usual. Nothing was "
            "sent. Issue it only if this amount is meant.")
              .arg(amount.display(), amount.currency().code());
    return {ErrorKind::Input, u"unusual-amount"_s, words};
}

std::optional<UnusualAmount> unusualAmount(const Money &amount, const std::vector<Money> &earlier)
{
    if (earlier.size() >= fewestSales) {
        const Money usual = median(earlier);
        if (!usual.isPositive() || decimalOf(amount) < hundredTimes(usual))
            return std::nullopt;
        return UnusualAmount{amount, usual};
    }
    if (isMuch(amount) && std::none_of(earlier.begin(), earlier.end(), isMuch))
        return UnusualAmount{amount, std::nullopt};
    return std::nullopt;
}

} // namespace counterfoil
