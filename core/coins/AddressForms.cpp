// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddressForms.h"

#include "Base58.h"
#include "Bech32.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>
#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Chain = CoinChain;
using Flaw = AddressReading::Flaw;

constexpr qsizetype longest = 128; ///< more than any address has, its prefix included

bool isMixed(QStringView text)
{
    const bool hasSmall = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
    const bool hasCapital = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
    return hasSmall && hasCapital;
}

template <typename Predicate>
qsizetype firstWithout(QStringView text, Predicate isDigit)
{
    const auto *found = std::find_if_not(text.begin(), text.end(), isDigit);
    return found == text.end() ? -1 : found - text.begin();
}

/// Zeros but for the end: no key comes to that. Such addresses burn coins (0x0...0, 0x0...dEaD), or belong to
/// the network itself.
bool isNobodys(const QByteArray &hash)
{
    constexpr qsizetype end = 2;
    if (hash.size() <= end)
        return false;
    const QByteArray most = hash.chopped(end);
    return std::all_of(most.begin(), most.end(), [](char byte) { return byte == '\0'; });
}

/// BIP 350 lets wallets pay to all others, too, for rules to come; until then they are nobody's, or whoever
/// comes first may take what is there.
bool isInUse(const bech32::Witness &witness)
{
    return witness.version == 0 || (witness.version == 1 && witness.program.size() == 32);
}

/// What the first byte of an address in base58check says.
struct Version {
    int byte;
    QList<Chain> chains;
    bool isTestnet = false;
};

// chainparams.cpp of Bitcoin Core, Bitcoin Cash Node, Litecoin Core, Dogecoin Core and Dash Core; Tron's
// account documents. Tron's test networks use the byte of its main one, so nobody can tell them apart.
const QList<Version> &versions()
{
    static const QList<Version> all{{0x00, {Chain::Bitcoin, Chain::BitcoinCash}},
        {0x05, {Chain::Bitcoin, Chain::BitcoinCash, Chain::Litecoin}}, // Litecoin before it had M
        {0x30, {Chain::Litecoin}}, {0x32, {Chain::Litecoin}}, {0x41, {Chain::Tron}},
        {0x1e, {Chain::Dogecoin}}, {0x16, {Chain::Dogecoin}}, {0x4c, {Chain::Dash}}, {0x10, {Chain::Dash}},
        {0x6f, {Chain::Bitcoin, Chain::BitcoinCash, Chain::Litecoin}, true},
        {0xc4, {Chain::Bitcoin, Chain::BitcoinCash, Chain::Litecoin}, true}, {0x3a, {Chain::Litecoin}, true},
        {0x71, {Chain::Dogecoin}, true}, {0x8c, {Chain::Dash}, true}, {0xa0, {Chain::Tron}, true}};
    return all;
}

/// Which coins have addresses that begin so, for one whose check digits are wrong.
QList<Chain> chainsByLetter(QChar first)
{
    switch (first.unicode()) {
    case u'1':
        return {Chain::Bitcoin, Chain::BitcoinCash};
    case u'3':
        return {Chain::Bitcoin, Chain::BitcoinCash, Chain::Litecoin};
    case u'L':
    case u'M':
        return {Chain::Litecoin};
    case u'T':
        return {Chain::Tron};
    case u'D':
        return {Chain::Dogecoin};
    case u'X':
        return {Chain::Dash};
    default:
        return {};
    }
}

void readBase58Check(QStringView address, QList<AddressReading> *readings)
{
    if (address.size() < 24 || address.size() > 40)
        return;
    AddressReading reading{.chains = chainsByLetter(address.front())};
    if (const qsizetype at = firstWithout(address, base58::isDigit); at >= 0) {
        reading.flaw = Flaw::Sign;
        reading.sign = at;
    } else {
        const auto bytes = base58::decode(address);
        const auto said = bytes ? base58::checked(*bytes) : std::nullopt;
        if (!said)
            reading.flaw = Flaw::Checksum;
        else if (said->size() != 21)
            reading.flaw = Flaw::Form;
        else {
            const int byte = static_cast<unsigned char>(said->front());
            const auto found = std::find_if(versions().begin(), versions().end(),
                [byte](const Version &version) { return version.byte == byte; });
            if (found == versions().end())
                return; // somebody's, and of no coin that we know
            reading.chains = found->chains;
            reading.isTestnet = found->isTestnet;
            if (isNobodys(said->sliced(1)))
                reading.flaw = Flaw::Nobodys;
        }
    }
    if (!reading.chains.isEmpty())
        readings->append(reading);
}

struct Prefix {
    QStringView text;
    Chain chain;
    bool isTestnet;
};

void readWitness(QStringView address, QList<AddressReading> *readings)
{
    constexpr Prefix prefixes[] = {{u"bc", Chain::Bitcoin, false}, {u"tb", Chain::Bitcoin, true},
        {u"bcrt", Chain::Bitcoin, true}, {u"ltc", Chain::Litecoin, false}, {u"tltc", Chain::Litecoin, true},
        {u"rltc", Chain::Litecoin, true}};
    const QString small = address.toString().toLower();
    const auto *prefix = std::find_if(std::begin(prefixes), std::end(prefixes), [&small](const Prefix &each) {
        return small.startsWith(each.text) && small.mid(each.text.size(), 1) == u"1";
    });
    if (prefix == std::end(prefixes))
        return;
    AddressReading reading{.chains = {prefix->chain}, .isTestnet = prefix->isTestnet};
    const qsizetype begin = prefix->text.size() + 1;
    const qsizetype strange = firstWithout(QStringView(small).sliced(begin), bech32::isDigit);
    if (strange >= 0) {
        reading.flaw = Flaw::Sign;
        reading.sign = begin + strange;
    } else if (isMixed(address)) {
        reading.flaw = Flaw::MixedCase;
    } else if (const auto decoded = bech32::decodeWitness(prefix->text, small); !decoded.value) {
        reading.flaw = decoded.flaw == bech32::Flaw::Checksum ? Flaw::Checksum : Flaw::Form;
    } else if (!isInUse(*decoded.value) || isNobodys(decoded.value->program)) {
        reading.flaw = Flaw::Nobodys;
    }
    readings->append(reading);
}

void readCash(QStringView address, QList<AddressReading> *readings)
{
    const QString prefix = cashPrefix(address);
    const QString small = address.toString().toLower();
    const QStringView digits = QStringView(small).sliced(prefix.isEmpty() ? 0 : prefix.size() + 1);
    // Without its prefix it is told by its first letter, which the kind makes q, p, z or r.
    const bool looksLikeOne =
        digits.size() >= 40 && digits.size() <= 64 && u"qpzr"_s.contains(digits.front());
    if (prefix.isEmpty() && !looksLikeOne)
        return;
    AddressReading reading{
        .chains = {Chain::BitcoinCash}, .isTestnet = prefix == u"bchtest" || prefix == u"bchreg"};
    const qsizetype strange = firstWithout(digits, bech32::isDigit);
    if (strange >= 0) {
        if (prefix.isEmpty())
            return;
        reading.flaw = Flaw::Sign;
        reading.sign = small.size() - digits.size() + strange;
    } else if (isMixed(address)) {
        reading.flaw = Flaw::MixedCase;
    } else {
        auto decoded = bech32::decodeCash(prefix.isEmpty() ? u"bitcoincash"_s : prefix, digits);
        if (!decoded.value && prefix.isEmpty() && bech32::decodeCash(u"bchtest", digits).value) {
            decoded.value = bech32::Cash{};
            reading.isTestnet = true;
        }
        if (!decoded.value)
            reading.flaw = decoded.flaw == bech32::Flaw::Checksum ? Flaw::Checksum : Flaw::Form;
        else if (isNobodys(decoded.value->hash))
            reading.flaw = Flaw::Nobodys;
    }
    readings->append(reading);
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// EIP-55: the letters' case tells half of the bits of the hash. All small and all capital tell nothing.
bool agreesWithEip55(QStringView digits)
{
    if (!isMixed(digits))
        return true;
    const QByteArray small = digits.toString().toLower().toLatin1();
    const QByteArray hash = QCryptographicHash::hash(small, QCryptographicHash::Keccak_256).toHex();
    for (qsizetype at = 0; at < digits.size(); ++at) {
        if (digits[at].isLetter() && digits[at].isUpper() != (hash[at] >= '8'))
            return false;
    }
    return true;
}

void readEthereum(QStringView address, QList<AddressReading> *readings)
{
    if (!address.startsWith(u"0x"))
        return;
    AddressReading reading{.chains = {Chain::Ethereum, Chain::Polygon, Chain::BnbSmartChain, Chain::Arbitrum,
                               Chain::Optimism, Chain::Base, Chain::Avalanche}};
    const QStringView digits = address.sliced(2);
    if (const qsizetype strange = firstWithout(digits, isHexDigit); strange >= 0) {
        reading.flaw = Flaw::Sign;
        reading.sign = 2 + strange;
    } else if (digits.size() != 40) {
        reading.flaw = Flaw::Form;
    } else if (!agreesWithEip55(digits)) {
        reading.flaw = Flaw::Checksum;
    } else if (isNobodys(QByteArray::fromHex(digits.toLatin1()))) {
        reading.flaw = Flaw::Nobodys;
    }
    readings->append(reading);
}

struct MoneroKind {
    int byte;
    qsizetype size; ///< of what it says, without the four bytes that check it
    bool isTestnet;
};

void readMonero(QStringView address, QList<AddressReading> *readings)
{
    // cryptonote_config.h: of the main network, then test and stage; standard, with a payment's id,
    // subaddress.
    constexpr MoneroKind kinds[] = {{18, 65, false}, {19, 73, false}, {42, 65, false}, {53, 65, true},
        {54, 73, true}, {63, 65, true}, {24, 65, true}, {25, 73, true}, {36, 65, true}};
    if (address.size() < 85 || address.size() > 116)
        return;
    AddressReading reading{.chains = {Chain::Monero}};
    if (const qsizetype at = firstWithout(address, base58::isDigit); at >= 0) {
        reading.flaw = Flaw::Sign;
        reading.sign = at;
    } else {
        const auto bytes = base58::decodeBlocks(address);
        const QByteArray said = bytes && bytes->size() > 4 ? bytes->chopped(4) : QByteArray();
        const bool agrees = !said.isEmpty()
            && bytes->endsWith(QCryptographicHash::hash(said, QCryptographicHash::Keccak_256).first(4));
        const auto *kind = std::find_if(std::begin(kinds), std::end(kinds), [&said](const MoneroKind &each) {
            return said.size() == each.size && static_cast<unsigned char>(said.front()) == each.byte;
        });
        if (!agrees)
            reading.flaw = Flaw::Checksum;
        else if (kind == std::end(kinds))
            reading.flaw = Flaw::Form;
        else
            reading.isTestnet = kind->isTestnet;
    }
    readings->append(reading);
}

} // namespace

QString cashPrefix(QStringView address)
{
    for (const QStringView prefix : {u"bitcoincash", u"bchtest", u"bchreg"}) {
        if (address.startsWith(prefix, Qt::CaseInsensitive) && address.sliced(prefix.size()).startsWith(u':'))
            return prefix.toString();
    }
    return {};
}

QList<AddressReading> addressReadings(QStringView address)
{
    QList<AddressReading> readings;
    if (address.isEmpty() || address.size() > longest)
        return readings;
    readWitness(address, &readings);
    readCash(address, &readings);
    readEthereum(address, &readings);
    readMonero(address, &readings);
    readBase58Check(address, &readings);
    return readings;
}

} // namespace counterfoil
