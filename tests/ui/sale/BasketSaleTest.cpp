// SPDX-License-Identifier: GPL-3.0-or-later
#include "SalePageBench.h"
#include "catalogue/Catalogue.h"
#include "catalogue/SavedBar.h"
#include "catalogue/SavedPicker.h"
#include "sale/AmountQuestion.h"

#include <QKeyEvent>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What becomes of goods when all around them changes: the currency that a method or an account brings, a
/// link, the card of the sale before, a sale that is on its way.
class BasketSaleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SalePageBench<>> m_bench;
    std::vector<std::unique_ptr<SalePageBench<>>> m_closed; ///< services outlive calls that nobody waits for
    std::vector<std::unique_ptr<Catalogue>> m_catalogues;
    const QString m_coffee = u"4006381333931"_s;
    const QString m_missed = u"came while a sale was sent"_s;

    Money money(qint64 units, QStringView code) { return {units, *Currency::find(code)}; }
    void save(const SavedItem &item)
    {
        if (!await(m_catalogues.back()->save(item, Catalogue::Duplicates::Allowed)))
            qFatal("it cannot be saved");
    }
    void saveCoffee(const std::vector<Money> &prices)
    {
        save({.number = u"7"_s, .name = u"Coffee"_s, .barcodes = {m_coffee}, .prices = prices});
    }
    SavedBar *bar() { return m_bench->page->findChild<SavedBar *>(); }
    SaleForm *form() { return m_bench->page->findChild<SaleForm *>(); }
    QString amount() { return m_bench->line(u"amount"_s)->text(); }
    bool isIn(QStringView code) { return form()->currency() == Currency::find(code); }
    void choose(QStringView method)
    {
        for (QToolButton *each : m_bench->page->findChild<MethodBar *>()->findChildren<QToolButton *>()) {
            if (each->text() == method)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    }
    void press(const QString &button) { QTest::mouseClick(m_bench->button(button), Qt::LeftButton); }
    void pick()
    {
        QLineEdit *picker = bar()->itemPicker()->line();
        picker->setText(u"7"_s);
        QTest::keyClick(picker, Qt::Key_Return);
    }
    /// As a scanner's keys arrive: some milliseconds between them.
    void scan(QWidget *field, const QString &code)
    {
        QApplication::setActiveWindow(m_bench->page.get());
        field->setFocus();
        quint64 at = 100'000;
        const auto send = [&at, field](int key, const QString &text) {
            for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, key, Qt::NoModifier, text);
                event.setTimestamp(at);
                QCoreApplication::sendEvent(field, &event);
            }
            at += 4;
        };
        for (const QChar c : code)
            send(c.unicode(), QString(c));
        send(Qt::Key_Return, u"\r"_s);
    }
    /// Sells a coffee to Anna, whose card stands there then, or whose sale is on its way.
    void sellCoffee()
    {
        saveCoffee({money(350, u"USD")});
        QTest::keyClicks(m_bench->line(u"email"_s), u"anna@example.com"_s);
        scan(m_bench->line(u"amount"_s), m_coffee);
        QTRY_COMPARE(amount(), u"3.50"_s);
        QTest::keyClick(m_bench->line(u"email"_s), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<SalePageBench<>>();
        m_catalogues.push_back(
            std::make_unique<Catalogue>(m_bench->shop.folder.filePath(u"catalogue.sqlite"_s)));
        m_bench->page = std::make_unique<SalePage>(
            SalePage::Services{m_bench->shop.methods, m_bench->shop.accounts, m_bench->defaults,
                m_bench->shop.ledger, m_bench->issuer, m_bench->shop.tracker, m_bench->extraFields,
                m_bench->preferences, m_bench->shop.clock, {}, nullptr, m_catalogues.back().get()});
        m_bench->page->resize(848, 700);
        m_bench->page->show();
        QApplication::setActiveWindow(m_bench->page.get());
        QTRY_VERIFY(m_bench->page->findChild<QComboBox *>()->count() > 0);
        choose(u"Crypto"); // in USD, whatever anybody wants
    }
    void cleanup()
    {
        m_bench->page.reset();
        m_closed.push_back(std::move(m_bench));
    }

    /// 3.50 EUR are not 3.50 USD.
    void aMethodInAnotherCurrencyTakesTheSumAway()
    {
        saveCoffee({money(350, u"EUR")});
        choose(u"Card");
        pick();
        QTRY_COMPARE(amount(), u"3.50"_s);
        QVERIFY(isIn(u"EUR"));
        choose(u"Crypto");
        QVERIFY(isIn(u"USD"));
        QCOMPARE(amount(), QString());
        QVERIFY(m_bench->says(u"has no price in USD"_s));
    }

    void aMethodInAnotherCurrencyHasItsOwnSum()
    {
        saveCoffee({money(350, u"EUR"), money(400, u"USD")});
        m_bench->preferences.setCurrency(m_bench->shop.shop.id, u"card"_s, u"EUR"_s);
        pick();
        QTRY_COMPARE(amount(), u"4.00"_s);
        choose(u"Card"); // what is usual comes when its form stands there already
        QTRY_VERIFY(isIn(u"EUR"));
        QCOMPARE(amount(), u"3.50"_s);
        QVERIFY(m_bench->says(u"Together 3.50 EUR"_s));
        choose(u"Crypto");
        QCOMPARE(amount(), u"4.00"_s);
    }

    void anAccountInAnotherCurrencyTakesTheSumAway()
    {
        saveCoffee({money(350, u"EUR")});
        const Account stall{.id = {},
            .name = u"Stall"_s,
            .gatewayId = m_bench->shop.shop.gatewayId,
            .baseUrl = QUrl(u"https://stall.example"_s),
            .clientId = u"77"_s};
        const auto added = await(m_bench->shop.accounts.add(stall));
        QVERIFY(added);
        m_bench->preferences.setCurrency(m_bench->shop.shop.id, u"card"_s, u"EUR"_s);
        m_bench->preferences.setCurrency(added->id, u"card"_s, u"USD"_s);
        choose(u"Card");
        QTRY_VERIFY(isIn(u"EUR"));
        pick();
        QTRY_COMPARE(amount(), u"3.50"_s);
        m_bench->page->chooseAccount(added->id);
        QTRY_VERIFY(isIn(u"USD"));
        QCOMPARE(amount(), QString());
        QVERIFY(m_bench->says(u"has no price in USD"_s));
    }

    /// A person's own amount is no sum, and the currency is the same again when it has come.
    void aPersonsAmountStaysInItsCurrency()
    {
        saveCoffee({money(350, u"USD")});
        m_bench->preferences.setCurrency(m_bench->shop.shop.id, u"card"_s, u"USD"_s);
        pick();
        QTRY_COMPARE(amount(), u"3.50"_s);
        m_bench->line(u"amount"_s)->selectAll();
        QTest::keyClicks(m_bench->line(u"amount"_s), u"3"_s);
        choose(u"Card");
        QTRY_VERIFY(isIn(u"USD"));
        QCOMPARE(amount(), u"3"_s);
        QVERIFY(m_bench->says(u"kept without them"_s));
    }

    /// What a link wants to be paid is not what the goods before it cost.
    void aLinkBringsNoGoods()
    {
        saveCoffee({money(350, u"EUR"), money(400, u"USD")});
        pick();
        QTRY_COMPARE(amount(), u"4.00"_s);
        m_bench->page->takeLink("counterfoil://new?amount=20.00&currency=EUR&method=card");
        QTRY_VERIFY(m_bench->isShown(m_bench->page->findChild<QWidget *>(u"linkQuestion"_s)));
        m_bench->button(u"Fill in"_s)->click();
        QVERIFY(isIn(u"EUR"));
        QCOMPARE(amount(), u"20.00"_s);
        QVERIFY(bar()->isEmpty());
        m_bench->shop.settle();
        QCOMPARE(amount(), u"20.00"_s);
    }

    void goodsScannedBesideACardStayForTheNextSale()
    {
        save({.name = u"Cake"_s, .barcodes = {u"5000159484695"_s}, .prices = {money(425, u"USD")}});
        sellCoffee();
        QTRY_VERIFY(m_bench->isShown(m_bench->card()));
        scan(m_bench->page->focusWidget(), u"5000159484695"_s);
        QTRY_COMPARE(amount(), u"4.25"_s);
        press(u"New sale"_s);
        QVERIFY(!m_bench->isShown(m_bench->card()));
        QCOMPARE(amount(), u"4.25"_s);
        QCOMPARE(bar()->basket().lines().size(), std::size_t(1));
        QVERIFY(m_bench->line(u"email"_s)->text().isEmpty()); // that was the last customer's
        press(u"Clear"_s);
        QVERIFY(amount().isEmpty() && bar()->isEmpty());
    }

    void goodsThatAreSoldDoNotStay()
    {
        sellCoffee();
        QTRY_VERIFY(m_bench->isShown(m_bench->card()));
        press(u"New sale"_s);
        QVERIFY(amount().isEmpty() && bar()->isEmpty());
        QVERIFY(!m_bench->says(m_missed));
    }

    void whatIsScannedWhileASaleIsSentIsSaid()
    {
        m_bench->shop.gateway->silent = true;
        sellCoffee();
        QTRY_COMPARE(m_bench->shop.gateway->issued, 1);
        for (int times = 0; times < 2; ++times)
            scan(m_bench->button(u"Cancel"_s), m_coffee);
        press(u"Cancel"_s);
        QTRY_VERIFY(m_bench->isShown(m_bench->card()));
        press(u"New sale"_s);
        QVERIFY(m_bench->says(m_missed));
        QVERIFY(m_bench->says(u"2 scan"_s));
        QVERIFY(amount().isEmpty() && bar()->isEmpty());
        QTest::keyClicks(m_bench->line(u"email"_s), u"b"_s); // a key is no answer
        QVERIFY(m_bench->says(m_missed));
        scan(m_bench->line(u"amount"_s), m_coffee);
        QTRY_COMPARE(amount(), u"3.50"_s);
        QTRY_VERIFY(!m_bench->says(m_missed));
    }

    void whatIsScannedWhileAQuestionStandsThereIsSaid()
    {
        saveCoffee({money(350, u"USD")});
        QTest::keyClicks(m_bench->line(u"email"_s), u"anna@example.com"_s);
        QTest::keyClicks(m_bench->line(u"amount"_s), u"999999"_s);
        QTest::keyClick(m_bench->line(u"email"_s), Qt::Key_Return);
        QTRY_VERIFY(m_bench->isShown(m_bench->page->findChild<AmountQuestion *>()));
        scan(m_bench->page->focusWidget(), m_coffee);
        press(u"Change the amount"_s);
        QVERIFY(m_bench->says(m_missed));
        QCOMPARE(amount(), u"999999"_s);
        QVERIFY(bar()->isEmpty());
    }
};

QTEST_MAIN(BasketSaleTest)
#include "BasketSaleTest.moc"
