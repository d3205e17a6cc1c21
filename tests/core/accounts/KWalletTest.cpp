// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "accounts/BusKeychainLock.h"
#include "accounts/KeychainStore.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// kwalletd.py, and the person at its window.
class Wallet {
public:
    Wallet()
    {
        m_program.start(u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(KWALLETD)});
        waitFor(u"ready"_s);
    }
    ~Wallet()
    {
        m_program.closeWriteChannel();
        m_program.waitForFinished(20'000);
    }
    Q_DISABLE_COPY_MOVE(Wallet)

    void order(const QString &what)
    {
        m_program.write(what.toUtf8() + '\n');
        waitFor(u"did "_s + what);
    }
    void waitFor(const QString &line)
    {
        const auto isThere = [this, &line] {
            m_said += QString::fromUtf8(m_program.readAllStandardOutput());
            return m_said.split(u'\n').contains(line);
        };
        if (!QTest::qWaitFor(isThere, 20'000))
            qFatal("the wallet does not say %s: %s", qPrintable(line),
                m_program.readAllStandardError().constData());
    }
    /// How often it said that.
    qsizetype times(const QString &line)
    {
        m_said += QString::fromUtf8(m_program.readAllStandardOutput());
        return m_said.split(u'\n').count(line);
    }
    void forget() { m_said.clear(); }

private:
    QProcess m_program;
    QString m_said;
};

QString codeOf(const auto &result)
{
    return result ? u"done"_s : result.error().code;
}

} // namespace

/// Keys in KDE's wallet, whose person takes a while, says no, or is not there. Runs on a session bus of its
/// own under the name of a KDE session. QtKeychain decides once and for all which keychain there is, so the
/// wallet stays, closed and empty again before each test.
class KWalletTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Wallet> m_wallet;
    const Account m_account{.id = u"a1"_s,
        .name = u"Shop"_s,
        .gatewayId = u"nonstopay"_s,
        .baseUrl = QUrl(u"https://a.example"_s)};

    struct ShopFixture {
        BusKeychainLock lock{{.answer = std::chrono::seconds(10), .person = std::chrono::seconds(20)}};
        KeychainStore store{lock};
    };

    /// Begins with an open wallet that holds the key.
    void keep(ShopFixture &shop, const QString &key)
    {
        auto storing = shop.store.store(m_account, SecretText(key));
        m_wallet->waitFor(u"open Counterfoil"_s);
        m_wallet->order(u"open"_s);
        QCOMPARE(codeOf(await(std::move(storing))), u"done"_s);
    }

private Q_SLOTS:
    void init() { m_wallet = std::make_unique<Wallet>(); }
    void cleanup() { m_wallet.reset(); }

    void theFirstKeyWaitsForItsPerson()
    {
        ShopFixture shop;
        QSignalSpy told(&shop.lock, &KeychainLock::asking);
        auto storing = shop.store.store(m_account, SecretText(u"typed-once"_s));
        m_wallet->waitFor(u"open Counterfoil"_s);
        QVERIFY(told.wait(10'000));
        QVERIFY2(told[0][0].value<LocalizedText>().contains(u"KWallet"), "it says who asks");
        QCOMPARE(
            m_wallet->times(u"open Counterfoil"_s), 1); // QtKeychain, which is impatient, waits behind us
        QCOMPARE(m_wallet->times(u"write a1/api-key"_s), 0);
        m_wallet->order(u"open"_s);
        QCOMPARE(codeOf(await(std::move(storing))), u"done"_s); // by itself, with what was typed
        QCOMPARE(told.last()[0].value<LocalizedText>(), QString());
        const auto key = await(shop.store.key(m_account));
        QCOMPARE(codeOf(key), u"done"_s);
        QCOMPARE(key->reveal(), u"typed-once"_s);
    }

    void whoeverSaysNoLosesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("before a sale or a check") << u"key"_s;
        QTest::newRow("a new key") << u"store"_s;
        QTest::newRow("removing") << u"remove"_s;
    }
    void whoeverSaysNoLosesNothing()
    {
        QFETCH(QString, what);
        ShopFixture shop;
        keep(shop, u"the-key"_s);
        m_wallet->order(u"close"_s);
        m_wallet->forget();
        const auto begin = [&]() -> QCoro::Task<QString> {
            if (what == u"key")
                co_return codeOf(co_await shop.store.key(m_account));
            if (what == u"store")
                co_return codeOf(co_await shop.store.store(m_account, SecretText(u"another"_s)));
            co_return codeOf(co_await shop.store.remove(m_account));
        };
        auto doing = begin();
        m_wallet->waitFor(u"open Counterfoil"_s);
        m_wallet->order(u"cancel"_s);
        QCOMPARE(await(std::move(doing)), u"keychain-locked"_s);
        QCOMPARE(m_wallet->times(u"write a1/api-key"_s) + m_wallet->times(u"remove a1/api-key"_s), 0);
        m_wallet->forget();
        auto reading = shop.store.key(m_account);
        m_wallet->waitFor(u"open Counterfoil"_s);
        m_wallet->order(u"open"_s);
        const auto key = await(std::move(reading));
        QCOMPARE(codeOf(key), u"done"_s);
        QCOMPARE(key->reveal(), u"the-key"_s);
    }

    void nobodyIsThere()
    {
        BusKeychainLock lock({.answer = std::chrono::seconds(10), .person = std::chrono::milliseconds(300)});
        KeychainStore store(lock);
        for (const auto &code :
            {codeOf(await(store.key(m_account))), codeOf(await(store.store(m_account, SecretText(u"k"_s)))),
                codeOf(await(store.remove(m_account)))})
            QCOMPARE(code, u"keychain-timeout"_s);
        QCOMPARE(m_wallet->times(u"write a1/api-key"_s) + m_wallet->times(u"remove a1/api-key"_s), 0);
    }

    void removedIsLookedFor()
    {
        ShopFixture shop;
        keep(shop, u"the-key"_s);
        QCOMPARE(codeOf(await(shop.store.remove(m_account))), u"done"_s);
        QCOMPARE(codeOf(await(shop.store.key(m_account))), u"key-missing"_s);
        QCOMPARE(codeOf(await(shop.store.remove(m_account))), u"done"_s); // removing nothing is fine
    }

    void aWalletThatOnlySaysSo()
    {
        ShopFixture shop;
        keep(shop, u"the-key"_s);
        m_wallet->order(u"stubborn"_s);
        QCOMPARE(codeOf(await(shop.store.remove(m_account))), u"key-left"_s);
        const auto stored = await(shop.store.store(m_account, SecretText(u"another"_s)));
        QCOMPARE(codeOf(stored), u"key-uncertain"_s);
        QVERIFY2(stored.error().message.contains(u"not stored"), qPrintable(stored.error().message));
        QCOMPARE(await(shop.store.key(m_account))->reveal(), u"the-key"_s);
    }

    /// Polling comes again and again.
    void nobodyIsAskedWhereNoPersonWaits()
    {
        ShopFixture shop;
        QCOMPARE(codeOf(await(shop.store.keyIfOpen(m_account))), u"keychain-locked"_s); // the first question
        keep(shop, u"the-key"_s);
        QCOMPARE(await(shop.store.keyIfOpen(m_account))->reveal(), u"the-key"_s);
        m_wallet->order(u"close"_s);
        m_wallet->forget();
        for (int round = 0; round < 3; ++round)
            QCOMPARE(codeOf(await(shop.store.keyIfOpen(m_account))), u"keychain-locked"_s);
        QCOMPARE(m_wallet->times(u"open Counterfoil"_s), 0);
        m_wallet->order(u"open"_s); // by another program
        QCOMPARE(await(shop.store.keyIfOpen(m_account))->reveal(), u"the-key"_s);
    }

    void aWalletThatIsSwitchedOff()
    {
        ShopFixture shop;
        keep(shop, u"the-key"_s);
        m_wallet->order(u"off"_s);
        m_wallet->forget();
        const auto key = await(shop.store.key(m_account));
        QCOMPARE(codeOf(key), u"keychain-missing"_s); // there is no Secret Service here that could do it
        QVERIFY2(key.error().message.contains(u"System Settings"), qPrintable(key.error().message));
        ShopFixture fresh;
        QCOMPARE(codeOf(await(fresh.store.store(m_account, SecretText(u"k"_s)))), u"keychain-missing"_s);
        QCOMPARE(m_wallet->times(u"write a1/api-key"_s), 0);
        m_wallet->order(u"on"_s);
        m_wallet->order(u"open"_s);
        QCOMPARE(await(fresh.store.key(m_account))->reveal(), u"the-key"_s);
    }

    void aKeyThatWasWrittenAndCouldNotBeLookedFor()
    {
        ShopFixture shop;
        keep(shop, u"the-key"_s);
        m_wallet->order(u"closing"_s); // it locks itself behind the next write
        const auto stored = await(shop.store.store(m_account, SecretText(u"another"_s)));
        QCOMPARE(codeOf(stored), u"key-uncertain"_s);
        QVERIFY2(stored.error().message.contains(u"could not be asked whether it has it"),
            qPrintable(stored.error().message));
        m_wallet->forget();
        auto reading = shop.store.key(m_account);
        m_wallet->waitFor(u"open Counterfoil"_s);
        m_wallet->order(u"open"_s);
        QCOMPARE(await(std::move(reading))->reveal(), u"another"_s);
    }

    void severalWaitForOneWindow()
    {
        ShopFixture shop;
        keep(shop, u"the-key"_s);
        m_wallet->order(u"close"_s);
        m_wallet->forget();
        auto first = shop.store.key(m_account);
        auto second = shop.store.key(m_account);
        m_wallet->waitFor(u"open Counterfoil"_s);
        QCOMPARE(m_wallet->times(u"open Counterfoil"_s), 1);
        m_wallet->order(u"open"_s);
        QCOMPARE(await(std::move(first))->reveal(), u"the-key"_s);
        QCOMPARE(await(std::move(second))->reveal(), u"the-key"_s);
    }

    /// It was ended; a new one comes, as after another login.
    void aWalletThatIsGone()
    {
        ShopFixture shop;
        keep(shop, u"the-key"_s);
        m_wallet.reset();
        QCOMPARE(codeOf(await(shop.store.key(m_account))), u"keychain-missing"_s);
        m_wallet = std::make_unique<Wallet>();
        auto reading = shop.store.key(m_account);
        m_wallet->waitFor(u"open Counterfoil"_s);
        m_wallet->order(u"open"_s);
        QCOMPARE(codeOf(await(std::move(reading))), u"key-missing"_s); // it begins empty
    }
};

QTEST_GUILESS_MAIN(KWalletTest)
#include "KWalletTest.moc"
