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

/// The ledger as rows: read page by page, changed row by row, and never the answer to a question that nobody
/// asks any more.
class InvoiceModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Shop> m_shop;
    std::vector<std::unique_ptr<Shop>> m_closed; ///< services outlive calls that nobody waits for any more
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
            all << m_model->at(row).reference.sliced(3);
        return all.join(u' ');
    }
    QString cell(int row, int column) const { return m_model->index(row, column).data().toString(); }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init()
    {
        m_shop = std::make_unique<Shop>();
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
        Invoice invoice = Shop::sale(u"CF-1"_s, 120450, u"USD"_s, morning.addDays(-1));
        invoice.customerName = u"Anna\nKovács"_s;
        m_shop->add(invoice, State::Paid);
        Invoice stranger = Shop::sale(u"CF-2"_s, 5, u"BTC"_s);
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

    void aLongListComesInPages()
    {
        m_shop->addMany(2 * InvoiceModel::pageSize + 5);
        search();
        QCOMPARE(m_model->rowCount(), InvoiceModel::pageSize);
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({})); // one page at a time
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), 2 * InvoiceModel::pageSize);
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), 2 * InvoiceModel::pageSize + 5);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->at(0).reference, u"CF-204"_s);
        QCOMPARE(m_model->at(204).reference, u"CF-0"_s);
    }

    void aChangeWhileAPageIsOnItsWay()
    {
        m_shop->addMany(InvoiceModel::pageSize + 3);
        search();
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->fetchMore({});
        // Three things at once: a new sale, a change in a row that is shown, one in a row that is coming.
        auto adding = m_shop->ledger.add(sale(u"CF-new"_s, morning));
        auto shown = m_shop->ledger.record(u"CF-102"_s, Shop::polledAs(State::Paid, morning));
        auto coming = m_shop->ledger.record(u"CF-1"_s, Shop::polledAs(State::Paid, morning));
        QVERIFY(await(std::move(coming)));
        settle();
        QTRY_COMPARE(m_model->rowCount(), InvoiceModel::pageSize + 4);
        QCOMPARE(m_model->at(0).reference, u"CF-new"_s);
        QCOMPARE(m_model->at(1).state, State::Paid);
        QTRY_COMPARE(m_model->at(m_model->rowOf(u"CF-1"_s)).state, State::Paid);
        QCOMPARE(resets.size(), 0);
    }

    void aChangedSaleChangesItsOneRow()
    {
        m_shop->addMany(3);
        search();
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_shop->record(u"CF-1"_s, Shop::polledAs(State::Paid, morning));
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
        m_shop->record(u"CF-1"_s, Shop::polledAs(State::Paid, morning));
        QTRY_COMPARE(cell(1, InvoiceModel::StateColumn), u"Paid"_s); // somebody may be reading it
        search({.states = {State::Open}});
        QCOMPARE(references(), u"2"_s);
        m_shop->record(u"CF-1"_s, Shop::polledAs(State::Open, morning));
        QTRY_COMPARE(references(), u"2 1"_s); // and it comes back to its place
    }

    void aChangeFarBelowIsNotShownOnTop()
    {
        m_shop->addMany(InvoiceModel::pageSize + 1);
        search();
        m_shop->record(u"CF-0"_s, Shop::polledAs(State::Paid, morning));
        settle();
        QCOMPARE(m_model->rowCount(), InvoiceModel::pageSize);
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), InvoiceModel::pageSize + 1);
        QCOMPARE(m_model->at(InvoiceModel::pageSize).state, State::Paid);
    }

    void onlyTheLastOfManySearchesAnswers()
    {
        m_shop->addMany(5);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        for (const QString &typed : {u"C"_s, u"CF"_s, u"CF-"_s, u"CF-3"_s})
            m_model->search({.search = typed});
        m_shop->record(u"CF-2"_s, Shop::polledAs(State::Paid, morning)); // in the middle of it
        QTRY_COMPARE(m_model->condition(), Condition::Listed);
        settle();
        QCOMPARE(references(), u"3"_s);
        QVERIFY(resets.size() < 4); // those that were overtaken show nothing
    }

    void aSearchDropsThePageOfTheOneBefore()
    {
        m_shop->addMany(InvoiceModel::pageSize + 5);
        search();
        m_model->fetchMore({});
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
        SqlDesk desk(m_shop->path());
        desk.run(u"UPDATE invoice SET currency = 'ZZZ' WHERE reference = 'CF-1'"_s);
        search();
        QCOMPARE(m_model->condition(), Condition::Failed);
        QCOMPARE(m_model->error().code, u"ledger-damaged"_s);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->canFetchMore({}));

        desk.run(u"UPDATE invoice SET currency = 'USD'"_s); // repaired
        m_model->retry();
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->condition(), Condition::Listed);
    }

    void aDamagedSecondPageLeavesTheFirst()
    {
        m_shop->addMany(InvoiceModel::pageSize + 3);
        SqlDesk(m_shop->path()).run(u"UPDATE invoice SET state = 'melted' WHERE reference = 'CF-1'"_s);
        search();
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->condition(), Condition::Failed);
        QCOMPARE(m_model->rowCount(), InvoiceModel::pageSize);
        QVERIFY(!m_model->canFetchMore({})); // it would be asked again and again
    }

    void aLedgerThatWorksAgainIsReadAgain()
    {
        SqlDesk desk(m_shop->path());
        m_shop->add(sale(u"CF-1"_s));
        desk.run(u"UPDATE invoice SET state = 'melted'"_s);
        search();
        QCOMPARE(m_model->condition(), Condition::Failed);
        desk.run(u"UPDATE invoice SET state = 'open'"_s);
        m_shop->add(sale(u"CF-2"_s));
        QTRY_COMPARE(references(), u"2 1"_s);
    }

    void oneFailedReadingIsForgottenOnceTheLedgerAnswers()
    {
        m_shop->addMany(InvoiceModel::pageSize + 3);
        search();
        SqlDesk desk(m_shop->path());
        desk.run(u"UPDATE invoice SET currency = 'ZZZ' WHERE reference = 'CF-50'"_s);
        Q_EMIT m_shop->ledger.changed(u"CF-50"_s);
        QTRY_COMPARE(m_model->condition(), Condition::Failed);
        QVERIFY(!m_model->canFetchMore({}));
        m_shop->record(u"CF-60"_s, Shop::polledAs(State::Paid, morning));
        settle();
        // CF-60 came, CF-50 is still out of date, and that is what is said.
        QCOMPARE(m_model->at(m_model->rowOf(u"CF-60"_s)).state, State::Paid);
        QCOMPARE(m_model->condition(), Condition::Failed);

        desk.run(u"UPDATE invoice SET currency = 'EUR' WHERE reference = 'CF-50'"_s);
        m_shop->record(u"CF-61"_s, Shop::polledAs(State::Paid, morning));
        QTRY_COMPARE(m_model->condition(), Condition::Listed);
        QCOMPARE(m_model->at(m_model->rowOf(u"CF-50"_s)).amount.currency().code(), u"EUR"_s);
        QVERIFY(m_model->canFetchMore({})); // scrolling goes on
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), InvoiceModel::pageSize + 3);
    }

    void aFailedSearchLeavesTheRowsOfTheOneBefore()
    {
        m_shop->addMany(3);
        search();
        std::vector<Condition> told;
        connect(m_model.get(), &InvoiceModel::conditionChanged, this,
            [&] { told.push_back(m_model->condition()); });
        SqlDesk desk(m_shop->path());
        desk.run(u"UPDATE invoice SET currency = 'ZZZ' WHERE reference = 'CF-1'"_s);
        search({.search = u"CF-1"_s});
        QCOMPARE(m_model->condition(), Condition::Failed);
        QCOMPARE(references(), u"2 1 0"_s);
        QCOMPARE(told, std::vector<Condition>({Condition::Loading, Condition::Failed})); // never “Empty”
        m_model->disconnect(this);

        // They are not this search's rows: a working ledger is asked for those.
        desk.run(u"UPDATE invoice SET currency = 'USD'"_s);
        m_shop->record(u"CF-0"_s, Shop::polledAs(State::Paid, morning));
        QTRY_COMPARE(m_model->condition(), Condition::Listed);
        QCOMPARE(references(), u"1"_s);
    }

    void mayGoWhileItsQuestionsAreOpen()
    {
        m_shop->addMany(InvoiceModel::pageSize + 1);
        search();
        m_model->fetchMore({});
        auto changing = m_shop->ledger.record(u"CF-3"_s, Shop::polledAs(State::Paid, morning));
        m_model->search({});
        m_tester.reset();
        m_model.reset();
        QVERIFY(await(std::move(changing)));
        settle();
    }
};

QTEST_GUILESS_MAIN(InvoiceModelTest)
#include "InvoiceModelTest.moc"
