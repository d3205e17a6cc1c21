// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace counterfoil::base58 {

/// Whether the sign is one of the 58: letters and digits without 0, O, I and l.
bool isDigit(QChar c);

/// The bytes that an address stands for, its leading ones as leading zero bytes. Nothing where it holds
/// another sign, or is longer than any address (128).
std::optional<QByteArray> decode(QStringView text);

/// Monero's way: blocks of eleven digits for eight bytes, and a shorter one at the end. Nothing where it
/// holds another sign, a block stands for more than it can, or no bytes have that length.
std::optional<QByteArray> decodeBlocks(QStringView text);

/// The bytes of base58check without the four that check them; nothing where these do not agree.
std::optional<QByteArray> checked(const QByteArray &bytes);

} // namespace counterfoil::base58
