// SPDX-License-Identifier: GPL-3.0-or-later
#include "coins/PaymentUri.h"

#include "Addresses.h"
#include "coins/CoinAddressCheck.h"
#include "coins/TokenContracts.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString witness = u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s;
const QString cash = u"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s;
const QString tron = u"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"_s;
const QString ether = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
const QString monero =
    u"44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A"_s;

Money money(const QString &amount, const QString &currency)
{
    return Money::parse(amount, *Currency::find(currency)).value();
}

} // namespace

/// What a wallet fills in by itself.
class PaymentUriTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uris_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("coin");
        QTest::addColumn<QString>("network");
        QTest::addColumn<Money>("amount");
        QTest::addColumn<QString>("uri"); ///< empty: the bare address is all that there is
        const auto row = [](const char *name, const QString &address, const QString &coin,
                             const QString &network, const Money &amount, const QString &uri) {
            QTest::newRow(name) << address << coin << network << amount << uri;
        };
        const QString usdt =
            u"ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7@1/transfer?address="_s + ether;
        // No amount of that coin.
        row("dollars", witness, u"BTC"_s, u"BITCOIN"_s, money(u"20"_s, u"USD"_s), {});
        row("another coin", witness, u"BTC"_s, u"BITCOIN"_s, money(u"20"_s, u"LTC"_s), {});
        row("a coin that no table has", ether, u"FOO"_s, u"ERC20"_s, money(u"1"_s, u"XXX"_s), {});
        row("nothing", witness, u"BTC"_s, {}, Money(0, *Currency::find(u"BTC")), {});
        row("less than nothing", witness, u"BTC"_s, {}, Money(-5, *Currency::find(u"BTC")), {});
        // Doubts and what nobody knows.
        row("a doubt", witness.chopped(1) + u'p', u"BTC"_s, {}, money(u"1"_s, u"BTC"_s), {});
        row("another coin's address", ether, u"BTC"_s, {}, money(u"1"_s, u"BTC"_s), {});
        row("a network that is not known", ether, u"USDT"_s, u"TON"_s, money(u"1"_s, u"USDT"_s), {});
        // No standard, no contract that is surely known.
        row("TRX", tron, u"TRX"_s, u"TRON"_s, money(u"5"_s, u"TRX"_s), {});
        row("USDT in Tron", tron, u"USDT"_s, u"TRC20"_s, money(u"5"_s, u"USDT"_s), {});
        row("USDC in Polygon: which of the two?", ether, u"USDC"_s, u"POLYGON"_s, money(u"5"_s, u"USDC"_s),
            {});
        row("USDT in BNB Smart Chain", ether, u"USDT"_s, u"BEP20"_s, money(u"5"_s, u"USDT"_s), {});
        row("finer than the token is counted", ether, u"USDT"_s, u"ERC20"_s, money(u"0.0000001"_s, u"USDT"_s),
            {});

        row("BTC", witness, u"BTC"_s, u"BITCOIN"_s, money(u"20"_s, u"BTC"_s),
            u"bitcoin:"_s + witness + u"?amount=20"_s);
        row("the smallest", witness, u"BTC"_s, {}, money(u"0.00000001"_s, u"BTC"_s),
            u"bitcoin:"_s + witness + u"?amount=0.00000001"_s);
        row("zeros that say nothing", witness, u"BTC"_s, {}, money(u"0.10000000"_s, u"BTC"_s),
            u"bitcoin:"_s + witness + u"?amount=0.1"_s);
        row("more than a double can", witness, u"BTC"_s, {}, money(u"90071992.54740993"_s, u"BTC"_s),
            u"bitcoin:"_s + witness + u"?amount=90071992.54740993"_s);
        row("its name before it, in capitals", u"BITCOIN:"_s + witness.toUpper(), u"BTC"_s, {},
            money(u"1"_s, u"BTC"_s), u"bitcoin:"_s + witness.toUpper() + u"?amount=1"_s);
        row("LTC", u"ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9"_s, u"LTC"_s, u"LITECOIN"_s,
            money(u"2.5"_s, u"LTC"_s), u"litecoin:ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9?amount=2.5"_s);
        row("BCH", cash, u"BCH"_s, u"BITCOIN CASH"_s, money(u"1"_s, u"BCH"_s), cash + u"?amount=1"_s);
        row("BCH without its prefix", cash.sliced(12), u"BCH"_s, {}, money(u"1"_s, u"BCH"_s),
            cash + u"?amount=1"_s);
        row("BCH, old form: never Bitcoin's name", u"1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu"_s, u"BCH"_s, {},
            money(u"1"_s, u"BCH"_s), u"bitcoincash:1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu?amount=1"_s);
        row("LTC, a form that Bitcoin has as well", u"3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"_s, u"LTC"_s, {},
            money(u"1"_s, u"LTC"_s), u"litecoin:3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy?amount=1"_s);
        row("XMR, twelve decimals", monero, u"XMR"_s, u"MONERO"_s, money(u"0.123456789012"_s, u"XMR"_s),
            u"monero:"_s + monero + u"?tx_amount=0.123456789012"_s);
        row("ETH", ether, u"ETH"_s, u"ETHEREUM"_s, money(u"1.5"_s, u"ETH"_s),
            u"ethereum:"_s + ether + u"@1?value=1500000000000000000"_s);
        row("one wei", ether, u"ETH"_s, {}, money(u"0.000000000000000001"_s, u"ETH"_s),
            u"ethereum:"_s + ether + u"@1?value=1"_s);
        row("more wei than 64 bits", ether, u"ETH"_s, {}, money(u"92233720368.54775807"_s, u"ETH"_s),
            u"ethereum:"_s + ether + u"@1?value=92233720368547758070000000000"_s);
        row("ETH elsewhere", ether, u"ETH"_s, u"ARBITRUM"_s, money(u"1"_s, u"ETH"_s),
            u"ethereum:"_s + ether + u"@42161?value=1000000000000000000"_s);
        row("USDT", ether, u"USDT"_s, u"ERC20"_s, money(u"20"_s, u"USDT"_s), usdt + u"&uint256=20000000"_s);
        row("USDT, zeros behind", ether, u"USDT"_s, u"ERC20"_s, money(u"0.50000000"_s, u"USDT"_s),
            usdt + u"&uint256=500000"_s);
        row("USDC", ether, u"USDC"_s, u"ERC20"_s, money(u"0.000001"_s, u"USDC"_s),
            u"ethereum:0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48@1/transfer?address="_s + ether
                + u"&uint256=1"_s);
        row("LINK", ether, u"LINK"_s, u"ETHEREUM"_s, money(u"0.5"_s, u"LINK"_s),
            u"ethereum:0x514910771AF9Ca656af840dff83E8264EcF986CA@1/transfer?address="_s + ether
                + u"&uint256=500000000000000000"_s);
        row("USDT in Polygon", ether, u"USDT_polygon"_s, {}, money(u"20"_s, u"USDT"_s),
            u"ethereum:0xc2132D05D31c914a87C6611C10748AEb04B58e8F@137/transfer?address="_s + ether
                + u"&uint256=20000000"_s);
    }
    void uris()
    {
        QFETCH(QString, address);
        QFETCH(QString, coin);
        QFETCH(QString, network);
        QFETCH(Money, amount);
        const QString uri = paymentUri(address, coin, network, amount);
        QTEST(uri, "uri");
        QVERIFY(uri.isEmpty() || QUrl(uri, QUrl::StrictMode).isValid());
        QCOMPARE(
            paymentUriCaution(uri).isEmpty(), !uri.contains(u"@1/transfer"_s) && !uri.contains(u"@137/"_s));
    }

    void aPayLinkIsNoTokensCode()
    {
        QVERIFY(paymentUriCaution(u"https://pay.example/transfer?address=1"_s).isEmpty());
    }

    void eachContractAgreesWithItself()
    {
        for (const auto &[coin, network, decimals] :
            {std::tuple(u"USDT", u"ERC20", 6), std::tuple(u"USDC", u"ERC20", 6),
                std::tuple(u"LINK", u"ERC20", 18), std::tuple(u"USDT", u"POLYGON", 6)}) {
            const TokenContract *contract = tokenContract(*readCoinAsset(coin, network));
            QVERIFY(contract);
            QCOMPARE(contract->decimals, decimals);
            const QString address = contract->address.toString();
            QVERIFY(address != address.toLower());
            QVERIFY(checkCoinAddress(address, coin, network).isGood()); // EIP-55
        }
        QVERIFY(!tokenContract(*readCoinAsset(u"ETH", u"ERC20")));
        QVERIFY(!tokenContract(*readCoinAsset(u"LINK", u"POLYGON")));
    }

    /// Whatever the address, a URI holds it, and an amount that reads back as the same.
    void theAmountReadsBack()
    {
        for (const samples::Address &each : samples::good) {
            const auto asset = readCoinAsset(each.coin, each.network);
            const auto currency = Currency::find(asset->code());
            QVERIFY(currency);
            const Money amount(123'456'789, *currency);
            const QString uri = paymentUri(each.address, each.coin, each.network, amount);
            if (uri.isEmpty())
                continue;
            const QString bare = bareAddress(each.address);
            QVERIFY(uri.contains(bare));
            const QUrlQuery query(QUrl(uri).query());
            for (const QString &name : {u"amount"_s, u"tx_amount"_s}) {
                if (query.hasQueryItem(name))
                    QCOMPARE(Money::parse(query.queryItemValue(name), *currency).value(), amount);
            }
        }
    }
};

QTEST_GUILESS_MAIN(PaymentUriTest)
#include "PaymentUriTest.moc"
