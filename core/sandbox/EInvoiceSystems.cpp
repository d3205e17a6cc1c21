// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceSystems.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr EInvoiceSystem table[] = {
    {u"airtel.mga", u"Airtel Money, Madagascar", u"MGA"},
    {u"airtel-congo.usd", u"Airtel Money, Congo", u"USD"},
    {u"airtel-congo.cdf", u"Airtel Money, Congo", u"CDF"},
    {u"bank.ngn", u"Bank Transfer, Nigeria", u"NGN"},
    {u"bitcoin", u"Bitcoin", u"BTC", true},
    {u"bitcoin_cash", u"Bitcoin Cash", u"BCH", true},
    {u"link", u"ChainLink, ETHEREUM", u"LINK", true},
    {u"ethereum", u"Ethereum", u"ETH", true},
    {u"expresso-senegal.xof", u"Expresso, Senegal", u"XOF"},
    {u"free_money-senegal.xof", u"FreeMoney, Senegal", u"XOF"},
    {u"imps.inr", u"IMPS, India", u"INR"},
    {u"litecoin", u"Litecoin", u"LTC", true},
    {u"monero", u"Monero", u"XMR", true},
    {u"moov-togo.xof", u"MOOV, Togo", u"XOF"},
    {u"moov-ci.xof", u"MOOV, Côte d’Ivoire", u"XOF"},
    {u"moov-benin.xof", u"MOOV, Benin", u"XOF"},
    {u"moov-mali.xof", u"MOOV, Mali", u"XOF"},
    {u"moov-burkina-faso.xof", u"MOOV, Burkina Faso", u"XOF"},
    {u"mpesa-congo.usd", u"MPesa, Congo", u"USD"},
    {u"mpesa-congo.cdf", u"MPesa, Congo", u"CDF"},
    {u"mtn-togo.xof", u"MTN, Togo", u"XOF"},
    {u"mtn-ci.xof", u"MTN, Côte d’Ivoire", u"XOF"},
    {u"mtn-benin.xof", u"MTN, Benin", u"XOF"},
    {u"mtn-guinea.gnf", u"MTN, Guinea", u"GNF"},
    {u"mvola.mga", u"MVola, Madagascar", u"MGA"},
    {u"orange_money.mga", u"Orange Money, Madagascar", u"MGA"},
    {u"orange_money-togo.xof", u"Orange Money, Togo", u"XOF"},
    {u"orange_money-ci.xof", u"Orange Money, Côte d’Ivoire", u"XOF"},
    {u"orange_money-benin.xof", u"Orange Money, Benin", u"XOF"},
    {u"orange_money-senegal.xof", u"Orange Money, Senegal", u"XOF"},
    {u"orange_money-burkina-faso.xof", u"Orange Money, Burkina Faso", u"XOF"},
    {u"orange_money-mali.xof", u"Orange Money, Mali", u"XOF"},
    {u"orange_money-congo.usd", u"Orange Money, Congo", u"USD"},
    {u"orange_money-congo.cdf", u"Orange Money, Congo", u"CDF"},
    {u"orange_money-guinea.gnf", u"Orange Money, Guinea", u"GNF"},
    {u"paytm.inr", u"PayTM, India", u"INR"},
    {u"phonepe.inr", u"Phone PE, India", u"INR"},
    {u"tmoney.xof", u"T-Money, Togo", u"XOF"},
    {u"usdt_erc20", u"Tether, ERC20", u"USDT", true},
    {u"usdt_trc20", u"Tether, TRC20", u"USDT", true},
    {u"tron", u"Tron", u"TRX", true},
    {u"upi.inr", u"UPI, India", u"INR"},
    {u"usdc_trc20", u"USDC, TRC20", u"USDC", true},
    {u"vanilla_pay.mga", u"Vanilla Pay, Madagascar", u"MGA"},
    {u"verve.ngn", u"Verve, Nigeria", u"NGN"},
    {u"visamaster.uah", u"Visa or Mastercard, Ukraine", u"UAH"},
    {u"visamaster.usd", u"Visa or Mastercard", u"USD"},
    {u"visamaster.ngn", u"Visa or Mastercard, Nigeria", u"NGN"},
    {u"visamaster.xof", u"Visa or Mastercard", u"XOF"},
    {u"wave-senegal.xof", u"Wave, Senegal", u"XOF"},
    {u"wave-ci.xof", u"Wave, Côte d’Ivoire", u"XOF"},
    {u"wiz_all-senegal.xof", u"WizAll, Senegal", u"XOF"},
};
static_assert(std::size(table) == 52);

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
