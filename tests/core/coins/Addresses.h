// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Addresses that documents publish, with the coin that they are of.
namespace counterfoil::samples {

using namespace Qt::StringLiterals;

struct Address {
    QString address;
    QString coin;
    QString network;
};

// BIP 173 and BIP 350 (test vectors), CashAddr's specification, EIP-55, Bitcoin's first block, Monero's own
// donation addresses and their integrated form in its tests, Tron's USDT contract.
inline const Address good[] = {
    {u"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"_s, u"BTC"_s, u"BITCOIN"_s},
    {u"3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"_s, u"BTC"_s, {}},
    {u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s, u"BTC"_s, u"bitcoin"_s},
    {u"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"_s, u"bitcoin"_s, {}},
    {u"bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3"_s, u"BTC"_s, u"BTC"_s},
    {u"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"_s, u"BTC"_s, u"Bitcoin"_s},
    {u"LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1"_s, u"LTC"_s, u"LITECOIN"_s},
    {u"ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9"_s, u"LTC"_s, u"litecoin"_s},
    {u"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s, u"BCH"_s, u"BITCOIN CASH"_s},
    {u"qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s, u"BCH"_s, u"bitcoin_cash"_s},
    {u"BITCOINCASH:QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A"_s, u"BCH"_s, {}},
    {u"bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq"_s, u"bch"_s, {}},
    {u"1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu"_s, u"BCH"_s, u"BITCOIN CASH"_s},
    {u"bitcoincash:1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu"_s, u"BCH"_s, {}},
    {u"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"_s, u"TRX"_s, u"TRON"_s},
    {u"TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"_s, u"USDT"_s, u"TRC20"_s},
    {u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s, u"ETH"_s, u"ETHEREUM"_s},
    {u"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"_s, u"USDT"_s, u"ERC20"_s},
    {u"0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB"_s, u"LINK"_s, u"ETHEREUM"_s},
    {u"0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"_s, u"USDT_polygon"_s, {}},
    {u"0x52908400098527886E0F7030069857D2E4169EE7"_s, u"ETH"_s, {}}, // capitals alone
    {u"0xde709f2102306220921060314715629080e2fb77"_s, u"ETH"_s, {}}, // small letters alone
    {u"44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A"_s,
        u"XMR"_s, u"MONERO"_s},
    {u"888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H"_s,
        u"XMR"_s, u"xmr"_s},
};

} // namespace counterfoil::samples
