// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shop.h"
#include "invoices/ChosenSales.h"
#include "invoices/InvoiceDetails.h"
#include "invoices/InvoiceTable.h"
#include "invoices/InvoicesPage.h"
#include "invoices/WrapLabel.h"
#include "look/HouseStyle.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <random>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// However somebody moves: what is highlighted, what is shown beside it, and what a key copies is one sale.
class ChosenAndShownTest : public QObject {
    Q_OBJECT

    using Way = std::function<void(ChosenAndShownTest &)>;

    std::unique_ptr<ShopFixture> m_shop;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<InvoicesPage> m_page;

    InvoiceTable &table() const { return *m_page->findChild<InvoiceTable *>(); }
    InvoiceDetails &details() const { return *m_page->findChild<InvoiceDetails *>(); }
    ChosenSales &several() const { return *m_page->findChild<ChosenSales *>(); }
    QLineEdit &search() const { return *m_page->findChild<QLineEdit *>(); }
    QString sums() const { return several().findChild<WrapLabel *>(u"chosenSums"_s)->said(); }

    void key(int pressed, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&table(), static_cast<Qt::Key>(pressed), modifiers);
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton) const
    {
        const QRect cell = table().visualRect(table().model()->index(row, InvoiceModel::Customer));
        if (table().viewport()->rect().contains(cell.center()))
            QTest::mouseClick(table().viewport(), button, modifiers, cell.center());
    }
    QStringList highlighted() const
    {
        QStringList all;
        for (const auto &[first, count] : table().chosenRows()) {
            for (int row = first; row < first + count; ++row)
                all << table().model()->index(row, InvoiceModel::Reference).data().toString();
        }
        return all;
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    /// Empty where all agree.
    QString disagreement()
    {
        const QString before = u"what was copied before"_s;
        const QStringList chosen = highlighted();
        const bool shownAlone = details().isVisible();
        QGuiApplication::clipboard()->setText(before);
        key(Qt::Key_C, Qt::ControlModifier);
        if (chosen.isEmpty())
            return !details().reference().isEmpty() ? u"shown, but nothing chosen: "_s + details().reference()
                : copied() != before                ? u"copied, but nothing chosen: "_s + copied()
                                                    : QString();
        if (chosen.size() > 1)
            return shownAlone ? u"one is shown, several are chosen"_s
                : copied() != before && copied() != chosen.join(u'\n')
                ? u"copied %1, chosen %2"_s.arg(copied(), chosen.join(u' '))
                : QString();
        const QString one = chosen.first();
        const QString shown = details().reference();
        if (!shownAlone)
            return u"several are shown, one is chosen"_s;
        if (table().currentIndex().row() != table().chosenRows().front().first)
            return u"the keyboard stands elsewhere"_s;
        const bool read = one != u"…";
        if (shown != (read ? one : QString()))
            return u"shown %1, chosen %2"_s.arg(shown, one);
        // Its link may still be on its way; another's is never copied.
        return copied() != before && copied() != ShopFixture::linkOf(one)
            ? u"copied %1, chosen %2"_s.arg(copied(), one)
            : QString();
    }

    void open(int sales)
    {
        std::vector<ImportedInvoice> taken;
        for (int number = 0; number < sales; ++number) {
            const QString reference = u"CF-%1"_s.arg(number);
            taken.push_back({sale(reference, morning.addSecs(60 * (number - 5000))),
                {.kind = EvidenceKind::Imported,
                    .source = u"program"_s,
                    .at = morning,
                    .state = State::Open,
                    .payLink = ShopFixture::linkOf(reference)}});
        }
        QVERIFY(await(m_shop->ledger.importInvoices(taken)));
        m_page =
            std::make_unique<InvoicesPage>(m_shop->ledger, m_shop->tracker, m_shop->methods, m_shop->clock);
        m_page->resize(1024, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(table().model()->rowCount(), sales);
        m_shop->settle();
        table().setFocus();
    }

    static std::map<QString, Way> ways()
    {
        using Test = ChosenAndShownTest;
        constexpr auto ctrl = Qt::ControlModifier;
        constexpr auto shift = Qt::ShiftModifier;
        std::map<QString, Way> all;
        const std::pair<QString, int> keys[] = {{u"Down"_s, Qt::Key_Down}, {u"Up"_s, Qt::Key_Up},
            {u"PgDown"_s, Qt::Key_PageDown}, {u"PgUp"_s, Qt::Key_PageUp}, {u"Home"_s, Qt::Key_Home},
            {u"End"_s, Qt::Key_End}, {u"Left"_s, Qt::Key_Left}, {u"Right"_s, Qt::Key_Right},
            {u"Space"_s, Qt::Key_Space}};
        for (const auto &[name, code] : keys) {
            all[name] = [key = code](Test &test) { test.key(key); };
            all[u"Ctrl+"_s + name] = [key = code](Test &test) { test.key(key, ctrl); };
            all[u"Shift+"_s + name] = [key = code](Test &test) { test.key(key, shift); };
            all[u"Ctrl+Shift+"_s + name] = [key = code](Test &test) { test.key(key, ctrl | shift); };
        }
        all[u"Ctrl+A"_s] = [](Test &test) { test.key(Qt::Key_A, ctrl); };
        all[u"a letter"_s] = [](Test &test) { test.key(Qt::Key_A); };
        for (const int row : {0, 3, 7}) {
            const QString name = u" on %1"_s.arg(row);
            all[u"click"_s + name] = [row](Test &test) { test.click(row); };
            all[u"Ctrl+click"_s + name] = [row](Test &test) { test.click(row, ctrl); };
            all[u"Shift+click"_s + name] = [row](Test &test) { test.click(row, shift); };
            all[u"right click"_s + name] = [row](Test &test) { test.click(row, {}, Qt::RightButton); };
            all[u"Ctrl+right click"_s + name] = [row](Test &test) { test.click(row, ctrl, Qt::RightButton); };
        }
        all[u"a screen reader selects"_s] = [](Test &test) {
            test.table().selectionModel()->select(test.table().model()->index(5, 0),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        };
        all[u"a screen reader moves"_s] = [](Test &test) {
            test.table().setCurrentIndex(test.table().model()->index(4, InvoiceModel::Customer));
        };
        all[u"from elsewhere"_s] = [](Test &test) { test.m_page->select(u"CF-2"_s); };
        all[u"a new sale on top"_s] = [](Test &test) {
            const QString reference = u"CF-N%1"_s.arg(test.table().model()->rowCount());
            test.m_shop->add(sale(reference, morning));
            test.m_shop->settle();
        };
        all[u"a sale is paid"_s] = [](Test &test) {
            test.m_shop->record(u"CF-4"_s, ShopFixture::polledAs(State::Open, morning));
            test.m_shop->settle();
        };
        all[u"a search"_s] = [](Test &test) {
            test.search().setText(test.search().text().isEmpty() ? u"example"_s : QString());
            test.m_shop->settle();
        };
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QApplication::setStyle(new look::HouseStyle);
    }
    void init() { m_shop = std::make_unique<ShopFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void inEachWayOfMoving_data()
    {
        QTest::addColumn<QString>("way");
        for (const auto &[name, way] : ways())
            QTest::newRow(qPrintable(name)) << name;
    }
    void inEachWayOfMoving()
    {
        QFETCH(QString, way);
        open(24);
        table().selectRow(3);
        QCOMPARE(disagreement(), QString());
        const Way move = ways()[way];
        move(*this);
        QCOMPARE(disagreement(), QString());
        move(*this); // and once more from there
        QCOMPARE(disagreement(), QString());
        m_shop->settle();
        QCOMPARE(disagreement(), QString());
    }

    /// Whatever comes after whatever.
    void inAnyOrder()
    {
        open(24);
        table().selectRow(3);
        const auto all = ways();
        std::mt19937 dice(20260315); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same walk each time
        QStringList walked;
        for (int step = 0; step < 250; ++step) {
            const auto way = std::next(all.begin(), static_cast<long>(dice() % all.size()));
            walked << way->first;
            way->second(*this);
            const QString wrong = disagreement();
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u" after "_s + walked.mid(step - 5).join(u", "_s)));
        }
    }

    void whatIsCopiedIsSaid()
    {
        open(24);
        table().selectRow(3);
        m_shop->settle();
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), ShopFixture::linkOf(u"CF-20"_s));
        key(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(sums(), u"USD 30.08 in 2 sales, none of it paid"_s);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), u"CF-20\nCF-19"_s);
        const auto said = [this] { return several().findChild<WrapLabel *>(u"chosenNote"_s)->said(); };
        QCOMPARE(said(), u"The references of 2 sales are copied, one in each line."_s);
        key(Qt::Key_Return);
        QCOMPARE(said(), u"2 sales are chosen. Choose one to see its link."_s);
    }

    /// It is highlighted before anybody has read it.
    void nothingOfAnotherSaleBesideARowThatIsNotRead()
    {
        open(3000); // more than is kept
        table().selectRow(0);
        m_shop->settle();
        QCOMPARE(details().reference(), u"CF-2999"_s);
        table().selectRow(2999); // may be read at once, or later
        QVERIFY(details().reference() != u"CF-2999"_s);
        QCOMPARE(disagreement(), QString());
        QTRY_COMPARE(details().reference(), u"CF-0"_s);
        QCOMPARE(disagreement(), QString());
    }

    /// Several stay the same several when another comes in above them.
    void whatIsDoneAboutSeveralIsDoneAboutThese()
    {
        open(24);
        table().selectRow(2);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(sums().contains(u"in 2 sales"_s));
        m_shop->add(sale(u"CF-new"_s, morning), State::Unknown);
        QTRY_COMPARE(table().model()->rowCount(), 25);
        m_shop->record(u"CF-21"_s, ShopFixture::polledAs(State::Open, morning)); // they are read again
        m_shop->settle();
        QTest::qWait(50); // a reading waits for others, 30 ms
        m_shop->settle();
        QCOMPARE(highlighted(), (QStringList{u"CF-21"_s, u"CF-20"_s}));
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), u"CF-21\nCF-20"_s);
    }

    void theListBeginsAtTheNewestSale()
    {
        open(1000);
        QCOMPARE(table().verticalScrollBar()->value(), 0);
        key(Qt::Key_End);
        QTRY_COMPARE(details().reference(), u"CF-0"_s);
        const int bottom = table().verticalScrollBar()->value();
        QVERIFY(bottom > 0);
        m_page->hide(); // to another page, and back: it stands where it was
        m_page->show();
        m_shop->settle();
        QCOMPARE(table().verticalScrollBar()->value(), bottom);
        QCOMPARE(table().currentReference(), u"CF-0"_s);

        search().setText(u"example"_s); // another list: from its beginning, with nothing chosen out of sight
        QTRY_COMPARE(table().verticalScrollBar()->value(), 0);
        QCOMPARE(details().reference(), QString());
    }

    void anotherListBeginsAtItsNewestSale_data()
    {
        QTest::addColumn<int>("sales");
        QTest::newRow("one page") << 90;
        QTest::newRow("many pages") << 1000;
    }
    /// Whatever was chosen, and wherever, before.
    void anotherListBeginsAtItsNewestSale()
    {
        QFETCH(int, sales);
        open(sales);
        const auto isAtNewest = [this](const QString &newest) {
            const QModelIndex first = table().indexAt({5, 5});
            return first.row() == 0 && first.siblingAtColumn(InvoiceModel::Reference).data() == newest
                && details().reference().isEmpty();
        };
        const QString newest = u"CF-%1"_s.arg(sales - 1);
        for (int turn = 0; turn < 3; ++turn) {
            const QSignalSpy asked(table().model(), &QAbstractItemModel::modelReset);
            search().setText(u"example"_s);
            QTRY_VERIFY(!asked.isEmpty()); // or it would be the list from before
            QTRY_VERIFY(isAtNewest(newest));
            QTRY_COMPARE(
                table().model()->rowCount(), sales); // its end is known a moment after its first page
            table().setFocus();
            key(Qt::Key_End);
            QTRY_COMPARE(details().reference(), u"CF-0"_s);
            if (turn == 1)
                m_page->resize(900, 500); // and what is chosen stays in sight
            QVERIFY(!table().visualRect(table().currentIndex()).isEmpty());
            QVERIFY(table().viewport()->rect().contains(table().visualRect(table().currentIndex())));
            const auto before = asked.count();
            search().clear();
            QTRY_VERIFY(asked.count() > before);
            QTRY_VERIFY(isAtNewest(newest));
            QTRY_COMPARE(table().model()->rowCount(), sales);
            key(Qt::Key_End);
            QTRY_COMPARE(details().reference(), u"CF-0"_s);
        }
        // What is on the first screen anyway stays chosen.
        key(Qt::Key_Home);
        QTRY_COMPARE(details().reference(), newest);
        search().setText(u"example"_s);
        m_shop->settle();
        QTest::qWait(60); // letters are waited for, 40 ms
        m_shop->settle();
        QCOMPARE(details().reference(), newest);
        QCOMPARE(highlighted(), QStringList(newest));
    }

    /// The key comes as soon as the rows do, before the view has laid them out.
    void endIsTheListsEndOnceItIsCounted()
    {
        open(1000);
        auto *model = qobject_cast<InvoiceModel *>(table().model());
        table().setFocus();
        search().setText(u"example"_s);
        QObject once;
        connect(model, &QAbstractItemModel::rowsInserted, &once, [this] { key(Qt::Key_End); });
        QTRY_COMPARE(details().reference(), u"CF-0"_s);
        QVERIFY(table().viewport()->rect().contains(table().visualRect(table().currentIndex())));
    }

    /// Somebody looks up an old sale, sells, and looks at the list again.
    void whatWasSoldMeanwhileIsSeen()
    {
        open(1000);
        const auto sellMeanwhile = [this](const QString &reference, qint64 later) {
            key(Qt::Key_End);
            QTRY_COMPARE(details().reference(), u"CF-0"_s);
            m_page->hide();
            m_shop->add(sale(reference, morning.addSecs(later)));
            m_shop->settle();
        };
        sellMeanwhile(u"CF-new1"_s, 1);
        m_page->show();
        QTRY_COMPARE(table().verticalScrollBar()->value(), 0);
        QCOMPARE(table().model()->index(0, InvoiceModel::Reference).data().toString(), u"CF-new1"_s);
        QCOMPARE(details().reference(), QString());
        QCOMPARE(disagreement(), QString());

        table().setFocus();
        sellMeanwhile(u"CF-new2"_s, 2);
        m_page->show();
        m_page->comeBack(); // from a card that was opened from here: as it was left
        QApplication::processEvents();
        QCOMPARE(table().currentReference(), u"CF-0"_s);
        QVERIFY(table().verticalScrollBar()->value() > 0);

        sellMeanwhile(u"CF-new3"_s, 3);
        m_page->show();
        m_page->select(u"CF-500"_s); // somebody wants that one
        QTRY_COMPARE(table().currentReference(), u"CF-500"_s);
        QVERIFY(table().verticalScrollBar()->value() > 0);

        m_page->hide(); // what came before is no news
        m_shop->addMany(20, -5000); // old ones, from an import, are none either
        m_shop->settle();
        m_page->show();
        QApplication::processEvents();
        QCOMPARE(table().currentReference(), u"CF-500"_s);
    }
};

QTEST_MAIN(ChosenAndShownTest)
#include "ChosenAndShownTest.moc"
