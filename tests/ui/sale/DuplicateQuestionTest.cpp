// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/DuplicateQuestion.h"

#include "SalePageBench.h"

#include <QStyleHints>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString duplicate = u"CF-TWINTWINTWINTWIN"_s;

} // namespace

/// A sale of 15.04 USD for Anna was begun two minutes ago, and its answer was lost. The cashier types it
/// again.
class DuplicateQuestionTest : public QObject {
    Q_OBJECT

    std::vector<std::unique_ptr<SalePageBench<>>>
        m_benches; ///< services outlive calls that nobody waits for any more
    ShopFixture *m_shop = nullptr;
    SalePage *m_page = nullptr;

    SalePageBench<> &bench() { return *m_benches.back(); }
    DuplicateQuestion *question() { return m_page->findChild<DuplicateQuestion *>(); }
    LinkCard *card() { return bench().card(); }
    bool isShown(const QWidget *widget) { return SalePageBench<>::isShown(widget); }
    QLineEdit *line(const QString &field) { return bench().line(field); }
    QPushButton *button(const QString &words) { return bench().button(words); }
    bool says(const QString &words) { return bench().says(words); }
    QPushButton *checkButton() { return button(u"Check %1 first"_s.arg(duplicate)); }
    QPushButton *allTheSame() { return button(u"Issue a second sale all the same"_s); }
    std::size_t inBooks() { return await(m_shop->ledger.list({}))->size(); }
    void begun(State state, const QString &email = u"anna@example.com"_s)
    {
        Invoice sale = ShopFixture::sale(duplicate, 1504, u"USD"_s, m_shop->now.addSecs(-120));
        sale.accountId = u"a1"_s;
        sale.methodId = u"crypto"_s;
        sale.email = email;
        m_shop->add(sale, state);
    }
    void typeUntilAsked()
    {
        bench().type();
        QTRY_VERIFY(isShown(question()));
    }
    void typeAndCheck()
    {
        typeUntilAsked();
        QTest::mouseClick(checkButton(), Qt::LeftButton);
    }
    /// Nothing is found, and the call may land for a quarter of an hour yet (decision 0020).
    void checkInVain()
    {
        m_shop->gateway->onFind = [](const Invoice &) -> Result<Finding> {
            return Finding{.kind = Finding::Kind::NotThere};
        };
        typeAndCheck();
        QTRY_VERIFY(says(u"Whether it arrived will be known at"_s));
        QVERIFY(!says(u"a few seconds"_s));
        QVERIFY(isShown(question()));
        QCOMPARE(m_shop->stored(duplicate).state, State::Unknown);
        QCOMPARE(m_shop->gateway->issued, 0);
    }
    /// Keys that are pressed at once belong to the form still.
    void letPatiencePass()
    {
        QElapsedTimer time;
        time.start();
        QTRY_VERIFY(time.elapsed() > QGuiApplication::styleHints()->mouseDoubleClickInterval());
    }

private Q_SLOTS:
    void init()
    {
        m_benches.push_back(std::make_unique<SalePageBench<>>());
        m_shop = &bench().shop;
        m_page = bench().page.get();
    }
    void cleanup() { bench().page.reset(); }

    void nothingIsAskedWhereThereIsNoDuplicate_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("email");
        QTest::newRow("decided: open") << int(State::Open) << u"anna@example.com"_s;
        QTest::newRow("decided: refused") << int(State::Refused) << u"anna@example.com"_s;
        QTest::newRow("another customer") << int(State::Unknown) << u"bert@example.com"_s;
    }
    void nothingIsAskedWhereThereIsNoDuplicate()
    {
        QFETCH(int, state);
        QFETCH(QString, email);
        begun(State(state), email);
        bench().type();
        QTRY_VERIFY(isShown(card()));
        QVERIFY(!question());
        QCOMPARE(m_shop->gateway->issued, 1);
    }

    void itAsksBeforeAnythingIsSentAndSaysWhy()
    {
        begun(State::Unknown);
        typeUntilAsked();
        QCOMPARE(m_shop->gateway->issued, 0);
        QCOMPARE(inBooks(), std::size_t(1));
        QVERIFY(says(duplicate));
        QVERIFY(says(u"15.04 USD"_s));
        QVERIFY(says(u"2 minutes ago"_s));
        QVERIFY(says(u"pay twice"_s));
        QVERIFY(!m_page->isSending());
        QCOMPARE(question()->accessibleName(), u"Is this the same sale once more?"_s);
    }

    void noEnterIssuesASecondSale()
    {
        begun(State::Unknown);
        m_shop->gateway->onFind = [](const Invoice &) -> Result<Finding> {
            return Finding{.kind = Finding::Kind::Undecided};
        };
        typeUntilAsked();
        QVERIFY(checkButton()->hasFocus());
        for (int i = 0; i < 3; ++i) // held, or pressed once too often
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_shop->gateway->asked.isEmpty());
        letPatiencePass();
        allTheSame()->setFocus();
        QTest::keyClick(allTheSame(), Qt::Key_Return);
        QTest::keyClick(allTheSame(), Qt::Key_Enter);
        QVERIFY(isShown(question()));
        QCOMPARE(m_shop->gateway->issued, 0);
        QCOMPARE(inBooks(), std::size_t(1));
    }

    void theFormIsAsItWasTyped_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("Back to the form") << false;
        QTest::newRow("Escape") << true;
    }
    void theFormIsAsItWasTyped()
    {
        QFETCH(bool, byEscape);
        begun(State::Unknown);
        typeUntilAsked();
        letPatiencePass();
        if (byEscape)
            QTest::keyClick(checkButton(), Qt::Key_Escape);
        else
            QTest::keyClick(button(u"Back to the form"_s), Qt::Key_Return);
        QVERIFY(isShown(line(u"amount"_s)));
        QCOMPARE(line(u"amount"_s)->text(), u"15.04"_s);
        QCOMPARE(line(u"email"_s)->text(), u"anna@example.com"_s);
        QVERIFY(line(u"amount"_s)->hasFocus());
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return); // it asks again
        QTRY_VERIFY(isShown(question()));
        QCOMPARE(m_shop->gateway->issued, 0);
    }

    void aSecondSaleIsIssuedWhenThePersonSaysSo()
    {
        begun(State::Unknown);
        typeUntilAsked();
        QTest::mouseClick(allTheSame(), Qt::LeftButton);
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(m_shop->gateway->issued, 1);
        QVERIFY(card()->invoice()->reference != duplicate);
        QCOMPARE(m_shop->stored(duplicate).state, State::Unknown);
    }

    void theOneThatArrivedIsShownAndNoSecondIsIssued()
    {
        begun(State::Unknown);
        m_shop->gateway->onFind = [](const Invoice &) -> Result<Finding> {
            return Finding{.kind = Finding::Kind::Found,
                .report = StatusReport{.state = State::Open,
                    .remoteId = u"77"_s,
                    .remoteStatus = u"invoice:created"_s,
                    .source = u"gateway: history"_s,
                    .payLink = u"https://pay.example/first"_s}};
        };
        typeAndCheck();
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(card()->invoice()->reference, duplicate);
        QVERIFY(says(u"no second one was issued"_s));
        QCOMPARE(m_shop->gateway->issued, 0);
        QCOMPARE(inBooks(), std::size_t(1));
    }

    void theOneThatNeverArrivedLetsThisOneGo()
    {
        begun(State::Unknown);
        checkInVain();
        m_shop->now = m_shop->now.addSecs(15 * 60);
        QTest::mouseClick(checkButton(), Qt::LeftButton);
        QTRY_VERIFY(isShown(card()));
        QVERIFY(card()->invoice()->reference != duplicate);
        QCOMPARE(m_shop->stored(duplicate).state, State::Refused);
        QCOMPARE(m_shop->gateway->issued, 1);
    }

    void whereNothingCanBeDecidedItSaysSoAndGoesOnAsking()
    {
        begun(State::Unknown);
        m_shop->gateway->onFind = [](const Invoice &) -> Result<Finding> {
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"The gateway does not answer."_s);
        };
        typeAndCheck();
        QTRY_VERIFY(says(u"The gateway does not answer."_s));
        QVERIFY(isShown(question()));
        QVERIFY(allTheSame()->isEnabled());
        QCOMPARE(m_shop->gateway->issued, 0);
    }

    void whatWasTurnedAwayOnTheWayIsAskedAboutToo()
    {
        begun(State::Issuing);
        Evidence turnedAway{.kind = EvidenceKind::Refused,
            .source = u"program"_s,
            .at = m_shop->now,
            .state = State::Refused};
        turnedAway.errorCode = u"http-403"_s;
        m_shop->record(duplicate, turnedAway);
        m_shop->gateway->onFind = [](const Invoice &) -> Result<Finding> {
            return Finding{.kind = Finding::Kind::NotThere};
        };
        typeAndCheck();
        QTRY_VERIFY(says(u"does not show it so far"_s));
        QVERIFY(isShown(question()));
        QCOMPARE(m_shop->gateway->issued, 0);
        QTest::mouseClick(allTheSame(), Qt::LeftButton);
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(m_shop->gateway->issued, 1);
    }

    void whoGoesBackMeanwhileIsNotSurprisedByASale()
    {
        begun(State::Unknown);
        checkInVain();
        m_shop->now = m_shop->now.addSecs(15 * 60);
        QTest::mouseClick(checkButton(), Qt::LeftButton);
        QTest::mouseClick(button(u"Back to the form"_s), Qt::LeftButton);
        QTRY_COMPARE(m_shop->stored(duplicate).state, State::Refused);
        m_shop->settle();
        QVERIFY(isShown(line(u"amount"_s)));
        QCOMPARE(m_shop->gateway->issued, 0);
    }

    void theNextCustomersFormPutsTheQuestionAway()
    {
        begun(State::Unknown);
        typeUntilAsked();
        m_page->startNew();
        QVERIFY(isShown(line(u"amount"_s)));
        QCOMPARE(line(u"amount"_s)->text(), QString());
    }
};

QTEST_MAIN(DuplicateQuestionTest)
#include "DuplicateQuestionTest.moc"
