// SPDX-License-Identifier: GPL-3.0-or-later
#include "coins/CoinNetworks.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Names of coins and networks, however gateways spell them.
class CoinNetworksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("coin");
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("title"); ///< empty: not known
        const auto row = [](const QString &coin, const QString &network, const QString &title) {
            QTest::addRow("%s, %s", qPrintable(coin), qPrintable(network)) << coin << network << title;
        };
        row({}, {}, {});
        row(u"_"_s, u"-"_s, {});
        row(u"BTC"_s, {}, u"Bitcoin"_s);
        row(u" bitcoin "_s, {}, u"Bitcoin"_s);
        row(u"BTC"_s, u"BITCOIN"_s, u"Bitcoin"_s);
        row(u"BTC"_s, u"mainnet"_s, u"Bitcoin"_s);
        row({}, u"Bitcoin"_s, u"Bitcoin"_s);
        row(u"BITCOIN_CASH"_s, {}, u"Bitcoin Cash"_s);
        row(u"BCH"_s, u"BITCOIN CASH"_s, u"Bitcoin Cash"_s);
        row(u"Bitcoin-Cash"_s, {}, u"Bitcoin Cash"_s);
        row(u"LTC"_s, u"LITECOIN"_s, u"Litecoin"_s);
        row(u"XMR"_s, u"xmr"_s, u"Monero"_s);
        row(u"LINK"_s, u"ETHEREUM"_s, u"LINK (Ethereum)"_s);
        row(u"chainlink"_s, u"erc-20"_s, u"LINK (Ethereum)"_s);
        row(u"ETH"_s, u"ETHEREUM"_s, u"Ethereum"_s);
        row(u"ETH"_s, u"etherum"_s, u"Ethereum"_s); // as one gateway's documents have it
        row(u"TRX"_s, u"TRON"_s, u"Tron"_s);
        row(u"USDT"_s, u"TRC20"_s, u"USDT (Tron)"_s);
        row(u"Tether"_s, u"trc-20"_s, u"USDT (Tron)"_s);
        row(u"USDT"_s, u"Tron (TRC20)"_s, u"USDT (Tron)"_s);
        row(u"USDT"_s, u"Tron (ERC20)"_s, {}); // which of the two?
        row(u"usdt_trc20"_s, {}, u"USDT (Tron)"_s);
        row(u"USDT_polygon"_s, {}, u"USDT (Polygon)"_s);
        row(u"USDT_polygon"_s, u"Polygon"_s, u"USDT (Polygon)"_s);
        row(u"USDT"_s, u"Polygon (MATIC)"_s, u"USDT (Polygon)"_s);
        row(u"usdt-TRC20"_s, {}, u"USDT (Tron)"_s);
        row(u"USDT (TRC20)"_s, {}, u"USDT (Tron)"_s);
        row(u"USDC"_s, u"BEP20"_s, u"USDC (BNB Smart Chain)"_s);
        row(u"USDC"_s, u"BASE"_s, u"USDC (Base)"_s);
        row(u"ETH"_s, u"BASE"_s, u"Base"_s); // its own coin is ETH
        row(u"DAI"_s, u"ERC20"_s, u"DAI (Ethereum)"_s);
        row({}, u"TRC20"_s, u"Tron"_s);
        row(u"BTC"_s, u"BEP20"_s, u"BTC (BNB Smart Chain)"_s);
        row(u"USDT"_s, {}, {});
        row(u"USDT"_s, u"OMNI"_s, {});
        row(u"USDT"_s, u"SOLANA"_s, {});
        row(u"USDT_ton"_s, {}, {});
        row(u"BTC"_s, u"LITECOIN"_s, {});
        row(u"ВТС"_s, {}, {}); // Cyrillic
        row(QString(10'000, u'_'), {}, {});
        row(u"USDT"_s, QString(10'000, u'('), {});
    }
    void names()
    {
        QFETCH(QString, coin);
        QFETCH(QString, network);
        const auto asset = readCoinAsset(coin, network);
        QTEST(asset ? asset->title() : QString(), "title");
    }

    void aNetworkAloneTellsNoCoin()
    {
        const auto tron = readCoinAsset({}, u"TRC20");
        QVERIFY(tron && tron->code().isEmpty());
        QCOMPARE(readCoinAsset({}, u"BITCOIN")->code(), u"BTC"_s);
        QCOMPARE(readCoinAsset(u"USDT", u"TRC20")->code(), u"USDT"_s);
        QCOMPARE(readCoinAsset(u"ETH", u"ARBITRUM")->code(), u"ETH"_s);
    }
};

QTEST_GUILESS_MAIN(CoinNetworksTest)
#include "CoinNetworksTest.moc"
