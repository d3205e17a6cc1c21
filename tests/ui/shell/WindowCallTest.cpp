// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowCall.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace counterfoil;
using namespace std::chrono_literals;

/// A window is asked for, and the desktop lets it come forward, or not.
class WindowCallTest : public QObject {
    Q_OBJECT

    QWidget m_before; ///< what is in front
    QWidget m_window;
    bool m_isLet = false;
    QByteArray m_token; ///< as whoever raises the window finds it
    int m_raised = 0;

    void raise()
    {
        ++m_raised;
        m_token = qgetenv("XDG_ACTIVATION_TOKEN");
        if (m_isLet)
            m_window.activateWindow();
    }

private Q_SLOTS:
    void init()
    {
        m_isLet = false;
        m_raised = 0;
        m_window.show();
        m_before.show();
        m_before.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_before));
    }

    void whereItComesForwardNothingIsSaid()
    {
        m_isLet = true;
        WindowCall call(
            m_window, [this] { raise(); }, 100ms);
        QSignalSpy notSeen(&call, &WindowCall::notSeen);
        call.call("token");
        QCOMPARE(m_raised, 1);
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        QVERIFY(!notSeen.wait(500));
        call.call({}); // it is in front already
        QVERIFY(!notSeen.wait(500));
    }

    void whereItIsNotLetThatIsSaidOnce()
    {
        WindowCall call(
            m_window, [this] { raise(); }, 100ms);
        QSignalSpy notSeen(&call, &WindowCall::notSeen);
        call.call({});
        call.call({}); // two starts in a row
        QVERIFY(notSeen.wait(5000));
        QCOMPARE(notSeen.size(), 1);
        QVERIFY(!m_window.isActiveWindow());
        m_isLet = true;
        call.call({});
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        QCOMPARE(notSeen.size(), 1);
    }

    void aTokenIsForOneTime()
    {
        WindowCall call(
            m_window, [this] { raise(); }, 100ms);
        call.call("first");
        QCOMPARE(m_token, QByteArray("first"));
        call.call({});
        QCOMPARE(m_token, QByteArray());
    }

    void mayGoWhileItWaits()
    {
        auto call = std::make_unique<WindowCall>(
            m_window, [this] { raise(); }, 100ms);
        call->call({});
        call.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(WindowCallTest)
#include "WindowCallTest.moc"
