// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxShop.h"
#include "StatementFixture.h"
#include "sandbox/SandboxBook.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr int others = 4'000;

} // namespace

/// A statement that is larger than any other answer may be, over real HTTP: another program sells thousands
/// at the same cash register.
class LongStatementTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxShop> m_shop;

    /// Written into the gateway's own memory: to sell so many over HTTP takes long.
    void sellElsewhere(const QString &file)
    {
        const auto book = SandboxBook::open(file);
        QVERIFY(book);
        const QDateTime now = m_shop->clock();
        for (int number = 0; number < others; ++number) {
            const QString name = QString::number(number).rightJustified(60, u'0');
            SandboxInvoice sale{.gateway = u"einvoice"_s,
                .token = u"token-"_s + name,
                .reference = name,
                .referenceIsUnique = true,
                .tracking = u"tracking-"_s + name,
                .method = u"wave-ci.xof"_s,
                .amount = samples::francs(1500),
                .created = now,
                .changed = now};
            QVERIFY((*book)->add(std::move(sale)));
        }
    }
    /// The statement of these days as it comes over the wire.
    QByteArray asItIsSent()
    {
        const QDate day = m_shop->clock().date();
        const QString body = u"{\"start_date\":\"%1 00:00:00\",\"end_date\":\"%2 23:59:59\"}"_s.arg(
            day.addDays(-1).toString(Qt::ISODate), day.addDays(1).toString(Qt::ISODate));
        return m_shop->gateway.statement(body.toLatin1()).body;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = m_folder.filePath(u"sandbox.sqlite"_s);
        const CallBudgets::Rules budget{.real = CallBudget::Limits::training()};
        m_shop = std::make_unique<SandboxShop>(budget, Sandbox::Options{.port = 0, .stateFile = file});
        sellElsewhere(file);
        QVERIFY2(asItIsSent().size() > HttpRequest().largest, "or nothing is put to the test");
    }

    void ourSalesAreFoundInIt()
    {
        std::vector<Invoice> sales;
        for (int i = 0; i < 5; ++i)
            sales.push_back(m_shop->sellFrancs());
        m_shop->end(sales[0], "paid");
        m_shop->end(sales[4], "failed");
        m_shop->countAnew();
        const auto tracked = trackDue(m_shop->tracker);
        QVERIFY(tracked);
        QCOMPARE(tracked->size(), sales.size());
        QVERIFY2(m_shop->asked().startsWith(u"statement"), qPrintable(m_shop->asked())); // and nothing singly
        QVERIFY2(!m_shop->asked().contains(u','), qPrintable(m_shop->asked()));
        QCOMPARE(m_shop->stateOf(sales[0]), State::Paid);
        QCOMPARE(m_shop->stateOf(sales[1]), State::Open);
        QCOMPARE(m_shop->stateOf(sales[4]), State::Failed);
    }

    void whoComparesAMonthGetsAllOfIt()
    {
        const MethodCatalogue methods = MethodCatalogue::standard();
        Statements statements({m_shop->ledger, m_shop->accounts, m_shop->gateways, m_shop->tracker,
            m_shop->catalogue, methods, m_shop->clock});
        const auto reconciliation =
            await(statements.reconcile(m_shop->till.id, Month::of(m_shop->clock().date())));
        QVERIFY(reconciliation);
        const auto strange = std::count_if(reconciliation->lines.begin(), reconciliation->lines.end(),
            [](const ReconciledLine &each) { return each.standing == Standing::NotInBooks; });
        QCOMPARE(strange, others);
        QVERIFY(!reconciliation->isDoubtful); // its signature is right to the last byte
    }
};

QTEST_GUILESS_MAIN(LongStatementTest)
#include "LongStatementTest.moc"
