// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CoinNetworks.h"

#include <QList>

namespace counterfoil {

/// What an address may be, read in one of the forms that there are.
struct AddressReading {
    enum class Flaw {
        None,
        Checksum, ///< its check digits do not agree: a letter is wrong, missing or too much
        MixedCase, ///< capital and small letters in a form that has one kind only
        Sign, ///< holds a sign that the form has not (`sign`)
        Form, ///< too long, too short, or of a kind that there is not
        Nobodys ///< whole, and nobody has the key to it: what is sent there is gone
    };

    QList<CoinChain> chains; ///< that have addresses like that; the likeliest first
    bool isTestnet = false; ///< of their test network, whose coins are worth nothing
    Flaw flaw = Flaw::None;
    qsizetype sign = -1; ///< its place in the address
};

/// Every form that `address` has or nearly has, without a coin's name before it but with the prefix of a
/// CashAddr. Forms: base58check, bech32 and bech32m, CashAddr, EIP-55, Monero. Empty where it looks like
/// none. However long the text is, no more than an address's length of it is looked at.
QList<AddressReading> addressReadings(QStringView address);

/// "bitcoincash", "bchtest" or "bchreg", in small letters, where the address begins with it and a colon.
QString cashPrefix(QStringView address);

} // namespace counterfoil
