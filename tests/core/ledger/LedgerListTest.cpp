// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerSamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// Which invoices a list holds: filters add up, search texts are literal, newest first.
class LedgerListTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<LedgerFile> m_ledger;

    QString referencesOf(const LedgerQuery &query)
    {
        const auto list = m_ledger->list(query);
        if (!list)
            return list.error().code;
        QStringList references;
        for (const Invoice &invoice : *list)
            references << invoice.reference.sliced(3);
        return references.join(u' ');
    }
    void add(const QString &reference, int minute, State state, const QString &email,
        const QString &description = {})
    {
        Invoice invoice = sale(reference, morning.addSecs(60 * minute));
        invoice.email = email;
        invoice.description = description;
        QVERIFY(m_ledger->add(invoice));
        Evidence evidence = polled(state, invoice.openedAt);
        if (state == State::Refused) {
            evidence.kind = EvidenceKind::NeverCreated;
            evidence.errorCode = u"never-created"_s;
        }
        evidence.remoteId = u"9"_s + QString::number(minute);
        QVERIFY(m_ledger->record(reference, evidence));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ledger = std::make_unique<LedgerFile>(m_folder.filePath(u"ledger.sqlite"_s));
        QVERIFY(m_ledger->open());
        add(u"CF-A"_s, 1, State::Open, u"anna@example.com"_s, u"100% silk"_s);
        add(u"CF-B"_s, 2, State::Paid, u"bob_b@example.com"_s, u"100 socks"_s);
        add(u"CF-C"_s, 3, State::Open, u"bobxb@example.com"_s, u"back\\slash"_s);
        add(u"CF-D"_s, 4, State::Refused, u"dora@example.com"_s, u"O'Neil's hat"_s);
        add(u"CF-E"_s, 4, State::Expired, u"ÉMILE@example.com"_s, u"ΚΑΛΗΜΕΡΑ"_s);
    }

    void filters_data()
    {
        QTest::addColumn<LedgerQuery>("query");
        QTest::addColumn<QString>("references");

        const auto search = [](const QString &text) { return LedgerQuery{.search = text}; };
        QTest::newRow("everything, newest first; of the same moment the last one first")
            << LedgerQuery{} << u"E D C B A"_s;
        QTest::newRow("a wildcard is a character") << search(u"%"_s) << u"A"_s;
        QTest::newRow("so is the one for one character") << search(u"bob_b"_s) << u"B"_s;
        QTest::newRow("and the escape") << search(u"k\\s"_s) << u"C"_s;
        QTest::newRow("an escape at the end") << search(u"silk\\"_s) << QString();
        QTest::newRow("a quote") << search(u"O'Neil"_s) << u"D"_s;
        QTest::newRow("SQL") << search(u"' OR 1=1 --"_s) << QString();
        QTest::newRow("without regard to case") << search(u"ANNA@"_s) << u"A"_s;
        QTest::newRow("also in other scripts") << search(u"καλημερα"_s) << u"E"_s;
        QTest::newRow("reference") << search(u"CF-C"_s) << u"C"_s;
        QTest::newRow("description") << search(u"100"_s) << u"B A"_s;
        QTest::newRow("the gateway's id") << search(u"92"_s) << u"B"_s;
        QTest::newRow("nothing of that kind") << search(u"zebra"_s) << QString();
        QTest::newRow("one state") << LedgerQuery{.states = {State::Open}} << u"C A"_s;
        QTest::newRow("several states") << LedgerQuery{.states = {State::Paid, State::Refused}} << u"D B"_s;
        QTest::newRow("a state that nothing is in")
            << LedgerQuery{.states = {State::Chargeback}} << QString();
        QTest::newRow("error") << LedgerQuery{.errorCode = u"never-created"_s} << u"D"_s;
        QTest::newRow("since, the moment itself included")
            << LedgerQuery{.openedSince = morning.addSecs(180)} << u"E D C"_s;
        QTest::newRow("since a moment later")
            << LedgerQuery{.openedSince = morning.addSecs(180).addMSecs(1)} << u"E D"_s;
        QTest::newRow("since, in another time zone")
            << LedgerQuery{.openedSince = morning.addSecs(180).toOffsetFromUtc(3 * 3600)} << u"E D C"_s;
        QTest::newRow("before, the moment itself not included")
            << LedgerQuery{.openedBefore = morning.addSecs(180)} << u"B A"_s;
        QTest::newRow("before a moment later")
            << LedgerQuery{.openedBefore = morning.addSecs(180).addMSecs(1)} << u"C B A"_s;
        QTest::newRow("one account") << LedgerQuery{.accountId = u"a1"_s} << u"E D C B A"_s;
        QTest::newRow("an account without sales") << LedgerQuery{.accountId = u"a"_s} << QString();
        QTest::newRow("filters add up") << LedgerQuery{.states = {State::Open, State::Paid},
            .search = u"bob"_s,
            .openedSince = morning.addSecs(180)}
                                        << u"C"_s;
        QTest::newRow("at most") << LedgerQuery{.limit = 2} << u"E D"_s;
        QTest::newRow("no limit") << LedgerQuery{.limit = 0} << u"E D C B A"_s;
        QTest::newRow("no limit either") << LedgerQuery{.limit = -1} << u"E D C B A"_s;
    }
    void filters()
    {
        QFETCH(LedgerQuery, query);
        QTEST(referencesOf(query), "references");
    }

    void anEmptyLedgerHasAnEmptyList()
    {
        LedgerFile empty(m_folder.filePath(u"empty.sqlite"_s));
        QVERIFY(empty.open());
        QVERIFY(empty.list({}).value().empty());
    }
};

QTEST_GUILESS_MAIN(LedgerListTest)
#include "LedgerListTest.moc"
