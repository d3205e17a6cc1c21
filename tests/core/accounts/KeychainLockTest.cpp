// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "accounts/BusKeychainLock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QDBusObjectPath none(u"/"_s);
const QDBusObjectPath login(u"/org/freedesktop/secrets/collection/login"_s);
const QDBusObjectPath window(u"/org/freedesktop/secrets/prompt/1"_s);

/// What one Secret Service does when it is asked.
struct Script {
    enum class Answer { Opens, StaysLocked, Dismissed, Never };

    QDBusObjectPath collection = login;
    bool isLocked = false;
    QList<QDBusObjectPath> openItems = {};
    QList<QDBusObjectPath> lockedItems = {};
    bool hasWindow = true; ///< unlocking asks a person
    Answer answer = Answer::Opens;
    QString fails = {}; ///< the call that ends with this error
    QString error = u"org.freedesktop.DBus.Error.AccessDenied"_s;
};

class ScriptedService : public QDBusVirtualObject {
public:
    Script script;
    QStringList calls;

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        QDBusConnection bus = connection;
        const QString call = message.member();
        calls << call;
        if (call == script.fails)
            return bus.send(message.createErrorReply(script.error, u"raw words of the service"_s));
        if (call == u"ReadAlias")
            return bus.send(message.createReply(QVariant::fromValue(script.collection)));
        if (call == u"Get")
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(script.isLocked))));
        if (call == u"SearchItems")
            return bus.send(message.createReply(
                {QVariant::fromValue(script.openItems), QVariant::fromValue(script.lockedItems)}));
        if (call == u"Unlock" || call == u"CreateCollection")
            return answerUnlock(message, bus);
        if (call == u"Prompt")
            return prompt(message, bus);
        return bus.send(message.createReply()); // Dismiss
    }
    QString introspect(const QString &) const override { return {}; }

private:
    void open()
    {
        if (script.answer != Script::Answer::Opens)
            return;
        script.isLocked = false;
        script.openItems += std::exchange(script.lockedItems, {});
        if (m_isMaking)
            script.collection = login;
    }
    bool m_isMaking = false;
    bool answerUnlock(const QDBusMessage &message, QDBusConnection &bus)
    {
        m_isMaking = message.member() == u"CreateCollection";
        if (!script.hasWindow)
            open();
        const QDBusObjectPath path = script.hasWindow ? window : none;
        if (message.member() == u"CreateCollection")
            return bus.send(message.createReply({QVariant::fromValue(none), QVariant::fromValue(path)}));
        return bus.send(
            message.createReply({QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(path)}));
    }
    bool prompt(const QDBusMessage &message, QDBusConnection &bus)
    {
        if (script.answer == Script::Answer::Never)
            return true;
        bus.send(message.createReply());
        open();
        QDBusMessage completed =
            QDBusMessage::createSignal(window.path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
        completed << (script.answer == Script::Answer::Dismissed)
                  << QVariant::fromValue(QDBusVariant(QString()));
        return bus.send(completed);
    }
};

} // namespace

/// Whether a keychain is open, and how it comes to be, at a Secret Service that the test plays on a session
/// bus of its own.
class KeychainLockTest : public QObject {
    Q_OBJECT

    // A connection of its own: calls to oneself cannot be answered later.
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"keychain"_s);
    ScriptedService m_service;

    static KeychainPatience shortPatience()
    {
        return {.answer = std::chrono::seconds(5), .person = std::chrono::milliseconds(300)};
    }
    static QString outcome(const Result<void> &opened) { return opened ? u"open"_s : opened.error().code; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bus.isConnected(), "this test needs a session bus of its own: dbus-run-session");
        QVERIFY(m_bus.registerVirtualObject(u"/"_s, &m_service, QDBusConnection::SubPath));
        QVERIFY(m_bus.registerService(u"org.freedesktop.secrets"_s));
    }

    void opens_data()
    {
        using Answer = Script::Answer;
        using Use = KeychainLock::Use;
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("isStoring");
        QTest::addColumn<QString>("expected");
        const QList<QDBusObjectPath> elsewhere{
            QDBusObjectPath(u"/org/freedesktop/secrets/collection/old/7"_s)};
        const auto row = [](const char *name, const Script &script, Use use, const QString &expected) {
            QTest::newRow(name) << script << (use == Use::Storing) << expected;
        };
        const QString open = u"open"_s;
        const QString locked = u"keychain-locked"_s;
        const QString silent = u"keychain-timeout"_s;
        const QString failed = u"keychain-error"_s;
        row("open", {}, Use::Reading, open);
        row("locked, and its person opens it", {.isLocked = true}, Use::Reading, open);
        row("locked, and the window is closed", {.isLocked = true, .answer = Answer::Dismissed}, Use::Reading,
            locked);
        row("locked, and it opens without a window", {.isLocked = true, .hasWindow = false}, Use::Reading,
            open);
        row("it says that it opened, and has not", {.isLocked = true, .answer = Answer::StaysLocked},
            Use::Reading, locked);
        row("unlocked without a window, and still locked",
            {.isLocked = true, .hasWindow = false, .answer = Answer::StaysLocked}, Use::Reading, locked);
        row("nobody answers its window", {.isLocked = true, .answer = Answer::Never}, Use::Reading, silent);
        row("the entry lies in another collection, which is locked", {.lockedItems = elsewhere}, Use::Reading,
            open);
        row("and that window is closed", {.lockedItems = elsewhere, .answer = Answer::Dismissed},
            Use::Reading, locked);
        // As KeePassXC with all its databases closed: what lies in them is not known to be gone.
        row("no collection is open", {.collection = none}, Use::Reading, locked);
        row("no collection, and the entry lies in an open one", {.collection = none, .openItems = elsewhere},
            Use::Reading, open);
        row("no collection, and the entry lies in a locked one",
            {.collection = none, .lockedItems = elsewhere}, Use::Reading, open);
        row("the first key of all: a collection is made", {.collection = none}, Use::Storing, open);
        row("the first key of all, and the window is closed",
            {.collection = none, .answer = Answer::Dismissed}, Use::Storing, locked);
        row("the first key of all, and nobody is there", {.collection = none, .answer = Answer::Never},
            Use::Storing, silent);
        row("it refuses to say which collection", {.fails = u"ReadAlias"_s}, Use::Reading, failed);
        row("it has no property Locked", {.fails = u"Get"_s}, Use::Storing, failed);
        row("it cannot search",
            {.fails = u"SearchItems"_s, .error = u"org.freedesktop.DBus.Error.UnknownMethod"_s}, Use::Reading,
            failed);
        row("it cannot unlock", {.isLocked = true, .fails = u"Unlock"_s}, Use::Reading, failed);
        row("it is too slow for the bus",
            {.fails = u"ReadAlias"_s, .error = u"org.freedesktop.DBus.Error.NoReply"_s}, Use::Reading,
            silent);
        row("it does not come up",
            {.fails = u"ReadAlias"_s, .error = u"org.freedesktop.DBus.Error.Spawn.ChildExited"_s},
            Use::Reading, u"keychain-missing"_s);
    }
    void opens()
    {
        QFETCH(Script, script);
        QFETCH(bool, isStoring);
        QFETCH(QString, expected);
        m_service.script = script;
        BusKeychainLock lock(shortPatience());
        const auto use = isStoring ? KeychainLock::Use::Storing : KeychainLock::Use::Reading;
        const auto opened = await(lock.open(u"a1/api-key"_s, use));
        QCOMPARE(outcome(opened), expected);
        if (!opened)
            QVERIFY2(!opened.error().message.contains(u"raw words"), qPrintable(opened.error().message));
        if (opened)
            QVERIFY2(await(lock.isOpen(u"a1/api-key"_s)), "nothing of it is locked any more");
    }

    void anOpenOneIsNotAsked()
    {
        m_service.script = {};
        m_service.calls.clear();
        BusKeychainLock lock(shortPatience());
        QCOMPARE(outcome(await(lock.open(u"a1/api-key"_s, KeychainLock::Use::Reading))), u"open"_s);
        QVERIFY(!m_service.calls.contains(u"Unlock") && !m_service.calls.contains(u"Prompt"));
    }

    void readyWithoutAWindow_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("expected");
        QTest::newRow("open") << Script{} << true;
        QTest::newRow("locked") << Script{.isLocked = true} << false;
        QTest::newRow("no collection is open") << Script{.collection = none} << false;
        QTest::newRow("it cannot be asked") << Script{.fails = u"ReadAlias"_s} << false;
    }
    void readyWithoutAWindow()
    {
        QFETCH(Script, script);
        QFETCH(bool, expected);
        m_service.script = script;
        m_service.calls.clear();
        BusKeychainLock lock(shortPatience()); // that nobody has asked yet
        QCOMPARE(await(lock.isReady(u"a1/api-key"_s)), expected);
        QVERIFY(!m_service.calls.contains(u"Unlock") && !m_service.calls.contains(u"CreateCollection"));
    }

    void severalShareOneWindow()
    {
        m_service.script = {.isLocked = true, .answer = Script::Answer::Dismissed};
        m_service.calls.clear();
        BusKeychainLock lock(shortPatience());
        auto first = lock.open(u"a1/api-key"_s, KeychainLock::Use::Reading);
        auto second = lock.open(u"a2/api-key"_s, KeychainLock::Use::Reading);
        auto third = lock.open(u"a3/api-key"_s, KeychainLock::Use::Storing);
        for (auto *each : {&first, &second, &third})
            QCOMPARE(outcome(await(std::move(*each))), u"keychain-locked"_s);
        QCOMPARE(m_service.calls.count(u"Prompt"), 1);
    }

    void whoWaitsIsTold()
    {
        m_service.script = {.isLocked = true, .answer = Script::Answer::Never};
        BusKeychainLock lock({.answer = std::chrono::seconds(5), .person = std::chrono::seconds(2)});
        QSignalSpy told(&lock, &KeychainLock::asking);
        QCOMPARE(
            outcome(await(lock.open(u"a1/api-key"_s, KeychainLock::Use::Reading))), u"keychain-timeout"_s);
        QCOMPARE(told.size(), 2);
        QVERIFY(told[0][0].value<LocalizedText>().contains(u"window"));
        QCOMPARE(told[1][0].value<LocalizedText>(), QString()); // and that it is over
        QTRY_VERIFY(m_service.calls.contains(u"Dismiss")); // its window goes
    }

    void itCanBeTriedAgain()
    {
        m_service.script = {.isLocked = true, .answer = Script::Answer::Dismissed};
        BusKeychainLock lock(shortPatience());
        QCOMPARE(
            outcome(await(lock.open(u"a1/api-key"_s, KeychainLock::Use::Reading))), u"keychain-locked"_s);
        QVERIFY(!await(lock.isOpen(u"a1/api-key"_s)));
        m_service.script.answer = Script::Answer::Opens;
        QCOMPARE(outcome(await(lock.open(u"a1/api-key"_s, KeychainLock::Use::Reading))), u"open"_s);
        m_service.script.isLocked = true; // and locked by somebody meanwhile
        QVERIFY(!await(lock.isOpen(u"a1/api-key"_s)));
    }

    void aRecycleBinIsNamed()
    {
        const QString keePassXC = u"org.keepassxc.KeePassXC.MainWindow"_s;
        m_service.script = {};
        const auto remark = [] {
            BusKeychainLock lock(shortPatience());
            (void)await(lock.open(u"a1/api-key"_s, KeychainLock::Use::Reading));
            return lock.remarkOnRemoval();
        };
        QCOMPARE(remark(), QString());
        QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
        QVERIFY(other.registerService(keePassXC)); // it runs, and is not the keychain
        QCOMPARE(remark(), QString());
        QVERIFY(other.unregisterService(keePassXC));
        QVERIFY(m_bus.registerService(keePassXC));
        QVERIFY(remark().contains(u"recycle bin"));
        QVERIFY(m_bus.unregisterService(keePassXC));
    }

    /// The last one: the service leaves the bus.
    void aKeychainThatEnds()
    {
        m_service.script = {};
        BusKeychainLock lock(shortPatience());
        QCOMPARE(outcome(await(lock.open(u"a1/api-key"_s, KeychainLock::Use::Reading))), u"open"_s);
        QVERIFY(m_bus.unregisterService(u"org.freedesktop.secrets"_s));
        QCOMPARE(
            outcome(await(lock.open(u"a1/api-key"_s, KeychainLock::Use::Reading))), u"keychain-missing"_s);
        QVERIFY2(!await(lock.isOpen(u"a1/api-key"_s)), "what cannot be asked is not known to be open");
    }
};

QTEST_GUILESS_MAIN(KeychainLockTest)
#include "KeychainLockTest.moc"
