// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shop.h"
#include "invoices/AmountDelegate.h"
#include "invoices/InvoiceTable.h"
#include "invoices/SumsLine.h"
#include "parts/StatePill.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// How the table draws: amounts below each other by their decimal mark, states as pills, and fewer columns
/// where there is less room.
class InvoiceCellsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<InvoiceModel> m_model;

    void list()
    {
        m_model->search({});
        QTRY_COMPARE(m_model->condition(), InvoiceModel::Condition::Listed);
    }
    QImage paintedAmount(int row, int width = 260, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        return painted(AmountDelegate(*m_model), row, InvoiceModel::Amount, width, direction);
    }
    QImage painted(
        const RowDelegate &delegate, int row, int column, int width, Qt::LayoutDirection direction) const
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, RowDelegate::height);
        option.direction = direction;
        option.font = QApplication::font();
        option.palette = look::palette(look::Scheme::Light);
        option.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        delegate.paint(&painter, option, m_model->index(row, column));
        return image;
    }
    /// The first column of pixels with ink, from the left; the hairline below is left out.
    static int firstInk(const QImage &image)
    {
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height() - 2; ++y) {
                if (qGray(image.pixel(x, y)) < 160)
                    return x;
            }
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_model = std::make_unique<InvoiceModel>(m_shop->ledger, m_shop->methods, m_shop->clock);
    }
    void cleanup()
    {
        m_model.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void amountsStandBelowEachOtherByTheirMark()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 7, u"XOF"_s));
        m_shop->add(ShopFixture::sale(u"CF-2"_s, 700, u"USD"_s));
        m_shop->add(ShopFixture::sale(u"CF-3"_s, 700000000, u"BTC"_s));
        m_shop->add(ShopFixture::sale(u"CF-4"_s, 799, u"EUR"_s));
        list();
        const int seven = firstInk(paintedAmount(0));
        QVERIFY(seven > 0);
        for (int row = 1; row < 4; ++row)
            QCOMPARE(firstInk(paintedAmount(row)), seven);
    }

    /// Amounts are read from the left everywhere, and the lines beside them begin where the page does.
    void pagesThatAreReadFromTheRight()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 120450, u"USD"_s));
        list();
        constexpr int width = 400;
        QCOMPARE(paintedAmount(0, width, Qt::RightToLeft), paintedAmount(0, width));
        const RowDelegate cells(*m_model);
        const auto inkOf = [&](int column, Qt::LayoutDirection direction) {
            return firstInk(painted(cells, 0, column, width, direction));
        };
        QVERIFY(inkOf(InvoiceModel::Reference, Qt::LeftToRight) < width / 4);
        QVERIFY(inkOf(InvoiceModel::Reference, Qt::RightToLeft) > width / 2);
    }

    void anAmountThatDoesNotFitShowsThatItIsCut()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 123456789012345678, u"USD"_s));
        list();
        const QImage narrow = paintedAmount(0, 100);
        QVERIFY(firstInk(narrow) >= RowDelegate::side - 1); // nothing runs out of the cell
        QVERIFY(firstInk(paintedAmount(0, 400)) > firstInk(narrow));
    }

    void narrowTablesGiveUpColumnsOneByOne()
    {
        Invoice invoice = sale(u"CF-1"_s);
        m_shop->add(invoice);
        list();
        InvoiceTable table(*m_model);
        table.show();
        QString before = u"all"_s;
        QStringList seen;
        for (int width = 1400; width >= table.minimumSizeHint().width(); width -= 10) {
            table.resize(width, 300);
            QString hidden;
            for (int column = 0; column < InvoiceModel::ColumnCount; ++column) {
                if (table.isColumnHidden(column))
                    hidden += m_model->headerData(column, Qt::Horizontal).toString() + u' ';
            }
            if (hidden != before)
                seen << hidden.trimmed();
            before = hidden;
            int total = 0;
            for (int column = 0; column < InvoiceModel::ColumnCount; ++column)
                total += table.isColumnHidden(column) ? 0 : table.columnWidth(column);
            QVERIFY2(total <= table.viewport()->width(), qPrintable(QString::number(width)));
        }
        QCOMPARE(seen.first(), QString()); // wide: everything
        QVERIFY(seen.contains(u"Account"_s));
        QVERIFY(seen.contains(u"Reference Account"_s));
        for (const int column : {InvoiceModel::Customer, InvoiceModel::Amount, InvoiceModel::StateColumn})
            QVERIFY(!table.isColumnHidden(column));
    }

    void whatSomebodyReadsStaysWhereItIs()
    {
        m_shop->addMany(40);
        list();
        InvoiceTable table(*m_model);
        table.resize(900, 400);
        table.show();
        table.scrollTo(m_model->index(25, 0), QAbstractItemView::PositionAtTop);
        const int before = table.visualRect(m_model->index(25, 0)).top();
        m_shop->add(sale(u"CF-new"_s));
        QTRY_COMPARE(m_model->rowCount(), 41);
        QCOMPARE(table.visualRect(m_model->index(26, 0)).top(), before);
    }

    void pillsSayTheirStateToEverybody()
    {
        StatePill pill;
        pill.setState(State::Chargeback);
        QCOMPARE(pill.accessibleName(), u"Charged back"_s);
        const QSize narrow = pill.sizeHint();
        pill.setWords(u"Something a good deal longer"_s, look::Tone::Warning);
        QVERIFY(pill.sizeHint().width() > narrow.width());
        pill.resize(30, 20); // and does not paint outside of it
        QVERIFY(!pill.grab().isNull());
    }

    void sumsInWords_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<QString>("words");

        QTest::newRow("some") << qint64(14) << qint64(120450) << qint64(90000)
                              << u"USD 1,204.50 in 14 sales, 900.00 of it paid"_s;
        QTest::newRow("one") << qint64(1) << qint64(100) << qint64(0)
                             << u"USD 1.00 in 1 sale, none of it paid"_s;
        QTest::newRow("all") << qint64(2000) << qint64(100) << qint64(100)
                             << u"USD 1.00 in 2,000 sales, all paid"_s;
        QTest::newRow("too much") << qint64(2) << qint64(-1) << qint64(0)
                                  << u"USD: too much to add up, 2 sales"_s;
    }
    void sumsInWords()
    {
        QFETCH(qint64, count);
        QFETCH(qint64, total);
        QFETCH(qint64, paid);
        const Currency usd = *Currency::find(u"USD");
        CurrencySum sum{.currency = usd, .count = count, .paid = Money(paid, usd)};
        if (total >= 0)
            sum.total = Money(total, usd);
        QTEST(SumsLine::words(sum, QLocale(QLocale::English, QLocale::UnitedKingdom)), "words");
    }

    /// "None of it paid" never stands over sales that are paid.
    void paidSalesThatDoNotTellHowMuchAreNamed()
    {
        const Currency usd = *Currency::find(u"USD");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        CurrencySum sum{.currency = usd, .count = 3, .total = Money(900, usd), .paid = Money(0, usd)};
        sum.paidSales = sum.paidUnknown = 1;
        QCOMPARE(SumsLine::words(sum, english), u"USD 9.00 in 3 sales, 1 paid sale does not tell how much"_s);
        sum.paid = Money(300, usd);
        sum.paidSales = 3;
        sum.paidUnknown = 2;
        QCOMPARE(SumsLine::words(sum, english),
            u"USD 9.00 in 3 sales, 3.00 of it paid; 2 paid sales do not tell how much"_s);
    }

    void sumsThatDoNotFitAreCounted()
    {
        SumsLine line;
        line.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        std::vector<CurrencySum> sums;
        for (const QString &code : {u"USD"_s, u"EUR"_s, u"XOF"_s}) {
            const Currency currency = *Currency::find(code);
            sums.push_back({.currency = currency,
                .count = 3,
                .total = Money(500, currency),
                .paid = Money(0, currency)});
        }
        line.show(sums);
        line.resize(2000, 30);
        QCOMPARE(line.text().count(u"in 3 sales"_s), 3);
        line.resize(line.fontMetrics().horizontalAdvance(line.text()) - 5, 30);
        QCOMPARE(line.text().count(u"in 3 sales"_s), 2);
        QVERIFY(line.text().endsWith(u"1 more currency"_s));
        line.resize(90, 30);
        QVERIFY(line.text().endsWith(u'…'));
        QVERIFY(line.toolTip().contains(u"XOF 500"_s));
        line.clear();
        QCOMPARE(line.text(), QString());
    }
};

QTEST_MAIN(InvoiceCellsTest)
#include "InvoiceCellsTest.moc"
