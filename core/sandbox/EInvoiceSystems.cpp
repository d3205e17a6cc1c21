// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceSystems.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Land = EInvoiceSystem::Land;

constexpr EInvoiceSystem table[] = {
    {u"airtel.mga", u"Airtel Money", Land::Madagascar, u"MGA"},
    {u"airtel-congo.usd", u"Airtel Money", Land::Congo, u"USD"},
    {u"airtel-congo.cdf", u"Airtel Money", Land::Congo, u"CDF"},
    {u"bank.ngn", u"Bank Transfer", Land::Nigeria, u"NGN"},
    {u"bitcoin", u"Bitcoin", Land::None, u"BTC", true},
    {u"bitcoin_cash", u"Bitcoin Cash", Land::None, u"BCH", true},
    {u"link", u"ChainLink, ETHEREUM", Land::None, u"LINK", true},
    {u"ethereum", u"Ethereum", Land::None, u"ETH", true},
    {u"expresso-senegal.xof", u"Expresso", Land::Senegal, u"XOF"},
    {u"free_money-senegal.xof", u"FreeMoney", Land::Senegal, u"XOF"},
    {u"imps.inr", u"IMPS", Land::India, u"INR"},
    {u"litecoin", u"Litecoin", Land::None, u"LTC", true},
    {u"monero", u"Monero", Land::None, u"XMR", true},
    {u"moov-togo.xof", u"MOOV", Land::Togo, u"XOF"},
    {u"moov-ci.xof", u"MOOV", Land::IvoryCoast, u"XOF"},
    {u"moov-benin.xof", u"MOOV", Land::Benin, u"XOF"},
    {u"moov-mali.xof", u"MOOV", Land::Mali, u"XOF"},
    {u"moov-burkina-faso.xof", u"MOOV", Land::BurkinaFaso, u"XOF"},
    {u"mpesa-congo.usd", u"MPesa", Land::Congo, u"USD"},
    {u"mpesa-congo.cdf", u"MPesa", Land::Congo, u"CDF"},
    {u"mtn-togo.xof", u"MTN", Land::Togo, u"XOF"},
    {u"mtn-ci.xof", u"MTN", Land::IvoryCoast, u"XOF"},
    {u"mtn-benin.xof", u"MTN", Land::Benin, u"XOF"},
    {u"mtn-guinea.gnf", u"MTN", Land::Guinea, u"GNF"},
    {u"mvola.mga", u"MVola", Land::Madagascar, u"MGA"},
    {u"orange_money.mga", u"Orange Money", Land::Madagascar, u"MGA"},
    {u"orange_money-togo.xof", u"Orange Money", Land::Togo, u"XOF"},
    {u"orange_money-ci.xof", u"Orange Money", Land::IvoryCoast, u"XOF"},
    {u"orange_money-benin.xof", u"Orange Money", Land::Benin, u"XOF"},
    {u"orange_money-senegal.xof", u"Orange Money", Land::Senegal, u"XOF"},
    {u"orange_money-burkina-faso.xof", u"Orange Money", Land::BurkinaFaso, u"XOF"},
    {u"orange_money-mali.xof", u"Orange Money", Land::Mali, u"XOF"},
    {u"orange_money-congo.usd", u"Orange Money", Land::Congo, u"USD"},
    {u"orange_money-congo.cdf", u"Orange Money", Land::Congo, u"CDF"},
    {u"orange_money-guinea.gnf", u"Orange Money", Land::Guinea, u"GNF"},
    {u"paytm.inr", u"PayTM", Land::India, u"INR"},
    {u"phonepe.inr", u"Phone PE", Land::India, u"INR"},
    {u"tmoney.xof", u"T-Money", Land::Togo, u"XOF"},
    {u"usdt_erc20", u"Tether, ERC20", Land::None, u"USDT", true},
    {u"usdt_trc20", u"Tether, TRC20", Land::None, u"USDT", true},
    {u"tron", u"Tron", Land::None, u"TRX", true},
    {u"upi.inr", u"UPI", Land::India, u"INR"},
    {u"usdc_trc20", u"USDC, TRC20", Land::None, u"USDC", true},
    {u"vanilla_pay.mga", u"Vanilla Pay", Land::Madagascar, u"MGA"},
    {u"verve.ngn", u"Verve", Land::Nigeria, u"NGN"},
    {u"visamaster.uah", u"Visa or Mastercard", Land::Ukraine, u"UAH"},
    {u"visamaster.usd", u"Visa or Mastercard", Land::None, u"USD"},
    {u"visamaster.ngn", u"Visa or Mastercard", Land::Nigeria, u"NGN"},
    {u"visamaster.xof", u"Visa or Mastercard", Land::None, u"XOF"},
    {u"wave-senegal.xof", u"Wave", Land::Senegal, u"XOF"},
    {u"wave-ci.xof", u"Wave", Land::IvoryCoast, u"XOF"},
    {u"wiz_all-senegal.xof", u"WizAll", Land::Senegal, u"XOF"},
};
static_assert(std::size(table) == 52);

LocalizedText nameOf(Land land)
{
    switch (land) {
    case Land::Benin:
        //: A country; so in all of these.
        return translatable("EInvoiceSystems", "Benin");
    case Land::BurkinaFaso:
        return translatable("EInvoiceSystems", "Burkina Faso");
    case Land::Congo:
        return translatable("EInvoiceSystems", "Congo");
    case Land::Guinea:
        return translatable("EInvoiceSystems", "Guinea");
    case Land::India:
        return translatable("EInvoiceSystems", "India");
    case Land::IvoryCoast:
        return translatable("EInvoiceSystems", "Côte d’Ivoire");
    case Land::Madagascar:
        return translatable("EInvoiceSystems", "Madagascar");
    case Land::Mali:
        return translatable("EInvoiceSystems", "Mali");
    case Land::Nigeria:
        return translatable("EInvoiceSystems", "Nigeria");
    case Land::Senegal:
        return translatable("EInvoiceSystems", "Senegal");
    case Land::Togo:
        return translatable("EInvoiceSystems", "Togo");
    case Land::Ukraine:
        return translatable("EInvoiceSystems", "Ukraine");
    case Land::None:
        break;
    }
    return {};
}

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
    return system.land == Land::None ? brand : listed(QList<LocalizedText>{brand, nameOf(system.land)});
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
