// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenContracts.h"

#include <algorithm>
#include <iterator>

namespace counterfoil {

namespace {

// Each is what public programs that use the token agree on, and its EIP-55 capitals are checked by a test;
// the issuers publish them at tether.to (“supported protocols”), developers.circle.com (“USDC contract
// addresses”) and docs.chain.link (“LINK token contracts”). Left out are tokens of which a network has two:
// USDC in Polygon (Circle's own and the bridge's, USDC.e) and LINK in Polygon (ERC-20 and ERC-677). A gateway
// that says "USDC_polygon" does not say which.
constexpr TokenContract contracts[] = {
    {CoinChain::Ethereum, u"USDT", u"0xdAC17F958D2ee523a2206206994597C13D831ec7", 6},
    {CoinChain::Ethereum, u"USDC", u"0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", 6},
    {CoinChain::Ethereum, u"LINK", u"0x514910771AF9Ca656af840dff83E8264EcF986CA", 18},
    {CoinChain::Polygon, u"USDT", u"0xc2132D05D31c914a87C6611C10748AEb04B58e8F", 6},
};

} // namespace

const TokenContract *tokenContract(const CoinAsset &asset)
{
    const auto *found =
        std::find_if(std::begin(contracts), std::end(contracts), [&asset](const TokenContract &each) {
            return each.chain == asset.chain && each.token == asset.token;
        });
    return found == std::end(contracts) ? nullptr : found;
}

} // namespace counterfoil
