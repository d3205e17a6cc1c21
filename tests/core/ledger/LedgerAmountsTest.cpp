// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerSamples.h"
#include "ledger/ListStatements.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// What was sold for last, so that what is usual is known.
class LedgerAmountsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_ledger;
    int m_sales = 0;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    QString add(const Money &amount, const QString &account, State state = State::Open)
    {
        ++m_sales;
        Invoice invoice = sale(u"CF-%1"_s.arg(m_sales), morning.addSecs(m_sales));
        invoice.amount = amount;
        invoice.accountId = account;
        if (!m_ledger->add(invoice) || !m_ledger->record(invoice.reference, polled(state, morning)))
            qFatal("the sale cannot be added");
        return invoice.reference;
    }
    void dollars(qint64 cents, const QString &account = u"a1"_s, State state = State::Open)
    {
        add(Money(cents, *Currency::find(u"USD")), account, state);
    }
    QString amounts(const AmountsQuery &query)
    {
        const auto amounts = m_ledger->amounts(query);
        if (!amounts)
            return amounts.error().code;
        QStringList texts;
        for (const Money &each : *amounts)
            texts << each.decimalText();
        return texts.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<LedgerFile>(path());
        QVERIFY(m_ledger->open());
        m_sales = 0;
    }
    void cleanup() { m_ledger.reset(); }

    void nothingSold() { QCOMPARE(amounts({.currencyCode = u"USD"_s, .accountIds = {u"a1"_s}}), QString()); }

    void theNewestOfThatCurrencyAndThoseAccounts()
    {
        dollars(100);
        dollars(200, u"t'); DROP TABLE invoice; --"_s);
        dollars(300, u"a2"_s);
        add(Money(400, *Currency::find(u"EUR")), u"a1"_s);
        dollars(500, u"a1"_s, State::Refused);
        dollars(600, u"a1"_s, State::Paid);
        const QStringList odd{u"t'); DROP TABLE invoice; --"_s};
        QCOMPARE(amounts({.currencyCode = u"USD"_s, .accountIds = {u"a1"_s}}), u"6.00 1.00"_s);
        QCOMPARE(amounts({.currencyCode = u"USD"_s, .accountIds = odd}), u"2.00"_s);
        QCOMPARE(
            amounts({.currencyCode = u"USD"_s, .accountIds = odd, .isOfOthers = true}), u"6.00 3.00 1.00"_s);
        QCOMPARE(amounts({.currencyCode = u"USD"_s, .accountIds = {}, .isOfOthers = true, .limit = 2}),
            u"6.00 3.00"_s);
        QCOMPARE(amounts({.currencyCode = u"USD"_s, .accountIds = {}}), QString());
        QCOMPARE(amounts({.currencyCode = u"usd"_s, .accountIds = {u"a1"_s}}), QString());
    }

    void eachAsFineAsItIsCounted()
    {
        const Currency ether = *Currency::find(u"ETH");
        add(Money(5, *ether.withDecimals(18)), u"a1"_s);
        add(Money(5, ether), u"a1"_s);
        QCOMPARE(amounts({.currencyCode = u"ETH"_s, .accountIds = {u"a1"_s}}),
            u"0.00000005 0.000000000000000005"_s);
    }

    /// A sale that turns out to be there after all counts from then on, and the other way round.
    void theIndexFollowsTheState()
    {
        dollars(100);
        const QString doubted = add(Money(200, *Currency::find(u"USD")), u"a1"_s, State::Refused);
        const AmountsQuery all{.currencyCode = u"USD"_s, .accountIds = {u"a1"_s}};
        QCOMPARE(amounts(all), u"1.00"_s);
        QVERIFY(m_ledger->record(doubted, polled(State::Paid, morning)));
        QCOMPARE(amounts(all), u"2.00 1.00"_s);
        QCOMPARE(SqlSession(path()).run(u"PRAGMA integrity_check"_s), u"ok"_s);
    }

    /// However many sales there are: the index has all that is asked for.
    void itReadsNoSale()
    {
        const Sql asked = rows::amounts({.currencyCode = u"USD"_s, .accountIds = {u"a1"_s}});
        QString sql = asked.text;
        for (const QString &value : {u"'USD'"_s, u"5000"_s, u"'[\"a1\"]'"_s, u"50"_s})
            sql.replace(sql.indexOf(u'?'), 1, value);
        QStringList steps;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plan"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QSqlQuery plan(database);
            QVERIFY(plan.exec(u"EXPLAIN QUERY PLAN "_s + sql));
            while (plan.next())
                steps << plan.value(3).toString();
        }
        QSqlDatabase::removeDatabase(u"plan"_s);
        const QString plan = steps.join(u'\n');
        QVERIFY2(plan.contains(u"COVERING INDEX invoice_amounts (currency=?)"_s), qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(LedgerAmountsTest)
#include "LedgerAmountsTest.moc"
