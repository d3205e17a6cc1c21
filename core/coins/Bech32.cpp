// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bech32.h"

#include <array>

namespace counterfoil::bech32 {

namespace {

constexpr QStringView alphabet = u"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype witnessCheck = 6; ///< digits
constexpr qsizetype cashCheck = 8; ///< digits
constexpr qsizetype longestWitness = 90;
constexpr qsizetype longestCash = 112;

int digitOf(QChar c)
{
    return static_cast<int>(alphabet.indexOf(c));
}

/// Each a number below 32; nothing where a sign is none.
std::optional<QByteArray> digitsOf(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        const int digit = digitOf(c);
        if (digit < 0)
            return std::nullopt;
        digits.append(static_cast<char>(digit));
    }
    return digits;
}

/// The remainder that BIP 173 checks by: 1 for bech32, 0x2bc830a3 for bech32m.
quint32 witnessRemainder(QStringView prefix, const QByteArray &digits)
{
    constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    quint32 value = 1;
    const auto take = [&value, &generator](quint32 digit) {
        const quint32 top = value >> 25;
        value = ((value & 0x1ffffff) << 5) ^ digit;
        for (std::size_t bit = 0; bit < generator.size(); ++bit) {
            if ((top >> bit) & 1U)
                value ^= generator[bit];
        }
    };
    for (const QChar c : prefix)
        take(c.unicode() >> 5U);
    take(0);
    for (const QChar c : prefix)
        take(c.unicode() & 31U);
    for (const char digit : digits)
        take(static_cast<unsigned char>(digit));
    return value;
}

/// 0 for a CashAddr that agrees.
quint64 cashRemainder(QStringView prefix, const QByteArray &digits)
{
    constexpr std::array<quint64, 5> generator{
        0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8, 0x1e4f43e470};
    quint64 value = 1;
    const auto take = [&value, &generator](quint64 digit) {
        const quint64 top = value >> 35;
        value = ((value & 0x07ffffffff) << 5) ^ digit;
        for (std::size_t bit = 0; bit < generator.size(); ++bit) {
            if ((top >> bit) & 1U)
                value ^= generator[bit];
        }
    };
    for (const QChar c : prefix)
        take(c.unicode() & 31U);
    take(0);
    for (const char digit : digits)
        take(static_cast<unsigned char>(digit));
    return value ^ 1U;
}

/// Groups of five bits as bytes; nothing where more is left over than fills the last group, or not zeros.
std::optional<QByteArray> toBytes(const QByteArray &digits)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const char digit : digits) {
        held = ((held << 5) | static_cast<unsigned char>(digit)) & 0xFFF;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>((held >> bits) & 0xFF));
        }
    }
    const quint32 rest = held & ((1U << bits) - 1);
    return bits < 5 && rest == 0 ? std::optional(bytes) : std::nullopt;
}

} // namespace

bool isDigit(QChar c)
{
    return digitOf(c) >= 0;
}

Decoded<Witness> decodeWitness(QStringView prefix, QStringView text)
{
    const QStringView data = text.sliced(prefix.size() + 1);
    if (text.size() > longestWitness || data.size() <= witnessCheck)
        return {};
    const auto digits = digitsOf(data);
    if (!digits)
        return {};
    const quint32 remainder = witnessRemainder(prefix, *digits);
    const int version = static_cast<unsigned char>(digits->front());
    constexpr quint32 bech32m = 0x2bc830a3;
    if (remainder != (version == 0 ? 1U : bech32m))
        return {.flaw = Flaw::Checksum};
    const auto program = toBytes(digits->sliced(1).chopped(witnessCheck));
    if (!program || version > 16 || program->size() < 2 || program->size() > 40)
        return {};
    if (version == 0 && program->size() != 20 && program->size() != 32)
        return {};
    return {.value = Witness{version, *program}};
}

Decoded<Cash> decodeCash(QStringView prefix, QStringView text)
{
    if (text.size() > longestCash || text.size() <= cashCheck)
        return {};
    const auto digits = digitsOf(text);
    if (!digits)
        return {};
    if (cashRemainder(prefix, *digits) != 0)
        return {.flaw = Flaw::Checksum};
    const auto bytes = toBytes(digits->chopped(cashCheck));
    if (!bytes || bytes->isEmpty())
        return {};
    const auto version = static_cast<unsigned char>(bytes->front());
    const int kind = version >> 3; // its highest bit is not in use: it makes a kind of 16 and more
    const bool isScript = kind == 1 || kind == 3;
    const qsizetype size = (version & 7U) == 0 ? 20 : (version & 7U) == 3 && isScript ? 32 : 0;
    // Longer hashes are in the specification, but no wallet pays to them.
    if (kind > 3 || size == 0 || bytes->size() != 1 + size)
        return {};
    return {.value = Cash{kind, bytes->sliced(1)}};
}

} // namespace counterfoil::bech32
