// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QString>
#include <QStringView>

namespace counterfoil {

/// Whether a customer may be let pay to an address.
struct AddressVerdict {
    enum class Kind {
        Good, ///< of the right coin and network, and its check digits agree where it has any
        Ambiguous, ///< good, and bare it is an address of another coin as well: `reason` says of which
        Doubt, ///< nobody is to pay there: `code` and `reason` say why
        Unknown ///< the coin or its network is not known here, so nothing was checked
    };

    Kind kind = Kind::Unknown;
    /// Of a doubt: "checksum", "other-coin", "testnet", "sign", "mixed-case", "form", "nobodys" (no key leads
    /// there), "missing" (there is no address). Of what is ambiguous: "ambiguous".
    QString code = {};
    /// Of a doubt: what is wrong, in a sentence or two. Of what is ambiguous: with which coin.
    LocalizedText reason = {};

    bool isGood() const { return kind == Kind::Good; }
    bool isAmbiguous() const { return kind == Kind::Ambiguous; }
    bool isDoubt() const { return kind == Kind::Doubt; }
    /// What to do: not to let the customer pay, or to ask for an address. Empty where there is no doubt, as
    /// is words().
    LocalizedText advice() const;
    /// The one and the other.
    LocalizedText words() const;
    /// "good", "ambiguous", "doubt", "unknown"
    QString name() const;
};

/// Checks an address as a gateway wrote it, with or without the coin's name before it. `coin` and `network`
/// are names in any spelling (readCoinAsset()). Nothing is asked of anybody, and no length of text takes
/// long.
///
/// What is checked: base58check with its version (Bitcoin, Bitcoin Cash, Litecoin, Tron, Dogecoin, Dash),
/// bech32 and bech32m with the rules of witness programs (BIP 173, BIP 350), CashAddr, EIP-55, Monero's
/// addresses; and that a key can lead there, as far as that can be seen. Of an address of Ethereum in small
/// letters or capitals alone only the form can be checked. Test networks of Tron and Ethereum have the
/// addresses of the main ones.
AddressVerdict checkCoinAddress(QStringView address, QStringView coin, QStringView network);

/// The doubt about a sale in coins for which the gateway named no address, nor anything else to pay by.
AddressVerdict missingCoinAddress();

/// The address alone, for copying: without the coin's name before it ("bitcoin:"), which in a CashAddr is
/// part of it and stays.
QString bareAddress(QStringView address);
/// The same for paying to: where it is ambiguous, with the coin's name before it ("bitcoincash:1...", as
/// "1..." alone is Bitcoin's as well).
QString payableAddress(QStringView address, QStringView coin, QStringView network);

} // namespace counterfoil
