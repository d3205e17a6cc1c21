// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaymentUri.h"

#include "AddressForms.h"
#include "CoinAddressCheck.h"
#include "TokenContracts.h"

#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// "0.5": without the zeros that say nothing.
QString decimals(const Money &amount)
{
    QString text = amount.decimalText();
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// A whole number of units of which `decimals` digits make one coin; nothing where a digit would be lost.
/// Text, as wei go beyond 64 bits.
std::optional<QString> inUnits(const Money &amount, int decimals)
{
    QString units = QString::number(amount.minorUnits());
    for (int more = amount.currency().decimals(); more < decimals; ++more)
        units += u'0';
    for (int fewer = decimals; fewer < amount.currency().decimals(); ++fewer) {
        if (!units.endsWith(u'0'))
            return std::nullopt;
        units.chop(1);
    }
    return units;
}

QString ethereumUri(const QString &address, const CoinAsset &asset, const Money &amount)
{
    constexpr int weiDecimals = 18;
    const QString chain = QString::number(ethereumChainId(asset.chain));
    if (asset.token.isEmpty()) {
        const auto wei = inUnits(amount, weiDecimals);
        return wei ? u"ethereum:%1@%2?value=%3"_s.arg(address, chain, *wei) : QString();
    }
    const TokenContract *contract = tokenContract(asset);
    const auto units = contract ? inUnits(amount, contract->decimals) : std::nullopt;
    if (!units)
        return {};
    return u"ethereum:%1@%2/transfer?address=%3&uint256=%4"_s.arg(
        contract->address.toString(), chain, address, *units);
}

} // namespace

QString paymentUri(QStringView text, QStringView coin, QStringView network, const Money &amount)
{
    const auto asset = readCoinAsset(coin, network);
    const AddressVerdict verdict = checkCoinAddress(text, coin, network);
    if (!asset || asset->code() != amount.currency().code() || !amount.isPositive()
        || !(verdict.isGood() || verdict.isAmbiguous()))
        return {};
    const QString address = bareAddress(text);
    switch (asset->chain) {
    case CoinChain::Bitcoin:
        return u"bitcoin:%1?amount=%2"_s.arg(address, decimals(amount));
    case CoinChain::Litecoin:
        return u"litecoin:%1?amount=%2"_s.arg(address, decimals(amount));
    case CoinChain::BitcoinCash: {
        const QString begin = cashPrefix(address).isEmpty() ? u"bitcoincash:"_s : QString();
        return u"%1%2?amount=%3"_s.arg(begin, address, decimals(amount));
    }
    case CoinChain::Monero:
        return u"monero:%1?tx_amount=%2"_s.arg(address, decimals(amount));
    case CoinChain::Ethereum:
    case CoinChain::Polygon:
    case CoinChain::BnbSmartChain:
    case CoinChain::Arbitrum:
    case CoinChain::Optimism:
    case CoinChain::Base:
    case CoinChain::Avalanche:
        return ethereumUri(address, *asset, amount);
    case CoinChain::Tron:
    case CoinChain::Dogecoin:
    case CoinChain::Dash:
        break;
    }
    return {};
}

LocalizedText paymentUriCaution(QStringView uri)
{
    if (!uri.startsWith(u"ethereum:") || !uri.contains(u"/transfer?"))
        return {};
    //: A wallet: the customer’s program for coins. “This one”: the address of the sale. The code: the QR
    //: code.
    return translatable("PaymentUri",
        "If the customer’s wallet shows another address than this one, it cannot read the code, and what is "
        "sent is lost: let them pay to the bare address.");
}

} // namespace counterfoil
