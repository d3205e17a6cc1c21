// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/TakingsView.h"

#include "../invoices/Shop.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What customers paid today, by currency.
class TakingsViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<TakingsView> m_view;

    void open(const QString &training = u"training"_s)
    {
        m_view = std::make_unique<TakingsView>(m_shop->ledger, m_shop->clock, training);
        QSignalSpy shown(m_view.get(), &TakingsView::shown);
        QVERIFY(shown.wait());
        m_view->show();
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                all << label->text();
        }
        return all.join(u'|');
    }
    Invoice sale(const QString &reference, qint64 minorUnits, const QString &currency) const
    {
        return ShopFixture::sale(reference, minorUnits, currency, m_shop->now.addSecs(-600));
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_shop->now = QDateTime(QDate(2026, 11, 30), QTime(15, 0)).toUTC();
    }
    void cleanup()
    {
        m_view.reset();
        m_shop.reset();
    }

    void aDayWithoutSalesSaysSo()
    {
        open();
        QVERIFY2(words().contains(u"Nothing has been paid today."_s), qPrintable(words()));
    }

    void paidSalesAddUpByCurrency()
    {
        m_shop->add(sale(u"CF-1"_s, 1250, u"EUR"_s), State::Paid);
        m_shop->add(sale(u"CF-2"_s, 750, u"EUR"_s), State::Paid);
        m_shop->add(sale(u"CF-3"_s, 100, u"USD"_s), State::Paid);
        m_shop->add(sale(u"CF-4"_s, 9900, u"USD"_s), State::Open);
        m_shop->add(sale(u"CF-5"_s, 9900, u"USD"_s), State::Failed);
        open();
        QVERIFY2(words().contains(u"20.00 EUR"_s), qPrintable(words()));
        QVERIFY2(words().contains(u"2 paid sales"_s), qPrintable(words()));
        QVERIFY2(words().contains(u"1.00 USD"_s), qPrintable(words()));
        QVERIFY2(words().contains(u"1 sale of today is not paid yet."_s), qPrintable(words()));
        QVERIFY(!words().contains(u"99.00"_s));
    }

    /// The payment counts on the day on which it was heard of, not the day of the sale.
    void whatWasSoldYesterdayAndPaidTodayCameInToday()
    {
        Invoice late = ShopFixture::sale(u"CF-1"_s, 1250, u"EUR"_s, m_shop->now.addDays(-1));
        m_shop->add(late);
        m_shop->record(u"CF-1"_s, ShopFixture::polledAs(State::Paid, m_shop->now.addSecs(-60)));
        Invoice old = ShopFixture::sale(u"CF-2"_s, 500, u"EUR"_s, m_shop->now.addDays(-1));
        m_shop->add(old);
        m_shop->record(u"CF-2"_s, ShopFixture::polledAs(State::Paid, m_shop->now.addDays(-1).addSecs(60)));
        open();
        QVERIFY2(words().contains(u"12.50 EUR"_s), qPrintable(words()));
    }

    /// One payment is one day's: that it is settled is no second one.
    void whatIsSettledTodayWasPaidBefore()
    {
        const QDateTime yesterday = m_shop->now.addDays(-1);
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 1250, u"EUR"_s, yesterday));
        m_shop->record(u"CF-1"_s, ShopFixture::polledAs(State::Authorised, yesterday.addSecs(60)));
        m_shop->record(u"CF-1"_s, ShopFixture::polledAs(State::Paid, m_shop->now.addSecs(-60)));
        m_shop->add(sale(u"CF-2"_s, 300, u"EUR"_s));
        m_shop->record(u"CF-2"_s, ShopFixture::polledAs(State::Authorised, m_shop->now.addSecs(-300)));
        m_shop->record(u"CF-2"_s, ShopFixture::polledAs(State::Paid, m_shop->now.addSecs(-60)));
        open();
        QVERIFY2(words().contains(u"3.00 EUR"_s), qPrintable(words()));
        QVERIFY2(words().contains(u"1 paid sale"_s), qPrintable(words()));
    }

    /// A month that is imported today was not paid today; what another till sold today was.
    void importedSalesCountOnTheirOwnDay()
    {
        const auto imported = [this](const QString &reference, qint64 minorUnits, const QDateTime &openedAt) {
            return ImportedInvoice{ShopFixture::sale(reference, minorUnits, u"EUR"_s, openedAt),
                {.kind = EvidenceKind::Imported,
                    .source = u"gateway: statement"_s,
                    .at = m_shop->now,
                    .state = State::Paid}};
        };
        std::vector<ImportedInvoice> sales;
        sales.push_back(imported(u"CF-1"_s, 99900, m_shop->now.addDays(-20)));
        sales.push_back(imported(u"CF-2"_s, 400, m_shop->now.addSecs(-3600)));
        QVERIFY(await(m_shop->ledger.importInvoices(sales)));
        open();
        QVERIFY2(words().contains(u"4.00 EUR"_s), qPrintable(words()));
        QVERIFY2(words().contains(u"1 paid sale"_s), qPrintable(words()));
    }

    void trainingIsNotCounted()
    {
        Invoice training = sale(u"CF-1"_s, 1250, u"EUR"_s);
        training.accountId = u"training"_s;
        m_shop->add(training, State::Paid);
        open();
        QVERIFY2(words().contains(u"Nothing has been paid today."_s), qPrintable(words()));
    }

    void itFollowsTheBooks()
    {
        open();
        QSignalSpy shown(m_view.get(), &TakingsView::shown);
        m_shop->add(sale(u"CF-1"_s, 1250, u"EUR"_s), State::Paid);
        QTRY_VERIFY2(words().contains(u"12.50 EUR"_s), qPrintable(words()));
        QVERIFY(!shown.isEmpty());
    }

    void figuresThatCannotBeReadAreNoFigures()
    {
        m_view = std::make_unique<TakingsView>(m_shop->ledger, m_shop->clock, u"training"_s);
        m_shop->ledger.abandonSearches();
        QSignalSpy shown(m_view.get(), &TakingsView::shown);
        QVERIFY(shown.wait());
        m_view->show();
        QVERIFY(!words().isEmpty());
    }
};

QTEST_MAIN(TakingsViewTest)
#include "TakingsViewTest.moc"
