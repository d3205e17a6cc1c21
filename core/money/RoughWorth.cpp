// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoughWorth.h"

#include <initializer_list>
#include <limits>

namespace counterfoil {

namespace {

/// So many times ten to the power of `exponent`; no digits: nobody knows.
struct Factor {
    qint64 digits = 0;
    int exponent = 0;
};

constexpr Factor one{1, 0};
constexpr Factor two{2, 0};
constexpr Factor five{5, 0};
constexpr Factor half{5, -1};
constexpr Factor fifth{2, -1};
constexpr Factor unknown{};

/// What one of a currency is worth in dollars, generously, and what is needed of it for a dollar.
struct Worth {
    Factor least = unknown;
    Factor most = unknown;
    Factor mostForADollar = unknown; ///< one by `least`
    Factor leastForADollar = unknown; ///< one by `most`
};

Worth worthOf(const Currency &currency)
{
    const QString code = currency.code();
    if (isDollar(currency))
        return {one, one, one, one};
    if (code == u"EUR" || code == u"GBP" || code == u"CHF")
        return {half, two, two, half};
    if (code == u"XXX") // a coin that nobody knows
        return {};
    if (currency.isNational())
        return {.most = five, .leastForADollar = fifth}; // the dearest is worth less than four
    if (code == u"BTC")
        return {.most = {1, 7}, .leastForADollar = {1, -7}};
    return {.most = {1, 5}, .leastForADollar = {1, -5}};
}

/// The amount times all of them; nothing where one is not known.
std::optional<Decimal> product(const Money &amount, std::initializer_list<Factor> factors)
{
    qint64 units = amount.minorUnits();
    int exponent = -amount.currency().decimals();
    for (const Factor &each : factors) {
        if (each.digits == 0)
            return std::nullopt;
        // (Digits that do not fit make no difference here.)
        while (units > std::numeric_limits<qint64>::max() / each.digits
            || units < std::numeric_limits<qint64>::min() / each.digits) {
            units /= 10;
            ++exponent;
        }
        units *= each.digits;
        exponent += each.exponent;
    }
    return Decimal::of(units, exponent);
}

} // namespace

bool isDollar(const Currency &currency)
{
    const QString code = currency.code();
    return code == u"USD" || code == u"USDC" || code == u"USDT";
}

bool isSurelyLess(const Decimal &amount, const Currency &currency, const Money &asked, Part part)
{
    const Factor share = part == Part::Half ? half : one;
    const auto least = currency == asked.currency()
        ? product(asked, {share})
        : product(asked, {worthOf(asked.currency()).least, worthOf(currency).leastForADollar, share});
    return least && amount < *least;
}

bool isSurelyMore(const Decimal &amount, const Currency &currency, const Money &asked)
{
    const auto most = currency == asked.currency()
        ? product(asked, {one})
        : product(asked, {worthOf(asked.currency()).most, worthOf(currency).mostForADollar});
    return most && amount > *most;
}

} // namespace counterfoil
