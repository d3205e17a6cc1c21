// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/InvoiceModel.h"

#include "Shop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

using Condition = InvoiceModel::Condition;

/// The ledger as rows: counted, read where somebody looks, changed row by row, and never the answer to a
/// question that nobody asks any more.
class InvoiceModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<InvoiceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void makeModel()
    {
        m_model = std::make_unique<InvoiceModel>(m_shop->ledger, m_shop->methods, m_shop->clock);
        m_model->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void search(const LedgerQuery &query = {})
    {
        m_model->search(query);
        QTRY_VERIFY(m_model->condition() != Condition::Loading);
    }
    void settle() { m_shop->settle(); }
    QString references() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->at(row)->reference.sliced(3);
        return all.join(u' ');
    }
    QString cell(int row, int column) const { return m_model->index(row, column).data().toString(); }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        makeModel();
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void readsNothingUnasked()
    {
        m_shop->add(sale(u"CF-1"_s));
        settle();
        QCOMPARE(m_model->condition(), Condition::Idle);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void anEmptyLedgerIsNotASearchWithoutResult()
    {
        QList<Condition> told;
        connect(m_model.get(), &InvoiceModel::conditionChanged, this,
            [this, &told] { told << m_model->condition(); });
        m_model->search({});
        QTRY_COMPARE(m_model->condition(), Condition::Empty);
        QCOMPARE(told, (QList{Condition::Loading, Condition::Empty}));
        m_model->disconnect(this);
        search({.search = u"zebra"_s});
        QCOMPARE(m_model->condition(), Condition::NoMatch);
        search({.states = {State::Paid}});
        QCOMPARE(m_model->condition(), Condition::NoMatch);
        m_shop->add(sale(u"CF-1"_s), State::Open);
        settle();
        QCOMPARE(m_model->condition(), Condition::NoMatch); // it is not paid
        search();
        QCOMPARE(m_model->condition(), Condition::Listed);
    }

    void whatStandsInTheCells()
    {
        Invoice invoice = ShopFixture::sale(u"CF-1"_s, 120450, u"USD"_s, morning.addDays(-1));
        invoice.customerName = u"Anna\nKovács"_s;
        m_shop->add(invoice, State::Paid);
        Invoice stranger = ShopFixture::sale(u"CF-2"_s, 5, u"BTC"_s);
        stranger.methodId = u"barter"_s; // a newer version's
        m_shop->add(stranger);
        search();

        QStringList row;
        for (int column = 0; column < InvoiceModel::ColumnCount; ++column)
            row << cell(1, column);
        QCOMPARE(row.join(u'|'), u"Yesterday 09:30|CF-1|Anna Kovács|Card|Market stall|1,204.50 USD|Paid"_s);
        QCOMPARE(cell(0, InvoiceModel::Customer), u"anna@example.com"_s);
        QCOMPARE(cell(0, InvoiceModel::Method), u"barter"_s);
        QCOMPARE(cell(0, InvoiceModel::Amount), u"0.00000005 BTC"_s);
        QCOMPARE(m_model->mostDecimals(), 8);
        QCOMPARE(m_model->mostWholeDigits(), 4);

        const QModelIndex amount = m_model->index(1, InvoiceModel::Amount);
        QCOMPARE(amount.data(InvoiceModel::ValueRole), QVariant(qint64(120450)));
        const auto stored = amount.data(InvoiceModel::InvoiceRole).value<std::optional<Invoice>>();
        QVERIFY(stored);
        QCOMPARE(textOf(*stored), textOf(m_shop->stored(u"CF-1"_s)));
        QCOMPARE(m_model->index(1, InvoiceModel::Time).data(InvoiceModel::ValueRole).toDateTime(),
            invoice.openedAt);
        QCOMPARE(m_model->headerData(InvoiceModel::Amount, Qt::Horizontal).toString(), u"Amount"_s);
        QCOMPARE(m_model->headerData(0, Qt::Vertical), QVariant());
    }

    void aLongListIsCountedAndReadWhereSomebodyLooks()
    {
        m_shop->addMany(4 * InvoiceModel::pageSize + 5);
        QSignalSpy counted(m_model.get(), &InvoiceModel::counted);
        int firstRows = 0;
        connect(
            m_model.get(), &QAbstractItemModel::modelReset, this, [&] { firstRows = m_model->rowCount(); });
        m_model->search({});
        QTRY_COMPARE(counted.size(), 1);
        m_model->disconnect(this);
        QCOMPARE(firstRows, InvoiceModel::pageSize); // the first page does not wait for the count
        QCOMPARE(m_model->rowCount(), 4 * InvoiceModel::pageSize + 5);
        QCOMPARE(m_model->at(0)->reference, u"CF-404"_s);
        QTRY_VERIFY(m_model->at(InvoiceModel::pageSize)); // the next page is there before it is wanted

        const int last = m_model->rowCount() - 1;
        QVERIFY(!m_model->at(last));
        QCOMPARE(cell(last, InvoiceModel::Customer), u"…"_s);
        QVERIFY(!m_model->index(last, 0).data(InvoiceModel::InvoiceRole).value<std::optional<Invoice>>());
        m_model->lookAt(last - 10, last); // to the oldest sale at once
        QTRY_VERIFY(m_model->at(last));
        QCOMPARE(m_model->at(last)->reference, u"CF-0"_s);
        QCOMPARE(m_model->at(last - 4)->reference, u"CF-4"_s);
        QCOMPARE(m_model->rowCount(), last + 1);
    }

    void onlySoMuchIsKept()
    {
        const int pages = PagedRows::mostKept + 6;
        m_shop->addMany(pages * InvoiceModel::pageSize);
        search();
        QTRY_VERIFY(m_model->isCounted());
        for (int page = 0; page < pages; ++page) {
            const int row = page * InvoiceModel::pageSize;
            m_model->lookAt(row, row + 10);
            QTRY_VERIFY(m_model->at(row + 10));
        }
        settle();
        int kept = 0;
        for (int page = 0; page < pages; ++page)
            kept += m_model->at(page * InvoiceModel::pageSize) ? 1 : 0;
        QVERIFY2(kept <= PagedRows::mostKept, qPrintable(QString::number(kept)));
        QVERIFY(!m_model->at(0));
        m_model->lookAt(0, 10); // and back
        QTRY_VERIFY(m_model->at(0));
    }

    void whoDragsTheBarIsAnsweredWhereItStops()
    {
        m_shop->addMany(10 * InvoiceModel::pageSize);
        search();
        QTRY_VERIFY(m_model->isCounted());
        settle();
        std::vector<QCoro::Task<Result<std::vector<Invoice>>>> before; // nothing is answered while he drags
        for (int each = 0; each < 30; ++each)
            before.push_back(m_shop->ledger.list({}));
        for (int row = 200; row <= 900; row += 50)
            m_model->lookAt(row, row + 10);
        for (auto &each : before)
            QVERIFY(await(std::move(each)));
        QTRY_VERIFY(m_model->at(905));
        settle();
        QVERIFY(!m_model->at(450)); // nobody stopped there
    }

    void aNewSaleComesInOnTopOfAListThatIsReadFarBelow()
    {
        m_shop->addMany(PagedRows::mostKept * InvoiceModel::pageSize + 300);
        search();
        QTRY_VERIFY(m_model->isCounted());
        const int before = m_model->rowCount();
        m_model->lookAt(before - 10, before - 1);
        QTRY_VERIFY(m_model->at(before - 1));
        QPersistentModelIndex chosen = m_model->index(before - 1, 0);
        m_shop->add(sale(u"CF-new"_s, morning));
        QTRY_COMPARE(m_model->rowCount(), before + 1);
        QCOMPARE(chosen.row(), before);
        QCOMPARE(m_model->at(chosen.row())->reference, u"CF-0"_s);
        m_shop->record(u"CF-new"_s, ShopFixture::polledAs(State::Paid, morning)); // it is not counted twice
        settle();
        QCOMPARE(m_model->rowCount(), before + 1);
    }

    void thousandsOfChangesAreFewQuestions()
    {
        m_shop->addMany(5 * InvoiceModel::pageSize);
        search();
        QTRY_VERIFY(m_model->isCounted());
        QTRY_VERIFY(m_model->at(InvoiceModel::pageSize));
        m_model->lookAt(3, 13);
        QPersistentModelIndex chosen = m_model->index(5, 0);
        const QString reference = m_model->at(5)->reference;
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

        // Another program wrote: new sales on top, old ones changed, and we hear of all of it at once.
        std::vector<ImportedInvoice> taken;
        QStringList changed;
        for (int number = 0; number < 250; ++number) {
            const QString name = u"CF-taken-%1"_s.arg(number);
            taken.push_back(
                {sale(name, morning.addSecs(number)), ShopFixture::polledAs(State::Paid, morning)});
            changed << name;
        }
        for (auto &each : taken)
            each.evidence.remoteId.clear();
        LedgerFile other(m_shop->path());
        QVERIFY(other.open());
        QVERIFY(other.importInvoices(taken));
        for (int number = 0; number < 500; ++number) {
            const QString name = u"CF-%1"_s.arg(number);
            if (number >= 400)
                QVERIFY(other.record(name, ShopFixture::polledAs(State::Paid, morning)));
            changed << name;
        }
        Q_EMIT m_shop->ledger.changed(changed);
        QTRY_COMPARE(m_model->rowCount(), 750);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(chosen.row(), 255); // the same sale is still the chosen one
        QCOMPARE(m_model->at(255)->reference, reference);
        QCOMPARE(m_model->at(255)->state, State::Paid);
        m_model->lookAt(0, 10);
        QTRY_VERIFY(m_model->at(0));
        QCOMPARE(m_model->at(0)->reference, u"CF-taken-249"_s);
    }

    void aPageThatIsNotAsItWasCountedCorrectsItself()
    {
        m_shop->addMany(5 * InvoiceModel::pageSize);
        search({.states = {State::Open}});
        QTRY_VERIFY(m_model->isCounted());
        QCOMPARE(m_model->rowCount(), 500);
        SqlSession session(m_shop->path()); // nobody tells
        session.run(u"UPDATE invoice SET state = 'paid' WHERE reference IN ('CF-3', 'CF-7', 'CF-11')"_s);
        m_model->lookAt(480, 499);
        QTRY_COMPARE(m_model->rowCount(), 497);
        QCOMPARE(m_model->at(496)->reference, u"CF-0"_s);
        QCOMPARE(m_model->at(495)->reference, u"CF-1"_s);
    }

    void salesOfRowsThatNobodyHasRead()
    {
        m_shop->addMany(4 * InvoiceModel::pageSize);
        search();
        QTRY_VERIFY(m_model->isCounted());
        const std::vector<PagedRows::Rows> rows{{0, 2}, {250, 3}, {399, 1}};
        const auto read = await(m_model->sales(rows));
        QVERIFY(read);
        QStringList names;
        for (const Invoice &invoice : *read)
            names << invoice.reference.sliced(3);
        QCOMPARE(names.join(u' '), u"399 398 149 148 147 0"_s);
    }

    void moneyThatComesIsTold()
    {
        m_shop->add(sale(u"CF-1"_s), State::Open);
        search();
        QSignalSpy came(m_model.get(), &InvoiceModel::moneyCame);
        m_shop->record(u"CF-1"_s, ShopFixture::polledAs(State::Authorised, morning));
        QTRY_COMPARE(came.size(), 1);
        QCOMPARE(came.first().first().toString(), u"CF-1"_s);
        m_shop->record(u"CF-1"_s, ShopFixture::polledAs(State::Paid, morning)); // the same money
        settle();
        QCOMPARE(came.size(), 1);
    }

    void anotherAmountIsSaidInTheRow()
    {
        m_shop->add(sale(u"CF-1"_s), State::Open);
        Evidence paid = ShopFixture::polledAs(State::Paid, morning);
        paid.settlement.paid = u"5"_s;
        paid.settlement.paidCurrency = u"USD"_s;
        m_shop->record(u"CF-1"_s, paid);
        search();
        QCOMPARE(cell(0, InvoiceModel::StateColumn), u"Other amount"_s);
        const QString tip = m_model->index(0, InvoiceModel::StateColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"The gateway said so just now"_s), qPrintable(tip));
        QVERIFY2(tip.contains(u"The gateway states 5.00 USD as paid, and 15.04 USD was asked for."_s),
            qPrintable(tip));
        m_shop->record(u"CF-1"_s, {.kind = EvidenceKind::Acknowledged, .source = u"person"_s, .at = morning});
        QTRY_COMPARE(cell(0, InvoiceModel::StateColumn), u"Paid"_s);
    }

    void aChangeWhileAPageIsOnItsWay()
    {
        m_shop->addMany(InvoiceModel::pageSize + 3);
        search();
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->lookAt(90, 100);
        // Three things at once: a new sale, a change in a row that is shown, one in a row that is coming.
        auto adding = m_shop->ledger.add(sale(u"CF-new"_s, morning));
        auto shown = m_shop->ledger.record(u"CF-102"_s, ShopFixture::polledAs(State::Paid, morning));
        auto coming = m_shop->ledger.record(u"CF-1"_s, ShopFixture::polledAs(State::Paid, morning));
        QVERIFY(await(std::move(coming)));
        settle();
        QTRY_COMPARE(m_model->rowCount(), InvoiceModel::pageSize + 4);
        QCOMPARE(m_model->at(0)->reference, u"CF-new"_s);
        QCOMPARE(m_model->at(1)->state, State::Paid);
        QTRY_COMPARE(m_model->at(m_model->rowOf(u"CF-1"_s))->state, State::Paid);
        QCOMPARE(resets.size(), 0);
    }

    void aChangedSaleChangesItsOneRow()
    {
        m_shop->addMany(3);
        search();
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_shop->record(u"CF-1"_s, ShopFixture::polledAs(State::Paid, morning));
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 1);
        QCOMPARE(cell(1, InvoiceModel::StateColumn), u"Paid"_s);
        QCOMPARE(references(), u"2 1 0"_s);
        QCOMPARE(resets.size(), 0);
    }

    void aNewSaleStandsOnTopWhereItFits()
    {
        m_shop->add(sale(u"CF-1"_s), State::Open);
        search({.search = u"anna"_s});
        Invoice other = sale(u"CF-2"_s, morning.addSecs(1));
        other.email = u"bob@example.com"_s;
        m_shop->add(other);
        m_shop->add(sale(u"CF-3"_s, morning.addSecs(2)));
        QTRY_COMPARE(references(), u"3 1"_s);
    }

    void aRowThatNoLongerFitsStaysUntilTheNextSearch()
    {
        m_shop->add(sale(u"CF-1"_s), State::Open);
        m_shop->add(sale(u"CF-2"_s, morning.addSecs(1)), State::Open);
        search({.states = {State::Open}});
        m_shop->record(u"CF-1"_s, ShopFixture::polledAs(State::Failed, morning));
        QTRY_COMPARE(cell(1, InvoiceModel::StateColumn), u"Failed"_s); // somebody may be reading it
        search({.states = {State::Open}});
        QCOMPARE(references(), u"2"_s);
        m_shop->record(u"CF-1"_s, ShopFixture::polledAs(State::Open, morning));
        QTRY_COMPARE(references(), u"2 1"_s); // and it comes back to its place
    }

    void aChangeFarBelowIsNotShownOnTop()
    {
        m_shop->addMany(3 * InvoiceModel::pageSize);
        search();
        QTRY_VERIFY(m_model->isCounted());
        settle();
        m_shop->record(u"CF-0"_s, ShopFixture::polledAs(State::Paid, morning));
        settle();
        QCOMPARE(m_model->rowCount(), 3 * InvoiceModel::pageSize);
        QVERIFY(!m_model->at(m_model->rowCount() - 1));
        m_model->lookAt(290, 299);
        QTRY_VERIFY(m_model->at(299));
        QCOMPARE(m_model->at(299)->state, State::Paid);
    }

    void onlyTheLastOfManySearchesAnswers()
    {
        m_shop->addMany(5);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        for (const QString &typed : {u"C"_s, u"CF"_s, u"CF-"_s, u"CF-3"_s})
            m_model->search({.search = typed});
        m_shop->record(u"CF-2"_s, ShopFixture::polledAs(State::Paid, morning)); // in the middle of it
        QTRY_COMPARE(m_model->condition(), Condition::Listed);
        settle();
        QCOMPARE(references(), u"3"_s);
        QVERIFY(resets.size() < 4); // those that were overtaken show nothing
    }

    void aSearchDropsThePageOfTheOneBefore()
    {
        m_shop->addMany(InvoiceModel::pageSize + 5);
        m_model->search({});
        QTRY_COMPARE(m_model->condition(), Condition::Listed); // the count is on its way
        m_model->search({.search = u"CF-7"_s});
        settle();
        QTRY_COMPARE(m_model->condition(), Condition::Listed);
        QCOMPARE(m_model->rowCount(), 11); // 7 and 70 to 79
    }

    void rowsStayUntilTheNextAnswerIsThere()
    {
        m_shop->addMany(3);
        search();
        m_model->search({.search = u"CF-1"_s});
        QCOMPARE(m_model->condition(), Condition::Loading);
        QCOMPARE(m_model->rowCount(), 3);
        QTRY_COMPARE(m_model->rowCount(), 1);
    }

    void aDamagedLineIsAnErrorAndNotAnEnd()
    {
        m_shop->addMany(3);
        SqlSession session(m_shop->path());
        session.run(u"UPDATE invoice SET currency = 'ZZZ' WHERE reference = 'CF-1'"_s);
        search();
        QCOMPARE(m_model->condition(), Condition::Failed);
        QCOMPARE(m_model->error().code, u"ledger-damaged"_s);
        QCOMPARE(m_model->rowCount(), 0);

        session.run(u"UPDATE invoice SET currency = 'USD'"_s); // repaired
        m_model->retry();
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->condition(), Condition::Listed);
    }

    void aDamagedPageLeavesTheOthers()
    {
        m_shop->addMany(4 * InvoiceModel::pageSize);
        SqlSession(m_shop->path()).run(u"UPDATE invoice SET state = 'melted' WHERE reference = 'CF-250'"_s);
        search();
        QTRY_COMPARE(m_model->condition(), Condition::Failed); // the second page is read beforehand
        QVERIFY(m_model->at(99));
        QVERIFY(!m_model->at(100));
        m_model->lookAt(350, 360);
        QTRY_VERIFY(m_model->at(350));
        QCOMPARE(m_model->condition(), Condition::Failed); // and still something is out of date
        settle();
        QVERIFY(!m_model->at(100)); // it is not asked for again and again
    }

    void aLedgerThatWorksAgainIsReadAgain()
    {
        SqlSession session(m_shop->path());
        m_shop->add(sale(u"CF-1"_s));
        session.run(u"UPDATE invoice SET state = 'melted'"_s);
        search();
        QCOMPARE(m_model->condition(), Condition::Failed);
        session.run(u"UPDATE invoice SET state = 'open'"_s);
        m_shop->add(sale(u"CF-2"_s));
        QTRY_COMPARE(references(), u"2 1"_s);
    }

    void oneFailedReadingIsForgottenOnceTheLedgerAnswers()
    {
        m_shop->addMany(InvoiceModel::pageSize + 3);
        search();
        SqlSession session(m_shop->path());
        session.run(u"UPDATE invoice SET currency = 'ZZZ' WHERE reference = 'CF-50'"_s);
        Q_EMIT m_shop->ledger.changed({u"CF-50"_s});
        QTRY_COMPARE(m_model->condition(), Condition::Failed);
        m_shop->record(u"CF-60"_s, ShopFixture::polledAs(State::Paid, morning));
        settle();
        // CF-60 came, CF-50 is still out of date, and that is what is said.
        QTRY_COMPARE(m_model->at(m_model->rowOf(u"CF-60"_s))->state, State::Paid);
        settle();
        QCOMPARE(m_model->condition(), Condition::Failed);

        session.run(u"UPDATE invoice SET currency = 'EUR' WHERE reference = 'CF-50'"_s);
        m_shop->record(u"CF-61"_s, ShopFixture::polledAs(State::Paid, morning));
        QTRY_COMPARE(m_model->condition(), Condition::Listed);
        QCOMPARE(m_model->at(m_model->rowOf(u"CF-50"_s))->amount.currency().code(), u"EUR"_s);
        QCOMPARE(m_model->rowCount(), InvoiceModel::pageSize + 3);
        QTRY_VERIFY(m_model->at(InvoiceModel::pageSize)); // scrolling goes on
    }

    void aFailedSearchLeavesTheRowsOfTheOneBefore()
    {
        m_shop->addMany(3);
        search();
        std::vector<Condition> told;
        connect(m_model.get(), &InvoiceModel::conditionChanged, this,
            [&] { told.push_back(m_model->condition()); });
        SqlSession session(m_shop->path());
        session.run(u"UPDATE invoice SET currency = 'ZZZ' WHERE reference = 'CF-1'"_s);
        search({.search = u"CF-1"_s});
        QCOMPARE(m_model->condition(), Condition::Failed);
        QCOMPARE(references(), u"2 1 0"_s);
        QCOMPARE(told, std::vector<Condition>({Condition::Loading, Condition::Failed})); // never “Empty”
        m_model->disconnect(this);

        // They are not this search's rows: a working ledger is asked for those.
        session.run(u"UPDATE invoice SET currency = 'USD'"_s);
        m_shop->record(u"CF-0"_s, ShopFixture::polledAs(State::Paid, morning));
        QTRY_COMPARE(m_model->condition(), Condition::Listed);
        QCOMPARE(references(), u"1"_s);
    }

    void mayGoWhileItsQuestionsAreOpen()
    {
        m_shop->addMany(InvoiceModel::pageSize + 1);
        search();
        m_model->lookAt(100, 100);
        auto changing = m_shop->ledger.record(u"CF-3"_s, ShopFixture::polledAs(State::Paid, morning));
        m_model->search({});
        m_tester.reset();
        m_model.reset();
        QVERIFY(await(std::move(changing)));
        settle();
    }
};

QTEST_GUILESS_MAIN(InvoiceModelTest)
#include "InvoiceModelTest.moc"
