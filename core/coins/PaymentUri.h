// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "money/Money.h"

#include <QString>
#include <QStringView>

namespace counterfoil {

/// What a wallet that scans it fills in by itself: address and amount. By BIP 21 for Bitcoin, Litecoin and
/// Bitcoin Cash ("bitcoin:bc1...?amount=0.5"), by Monero's form ("monero:4...?tx_amount=0.5"), by EIP-681 for
/// Ethereum and networks like it, in wei ("ethereum:0x...@1?value=..."), and for tokens whose contract is
/// known
/// ("ethereum:CONTRACT@1/transfer?address=0x...&uint256=..."; tokenContract()). Amounts are exact.
///
/// Empty where the coin has no standard (Tron and others), the amount is none of that coin or cannot be
/// written in its units, and where checkCoinAddress() calls the address neither good nor ambiguous: the bare
/// address is all there is then.
QString paymentUri(QStringView address, QStringView coin, QStringView network, const Money &amount);

/// What to look at while a wallet reads that URI, for a person: one that knows no EIP-681 may take the
/// contract of a token, which stands before the address, for who is to be paid. Empty for all others.
LocalizedText paymentUriCaution(QStringView uri);

} // namespace counterfoil
