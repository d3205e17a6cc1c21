// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoinAddressCheck.h"

#include "AddressForms.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Flaw = AddressReading::Flaw;

const QString missing = u"missing"_s;

AddressVerdict doubt(const QString &code, const LocalizedText &reason)
{
    return {AddressVerdict::Kind::Doubt, code, reason};
}

AddressVerdict otherCoin(CoinChain found, const CoinAsset &asset)
{
    return doubt(u"other-coin"_s,
        //: %1, %2: names of coins, “Litecoin”, “USDT (Tron)”.
        translatable("CoinAddressCheck", "This is an address of %1, and the sale is in %2.")
            .arg(chainTitle(found), asset.title()));
}

/// "1..." and "3..." were Bitcoin's, before other coins began with its forms.
AddressVerdict ambiguous(CoinChain first, const CoinAsset &asset)
{
    return {AddressVerdict::Kind::Ambiguous, u"ambiguous"_s,
        //: %1, %2: names of coins: the other one, and the sale’s.
        translatable("CoinAddressCheck",
            "%1 has addresses of this form as well: make sure that the customer sends %2.")
            .arg(chainTitle(first), asset.title())};
}

AddressVerdict wrongForm(const CoinAsset &asset)
{
    return doubt(u"form"_s,
        //: %1: the name of a coin, “Bitcoin”, “USDT (Tron)”.
        translatable(
            "CoinAddressCheck", "This is no address of %1: it is too short, too long or of another kind.")
            .arg(asset.title()));
}

AddressVerdict strangeSign(QStringView address, qsizetype at, const CoinAsset &asset)
{
    const QChar sign = address[at];
    // What cannot be seen, or looks like a Latin letter and is none, is told by its number.
    const bool isPlain = sign > u' ' && sign < QChar(0x7F);
    const QString shown =
        isPlain ? QString(sign) : u"U+%1"_s.arg(sign.unicode(), 4, 16, QChar(u'0')).toUpper();
    return doubt(u"sign"_s,
        //: %1: a letter or sign, “0”; %2: its place in the address, counted from 1; %3: the name of a coin.
        translatable(
            "CoinAddressCheck", "The address holds “%1” in place %2, which no address of %3 has there.")
            .arg(shown, at + 1, asset.title()));
}

AddressVerdict flawed(const AddressReading &reading, QStringView address, const CoinAsset &asset)
{
    switch (reading.flaw) {
    case Flaw::Checksum:
        return doubt(u"checksum"_s,
            //: %1: the name of a coin, “Bitcoin”, “USDT (Tron)”.
            translatable("CoinAddressCheck",
                "This address of %1 is damaged: at least one letter is wrong, missing or too much, as its "
                "check "
                "digits do not agree.")
                .arg(asset.title()));
    case Flaw::MixedCase:
        return doubt(u"mixed-case"_s,
            //: %1: the name of a coin. An address of that kind has only one or the other.
            translatable("CoinAddressCheck",
                "This address of %1 is damaged: it mixes capital and small letters, which wallets refuse.")
                .arg(asset.title()));
    case Flaw::Sign:
        return strangeSign(address, reading.sign, asset);
    case Flaw::Nobodys:
        return doubt(u"nobodys"_s,
            //: %1: the name of a coin. Such an address is well formed, but no person and no gateway has it.
            translatable("CoinAddressCheck",
                "This address of %1 belongs to nobody: what is sent there does not reach the gateway.")
                .arg(asset.title()));
    case Flaw::Form:
    case Flaw::None:
        break;
    }
    return wrongForm(asset);
}

bool isOf(const AddressReading &reading, const CoinAsset &asset)
{
    return reading.chains.contains(asset.chain);
}

bool isWhole(const AddressReading &reading)
{
    return reading.flaw == Flaw::None;
}

/// Neither a letter of English nor a digit nor the colon of a prefix: in no address at all.
qsizetype firstStrange(QStringView text)
{
    const auto *found = std::find_if(text.begin(), text.end(),
        [](QChar c) { return !(c < QChar(0x80) && c.isLetterOrNumber()) && c != u':'; });
    return found == text.end() ? -1 : found - text.begin();
}

struct Parts {
    QStringView scheme; ///< the coin's name before it; none of a CashAddr
    QStringView address;
};

Parts partsOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return {{}, text};
    const QStringView behind = text.sliced(colon + 1);
    const bool isCash = !cashPrefix(text).isEmpty() && !behind.isEmpty()
        && u"qpzr"_s.contains(behind.front().toLower()); // not one of the old form behind the name
    return isCash ? Parts{{}, text} : Parts{text.first(colon), behind};
}

bool isOneFamily(CoinChain a, CoinChain b)
{
    return a == b || (ethereumChainId(a) > 0 && ethereumChainId(b) > 0);
}

} // namespace

AddressVerdict checkCoinAddress(QStringView text, QStringView coin, QStringView network)
{
    const auto asset = readCoinAsset(coin, network);
    if (!asset)
        return {};
    if (text.isEmpty() || text.size() > 200)
        return wrongForm(*asset);
    if (const qsizetype at = firstStrange(text); at >= 0)
        return strangeSign(text, at, *asset);
    const auto [scheme, address] = partsOf(text);
    if (!scheme.isEmpty()) {
        const auto named = chainOfScheme(scheme);
        if (!named)
            return wrongForm(*asset);
        if (!isOneFamily(*named, asset->chain))
            return otherCoin(*named, *asset);
    }
    const QList<AddressReading> readings = addressReadings(address);
    const auto find = [&readings](auto &&wanted) {
        const auto found = std::find_if(readings.begin(), readings.end(), wanted);
        return found == readings.end() ? nullptr : &*found;
    };
    if (const auto *own = find([&asset](const auto &each) { return isWhole(each) && isOf(each, *asset); })) {
        const CoinChain first = own->chains.front();
        const bool isClear = !scheme.isEmpty() || isOneFamily(first, asset->chain);
        if (!own->isTestnet)
            return isClear ? AddressVerdict{AddressVerdict::Kind::Good} : ambiguous(first, *asset);
        return doubt(u"testnet"_s,
            //: %1: the name of a coin. A test network is for people who write programs.
            translatable("CoinAddressCheck",
                "This is an address of %1’s test network, whose coins are worth nothing, and the sale is in "
                "real "
                "money.")
                .arg(chainTitle(asset->chain)));
    }
    if (const auto *other = find(isWhole))
        return otherCoin(other->chains.front(), *asset);
    if (const auto *own = find([&asset](const auto &each) { return isOf(each, *asset); }))
        return flawed(*own, address, *asset);
    return wrongForm(*asset);
}

AddressVerdict missingCoinAddress()
{
    return doubt(missing,
        //: The address of a coin, to which the customer pays.
        translatable("CoinAddressCheck", "The gateway named no address, so nobody can pay this sale."));
}

QString bareAddress(QStringView address)
{
    const Parts parts = partsOf(address);
    return !parts.scheme.isEmpty() && chainOfScheme(parts.scheme) ? parts.address.toString()
                                                                  : address.toString();
}

QString payableAddress(QStringView address, QStringView coin, QStringView network)
{
    const QString bare = bareAddress(address);
    const auto asset = readCoinAsset(coin, network);
    if (!asset || !checkCoinAddress(bare, coin, network).isAmbiguous())
        return bare;
    const QString name = asset->chain == CoinChain::Litecoin ? u"litecoin:"_s : u"bitcoincash:"_s;
    return name + bare;
}

LocalizedText AddressVerdict::advice() const
{
    if (!isDoubt())
        return {};
    if (code == missing)
        return translatable("CoinAddressCheck", "Ask the gateway, or sell in another way.");
    return translatable("CoinAddressCheck",
        "Do not let the customer pay: the coins would be lost. Sell in another way, and ask the gateway.");
}

LocalizedText AddressVerdict::words() const
{
    return isDoubt() ? reason + u' ' + advice() : LocalizedText();
}

QString AddressVerdict::name() const
{
    switch (kind) {
    case Kind::Good:
        return u"good"_s;
    case Kind::Ambiguous:
        return u"ambiguous"_s;
    case Kind::Doubt:
        return u"doubt"_s;
    case Kind::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
