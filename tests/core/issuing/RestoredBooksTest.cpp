// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxShop.h"
#include "ledger/BackupFiles.h"

#include <QRegularExpression>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Somebody puts a backup in the place of the books while a sale is on its way to the gateway: whatever comes
/// of it stands in the books that are there afterwards.
class RestoredBooksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SandboxShop> m_shop;
    std::vector<std::unique_ptr<SandboxShop>> m_closed;
    QString m_backup;

    QString inFolder(const QString &name) { return m_shop->folder.filePath(name); }
    Order order() { return samples::eInvoiceOrder(u"wave-ci.xof"_s, u"1500"_s); }
    /// The books are replaced as soon as the sale is in them: before its outcome can be.
    void restoreWhenItIsWrittenDown()
    {
        connect(
            &m_shop->ledger, &Ledger::changed, this,
            [this] { m_shop->ledger.restore(m_backup, inFolder(u"aside"_s)); }, Qt::SingleShotConnection);
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<SandboxShop>();
        m_shop->sellFrancs(u"1000"_s);
        const std::atomic<bool> goesOn = false;
        const auto made =
            backups::makeIn(inFolder(u"backups"_s), m_shop->ledger.path(), m_shop->clock(), goesOn);
        QVERIFY(made);
        m_backup = inFolder(u"backups/"_s) + made->name;
        m_shop->sellFrancs(u"2000"_s); // the backup lacks it: this is how it is told from the books
    }
    void cleanup() { m_closed.push_back(std::move(m_shop)); }

    void theOutcomeStandsInTheNewBooks_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("story");
        QTest::newRow("nobody knows") << "empty"_ba << State::Unknown << u"opened issuing, unknown unknown"_s;
        QTest::newRow("broken") << "http-500"_ba << State::Unknown << u"opened issuing, unknown unknown"_s;
        QTest::newRow("refused") << "error-9006"_ba << State::Refused << u"opened issuing, refused refused"_s;
        QTest::newRow("issued") << ""_ba << State::Open << u"opened issuing, issued open"_s;
    }
    void theOutcomeStandsInTheNewBooks()
    {
        QFETCH(QByteArray, fault);
        if (!fault.isEmpty())
            m_shop->gateway.control(
                u"faults"_s, "{\"call\":\"create\",\"fault\":\"" + fault + "\",\"times\":1}");
        restoreWhenItIsWrittenDown();
        const auto result = await(m_shop->issuer.issue(m_shop->till, order()));
        QVERIFY(result);
        QVERIFY2(!result->ledgerError, "somebody would have to write it on paper");
        QCOMPARE(await(m_shop->ledger.list({}))->size(), 2U); // what the backup has, and this one
        QTEST(m_shop->stateOf(result->invoice), "state");
        QTEST(m_shop->storyOf(result->invoice), "story");
    }

    /// It is a sale like any other then.
    void itIsFollowedInTheNewBooks()
    {
        restoreWhenItIsWrittenDown();
        const Invoice sale = await(m_shop->issuer.issue(m_shop->till, order()))->invoice;
        QVERIFY(!sale.payLink.isEmpty());
        QCOMPARE(await(m_shop->ledger.find(sale.reference))->payLink, sale.payLink);
        m_shop->end(sale, "paid");
        QVERIFY(await(m_shop->tracker.track(sale.reference)));
        QCOMPARE(m_shop->stateOf(sale), State::Paid);
        QCOMPARE(m_shop->storyOf(sale), u"opened issuing, issued open, polled paid"_s);
    }
};

QTEST_GUILESS_MAIN(RestoredBooksTest)
#include "RestoredBooksTest.moc"
