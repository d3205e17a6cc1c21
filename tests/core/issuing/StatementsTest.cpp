// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/Statements.h"

#include "../sandbox/EInvoiceClient.h"
#include "StatementFixture.h"
#include "invoices/Reference.h"
#include "sandbox/Sandbox.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// A month is asked for and compared; what the books lack comes in when somebody says so, and once.
class StatementsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StatementFixture> m_fixture;

    Result<Reconciliation> compare(Month month = march)
    {
        return await(m_fixture->statements.reconcile(m_fixture->kiosk.id, month));
    }
    Reconciliation compared() { return compare().value(); }
    Result<Invoice> take(const Reconciliation &reconciliation, std::size_t index = 0)
    {
        return await(
            m_fixture->statements.importInvoice(reconciliation, reconciliation.lines.at(index).line));
    }
    QString standing(std::size_t index = 0) { return standingName(compared().lines.at(index).standing); }
    std::size_t inBooks() { return await(m_fixture->ledger.list({.limit = 0}))->size(); }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StatementFixture>(); }

    void whatKeepsItFromBeingAsked_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a month that has not begun")
            << u"future"_s << u"statement-future"_s << ErrorKind::Input;
        QTest::newRow("a gateway without statements") << u"shop"_s << u"statement-none"_s << ErrorKind::Input;
        QTest::newRow("no such account") << u"nobody"_s << u"account-unknown"_s << ErrorKind::Input;
        QTest::newRow("no key") << u"key"_s << u"keychain-locked"_s << ErrorKind::Unavailable;
    }
    void whatKeepsItFromBeingAsked()
    {
        QFETCH(QString, what);
        QFETCH(ErrorKind, kind);
        if (what == u"key")
            m_fixture->secrets.error = Error{ErrorKind::Unavailable, u"keychain-locked"_s, u"Unlock it."_s};
        const QString account = what == u"shop" ? m_fixture->shop.id
            : what == u"nobody"                 ? u"nobody"_s
                                                : m_fixture->kiosk.id;
        const Month month = what == u"future" ? march.next() : march;
        const auto reconciliation = await(m_fixture->statements.reconcile(account, month));
        QTEST(codeOf(reconciliation), "code");
        QCOMPARE(reconciliation.error().kind, kind);
        QCOMPARE(m_fixture->gateway->asked, QStringList());
    }

    void aGatewayThatDoesNotTellIsNoEmptyMonth_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("refused") << ErrorKind::Refused;
        QTest::newRow("no answer") << ErrorKind::Unknown;
    }
    void aGatewayThatDoesNotTellIsNoEmptyMonth()
    {
        QFETCH(ErrorKind, kind);
        m_fixture->gateway->onStatement = [kind](QDate, QDate) -> Result<Statement> {
            return failure(kind, u"told"_s, u"No."_s);
        };
        QCOMPARE(codeOf(compare()), u"told"_s);
        QCOMPARE(compare().error().kind, kind);
    }

    void aLedgerThatCannotBeReadSaysSo()
    {
        m_fixture->lists({line(u"1001"_s, u"77"_s)});
        QCOMPARE(
            samples::SqlSession(m_fixture->path()).run(u"ALTER TABLE invoice RENAME TO gone"_s), QString());
        QCOMPARE(codeOf(compare()), u"ledger-unavailable"_s);
        QCOMPARE(m_fixture->gateway->asked, QStringList());
    }

    void theMonthIsAskedForOnceAndWhole()
    {
        QVERIFY(compare());
        QCOMPARE(m_fixture->gateway->asked, QStringList{u"statement 2026-03-01 2026-03-31"_s});
    }

    void theLastMonth_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("month");
        const auto at = [](int day, int hour) {
            return QDateTime(QDate(2026, 3, day), QTime(hour, 0), Qt::UTC);
        };
        QTest::newRow("in the middle") << at(15, 9) << u"2026-03"_s;
        QTest::newRow("the last morning") << at(31, 9) << u"2026-03"_s;
        QTest::newRow("already tomorrow in Kiribati") << at(31, 10) << u"2026-04"_s;
    }
    void theLastMonth()
    {
        QFETCH(QDateTime, now);
        m_fixture->now = now;
        QTEST(m_fixture->statements.latestMonth().text(), "month");
    }

    void aLineMayMatchASaleOfAnotherMonth()
    {
        m_fixture->add(franc(u"CF-A"_s, 1500, morning.addMonths(-2)), u"77"_s, State::Paid);
        m_fixture->add(franc(u"CF-B"_s, 1500, morning.addMonths(-2)), u"78"_s, State::Paid);
        m_fixture->lists({line(u"CF-A"_s, QString()), line(QString(), u"78"_s)});
        const Reconciliation reconciliation = compared();
        QCOMPARE(reconciliation.lines.at(0).ours->reference, u"CF-A"_s);
        QCOMPARE(reconciliation.lines.at(1).ours->reference, u"CF-B"_s);
        QVERIFY(reconciliation.unlisted.empty()); // those of January are not missing in March
    }

    void aSaleMadeWhileTheGatewayIsAskedIsNotMissing()
    {
        m_fixture->gateway->onStatement = [this](QDate, QDate) {
            m_fixture->add(franc(u"CF-A"_s));
            return Statement{};
        };
        QVERIFY(compared().unlisted.empty());
        m_fixture->gateway->onStatement = [](QDate, QDate) { return Statement{}; };
        QCOMPARE(compared().unlisted.size(), 1U);
    }

    void comparingChangesNothing()
    {
        m_fixture->add(franc(u"CF-A"_s), u"77"_s);
        const QString before = textOf(m_fixture->stored(u"CF-A"_s));
        m_fixture->lists({line(u"CF-A"_s, u"77"_s), line(u"1001"_s, u"99"_s)}, u"Not signed."_s);
        const Reconciliation reconciliation = compared();
        QCOMPARE(reconciliation.lines.front().standing, Standing::StateDiffers);
        QCOMPARE(reconciliation.warning, u"Not signed."_s);
        QCOMPARE(textOf(m_fixture->stored(u"CF-A"_s)), before);
        QCOMPARE(inBooks(), 1U);
    }

    void whereStatesDifferTheStatusCallDecides()
    {
        m_fixture->add(franc(u"CF-A"_s), u"77"_s);
        m_fixture->lists({line(u"CF-A"_s, u"77"_s)});
        m_fixture->gateway->onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = State::Failed,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"FAILED"_s,
                .source = u"gateway: status"_s};
        };
        QCOMPARE(compared().lines.front().standing, Standing::StateDiffers);
        const auto settled = await(m_fixture->statements.settle(u"CF-A"_s));
        QCOMPARE(settled->invoice.state, State::Failed); // and not Paid, as the statement has it
    }

    void whatIsImported()
    {
        m_fixture->lists({line(u"1001"_s, u"99"_s)});
        const auto taken = take(compared());
        QCOMPARE(codeOf(taken), u"done"_s);
        QVERIFY(isReference(taken->reference));
        QCOMPARE(taken->reference, referenceFor(m_fixture->kiosk.id + u"\n1001\n99"_s));
        QCOMPARE(taken->accountId, m_fixture->kiosk.id);
        QCOMPARE(taken->accountName, u"Kiosk"_s);
        QCOMPARE(taken->gatewayId, u"einvoice"_s);
        QCOMPARE(taken->methodId, u"einvoice"_s);
        QCOMPARE(taken->fields.toBytes(),
            R"({"payment_id":"1001","amount":1500,"currency":"orange_money-mali.xof"})"_ba);
        QCOMPARE(taken->state, State::Paid);
        QCOMPARE(taken->openedAt, morning.addDays(-2));
        QCOMPARE(m_fixture->story(taken->reference), u"opened open, imported paid"_s);
        QCOMPARE(standing(), u"agrees"_s); // found again by its number
        QCOMPARE(compared().unlisted.size(), 0U);
    }

    void whatWasImportedStaysFound_data()
    {
        QTest::addColumn<StatementLine>("later");
        QTest::newRow("the same line") << line(u"1001"_s, u"99"_s);
        QTest::newRow("without its id") << line(u"1001"_s, QString());
        QTest::newRow("without its number") << line(QString(), u"99"_s);
    }
    void whatWasImportedStaysFound()
    {
        QFETCH(StatementLine, later);
        m_fixture->lists({line(u"1001"_s, u"99"_s)});
        const Reconciliation before = compared();
        QVERIFY(take(before));
        m_fixture->lists({later});
        QCOMPARE(standing(), u"agrees"_s);
        QCOMPARE(codeOf(take(before)), u"ledger-already-there"_s);
        QCOMPARE(inBooks(), 1U);
    }

    void eachAccountHasItsOwn()
    {
        m_fixture->lists({line(u"1001"_s, u"99"_s)});
        QVERIFY(take(compared()));
        const auto sisters = await(m_fixture->statements.reconcile(m_fixture->other.id, march));
        QCOMPARE(codeOf(take(*sisters)), u"ledger-already-there"_s); // one merchant, by all that is known
        m_fixture->other.clientId = u"77"_s; // another cash register
        QVERIFY(await(m_fixture->accounts.update(m_fixture->other)));
        const auto others = await(m_fixture->statements.reconcile(m_fixture->other.id, march));
        QCOMPARE(others->lines.front().standing, Standing::NotInBooks);
        QVERIFY(take(*others)); // two merchants may count from 1001
        QCOMPARE(inBooks(), 2U);
    }

    void ourOwnNumberUnderAnotherAccountIsNotTakenTwice()
    {
        m_fixture->lists({line(u"CF-ABCDEFGHIJKLMNOP"_s, u"99"_s)});
        Invoice sold = franc(u"CF-ABCDEFGHIJKLMNOP"_s);
        sold.accountId = m_fixture->other.id;
        m_fixture->add(sold, u"99"_s);
        const Reconciliation reconciliation = compared();
        QVERIFY(!reconciliation.lines.front().canBeImported);
        QCOMPARE(codeOf(take(reconciliation)), u"ledger-already-there"_s);
    }

    void aDoubtfulStatementMakesNothingPaid_data()
    {
        QTest::addColumn<State>("told");
        QTest::addColumn<State>("written");
        QTest::newRow("paid") << State::Paid << State::Open;
        QTest::newRow("failed") << State::Failed << State::Open;
    }
    void aDoubtfulStatementMakesNothingPaid()
    {
        QFETCH(State, told);
        StatementLine each = line(u"1001"_s, u"99"_s);
        each.state = told;
        m_fixture->lists({each}, u"Not signed."_s);
        const auto taken = take(compared());
        QTEST(taken->state, "written");
        QCOMPARE(taken->warning, u"Not signed."_s);
        QCOMPARE(taken->remoteStatus, u"PAYED"_s); // its word is shown all the same
    }

    void whatALineLeavesOpen_data()
    {
        QTest::addColumn<StatementLine>("each");
        QTest::addColumn<QString>("said");
        StatementLine stateless = line(u"1001"_s, u"99"_s);
        stateless.state.reset();
        StatementLine timeless = line(u"1001"_s, u"99"_s);
        timeless.createdAt = {};
        StatementLine ahead = line(u"1001"_s, u"99"_s);
        ahead.createdAt = morning.addYears(70);
        QTest::newRow("a word that nobody knows") << stateless << u"open 2026-03-13 status:payed"_s;
        QTest::newRow("no time") << timeless << u"paid never"_s;
        QTest::newRow("a time that has not come") << ahead << u"paid never unreadable:time"_s;
        StatementLine soon = line(u"1001"_s, u"99"_s);
        soon.createdAt = morning.addSecs(14 * 3600); // of another time zone
        QTest::newRow("a clock that is ahead") << soon << u"paid 2026-03-15"_s;
        StatementLine coin = line(u"1001"_s, u"99"_s);
        coin.amount = Money(500, *Currency::find(u"XXX"));
        QTest::newRow("a coin that nobody knows") << coin << u"paid 2026-03-13 unreadable:currency"_s;
        QTest::newRow("no id") << line(u"1001"_s, QString()) << u"paid 2026-03-13"_s;
    }
    void whatALineLeavesOpen()
    {
        QFETCH(StatementLine, each);
        m_fixture->lists({each});
        const auto taken = take(compared());
        const QString day =
            taken->openedAt.isValid() ? taken->openedAt.date().toString(Qt::ISODate) : u"never"_s;
        const QString said = QStringList{stateName(taken->state), day, taken->doubt}.join(u' ').trimmed();
        QCOMPARE(taken->remoteStatus, each.remoteStatus);
        QCOMPARE(needsPerson(*taken), !taken->doubt.isEmpty());
        QTEST(said, "said");
    }

    void whatLacksSomethingIsNotImported_data()
    {
        QTest::addColumn<StatementLine>("each");
        StatementLine amountless = line(u"1001"_s, u"99"_s);
        amountless.amount.reset();
        StatementLine systemless = line(u"1001"_s, u"99"_s);
        systemless.system.clear();
        QTest::newRow("no number") << line(QString(), u"99"_s);
        QTest::newRow("no amount") << amountless;
        QTest::newRow("an amount of nothing") << line(u"1001"_s, u"99"_s, 0);
        QTest::newRow("no system") << systemless;
    }
    void whatLacksSomethingIsNotImported()
    {
        QFETCH(StatementLine, each);
        m_fixture->lists({each});
        QCOMPARE(codeOf(take(compared())), u"statement-not-imported"_s);
        QCOMPARE(inBooks(), 0U);
    }

    void aFullLedgerTakesNothingOver()
    {
        m_fixture->lists({line(u"1001"_s, u"99"_s)});
        const Reconciliation reconciliation = compared();
        QCOMPARE(
            SqlSession(m_fixture->path())
                .run(
                    u"CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s),
            QString());
        QCOMPARE(codeOf(take(reconciliation)), u"ledger-unavailable"_s);
        QCOMPARE(inBooks(), 0U);
    }

    void overTheRealThing()
    {
        EInvoiceClient merchant; // another program, and its sandbox
        QCOMPARE(merchant.order("1001", "orange_money-mali.xof", "1500").status, 200);
        QCOMPARE(merchant.process("1001").status, 200);
        QCOMPARE(merchant.end("1001", "paid").status, 200);

        const GatewayCatalogue real = GatewayCatalogue::standard();
        Account account = m_fixture->kiosk;
        account.baseUrl = merchant.access().url;
        account.clientId = u"sandbox-client"_s;
        QVERIFY(await(m_fixture->accounts.update(account)));
        m_fixture->secrets.value = QString::fromUtf8(eInvoiceSecret);
        m_fixture->now = QDateTime::currentDateTimeUtc();
        AccountGateways gateways(real, m_fixture->accounts, m_fixture->secrets, m_fixture->http);
        Tracker tracker(m_fixture->ledger, gateways, m_fixture->clock, {});
        Statements statements({m_fixture->ledger, m_fixture->accounts, gateways, tracker, real,
            m_fixture->methods, m_fixture->clock});
        const Month now = Month::of(m_fixture->now.date());

        const auto before = await(statements.reconcile(account.id, now));
        QVERIFY2(before, qPrintable(before ? QString() : before.error().message.english()));
        QCOMPARE(before->lines.size(), 1U);
        QCOMPARE(before->warning, QString());
        QVERIFY(before->lines.front().canBeImported);
        const auto taken = await(statements.importInvoice(*before, before->lines.front().line));
        QCOMPARE(taken->state, State::Paid);
        const auto tracked = await(tracker.track(taken->reference)); // by the other program's number
        QVERIFY2(!tracked->error, qPrintable(tracked->error ? tracked->error->message.english() : QString()));
        QCOMPARE(tracked->invoice.state, State::Paid);
        const auto after = await(statements.reconcile(account.id, now));
        QCOMPARE(after->lines.front().standing, Standing::Agrees);
        QCOMPARE(after->sums.front().theirs, after->sums.front().ours);
    }
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "StatementsTest.moc"
