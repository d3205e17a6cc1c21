// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaleDesk.h"

#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// From a card that was opened from the list there is a way back; and “New sale” always leads to a form.
class WayBackTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SaleDesk<>> m_desk;
    std::vector<std::unique_ptr<SaleDesk<>>> m_closed; ///< services outlive calls that nobody waits for

    bool isFormShown() const { return SaleDesk<>::isShown(m_desk->page->findChild<SaleForm *>()); }
    bool isCardShown() const { return SaleDesk<>::isShown(m_desk->card()); }
    /// The window that was closed last may take the activity with it late.
    void takeTheKeyboard() const
    {
        m_desk->page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->page.get()));
    }
    void escape() const
    {
        takeTheKeyboard();
        QWidget *focused = m_desk->page->focusWidget();
        QTest::keyClick(focused ? focused : m_desk->page.get(), Qt::Key_Escape);
    }
    void openFromTheList(State state = State::Open)
    {
        m_desk->shop.add(Shop::sale(u"CF-OLD"_s, 999, u"USD"_s), state);
        m_desk->page->openCard(u"CF-OLD"_s);
        QTRY_VERIFY(m_desk->page->showsCardOf(u"CF-OLD"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<SaleDesk<>>();
        takeTheKeyboard();
    }
    void cleanup()
    {
        m_desk->page.reset();
        m_closed.push_back(std::move(m_desk));
    }

    void escapeLeadsBackToTheList_data()
    {
        QTest::addColumn<State>("state");
        for (const State state : {State::Open, State::Paid, State::Failed, State::Cancelled, State::Expired,
                 State::Chargeback, State::Withheld, State::Refused, State::Unknown, State::Authorised})
            QTest::newRow(qPrintable(stateName(state))) << state;
    }
    void escapeLeadsBackToTheList()
    {
        QFETCH(State, state);
        openFromTheList(state);
        QSignalSpy back(m_desk->page.get(), &SalePage::backWanted);
        escape();
        QCOMPARE(back.size(), 1);
        QVERIFY(isFormShown()); // “New sale” has its form again
        escape();
        QCOMPARE(back.size(), 1);
    }

    void aButtonDoesTheSame()
    {
        openFromTheList();
        QSignalSpy back(m_desk->page.get(), &SalePage::backWanted);
        QVERIFY(m_desk->button(u"To the list"_s)->isVisible());
        m_desk->button(u"To the list"_s)->click();
        QCOMPARE(back.size(), 1);
    }

    /// The link of a sale that has just been issued must not go by accident.
    void fromASaleThatWasJustIssuedThereIsNone()
    {
        m_desk->type();
        QTRY_VERIFY(isCardShown());
        QSignalSpy back(m_desk->page.get(), &SalePage::backWanted);
        QVERIFY(!m_desk->button(u"To the list"_s)->isVisible());
        escape();
        QCOMPARE(back.size(), 0);
        QVERIFY(isCardShown());
        openFromTheList(); // and from one of the list there is one again
        escape();
        QCOMPARE(back.size(), 1);
    }

    void newSaleIsAForm()
    {
        openFromTheList();
        m_desk->page->comeToForm();
        QVERIFY(isFormShown());
        QCOMPARE(m_desk->page->focusWidget(), m_desk->line(u"amount"_s));
        m_desk->page->openCard(u"CF-OLD"_s); // is still being looked up
        m_desk->page->comeToForm();
        m_desk->shop.settle();
        QVERIFY(isFormShown());
    }

    void newSaleAfterASaleIsAnEmptyForm()
    {
        m_desk->type();
        QTRY_VERIFY(isCardShown());
        m_desk->page->comeToForm();
        QVERIFY(isFormShown());
        QVERIFY(m_desk->line(u"amount"_s)->text().isEmpty());
    }

    void whatWasBegunIsStillThere()
    {
        QTest::keyClicks(m_desk->line(u"amount"_s), u"7"_s);
        openFromTheList();
        m_desk->page->comeToForm();
        QCOMPARE(m_desk->line(u"amount"_s)->text(), u"7"_s);
        m_desk->page->comeToForm(); // chosen once more
        QCOMPARE(m_desk->line(u"amount"_s)->text(), u"7"_s);
        m_desk->page->openCard(u"CF-OLD"_s);
        QTRY_VERIFY(isCardShown());
        escape();
        QCOMPARE(m_desk->line(u"amount"_s)->text(), u"7"_s);
    }

    void whatIsSoldAgainStaysWhenNewSaleIsChosen()
    {
        m_desk->type();
        QTRY_VERIFY(isCardShown());
        const Invoice sold = *m_desk->card()->invoice();
        m_desk->page->sellAgain(sold);
        m_desk->page->comeToForm();
        QCOMPARE(m_desk->line(u"amount"_s)->text(), u"15.04"_s);
    }

    void aSaleOnItsWayStays()
    {
        m_desk->shop.gateway->silent = true;
        m_desk->type();
        QTRY_COMPARE(m_desk->shop.gateway->issued, 1);
        m_desk->page->comeToForm();
        QVERIFY(!isFormShown());
        QVERIFY(m_desk->page->isSending());
    }
};

QTEST_MAIN(WayBackTest)
#include "WayBackTest.moc"
