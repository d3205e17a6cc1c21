// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceAddresses.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <span>

namespace counterfoil::sandboxAddresses {

using namespace Qt::StringLiterals;

namespace {

constexpr char base58[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr char base32[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

QByteArray keccak(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Keccak_256);
}

QByteArray twiceSha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), QCryptographicHash::Sha256);
}

/// As one large number in 58 digits, at least `digits` of them: long division, byte by byte.
QByteArray inBase58(QByteArray bytes, qsizetype digits)
{
    QByteArray written;
    while (std::any_of(bytes.begin(), bytes.end(), [](char byte) { return byte != 0; })) {
        unsigned rest = 0;
        for (char &byte : bytes) {
            rest = rest * 256 + static_cast<unsigned char>(byte);
            byte = static_cast<char>(rest / 58);
            rest %= 58;
        }
        written.prepend(base58[rest]);
    }
    while (written.size() < digits)
        written.prepend(base58[0]);
    return written;
}

/// Numbers below 32, the last one filled up with zeros.
QByteArray inFives(const QByteArray &bytes)
{
    QByteArray fives((bytes.size() * 8 + 4) / 5, '\0');
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        const bool isSet = (static_cast<unsigned char>(bytes[bit / 8]) >> (7 - bit % 8)) & 1;
        if (isSet)
            fives[bit / 5] = static_cast<char>(fives[bit / 5] | (1 << (4 - bit % 5)));
    }
    return fives;
}

/// The check digits of a BCH code: `digits` of them, by its five generators.
QByteArray checkDigits(const QByteArray &values, int digits, std::span<const quint64, 5> generators)
{
    const int top = 5 * (digits - 1);
    quint64 sum = 1;
    const QByteArray all = values + QByteArray(digits, '\0');
    for (const char value : all) {
        const quint64 out = sum >> top;
        sum = ((sum & ((quint64(1) << top) - 1)) << 5) ^ static_cast<unsigned char>(value);
        for (unsigned at = 0; at < 5; ++at)
            sum ^= ((out >> at) & 1) * generators[at];
    }
    sum ^= 1;
    QByteArray check;
    for (int at = digits - 1; at >= 0; --at)
        check.append(static_cast<char>((sum >> (5 * at)) & 31));
    return check;
}

QString inBase32(const QByteArray &fives)
{
    QString written;
    for (const char five : fives)
        written += QLatin1Char(base32[static_cast<unsigned char>(five)]);
    return written;
}

} // namespace

QString witness(const QByteArray &prefix, const QByteArray &key)
{
    constexpr std::array<quint64, 5> generators{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    const QByteArray data = '\0' + inFives(key); // version 0
    QByteArray checked;
    for (const char c : prefix)
        checked.append(static_cast<char>(c >> 5));
    checked.append('\0');
    for (const char c : prefix)
        checked.append(static_cast<char>(c & 31));
    return QString::fromLatin1(prefix) + u'1' + inBase32(data + checkDigits(checked + data, 6, generators));
}

QString cash(const QByteArray &key)
{
    constexpr std::array<quint64, 5> generators{
        0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8, 0x1e4f43e470};
    const QByteArray prefix("bitcoincash");
    const QByteArray data = inFives('\0' + key); // of a key, 20 bytes
    QByteArray checked;
    for (const char c : prefix)
        checked.append(static_cast<char>(c & 31));
    checked.append('\0');
    return QString::fromLatin1(prefix) + u':' + inBase32(data + checkDigits(checked + data, 8, generators));
}

QString tron(const QByteArray &key)
{
    const QByteArray said = '\x41' + key;
    return QString::fromLatin1(inBase58(said + twiceSha256(said).first(4), 34));
}

QString ethereum(const QByteArray &key)
{
    QByteArray digits = key.toHex();
    const QByteArray hash = keccak(digits).toHex();
    for (qsizetype at = 0; at < digits.size(); ++at) {
        if (hash[at] > '7' && digits[at] >= 'a')
            digits[at] = static_cast<char>(digits[at] - 'a' + 'A');
    }
    return u"0x"_s + QString::fromLatin1(digits);
}

QString monero(const QByteArray &keys)
{
    QByteArray said = '\x12' + keys; // 18: a standard address of the main network
    said += keccak(said).first(4);
    constexpr qsizetype block = 8; // bytes, eleven digits; the last five bytes are seven digits
    QByteArray written;
    for (qsizetype at = 0; at < said.size(); at += block) {
        const QByteArray part = said.mid(at, block);
        written += inBase58(part, part.size() == block ? 11 : 7);
    }
    return QString::fromLatin1(written);
}

} // namespace counterfoil::sandboxAddresses
