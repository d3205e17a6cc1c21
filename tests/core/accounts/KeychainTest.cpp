// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "accounts/BusKeychainLock.h"
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

/// Another program writes under our name, in a form of its own.
void writeElsewhere(const QString &id, const QString &form, const QByteArray &secret)
{
    QProcess tool;
    tool.start(u"secret-tool"_s,
        {u"store"_s, u"--label=older"_s, u"server"_s, u"Counterfoil"_s, u"user"_s, id + u"/api-key"_s,
            u"type"_s, form});
    tool.write(secret);
    tool.closeWriteChannel();
    QVERIFY(tool.waitForFinished(30'000) && tool.exitCode() == 0);
}

/// keyring.py: "lock" or "unlock".
void turnKeyring(const QString &how)
{
    QProcess tool;
    tool.start(u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(KEYRING), how});
    QVERIFY2(tool.waitForFinished(30'000) && tool.exitCode() == 0, tool.readAllStandardError().constData());
}

} // namespace

/// Keys in a real GNOME Keyring, which has this test to itself (tests/endtoend/with-keyring). Nobody is there
/// to type its password: a window that asks for it is closed at once.
class KeychainTest : public QObject {
    Q_OBJECT

    BusKeychainLock m_lock;
    KeychainStore m_store{m_lock};

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

    void anOlderEntryOfAnotherFormStandsBeforeNoNewKey_data()
    {
        QTest::addColumn<QStringList>("forms");
        QTest::newRow("bytes") << QStringList{u"base64"_s};
        QTest::newRow("text") << QStringList{u"plaintext"_s};
        QTest::newRow("both") << QStringList{u"base64"_s, u"plaintext"_s};
        QTest::newRow("a form that nobody knows") << QStringList{u"rot13"_s, u"base64"_s};
        QTest::newRow("a map") << QStringList{u"map"_s};
    }
    void anOlderEntryOfAnotherFormStandsBeforeNoNewKey()
    {
        QFETCH(QStringList, forms);
        for (const QString &form : forms)
            writeElsewhere(u"older"_s, form, "b2xkLWtleQ==");
        QCOMPARE(codeOf(await(m_store.store(account(u"older"_s), SecretText(u"new-key"_s)))), u"done"_s);
        QCOMPARE(read(u"older"_s), u"new-key"_s);
        for (const QString &form : forms)
            writeElsewhere(u"older"_s, form, "b2xkLWtleQ==");
        QCOMPARE(codeOf(await(m_store.remove(account(u"older"_s)))), u"done"_s);
        QCOMPARE(read(u"older"_s), u"key-missing"_s);
        QCOMPARE(elsewhere(u"older"_s), QString());
    }

    void aLockedKeyringSaysSo()
    {
        QVERIFY(await(m_store.store(account(u"locked-up"_s), SecretText(u"k"_s))));
        turnKeyring(u"lock"_s);
        // It tells its client no more than "nothing found", which must not make anybody throw the account
        // away; nor must a removal be believed.
        QCOMPARE(read(u"locked-up"_s), u"keychain-locked"_s);
        QCOMPARE(read(u"nobody"_s), u"keychain-locked"_s);
        QCOMPARE(codeOf(await(m_store.store(account(u"x"_s), SecretText(u"k"_s)))), u"keychain-locked"_s);
        QCOMPARE(codeOf(await(m_store.remove(account(u"locked-up"_s)))), u"keychain-locked"_s);
        QCOMPARE(codeOf(await(m_store.remove(account(u"nobody"_s)))), u"keychain-locked"_s);
        turnKeyring(u"unlock"_s);
        QCOMPARE(read(u"locked-up"_s), u"k"_s);
        QCOMPARE(read(u"x"_s), u"key-missing"_s);
        QCOMPARE(codeOf(await(m_store.remove(account(u"locked-up"_s)))), u"done"_s);
        QCOMPARE(elsewhere(u"locked-up"_s), QString());
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "KeychainTest.moc"
