// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoughWorth.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
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

/// What is needed of a country's money for a dollar: a third of what it was in any late year, and three times
/// that. Of what the gateways' merchants sell in.
struct Band {
    const char16_t *code;
    int fewest;
    int most;
};

constexpr Band bands[] = {
    {u"BRL", 1, 19},
    {u"CDF", 1'100, 9'000}, // it has only fallen
    {u"GHS", 2, 50},
    {u"GNF", 2'800, 32'000},
    {u"INR", 20, 280},
    {u"JPY", 35, 480},
    {u"KES", 33, 480},
    {u"KZT", 110, 1'700},
    {u"MGA", 1'000, 14'000},
    {u"MXN", 5, 75},
    {u"NGN", 100, 5'000},
    {u"PLN", 1, 15},
    {u"RUB", 18, 360},
    {u"RUR", 18, 360},
    {u"RWF", 270, 4'500},
    {u"TRY", 2, 300}, // and this one falls fast
    {u"TZS", 720, 8'400},
    {u"UAH", 8, 135},
    {u"UGX", 1'150, 12'000},
    {u"UZS", 2'700, 40'000},
    {u"XAF", 180, 2'000},
    {u"XOF", 180, 2'000},
    {u"ZAR", 4, 60},
    {u"ZMW", 3, 90},
};

/// One by that number.
constexpr Factor oneBy(int number)
{
    return {1'000'000'000 / number, -9};
}

Worth worthOf(const Currency &currency)
{
    const QString code = currency.code();
    if (isDollar(currency))
        return {one, one, one, one};
    if (code == u"EUR" || code == u"GBP" || code == u"CHF")
        return {half, two, two, half};
    if (code == u"XXX") // a coin that nobody knows
        return {};
    const auto *band = std::find_if(std::begin(bands), std::end(bands),
        [&code](const Band &each) { return QStringView(each.code) == code; });
    if (band != std::end(bands))
        return {oneBy(band->most), oneBy(band->fewest), {band->most, 0}, {band->fewest, 0}};
    if (currency.isNational())
        return {.most = five, .leastForADollar = fifth}; // the dearest is worth less than four
    if (code == u"BTC")
        return {.most = {1, 7}, .leastForADollar = {1, -7}};
    return {.most = {1, 5}, .leastForADollar = {1, -5}};
}

struct Floor {
    const char16_t *code;
    Factor dollars;
};

/// What a coin has been worth at the least for years. No bound to conclude anything from.
constexpr Floor floors[] = {
    {u"BCH", {50, 0}},
    {u"BTC", {10'000, 0}},
    {u"ETH", {500, 0}},
    {u"LINK", {2, 0}},
    {u"LTC", {20, 0}},
    {u"TRX", {2, -2}},
    {u"XMR", {50, 0}},
};

Factor floorOf(const Currency &currency)
{
    const auto *floor = std::find_if(std::begin(floors), std::end(floors),
        [code = currency.code()](const Floor &each) { return QStringView(each.code) == code; });
    return floor == std::end(floors) ? worthOf(currency).least : floor->dollars;
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

bool isProbablyWorthMore(const Money &amount, qint64 dollars)
{
    const auto least = product(amount, {floorOf(amount.currency())});
    return least && *least > Decimal::of(dollars, 0);
}

} // namespace counterfoil
