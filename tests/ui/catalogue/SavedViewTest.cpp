// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/SavedView.h"

#include "../../core/base/Await.h"
#include "../../core/base/HostileTexts.h"
#include "../invoices/Shop.h"
#include "accounts/Question.h"
#include "accounts/SaleDefaults.h"
#include "base/Language.h"
#include "catalogue/CsvPanel.h"
#include "catalogue/SavedDialog.h"
#include "catalogue/SavedForm.h"
#include "catalogue/SavedPicker.h"
#include "invoices/SoldTo.h"
#include "parts/Notice.h"
#include "settings/LineList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The windows of saved items and customers, with a real file and real books.
class SavedViewTest : public QObject {
    Q_OBJECT

    const MethodCatalogue m_methods = MethodCatalogue::standard();
    SerialWorker m_files{u"files"_s};
    std::unique_ptr<SaleDefaults> m_defaults;
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<SavedView> m_view;
    std::vector<std::unique_ptr<ShopFixture>> m_closed;
    std::vector<std::unique_ptr<Catalogue>> m_closedToo;

    void open(Catalogue::Of of)
    {
        m_view = std::make_unique<SavedView>(*m_catalogue, m_shop->ledger, *m_defaults, of);
        m_view->resize(860, 640);
        m_view->show();
        QApplication::setActiveWindow(m_view.get());
    }
    LineList *list() { return m_view->findChild<LineList *>(); }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : m_view->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("no button %s", qPrintable(words));
    }
    void press(const QString &words) { QTest::mouseClick(button(words), Qt::LeftButton); }
    QLineEdit *field(const QString &name)
    {
        for (QLineEdit *each : m_view->findChild<SavedForm *>()->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no field %s", qPrintable(name));
    }
    QPlainTextEdit *text(const QString &name)
    {
        for (QPlainTextEdit *each : m_view->findChild<SavedForm *>()->findChildren<QPlainTextEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no text %s", qPrintable(name));
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().remove(QChar(0x200b)).contains(words))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_catalogue = std::make_unique<Catalogue>(m_shop->folder.filePath(u"catalogue.sqlite"_s));
        m_defaults = std::make_unique<SaleDefaults>(
            DefaultsBook(m_shop->folder.filePath(u"defaults.json"_s), m_methods), m_files);
    }
    void cleanup()
    {
        m_view.reset();
        m_closedToo.push_back(std::move(m_catalogue));
        m_closed.push_back(std::move(m_shop));
    }

    void noNameBreaksOutOfItsLine_data()
    {
        QTest::addColumn<QString>("text");
        hostile::addRows();
    }
    void noNameBreaksOutOfItsLine()
    {
        QFETCH(QString, text);
        for (const QString &line : {savedLine(SavedItem{.number = text, .name = text}),
                 savedLine(SavedCustomer{.number = text, .name = text, .email = text, .phone = text})}) {
            QVERIFY2(hostile::isOneLine(line) && hostile::keepsDirection(line), qPrintable(line));
            QVERIFY2(line.size() < 300, qPrintable(QString::number(line.size())));
        }
    }

    void whatIsWrongStandsBelowItsField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << u""_s << u"3 EUR"_s << u"A name is needed."_s;
        QTest::newRow("no currency") << u"Cake"_s << u"3.50"_s << u"“3.50” has no currency"_s;
        QTest::newRow("an amount in two ways") << u"Cake"_s << u"1.500 EUR"_s << u""_s;
        QTest::newRow("three digits behind the mark") << u"Cake"_s << u"3.505 EUR"_s << u""_s;
        QTest::newRow("below nothing") << u"Cake"_s << u"-2,50 EUR"_s << u""_s;
        QTest::newRow("twice a currency") << u"Cake"_s << u"1 EUR\n2 eur"_s << u"two prices in EUR"_s;
        QTest::newRow("a card's number") << u"4242 4242 4242 4242"_s << u""_s << u"card number"_s;
    }
    void whatIsWrongStandsBelowItsField()
    {
        QFETCH(QString, name);
        QFETCH(QString, price);
        QFETCH(QString, said);
        open(Catalogue::Of::Items);
        field(u"Name"_s)->setText(name);
        text(u"Price"_s)->setPlainText(price);
        press(u"Save"_s);
        QVERIFY(said.isEmpty() || says(said));
        QCOMPARE(await(m_catalogue->itemCount()).value(), qint64(0));
        QCOMPARE(field(u"Name"_s)->text(), name); // nothing that was typed is lost
        const bool isPrice = !field(u"Name"_s)->property("wrong").toBool();
        QCOMPARE(text(u"Price"_s)->property("wrong").toBool(), isPrice);
        if (isPrice)
            QTest::keyClicks(text(u"Price"_s), u"1"_s);
        else
            QTest::keyClicks(field(u"Name"_s), u"x"_s);
        QVERIFY(said.isEmpty() || !says(said)); // it is judged anew when it is saved
        QVERIFY(!text(u"Price"_s)->property("wrong").toBool());
        QVERIFY(!field(u"Name"_s)->property("wrong").toBool());
    }

    /// Others' marks are read where they can mean one amount alone, as in the form of a sale.
    void aPriceIsReadWithEitherMark_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("units");
        QTest::newRow("own mark") << u"en"_s << u"2.50 EUR"_s << qint64(250);
        QTest::newRow("others' mark") << u"en"_s << u"2,50 EUR"_s << qint64(250);
        QTest::newRow("both marks") << u"en"_s << u"1.234,50 EUR"_s << qint64(123450);
        QTest::newRow("a French page") << u"fr_FR"_s << u"3.50 EUR"_s << qint64(350);
        QTest::newRow("and its own") << u"fr_FR"_s << u"3,5 eur"_s << qint64(350);
    }
    void aPriceIsReadWithEitherMark()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(qint64, units);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        open(Catalogue::Of::Items);
        field(u"Name"_s)->setText(u"Cake"_s);
        text(u"Price"_s)->setPlainText(typed);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"“Cake” was saved."_s));
        const auto saved = await(m_catalogue->item(u"1"_s));
        QVERIFY(saved);
        QCOMPARE(saved->prices.front().minorUnits(), units);
    }

    void theExampleOfAPriceHasThePersonsMarks()
    {
        const QLocale before;
        Language language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        language.speak(u"fr"_s);
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        open(Catalogue::Of::Items);
        QVERIFY(says(u"3,50 EUR"_s));
        QVERIFY(!says(u"3.50 EUR"_s));
        m_view.reset();
        language.speak(u"en"_s);
    }

    void whatWasSavedIsNotSaidOfWhatIsTypedNext()
    {
        open(Catalogue::Of::Items);
        QTest::keyClicks(field(u"Name"_s), u"Cake"_s);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"“Cake” was saved."_s));
        QTest::keyClicks(field(u"Name"_s), u"s"_s);
        QVERIFY(!says(u"was saved."_s));
        press(u"Save"_s);
        QTRY_VERIFY(says(u"was saved."_s));
        field(u"Name"_s)->clear();
        press(u"Save"_s);
        QVERIFY(says(u"A name is needed."_s));
        QVERIFY(!says(u"was saved."_s));
    }

    void aPaymentSystemIsFoundByItsWords()
    {
        open(Catalogue::Of::Items);
        QTest::keyClicks(field(u"Name"_s), u"Top-up"_s);
        QTest::keyClicks(field(u"Payment system"_s), u"orange mali"_s);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"“Top-up” was saved."_s));
        QCOMPARE(await(m_catalogue->item(u"1"_s))->paymentSystem, u"orange_money-mali.xof"_s);
        QTRY_VERIFY(field(u"Payment system"_s)->text().startsWith(u"Orange Money, Mali"_s));
    }

    void aCustomersLanguageIsChosenAndOneOfAFileStays()
    {
        const auto ana = SavedCustomer{.number = u"1"_s, .name = u"Ana"_s, .language = u"es"_s};
        QVERIFY(await(m_catalogue->save(ana, Catalogue::Duplicates::Refused)));
        open(Catalogue::Of::Customers);
        QTRY_COMPARE(list()->count(), 1);
        list()->setCurrentRow(0);
        auto *language = m_view->findChild<SavedForm *>()->findChild<QComboBox *>();
        QCOMPARE(language->currentText(), u"español de España"_s);
        field(u"Name"_s)->setText(u"Ana María"_s);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"“Ana María” was saved."_s));
        QCOMPARE(await(m_catalogue->customer(u"1"_s))->language, u"es"_s);
        QCOMPARE(language->itemText(0), u"Not known"_s);
        language->setCurrentIndex(language->findText(u"Українська"_s));
        press(u"Save"_s);
        QTRY_COMPARE(await(m_catalogue->customer(u"1"_s))->language, u"uk"_s);
    }

    void anItemIsSavedChangedDeletedAndBack()
    {
        open(Catalogue::Of::Items);
        QTRY_VERIFY(says(u"Nothing is saved yet."_s));
        QTest::keyClicks(field(u"Name"_s), u"Cake"_s);
        text(u"Price"_s)->setPlainText(u"3.50 EUR\n4 usd"_s);
        text(u"Barcode"_s)->setPlainText(u"4006381333932"_s);
        QTest::keyClick(field(u"Name"_s), Qt::Key_Return);
        QTRY_COMPARE(list()->count(), 1);
        QVERIFY(says(u"“Cake” was saved."_s));
        QVERIFY(says(u"does not fit the others"_s)); // the barcode's doubt
        QVERIFY(list()->item(0)->text().contains(u"3.50 EUR · 4.00 USD"_s));
        field(u"Name"_s)->setText(u"Large cake"_s);
        press(u"Save"_s);
        QTRY_VERIFY(list()->item(0)->text().contains(u"Large cake"_s));
        QCOMPARE(list()->count(), 1);
        press(u"Delete"_s);
        QTRY_COMPARE(await(m_catalogue->itemCount()).value(), qint64(0));
        QTRY_VERIFY(button(u"Undo"_s)->isVisible());
        press(u"Undo"_s);
        QTRY_COMPARE(list()->count(), 1);
        QTRY_COMPARE(field(u"Name"_s)->text(), u"Large cake"_s);
        QCOMPARE(await(m_catalogue->item(u"1"_s))->prices.size(), 2U);
    }

    void whatAnotherTillChangedIsNotReplacedUnseen()
    {
        const auto tea = await(
            m_catalogue->save(SavedItem{.number = u"7"_s, .name = u"Tea"_s}, Catalogue::Duplicates::Refused));
        QVERIFY(tea);
        open(Catalogue::Of::Items);
        QTRY_COMPARE(list()->count(), 1);
        list()->setCurrentRow(0);
        QVERIFY(await(m_catalogue->noteSold({tea->id}, {}))); // which is no change
        field(u"Name"_s)->setText(u"Black tea"_s);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"“Black tea” was saved."_s));
        SavedItem theirs = await(m_catalogue->item(u"7"_s)).value();
        theirs.note = u"hot"_s;
        QVERIFY(await(m_catalogue->save(theirs, Catalogue::Duplicates::Refused)));
        field(u"Name"_s)->setText(u"Green tea"_s);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"It was changed meanwhile"_s));
        QCOMPARE(await(m_catalogue->item(u"7"_s)).value().note, u"hot"_s);
        QCOMPARE(field(u"Name"_s)->text(), u"Green tea"_s);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"“Green tea” was saved."_s));
        QCOMPARE(await(m_catalogue->item(u"7"_s)).value().name, u"Green tea"_s);
    }

    void oneLikeItIsAskedAbout()
    {
        QVERIFY(await(m_catalogue->save(
            SavedItem{.number = u"7"_s, .name = u"Cake"_s}, Catalogue::Duplicates::Refused)));
        open(Catalogue::Of::Items);
        field(u"Name"_s)->setText(u"cake"_s);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"There is one like it already: 7, Cake."_s));
        press(u"Save it as another one"_s);
        QTRY_COMPARE(list()->count(), 2);
        field(u"Name"_s)->setText(u"Tart"_s);
        field(u"Number"_s)->setText(u"7"_s);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"The number 7 is another one’s"_s));
    }

    void whatWasTypedIsAskedAboutBeforeItGoes()
    {
        for (const QString &name : {u"Tea"_s, u"Cake"_s})
            QVERIFY(await(m_catalogue->save(SavedItem{.name = name}, Catalogue::Duplicates::Refused)));
        open(Catalogue::Of::Items);
        QTRY_COMPARE(list()->count(), 2);
        list()->setCurrentRow(0);
        QTest::keyClicks(field(u"Name"_s), u"x"_s);
        const QString typed = field(u"Name"_s)->text();
        QVERIFY(typed != u"Cake"_s);
        for (const bool isByMouse : {false, true}) {
            if (isByMouse)
                QTest::mouseClick(
                    list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(1)).center());
            else
                list()->setCurrentRow(1);
            QVERIFY(says(u"not saved yet"_s));
            QCoreApplication::processEvents();
            QCOMPARE(list()->currentRow(), 0);
            QVERIFY(list()->item(0)->isSelected() && !list()->item(1)->isSelected());
            QCOMPARE(field(u"Name"_s)->text(), typed);
            press(u"Go on typing"_s);
            QVERIFY(!says(u"not saved yet"_s));
        }
        press(u"New item"_s);
        QVERIFY(says(u"not saved yet"_s));
        QCOMPARE(field(u"Name"_s)->text(), typed);
        list()->setCurrentRow(1); // that is meant instead
        press(u"Do not save it"_s);
        QCOMPARE(field(u"Name"_s)->text(), u"Tea"_s);
        QCOMPARE(list()->currentRow(), 1);
        QVERIFY(!says(u"not saved yet"_s));
        press(u"New item"_s); // nothing was typed
        QCOMPARE(field(u"Name"_s)->text(), QString());
    }

    void theWindowKeepsWhatWasTypedAndStaysWithItsFile()
    {
        const QString name = m_shop->folder.filePath(u"in.csv"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name\nCake\n");
        file.close();
        SavedDialog dialog(*m_catalogue, m_shop->ledger, *m_defaults, Catalogue::Of::Items);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        const auto isSaid = [&dialog](const QString &words) {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                return label->isVisible() && label->text().remove(QChar(0x200b)).contains(words);
            });
        };
        auto *panel = dialog.findChild<CsvPanel *>();
        panel->preview(name);
        QVERIFY(panel->isWorking());
        dialog.close();
        QVERIFY(dialog.isVisible());
        QVERIFY(isSaid(u"A file is being read or written."_s));
        QTRY_VERIFY(!panel->isWorking());
        auto *form = dialog.findChild<SavedForm *>();
        QVERIFY(panel->isVisible() && !form->isVisible());
        panel->putAway();
        QVERIFY(!panel->isVisible() && form->isVisible());
        auto *line = form->findChild<QLineEdit *>();
        QTest::keyClicks(line, u"Pie"_s);
        form->findChild<QPlainTextEdit *>()->setPlainText(u"3.50"_s); // no currency
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), u"Pie"_s); // Enter saves, and presses no button
        QVERIFY(!isSaid(u"not saved yet"_s));
        for (const bool isByKey : {false, true}) {
            if (isByKey)
                QTest::keyClick(&dialog, Qt::Key_Escape);
            else
                dialog.close();
            QVERIFY(dialog.isVisible());
            QVERIFY(isSaid(u"not saved yet"_s));
        }
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == u"Do not save it")
                each->click();
        }
        QVERIFY(!dialog.isVisible());
    }

    /// A window that goes with the program's keeps nobody from leaving: it would run on without one.
    void theWindowGoesWithTheProgram()
    {
        QWidget window;
        window.show();
        SavedDialog dialog(*m_catalogue, m_shop->ledger, *m_defaults, Catalogue::Of::Items, &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTest::keyClicks(dialog.findChild<SavedForm *>()->findChild<QLineEdit *>(), u"Pie"_s);
        window.hide();
        dialog.close();
        QVERIFY(!dialog.isVisible());
    }

    /// As while a file is imported: nothing can be saved before that is done.
    void savedTwiceIsSavedOnce()
    {
        open(Catalogue::Of::Customers);
        QCOMPARE(await(m_catalogue->customerCount()).value(), qint64(0));
        QTest::keyClicks(field(u"Name"_s), u"Anna"_s);
        CatalogueFile other(m_shop->folder.filePath(u"catalogue.sqlite"_s));
        QVERIFY(other.open());
        bool isHeld = false;
        QVERIFY(other.inTransaction([this, &isHeld]() -> Result<void> {
            button(u"Save"_s)->click();
            isHeld = !button(u"Save"_s)->isEnabled();
            button(u"Save"_s)->click();
            QTest::keyClick(field(u"Name"_s), Qt::Key_Return);
            return {};
        }));
        QVERIFY(isHeld);
        QTRY_VERIFY(says(u"“Anna” was saved."_s));
        QCOMPARE(await(m_catalogue->customerCount()).value(), qint64(1));
        QVERIFY(button(u"Save"_s)->isEnabled());
    }

    void whatIsTypedWhileItIsSavedStays()
    {
        open(Catalogue::Of::Customers);
        QCOMPARE(await(m_catalogue->customerCount()).value(), qint64(0));
        QTest::keyClicks(field(u"Name"_s), u"Anna"_s);
        CatalogueFile other(m_shop->folder.filePath(u"catalogue.sqlite"_s));
        QVERIFY(other.open());
        QVERIFY(other.inTransaction([this]() -> Result<void> {
            button(u"Save"_s)->click();
            QTest::keyClicks(field(u"Name"_s), u" B"_s);
            return {};
        }));
        QTRY_VERIFY(says(u"“Anna” was saved."_s));
        QCOMPARE(field(u"Name"_s)->text(), u"Anna B"_s);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"“Anna B” was saved."_s));
        QCOMPARE(await(m_catalogue->customerCount()).value(), qint64(1)); // and is no second one
        QCOMPARE(await(m_catalogue->customer(u"1"_s))->name, u"Anna B"_s);
    }

    void whoGoesElsewhereWhileItIsSavedStaysThere()
    {
        open(Catalogue::Of::Customers);
        QCOMPARE(await(m_catalogue->customerCount()).value(), qint64(0));
        QTest::keyClicks(field(u"Name"_s), u"Anna"_s);
        CatalogueFile other(m_shop->folder.filePath(u"catalogue.sqlite"_s));
        QVERIFY(other.open());
        QVERIFY(other.inTransaction([this]() -> Result<void> {
            button(u"Save"_s)->click();
            button(u"New customer"_s)->click();
            button(u"Do not save it"_s)->click();
            QTest::keyClicks(field(u"Name"_s), u"Bob"_s);
            return {};
        }));
        QTRY_VERIFY(says(u"“Anna” was saved."_s));
        QCOMPARE(field(u"Name"_s)->text(), u"Bob"_s);
        QVERIFY(!button(u"Delete"_s)->isEnabled()); // he is not saved
        press(u"Save"_s);
        QTRY_VERIFY(says(u"“Bob” was saved."_s));
        QCOMPARE(await(m_catalogue->customerCount()).value(), qint64(2));
    }

    void theListIsReadByPages()
    {
        CatalogueFile file(m_shop->folder.filePath(u"catalogue.sqlite"_s));
        QVERIFY(file.open());
        QVERIFY(file.inTransaction([&file]() -> Result<void> {
            for (int n = 0; n < 130; ++n) {
                const auto put = file.put(SavedItem{.number = u"n%1"_s.arg(n), .name = u"thing %1"_s.arg(n)},
                    CatalogueFile::Duplicates::Allowed);
                if (!put)
                    return tl::unexpected(put.error());
            }
            return {};
        }));
        open(Catalogue::Of::Items);
        QTRY_COMPARE(list()->count(), 50);
        for (const int wanted : {100, 130}) {
            list()->scrollToBottom();
            QTRY_COMPARE(list()->count(), wanted);
        }
        QTest::keyClicks(m_view->findChild<QLineEdit *>(), u"thing 129"_s);
        QTRY_COMPARE(list()->count(), 1);
    }

    void aFileIsLookedAtBeforeItIsTaken()
    {
        const QString name = m_shop->folder.filePath(u"in.csv"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number;name;price EUR;stock\n1;\xCA\xEE\xF4\xE5;3,50;9\n2;;1;9\n");
        file.close();
        open(Catalogue::Of::Items);
        auto *panel = m_view->findChild<CsvPanel *>();
        panel->preview(name);
        QTRY_VERIFY(says(u"Read as Windows-1251. New: 1. Changed: 0. The same: 0. Wrong: 1."_s));
        QVERIFY(says(u"stock"_s));
        QVERIFY(panel->findChild<LineList *>()->item(0)->text().startsWith(u"Line 3, name: "_s));
        QVERIFY(says(u"in.csv"_s) && says(u"Nothing is imported yet."_s));
        auto *form = m_view->findChild<SavedForm *>();
        QVERIFY(!form->isVisible()); // it is about no item
        press(u"Do not import"_s);
        QVERIFY(form->isVisible() && !panel->isVisible());
        panel->preview(name);
        QTRY_VERIFY(button(u"Import without the wrong lines"_s)->isVisible());
        QVERIFY(!button(u"Import"_s)->isVisible()); // not without saying that one is left out
        QCOMPARE(await(m_catalogue->itemCount()).value(), qint64(0));
        press(u"Import without the wrong lines"_s);
        QTRY_VERIFY(says(u"Imported, read as Windows-1251. New: 1."_s));
        QTRY_COMPARE(list()->count(), 1);
        panel->exportTo(m_shop->folder.filePath(u"no/such/folder.csv"_s));
        QTRY_VERIFY(says(u"could not be opened"_s));
        press(u"Back"_s);
        QVERIFY(form->isVisible());
    }

    void importingAGoodFileIsTheMainThing()
    {
        const QString name = m_shop->folder.filePath(u"good.csv"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name\nCake\n");
        file.close();
        open(Catalogue::Of::Items);
        QVERIFY(button(u"Save"_s)->isDefault());
        m_view->findChild<CsvPanel *>()->preview(name);
        QTRY_VERIFY(button(u"Import"_s)->isVisible());
        QVERIFY(button(u"Import"_s)->isDefault() && !button(u"Save"_s)->isDefault());
        QVERIFY(says(u"good.csv"_s));
        QCOMPARE(await(m_catalogue->itemCount()).value(), qint64(0));
        press(u"New item"_s); // somebody goes elsewhere
        QVERIFY(m_view->findChild<SavedForm *>()->isVisible());
        QVERIFY(button(u"Save"_s)->isDefault());
        QCOMPARE(await(m_catalogue->itemCount()).value(), qint64(0));
    }

    void aCustomerIsErasedAfterAQuestion()
    {
        Invoice theirs = ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s);
        theirs.email = u"zoe@quaranta.example"_s;
        m_shop->add(theirs, State::Paid);
        QVERIFY(await(m_catalogue->save(SavedCustomer{.name = u"Zoë"_s, .email = u"zoe@quaranta.example"_s},
            Catalogue::Duplicates::Refused)));
        open(Catalogue::Of::Customers);
        QTRY_COMPARE(list()->count(), 1);
        list()->setCurrentRow(0);
        press(u"Erase their data…"_s);
        QTRY_VERIFY(says(u"Erase everything about “Zoë”? E-mail, name and phone go from 1 sale"_s));
        const auto *box = m_view->findChild<QCheckBox *>();
        QVERIFY(box->isVisible());
        const auto top = [this](const QWidget *widget) { return widget->mapTo(m_view.get(), QPoint()).y(); };
        QTRY_VERIFY(top(box) < top(button(u"Erase their data"_s))); // what is chosen comes before the answers
        press(u"Keep their data"_s);
        QVERIFY(!box->isVisible());
        QVERIFY(!qobject_cast<QPushButton *>(m_view->focusWidget()));
        QCOMPARE(await(m_shop->ledger.find(u"CF-1"_s))->email, u"zoe@quaranta.example"_s);
        QTest::keyClicks(m_view->findChild<QLineEdit *>(), u"nobody"_s); // the list is one of others
        QTRY_COMPARE(list()->count(), 0);
        press(u"Erase their data…"_s);
        QTRY_VERIFY(button(u"Erase their data"_s)->isVisible());
        press(u"Erase their data"_s);
        QTRY_VERIFY(says(u"Their data was erased."_s));
        QCOMPARE(await(m_shop->ledger.find(u"CF-1"_s))->email, QString());
        QCOMPARE(await(m_catalogue->customerCount()).value(), qint64(0));
    }

    void aSaleThatWaitsIsToldBeforeAnythingIsErased()
    {
        Invoice theirs = ShopFixture::sale(u"CF-2"_s, 100, u"USD"_s);
        theirs.email = u"zoe@quaranta.example"_s;
        m_shop->add(theirs, State::Open);
        QVERIFY(await(m_catalogue->save(SavedCustomer{.name = u"Zoë"_s, .email = u"zoe@quaranta.example"_s},
            Catalogue::Duplicates::Refused)));
        open(Catalogue::Of::Customers);
        QTRY_COMPARE(list()->count(), 1);
        list()->setCurrentRow(0);
        field(u"Name"_s)->setText(u"Zoe"_s);
        press(u"Save"_s);
        QTRY_VERIFY(says(u"“Zoe” was saved."_s));
        press(u"Erase their data…"_s);
        QTRY_VERIFY(says(u"These sales are not settled and keep the data until they are"_s));
        QVERIFY(says(u"CF-2"_s));
        QVERIFY(!says(u"was saved."_s));
    }

    void whatWasKeptOfThemForTheNextSalesGoesAsWell()
    {
        QVERIFY(await(m_defaults->keep(u"a"_s, u"card"_s, u"email"_s, u"ZOE@quaranta.example"_s)));
        QVERIFY(await(m_defaults->keep(u"a"_s, u"card"_s, u"devise"_s, u"EUR"_s)));
        QVERIFY(await(m_catalogue->save(SavedCustomer{.name = u"Zoë"_s, .email = u"zoe@quaranta.example"_s},
            Catalogue::Duplicates::Refused)));
        open(Catalogue::Of::Customers);
        QTRY_COMPARE(list()->count(), 1);
        list()->setCurrentRow(0);
        press(u"Erase their data…"_s);
        QTRY_VERIFY(button(u"Erase their data"_s)->isVisible());
        press(u"Erase their data"_s);
        QTRY_VERIFY(says(u"What was kept of it for the next sales was erased as well."_s));
        const auto left = await(m_defaults->of(u"a"_s, u"card"_s));
        QCOMPARE(left->size(), std::size_t(1));
        QCOMPARE(left->at(u"devise"_s), u"EUR"_s);
    }

    void aListOfWhatIsKeptThatCannotBeReadKeepsTheCustomer()
    {
        QFile damaged(m_shop->folder.filePath(u"defaults.json"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        QCOMPARE(damaged.write("{"), qint64(1));
        damaged.close();
        QVERIFY(await(m_catalogue->save(SavedCustomer{.name = u"Zoë"_s, .email = u"zoe@quaranta.example"_s},
            Catalogue::Duplicates::Refused)));
        open(Catalogue::Of::Customers);
        QTRY_COMPARE(list()->count(), 1);
        list()->setCurrentRow(0);
        press(u"Erase their data…"_s);
        QTRY_VERIFY(button(u"Erase their data"_s)->isVisible());
        press(u"Erase their data"_s);
        QTRY_VERIFY(says(u"The list of defaults"_s));
        QCOMPARE(await(m_catalogue->customerCount()).value(), qint64(1)); // to be erased once it is mended
    }

    void salesUnderAnotherNameAreNamed()
    {
        Invoice theirs = ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s);
        theirs.fields = Json::object();
        theirs.fields.set(soldToField.toString(), toJson(SoldTo{.number = u"K1"_s, .name = u"Zoë before"_s}));
        m_shop->add(theirs, State::Paid);
        QVERIFY(await(m_catalogue->save(
            SavedCustomer{.number = u"K1"_s, .name = u"Zoë"_s, .email = u"zoe@quaranta.example"_s},
            Catalogue::Duplicates::Refused)));
        open(Catalogue::Of::Customers);
        QTRY_COMPARE(list()->count(), 1);
        list()->setCurrentRow(0);
        press(u"Erase their data…"_s);
        QTRY_VERIFY(says(u"the number K1 under another name"_s));
        press(u"Erase their data"_s);
        QTRY_VERIFY(says(u"Their data was erased."_s));
        QVERIFY(says(u"the number K1 under another name"_s));
        QCOMPARE(soldToIn(await(m_shop->ledger.find(u"CF-1"_s))->fields).name, u"Zoë before"_s);
    }

    void whoMayBeTheErasedOneIsNamed()
    {
        for (const SavedCustomer &customer :
            {SavedCustomer{.number = u"57"_s, .name = u"Zoe Q"_s, .email = u"ZOE@quaranta.example"_s},
                SavedCustomer{.number = u"9"_s, .name = u"Zoë"_s, .email = u"zoe@quaranta.example"_s}})
            QVERIFY(await(m_catalogue->save(customer, Catalogue::Duplicates::Allowed)));
        open(Catalogue::Of::Customers);
        QTRY_COMPARE(list()->count(), 2);
        list()->setCurrentRow(0);
        press(u"Erase their data…"_s);
        QTRY_VERIFY(button(u"Erase their data"_s)->isVisible());
        press(u"Erase their data"_s);
        QTRY_VERIFY(says(u"Also saved with that e-mail address or phone number: 57 Zoe Q."_s));
        QCOMPARE(await(m_catalogue->customerCount()).value(), qint64(1));
    }
};

QTEST_MAIN(SavedViewTest)
#include "SavedViewTest.moc"
