// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../core/base/Await.h"
#include "../sale/SalePageBench.h"
#include "catalogue/Catalogue.h"
#include "catalogue/SavedBar.h"
#include "catalogue/SavedPicker.h"
#include "catalogue/ScanWatch.h"
#include "invoices/SaleLines.h"
#include "invoices/SoldTo.h"
#include "parts/Notice.h"
#include "sale/AmountQuestion.h"
#include "settings/LineList.h"

#include <QAbstractItemView>
#include <QFile>
#include <QKeyEvent>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Saved items and customers on the page that sells, by hand and by scanner.
class SavedSaleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SalePageBench<>> m_bench;
    std::vector<std::unique_ptr<SalePageBench<>>> m_closed; ///< services outlive calls that nobody waits for
    std::vector<std::unique_ptr<Catalogue>> m_catalogues;
    Catalogue *m_catalogue = nullptr;

    Money money(qint64 units, QStringView code = u"USD") { return {units, *Currency::find(code)}; }
    void save(const SavedItem &item)
    {
        if (!await(m_catalogue->save(item, Catalogue::Duplicates::Allowed)))
            qFatal("it cannot be saved");
    }
    SavedBar *bar() { return m_bench->page->findChild<SavedBar *>(); }
    QLineEdit *picker(int which) { return bar()->findChildren<SavedPicker *>().at(which)->line(); }
    void choose(QStringView method)
    {
        for (QToolButton *each : m_bench->page->findChild<MethodBar *>()->findChildren<QToolButton *>()) {
            if (each->text() == method)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    }
    QAbstractItemView *offered()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *view = qobject_cast<QAbstractItemView *>(each);
                view && view->accessibleName() == u"Saved items")
                return view;
        }
        return nullptr;
    }
    QString amount() { return m_bench->line(u"amount"_s)->text(); }
    /// As a scanner's keys arrive: some milliseconds between them.
    void scan(QWidget *field, const QString &code, quint64 between = 4, Qt::Key end = Qt::Key_Return)
    {
        QApplication::setActiveWindow(m_bench->page.get()); // another one may have come and gone since
        field->setFocus();
        quint64 at = 100'000;
        const auto press = [&](int key, const QString &text) {
            for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, key, Qt::NoModifier, text);
                event.setTimestamp(at);
                QCoreApplication::sendEvent(field, &event);
            }
            at += between;
        };
        for (const QChar c : code)
            press(c.toUpper().unicode(), QString(c));
        press(end, end == Qt::Key_Tab ? u"\t"_s : u"\r"_s);
    }
    int issued() { return static_cast<int>(await(m_bench->shop.ledger.list({}))->size()); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<SalePageBench<>>();
        m_catalogues.push_back(
            std::make_unique<Catalogue>(m_bench->shop.folder.filePath(u"catalogue.sqlite"_s)));
        m_catalogue = m_catalogues.back().get();
        m_bench->page =
            std::make_unique<SalePage>(SalePage::Services{m_bench->shop.methods, m_bench->shop.accounts,
                m_bench->defaults, m_bench->shop.ledger, m_bench->issuer, m_bench->shop.tracker,
                m_bench->extraFields, m_bench->preferences, m_bench->shop.clock, {}, nullptr, m_catalogue});
        m_bench->page->resize(848, 700);
        m_bench->page->show();
        QApplication::setActiveWindow(m_bench->page.get());
        QTRY_VERIFY(m_bench->page->findChild<QComboBox *>()->count() > 0);
        choose(u"Crypto");
    }
    void cleanup()
    {
        m_bench->page.reset();
        m_closed.push_back(std::move(m_bench));
    }

    void whoSavesNothingSeesNothingOfIt()
    {
        QVERIFY(!bar()->isVisible());
        save({.name = u"Coffee"_s});
        QVERIFY(bar()->isVisible());
    }

    void enterInThePickerNeverIssues()
    {
        save({.name = u"Coffee"_s});
        m_bench->line(u"amount"_s)->setText(u"5"_s);
        for (const QString &typed : {u""_s, u"nothing like it"_s, u"0*coffee"_s, u"\"*"_s}) {
            picker(0)->setFocus();
            picker(0)->setText(typed);
            QTest::keyClick(picker(0), Qt::Key_Return);
        }
        QTRY_VERIFY(m_bench->says(u"Nothing saved begins with"_s) || m_bench->says(u"quantity"_s));
        QCOMPARE(issued(), 0);
        QCOMPARE(amount(), u"5"_s);
    }

    void whatIsPickedFillsTheFormAndAddsUp()
    {
        save({.number = u"7"_s,
            .name = u"Coffee"_s,
            .barcodes = {u"4006381333931"_s},
            .prices = {money(350)}});
        save({.number = u"8"_s, .name = u"Cake"_s, .prices = {money(425), money(400, u"EUR")}});
        picker(0)->setFocus();
        QTest::keyClicks(picker(0), u"cof"_s);
        QAbstractItemView *list = offered();
        QVERIFY(list);
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"Coffee"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(amount(), u"3.50"_s);
        picker(0)->setText(u"2*8"_s);
        QTest::keyClick(picker(0), Qt::Key_Return);
        QTRY_COMPARE(amount(), u"12.00"_s);
        QVERIFY(m_bench->says(u"Together 12.00 USD"_s));
        auto *lines = bar()->findChild<LineList *>();
        QCOMPARE(lines->count(), 2);
        lines->setFocus();
        lines->setCurrentRow(0);
        QTest::keyClick(lines, Qt::Key_Plus);
        QCOMPARE(amount(), u"15.50"_s);
        QTest::keyClick(lines, Qt::Key_Delete);
        QCOMPARE(amount(), u"8.50"_s);
        QTest::keyClick(lines, Qt::Key_Delete);
        QCOMPARE(amount(), QString());
        QVERIFY(!lines->isVisible());
    }

    void theLinesGoIntoTheBooksAndNotToTheGateway()
    {
        save({.number = u"7"_s, .name = u"Coffee"_s, .prices = {money(752)}});
        if (!await(m_catalogue->save(SavedCustomer{.number = u"K1"_s,
                                         .name = u"Anna"_s,
                                         .email = u"anna@example.com"_s,
                                         .language = u"fr"_s},
                Catalogue::Duplicates::Refused)))
            QFAIL("no customer");
        Json sent;
        m_bench->shop.gateway->onIssue = [&sent](const Order &order, const QString &) {
            sent = order.publicFields();
            return IssueOutcome{.kind = IssueOutcome::Kind::Issued,
                .remoteId = u"185"_s,
                .payLink = u"https://pay.example/1"_s};
        };
        picker(0)->setText(u"2*7"_s);
        QTest::keyClick(picker(0), Qt::Key_Return);
        QTRY_COMPARE(amount(), u"15.04"_s);
        picker(1)->setText(u"k1"_s);
        QTest::keyClick(picker(1), Qt::Key_Return);
        QTRY_COMPARE(m_bench->line(u"email"_s)->text(), u"anna@example.com"_s);
        QTest::keyClick(m_bench->line(u"email"_s), Qt::Key_Return);
        QTRY_VERIFY(m_bench->isShown(m_bench->card()));
        const auto sales = await(m_bench->shop.ledger.list({}));
        QCOMPARE(sales->size(), 1U);
        const auto lines = linesIn(sales->front().fields);
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines.front().quantity.text(), u"2"_s);
        QCOMPARE(soldToIn(sales->front().fields).language, u"fr"_s);
        QVERIFY(!sent.contains(saleLinesField) && !sent.contains(soldToField));
        m_bench->page->startNew();
        QVERIFY(bar()->isEmpty());
        QCOMPARE(amount(), QString());

        m_bench->page->sellAgain(sales->front()); // with its lines, to its customer
        QTRY_COMPARE(amount(), u"15.04"_s);
        QCOMPARE(bar()->basket().in(*Currency::find(u"USD")).value(), lines);
        QCOMPARE(bar()->customer()->number, u"K1"_s);
        QVERIFY(m_bench->says(u"Together 15.04 USD"_s));
    }

    /// Or a link would go to the one who was picked by mistake.
    void anotherCustomerLeavesNothingOfTheOneBefore()
    {
        for (const SavedCustomer &customer :
            {SavedCustomer{.number = u"K1"_s, .name = u"Anna"_s, .email = u"anna@example.com"_s},
                SavedCustomer{.number = u"K2"_s, .name = u"Boris"_s}})
            QVERIFY(await(m_catalogue->save(customer, Catalogue::Duplicates::Refused)));
        const auto pick = [this](const QString &number) {
            picker(1)->setText(number);
            QTest::keyClick(picker(1), Qt::Key_Return);
        };
        QLineEdit *email = m_bench->line(u"email"_s);
        pick(u"k1"_s);
        QTRY_COMPARE(email->text(), u"anna@example.com"_s);
        pick(u"k2"_s);
        QTRY_COMPARE(bar()->customer()->number, u"K2"_s);
        QCOMPARE(email->text(), QString());
        pick(u"k1"_s);
        QTRY_COMPARE(email->text(), u"anna@example.com"_s);
        email->selectAll();
        QTest::keyClicks(email, u"office@example.org"_s); // theirs, and stays
        for (QPushButton *each : bar()->findChildren<QPushButton *>()) {
            if (each->text() == u"Without customer")
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QVERIFY(!bar()->customer());
        QCOMPARE(email->text(), u"office@example.org"_s);
    }

    /// The sale would write into the books what was erased from them.
    void whoIsErasedElsewhereLeavesTheSale()
    {
        QVERIFY(await(m_catalogue->save(
            SavedCustomer{.number = u"K1"_s, .name = u"Anna"_s, .email = u"anna@example.com"_s},
            Catalogue::Duplicates::Refused)));
        picker(1)->setText(u"k1"_s);
        QTest::keyClick(picker(1), Qt::Key_Return);
        QTRY_COMPARE(m_bench->line(u"email"_s)->text(), u"anna@example.com"_s);
        SavedCustomer renumbered = *bar()->customer();
        renumbered.number = u"K9"_s;
        QVERIFY(await(m_catalogue->save(renumbered, Catalogue::Duplicates::Refused)));
        QVERIFY(await(m_catalogue->customer(u"K9"_s))); // which is answered behind the bar's question
        QVERIFY(bar()->customer());
        QVERIFY(await(m_catalogue->eraseCustomer(u"K9"_s)));
        QTRY_VERIFY(!bar()->customer());
        QCOMPARE(m_bench->line(u"email"_s)->text(), QString());
        QVERIFY(m_bench->says(u"The customer of this sale was deleted meanwhile."_s));
    }

    void anotherMethodsFieldsGetTheCustomerToo()
    {
        QVERIFY(await(m_catalogue->save(
            SavedCustomer{.number = u"K1"_s, .name = u"Anna"_s, .email = u"anna@example.com"_s},
            Catalogue::Duplicates::Refused)));
        picker(1)->setText(u"k1"_s);
        QTest::keyClick(picker(1), Qt::Key_Return);
        QTRY_COMPARE(m_bench->line(u"email"_s)->text(), u"anna@example.com"_s);
        choose(u"UPI");
        QTRY_COMPARE(m_bench->page->findChild<SaleForm *>()->method().id, u"upi"_s);
        QCOMPARE(m_bench->line(u"name"_s)->text(), u"Anna"_s); // which crypto does not ask for
        QCOMPARE(m_bench->line(u"email"_s)->text(), u"anna@example.com"_s);
    }

    void anotherAmountIsTheirsAndKeepsNoLines()
    {
        save({.number = u"7"_s, .name = u"Coffee"_s, .prices = {money(350)}});
        picker(0)->setText(u"7"_s);
        QTest::keyClick(picker(0), Qt::Key_Return);
        QTRY_COMPARE(amount(), u"3.50"_s);
        m_bench->line(u"amount"_s)->selectAll();
        QTest::keyClicks(m_bench->line(u"amount"_s), u"3"_s);
        QVERIFY(m_bench->says(u"kept without them"_s));
        QTest::keyClicks(m_bench->line(u"email"_s), u"anna@example.com"_s);
        QTest::keyClick(m_bench->line(u"email"_s), Qt::Key_Return);
        QTRY_VERIFY(m_bench->isShown(m_bench->card()));
        QVERIFY(linesIn(await(m_bench->shop.ledger.list({}))->front().fields).empty());
    }

    /// Whoever cannot read that takes the wrong amount.
    void whatIsWrongWithTheSumIsReadWhole_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<bool>("isOther");
        QTest::addColumn<QString>("said");
        QTest::newRow("another amount") << u"USD"_s << true << u"kept without them"_s;
        QTest::newRow("no price") << u"EUR"_s << false << u"has no price in EUR"_s;
        QTest::newRow("no currency") << QString() << false << u"it has no sum yet"_s;
    }
    void whatIsWrongWithTheSumIsReadWhole()
    {
        QFETCH(QString, currency);
        QFETCH(bool, isOther);
        QFETCH(QString, said);
        for (const int width : {848, 340}) {
            SavedBar alone(*m_catalogue);
            const SaleLine line{.number = u"7"_s,
                .name = u"Coffee"_s,
                .quantity = Quantity::ofPieces(2),
                .price = money(580)};
            alone.refill({line}, SoldTo());
            alone.setCurrency(Currency::find(currency));
            if (isOther)
                alone.setAmount(money(100));
            alone.resize(width, 400);
            alone.show();
            QCoreApplication::processEvents();
            Notice *notice = nullptr;
            for (Notice *each : alone.findChildren<Notice *>()) {
                if (each->isVisible())
                    notice = each;
            }
            QVERIFY(notice);
            QVERIFY2(notice->message().contains(said), qPrintable(notice->message()));
            for (const QLabel *label : notice->findChildren<QLabel *>()) {
                if (label->text().isEmpty())
                    continue; // the icon
                QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
            }
            for (const QPushButton *button : alone.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->parentWidget() == notice->parentWidget())
                    QVERIFY(!button->geometry().intersects(notice->geometry()));
            }
            alone.setCurrency(Currency::find(u"USD"));
            alone.setAmount(money(1160));
            QVERIFY(!notice->isVisible());
        }
    }

    void whatHasNoPriceIsAsked()
    {
        save({.number = u"7"_s, .name = u"Haircut"_s});
        m_bench->line(u"amount"_s)->setText(u"20"_s);
        picker(0)->setText(u"7"_s);
        QTest::keyClick(picker(0), Qt::Key_Return);
        QTRY_VERIFY(m_bench->says(u"has no price in USD"_s));
        QCOMPARE(amount(), u"20"_s);
    }

    void aScanInAnyFieldAddsTheItemAndIssuesNothing()
    {
        save({.number = u"7"_s,
            .name = u"Coffee"_s,
            .barcodes = {u"4006381333931"_s, u"shop-7"_s},
            .prices = {money(350)}});
        QTest::keyClicks(m_bench->line(u"email"_s), u"anna@example.com"_s);
        scan(m_bench->line(u"amount"_s), u"4006381333931"_s);
        QTRY_COMPARE(amount(), u"3.50"_s);
        scan(m_bench->line(u"email"_s), u"shop-7"_s); // a code of the shop's own
        QTRY_COMPARE(amount(), u"7.00"_s);
        QCOMPARE(m_bench->line(u"email"_s)->text(), u"anna@example.com"_s);
        scan(picker(0), u"04006381333931"_s);
        QTRY_COMPARE(amount(), u"10.50"_s);
        QCOMPARE(issued(), 0);
        QVERIFY(!m_bench->page->isSending());
    }

    void aScannerMayEndWithTab()
    {
        save({.number = u"7"_s,
            .name = u"Coffee"_s,
            .barcodes = {u"4006381333931"_s, u"shop-7"_s},
            .prices = {money(350)}});
        QLineEdit *email = m_bench->line(u"email"_s);
        QTest::keyClicks(email, u"anna@example.com"_s);
        scan(email, u"4006381333931"_s, 4, Qt::Key_Tab);
        QTRY_COMPARE(amount(), u"3.50"_s);
        QCOMPARE(email->text(), u"anna@example.com"_s);
        scan(email, u"shop-7"_s, 4, Qt::Key_Tab); // a quick hand goes on to the next field
        QCOMPARE(email->text(), u"anna@example.comshop-7"_s);
        QCOMPARE(amount(), u"3.50"_s);
        QCOMPARE(issued(), 0);
    }

    void aScanBeforeTheOneBeforeWasLookedUpLeavesNothingBehind()
    {
        save({.number = u"7"_s,
            .name = u"Coffee"_s,
            .barcodes = {u"4006381333931"_s},
            .prices = {money(350)}});
        QLineEdit *email = m_bench->line(u"email"_s);
        QTest::keyClicks(email, u"anna@example.com"_s);
        for (int times = 0; times < 3; ++times) // no answer can arrive in between
            scan(email, u"4006381333931"_s);
        QTRY_COMPARE(amount(), u"10.50"_s);
        QCOMPARE(email->text(), u"anna@example.com"_s);
        QCOMPARE(issued(), 0);
    }

    void whatCannotBeLookedUpIsNotIssued()
    {
        QFile file(m_catalogue->path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(8192, 'x')), qint64(8192));
        file.close();
        QTest::keyClicks(m_bench->line(u"email"_s), u"anna@example.com"_s);
        scan(m_bench->line(u"amount"_s), u"123456"_s); // a code of the shop's own
        QTRY_VERIFY(m_bench->says(u"is damaged"_s));
        QCOMPARE(amount(), QString());
        QCOMPARE(issued(), 0);
        QVERIFY(!m_bench->page->isSending());
    }

    void aBarcodeInANoteIsAnotherItems()
    {
        save({.name = u"Tea"_s, .prices = {money(350)}, .note = u"instead of 4006381333931"_s});
        scan(picker(0), u"4006381333931"_s);
        QVERIFY(offered());
        QTRY_VERIFY(offered()->isVisible()); // the person says whether it is that one
        QCOMPARE(amount(), QString());
        QVERIFY(bar()->isEmpty());
    }

    void aBarcodeThatNothingHasIsSaid()
    {
        save({.name = u"Coffee"_s});
        QTest::keyClicks(m_bench->line(u"email"_s), u"anna@example.com"_s);
        QTest::keyClicks(m_bench->line(u"amount"_s), u"5"_s);
        scan(m_bench->line(u"amount"_s), u"4006381333931"_s);
        QTRY_VERIFY(m_bench->says(u"Nothing saved has the barcode 4006381333931"_s));
        QCOMPARE(amount(), u"5"_s);
        QCOMPARE(issued(), 0);
    }

    void aQuickHandIsNoScanner()
    {
        save({.name = u"Coffee"_s});
        QTest::keyClicks(m_bench->line(u"amount"_s), u"5"_s);
        scan(m_bench->line(u"email"_s), u"anna@example.com"_s);
        QTRY_VERIFY(m_bench->isShown(m_bench->card()));
    }

    /// While the customer pays, goods of the next one pass the scanner.
    void goodsBesideACardAreTheNextSales()
    {
        save({.name = u"Coffee"_s, .barcodes = {u"4006381333931"_s}, .prices = {money(350)}});
        save({.name = u"Cake"_s, .barcodes = {u"5000159484695"_s}, .prices = {money(425)}});
        QTest::keyClicks(m_bench->line(u"email"_s), u"anna@example.com"_s);
        scan(m_bench->line(u"amount"_s), u"4006381333931"_s);
        QTRY_COMPARE(amount(), u"3.50"_s);
        QTest::keyClick(m_bench->line(u"email"_s), Qt::Key_Return);
        QTRY_VERIFY(m_bench->isShown(m_bench->card()));
        QVERIFY(m_bench->page->focusWidget());
        scan(m_bench->page->focusWidget(), u"5000159484695"_s);
        QTRY_COMPARE(amount(), u"4.25"_s); // not of both
        QCOMPARE(bar()->basket().lines().size(), std::size_t(1));
        QVERIFY(m_bench->line(u"email"_s)->text().isEmpty());
        QVERIFY(m_bench->isShown(m_bench->card()));
        QCOMPARE(issued(), 1);
    }

    /// A question is about one amount: its answer sends no other.
    void goodsChangeNoSaleThatIsAskedAbout()
    {
        save({.name = u"Coffee"_s, .barcodes = {u"4006381333931"_s}, .prices = {money(350)}});
        QTest::keyClicks(m_bench->line(u"email"_s), u"anna@example.com"_s);
        QTest::keyClicks(m_bench->line(u"amount"_s), u"999999"_s);
        QTest::keyClick(m_bench->line(u"email"_s), Qt::Key_Return);
        QTRY_VERIFY(m_bench->page->findChild<AmountQuestion *>());
        auto *asked = m_bench->page->findChild<AmountQuestion *>();
        QTRY_VERIFY(asked->isVisible());
        QVERIFY(m_bench->page->focusWidget());
        scan(m_bench->page->focusWidget(), u"4006381333931"_s);
        QVERIFY(await(m_catalogue->itemsByBarcode(u"4006381333931"_s))); // after all that the page asked
        QCoreApplication::processEvents();
        QCOMPARE(amount(), u"999999"_s);
        QVERIFY(bar()->isEmpty());
        QVERIFY(asked->isVisible());
    }

    void slowKeysAreAPersons()
    {
        save({.name = u"Coffee"_s, .barcodes = {u"123456"_s}, .prices = {money(350)}});
        QTest::keyClicks(m_bench->line(u"email"_s), u"anna@example.com"_s);
        scan(m_bench->line(u"amount"_s), u"123456"_s, 200);
        QTRY_VERIFY(
            m_bench->isShown(m_bench->card()) || m_bench->page->isSending() || m_bench->says(u"usual"_s));
        QVERIFY(bar()->isEmpty());
    }
};

QTEST_MAIN(SavedSaleTest)
#include "SavedSaleTest.moc"
