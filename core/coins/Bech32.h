// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace counterfoil::bech32 {

/// Whether the sign, in small letters, is one of the 32 that data is written in.
bool isDigit(QChar c);

enum class Check { Bech32, Bech32m };

/// A program of a witness, as BIP 173 and BIP 350 write it.
struct Witness {
    int version = 0; ///< 0 to 16
    QByteArray program; ///< 2 to 40 bytes; 20 or 32 of version 0
};

/// Why there is none.
enum class Flaw { Checksum, Form };

template <typename T>
struct Decoded {
    std::optional<T> value = {};
    Flaw flaw = Flaw::Form; ///< where there is none
};

/// `text` is all of it in small letters, `prefix` what stands before its last "1". Version 0 has to be
/// checked by bech32, every other one by bech32m: one checked by the other is a Flaw::Checksum.
Decoded<Witness> decodeWitness(QStringView prefix, QStringView text);

/// What a CashAddr says (Bitcoin Cash's specification of 2017, with the kinds for tokens of 2023).
struct Cash {
    int kind = 0; ///< 0: of a key, 1: of a script, 2 and 3: the same for wallets that know tokens
    QByteArray hash; ///< 20 bytes; of a script also 32
};

/// `digits` is what stands behind the colon, in small letters; `prefix` what stands or would stand before it.
Decoded<Cash> decodeCash(QStringView prefix, QStringView digits);

} // namespace counterfoil::bech32
