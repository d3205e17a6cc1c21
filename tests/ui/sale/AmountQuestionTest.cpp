// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/AmountQuestion.h"

#include "SalePageBench.h"
#include "sale/DuplicateQuestion.h"

#include <QStyleHints>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// A shop that takes about 15.04 USD a sale, and a cashier who forgets the point.
class AmountQuestionTest : public QObject {
    Q_OBJECT

    std::vector<std::unique_ptr<SalePageBench<>>>
        m_benches; ///< services outlive calls that nobody waits for any more
    ShopFixture *m_shop = nullptr;
    SalePage *m_page = nullptr;

    SalePageBench<> &bench() { return *m_benches.back(); }
    AmountQuestion *question() { return m_page->findChild<AmountQuestion *>(); }
    LinkCard *card() { return bench().card(); }
    bool isShown(const QWidget *widget) { return SalePageBench<>::isShown(widget); }
    QLineEdit *amount() { return bench().line(u"amount"_s); }
    QPushButton *button(const QString &words) { return bench().button(words); }
    bool says(const QString &words) { return bench().says(words); }
    void sold(int count, qint64 cents, const QString &account = u"a1"_s)
    {
        for (int number = 0; number < count; ++number) {
            Invoice sale = ShopFixture::sale(
                u"CF-SOLD%1"_s.arg(number), cents, u"USD"_s, m_shop->now.addDays(-2).addSecs(number));
            sale.accountId = account;
            m_shop->add(sale, State::Open);
        }
    }
    void type(const QString &text)
    {
        bench().type(); // issues 15.04, or is asked about it
        QTRY_VERIFY(isShown(card()));
        m_page->startNew();
        QApplication::setActiveWindow(m_page); // the card was another window for a moment
        QTest::keyClicks(amount(), text);
        QTest::keyClicks(bench().line(u"email"_s), u"bert@example.com"_s);
        QTest::keyClick(bench().line(u"email"_s), Qt::Key_Return);
    }
    void typeUntilAsked()
    {
        sold(5, 1504);
        type(u"1504"_s);
        QTRY_VERIFY(isShown(question()));
    }
    void letPatiencePass()
    {
        QElapsedTimer time;
        time.start();
        QTRY_VERIFY(time.elapsed() > QGuiApplication::styleHints()->mouseDoubleClickInterval());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_benches.push_back(std::make_unique<SalePageBench<>>());
        m_shop = &bench().shop;
        m_page = bench().page.get();
    }
    void cleanup() { bench().page.reset(); }

    void nothingIsAskedAboutWhatIsUsual_data()
    {
        QTest::addColumn<int>("sales");
        QTest::addColumn<QString>("typed");
        QTest::newRow("too few sales") << 3 << u"1504"_s;
        QTest::newRow("not a hundred times") << 5 << u"1503"_s;
    }
    void nothingIsAskedAboutWhatIsUsual()
    {
        QFETCH(int, sales);
        QFETCH(QString, typed);
        sold(sales, 1504);
        type(typed);
        QTRY_COMPARE(m_shop->gateway->issued, 2);
        QVERIFY(!question());
    }

    void itAsksBeforeAnythingIsSentAndSaysWhy()
    {
        typeUntilAsked();
        QCOMPARE(m_shop->gateway->issued, 1); // the one before
        QVERIFY(says(u"1,504.00 USD"_s));
        QVERIFY(says(u"One thousand five hundred four US dollars"_s));
        QVERIFY(says(u"100 times what is usually taken here: 15.04 USD"_s));
        QVERIFY(!m_page->isSending());
        QCOMPARE(question()->accessibleName(), u"Is this amount right?"_s);
        QVERIFY(button(u"Change the amount"_s)->hasFocus());
    }

    void noEnterIssuesIt()
    {
        typeUntilAsked();
        for (int i = 0; i < 3; ++i) // held, or pressed once too often
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(isShown(question()));
        letPatiencePass();
        button(u"Issue it"_s)->setFocus();
        QTest::keyClick(button(u"Issue it"_s), Qt::Key_Return);
        QTest::keyClick(button(u"Issue it"_s), Qt::Key_Enter);
        QVERIFY(isShown(question()));
        QCOMPARE(m_shop->gateway->issued, 1);
    }

    void theFormIsAsItWasTyped_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
    }
    void theFormIsAsItWasTyped()
    {
        QFETCH(int, key);
        typeUntilAsked();
        letPatiencePass();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        QVERIFY(isShown(amount()));
        QCOMPARE(amount()->text(), u"1504"_s);
        QCOMPARE(bench().line(u"email"_s)->text(), u"bert@example.com"_s);
        QVERIFY(amount()->hasFocus());
        QTest::keyClick(amount(), Qt::Key_Return); // it asks again
        QTRY_VERIFY(isShown(question()));
        QCOMPARE(m_shop->gateway->issued, 1);
    }

    void itIsIssuedWhenThePersonSaysSo_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by key") << true;
    }
    void itIsIssuedWhenThePersonSaysSo()
    {
        QFETCH(bool, byKey);
        typeUntilAsked();
        if (byKey)
            QTest::keyClick(button(u"Issue it"_s), Qt::Key_Space);
        else
            QTest::mouseClick(button(u"Issue it"_s), Qt::LeftButton);
        QTRY_COMPARE(m_shop->gateway->issued, 2);
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(card()->invoice()->amount.decimalText(), u"1504.00"_s);
    }

    /// Two questions, each of them once.
    void aDuplicateIsStillAskedAbout()
    {
        sold(5, 1504);
        Invoice lost =
            ShopFixture::sale(u"CF-TWINTWINTWINTWIN"_s, 150400, u"USD"_s, m_shop->now.addSecs(-120));
        lost.accountId = u"a1"_s;
        lost.methodId = u"crypto"_s;
        lost.email = u"bert@example.com"_s;
        m_shop->add(lost, State::Unknown);
        type(u"1504"_s);
        QTRY_VERIFY(isShown(question()));
        QTest::mouseClick(button(u"Issue it"_s), Qt::LeftButton);
        QTRY_VERIFY(isShown(m_page->findChild<DuplicateQuestion *>()));
        QCOMPARE(m_shop->gateway->issued, 1);
        QTest::mouseClick(button(u"Issue a second sale all the same"_s), Qt::LeftButton);
        QTRY_COMPARE(m_shop->gateway->issued, 2);
    }

    void muchIsAskedAboutWhereNothingWasSold()
    {
        type(u"20000.01"_s); // one sale, of 15.04
        QTRY_VERIFY(isShown(question()));
        QVERIFY(says(u"too few earlier sales in USD"_s));
        m_page->comeToForm(); // it stays: somebody has to decide
        QVERIFY(isShown(question()));
        m_page->startNew();
        QVERIFY(isShown(amount()));
        QCOMPARE(amount()->text(), QString());
        QCOMPARE(m_shop->gateway->issued, 1);
    }
};

QTEST_MAIN(AmountQuestionTest)
#include "AmountQuestionTest.moc"
