// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerSamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// A long list read page by page: each row once, in one order, whatever is added or changed meanwhile.
class LedgerPagesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_ledger;

    void add(const QString &reference, const QDateTime &at = morning)
    {
        QVERIFY(m_ledger->add(sale(reference, at)));
    }
    QStringList page(const LedgerQuery &query)
    {
        const auto list = m_ledger->list(query);
        if (!list)
            return {list.error().code};
        QStringList references;
        for (const Invoice &invoice : *list)
            references << invoice.reference;
        return references;
    }
    qint64 placeOf(const QString &reference) { return m_ledger->find(reference).value().place; }
    /// All pages, one after the other; `meanwhile` happens after each.
    QStringList allPages(
        LedgerQuery query, const std::function<void()> &meanwhile = [] {})
    {
        QStringList all;
        for (QStringList next = page(query); !next.isEmpty(); next = page(query)) {
            all += next;
            query.from = placeOf(next.last()) - 1;
            meanwhile();
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<LedgerFile>(m_folder->filePath(u"ledger.sqlite"_s));
        QVERIFY(m_ledger->open());
    }
    void cleanup() { m_ledger.reset(); }

    void pagesOfAnySizeHoldTheSameRows_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 3, 7, 8, 9, 100})
            QTest::addRow("%d a page", limit) << limit;
    }
    void pagesOfAnySizeHoldTheSameRows()
    {
        QFETCH(int, limit);
        // Written in another order than that of their times, and several at one moment.
        add(u"CF-3"_s, morning.addSecs(60));
        add(u"CF-1"_s);
        add(u"CF-9"_s);
        add(u"CF-2"_s);
        add(u"CF-5"_s, morning.addMSecs(-1));
        add(u"CF-4"_s, morning.addSecs(60));
        add(u"CF-8"_s, morning.addSecs(-60));
        add(u"CF-7"_s);
        const QStringList everything = page({.limit = 0});
        QCOMPARE(everything.join(u' '), u"CF-4 CF-3 CF-7 CF-2 CF-9 CF-1 CF-5 CF-8"_s);
        QCOMPARE(allPages({.limit = limit}), everything);
    }

    void rowsThatComeMeanwhileShiftNothing()
    {
        for (int number = 0; number < 9; ++number)
            add(u"CF-%1"_s.arg(number));
        const QStringList before = page({.limit = 0});
        int added = 100;
        const auto sellMore = [this, &added] {
            ++added;
            add(u"CF-%1"_s.arg(added)); // at the very moment of the others
            add(u"CF-later-%1"_s.arg(added), morning.addSecs(added));
        };
        QCOMPARE(allPages({.limit = 2}, sellMore), before);
    }

    void aChangeMovesNoRow()
    {
        for (int number = 0; number < 6; ++number)
            add(u"CF-%1"_s.arg(number));
        const QStringList before = page({.limit = 0});
        const auto pay = [this] {
            for (int number = 0; number < 6; ++number)
                QVERIFY(m_ledger->record(
                    u"CF-%1"_s.arg(number), polled(State::Paid, morning.addSecs(900), u"invoice:paid"_s)));
        };
        QCOMPARE(allPages({.limit = 2}, pay), before);
    }

    void filtersHoldOnEachPage()
    {
        for (int number = 0; number < 8; ++number) {
            add(u"CF-%1"_s.arg(number));
            if (number % 2 == 0)
                QVERIFY(m_ledger->record(u"CF-%1"_s.arg(number), polled(State::Open, morning)));
        }
        QCOMPARE(allPages({.states = {State::Open}, .limit = 3}),
            QStringList({u"CF-6"_s, u"CF-4"_s, u"CF-2"_s, u"CF-0"_s}));
        // Also behind a row that does not fit the filter itself.
        QCOMPARE(
            page({.states = {State::Open}, .from = placeOf(u"CF-3"_s)}), QStringList({u"CF-2"_s, u"CF-0"_s}));
    }

    void nothingFollowsWhatIsNotThere()
    {
        add(u"CF-1"_s);
        QCOMPARE(page({.from = placeOf(u"CF-1"_s) - 1}), QStringList());
        QCOMPARE(page({.from = 0}), QStringList());
        QCOMPARE(page({.until = placeOf(u"CF-1"_s)}), QStringList());
    }

    void oneSaleAlone()
    {
        add(u"CF-1"_s);
        add(u"CF-11"_s);
        QCOMPARE(page({.reference = u"CF-1"_s}), QStringList(u"CF-1"_s));
        QCOMPARE(page({.states = {State::Paid}, .reference = u"CF-1"_s}), QStringList());
        QCOMPARE(page({.reference = u"CF-%"_s}), QStringList());
    }
};

QTEST_GUILESS_MAIN(LedgerPagesTest)
#include "LedgerPagesTest.moc"
