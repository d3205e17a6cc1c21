// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "accounts/BusKeychainLock.h"
#include "accounts/KeychainStore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// Takes every call to the secret service and never answers, like a keychain whose password window nobody
/// sees.
class SilentKeychain : public QDBusVirtualObject {
public:
    int calls = 0;

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        ++calls;
        m_unanswered << message;
        return true;
    }
    QString introspect(const QString &) const override { return {}; }
    /// At last, and for everybody at once.
    void refuseAll(const QDBusConnection &bus)
    {
        for (const QDBusMessage &message : std::exchange(m_unanswered, {}))
            bus.send(message.createErrorReply(QDBusError::AccessDenied, u"too late"_s));
    }

private:
    QList<QDBusMessage> m_unanswered;
};

QString codeOf(const auto &result)
{
    return result ? u"done"_s : result.error().code;
}

} // namespace

/// A keychain that never answers is given up after a while, and may answer later without harm. Runs on a
/// session bus of its own, where it plays the keychain.
class KeychainSilentTest : public QObject {
    Q_OBJECT

    SilentKeychain m_keychain;
    const Account m_account{.id = u"a1"_s,
        .name = u"Shop"_s,
        .gatewayId = u"nonstopay"_s,
        .baseUrl = QUrl(u"https://a.example"_s)};

private Q_SLOTS:
    void initTestCase()
    {
        // A connection of its own: calls to oneself cannot be left without an answer.
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"keychain"_s);
        QVERIFY2(bus.isConnected(), "this test needs a session bus of its own: dbus-run-session");
        QVERIFY(bus.registerVirtualObject(u"/"_s, &m_keychain, QDBusConnection::SubPath));
        QVERIFY2(
            bus.registerService(u"org.freedesktop.secrets"_s), "there is a keychain on this bus already");
    }

    void isGivenUp()
    {
        BusKeychainLock lock({.answer = std::chrono::milliseconds(300)});
        KeychainStore store(lock, std::chrono::milliseconds(300));
        const auto key = await(store.key(m_account));
        QCOMPARE(codeOf(key), u"keychain-timeout"_s);
        QCOMPARE(key.error().kind, ErrorKind::Unavailable);
        QVERIFY(key.error().message.contains(u"password"));
        QVERIFY2(m_keychain.calls > 0, "it was asked");
        QCOMPARE(codeOf(await(store.store(m_account, SecretText(u"k"_s)))), u"keychain-timeout"_s);
        QCOMPARE(codeOf(await(store.remove(m_account))), u"keychain-timeout"_s);
    }

    void anAnswerThatComesLaterHarmsNobody()
    {
        BusKeychainLock lock({.answer = std::chrono::milliseconds(300)});
        KeychainStore store(lock, std::chrono::milliseconds(300));
        QCOMPARE(codeOf(await(store.key(m_account))), u"keychain-timeout"_s);
        m_keychain.refuseAll(QDBusConnection(u"keychain"_s));
        QCOMPARE(
            codeOf(await(store.key(m_account))), u"keychain-timeout"_s); // the late answer was for nobody
    }
};

QTEST_GUILESS_MAIN(KeychainSilentTest)
#include "KeychainSilentTest.moc"
