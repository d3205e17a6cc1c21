// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/HouseStyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Enter on whatever has the focus, in a window with one main button.
class EnterPressesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_main = nullptr;

    void open(QWidget *window, QWidget *focused)
    {
        m_window.reset(window);
        auto *column = new QVBoxLayout(window);
        m_main = new QPushButton(u"Main"_s);
        m_main->setDefault(true);
        column->addWidget(m_main);
        column->addWidget(focused);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        focused->setFocus();
        QVERIFY(focused->hasFocus());
    }
    static int pressesOf(QAbstractButton *button, Qt::Key key)
    {
        int presses = 0;
        const auto counting = connect(button, &QAbstractButton::clicked, button, [&presses] { ++presses; });
        QTest::keyClick(button, key);
        disconnect(counting);
        return presses;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new look::HouseStyle); }
    void cleanup() { m_window.reset(); }

    void theButtonWithTheFocusIsPressed_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("key");
        const char *kinds[] = {"push", "flat push", "tool", "checkable tool", "push in a dialog"};
        for (int kind = 0; kind < 5; ++kind) {
            QTest::addRow("%s, Return", kinds[kind]) << kind << int(Qt::Key_Return);
            QTest::addRow("%s, Enter", kinds[kind]) << kind << int(Qt::Key_Enter);
        }
    }
    void theButtonWithTheFocusIsPressed()
    {
        QFETCH(int, kind);
        QFETCH(int, key);
        QAbstractButton *button = nullptr;
        if (kind == 2 || kind == 3) {
            button = new QToolButton;
            button->setFocusPolicy(Qt::StrongFocus);
            button->setCheckable(kind == 3);
        } else {
            auto *push = new QPushButton(u"Other"_s);
            push->setAutoDefault(false);
            push->setFlat(kind == 1);
            button = push;
        }
        open(kind == 4 ? new QDialog : new QWidget, button);
        int main = 0;
        connect(m_main, &QPushButton::clicked, this, [&main] { ++main; });
        QCOMPARE(pressesOf(button, static_cast<Qt::Key>(key)), 1);
        QCOMPARE(main, 0);
        QCOMPARE(pressesOf(button, Qt::Key_Space), 1); // as ever
    }

    void theMainButtonIsPressedOnce()
    {
        auto *line = new QLineEdit;
        open(new QWidget, line);
        m_main->setFocus();
        QCOMPARE(pressesOf(m_main, Qt::Key_Return), 1);
    }

    void aHeldKeyPressesOnce()
    {
        auto *button = new QPushButton(u"Other"_s);
        open(new QWidget, button);
        int presses = 0;
        connect(button, &QPushButton::clicked, this, [&presses] { ++presses; });
        for (int repeat = 0; repeat < 10; ++repeat) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, repeat > 0);
            QCoreApplication::sendEvent(button, &press);
        }
        QCOMPARE(presses, 1);
    }

    void withOtherKeysHeldItIsNoPress_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("held");
        QTest::addColumn<int>("presses");
        QTest::newRow("Ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier) << 0;
        QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier) << 0;
        QTest::newRow("Meta") << Qt::KeyboardModifiers(Qt::MetaModifier) << 0;
        QTest::newRow("the number pad’s") << Qt::KeyboardModifiers(Qt::KeypadModifier) << 1;
    }
    void withOtherKeysHeldItIsNoPress()
    {
        QFETCH(Qt::KeyboardModifiers, held);
        auto *button = new QPushButton(u"Other"_s);
        open(new QWidget, button);
        int presses = 0;
        connect(button, &QPushButton::clicked, this, [&presses] { ++presses; });
        QTest::keyClick(button, Qt::Key_Enter, held);
        QTEST(presses, "presses");
    }

    void boxesToTickAreNoButtons()
    {
        auto *box = new QCheckBox(u"Box"_s);
        open(new QWidget, box);
        QCOMPARE(pressesOf(box, Qt::Key_Return), 0);
        auto *radio = new QRadioButton(u"One of two"_s);
        open(new QWidget, radio);
        QCOMPARE(pressesOf(radio, Qt::Key_Return), 0);
    }

    void whoTakesEnterKeepsIt()
    {
        auto *line = new QLineEdit;
        open(new QWidget, line);
        int sent = 0;
        int main = 0;
        connect(line, &QLineEdit::returnPressed, this, [&sent] { ++sent; });
        connect(m_main, &QPushButton::clicked, this, [&main] { ++main; });
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(sent, 1);
        QCOMPARE(main, 0);

        auto *list = new QListWidget;
        list->addItem(u"One"_s);
        list->setCurrentRow(0);
        open(new QWidget, list);
        int activated = 0;
        connect(list, &QListWidget::itemActivated, this, [&activated] { ++activated; });
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(activated, 1);
    }

    /// A window may go with the press.
    void theButtonMayGo()
    {
        auto *button = new QPushButton(u"Close"_s);
        open(new QWidget, button);
        connect(button, &QPushButton::clicked, this, [this] { m_window.release()->deleteLater(); });
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY(!m_window);
    }
};

QTEST_MAIN(EnterPressesTest)
#include "EnterPressesTest.moc"
