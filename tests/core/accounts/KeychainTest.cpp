// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "accounts/KeychainStore.h"

#include <QProcess>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Account account(const QString &id)
{
    return {.id = id,
        .name = u"Shop"_s,
        .gatewayId = u"nonstopay"_s,
        .baseUrl = QUrl(u"https://usdc.nonstopay.net"_s)};
}

QString codeOf(const auto &result)
{
    return result ? u"done"_s : result.error().code;
}

/// What another program finds in the keyring.
QString elsewhere(const QString &id)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"Counterfoil"_s, u"user"_s, id + u"/api-key"_s});
    return tool.waitForFinished(30'000) ? QString::fromUtf8(tool.readAllStandardOutput())
                                        : u"secret-tool does not end"_s;
}

} // namespace

/// Keys in a real GNOME Keyring, which has this test to itself (tests/endtoend/with-keyring). The last test
/// locks it.
class KeychainTest : public QObject {
    Q_OBJECT

    KeychainStore m_store;

    QString read(const QString &id)
    {
        const auto key = await(m_store.key(account(id)));
        return key ? key->reveal() : key.error().code;
    }

private Q_SLOTS:
    void aKeyThatIsNotThere()
    {
        const auto key = await(m_store.key(account(u"nobody"_s)));
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"key-missing"_s);
        QCOMPARE(key.error().kind, ErrorKind::Input);
        QCOMPARE(codeOf(await(m_store.remove(account(u"nobody"_s)))), u"done"_s); // removing it is fine
    }

    void keepsAKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("as the documents show one") << u"0d8d8e89a6cdcd"_s;
        QTest::newRow("blanks and quotes") << u" a \"b\" 'c' \\ "_s;
        QTest::newRow("line ends") << u"-----BEGIN-----\nabc\r\n-----END-----\n"_s;
        QTest::newRow("other scripts and emoji") << u"ключ مفتاح 鍵 🔑"_s;
        QTest::newRow("long") << QString(20'000, u'k');
    }
    void keepsAKey()
    {
        QFETCH(QString, key);
        QCOMPARE(codeOf(await(m_store.store(account(u"kept"_s), SecretText(key)))), u"done"_s);
        QCOMPARE(read(u"kept"_s), key);
        QCOMPARE(elsewhere(u"kept"_s), key); // under the name that the documents give
    }

    void aNewKeyReplacesTheOld()
    {
        QVERIFY(await(m_store.store(account(u"twice"_s), SecretText(u"old"_s))));
        QVERIFY(await(m_store.store(account(u"twice"_s), SecretText(u"new"_s))));
        QCOMPARE(read(u"twice"_s), u"new"_s);
        QVERIFY(await(m_store.remove(account(u"twice"_s))));
        QCOMPARE(read(u"twice"_s), u"key-missing"_s); // and no old one comes to light
    }

    void everyAccountHasItsOwn()
    {
        const QStringList ids{u"a"_s, u"b"_s, u"a/api-key"_s, u""_s};
        for (const QString &id : ids)
            QVERIFY(await(m_store.store(account(id), SecretText(u"key of "_s + id))));
        for (const QString &id : ids)
            QCOMPARE(read(id), QString(u"key of "_s + id));
        QVERIFY(await(m_store.remove(account(u"a"_s))));
        QCOMPARE(read(u"a"_s), u"key-missing"_s);
        QCOMPARE(read(u"b"_s), u"key of b"_s);
        QCOMPARE(elsewhere(u"a"_s), QString());
    }

    void severalCallsAtOnce()
    {
        auto storing = m_store.store(account(u"first"_s), SecretText(u"1"_s));
        auto alsoStoring = m_store.store(account(u"second"_s), SecretText(u"2"_s));
        QCOMPARE(codeOf(await(std::move(storing))), u"done"_s);
        QCOMPARE(codeOf(await(std::move(alsoStoring))), u"done"_s);
        auto reading = m_store.key(account(u"first"_s));
        auto alsoReading = m_store.key(account(u"second"_s));
        QCOMPARE(await(std::move(reading))->reveal(), u"1"_s);
        QCOMPARE(await(std::move(alsoReading))->reveal(), u"2"_s);
    }

    void aLockedKeyringSaysSo()
    {
        QVERIFY(await(m_store.store(account(u"locked-up"_s), SecretText(u"k"_s))));
        QProcess lock;
        lock.start(u"gdbus"_s,
            {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s, u"--object-path"_s,
                u"/org/freedesktop/secrets"_s, u"--method"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                u"['/org/freedesktop/secrets/aliases/default']"_s});
        QVERIFY(lock.waitForFinished(30'000) && lock.exitCode() == 0);

        // Nobody is here to type its password: the prompt fails at once, or nothing comes of it. A keyring
        // that tells its client no more than "nothing found" must not make anybody throw the account away.
        KeychainStore hasty(std::chrono::seconds(3));
        const auto key = await(hasty.key(account(u"locked-up"_s)));
        QVERIFY(!key);
        const bool saysLocked = key.error().code == u"keychain-locked"
            || key.error().code == u"keychain-timeout" || key.error().message.contains(u"locked");
        QVERIFY2(saysLocked, qPrintable(key.error().code + u": "_s + key.error().message));

        const auto stored = await(hasty.store(account(u"x"_s), SecretText(u"k"_s)));
        QVERIFY2(!stored
                && (stored.error().code == u"keychain-locked" || stored.error().code == u"keychain-timeout"),
            qPrintable(codeOf(stored) + (stored ? QString() : stored.error().detail)));
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "KeychainTest.moc"
