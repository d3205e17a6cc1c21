// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CoinNetworks.h"

namespace counterfoil {

/// Where a token lives in its network, and in how many decimals it is counted there.
struct TokenContract {
    CoinChain chain;
    QStringView token;
    QStringView address; ///< with its EIP-55 capitals
    int decimals;
};

/// Null where it is not surely known: a customer's wallet would send another token.
const TokenContract *tokenContract(const CoinAsset &asset);

} // namespace counterfoil
