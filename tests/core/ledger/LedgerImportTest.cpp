// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "LedgerSamples.h"
#include "invoices/Reference.h"
#include "ledger/Ledger.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

const QString ours = u"CF-ABCDEFGHIJKLMNOP"_s;

Invoice foreign(const QString &reference, const QString &number, const QString &accountId = u"a1"_s)
{
    Invoice invoice = sale(reference);
    invoice.accountId = accountId;
    invoice.fields = Json::object();
    if (!number.isEmpty())
        invoice.fields.set(u"payment_id"_s, Json::string(number));
    return invoice;
}

Evidence imported(const QString &remoteId, std::optional<State> state = State::Paid)
{
    return {.kind = EvidenceKind::Imported,
        .source = u"gateway: statement"_s,
        .at = morning.addDays(3),
        .state = state,
        .remoteId = remoteId,
        .remoteStatus = u"PAYED"_s,
        .message = u"fee 1"_s};
}

} // namespace

/// Sales that another program made: each comes into the books once, and whole.
class LedgerImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_ledger;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    QString knownBy(const SaleNames &names)
    {
        const auto list = m_ledger->known(names);
        if (!list)
            return list.error().code;
        QStringList references;
        for (const Invoice &invoice : *list)
            references << invoice.reference;
        return references.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<LedgerFile>(path());
        QVERIFY(m_ledger->open());
    }
    void cleanup() { m_ledger.reset(); }

    void whatIsThereAlreadyStaysOut_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("accountId");
        QTest::addColumn<QString>("gatewayId");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("remoteId");
        QTest::addColumn<QString>("code");

        const QString there = u"ledger-already-there"_s;
        const QString shop = u"a1"_s;
        const QString gateway = u"nonstopay"_s;
        QTest::newRow("the same again") << ours << shop << gateway << u"1001"_s << u"77"_s << there;
        QTest::newRow("the reference alone") << ours << shop << gateway << u"9"_s << u"9"_s << there;
        QTest::newRow("the reference, of another account")
            << ours << u"a2"_s << u"other"_s << u"9"_s << u"9"_s << there;
        QTest::newRow("the gateway's id alone") << u"CF-2"_s << shop << gateway << u"9"_s << u"77"_s << there;
        QTest::newRow("the number alone") << u"CF-2"_s << shop << gateway << u"1001"_s << u"9"_s << there;
        QTest::newRow("the number, without an id")
            << u"CF-2"_s << shop << gateway << u"1001"_s << QString() << there;
        QTest::newRow("a number that is our reference")
            << u"CF-2"_s << shop << gateway << ours << u"9"_s << there;
        QTest::newRow("a number that is another account's reference")
            << u"CF-2"_s << u"a2"_s << gateway << ours << u"9"_s << there;
        QTest::newRow("number and id of another account")
            << u"CF-2"_s << u"a2"_s << gateway << u"1001"_s << u"77"_s << u"done"_s;
        QTest::newRow("number and id at another gateway")
            << u"CF-2"_s << shop << u"other"_s << u"1001"_s << u"77"_s << u"done"_s;
        QTest::newRow("neither") << u"CF-2"_s << shop << gateway << u"1002"_s << u"78"_s << u"done"_s;
        QTest::newRow("a number that only begins so")
            << u"CF-2"_s << shop << gateway << u"100"_s << u"7"_s << u"done"_s;
        QTest::newRow("a wildcard") << u"CF-2"_s << shop << gateway << u"%"_s << u"_7"_s << u"done"_s;
        QTest::newRow("SQL") << u"CF-2"_s << shop << gateway << u"' OR 1=1 --"_s << u"'"_s << u"done"_s;
        QTest::newRow("JSON") << u"CF-2"_s << shop << gateway << u"\",\"1001"_s << u"\"]"_s << u"done"_s;
    }
    void whatIsThereAlreadyStaysOut()
    {
        QFETCH(QString, reference);
        QFETCH(QString, accountId);
        QFETCH(QString, gatewayId);
        QFETCH(QString, number);
        QFETCH(QString, remoteId);
        QVERIFY(m_ledger->importInvoice(foreign(ours, u"1001"_s), imported(u"77"_s)));
        const QString before = textOf(m_ledger->find(ours).value());

        Invoice second = foreign(reference, number, accountId);
        second.gatewayId = gatewayId;
        const auto taken = m_ledger->importInvoice(second, imported(remoteId, State::Failed));
        QTEST(codeOf(taken), "code");
        if (!taken)
            QCOMPARE(taken.error().kind, ErrorKind::Input);
        QCOMPARE(m_ledger->list({})->size(), taken ? 2U : 1U);
        QCOMPARE(textOf(m_ledger->find(ours).value()), before);
        QCOMPARE(m_ledger->events(ours)->size(), 2U);
    }

    void aSaleOfOursIsNotImported()
    {
        QVERIFY(m_ledger->add(sale(ours)));
        Evidence issued = polled(State::Open, morning);
        issued.remoteId = u"77"_s;
        QVERIFY(m_ledger->record(ours, issued));
        QCOMPARE(codeOf(m_ledger->importInvoice(foreign(u"CF-2"_s, ours), imported(u"9"_s))),
            u"ledger-already-there"_s);
        QCOMPARE(codeOf(m_ledger->importInvoice(foreign(u"CF-2"_s, u"9"_s), imported(u"77"_s))),
            u"ledger-already-there"_s);
    }

    void nothingIsHalfTaken_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::newRow("no room for the sale")
            << u"BEFORE INSERT ON invoice BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s;
        QTest::newRow("no room for its first event")
            << u"BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s;
        QTest::newRow("no room for the second")
            << u"BEFORE INSERT ON event WHEN NEW.kind = 'imported' BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s;
        QTest::newRow("its state cannot be written")
            << u"BEFORE UPDATE ON invoice BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s;
    }
    void nothingIsHalfTaken()
    {
        QFETCH(QString, trigger);
        SqlSession session(path());
        QCOMPARE(session.run(u"CREATE TRIGGER full "_s + trigger), QString());
        const auto taken = m_ledger->importInvoice(foreign(ours, u"1001"_s), imported(u"77"_s));
        QCOMPARE(codeOf(taken), u"ledger-unavailable"_s);
        QVERIFY2(taken.error().message.contains(u"disk is full"), qPrintable(taken.error().message));
        QCOMPARE(session.run(u"SELECT count(*) FROM invoice"_s), u"0"_s);
        QCOMPARE(session.run(u"SELECT count(*) FROM event"_s), u"0"_s);
        QCOMPARE(session.run(u"DROP TRIGGER full"_s), QString());
        QVERIFY(
            m_ledger->importInvoice(foreign(ours, u"1001"_s), imported(u"77"_s))); // the file is free again
    }

    void aFileThatAnotherProgramHoldsIsWaitedFor()
    {
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        SqlSession session(path());
        QCOMPARE(session.run(u"BEGIN IMMEDIATE"_s), QString());
        auto taking = ledger.importInvoice(foreign(ours, u"1001"_s), imported(u"77"_s));
        QCOMPARE(session.run(u"SELECT count(*) FROM invoice"_s), u"0"_s);
        QCOMPARE(session.run(u"COMMIT"_s), QString());
        QVERIFY(await(std::move(taking)));
    }

    void twoProgramsTakeItOverAtOnce()
    {
        Ledger one(path());
        Ledger other(path());
        QVERIFY(await(one.start()));
        QVERIFY(await(other.start()));
        QSignalSpy changed(&one, &Ledger::changed);
        QSignalSpy changedElsewhere(&other, &Ledger::changed);
        constexpr int sales = 40;
        std::vector<QCoro::Task<Result<Invoice>>> calls;
        for (int i = 0; i < sales; ++i) {
            const QString number = QString::number(i);
            const Invoice invoice = foreign(referenceFor(number), number);
            calls.push_back(one.importInvoice(invoice, imported(number)));
            calls.push_back(other.importInvoice(invoice, imported(number)));
        }
        int taken = 0;
        for (auto &call : calls) {
            const auto result = await(std::move(call));
            if (result)
                ++taken;
            else
                QCOMPARE(result.error().code, u"ledger-already-there"_s);
        }
        QCOMPARE(taken, sales);
        QCOMPARE(m_ledger->list({.limit = 0})->size(), static_cast<std::size_t>(sales));
        QCOMPARE(SqlSession(path()).run(u"SELECT count(*) FROM event"_s), QString::number(2 * sales));
        QCOMPARE(changed.size() + changedElsewhere.size(), sales); // only who wrote it says so
    }

    void whatIsImported()
    {
        Invoice invoice = foreign(ours, u"1001"_s);
        invoice.state = State::Chargeback; // what it is, the evidence says
        Evidence evidence = imported(u"77"_s);
        evidence.warning = u"Not signed."_s;
        evidence.answer = Json::parse(R"({"tracking":"77"})").value();
        const auto taken = m_ledger->importInvoice(invoice, evidence);
        QCOMPARE(codeOf(taken), u"done"_s);
        const auto stored = m_ledger->find(ours);
        QCOMPARE(textOf(*taken), textOf(*stored));
        QCOMPARE(stored->state, State::Paid);
        QCOMPARE(stored->remoteId, u"77"_s);
        QCOMPARE(stored->remoteStatus, u"PAYED"_s);
        QCOMPARE(stored->warning, u"Not signed."_s);
        QCOMPARE(stored->openedAt, morning);
        QCOMPARE(stored->changedAt, evidence.at);
        QCOMPARE(stored->checkedAt, evidence.at);
        QCOMPARE(merchantNumber(*stored), u"1001"_s);

        const auto events = m_ledger->events(ours);
        QCOMPARE(events->size(), 2U);
        QCOMPARE(events->front().kind, EvidenceKind::Opened);
        QCOMPARE(events->front().source, u"gateway: statement"_s); // not by this program
        QCOMPARE(events->front().state, std::optional(State::Open));
        QCOMPARE(events->back().kind, EvidenceKind::Imported);
        QCOMPARE(events->back().state, std::optional(State::Paid));
        QCOMPARE(events->back().message, u"fee 1 Not signed."_s);
        QCOMPARE(events->back().answer, evidence.answer);
    }

    void aStateThatNobodyToldIsOpen()
    {
        const auto taken = m_ledger->importInvoice(foreign(ours, u"1001"_s), imported(u"77"_s, std::nullopt));
        QCOMPARE(taken->state, State::Open);
        QCOMPARE(taken->changedAt, morning);
        QCOMPARE(textOf(*taken), textOf(m_ledger->find(ours).value()));
    }

    void whatIsKnown_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QStringList>("remoteIds");
        QTest::addColumn<QString>("references");
        QTest::newRow("no names") << QStringList() << QStringList() << QString();
        QTest::newRow("our number") << QStringList{u"CF-A"_s} << QStringList() << u"CF-A"_s;
        QTest::newRow("another program's number") << QStringList{u"1001"_s} << QStringList() << u"CF-B"_s;
        QTest::newRow("ids") << QStringList() << QStringList{u"77"_s, u"9"_s} << u"CF-B"_s;
        QTest::newRow("the reference of another account's sale")
            << QStringList{u"CF-C"_s} << QStringList() << u"CF-C"_s;
        QTest::newRow("the number of another account's sale")
            << QStringList{u"2002"_s} << QStringList() << QString();
        QTest::newRow("the id of another account's sale")
            << QStringList() << QStringList{u"88"_s} << QString();
        QTest::newRow("of another gateway") << QStringList{u"3003"_s} << QStringList{u"99"_s} << QString();
        QTest::newRow("by three ways, once")
            << QStringList{u"1001"_s, u"CF-B"_s} << QStringList{u"77"_s} << u"CF-B"_s;
        QStringList many{u"CF-A"_s};
        for (int i = 0; i < 40'000; ++i)
            many << u"x"_s + QString::number(i);
        QTest::newRow("more names than a statement has question marks") << many << many << u"CF-A"_s;
    }
    void whatIsKnown()
    {
        QFETCH(QStringList, numbers);
        QFETCH(QStringList, remoteIds);
        QVERIFY(m_ledger->add(sale(u"CF-A"_s)));
        QVERIFY(m_ledger->importInvoice(foreign(u"CF-B"_s, u"1001"_s), imported(u"77"_s)));
        QVERIFY(m_ledger->importInvoice(foreign(u"CF-C"_s, u"2002"_s, u"a2"_s), imported(u"88"_s)));
        Invoice elsewhere = foreign(u"CF-D"_s, u"3003"_s);
        elsewhere.gatewayId = u"other"_s;
        QVERIFY(m_ledger->importInvoice(elsewhere, imported(u"99"_s)));
        QTEST(knownBy({u"a1"_s, u"nonstopay"_s, numbers, remoteIds}), "references");
    }
};

QTEST_GUILESS_MAIN(LedgerImportTest)
#include "LedgerImportTest.moc"
