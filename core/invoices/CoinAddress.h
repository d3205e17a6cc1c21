// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// Where a customer sends coins to. Everything in it is the gateway's word.
struct CoinAddress {
    QString address = {}; ///< empty: the sale is not paid in coins
    QString coin = {}; ///< "USDT"; empty where nobody knows
    QString network = {}; ///< in capitals: "TRC20"
    int confirmations = 0; ///< that the network has given so far
    int needed = 0; ///< before the money is credited; 0: not told

    bool isEmpty() const { return address.isEmpty(); }
    bool operator==(const CoinAddress &) const = default;
};

} // namespace counterfoil
