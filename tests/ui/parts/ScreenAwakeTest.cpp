// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/BusScreenAwake.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

#include <vector>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The desktop's service against going dark, as freedesktop.org describes it.
class FakeScreenSaver final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList asked; ///< who asked
    std::vector<uint> held;
    int released = 0;
    bool isSlow = false; ///< answers when answer() is called

    void answer(QDBusConnection bus)
    {
        for (const QDBusMessage &question : m_waiting) {
            held.push_back(7);
            bus.send(question.createReply(QVariant(uint(7))));
        }
        m_waiting.clear();
    }
    bool hasQuestions() const { return !m_waiting.empty(); }

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &)
    {
        asked << program;
        if (isSlow) {
            setDelayedReply(true);
            m_waiting.push_back(message());
            return 0;
        }
        held.push_back(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie)
    {
        ++released;
        std::erase(held, cookie);
    }

private:
    uint m_last = 40;
    std::vector<QDBusMessage> m_waiting;
};

/// The one of gnome-session.
class FakeSession final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")

public:
    uint flags = 0;
    std::vector<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString &, uint, const QString &, uint what)
    {
        flags = what;
        held.push_back(3);
        return 3;
    }
    void Uninhibit(uint cookie) { std::erase(held, cookie); }
};

/// On a session bus of its own: nobody's screen is kept awake by a test.
class ScreenAwakeTest : public QObject {
    Q_OBJECT

    QProcess m_bus;
    QString m_address;
    std::optional<FakeScreenSaver> m_saver;
    std::optional<FakeSession> m_session;
    std::unique_ptr<BusScreenAwake> m_awake;
    int m_poked = 0;
    int m_connected = 0;

    QDBusConnection serverBus() { return QDBusConnection::connectToBus(m_address, u"server"_s); }
    void serve(const QString &name, const QString &path, QObject &service)
    {
        QDBusConnection bus = serverBus();
        QVERIFY(bus.registerObject(path, &service, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(name));
    }
    void serveSaver()
    {
        serve(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, m_saver.emplace());
    }
    void serveSession()
    {
        serve(u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s, m_session.emplace());
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
        m_poked = 0;
        m_connected = 0;
        m_awake = std::make_unique<BusScreenAwake>(
            [this] {
                ++m_connected;
                return QDBusConnection::connectToBus(m_address, u"program"_s);
            },
            [this] { ++m_poked; });
    }
    void cleanup()
    {
        m_awake.reset();
        QDBusConnection bus = serverBus();
        for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.SessionManager"_s})
            bus.unregisterService(name);
        bus.unregisterObject(u"/org/freedesktop/ScreenSaver"_s);
        bus.unregisterObject(u"/org/gnome/SessionManager"_s);
        m_saver.reset();
        m_session.reset();
    }
    void cleanupTestCase()
    {
        for (const QString &name : {u"server"_s, u"program"_s})
            QDBusConnection::disconnectFromBus(name);
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void nobodyIsAskedBeforeItIsWanted()
    {
        m_awake->letGo();
        QCOMPARE(m_connected, 0);
    }

    void theScreenIsHeldOnceAndReleased()
    {
        serveSaver();
        m_awake->keep();
        m_awake->keep();
        QTRY_COMPARE(m_saver->held.size(), 1U);
        QCOMPARE(m_saver->asked, QStringList{u"Counterfoil"_s});
        QTest::qWait(20); // the answer is on its way
        m_awake->keep();
        m_awake->letGo();
        m_awake->letGo();
        QTRY_COMPARE(m_saver->released, 1);
        QVERIFY(m_saver->held.empty());
        m_awake->keep();
        QTRY_COMPARE(m_saver->held.size(), 1U);
        QCOMPARE(m_poked, 0);
    }

    void itLetsGoWhenItIsGone()
    {
        serveSaver();
        m_awake->keep();
        QTRY_COMPARE(m_saver->held.size(), 1U);
        QTest::qWait(20);
        m_awake.reset();
        QTRY_VERIFY(m_saver->held.empty());
    }

    void whatIsGivenAfterItWasLetGoIsGivenBack()
    {
        serveSaver();
        m_saver->isSlow = true;
        m_awake->keep();
        QTRY_VERIFY(m_saver->hasQuestions());
        m_awake->letGo();
        m_saver->answer(serverBus());
        QTRY_COMPARE(m_saver->released, 1);
        QVERIFY(m_saver->held.empty());
    }

    void wantedAgainBeforeTheAnswerItIsOneQuestion()
    {
        serveSaver();
        m_saver->isSlow = true;
        m_awake->keep();
        QTRY_VERIFY(m_saver->hasQuestions());
        m_awake->letGo();
        m_awake->keep();
        m_saver->answer(serverBus());
        QTest::qWait(50);
        QCOMPARE(m_saver->asked.size(), 1);
        QCOMPARE(m_saver->released, 0);
        m_awake->letGo();
        QTRY_COMPARE(m_saver->released, 1);
    }

    void withoutThatServiceTheSessionIsAsked()
    {
        serveSession();
        m_awake->keep();
        QTRY_COMPARE(m_session->held.size(), 1U);
        QCOMPARE(m_session->flags, 8U);
        QTest::qWait(20);
        m_awake->letGo();
        QTRY_VERIFY(m_session->held.empty());
        QCOMPARE(m_poked, 0);
    }

    void withoutAnyServiceTheScreenIsPoked()
    {
        m_awake->keep();
        QTRY_COMPARE(m_poked, 1);
        m_awake->letGo();
        m_awake->keep();
        QTRY_COMPARE(m_poked, 2);
    }

    void withoutABusTheScreenIsPoked()
    {
        BusScreenAwake alone([] { return QDBusConnection(u"no such bus"_s); }, [this] { ++m_poked; });
        alone.keep();
        QCOMPARE(m_poked, 1);
    }
};

QTEST_GUILESS_MAIN(ScreenAwakeTest)
#include "ScreenAwakeTest.moc"
