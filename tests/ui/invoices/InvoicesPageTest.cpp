// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/InvoicesPage.h"

#include "../../core/base/HostileTexts.h"
#include "Shop.h"
#include "invoices/ChosenSales.h"
#include "invoices/InvoiceDetails.h"
#include "invoices/InvoiceTable.h"
#include "invoices/ListMessage.h"
#include "invoices/Period.h"
#include "invoices/RowDelegate.h"
#include "invoices/SumsLine.h"
#include "invoices/WrapLabel.h"
#include "look/HouseStyle.h"
#include "parts/StatePill.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

/// A language in which everything is said loudly.
class Loud final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The page as a person at the till uses it, mostly with the keyboard.
class InvoicesPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<InvoicesPage> m_page;

    InvoiceTable &table() const { return *m_page->findChild<InvoiceTable *>(); }
    InvoiceDetails &details() const { return *m_page->findChild<InvoiceDetails *>(); }
    QLineEdit &search() const { return *m_page->findChild<QLineEdit *>(); }
    QComboBox &filter(const QString &name = u"state"_s) const
    {
        return *m_page->findChild<QComboBox *>(name);
    }
    QString sums() const { return m_page->findChild<SumsLine *>()->text(); }
    /// The references in the table; empty where it is not shown.
    QString rows() const
    {
        if (!table().isVisible())
            return {};
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all << table().model()->index(row, InvoiceModel::Reference).data().toString().sliced(3);
        return all.join(u' ');
    }
    /// What stands in the table's place.
    QString message() const
    {
        const auto *place = m_page->findChild<ListMessage *>();
        QStringList all;
        for (const QLabel *label : place->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << QString(label->text()).remove(QChar(0x200b));
        }
        return all.join(u" | "_s);
    }
    void press(const QString &button)
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&') == button) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + button));
    }
    void open(const QSize &size = {1024, 700})
    {
        m_page =
            std::make_unique<InvoicesPage>(m_shop->ledger, m_shop->tracker, m_shop->methods, m_shop->clock);
        m_page->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_shop->settle();
    }
    void addThree()
    {
        Invoice anna = ShopFixture::sale(u"CF-1"_s, 10000, u"USD"_s, morning.addSecs(-300));
        Invoice bob = ShopFixture::sale(u"CF-2"_s, 2050, u"USD"_s, morning.addSecs(-200));
        bob.email = u"bob@example.com"_s;
        Invoice cleo = ShopFixture::sale(u"CF-3"_s, 7, u"XOF"_s, morning.addSecs(-100));
        cleo.email = u"cleo@example.com"_s;
        m_shop->add(anna, State::Paid);
        m_shop->add(bob, State::Open);
        m_shop->add(cleo, State::Unknown);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QApplication::setStyle(new look::HouseStyle);
        QApplication::setPalette(look::palette(look::Scheme::Light));
    }
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_shop = std::make_unique<ShopFixture>();
    }
    void cleanup()
    {
        m_page.reset();
        m_closed.push_back(std::move(m_shop));
    }

    /// Whoever chooses another language goes on where they were.
    void anotherLanguageTakesNothingAway()
    {
        addThree();
        open();
        QTRY_COMPARE(rows(), u"3 2 1"_s);
        filter().setCurrentIndex(1);
        search().setText(u"bob"_s);
        QTRY_COMPARE(rows(), u"2"_s);
        table().selectRow(0);
        QTRY_COMPARE(details().reference(), u"CF-2"_s);
        QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);
        Loud loud;
        QCoreApplication::installTranslator(&loud);
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_page.get(), &changed);
        QCOMPARE(filter().currentText(), u"WAITING"_s);
        QCOMPARE(filter().currentIndex(), 1);
        QCOMPARE(search().text(), u"bob"_s);
        QCOMPARE(table().currentReference(), u"CF-2"_s);
        const auto *model = table().model();
        QCOMPARE(model->headerData(InvoiceModel::Amount, Qt::Horizontal).toString(), u"AMOUNT"_s);
        QCOMPARE(model->index(0, InvoiceModel::StateColumn).data().toString(), u"WAITING"_s);
        QCOMPARE(details().findChild<StatePill *>()->words(), u"WAITING"_s);
        QCOMPARE(reset.size(), 0);
        QCoreApplication::removeTranslator(&loud);
    }

    void readsNothingBeforeItIsShown()
    {
        addThree();
        m_page =
            std::make_unique<InvoicesPage>(m_shop->ledger, m_shop->tracker, m_shop->methods, m_shop->clock);
        m_shop->add(sale(u"CF-4"_s));
        m_shop->settle();
        QCOMPARE(table().model()->rowCount(), 0);
        m_page->show();
        QTRY_COMPARE(table().model()->rowCount(), 4);
    }

    void followsALedgerThatIsStillStarting()
    {
        Ledger &ledger = m_shop->ledger;
        m_page = std::make_unique<InvoicesPage>(ledger, m_shop->tracker, m_shop->methods, m_shop->clock);
        auto again = ledger.start();
        m_page->show();
        QVERIFY(await(std::move(again)));
        QTRY_VERIFY(message().startsWith(u"No sales yet"_s));
    }

    void noSalesYet()
    {
        open();
        QVERIFY(message().startsWith(u"No sales yet | Every sale you issue"_s));
        QVERIFY(!details().isVisible());
        QSignalSpy wanted(m_page.get(), &InvoicesPage::sellWanted);
        press(u"New sale"_s);
        QCOMPARE(wanted.size(), 1);
        m_shop->add(sale(u"CF-1"_s), State::Open); // the first one
        QTRY_COMPARE(rows(), u"1"_s);
        QVERIFY(details().isVisible());
    }

    void searchesWhileOneTypes()
    {
        addThree();
        open();
        QCOMPARE(rows(), u"3 2 1"_s);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search().hasFocus());
        QTest::keyClicks(&search(), u"bob@"_s);
        QTRY_COMPARE(rows(), u"2"_s);
        QTRY_COMPARE(sums(), u"USD 20.50 in 1 sale, none of it paid"_s);
        QTest::keyClick(&search(), Qt::Key_Escape);
        QTRY_COMPARE(rows(), u"3 2 1"_s);
        QCOMPARE(search().text(), QString());
    }

    void searchTextsAreLiteral_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"%"_s, u"_"_s, u"' OR 1=1 --"_s, u"<b>"_s, QString(5000, u'x')})
            QTest::newRow(qPrintable(text.left(12))) << text;
    }
    void searchTextsAreLiteral()
    {
        QFETCH(QString, text);
        addThree();
        open();
        search().setText(text);
        QTRY_VERIFY2(message().startsWith(u"No sale matches"_s), qPrintable(message()));
        QCOMPARE(m_page->width(), 1024);
    }

    void nothingMatches()
    {
        addThree();
        open();
        filter().setCurrentIndex(2);
        QTest::keyClicks(&search(), u"zebra"_s);
        QTRY_COMPARE(message(), u"No sale matches | Nothing among “Paid” holds “zebra”."_s);
        QTRY_VERIFY(sums().isEmpty()); // added up after the list was read
        press(u"Show all sales"_s);
        QTRY_COMPARE(rows(), u"3 2 1"_s);
        QCOMPARE(filter().currentIndex(), 0);
    }

    void filtersByState_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("states");
        QTest::newRow("all") << 0 << QString();
        QTest::newRow("waiting") << 1 << u"issuing open"_s;
        QTest::newRow("paid") << 2 << u"authorised paid"_s;
        QTest::newRow("needs a look") << 3 << u"chargeback unknown withheld"_s;
        QTest::newRow("not paid") << 4 << u"cancelled expired failed refused"_s;
    }
    void filtersByState()
    {
        QFETCH(int, index);
        QFETCH(QString, states);
        QStringList all;
        for (const State state :
            {State::Authorised, State::Cancelled, State::Chargeback, State::Expired, State::Failed,
                State::Issuing, State::Open, State::Paid, State::Refused, State::Unknown, State::Withheld}) {
            m_shop->add(sale(u"CF-"_s + stateName(state)), state);
            all << stateName(state);
        }
        open();
        filter().setCurrentIndex(index);
        const auto shown = [this] {
            QStringList names = rows().split(u' ');
            names.sort();
            return names.join(u' ');
        };
        QTRY_COMPARE(shown(), states.isEmpty() ? all.join(u' ') : states);
    }

    void filtersTogether()
    {
        Invoice nft = sale(u"CF-4"_s, morning.addDays(-40));
        nft.methodId = u"nft"_s;
        m_shop->add(nft, State::Paid);
        Invoice other = sale(u"CF-5"_s, morning.addDays(-1));
        other.accountId = u"elsewhere"_s;
        m_shop->add(other, State::Paid);
        addThree();
        open({1600, 900});
        QCOMPARE(rows(), u"3 2 1 5 4"_s);
        auto *clear = m_page->findChild<QPushButton *>(u"clear"_s);
        QVERIFY(!clear->isVisible()); // quiet while nothing is filtered
        filter(u"method"_s).setCurrentIndex(filter(u"method"_s).findData(u"nft"_s));
        QTRY_COMPARE(rows(), u"4"_s);
        QVERIFY(clear->isVisible());
        filter(u"period"_s).setCurrentText(u"Today"_s);
        QTRY_COMPARE(message(), u"No sale matches | No sale is in “Today”, “NFT”."_s);
        filter(u"method"_s).setCurrentIndex(0);
        QTRY_COMPARE(rows(), u"3 2 1"_s);
        filter(u"period"_s).setCurrentText(u"Yesterday"_s);
        QTRY_COMPARE(rows(), u"5"_s);
        filter(u"period"_s).setCurrentIndex(0);
        QTRY_COMPARE(filter(u"account"_s).count(), 2); // the shop’s accounts
        filter(u"account"_s).setCurrentIndex(1);
        QTRY_COMPARE(rows(), u"3 2 1 4"_s);
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(rows(), u"3 2 1 5 4"_s);
        QVERIFY(!clear->isVisible());
    }

    void fromOneDayToAnother()
    {
        for (int day = 0; day < 5; ++day)
            m_shop->add(sale(u"CF-%1"_s.arg(day), morning.addDays(-day)));
        open({1600, 900});
        filter(u"period"_s).setCurrentIndex(static_cast<int>(Period::Kind::Between));
        const auto dates = m_page->findChildren<QDateEdit *>();
        QCOMPARE(dates.size(), 2);
        QVERIFY(dates.first()->isVisible());
        QVERIFY(dates.first()->hasFocus());
        dates.first()->setDate(morning.date().addDays(-3));
        dates.last()->setDate(morning.date().addDays(-2));
        QTRY_COMPARE(rows(), u"2 3"_s);
        dates.last()->setDate(morning.date().addDays(-4)); // the wrong way round
        QTRY_COMPARE(rows(), u"3 4"_s);
    }

    void onASmallScreenFiltersFold()
    {
        addThree();
        open({824, 700});
        QVERIFY(!filter(u"method"_s).isVisible());
        auto *more = m_page->findChild<QPushButton *>(u"more"_s);
        QVERIFY(more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(filter(u"method"_s).isVisible());
        filter(u"method"_s).setCurrentIndex(1);
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(more->text(), u"Filters (1)"_s); // what is folded away is not forgotten
        m_page->resize(1600, 900);
        QTRY_VERIFY(filter(u"method"_s).isVisible());
        QVERIFY(!more->isVisible());
    }

    void whatNeedsAPerson()
    {
        addThree();
        open();
        table().selectRow(2);
        m_page->showNeedingPerson();
        QTRY_COMPARE(rows(), u"3"_s);
        QCOMPARE(filter().currentText(), u"Needs a look"_s);
        table().selectRow(0);
        auto *done = m_page->findChild<QPushButton *>(u"done"_s);
        QTRY_VERIFY(done->isVisible());
        QTest::mouseClick(done, Qt::LeftButton);
        QTRY_VERIFY(!done->isVisible());
        QCOMPARE(rows(), u"3"_s); // it does not vanish under the reader’s eyes
        QCOMPARE(m_shop->stored(u"CF-3"_s).acknowledged, u"unknown"_s);
        m_page->showNeedingPerson();
        QTRY_VERIFY2(message().startsWith(u"Nothing needs a look"_s), qPrintable(message()));
    }

    void severalAtOnce()
    {
        addThree();
        open();
        table().setFocus();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        const auto *chosen = m_page->findChild<ChosenSales *>();
        QVERIFY(chosen->isVisible());
        QVERIFY(!details().isVisible());
        const auto said = [&](const QString &name) { return chosen->findChild<WrapLabel *>(name)->said(); };
        QTRY_COMPARE(said(u"chosenSums"_s),
            u"USD 20.50 in 1 sale, none of it paid\nXOF 7 in 1 sale, none of it paid"_s);
        QTest::keyClick(&table(), Qt::Key_F5);
        QTRY_COMPARE(m_page->findChild<WrapLabel *>(u"round"_s)->said().left(17), u"Asked about 2 sal"_s);
        QStringList asked = m_shop->gateway->asked;
        asked.sort();
        QVERIFY2(asked.join(u' ').contains(u"CF-2"), qPrintable(asked.join(u", "_s)));
        auto *done = m_page->findChild<QPushButton *>(u"chosenDone"_s);
        QTRY_VERIFY(done->isVisible());
        QTest::mouseClick(done, Qt::LeftButton);
        QTRY_COMPARE(m_shop->stored(u"CF-3"_s).acknowledged, u"unknown"_s);
        table().selectRow(1);
        QVERIFY(details().isVisible());
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table().chosenCount(), 3);
    }

    void keysOnASmallScreen()
    {
        addThree();
        open({824, 700});
        QVERIFY(table().isColumnHidden(InvoiceModel::Time));
        table().setFocus();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_COMPARE(details().reference(), u"CF-2"_s);
        m_page->resize(1800, 1000);
        QTRY_VERIFY(!table().isColumnHidden(InvoiceModel::Time));
        table().setCurrentIndex(table().model()->index(1, InvoiceModel::Time));
        m_page->resize(824, 700);
        QTRY_VERIFY(table().isColumnHidden(InvoiceModel::Time)); // the column one stood in is gone
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_COMPARE(details().reference(), u"CF-1"_s);
    }

    void checksAllThatWait()
    {
        addThree();
        open();
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"checkAll"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<WrapLabel *>(u"round"_s)->said().startsWith(u"Asked about 2 sales"_s));
        const QString asked = m_shop->gateway->asked.join(u", "_s);
        QVERIFY2(!asked.contains(u"CF-1"_s), qPrintable(asked)); // that one is paid
        auto *close = m_page->findChild<QPushButton *>(u"roundButton"_s);
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!close->isVisible());
    }

    void toTheOldestSaleAndBack()
    {
        m_shop->addMany(1000);
        open();
        QTRY_COMPARE(table().model()->rowCount(), 1000);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(details().reference(), u"CF-0"_s); // as soon as it is read
        const int scrolled = table().verticalScrollBar()->value();
        m_shop->add(sale(u"CF-new"_s, morning));
        QTRY_COMPARE(table().model()->rowCount(), 1001);
        QCOMPARE(table().verticalScrollBar()->value(), scrolled + RowDelegate::height);
        QCOMPARE(table().currentReference(), u"CF-0"_s);
        m_page->select(u"CF-500"_s); // far from what is read
        QTRY_COMPARE(table().currentReference(), u"CF-500"_s);
    }

    void sumsOfEachCurrency()
    {
        addThree();
        open();
        const QString both =
            u"USD 120.50 in 2 sales, 100.00 of it paid   ·   XOF 7 in 1 sale, none of it paid"_s;
        QTRY_COMPARE(sums(), both);
        m_shop->record(u"CF-3"_s, ShopFixture::polledAs(State::Paid, morning));
        QTRY_VERIFY(sums().endsWith(u"XOF 7 in 1 sale, all paid"_s));
    }

    void byKeyboardAlone()
    {
        addThree();
        open();
        QSignalSpy cards(m_page.get(), &InvoicesPage::openCard);
        search().setFocus();
        QTest::keyClicks(&search(), u"example"_s);
        QTest::keyClick(&search(), Qt::Key_Return); // into the table, on its first row
        QVERIFY(table().hasFocus());
        m_shop->settle();
        QTRY_COMPARE(rows(), u"3 2 1"_s);
        table().setCurrentIndex(table().model()->index(0, 0));
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_COMPARE(details().reference(), u"CF-2"_s);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), ShopFixture::linkOf(u"CF-2"_s));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(cards.value(0).value(0).toString(), u"CF-2"_s);
        QTest::keyClick(&table(), Qt::Key_F5);
        QTRY_COMPARE(m_shop->gateway->asked, QStringList(u"status CF-2"_s));
        QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(details().reference(), u"CF-1"_s);
        QTest::keyClick(&table(), Qt::Key_Tab); // and out of it again
        QVERIFY(!table().hasFocus());
    }

    void tabIntoTheTableChoosesTheFirstSale()
    {
        addThree();
        open();
        auto *statement = m_page->findChild<QPushButton *>(u"statement"_s);
        statement->setFocus();
        QStringList passed; // in the order in which one sees them
        for (int tabs = 0; tabs < 12 && !table().hasFocus(); ++tabs) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            passed << QApplication::focusWidget()->accessibleName();
        }
        QVERIFY(table().hasFocus());
        QCOMPARE(passed.join(u", "_s),
            u"Search sales, Which sales to show, From which time, Of which account, Paid by which method, Invoices"_s);
        QCOMPARE(details().reference(), u"CF-3"_s);
        QSignalSpy wanted(m_page.get(), &InvoicesPage::statementWanted);
        QTest::mouseClick(statement, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void theMenuHasTheSameActions()
    {
        addThree();
        open();
        const auto names = [this] {
            QStringList all;
            for (const QAction *action : m_page->findChild<QMenu *>()->actions()) {
                if (!action->isSeparator() && action->isEnabled())
                    all << QString(action->text()).remove(u'&');
            }
            return all.join(u", "_s);
        };
        table().selectRow(1);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(&table(), &byKey);
        QVERIFY(m_page->findChild<QMenu *>()->isVisible());
        QCOMPARE(names(), u"Show link, Copy link, Send, Check now, Sell again"_s);
        m_page->findChild<QMenu *>()->close();

        table().selectRow(0); // unknown: it has no link
        QCoreApplication::sendEvent(&table(), &byKey);
        QCOMPARE(names(), u"Check now, Sell again"_s);
        QSignalSpy again(m_page.get(), &InvoicesPage::sellAgain);
        m_page->findChild<QMenu *>()->actions().last()->trigger();
        QCOMPARE(again.size(), 1);
    }

    void theChosenSaleStaysChosen()
    {
        addThree();
        open();
        table().selectRow(1);
        search().setText(u"CF"_s);
        QTRY_COMPARE(table().currentReference(), u"CF-2"_s);
        m_shop->add(sale(u"CF-4"_s, morning)); // comes in above
        QTRY_COMPARE(rows(), u"4 3 2 1"_s);
        QCOMPARE(table().currentReference(), u"CF-2"_s);
        QCOMPARE(details().reference(), u"CF-2"_s);
        search().setText(u"cleo"_s); // and is gone with a search that it does not fit
        QTRY_COMPARE(rows(), u"3"_s);
        QCOMPARE(details().reference(), QString());
    }

    void selectShowsASaleFromElsewhere()
    {
        addThree();
        open();
        m_page->select(u"CF-1"_s);
        QCOMPARE(table().currentReference(), u"CF-1"_s);
        search().setText(u"cleo"_s);
        QTRY_COMPARE(rows(), u"3"_s);
        m_page->select(u"CF-2"_s); // the search would hide it
        QCOMPARE(search().text(), QString());
        QTRY_COMPARE(table().currentReference(), u"CF-2"_s);
        QCOMPARE(details().reference(), u"CF-2"_s);
    }

    void selectBeforeThePageIsShown()
    {
        addThree();
        m_page =
            std::make_unique<InvoicesPage>(m_shop->ledger, m_shop->tracker, m_shop->methods, m_shop->clock);
        m_page->select(u"CF-2"_s);
        m_page->show();
        QTRY_COMPARE(table().currentReference(), u"CF-2"_s);
    }

    void selectOfASaleThatIsJustComing()
    {
        addThree();
        open();
        auto adding = m_shop->ledger.add(sale(u"CF-4"_s, morning));
        m_page->select(u"CF-4"_s);
        QVERIFY(await(std::move(adding)));
        QTRY_COMPARE(table().currentReference(), u"CF-4"_s);
        QTRY_VERIFY(details().invoice());
    }

    void aDamagedLedgerIsSaidInWords()
    {
        addThree();
        SqlSession session(m_shop->path());
        session.run(u"UPDATE invoice SET currency = 'ZZZ' WHERE reference = 'CF-2'"_s);
        open();
        QVERIFY2(message().startsWith(u"The sales cannot be read | The ledger’s line for CF-2"_s),
            qPrintable(message()));
        session.run(u"UPDATE invoice SET currency = 'USD' WHERE reference = 'CF-2'"_s);
        press(u"Try again"_s);
        QTRY_COMPARE(rows(), u"3 2 1"_s);
    }

    void rowsThatMayBeOutOfDateCanBeReadAgain()
    {
        addThree();
        open();
        QTRY_COMPARE(rows(), u"3 2 1"_s);
        SqlSession session(m_shop->path());
        session.run(u"UPDATE invoice SET currency = 'ZZZ' WHERE reference = 'CF-2'"_s);
        Q_EMIT m_shop->ledger.changed({u"CF-2"_s});
        const auto saysSo = [this] {
            const auto labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"The list may be out of date.");
            });
        };
        QTRY_VERIFY(saysSo());
        QCOMPARE(rows(), u"3 2 1"_s); // what was read stays
        session.run(u"UPDATE invoice SET currency = 'USD' WHERE reference = 'CF-2'"_s);
        press(u"Try again"_s);
        QTRY_VERIFY(!saysSo());
        QCOMPARE(rows(), u"3 2 1"_s);
    }

    void aFileThatIsNoLedger()
    {
        m_shop = std::make_unique<ShopFixture>(u"garbage.sqlite"_s);
        QFile file(m_shop->path());
        QVERIFY(file.open(QFile::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
        file.close();
        QVERIFY(!await(m_shop->ledger.start()));
        open();
        QVERIFY2(message().startsWith(u"The sales cannot be read"_s), qPrintable(message()));
        QVERIFY(sums().isEmpty());
        QVERIFY(!details().isVisible()); // there is nothing to choose
    }

    void hostileTextsChangeNothingAboutThePage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<b>html</b>"_s;
        QTest::newRow("500 letters") << QString(500, u'W');
        QTest::newRow("lines") << u"a\nb\nc"_s;
        QTest::newRow("right to left") << u"شركة\u202Eالمدينة"_s;
    }
    void hostileTextsChangeNothingAboutThePage()
    {
        QFETCH(QString, text);
        Invoice invoice = sale(u"CF-1"_s);
        invoice.customerName = text;
        invoice.accountName = text;
        invoice.methodId = text;
        m_shop->add(invoice, State::Open);
        for (const QSize &size : {QSize(824, 700), QSize(1400, 1000)}) {
            open(size);
            table().selectRow(0);
            m_shop->settle();
            QCOMPARE(m_page->size(), size);
            QVERIFY(m_page->minimumSizeHint().width() <= 824);
            QCOMPARE(table().rowHeight(0), 40);
            const QString tip =
                table().model()->index(0, InvoiceModel::Customer).data(Qt::ToolTipRole).toString();
            QVERIFY(!tip.contains(u"<b>"_s));
            QVERIFY(!m_page->grab().isNull());
        }
    }

    void noNameBreaksOutOfItsCell()
    {
        for (std::size_t i = 0; i < hostile::texts().size(); ++i) {
            const QString &text = hostile::texts().at(i).text;
            Invoice invoice = sale(u"CF-%1"_s.arg(i, 4, 10, QChar(u'0')));
            invoice.customerName = text;
            invoice.email = text;
            invoice.description = text;
            invoice.accountName = text;
            invoice.methodId = text;
            m_shop->add(invoice, State::Open);
        }
        open();
        const QAbstractItemModel &model = *table().model();
        QTRY_COMPARE(model.rowCount(), int(hostile::texts().size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            table().scrollTo(model.index(row, 0));
            QTRY_VERIFY(model.index(row, InvoiceModel::Reference).data().toString().startsWith(u"CF-"));
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                for (const int role :
                    {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(InvoiceModel::SecondRole)}) {
                    const QString shown = cell.data(role).toString();
                    QVERIFY2(hostile::isOneLine(shown) && hostile::keepsDirection(shown), qPrintable(shown));
                    QVERIFY(shown.size() <= 1'000);
                }
                const QString tip = cell.data(Qt::ToolTipRole).toString();
                QVERIFY2(tip.isEmpty() || tip.startsWith(u"<span>"), qPrintable(tip));
                QCOMPARE(tip.count(u'<'), tip.isEmpty() ? 0 : 2 + tip.count(u"<br>"));
                QVERIFY2(hostile::keepsDirection(tip), qPrintable(tip));
            }
            QCOMPARE(table().rowHeight(row), 40);
        }
    }

    void onASmallScreenTheAccountGivesWay()
    {
        addThree();
        open({824, 700});
        QVERIFY(table().isColumnHidden(InvoiceModel::Account));
        QVERIFY(table().viewport()->width() >= 440);
        QVERIFY(details().width() >= 270);
        m_page->resize(1800, 1000);
        QTRY_VERIFY(!table().isColumnHidden(InvoiceModel::Account));
    }

    void followsTheSchemeWhileItRuns()
    {
        addThree();
        open();
        table().selectRow(0);
        const QImage light = m_page->grab().toImage();
        QApplication::setPalette(look::palette(look::Scheme::Dark));
        QCoreApplication::processEvents();
        const QImage dark = m_page->grab().toImage();
        QApplication::setPalette(look::palette(look::Scheme::Light));
        QCoreApplication::processEvents();
        QVERIFY(light != dark);
        // No text keeps the ink of the other scheme.
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            const int ink = label->palette().color(QPalette::WindowText).lightness();
            QVERIFY2(ink < 160, qPrintable(label->text()));
        }
    }

    void mayGoWhileItReads()
    {
        addThree();
        open();
        search().setText(u"anna"_s);
        m_page->select(u"CF-1"_s);
        details().checkNow();
        auto changing = m_shop->ledger.record(u"CF-1"_s, ShopFixture::polledAs(State::Open, morning));
        m_page.reset();
        QVERIFY(await(std::move(changing)));
        m_shop->settle();
    }
};

QTEST_MAIN(InvoicesPageTest)
#include "InvoicesPageTest.moc"
