// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/Keypad.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// A till's keys do what the same keys of a keyboard do in the line that they type into.
class KeypadTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_till;
    QLineEdit *m_amount = nullptr;
    QLineEdit *m_other = nullptr;
    Keypad *m_keypad = nullptr;

    QPushButton *key(const QString &name) const
    {
        for (QPushButton *each : m_keypad->findChildren<QPushButton *>()) {
            if (each->text() == name || each->accessibleName() == name)
                return each;
        }
        qFatal("no key %s", qPrintable(name));
    }
    void press(const QStringList &names) const
    {
        for (const QString &name : names)
            QTest::mouseClick(key(name), Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<QWidget>();
        m_amount = new QLineEdit;
        m_other = new QLineEdit;
        m_keypad = new Keypad;
        auto *column = new QVBoxLayout(m_till.get());
        column->addWidget(m_amount);
        column->addWidget(m_other);
        column->addWidget(m_keypad);
        m_keypad->typeInto(m_amount);
        m_keypad->setMark(u',', true);
        m_till->resize(400, 500);
        m_till->show();
        m_till->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_till.get()));
        m_other->setFocus();
    }
    void cleanup() { m_till.reset(); }

    void whatIsPressedStandsInTheAmount_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("amount");
        QTest::newRow("an amount") << QStringList{u"1"_s, u"2"_s, u","_s, u"5"_s, u"0"_s} << u"12,50"_s;
        QTest::newRow("all digits") << u"1 2 3 4 5 6 7 8 9 0"_s.split(u' ') << u"1234567890"_s;
        QTest::newRow("two noughts at once") << QStringList{u"5"_s, u"00"_s} << u"500"_s;
        QTest::newRow("a mistake mended")
            << QStringList{u"1"_s, u"3"_s, u"Erase the last digit"_s, u"2"_s} << u"12"_s;
        QTest::newRow("nothing to erase") << QStringList{u"Erase the last digit"_s, u"7"_s} << u"7"_s;
    }
    void whatIsPressedStandsInTheAmount()
    {
        QFETCH(QStringList, keys);
        QFETCH(QString, amount);
        press(keys);
        QCOMPARE(m_amount->text(), amount);
        QVERIFY(m_other->text().isEmpty());
        QVERIFY(m_amount->hasFocus()); // a keyboard goes on there
    }

    /// What is typed into the line is edited by a person, for whoever listens.
    void theLineHearsThatItIsEdited()
    {
        QSignalSpy edited(m_amount, &QLineEdit::textEdited);
        press({u"4"_s, u"2"_s});
        QCOMPARE(edited.size(), 2);
    }

    void aCurrencyWithoutDecimalsHasNoMark()
    {
        m_keypad->setMark(u',', false);
        QVERIFY(!key(u"Decimal mark"_s)->isEnabled());
        press({u"5"_s, u"Decimal mark"_s, u"0"_s});
        QCOMPARE(m_amount->text(), u"50"_s);
    }

    /// While a customer pays all of it is disabled: that is no currency without decimals.
    void theMarkOutlivesALanguage()
    {
        m_till->setEnabled(false);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_keypad, &change);
        m_till->setEnabled(true);
        QVERIFY(key(u"Decimal mark"_s)->isEnabled());
    }

    void itAsksForTheRest()
    {
        QSignalSpy issue(m_keypad, &Keypad::issueWanted);
        QSignalSpy cleared(m_keypad, &Keypad::cleared);
        press({u"C"_s, u"Issue"_s});
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(issue.size(), 1);
    }

    /// From left to right, as on every till, also where one reads from the right.
    void itStandsAsOnEveryTill()
    {
        m_till->setLayoutDirection(Qt::RightToLeft);
        const auto at = [this](const QString &name) { return key(name)->mapTo(m_till.get(), QPoint()); };
        QVERIFY(at(u"7"_s).x() < at(u"8"_s).x());
        QVERIFY(at(u"8"_s).x() < at(u"9"_s).x());
        QVERIFY(at(u"7"_s).y() < at(u"4"_s).y());
        QVERIFY(at(u"1"_s).y() < at(u"0"_s).y());
    }

    /// No key takes the keyboard from where somebody types, and none is too small for a finger.
    void keysAreForFingers()
    {
        for (QPushButton *each : m_keypad->findChildren<QPushButton *>()) {
            QVERIFY((each->focusPolicy() & Qt::ClickFocus) == 0);
            QVERIFY2(each->height() >= 36 && each->width() >= 48, qPrintable(each->text()));
        }
    }

    void withoutALineNothingHappens()
    {
        m_keypad->typeInto(nullptr);
        press({u"4"_s, u"00"_s});
        QVERIFY(m_amount->text().isEmpty());
    }
};

QTEST_MAIN(KeypadTest)
#include "KeypadTest.moc"
