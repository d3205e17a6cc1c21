// SPDX-License-Identifier: GPL-3.0-or-later
#include "SalePageBench.h"
#include "sale/SendingView.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that answers when the test lets it.
class SlowSecrets final : public SecretStore {
public:
    QPromise<void> answered;

    SlowSecrets() { answered.start(); }
    QCoro::Task<Result<SecretText>> key(Account) override
    {
        const QFuture<void> waiting = answered.future();
        co_await waiting;
        co_return SecretText(u"0d8d8e89a6cdcd"_s);
    }
    QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
};

/// A shop whose keychain takes its time, and then its gateway.
class SlowFixture : public ShopFixture {
public:
    SlowSecrets slow;
    AccountGateways gateways{catalogue, accounts, slow, http}; ///< hides the quick ones
    Tracker tracker{ledger, gateways, clock, {.settle = std::chrono::milliseconds(1)}};
};

/// A shop whose books are no books.
class ShopWithoutBooks : public IssuingFixture {
public:
    MethodCatalogue methods = MethodCatalogue::standard();
    Tracker tracker{ledger, gateways, clock, {.settle = std::chrono::milliseconds(1)}};

    ShopWithoutBooks()
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(20'000, 'x')) < 0)
            qFatal("the file cannot be written");
        file.close();
        if (await(ledger.start()))
            qFatal("that is no ledger");
    }
};

const QString nothingSent = u"Nothing has been sent yet."_s;
const QString asking = u"Asking the gateway for a pay link."_s;

} // namespace

/// What the cashier reads while a sale is on its way, and when it cannot go.
class SaleOnItsWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOthersWriteSaysNothingAboutThisSale()
    {
        SalePageBench<SlowFixture> bench;
        bench.shop.gateway->silent = true;
        bench.type();
        QTRY_VERIFY(bench.says(nothingSent));
        // Another till begins a sale, and the tracker learns something about an old one.
        Invoice other = ShopFixture::sale(u"CF-OTHER"_s, 999, u"USD"_s, bench.shop.now);
        bench.shop.add(other, State::Open);
        bench.shop.settle();
        QVERIFY(bench.says(nothingSent));
        bench.shop.slow.answered.finish();
        QTRY_VERIFY(bench.says(asking));
        QTest::mouseClick(bench.button(u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(SalePageBench<SlowFixture>::isShown(bench.card()));
    }

    void withoutBooksNothingIsSentAndItSaysWhy()
    {
        SalePageBench<ShopWithoutBooks> bench;
        bench.type();
        QTRY_VERIFY(bench.says(u"Nothing was sent."_s));
        QCOMPARE(bench.shop.gateway->issued, 0);
        QVERIFY(bench.says(u"ledger.sqlite"_s));
        QCOMPARE(bench.line(u"amount"_s)->text(), u"15.04"_s); // nothing that was typed is lost
    }
};

QTEST_MAIN(SaleOnItsWayTest)
#include "SaleOnItsWayTest.moc"
