// SPDX-License-Identifier: GPL-3.0-or-later
#include "SalePageBench.h"

#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// From a card that was opened from the list there is a way back; and “New sale” always leads to a form.
class WayBackTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SalePageBench<>> m_worker;
    std::vector<std::unique_ptr<SalePageBench<>>> m_closed; ///< services outlive calls that nobody waits for

    bool isFormShown() const { return SalePageBench<>::isShown(m_worker->page->findChild<SaleForm *>()); }
    bool isCardShown() const { return SalePageBench<>::isShown(m_worker->card()); }
    /// The window that was closed last may take the activity with it late.
    void takeTheKeyboard() const
    {
        m_worker->page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_worker->page.get()));
    }
    void escape() const
    {
        takeTheKeyboard();
        QWidget *focused = m_worker->page->focusWidget();
        QTest::keyClick(focused ? focused : m_worker->page.get(), Qt::Key_Escape);
    }
    void openFromTheList(State state = State::Open)
    {
        m_worker->shop.add(ShopFixture::sale(u"CF-OLD"_s, 999, u"USD"_s), state);
        m_worker->page->openCard(u"CF-OLD"_s);
        QTRY_VERIFY(m_worker->page->showsCardOf(u"CF-OLD"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_worker = std::make_unique<SalePageBench<>>();
        takeTheKeyboard();
    }
    void cleanup()
    {
        m_worker->page.reset();
        m_closed.push_back(std::move(m_worker));
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
        QSignalSpy back(m_worker->page.get(), &SalePage::backWanted);
        escape();
        QCOMPARE(back.size(), 1);
        QVERIFY(isFormShown()); // “New sale” has its form again
        escape();
        QCOMPARE(back.size(), 1);
    }

    void aButtonDoesTheSame()
    {
        openFromTheList();
        QSignalSpy back(m_worker->page.get(), &SalePage::backWanted);
        QVERIFY(m_worker->button(u"To the list"_s)->isVisible());
        m_worker->button(u"To the list"_s)->click();
        QCOMPARE(back.size(), 1);
    }

    /// The link of a sale that has just been issued must not go by accident.
    void fromASaleThatWasJustIssuedThereIsNone()
    {
        m_worker->type();
        QTRY_VERIFY(isCardShown());
        QSignalSpy back(m_worker->page.get(), &SalePage::backWanted);
        QVERIFY(!m_worker->button(u"To the list"_s)->isVisible());
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
        m_worker->page->comeToForm();
        QVERIFY(isFormShown());
        QCOMPARE(m_worker->page->focusWidget(), m_worker->line(u"amount"_s));
        m_worker->page->openCard(u"CF-OLD"_s); // is still being looked up
        m_worker->page->comeToForm();
        m_worker->shop.settle();
        QVERIFY(isFormShown());
    }

    void newSaleAfterASaleIsAnEmptyForm()
    {
        m_worker->type();
        QTRY_VERIFY(isCardShown());
        m_worker->page->comeToForm();
        QVERIFY(isFormShown());
        QVERIFY(m_worker->line(u"amount"_s)->text().isEmpty());
    }

    /// Whoever looks at another page meanwhile finds the code again: the window asks this before it leads to
    /// the form.
    void aSaleThatIsNotPaidYetIsAwaitedWhileAnotherPageIsShown()
    {
        QVERIFY(!m_worker->page->awaitsCustomer());
        m_worker->type();
        QTRY_VERIFY(isCardShown());
        const QSignalSpy closed(m_worker->page.get(), &SalePage::cardClosed);
        m_worker->page->hide();
        QVERIFY(m_worker->page->awaitsCustomer());
        m_worker->page->show();
        QVERIFY(isCardShown());
        QCOMPARE(closed.size(), 0); // the customer's screen keeps it
        const QString reference = m_worker->card()->invoice()->reference;
        m_worker->shop.record(reference, ShopFixture::polledAs(State::Paid, m_worker->shop.now.addSecs(30)));
        QTRY_VERIFY(!m_worker->page->awaitsCustomer());
    }

    void whatWasBegunIsStillThere()
    {
        QTest::keyClicks(m_worker->line(u"amount"_s), u"7"_s);
        openFromTheList();
        m_worker->page->comeToForm();
        QCOMPARE(m_worker->line(u"amount"_s)->text(), u"7"_s);
        m_worker->page->comeToForm(); // chosen once more
        QCOMPARE(m_worker->line(u"amount"_s)->text(), u"7"_s);
        m_worker->page->openCard(u"CF-OLD"_s);
        QTRY_VERIFY(isCardShown());
        escape();
        QCOMPARE(m_worker->line(u"amount"_s)->text(), u"7"_s);
    }

    void whatIsSoldAgainStaysWhenNewSaleIsChosen()
    {
        m_worker->type();
        QTRY_VERIFY(isCardShown());
        const Invoice sold = *m_worker->card()->invoice();
        m_worker->page->sellAgain(sold);
        m_worker->page->comeToForm();
        QCOMPARE(m_worker->line(u"amount"_s)->text(), u"15.04"_s);
    }

    void aSaleOnItsWayStays()
    {
        m_worker->shop.gateway->silent = true;
        m_worker->type();
        QTRY_COMPARE(m_worker->shop.gateway->issued, 1);
        m_worker->page->comeToForm();
        QVERIFY(!isFormShown());
        QVERIFY(m_worker->page->isSending());
    }
};

QTEST_MAIN(WayBackTest)
#include "WayBackTest.moc"
