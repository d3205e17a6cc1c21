// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "accounts/BusKeychainLock.h"
#include "accounts/KeychainStore.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// A machine without a keychain: run without a session bus, with the address of a bus that is gone,
/// and on a bus where no keychain is.
/// There is no other place for keys, so the program says what is missing, soon, and writes nothing anywhere.
class KeychainAbsentTest : public QObject {
    Q_OBJECT

    const Account m_account{.id = u"a1"_s,
        .name = u"Shop"_s,
        .gatewayId = u"nonstopay"_s,
        .baseUrl = QUrl(u"https://a.example"_s)};

    static void verify(const std::optional<Error> &error)
    {
        QVERIFY(error);
        QVERIFY2(error->code == u"keychain-missing",
            qPrintable(error->code + u": "_s + error->message + u" - "_s + error->detail));
        QCOMPARE(error->kind, ErrorKind::Unavailable);
        QVERIFY2(error->message.contains(u"GNOME Keyring"), "it says what can be done");
        QVERIFY(!error->message.contains(u"secret-key") && !error->detail.contains(u"secret-key"));
    }

private Q_SLOTS:
    void nothingCanBeRead()
    {
        BusKeychainLock lock;
        KeychainStore store(lock);
        const auto key = await(store.key(m_account));
        verify(key ? std::nullopt : std::optional(key.error()));
    }
    void nothingCanBeStored()
    {
        BusKeychainLock lock;
        KeychainStore store(lock);
        const auto stored = await(store.store(m_account, SecretText(u"secret-key"_s)));
        verify(stored ? std::nullopt : std::optional(stored.error()));
        const auto key = await(store.key(m_account));
        verify(key ? std::nullopt : std::optional(key.error())); // nor is it kept in the meantime
    }
    void nothingCanBeRemoved()
    {
        BusKeychainLock lock;
        KeychainStore store(lock);
        const auto removed = await(store.remove(m_account));
        verify(removed ? std::nullopt : std::optional(removed.error()));
    }
};

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "KeychainAbsentTest.moc"
