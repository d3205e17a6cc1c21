// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/AccountChanges.h"

#include "IssuingFixture.h"
#include "accounts/KeychainErrors.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that holds one key, refuses as it is told, and looks after each step at what is beside the key.
class WatchedSecrets final : public SecretStore {
public:
    WatchedSecrets(Accounts &accounts, QString id)
        : m_accounts(accounts)
        , m_id(std::move(id))
    {
    }

    QString value = u"old-key"_s;
    std::optional<Error> storeError;
    std::optional<Error> removeError;
    bool keepsAllTheSame = false; ///< though it answers with an error
    QStringList pairs; ///< "old.example old-key": what could be sent where

    QCoro::Task<Result<SecretText>> key(Account) override
    {
        if (value.isEmpty())
            co_return failure(ErrorKind::Input, u"key-missing"_s, u"There is no key."_s);
        co_return SecretText(value);
    }
    QCoro::Task<Result<void>> store(Account, SecretText key) override
    {
        if (!storeError || keepsAllTheSame)
            value = key.reveal();
        look();
        if (storeError)
            co_return tl::unexpected(*storeError);
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(Account) override
    {
        if (removeError)
            co_return tl::unexpected(*removeError);
        value.clear();
        look();
        co_return Result<void>();
    }
    void look()
    {
        const auto account = await(m_accounts.byId(m_id));
        pairs << account.value().baseUrl.host() + u' ' + (value.isEmpty() ? u"none"_s : value);
    }

private:
    Accounts &m_accounts;
    QString m_id;
};

} // namespace

/// An account whose keychain fails half-way: a key goes to no other server than the one that it was typed
/// for, and nobody is told that nothing was changed where something was written.
class AccountChangesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<IssuingFixture> m_fixture;
    std::vector<std::unique_ptr<IssuingFixture>> m_closed;
    const MethodCatalogue m_methods = MethodCatalogue::standard();
    std::unique_ptr<SaleDefaults> m_defaults;
    Account m_shop;

    AccountServices services()
    {
        return {m_fixture->accounts, m_fixture->secrets, m_fixture->gateways, *m_defaults};
    }
    Account moved() const
    {
        Account after = m_shop;
        after.baseUrl = QUrl(u"https://new.example"_s);
        return after;
    }
    QString hostNow() { return await(m_fixture->accounts.byId(m_shop.id))->baseUrl.host(); }
    /// "" where it is well; else the error's sentence.
    QString change(const Account &before, const Account &after, const QString &key)
    {
        const auto changed = await(changeAccount(services(), before, after, SecretText(key)));
        return changed ? QString() : changed.error().message.english();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<IssuingFixture>();
        m_defaults = std::make_unique<SaleDefaults>(
            DefaultsBook(m_fixture->folder.filePath(u"defaults.json"_s), m_methods), m_fixture->files);
        const auto added = await(addAccount(services(),
            {.id = {},
                .name = u"Store"_s,
                .gatewayId = u"nonstopay"_s,
                .baseUrl = QUrl(u"https://old.example"_s)},
            SecretText(u"old-key"_s)));
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message.english()));
        m_shop = *added;
    }
    void cleanup()
    {
        m_defaults.reset();
        m_closed.push_back(std::move(m_fixture));
    }

    void nothingWasWritten()
    {
        m_fixture->secrets.storeError = keychain::locked();
        const QString said = change(m_shop, moved(), u"new-key"_s);
        QVERIFY2(said.startsWith(u"Nothing was changed."), qPrintable(said));
        QCOMPARE(hostNow(), u"old.example"_s); // whose key is the one that is stored
    }

    void theKeyMayBeThere_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("it could not be asked") << keychain::uncertain();
        QTest::newRow("it gives another one back") << keychain::notKept();
    }
    void theKeyMayBeThere()
    {
        QFETCH(Error, error);
        QCOMPARE(error.code, u"key-uncertain"_s);
        m_fixture->secrets.storeError = error;
        const QString said = change(m_shop, moved(), u"new-key"_s);
        QVERIFY2(said.startsWith(u"“Store” is changed."), qPrintable(said));
        QVERIFY2(said.contains(u"Type the key again"), qPrintable(said));
        QVERIFY2(!said.contains(u"Nothing was changed"), qPrintable(said));
        QCOMPARE(hostNow(), u"new.example"_s); // a new key that is there after all goes to no other
    }

    /// The old key is beside the new address at no moment, however the keychain behaves.
    void theOldKeyGoesToNoNewAddress_data()
    {
        QTest::addColumn<std::optional<Error>>("storeError");
        QTest::addColumn<bool>("keeps");
        QTest::addColumn<std::optional<Error>>("removeError");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("end"); // address, key, and how what is said begins
        const std::optional<Error> none;
        const std::optional<Error> locked = keychain::locked();
        const std::optional<Error> uncertain = keychain::uncertain();
        const QString store = u"Store"_s;
        const QString taken = u"Shop"_s;
        const QString asItWas = u"old.example old-key Nothing was changed."_s;
        QTest::newRow("all is well") << none << false << none << store << u"new.example new-key "_s;
        QTest::newRow("it refuses") << locked << false << none << store << asItWas;
        QTest::newRow("it may have the new one")
            << uncertain << true << none << store << u"new.example none “Store” is changed."_s;
        QTest::newRow("it may have the old one")
            << uncertain << false << none << store << u"new.example none “Store” is changed."_s;
        QTest::newRow("it may have either, for good")
            << uncertain << false << locked << store << u"old.example old-key The account is as it was"_s;
        QTest::newRow("the list of accounts refuses") << none << false << none << taken << asItWas;
    }
    void theOldKeyGoesToNoNewAddress()
    {
        QFETCH(std::optional<Error>, storeError);
        QFETCH(bool, keeps);
        QFETCH(std::optional<Error>, removeError);
        QFETCH(QString, name);
        WatchedSecrets secrets(m_fixture->accounts, m_shop.id);
        secrets.storeError = storeError;
        secrets.keepsAllTheSame = keeps;
        secrets.removeError = removeError;
        Account after = moved();
        after.name = name;
        const auto changed =
            await(changeAccount({m_fixture->accounts, secrets, m_fixture->gateways, *m_defaults}, m_shop,
                after, SecretText(u"new-key"_s)));
        secrets.look();
        for (const QString &pair : secrets.pairs)
            QVERIFY2(pair != u"new.example old-key", qPrintable(secrets.pairs.join(u", "_s)));
        const QString said = changed ? QString() : changed.error().message.english();
        QFETCH(QString, end);
        const QString ended = secrets.pairs.last() + u' ' + said;
        QVERIFY2(ended.startsWith(end), qPrintable(ended));
        QCOMPARE(changed.has_value(), said.isEmpty());
    }

    /// The form still holds the account as it was before both.
    void anotherTryThatWritesNothingLeavesTheNewAddress()
    {
        m_fixture->secrets.storeError = keychain::uncertain();
        QVERIFY(!change(m_shop, moved(), u"new-key"_s).isEmpty());
        m_fixture->secrets.storeError = keychain::locked();
        const QString said = change(m_shop, moved(), u"new-key"_s);
        QVERIFY2(said.startsWith(u"Nothing was changed."), qPrintable(said));
        QCOMPARE(hostNow(), u"new.example"_s);
        const QString without = change(m_shop, m_shop, {}); // back, by a form that never heard of it
        QVERIFY2(without.contains(u"Type the key for it"), qPrintable(without));
        QCOMPARE(hostNow(), u"new.example"_s);
        m_fixture->secrets.storeError.reset();
        QCOMPARE(change(m_shop, moved(), u"new-key"_s), QString());
        QCOMPARE(m_fixture->secrets.value, u"new-key"_s);
    }

    /// Another merchant's key reads another history, in which older sales are not; the same key does not.
    void onlyAnotherKeyMakesTheAccountNew_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<bool>("moves");
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("none") << QString() << QString() << false << true << false;
        QTest::newRow("the same") << u"old-key"_s << QString() << false << true << false;
        QTest::newRow("another") << u"new-key"_s << QString() << false << true << true;
        QTest::newRow("in other capitals") << u"OLD-KEY"_s << QString() << false << true << true;
        QTest::newRow("the same, elsewhere") << u"old-key"_s << QString() << true << true << true;
        QTest::newRow("the same, another client") << u"old-key"_s << u"42"_s << false << true << true;
        QTest::newRow("nobody can tell") << u"old-key"_s << QString() << false << false << true;
    }
    void onlyAnotherKeyMakesTheAccountNew()
    {
        QFETCH(QString, key);
        QFETCH(QString, clientId);
        QFETCH(bool, moves);
        QFETCH(bool, isReadable);
        Account after = moves ? moved() : m_shop;
        after.name = u"Kiosk"_s;
        after.clientId = clientId;
        if (!isReadable)
            m_fixture->secrets.error = keychain::locked();
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > m_shop.addedAt);
        QCOMPARE(change(m_shop, after, key), QString());
        const Account stored = await(m_fixture->accounts.byId(m_shop.id)).value();
        QCOMPARE(stored.name, u"Kiosk"_s);
        QTEST(stored.addedAt > m_shop.addedAt, "isNew");
        QVERIFY(stored.addedAt >= m_shop.addedAt);
    }

    void whatMayBeLeftOfAnAccountThatWasNotAdded()
    {
        const Account another{.id = {},
            .name = u"Another"_s,
            .gatewayId = u"nonstopay"_s,
            .baseUrl = QUrl(u"https://a.example"_s)};
        for (const Error &error : {keychain::uncertain(), keychain::locked()}) {
            m_fixture->secrets.storeError = error;
            const auto added = await(addAccount(services(), another, SecretText(u"k"_s)));
            QVERIFY(!added);
            const QString said = added.error().message;
            QVERIFY2(said.startsWith(u"The account was not added."), qPrintable(said));
            QCOMPARE(said.contains(u"A key may be left there, as the entry “Counterfoil”, "),
                error.code == u"key-uncertain");
            QVERIFY(!await(m_fixture->accounts.byName(u"Another"_s)));
        }
    }

    void sameMerchantsAreNamed()
    {
        QCOMPARE(sameMerchantWords({}), QString());
        QCOMPARE(sameMerchantWords({u"Shop"_s, u"Till"_s}),
            u"It looks like the same merchant’s account as “Shop”, “Till”. Use one of them only: both see the same sales at the gateway."_s);
    }

    void aKeyThatStaysIsNamedAndNothingIsPromised()
    {
        const auto removed = await(removeAccount(services(), m_shop, KeyFate::LeftThere));
        QVERIFY(removed);
        QCOMPARE(*removed,
            u"A key of “Store” may stay in the keychain, as the entry “Counterfoil”, %1/api-key; delete it there if nobody shall find it."_s
                .arg(m_shop.id));
    }
};

QTEST_GUILESS_MAIN(AccountChangesTest)
#include "AccountChangesTest.moc"
