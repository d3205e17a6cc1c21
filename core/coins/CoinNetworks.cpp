// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoinNetworks.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct ChainRow {
    CoinChain chain;
    QStringView title;
    QStringView coin; ///< the code of its own coin
    QStringView coinNames; ///< small letters and digits, blanks between them: names of that coin alone
    QStringView networkNames; ///< of the network; those of the coin are such as well
    int chainId = 0; ///< EIP-155, as chainlist.org and each network's own pages have it
    bool hasTokens = false;
};

// Codes of both gateways (gateways.md B.5 with "link" and "etherum", A.4 with USDT_polygon) and what
// exchanges write. A name that several networks share ("mainnet") says nothing and stands in `fillers`.
constexpr ChainRow rows[] = {
    {CoinChain::Bitcoin, u"Bitcoin", u"BTC", u"btc bitcoin xbt", u"bitcoinnetwork segwit"},
    {CoinChain::BitcoinCash, u"Bitcoin Cash", u"BCH", u"bch bitcoincash bchabc", u"bitcoincashnetwork"},
    {CoinChain::Litecoin, u"Litecoin", u"LTC", u"ltc litecoin", u"litecoinnetwork"},
    {CoinChain::Dogecoin, u"Dogecoin", u"DOGE", u"doge dogecoin", u""},
    {CoinChain::Dash, u"Dash", u"DASH", u"dash", u""},
    {CoinChain::Monero, u"Monero", u"XMR", u"xmr monero", u"moneronetwork"},
    {CoinChain::Tron, u"Tron", u"TRX", u"trx tron tronix", u"trc20 trc10 tronnetwork trontrc20", 0, true},
    {CoinChain::Ethereum, u"Ethereum", u"ETH", u"eth ethereum ether etherum",
        u"erc20 ethereumerc20 ethereummainnet ethmainnet homestead ethereumnetwork", 1, true},
    {CoinChain::Polygon, u"Polygon", u"POL", u"pol matic polygon",
        u"polygonpos polygonmainnet maticnetwork polygonnetwork maticpolygon polygonmatic", 137, true},
    {CoinChain::BnbSmartChain, u"BNB Smart Chain", u"BNB", u"bnb",
        u"bsc bep20 bnbsmartchain binancesmartchain bnbchain bscbep20 bep20bsc", 56, true},
    {CoinChain::Arbitrum, u"Arbitrum", u"ETH", u"", u"arbitrum arbitrumone arb", 42161, true},
    {CoinChain::Optimism, u"Optimism", u"ETH", u"", u"optimism opmainnet op", 10, true},
    {CoinChain::Base, u"Base", u"ETH", u"", u"base basemainnet", 8453, true},
    {CoinChain::Avalanche, u"Avalanche C-Chain", u"AVAX", u"avax",
        u"avalanche avalanchecchain avaxc avaxcchain cchain", 43114, true},
};

struct TokenRow {
    QStringView code;
    QStringView names;
};

constexpr TokenRow tokens[] = {
    {u"USDT", u"usdt tether tetherusd usdt0"},
    {u"USDC", u"usdc usdcoin"},
    {u"LINK", u"link chainlink"},
    {u"ETH", u"eth ether"},
};

const ChainRow &rowOf(CoinChain chain)
{
    return *std::find_if(
        std::begin(rows), std::end(rows), [chain](const ChainRow &row) { return row.chain == chain; });
}

constexpr qsizetype longestName = 60;

/// "Polygon (MATIC)" -> "polygonmatic"
QString plain(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

bool isOneOf(QStringView names, const QString &name)
{
    const auto all = names.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(all.begin(), all.end(), [&name](QStringView each) { return each == name; });
}

/// The network by the name of the whole of `text`.
const ChainRow *networkNamed(const QString &name)
{
    const auto *found = std::find_if(std::begin(rows), std::end(rows), [&name](const ChainRow &row) {
        return isOneOf(row.networkNames, name) || isOneOf(row.coinNames, name);
    });
    return found == std::end(rows) ? nullptr : found;
}

const ChainRow *ownNetworkOf(const QString &coin)
{
    const auto *found = std::find_if(std::begin(rows), std::end(rows),
        [&coin](const ChainRow &row) { return isOneOf(row.coinNames, coin); });
    return found == std::end(rows) ? nullptr : found;
}

/// "Tron (TRC20)": every part names the same one.
const ChainRow *readNetwork(QStringView text)
{
    if (const ChainRow *whole = networkNamed(plain(text)))
        return whole;
    const ChainRow *common = nullptr;
    for (const QString &part : text.toString().replace(u')', u'(').replace(u'/', u'(').split(u'(')) {
        const QString name = plain(part);
        if (name.isEmpty())
            continue;
        const ChainRow *named = networkNamed(name);
        if (!named || (common && common != named))
            return nullptr;
        common = named;
    }
    return common;
}

/// Says that the coin is in its own network, and nothing more.
bool isFiller(const QString &network)
{
    return isOneOf(u"mainnet main native own default", network);
}

QString tokenCode(QStringView coin, const QString &name)
{
    const auto *found = std::find_if(std::begin(tokens), std::end(tokens),
        [&name](const TokenRow &row) { return isOneOf(row.names, name); });
    return found == std::end(tokens) ? coin.trimmed().toString().toUpper() : found->code.toString();
}

std::optional<CoinAsset> assetOn(const ChainRow &row, QStringView coin)
{
    const QString name = plain(coin);
    if (name.isEmpty()) // a network without tokens has one coin only
        return CoinAsset{.chain = row.chain, .isKnown = !row.hasTokens};
    if (isOneOf(row.coinNames, name))
        return CoinAsset{.chain = row.chain};
    if (!row.hasTokens)
        return std::nullopt;
    const QString code = tokenCode(coin, name);
    return CoinAsset{.chain = row.chain, .token = code == row.coin ? QString() : code};
}

/// Where a code holds both: "USDT_polygon", "usdt-trc20", "USDT (TRC20)".
std::optional<CoinAsset> readBoth(QStringView text)
{
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        if (text[at].isLetterOrNumber())
            continue;
        const QStringView coin = text.first(at);
        const ChainRow *row = readNetwork(text.sliced(at + 1));
        if (row && !plain(coin).isEmpty())
            return assetOn(*row, coin);
    }
    return std::nullopt;
}

} // namespace

QString CoinAsset::title() const
{
    return token.isEmpty() ? chainTitle(chain) : u"%1 (%2)"_s.arg(token.left(20), chainTitle(chain));
}

QString CoinAsset::code() const
{
    if (!isKnown)
        return {};
    return token.isEmpty() ? rowOf(chain).coin.toString() : token;
}

std::optional<CoinAsset> readCoinAsset(QStringView coin, QStringView network)
{
    if (coin.size() > longestName || network.size() > longestName)
        return std::nullopt;
    const QString place = plain(network);
    if (!place.isEmpty() && !isFiller(place)) {
        const ChainRow *row = readNetwork(network);
        if (!row)
            return std::nullopt;
        const auto both = readBoth(coin); // "USDT_polygon" with "Polygon"
        if (both && both->chain == row->chain)
            return both;
        return assetOn(*row, coin);
    }
    if (const ChainRow *row = ownNetworkOf(plain(coin)))
        return CoinAsset{.chain = row->chain};
    return readBoth(coin);
}

QString chainTitle(CoinChain chain)
{
    return rowOf(chain).title.toString();
}

int ethereumChainId(CoinChain chain)
{
    return rowOf(chain).chainId;
}

std::optional<CoinChain> chainOfScheme(QStringView scheme)
{
    const ChainRow *row = ownNetworkOf(plain(scheme));
    return row ? std::optional(row->chain) : std::nullopt;
}

} // namespace counterfoil
