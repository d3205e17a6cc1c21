// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace counterfoil {

/// A network of coins whose addresses this program can check.
enum class CoinChain {
    Bitcoin,
    BitcoinCash,
    Litecoin,
    Dogecoin,
    Dash,
    Monero,
    Tron,
    Ethereum,
    Polygon,
    BnbSmartChain,
    Arbitrum,
    Optimism,
    Base,
    Avalanche
};

/// What is paid, and where: a network's own coin, or a token on it.
struct CoinAsset {
    CoinChain chain = CoinChain::Bitcoin;
    QString token = {}; ///< "USDT"; empty: the network's own coin
    bool isKnown = true; ///< false: the network is known, and nobody said which coin of it

    /// "Bitcoin", "USDT (Tron)": names, the same in all languages.
    QString title() const;
    /// Its code as of Currency ("BTC", "USDT"); empty where it is not known.
    QString code() const;
};

/// What a gateway's names come to, however they are spelt: "BTC" and "bitcoin", "USDT_polygon" and "USDT"
/// with "Polygon (MATIC)", "etherum". The network decides before the coin. Nothing where either is not known
/// (a new network, a test network, USDT without a network), and where they cannot go together.
std::optional<CoinAsset> readCoinAsset(QStringView coin, QStringView network);

/// "Bitcoin Cash"
QString chainTitle(CoinChain chain);
/// Of networks that work as Ethereum does, their number (EIP-155); 0 for others.
int ethereumChainId(CoinChain chain);
/// The network before an address ("bitcoin:..."); nothing for another word.
std::optional<CoinChain> chainOfScheme(QStringView scheme);

} // namespace counterfoil
