// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/SystemTiles.h"

#include "counter/SystemTile.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Payment systems as tiles: few at a glance, all by a word or a press.
class SystemTilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SystemTiles> m_tiles;

    QList<SystemTile *> shown() const
    {
        QList<SystemTile *> tiles = m_tiles->findChildren<SystemTile *>();
        tiles.removeIf([](SystemTile *each) { return !each->isVisible(); });
        return tiles;
    }
    SystemTile *tile(const QString &code) const
    {
        for (SystemTile *each : shown()) {
            if (each->system().code == code)
                return each;
        }
        return nullptr;
    }
    QLineEdit *search() const { return m_tiles->findChild<QLineEdit *>(); }
    QPushButton *all() const { return m_tiles->findChild<QPushButton *>(); }

private Q_SLOTS:
    void init()
    {
        m_tiles = std::make_unique<SystemTiles>();
        m_tiles->resize(520, 700);
        m_tiles->show();
        m_tiles->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tiles.get()));
    }
    void cleanup() { m_tiles.reset(); }

    void fewAtAGlanceAndAllByAPress()
    {
        QCOMPARE(shown().size(), 9);
        QTest::mouseClick(all(), Qt::LeftButton);
        QCOMPARE(shown().size(), static_cast<qsizetype>(paymentSystems().size()));
        QTest::mouseClick(all(), Qt::LeftButton);
        QCOMPARE(shown().size(), 9);
    }

    void whatWasSoldWithLastLeads()
    {
        const QString last = paymentSystems().back().code.toString();
        QVERIFY(!tile(last));
        m_tiles->setRecent({last});
        QVERIFY(tile(last));
        QCOMPARE(tile(last)->pos(), QPoint(tile(last)->pos().x(), shown().front()->pos().y()));
    }

    void theChosenOneIsInSight()
    {
        const QString last = paymentSystems().back().code.toString();
        m_tiles->setChosen(last);
        QVERIFY(tile(last) && tile(last)->isChecked());
        QCOMPARE(shown().size(), 9);
    }

    void aWordFindsThem()
    {
        QTest::keyClicks(search(), u"orange mali"_s);
        QCOMPARE(shown().size(), 1);
        QVERIFY(shown().front()->accessibleName().contains(u"Orange Money"_s));
        QVERIFY(!all()->isVisible());
    }

    void aWordThatFindsNoneIsSaid()
    {
        QTest::keyClicks(search(), u"seashells"_s);
        QVERIFY(shown().isEmpty());
        bool isSaid = false;
        for (const QLabel *label : m_tiles->findChildren<QLabel *>())
            isSaid =
                isSaid || (label->isVisible() && label->text() == u"No payment system has these words."_s);
        QVERIFY(isSaid);
        QSignalSpy chosen(m_tiles.get(), &SystemTiles::chosen);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(shown().size(), 9);
    }

    void aTouchChoosesAndPressedAgainItStays()
    {
        QSignalSpy chosen(m_tiles.get(), &SystemTiles::chosen);
        SystemTile *first = shown().front();
        QTest::mouseClick(first, Qt::LeftButton);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(first->isChecked());
        SystemTile *second = shown().at(1);
        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(second->isChecked() && !first->isChecked());
    }

    void enterTakesTheOnlyOne()
    {
        QSignalSpy chosen(m_tiles.get(), &SystemTiles::chosen);
        QSignalSpy left(m_tiles.get(), &SystemTiles::left);
        m_tiles->focusSearch();
        QTest::keyClicks(search(), u"orange mali"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(left.size(), 1);
        QVERIFY(search()->text().isEmpty());
    }

    /// The money would go another way.
    void enterTakesNoneOfSeveralThatNobodyHasSeenMarked()
    {
        QSignalSpy chosen(m_tiles.get(), &SystemTiles::chosen);
        m_tiles->focusSearch();
        QTest::keyClicks(search(), u"orange"_s);
        QVERIFY(shown().size() > 1);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        auto *marked = qobject_cast<SystemTile *>(m_tiles->focusWidget());
        QVERIFY(marked);
        QTest::keyClick(marked, Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), marked->system().code.toString());
    }

    void itSaysWhyTheChoiceIsWrong()
    {
        m_tiles->setReason(LocalizedText(u"Choose a payment system."_s));
        QCOMPARE(search()->accessibleDescription(), u"Choose a payment system."_s);
        m_tiles->setReason({});
        QVERIFY(search()->accessibleDescription().isEmpty());
    }

    /// Desktops differ in whether Enter presses a button.
    void enterOnATileChoosesIt()
    {
        QSignalSpy chosen(m_tiles.get(), &SystemTiles::chosen);
        QSignalSpy left(m_tiles.get(), &SystemTiles::left);
        SystemTile *second = shown().at(1);
        second->setFocus(Qt::TabFocusReason);
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), second->system().code.toString());
        QVERIFY(second->isChecked());
        QCOMPARE(left.size(), 1);
    }

    /// A code that is not in the list can be chosen elsewhere: no tile claims it, and it is told all the
    /// same.
    void anUnlistedCodeMarksNoneAndIsTold()
    {
        const auto isTold = [this] {
            const auto labels = m_tiles->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel *each) { return each->isVisible() && each->text().contains(u"dogecoin"_s); });
        };
        QVERIFY(!isTold());
        m_tiles->setChosen(u"dogecoin"_s);
        for (SystemTile *each : shown())
            QVERIFY(!each->isChecked());
        QVERIFY(isTold());
        QTest::mouseClick(shown().front(), Qt::LeftButton);
        QVERIFY(!isTold());
    }
};

QTEST_MAIN(SystemTilesTest)
#include "SystemTilesTest.moc"
