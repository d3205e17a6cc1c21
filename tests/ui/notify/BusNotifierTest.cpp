// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/BusNotifier.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// What the server was asked to show.
struct Shown {
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

} // namespace

/// A desktop's notification server, as the specification has it.
class NotificationServer final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList abilities{u"body"_s, u"actions"_s};
    bool isSlow = false; ///< questions are answered when answer() is called
    std::vector<Shown> shown;
    int asked = 0;

    void answer(QDBusConnection bus)
    {
        for (const QDBusMessage &question : m_waiting)
            bus.send(question.createReply(QVariant(abilities)));
        m_waiting.clear();
    }

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++asked;
        if (isSlow) {
            setDelayedReply(true);
            m_waiting.push_back(message());
        }
        return abilities;
    }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.push_back({title, body, actions, hints});
        return 40 + static_cast<uint>(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    std::vector<QDBusMessage> m_waiting;
};

/// On a session bus of its own, so that no message of the test appears on anybody's desktop.
class BusNotifierTest : public QObject {
    Q_OBJECT

    QProcess m_bus;
    QString m_address;
    std::optional<NotificationServer> m_server;
    std::optional<BusNotifier> m_notifier;
    const QString m_service = u"org.freedesktop.Notifications"_s;
    const Notifier::Message m_message{
        u"Paid: 12.50 USD"_s, u"Anna Berg\nCF-AAAAAAAAAAAAAAAA"_s, u"CF-AAAAAAAAAAAAAAAA"_s};

    QDBusConnection serverBus() { return QDBusConnection::connectToBus(m_address, u"server"_s); }
    void startServer()
    {
        m_server.emplace();
        QDBusConnection bus = serverBus();
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &*m_server,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(m_service));
    }
    void stopServer()
    {
        QDBusConnection bus = serverBus();
        bus.unregisterService(m_service);
        bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
        m_server.reset();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is needed");
        while (!m_bus.canReadLine())
            QVERIFY(m_bus.waitForReadyRead(10'000));
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    }
    void init()
    {
        startServer();
        m_notifier.emplace(QDBusConnection::connectToBus(m_address, u"program"_s));
    }
    void cleanup()
    {
        m_notifier.reset();
        if (m_server)
            stopServer();
    }
    void cleanupTestCase()
    {
        for (const QString &name : {u"server"_s, u"program"_s})
            QDBusConnection::disconnectFromBus(name);
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void withoutABusNothingIsShownAndTheSoundIsLeft()
    {
        BusNotifier alone{QDBusConnection(u"no such bus"_s)};
        QSignalSpy left(&alone, &Notifier::soundLeft);
        QSignalSpy shown(&alone, &Notifier::shown);
        alone.show(m_message, Notifier::Sound::Silent);
        QCOMPARE(left.size(), 0);
        QCOMPARE(shown, QList<QVariantList>{{false}});
        alone.show(m_message, Notifier::Sound::Audible);
        QCOMPARE(left.size(), 1);
    }

    void withoutAServerTheSoundIsLeft()
    {
        stopServer();
        QSignalSpy left(&*m_notifier, &Notifier::soundLeft);
        QSignalSpy shown(&*m_notifier, &Notifier::shown);
        m_notifier->show(m_message, Notifier::Sound::Audible);
        QTRY_COMPARE(left.size(), 1);
        QTRY_COMPARE(shown, QList<QVariantList>{{false}});
    }

    void aServerThatAnswersLateIsWaitedForByNobody()
    {
        m_server->isSlow = true;
        QElapsedTimer time;
        time.start();
        m_notifier->show(m_message, Notifier::Sound::Audible);
        QVERIFY(time.elapsed() < 1000);
        QTRY_COMPARE(m_server->asked, 1);
        QVERIFY(m_server->shown.empty());
        QSignalSpy shown(&*m_notifier, &Notifier::shown);
        m_server->answer(serverBus());
        QTRY_COMPARE(m_server->shown.size(), std::size_t(1));
        QTRY_COMPARE(shown, QList<QVariantList>{{true}});
    }

    void aServerThatNeverAnswersLeavesTheSoundToUs()
    {
        m_server->isSlow = true;
        QSignalSpy left(&*m_notifier, &Notifier::soundLeft);
        m_notifier->show(m_message, Notifier::Sound::Audible);
        QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 10'000);
        QVERIFY(m_server->shown.empty());
    }

    void whoGoesWhileTheServerThinksIsNotMissed()
    {
        m_server->isSlow = true;
        m_notifier->show(m_message, Notifier::Sound::Audible);
        QTRY_COMPARE(m_server->asked, 1);
        m_notifier.reset();
        m_server->answer(serverBus());
        m_notifier.emplace(QDBusConnection::connectToBus(m_address, u"program"_s));
        m_server->isSlow = false;
        m_notifier->show({u"Paid: 1.00 USD"_s, {}, {}}, Notifier::Sound::Silent);
        QTRY_COMPARE(m_server->shown.size(), std::size_t(1));
        QCOMPARE(m_server->shown.front().title, u"Paid: 1.00 USD"_s);
    }

    void aCustomersNameIsNeverMarkup_data()
    {
        QTest::addColumn<QStringList>("abilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("server reads markup") << QStringList{u"body"_s,
            u"body-markup"_s} << u"&lt;img src=&quot;https://evil.example/x.png&quot;&gt; &amp; Sons"_s;
        QTest::newRow("server does not")
            << QStringList{u"body"_s} << u"<img src=\"https://evil.example/x.png\"> & Sons"_s;
    }
    void aCustomersNameIsNeverMarkup()
    {
        QFETCH(QStringList, abilities);
        QFETCH(QString, body);
        m_server->abilities = abilities;
        m_notifier->show({u"Paid: <b>1</b> USD"_s, u"<img src=\"https://evil.example/x.png\"> & Sons"_s, {}},
            Notifier::Sound::Silent);
        QTRY_COMPARE(m_server->shown.size(), std::size_t(1));
        QCOMPARE(m_server->shown.front().body, body);
        QCOMPARE(m_server->shown.front().title, u"Paid: <b>1</b> USD"_s); // plain in any case
    }

    void otherProgramsMessagesAndOtherActionsOpenNothing()
    {
        QSignalSpy chosen(&*m_notifier, &Notifier::chosen);
        m_notifier->show(m_message, Notifier::Sound::Silent);
        QTRY_COMPARE(m_server->shown.size(), std::size_t(1));
        Q_EMIT m_server->ActionInvoked(7, u"default"_s);
        Q_EMIT m_server->ActionInvoked(41, u"reply"_s);
        Q_EMIT m_server->NotificationClosed(41, 1);
        Q_EMIT m_server->ActionInvoked(41, u"default"_s); // closed: it is nobody's any more
        m_notifier->show(m_message, Notifier::Sound::Silent);
        QTRY_COMPARE(m_server->shown.size(), std::size_t(2));
        QCOMPARE(chosen.size(), 0);
    }

    void aClickLeadsToTheSale()
    {
        QSignalSpy chosen(&*m_notifier, &Notifier::chosen);
        m_notifier->show(m_message, Notifier::Sound::Silent);
        QTRY_COMPARE(m_server->shown.size(), std::size_t(1));
        QCOMPARE(m_server->shown.front().actions, (QStringList{u"default"_s, u"Show the sale"_s}));
        // Asked once more, and answered, the first answer has surely been read.
        m_notifier->show({u"2 sales paid"_s, {}, {}}, Notifier::Sound::Silent);
        QTRY_COMPARE(m_server->shown.size(), std::size_t(2));
        Q_EMIT m_server->ActivationToken(41, u"token-1"_s);
        Q_EMIT m_server->ActionInvoked(41, u"default"_s);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().at(0).toString(), m_message.reference);
        QCOMPARE(chosen.front().at(1).toByteArray(), "token-1");
    }

    void aServerWithoutActionsGetsNone()
    {
        m_server->abilities = {u"body"_s};
        m_notifier->show(m_message, Notifier::Sound::Silent);
        QTRY_COMPARE(m_server->shown.size(), std::size_t(1));
        QCOMPARE(m_server->shown.front().actions, QStringList());
    }

    void theSoundIsTheServersWhereItHasSounds_data()
    {
        QTest::addColumn<bool>("hasSound");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<int>("leftToUs");
        QTest::newRow("it has, wanted") << true << true << 0;
        QTest::newRow("it has, not wanted") << true << false << 0;
        QTest::newRow("it has none, wanted") << false << true << 1;
        QTest::newRow("it has none, not wanted") << false << false << 0;
    }
    void theSoundIsTheServersWhereItHasSounds()
    {
        QFETCH(bool, hasSound);
        QFETCH(bool, wanted);
        QFETCH(int, leftToUs);
        if (hasSound)
            m_server->abilities << u"sound"_s;
        QSignalSpy left(&*m_notifier, &Notifier::soundLeft);
        m_notifier->show(m_message, wanted ? Notifier::Sound::Audible : Notifier::Sound::Silent);
        QTRY_COMPARE(m_server->shown.size(), std::size_t(1));
        const QVariantMap &hints = m_server->shown.front().hints;
        QCOMPARE(hints.contains(u"sound-name"_s), wanted);
        QCOMPARE(hints.contains(u"suppress-sound"_s), !wanted);
        QCOMPARE(left.size(), leftToUs);
    }
};

QTEST_MAIN(BusNotifierTest)
#include "BusNotifierTest.moc"
