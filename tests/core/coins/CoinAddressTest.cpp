// SPDX-License-Identifier: GPL-3.0-or-later
#include "Addresses.h"
#include "coins/CoinAddressCheck.h"
#include "coins/CoinNetworks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString keyHash = u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s; // of one key, as each coin writes it
const QString witness = u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"_s;
const QString cash = u"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s;
const QString tron = u"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"_s;
const QString ether = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
const QString monero =
    u"44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A"_s;

const QString script = u"3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"_s; // of Bitcoin, and of others as well

const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;

QString with(QString text, qsizetype at, QChar sign)
{
    text[at] = sign;
    return text;
}

QString swapped(QString text, qsizetype at)
{
    std::swap(text[at], text[at + 1]);
    return text;
}

QChar otherCase(QChar c)
{
    return c.isUpper() ? c.toLower() : c.toUpper();
}

QString described(const AddressVerdict &verdict)
{
    return verdict.isDoubt() ? verdict.code : verdict.name();
}

} // namespace

/// Whether a customer may be let pay to an address.
class CoinAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doubts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("coin");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &address, const QString &coin,
                             const QString &code) { QTest::newRow(name) << address << coin << code; };
        row("nothing", {}, u"BTC"_s, u"form"_s);
        row("a blank", u" "_s, u"BTC"_s, u"sign"_s);
        row("a word", u"address"_s, u"BTC"_s, u"form"_s);
        row("the prefix alone", u"bc1"_s, u"BTC"_s, u"form"_s);
        row("a colon alone", u":"_s, u"BTC"_s, u"form"_s);
        row("a coin's name alone", u"bitcoin:"_s, u"BTC"_s, u"form"_s);
        row("CashAddr's prefix alone", u"bitcoincash:"_s, u"BCH"_s, u"form"_s);
        row("a word that is no coin before it", u"pay:"_s + keyHash, u"BTC"_s, u"form"_s);
        row("two names before it", u"bitcoin:bitcoin:"_s + keyHash, u"BTC"_s, u"form"_s);
        row("0x alone", u"0x"_s, u"ETH"_s, u"form"_s);

        // One letter, two letters, a letter more or less.
        row("old form, a letter", with(keyHash, 10, u'5'), u"BTC"_s, u"checksum"_s);
        row("old form, two swapped", swapped(keyHash, 12), u"BTC"_s, u"checksum"_s);
        row("old form, one missing", keyHash.chopped(1), u"BTC"_s, u"checksum"_s);
        row("old form, one too much", keyHash + u'H', u"BTC"_s, u"checksum"_s);
        row("old form, small letters", keyHash.toLower(), u"BTC"_s, u"checksum"_s);
        row("bech32, a letter", with(witness, 20, u'q'), u"BTC"_s, u"checksum"_s);
        row("bech32, two swapped", swapped(witness, 30), u"BTC"_s, u"checksum"_s);
        row("bech32, one missing", witness.chopped(1), u"BTC"_s, u"checksum"_s);
        row("CashAddr, a letter", with(cash, 20, u'q'), u"BCH"_s, u"checksum"_s);
        row("CashAddr without prefix, a letter", with(cash, 20, u'q').sliced(12), u"BCH"_s, u"checksum"_s);
        row("Tron, a letter", with(tron, 9, u'9'), u"TRX"_s, u"checksum"_s);
        row("Monero, a letter", with(monero, 50, u'2'), u"XMR"_s, u"checksum"_s);
        row("Monero, one missing", monero.chopped(1), u"XMR"_s, u"checksum"_s);
        row("Ethereum, one missing", ether.chopped(1), u"ETH"_s, u"form"_s);
        row("Ethereum, without 0x", ether.sliced(2), u"ETH"_s, u"form"_s);
        row("Ethereum, one in another case", with(ether, 3, u'A'), u"ETH"_s, u"checksum"_s);
        row("Ethereum, 0X", u"0X"_s + ether.sliced(2).toUpper(), u"ETH"_s, u"form"_s);

        // Signs that are in no address.
        row("a blank behind", keyHash + u' ', u"BTC"_s, u"sign"_s);
        row("a blank within", keyHash.left(8) + u' ' + keyHash.sliced(8), u"BTC"_s, u"sign"_s);
        row("a line break", keyHash + u'\n', u"BTC"_s, u"sign"_s);
        row("a zero within the text", keyHash + QChar(), u"BTC"_s, u"sign"_s);
        row("an O for an o", with(keyHash, 10, u'O'), u"BTC"_s, u"sign"_s);
        row("a 0", with(keyHash, 10, u'0'), u"BTC"_s, u"sign"_s);
        row("an l", with(tron, 10, u'l'), u"TRX"_s, u"sign"_s);
        row("a Cyrillic A", with(keyHash, 1, QChar(0x0410)), u"BTC"_s, u"sign"_s);
        row("a Greek O", with(tron, 5, QChar(0x039F)), u"TRX"_s, u"sign"_s);
        row("digits of another script", with(keyHash, 5, QChar(0x0669)), u"BTC"_s, u"sign"_s);
        row("a sign that nobody sees", keyHash.left(5) + QChar(0x200B) + keyHash.sliced(5), u"BTC"_s,
            u"sign"_s);
        row("a mark that turns it", QChar(0x202E) + keyHash, u"BTC"_s, u"sign"_s);
        row("half of a sign", with(keyHash, 5, QChar(0xD83D)), u"BTC"_s, u"sign"_s);
        row("bech32 with a b", with(witness, 20, u'b'), u"BTC"_s, u"sign"_s);
        row("hex with a g", with(ether, 20, u'g'), u"ETH"_s, u"sign"_s);
        row("an amount behind it", witness + u"?amount=1"_s, u"BTC"_s, u"sign"_s);
        row("a second address", witness + u',' + witness, u"BTC"_s, u"sign"_s);

        // Capitals.
        row("bech32, one capital", with(witness, 20, u'D'), u"BTC"_s, u"mixed-case"_s);
        row("bech32, the prefix in capitals", u"BC"_s + witness.sliced(2), u"BTC"_s, u"mixed-case"_s);
        row("CashAddr, mixed", with(cash, 20, u'Q'), u"BCH"_s, u"mixed-case"_s);
        row("CashAddr, the prefix in capitals", u"BITCOINCASH:"_s + cash.sliced(12), u"BCH"_s,
            u"mixed-case"_s);

        // Published as wrong by BIP 173 and BIP 350, and the like.
        row("version 0 by bech32m", u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh"_s, u"BTC"_s, u"checksum"_s);
        row("version 1 by bech32", u"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd"_s,
            u"BTC"_s, u"checksum"_s);
        row("another prefix", u"tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty"_s, u"BTC"_s, u"form"_s);
        row("a program of 19 bytes", u"bc1q0xlxvlhemja6c4dqv22uapctqupfhlqnnjzwy"_s, u"BTC"_s, u"form"_s);
        row("a program of 16 bytes", u"BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P"_s, u"BTC"_s, u"form"_s);
        row("a program of 41 bytes",
            u"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav"_s, u"BTC"_s,
            u"form"_s);
        row("version 17", u"bc130xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq7zws8r"_s, u"BTC"_s,
            u"form"_s);
        row("no program", u"bc1gmk9yu"_s, u"BTC"_s, u"form"_s);
        row("19 bytes by the old form", u"13RJa7YdZQz3JHotw6gx1sco2AAPDrMZM"_s, u"BTC"_s, u"form"_s);
        row("21 bytes by the old form", u"1p8KevEo5z2dqhHVZQ6v6D6s8PRnMiVVXqL"_s, u"BTC"_s, u"form"_s);
        row("a version of nobody", u"tgwUb43VFAAupo35MUk7tuFgggRJ2uYQHn"_s, u"BTC"_s, u"form"_s);
        row("a longer hash that no wallet pays to",
            u"bitcoincash:q9adhakpwzztepkpwp5z0dq62m6u5v5xtyj7j3h2ws4mr9g0"_s, u"BCH"_s, u"form"_s);

        // Well formed, and nobody has the key: burnt, or of rules to come (BIP 350 has vectors of these).
        row("Ethereum's zero", u"0x"_s + QString(40, u'0'), u"ETH"_s, u"nobodys"_s);
        row("Ethereum's zero, behind its name", u"ethereum:0x"_s + QString(40, u'0'), u"ETH"_s, u"nobodys"_s);
        row("a token to zero", u"0x"_s + QString(40, u'0'), u"USDT_polygon"_s, u"nobodys"_s);
        row("0x...dEaD", u"0x"_s + QString(36, u'0') + u"dEaD"_s, u"ETH"_s, u"nobodys"_s);
        row("0x...dead", u"0x"_s + QString(36, u'0') + u"dead"_s, u"BNB"_s, u"nobodys"_s);
        row("a contract of the network itself", u"0x"_s + QString(39, u'0') + u'1', u"ETH"_s, u"nobodys"_s);
        row("Tron's zero", u"T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"_s, u"TRX"_s, u"nobodys"_s);
        row("a token to Tron's zero", u"T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"_s, u"USDT_trc20"_s, u"nobodys"_s);
        row("Tron's dEaD", u"T9yD14Nj9j7xAB4dbGeiX9h8upfCg3PBbY"_s, u"TRX"_s, u"nobodys"_s);
        row("Bitcoin's zero", u"1111111111111111111114oLvT2"_s, u"BTC"_s, u"nobodys"_s);
        row("Bitcoin's zero for Bitcoin Cash", u"1111111111111111111114oLvT2"_s, u"BCH"_s, u"nobodys"_s);
        row("a script's zero", u"31h1vYVSYuKP6AhS86fbRdMw9XHieotbST"_s, u"BTC"_s, u"nobodys"_s);
        row("Litecoin's zero", u"LKDxGDJq5fF4FohAB8zJH24mDDNHDNtqsE"_s, u"LTC"_s, u"nobodys"_s);
        row("CashAddr's zero", u"bitcoincash:qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqfnhks603"_s, u"BCH"_s,
            u"nobodys"_s);
        row("version 0, zero", u"bc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq9e75rs"_s, u"BTC"_s, u"nobodys"_s);
        row("version 0, zero of a script",
            u"bc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqthqst8"_s, u"BTC"_s, u"nobodys"_s);
        row("version 1, zero", u"bc1pqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpqqenm"_s, u"BTC"_s,
            u"nobodys"_s);
        row("version 1 of 40 bytes",
            u"bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y"_s, u"BTC"_s,
            u"nobodys"_s);
        row("version 1 of 20 bytes", u"bc1pqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5h64j2c"_s, u"BTC"_s, u"nobodys"_s);
        row("version 1 of 2 bytes", u"bc1pfeessrawgf"_s, u"BTC"_s, u"nobodys"_s);
        row("version 2 of 16 bytes", u"bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs"_s, u"BTC"_s, u"nobodys"_s);
        row("version 2 of 32 bytes", u"bc1zqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7rusqxtka2c"_s,
            u"BTC"_s, u"nobodys"_s);
        row("version 16", u"BC1SW50QGDZ25J"_s, u"BTC"_s, u"nobodys"_s);
        row("version 9 of Litecoin", u"ltc1fqqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0s96g2hp"_s,
            u"LTC"_s, u"nobodys"_s);

        // Other coins, other networks.
        row("Litecoin", u"ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9"_s, u"BTC"_s, u"other-coin"_s);
        row("Litecoin, old form", u"LVuDpNCSSj6pQ7t9Pv6d6sUkLKoqDEVUnJ"_s, u"BTC"_s, u"other-coin"_s);
        row("Litecoin's M", u"MJaRnao1s62a2zAKSkmG582KbLKianqb7v"_s, u"BTC"_s, u"other-coin"_s);
        row("Bitcoin's new form", witness, u"BCH"_s, u"other-coin"_s);
        row("Bitcoin Cash", cash, u"BTC"_s, u"other-coin"_s);
        row("Dogecoin", u"DFpN6QqFfUm3gKNaxN6tNcab1FArL9cZLE"_s, u"BTC"_s, u"other-coin"_s);
        row("Dash", u"XmN7PQYWKn5MJFna5fRYgP6mxT2F7xpekE"_s, u"LTC"_s, u"other-coin"_s);
        row("Tron's for Ethereum", tron, u"USDT_ERC20"_s, u"other-coin"_s);
        row("Ethereum's for Tron", ether, u"USDT_TRC20"_s, u"other-coin"_s);
        row("Monero's", monero, u"BTC"_s, u"other-coin"_s);
        row("another coin's name before it", u"litecoin:"_s + keyHash, u"BTC"_s, u"other-coin"_s);
        row("Bitcoin's name for Bitcoin Cash", u"bitcoin:"_s + keyHash, u"BCH"_s, u"other-coin"_s);
        row("another name, damaged", u"litecoin:abc"_s, u"BTC"_s, u"other-coin"_s);
        row("Bitcoin's test network", u"tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"_s, u"BTC"_s,
            u"testnet"_s);
        row("m...", u"mrCDrCybB6J1vRfbwM5hemdJz73FwDBC8r"_s, u"BTC"_s, u"testnet"_s);
        row("m... for Litecoin", u"mrCDrCybB6J1vRfbwM5hemdJz73FwDBC8r"_s, u"LTC"_s, u"testnet"_s);
        row("2...", u"2N3vVYSK5XRgVSGWy21PnsRmBUywSQNdCsf"_s, u"BTC"_s, u"testnet"_s);
        row("tltc1", u"tltc1qw508d6qejxtdg4y5r3zarvary0c5xw7klfsuq0"_s, u"LTC"_s, u"testnet"_s);
        row("Litecoin's Q", u"QXHFfTBKYXjaaTH1e7Rox8CcdNPGHVhM59"_s, u"LTC"_s, u"testnet"_s);
        row("bchtest", u"bchtest:pr6m7j9njldwwzlg9v7v53unlr4jkmx6eyvwc0uz5t"_s, u"BCH"_s, u"testnet"_s);
        row("bchtest without its prefix", u"pr6m7j9njldwwzlg9v7v53unlr4jkmx6eyvwc0uz5t"_s, u"BCH"_s,
            u"testnet"_s);
        row("Tron's old test network", u"27Zkn6XahxvzwzfVr8uQKQuxrppfUjqNSGH"_s, u"TRX"_s, u"testnet"_s);
        row("Monero's test network",
            u"9wviCeWe2D8XS82k2ovp5EUYLzBt9pYNW2LXUFsZiv8S3Mt21FZ5qQaAroko1enzw3eGr9qC7X1D7Geoo2RrAotYPwq9Gm8"_s,
            u"XMR"_s, u"testnet"_s);

        row("10,000 signs", QString(10'000, u'1'), u"BTC"_s, u"form"_s);
        row("10,000 signs of bech32", u"bc1"_s + QString(10'000, u'q'), u"BTC"_s, u"form"_s);
        row("10,000 signs of Monero", QString(10'000, u'4'), u"XMR"_s, u"form"_s);
        row("10,000 colons", QString(10'000, u':'), u"BCH"_s, u"form"_s);
        row("a million signs", u"0x"_s + QString(1'000'000, u'a'), u"ETH"_s, u"form"_s);
    }
    void doubts()
    {
        QFETCH(QString, address);
        QFETCH(QString, coin);
        QFETCH(QString, code);
        const AddressVerdict verdict = checkCoinAddress(address, coin, {});
        QCOMPARE(described(verdict), code);
        QVERIFY(!verdict.reason.isEmpty());
        QVERIFY(verdict.words().contains(u"Do not let the customer pay"_s));
        QVERIFY2(verdict.words().english().size() < 400, "an address does not come into the sentence");
    }

    void theSentences_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("coin");
        QTest::addColumn<QString>("words");
        QTest::newRow("another coin") << u"ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9"_s << u"BTC"_s
                                      << u"This is an address of Litecoin, and the sale is in Bitcoin."_s;
        QTest::newRow("another network")
            << ether << u"USDT_trc20"_s
            << u"This is an address of Ethereum, and the sale is in USDT (Tron)."_s;
        QTest::newRow("a sign")
            << with(keyHash, 4, u'0') << u"bitcoin"_s
            << u"The address holds “0” in place 5, which no address of Bitcoin has there."_s;
        QTest::newRow("a Cyrillic letter")
            << with(keyHash, 1, QChar(0x0410)) << u"BTC"_s << u"The address holds “U+0410” in place 2"_s;
        QTest::newRow("damaged") << with(keyHash, 4, u'x') << u"BTC"_s
                                 << u"at least one letter is wrong, missing or too much"_s;
        QTest::newRow("nobody's")
            << u"T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"_s << u"USDT_trc20"_s
            << u"This address of USDT (Tron) belongs to nobody: what is sent there does not reach"_s;
        QTest::newRow("a test network") << u"tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"_s << u"BTC"_s
                                        << u"an address of Bitcoin’s test network"_s;
    }
    void theSentences()
    {
        QFETCH(QString, address);
        QFETCH(QString, coin);
        QFETCH(QString, words);
        const QString said = checkCoinAddress(address, coin, {}).words().english();
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void whatIsNotKnownIsNotChecked_data()
    {
        QTest::addColumn<QString>("coin");
        QTest::addColumn<QString>("network");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a new coin") << u"FILECOIN"_s << QString();
        QTest::newRow("a new network") << u"USDT"_s << u"TON"_s;
        QTest::newRow("a token without its network") << u"USDT"_s << QString();
        QTest::newRow("a test network") << u"BTC"_s << u"TESTNET"_s;
        QTest::newRow("Lightning") << u"BTC"_s << u"LIGHTNING"_s;
        QTest::newRow("what cannot be") << u"USDT"_s << u"LITECOIN"_s;
        QTest::newRow("a name of 10,000 letters") << QString(10'000, u'B') << QString();
    }
    void whatIsNotKnownIsNotChecked()
    {
        QFETCH(QString, coin);
        QFETCH(QString, network);
        for (const QString &address : {QString(), keyHash, witness, u"nonsense"_s}) {
            const AddressVerdict verdict = checkCoinAddress(address, coin, network);
            QCOMPARE(verdict.name(), u"unknown"_s);
            QVERIFY(verdict.words().isEmpty() && !verdict.isGood() && !verdict.isDoubt());
        }
    }

    void publishedOnesAreGood()
    {
        for (const samples::Address &each : samples::good) {
            const AddressVerdict verdict = checkCoinAddress(each.address, each.coin, each.network);
            const bool isShared = each.coin == u"BCH" && each.address.startsWith(u'1');
            QVERIFY2(verdict.isGood() != isShared && verdict.isAmbiguous() == isShared,
                qPrintable(each.address + u' ' + described(verdict)));
            QVERIFY(verdict.words().isEmpty());
        }
        QVERIFY(checkCoinAddress(QString(u"bitcoin:"_s + witness), u"BTC", {}).isGood());
        QVERIFY(checkCoinAddress(QString(u"BITCOIN:"_s + witness.toUpper()), u"BTC", {}).isGood());
        QVERIFY(checkCoinAddress(QString(u"ethereum:"_s + ether), u"USDT", u"polygon").isGood());
        QVERIFY(checkCoinAddress(u"MJaRnao1s62a2zAKSkmG582KbLKianqb7v"_s, u"LTC", {}).isGood());
        QVERIFY(
            checkCoinAddress(u"ltc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqpj6zg2"_s, u"LTC", {})
                .isGood());
    }

    /// Zeros at the end, or some at the beginning, are a key's hash as any other.
    void someZerosAreNobodysSign()
    {
        QVERIFY(checkCoinAddress(QString(u"0x"_s + QString(35, u'0') + u"10000"_s), u"ETH", {}).isGood());
        QVERIFY(checkCoinAddress(QString(u"0x1"_s + QString(39, u'0')), u"ETH", {}).isGood());
        QVERIFY(checkCoinAddress(u"T9yD14Nj9j7xAB4dbGeiX9h8upwo8EuUua"_s, u"TRX", {}).isGood());
    }

    void whatBitcoinHasAsWellIsSaid_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("coin");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("payable");
        QTest::newRow("Bitcoin, 1") << keyHash << u"BTC"_s << u"good"_s << keyHash;
        QTest::newRow("Bitcoin, 3") << script << u"BTC"_s << u"good"_s << script;
        QTest::newRow("Bitcoin Cash, 1")
            << keyHash << u"BCH"_s << u"ambiguous"_s << u"bitcoincash:"_s + keyHash;
        QTest::newRow("Bitcoin Cash, 3")
            << script << u"BCH"_s << u"ambiguous"_s << u"bitcoincash:"_s + script;
        QTest::newRow("Litecoin, 3: before M")
            << script << u"LTC"_s << u"ambiguous"_s << u"litecoin:"_s + script;
        QTest::newRow("the gateway named it")
            << u"BitcoinCash:"_s + keyHash << u"BCH"_s << u"good"_s << u"bitcoincash:"_s + keyHash;
        QTest::newRow("the gateway named Litecoin")
            << u"litecoin:"_s + script << u"LTC"_s << u"good"_s << u"litecoin:"_s + script;
        QTest::newRow("a form of its own") << cash << u"BCH"_s << u"good"_s << cash;
        QTest::newRow("a form of its own, bare")
            << cash.sliced(12) << u"BCH"_s << u"good"_s << cash.sliced(12);
        QTest::newRow("networks of one family") << ether << u"USDT_polygon"_s << u"good"_s << ether;
        QTest::newRow("a new coin") << keyHash << u"FILECOIN"_s << u"unknown"_s << keyHash;
    }
    void whatBitcoinHasAsWellIsSaid()
    {
        QFETCH(QString, address);
        QFETCH(QString, coin);
        const AddressVerdict verdict = checkCoinAddress(address, coin, {});
        QTEST(verdict.name(), "verdict");
        QTEST(payableAddress(address, coin, {}), "payable");
        QVERIFY(verdict.words().isEmpty() && verdict.advice().isEmpty()); // it can be paid
        QCOMPARE(
            verdict.reason.contains(u"Bitcoin has addresses of this form as well"), verdict.isAmbiguous());
    }

    void eachOtherLetterIsCaught()
    {
        QRandomGenerator random(20301);
        for (const samples::Address &each : samples::good) {
            const bool isHex = each.address.startsWith(u"0x");
            if (isHex || bareAddress(each.address) != each.address)
                continue;
            for (qsizetype at = 0; at < each.address.size(); ++at) {
                QList<QChar> others{otherCase(each.address[at]), u' ', u'0', QChar(0x0430)};
                for (int more = 0; more < 4; ++more)
                    others << letters[random.bounded(letters.size())];
                for (const QChar other : others) {
                    if (other == each.address[at])
                        continue;
                    const QString changed = with(each.address, at, other);
                    QVERIFY2(
                        checkCoinAddress(changed, each.coin, each.network).isDoubt(), qPrintable(changed));
                }
                if (at + 1 < each.address.size() && each.address[at] != each.address[at + 1])
                    QVERIFY(checkCoinAddress(swapped(each.address, at), each.coin, each.network).isDoubt());
            }
        }
    }
    /// Of Ethereum's the case of each letter tells; a digit is told by chance, and mostly is.
    void eachOtherCaseIsCaught()
    {
        for (const samples::Address &each : samples::good) {
            const QStringView digits = QStringView(each.address).sliced(2);
            const bool isOneCase =
                digits == digits.toString().toLower() || digits == digits.toString().toUpper();
            if (!each.address.startsWith(u"0x") || isOneCase)
                continue;
            for (qsizetype at = 2; at < each.address.size(); ++at) {
                if (each.address[at].isLetter())
                    QVERIFY(checkCoinAddress(
                        with(each.address, at, otherCase(each.address[at])), each.coin, each.network)
                                .isDoubt());
            }
        }
    }

    void noOtherCoinTakesIt()
    {
        const QStringList coins{u"BTC"_s, u"BCH"_s, u"LTC"_s, u"XMR"_s, u"TRX"_s, u"ETH"_s};
        for (const samples::Address &each : samples::good) {
            const auto own = readCoinAsset(each.coin, each.network);
            QVERIFY(own);
            for (const QString &coin : coins) {
                const auto asset = readCoinAsset(coin, {});
                const bool isOwn =
                    asset->chain == own->chain || (coin == u"ETH" && each.address.startsWith(u"0x"));
                // The oldest form is Bitcoin's and Bitcoin Cash's alike; scripts are Litecoin's as well.
                const QString bare = bareAddress(each.address);
                const bool isShared = (bare.startsWith(u'1') && bare == each.address && coin != u"LTC")
                    || bare.startsWith(u'3');
                const bool takesOldForm = coin == u"BTC" || coin == u"BCH" || coin == u"LTC";
                if (isOwn || (isShared && takesOldForm))
                    continue;
                QCOMPARE(described(checkCoinAddress(each.address, coin, {})), u"other-coin"_s);
            }
        }
    }

    void theBareAddress()
    {
        QCOMPARE(bareAddress(QString(u"bitcoin:"_s + witness)), witness);
        QCOMPARE(bareAddress(QString(u"BITCOIN:"_s + witness.toUpper())), witness.toUpper());
        QCOMPARE(bareAddress(cash), cash); // its prefix is checked with it
        QCOMPARE(bareAddress(QString(u"bitcoincash:"_s + keyHash)), keyHash);
        QCOMPARE(bareAddress(QString(u"strange:"_s + keyHash)), u"strange:"_s + keyHash);
        QCOMPARE(bareAddress(keyHash), keyHash);
        QCOMPARE(bareAddress(QString()), QString());
    }

    /// Whatever comes, an answer does, and it says all that an answer says.
    void nothingBreaksIt()
    {
        QRandomGenerator random(1209);
        const QStringList coins{u"BTC"_s, u"BCH"_s, u"LTC"_s, u"XMR"_s, u"TRX"_s, u"ETH"_s, u"USDT_trc20"_s};
        const QStringList beginnings{QString(), u"bc1"_s, u"ltc1q"_s, u"bitcoincash:"_s, u"bchtest:q"_s,
            u"0x"_s, u"4"_s, u"1"_s, u"T"_s, u"q"_s, u"bitcoin:"_s, u"tb1p"_s};
        for (int round = 0; round < 3'000; ++round) {
            QString text = beginnings[random.bounded(beginnings.size())];
            const int more = random.bounded(130);
            for (int at = 0; at < more; ++at) {
                const int kind = random.bounded(60);
                text += kind == 0 ? QChar(static_cast<char16_t>(random.bounded(0x10000)))
                    : kind == 1   ? QChar(u':')
                                  : letters[random.bounded(letters.size())];
            }
            if (random.bounded(3) == 0) {
                const samples::Address &sample =
                    samples::good[random.bounded(static_cast<int>(std::size(samples::good)))];
                text = sample.address;
                text.remove(random.bounded(text.size()), random.bounded(3));
                text.insert(random.bounded(text.size()), letters.mid(random.bounded(letters.size()), 1));
            }
            for (const QString &coin : coins) {
                const AddressVerdict verdict = checkCoinAddress(text, coin, {});
                QVERIFY(verdict.kind != AddressVerdict::Kind::Unknown);
                QCOMPARE(verdict.isDoubt() || verdict.isAmbiguous(), !verdict.code.isEmpty());
                QCOMPARE(verdict.isDoubt() || verdict.isAmbiguous(), !verdict.reason.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(CoinAddressTest)
#include "CoinAddressTest.moc"
