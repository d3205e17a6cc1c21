// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace counterfoil::sandboxAddresses {

// Each from 20 bytes (Monero: 64) that stand for a key. Their check digits are right, so wallets take them;
// but nobody has the keys: what is sent there is lost. They are of the main networks, as test networks' are
// refused.

/// "bc1q...", "ltc1q...": `prefix` is "bc" or "ltc" (BIP 173, version 0).
QString witness(const QByteArray &prefix, const QByteArray &key);
/// "bitcoincash:q..."
QString cash(const QByteArray &key);
/// "T..."
QString tron(const QByteArray &key);
/// "0x...", with the capitals of EIP-55.
QString ethereum(const QByteArray &key);
/// "4...", of two public keys.
QString monero(const QByteArray &keys);

} // namespace counterfoil::sandboxAddresses
