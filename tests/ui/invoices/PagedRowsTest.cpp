// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/PagedRows.h"

#include "../../core/ledger/LedgerSamples.h"

#include <QTest>

#include <random>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// A long list of which little is kept: rows and places stay in step whatever comes in, goes, or was counted
/// wrongly.
class PagedRowsTest : public QObject {
    Q_OBJECT

    static constexpr int length = PagedRows::length;

    static Invoice at(qint64 place)
    {
        Invoice invoice = samples::sale(u"CF-%1"_s.arg(place));
        invoice.place = place;
        return invoice;
    }
    /// Sales of those places, newest first.
    static std::vector<Invoice> sales(qint64 newest, qint64 oldest, qint64 step = 10)
    {
        std::vector<Invoice> all;
        for (qint64 place = newest; place >= oldest; place -= step)
            all.push_back(at(place));
        return all;
    }
    /// An outline of sales at 10, 20 ... 10 * count.
    static Outline outline(int count)
    {
        Outline outline{.count = count, .page = length};
        for (int row = 0; row < count; row += length)
            outline.starts.push_back(10LL * (count - row));
        return outline;
    }

private Q_SLOTS:
    void nothing()
    {
        const PagedRows none;
        QCOMPARE(none.count(), 0);
        QVERIFY(!none.at(0));
        QVERIFY(!none.at(-1));
        QVERIFY(!none.missing(0, 10));
        QCOMPARE(none.rowNear(5), -1);
        QCOMPARE(PagedRows(Outline{.count = 0, .page = length}).count(), 0);
    }

    void beforeItIsCountedNothingComesInBelow()
    {
        PagedRows list(sales(1000, 10), false);
        QVERIFY(!list.isCounted());
        QCOMPARE(list.placeFor(at(5)), -1);
        QCOMPARE(list.placeFor(at(15)), 99);
        QCOMPARE(list.placeFor(at(1001)), 0);
        PagedRows whole(sales(1000, 10), true);
        QCOMPARE(whole.placeFor(at(5)), 100); // the list ends here
    }

    void whatIsMissingIsInSightFirst()
    {
        PagedRows list(outline(950));
        QCOMPARE(list.count(), 950);
        QCOMPARE(list.missing(420, 440), std::optional(4));
        list.fill(4, sales(5500, 4510));
        QCOMPARE(list.at(400)->place, 5500);
        QCOMPARE(list.at(499)->place, 4510);
        QCOMPARE(list.missing(420, 440), std::optional(5)); // what is read below
        list.fill(5, sales(4500, 3510));
        QCOMPARE(list.missing(420, 440), std::optional(3));
        list.giveUp(3);
        QVERIFY(!list.missing(420, 440));
        list.tryAgain();
        QCOMPARE(list.missing(420, 440), std::optional(3));
        QCOMPARE(list.missing(-5, 5000), std::optional(0)); // whoever asks for rows that are not there
    }

    void aPageWithOtherRowsThanWereCounted_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 99, 101, 200, 201, 450})
            QTest::newRow(qPrintable(QString::number(rows))) << rows;
    }
    void aPageWithOtherRowsThanWereCounted()
    {
        QFETCH(int, rows);
        PagedRows list(outline(500));
        const auto bounds = list.bounds(2);
        list.fill(2, sales(3000, 3001 - rows, 1));
        QCOMPARE(list.count(), 400 + rows);
        for (int row = 0; row < rows; ++row) {
            QVERIFY(list.at(200 + row));
            QCOMPARE(list.at(200 + row)->place, 3000 - row);
            QCOMPARE(list.rowOf(u"CF-%1"_s.arg(3000 - row)), 200 + row);
        }
        QVERIFY(!list.at(200 + rows));
        QCOMPARE(list.find(bounds).has_value(), rows <= 2 * length); // a long one was split
        QCOMPARE(list.bounds(list.size() - 1).until, std::nullopt);
    }

    void whatWasNeverReadIsNotCountedTwice()
    {
        PagedRows list(outline(500));
        QCOMPARE(list.placeFor(at(2555)), -1); // it may be among the counted
        QCOMPARE(list.placeFor(at(5000)), -1); // this one is
        QCOMPARE(list.placeFor(at(5001)), 0); // nobody counted it
        list.insert(at(5001));
        QCOMPARE(list.count(), 501);
        QCOMPARE(list.placeFor(at(5001)), -1);
        QVERIFY(!list.holds(u"CF-5001"_s)); // its page is not kept
    }

    void whatIsKeptIsBounded()
    {
        PagedRows list(outline(50 * length));
        for (int page = 0; page < 50; ++page) {
            const qint64 newest = 10LL * (50 - page) * length;
            list.fill(page, sales(newest, newest - 990));
            list.look(page * length, page * length + 20);
        }
        int kept = 0;
        for (int page = 0; page < list.size(); ++page)
            kept += list.isKept(page) ? 1 : 0;
        QCOMPARE(kept, PagedRows::mostKept);
        QVERIFY(list.isKept(49));
        QVERIFY(!list.holds(u"CF-50000"_s));
        QCOMPARE(list.rowOf(u"CF-50000"_s), -1);
        QCOMPARE(list.rowNear(50000), 0);
        list.keepOnly(4990, 4999);
        QVERIFY(list.isKept(49));
        QVERIFY(!list.isKept(47));
    }

    void moreAndFewerRowsAtTheEnd()
    {
        PagedRows list(outline(250));
        list.fill(2, sales(500, 10));
        list.resize(400);
        QCOMPARE(list.count(), 400);
        QCOMPARE(list.at(249)->place, 10);
        QVERIFY(!list.at(250));
        list.resize(250);
        QCOMPARE(list.count(), 250);
        QCOMPARE(list.at(249)->place, 10);
        list.resize(120);
        QCOMPARE(list.count(), 120);
        QVERIFY(!list.at(200));
    }

    /// Against a plain list that does the same the slow way.
    void aDayOfSales()
    {
        std::mt19937 random(5); // NOLINT: the same day each time
        std::vector<qint64> places;
        for (int row = 350; row > 0; --row)
            places.push_back(10LL * row);
        PagedRows list(outline(350));
        qint64 now = 3500;
        for (int turn = 0; turn < 3000; ++turn) {
            const bool isOld = random() % 4 == 0;
            const qint64 place = isOld ? static_cast<qint64>(random() % 3500) * 10 + 1 + turn % 9 : ++now;
            const auto below = std::lower_bound(places.begin(), places.end(), place, std::greater());
            const int row = list.placeFor(at(place));
            if (row >= 0 && (below == places.end() || *below != place)) {
                QCOMPARE(row, static_cast<int>(below - places.begin()));
                list.insert(at(place));
                places.insert(below, place);
            }
            const int eye = static_cast<int>(random() % places.size());
            list.look(eye, eye + 15);
            if (const auto missing = list.missing(eye, eye + 15)) {
                const auto [first, count] = list.rows(*missing);
                std::vector<Invoice> rows;
                for (int each = first; each < first + count; ++each)
                    rows.push_back(at(places[static_cast<std::size_t>(each)]));
                list.fill(*missing, rows);
            }
            QCOMPARE(list.count(), static_cast<int>(places.size()));
            if (const Invoice *seen = list.at(eye))
                QCOMPARE(seen->place, places[static_cast<std::size_t>(eye)]);
        }
        QVERIFY(list.size() > 10); // the day's sales were split into pages
    }
};

QTEST_GUILESS_MAIN(PagedRowsTest)
#include "PagedRowsTest.moc"
