// SPDX-License-Identifier: GPL-3.0-or-later
#include "Currency.h"

#include <algorithm>
#include <iterator>

namespace counterfoil {

namespace {

// Sorted by code, for the binary search. Decimals: ISO 4217, list one, by hand: Debian 12's iso-codes (4.15)
// is of 2023 and knows none of the changes since. In it are all amendments to 179 (XAD, May 2025; 177: ZWG
// for ZWL, 176: XCG for ANG, 175: SLE for SLL, 170: VED) and that Bulgaria pays in EUR since January 2026
// (BGN). What is withdrawn stays here for old books (WithdrawnCurrencies.h). Never from CLDR, whose decimals
// are those that people write (MGA, HUF, IDR: none). Coins are counted in what their networks count in, and
// in 8 decimals where that is more; an amount that needs more has them (decision 0023). Tokens have 6
// decimals on some networks and 18 on others.
constexpr Currency::Row table[] = {
    {"AED", 2},
    {"AFN", 2},
    {"ALL", 2},
    {"AMD", 2},
    {"ANG", 2},
    {"AOA", 2},
    {"ARS", 2},
    {"AUD", 2},
    {"AWG", 2},
    {"AZN", 2},
    {"BAM", 2},
    {"BBD", 2},
    {"BCH", 8},
    {"BDT", 2},
    {"BGN", 2},
    {"BHD", 3},
    {"BIF", 0},
    {"BMD", 2},
    {"BND", 2},
    {"BOB", 2},
    {"BRL", 2},
    {"BSD", 2},
    {"BTC", 8},
    {"BTN", 2},
    {"BWP", 2},
    {"BYN", 2},
    {"BZD", 2},
    {"CAD", 2},
    {"CDF", 2},
    {"CHF", 2},
    {"CLP", 0},
    {"CNY", 2},
    {"COP", 2},
    {"CRC", 2},
    {"CUC", 2},
    {"CUP", 2},
    {"CVE", 2},
    {"CZK", 2},
    {"DJF", 0},
    {"DKK", 2},
    {"DOP", 2},
    {"DZD", 2},
    {"EGP", 2},
    {"ERN", 2},
    {"ETB", 2},
    {"ETH", 8, 10},
    {"EUR", 2},
    {"FJD", 2},
    {"FKP", 2},
    {"GBP", 2},
    {"GEL", 2},
    {"GHS", 2},
    {"GIP", 2},
    {"GMD", 2},
    {"GNF", 0},
    {"GTQ", 2},
    {"GYD", 2},
    {"HKD", 2},
    {"HNL", 2},
    {"HRK", 2},
    {"HTG", 2},
    {"HUF", 2},
    {"IDR", 2},
    {"ILS", 2},
    {"INR", 2},
    {"IQD", 3},
    {"IRR", 2},
    {"ISK", 0},
    {"JMD", 2},
    {"JOD", 3},
    {"JPY", 0},
    {"KES", 2},
    {"KGS", 2},
    {"KHR", 2},
    {"KMF", 0},
    {"KPW", 2},
    {"KRW", 0},
    {"KWD", 3},
    {"KYD", 2},
    {"KZT", 2},
    {"LAK", 2},
    {"LBP", 2},
    {"LINK", 8, 10},
    {"LKR", 2},
    {"LRD", 2},
    {"LSL", 2},
    {"LTC", 8},
    {"LYD", 3},
    {"MAD", 2},
    {"MDL", 2},
    {"MGA", 2},
    {"MKD", 2},
    {"MMK", 2},
    {"MNT", 2},
    {"MOP", 2},
    {"MRU", 2},
    {"MUR", 2},
    {"MVR", 2},
    {"MWK", 2},
    {"MXN", 2},
    {"MYR", 2},
    {"MZN", 2},
    {"NAD", 2},
    {"NGN", 2},
    {"NIO", 2},
    {"NOK", 2},
    {"NPR", 2},
    {"NZD", 2},
    {"OMR", 3},
    {"PAB", 2},
    {"PEN", 2},
    {"PGK", 2},
    {"PHP", 2},
    {"PKR", 2},
    {"PLN", 2},
    {"PYG", 0},
    {"QAR", 2},
    {"RON", 2},
    {"RSD", 2},
    {"RUB", 2},
    {"RUR", 2}, // what the e-invoice gateway still calls the rouble
    {"RWF", 0},
    {"SAR", 2},
    {"SBD", 2},
    {"SCR", 2},
    {"SDG", 2},
    {"SEK", 2},
    {"SGD", 2},
    {"SHP", 2},
    {"SLE", 2},
    {"SLL", 2},
    {"SOS", 2},
    {"SRD", 2},
    {"SSP", 2},
    {"STN", 2},
    {"SVC", 2},
    {"SYP", 2},
    {"SZL", 2},
    {"THB", 2},
    {"TJS", 2},
    {"TMT", 2},
    {"TND", 3},
    {"TOP", 2},
    {"TRX", 6},
    {"TRY", 2},
    {"TTD", 2},
    {"TWD", 2},
    {"TZS", 2},
    {"UAH", 2},
    {"UGX", 0},
    {"USD", 2},
    {"USDC", 6, 12},
    {"USDT", 6, 12},
    {"UYU", 2},
    {"UZS", 2},
    {"VED", 2},
    {"VES", 2},
    {"VND", 0},
    {"VUV", 0},
    {"WST", 2},
    {"XAD", 2},
    {"XAF", 0},
    {"XCD", 2},
    {"XCG", 2},
    {"XMR", 8, 4},
    {"XOF", 0},
    {"XPF", 0},
    {"XXX", 8, 10}, // a coin that this table does not have: counted as finely as any
    {"YER", 2},
    {"ZAR", 2},
    {"ZMW", 2},
    {"ZWG", 2},
    {"ZWL", 2},
};

} // namespace

std::optional<Currency> Currency::find(QStringView code)
{
    const auto *found = std::lower_bound(std::begin(table), std::end(table), code,
        [](const Row &row, QStringView wanted) { return wanted.compare(QLatin1StringView(row.code)) > 0; });
    if (found == std::end(table) || code != QLatin1StringView(found->code))
        return std::nullopt;
    return Currency(found);
}

std::optional<Currency> Currency::withDecimals(int decimals) const
{
    if (decimals < m_row->decimals || decimals > mostDecimals)
        return std::nullopt;
    Currency finer = *this;
    finer.m_decimals = decimals;
    return finer;
}

} // namespace counterfoil
