// SPDX-License-Identifier: GPL-3.0-or-later
#include "Base58.h"

#include <QCryptographicHash>

#include <array>
#include <limits>

namespace counterfoil::base58 {

namespace {

constexpr QStringView alphabet = u"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr qsizetype longest = 128;
constexpr qsizetype checkBytes = 4;
constexpr qsizetype blockDigits = 11;

int digitOf(QChar c)
{
    return static_cast<int>(alphabet.indexOf(c));
}

/// How many bytes so many digits of a block stand for; -1: none.
int bytesOfBlock(qsizetype digits)
{
    constexpr std::array<int, blockDigits + 1> sizes{0, -1, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8};
    return sizes[static_cast<std::size_t>(digits)];
}

std::optional<QByteArray> decodeBlock(QStringView digits)
{
    const int size = bytesOfBlock(digits.size());
    if (size < 0)
        return std::nullopt;
    quint64 value = 0;
    for (const QChar c : digits) {
        const int digit = digitOf(c);
        constexpr quint64 most = std::numeric_limits<quint64>::max();
        if (digit < 0 || value > (most - static_cast<quint64>(digit)) / 58)
            return std::nullopt;
        value = value * 58 + static_cast<quint64>(digit);
    }
    if (size < 8 && value >> (8 * size) != 0)
        return std::nullopt;
    QByteArray bytes(size, '\0');
    for (int at = size - 1; at >= 0; --at, value >>= 8)
        bytes[at] = static_cast<char>(value & 0xFF);
    return bytes;
}

} // namespace

bool isDigit(QChar c)
{
    return digitOf(c) >= 0;
}

std::optional<QByteArray> decode(QStringView text)
{
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    QByteArray bytes; // the lowest first
    qsizetype zeros = 0;
    while (zeros < text.size() && text[zeros] == alphabet.front())
        ++zeros;
    for (const QChar c : text.sliced(zeros)) {
        int carry = digitOf(c);
        if (carry < 0)
            return std::nullopt;
        for (char &byte : bytes) {
            carry += 58 * static_cast<unsigned char>(byte);
            byte = static_cast<char>(carry & 0xFF);
            carry >>= 8;
        }
        if (carry > 0)
            bytes.append(static_cast<char>(carry));
    }
    bytes.append(zeros, '\0');
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

std::optional<QByteArray> decodeBlocks(QStringView text)
{
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); at += blockDigits) {
        const auto block = decodeBlock(text.mid(at, blockDigits));
        if (!block)
            return std::nullopt;
        bytes += *block;
    }
    return bytes;
}

std::optional<QByteArray> checked(const QByteArray &bytes)
{
    if (bytes.size() <= checkBytes)
        return std::nullopt;
    const QByteArray said = bytes.chopped(checkBytes);
    const QByteArray once = QCryptographicHash::hash(said, QCryptographicHash::Sha256);
    const QByteArray twice = QCryptographicHash::hash(once, QCryptographicHash::Sha256);
    return bytes.endsWith(twice.first(checkBytes)) ? std::optional(said) : std::nullopt;
}

} // namespace counterfoil::base58
