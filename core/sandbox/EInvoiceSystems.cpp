// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceSystems.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr EInvoiceSystem table[] = {
    {u"airtel.mga", u"Airtel Money", u"MG", u"MGA"},
    {u"airtel-congo.usd", u"Airtel Money", u"CD", u"USD"},
    {u"airtel-congo.cdf", u"Airtel Money", u"CD", u"CDF"},
    {u"bank.ngn", u"Bank Transfer", u"NG", u"NGN"},
    {u"bitcoin", u"Bitcoin", {}, u"BTC", true},
    {u"bitcoin_cash", u"Bitcoin Cash", {}, u"BCH", true},
    {u"link", u"ChainLink, ETHEREUM", {}, u"LINK", true},
    {u"ethereum", u"Ethereum", {}, u"ETH", true},
    {u"expresso-senegal.xof", u"Expresso", u"SN", u"XOF"},
    {u"free_money-senegal.xof", u"FreeMoney", u"SN", u"XOF"},
    {u"imps.inr", u"IMPS", u"IN", u"INR"},
    {u"litecoin", u"Litecoin", {}, u"LTC", true},
    {u"monero", u"Monero", {}, u"XMR", true},
    {u"moov-togo.xof", u"MOOV", u"TG", u"XOF"},
    {u"moov-ci.xof", u"MOOV", u"CI", u"XOF"},
    {u"moov-benin.xof", u"MOOV", u"BJ", u"XOF"},
    {u"moov-mali.xof", u"MOOV", u"ML", u"XOF"},
    {u"moov-burkina-faso.xof", u"MOOV", u"BF", u"XOF"},
    {u"mpesa-congo.usd", u"MPesa", u"CD", u"USD"},
    {u"mpesa-congo.cdf", u"MPesa", u"CD", u"CDF"},
    {u"mtn-togo.xof", u"MTN", u"TG", u"XOF"},
    {u"mtn-ci.xof", u"MTN", u"CI", u"XOF"},
    {u"mtn-benin.xof", u"MTN", u"BJ", u"XOF"},
    {u"mtn-guinea.gnf", u"MTN", u"GN", u"GNF"},
    {u"mvola.mga", u"MVola", u"MG", u"MGA"},
    {u"orange_money.mga", u"Orange Money", u"MG", u"MGA"},
    {u"orange_money-togo.xof", u"Orange Money", u"TG", u"XOF"},
    {u"orange_money-ci.xof", u"Orange Money", u"CI", u"XOF"},
    {u"orange_money-benin.xof", u"Orange Money", u"BJ", u"XOF"},
    {u"orange_money-senegal.xof", u"Orange Money", u"SN", u"XOF"},
    {u"orange_money-burkina-faso.xof", u"Orange Money", u"BF", u"XOF"},
    {u"orange_money-mali.xof", u"Orange Money", u"ML", u"XOF"},
    {u"orange_money-congo.usd", u"Orange Money", u"CD", u"USD"},
    {u"orange_money-congo.cdf", u"Orange Money", u"CD", u"CDF"},
    {u"orange_money-guinea.gnf", u"Orange Money", u"GN", u"GNF"},
    {u"paytm.inr", u"PayTM", u"IN", u"INR"},
    {u"phonepe.inr", u"Phone PE", u"IN", u"INR"},
    {u"tmoney.xof", u"T-Money", u"TG", u"XOF"},
    {u"usdt_erc20", u"Tether, ERC20", {}, u"USDT", true},
    {u"usdt_trc20", u"Tether, TRC20", {}, u"USDT", true},
    {u"tron", u"Tron", {}, u"TRX", true},
    {u"upi.inr", u"UPI", u"IN", u"INR"},
    {u"usdc_trc20", u"USDC, TRC20", {}, u"USDC", true},
    {u"vanilla_pay.mga", u"Vanilla Pay", u"MG", u"MGA"},
    {u"verve.ngn", u"Verve", u"NG", u"NGN"},
    {u"visamaster.uah", u"Visa or Mastercard", u"UA", u"UAH"},
    {u"visamaster.usd", u"Visa or Mastercard", {}, u"USD"},
    {u"visamaster.ngn", u"Visa or Mastercard", u"NG", u"NGN"},
    {u"visamaster.xof", u"Visa or Mastercard", {}, u"XOF"},
    {u"wave-senegal.xof", u"Wave", u"SN", u"XOF"},
    {u"wave-ci.xof", u"Wave", u"CI", u"XOF"},
    {u"wiz_all-senegal.xof", u"WizAll", u"SN", u"XOF"},
};
static_assert(std::size(table) == 52);

/// A name but for those that are words.
LocalizedText brandOf(const EInvoiceSystem &system)
{
    if (system.code.startsWith(u"visamaster."))
        //: A payment system: a card of one of these brands.
        return translatable("EInvoiceSystems", "Visa or Mastercard");
    if (system.code.startsWith(u"bank."))
        //: A payment system. A country follows.
        return translatable("EInvoiceSystems", "Bank Transfer");
    return system.brand.toString();
}

bool beginsListed(QStringView code)
{
    return std::any_of(std::begin(table), std::end(table),
        [code](const EInvoiceSystem &system) { return system.code.startsWith(code); });
}

} // namespace

std::span<const EInvoiceSystem> eInvoiceSystems()
{
    return table;
}

LocalizedText titleOf(const EInvoiceSystem &system)
{
    const LocalizedText brand = brandOf(system);
    return system.country.isEmpty()
        ? brand
        : listed(QList<LocalizedText>{brand, LocalizedText::country(system.country.toString())});
}

const EInvoiceSystem *findEInvoiceSystem(QStringView code)
{
    const auto *found = std::find_if(std::begin(table), std::end(table),
        [code](const EInvoiceSystem &system) { return system.code == code; });
    return found == std::end(table) ? nullptr : found;
}

std::optional<Currency> eInvoiceCurrency(QStringView code)
{
    if (const EInvoiceSystem *listed = findEInvoiceSystem(code))
        return Currency::find(listed->currency);
    static const QRegularExpression form(u"\\A([a-z0-9]+)([a-z0-9_-]*)(?:\\.([a-z]{3}))?\\z"_s);
    const auto match = form.match(code.toString());
    if (!match.hasMatch() || beginsListed(code))
        return {};
    if (const QString fiat = match.captured(3).toUpper(); !fiat.isEmpty())
        return Currency::find(fiat);
    const auto coin = Currency::find(match.captured(1).toUpper());
    return coin ? coin : Currency::find(u"XXX");
}

bool isCoinSystem(QStringView code)
{
    if (const EInvoiceSystem *listed = findEInvoiceSystem(code))
        return listed->isCoin;
    return !code.contains(u'.') && !Currency::find(code); // a form's money alone is no coin's code
}

} // namespace counterfoil
