// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerSamples.h"
#include "invoices/HandedOver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

const QDateTime later = morning.addSecs(60);

} // namespace

/// One ledger file in one program: what is written comes back, facts are never changed, and evidence moves an
/// invoice by fixed rules.
class LedgerFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_ledger;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    Invoice stored(const QString &reference) { return m_ledger->find(reference).value(); }
    std::vector<Evidence> events(const QString &reference) { return m_ledger->events(reference).value(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<LedgerFile>(path());
        QCOMPARE(codeOf(m_ledger->open()), u"done"_s);
    }
    void cleanup()
    {
        m_ledger.reset();
        m_folder.reset();
    }

    void aFactCannotBeChangedOrDeletedByAnyTool_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("event rewritten") << u"UPDATE event SET message = 'all is well'"_s;
        QTest::newRow("event moved in time") << u"UPDATE event SET at = 0 WHERE id = 1"_s;
        QTest::newRow("event deleted") << u"DELETE FROM event"_s;
        QTest::newRow("event replaced") << u"INSERT OR REPLACE INTO event SELECT * FROM event WHERE id = 1"_s;
        QTest::newRow("invoice replaced") << u"REPLACE INTO invoice SELECT * FROM invoice"_s;
        QTest::newRow("invoice deleted") << u"DELETE FROM invoice"_s;
    }
    void aFactCannotBeChangedOrDeletedByAnyTool()
    {
        QFETCH(QString, sql);
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        SqlSession session(path());
        const QStringList before =
            session.column(u"SELECT quote(id) || quote(at) || quote(message) FROM event"_s);

        QVERIFY2(!session.run(sql).isEmpty(), "the file took it");

        QCOMPARE(session.column(u"SELECT quote(id) || quote(at) || quote(message) FROM event"_s), before);
        QCOMPARE(session.run(u"SELECT count(*) FROM invoice"_s), u"1"_s);
    }

    void theSameReferenceIsWrittenOnce()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        Invoice duplicate = sale(u"CF-1"_s);
        duplicate.email = u"other@example.com"_s;
        QCOMPARE(codeOf(m_ledger->add(duplicate)), u"ledger-unavailable"_s);
        QCOMPARE(stored(u"CF-1"_s).email, u"anna@example.com"_s);
        QCOMPARE(events(u"CF-1"_s).size(), 1U);
        QVERIFY2(m_ledger->add(sale(u"CF-2"_s)), "a refused sale leaves the ledger usable");
    }

    void anInvoiceWithoutATimeIsRefusedWhole()
    {
        QCOMPARE(codeOf(m_ledger->add(sale(u"CF-1"_s, QDateTime()))), u"ledger-strange-time"_s);
        QCOMPARE(codeOf(m_ledger->find(u"CF-1"_s)), u"ledger-no-such-invoice"_s);
    }

    void anUnknownReferenceIsTheCallersError_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::newRow("none") << QString();
        QTest::newRow("not there") << u"CF-2"_s;
        QTest::newRow("other case") << u"cf-1"_s;
        QTest::newRow("wildcard") << u"%"_s;
        QTest::newRow("SQL") << u"CF-1' OR '1'='1"_s;
    }
    void anUnknownReferenceIsTheCallersError()
    {
        QFETCH(QString, reference);
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        for (const QString &code : {codeOf(m_ledger->find(reference)), codeOf(m_ledger->events(reference)),
                 codeOf(m_ledger->record(reference, polled(State::Paid, later)))})
            QCOMPARE(code, u"ledger-no-such-invoice"_s);
        QCOMPARE(m_ledger->find(reference).error().kind, ErrorKind::Input);
        QVERIFY(m_ledger->add(sale(u"CF-3"_s)));
    }

    void nothingWorksOnALedgerThatCouldNotBeOpened()
    {
        LedgerFile nowhere(m_folder->filePath(u"no/such/folder/ledger.sqlite"_s));
        QCOMPARE(codeOf(nowhere.open()), u"ledger-unavailable"_s);
        for (const QString &code : {codeOf(nowhere.add(sale(u"CF-1"_s))), codeOf(nowhere.find(u"CF-1"_s)),
                 codeOf(nowhere.list({})), codeOf(nowhere.events(u"CF-1"_s)),
                 codeOf(nowhere.record(u"CF-1"_s, polled(State::Paid, later)))})
            QCOMPARE(code, u"ledger-unavailable"_s);
        LedgerFile neverOpened(path());
        QCOMPARE(codeOf(neverOpened.add(sale(u"CF-1"_s))), u"ledger-unavailable"_s);
    }

    void aStrangeRowIsNamedAndNotGuessed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("unknown state") << u"UPDATE invoice SET state = 'lent'"_s;
        QTest::newRow("unknown currency") << u"UPDATE invoice SET currency = 'XXX'"_s;
        QTest::newRow("other number of decimals") << u"UPDATE invoice SET decimals = 3"_s;
        QTest::newRow("fields cut short") << u"UPDATE invoice SET fields = '{\"amount\":15'"_s;
        QTest::newRow("fields deeper than anybody reads")
            << u"UPDATE invoice SET fields = '%1%2'"_s.arg(QString(65, u'['), QString(65, u']'));
        QTest::newRow("fields empty") << u"UPDATE invoice SET fields = ''"_s;
    }
    void aStrangeRowIsNamedAndNotGuessed()
    {
        QFETCH(QString, sql);
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        QCOMPARE(SqlSession(path()).run(sql), QString());
        const auto found = m_ledger->find(u"CF-1"_s);
        QCOMPARE(codeOf(found), u"ledger-damaged"_s);
        QCOMPARE(found.error().kind, ErrorKind::Unavailable);
        QVERIFY(found.error().message.contains(u"CF-1"_s));
        QCOMPARE(codeOf(m_ledger->list({})), u"ledger-damaged"_s);
        QCOMPARE(codeOf(m_ledger->record(u"CF-1"_s, polled(State::Paid, later))), u"ledger-damaged"_s);
        QCOMPARE(events(u"CF-1"_s).size(), 1U);
    }

    void anAnswerThatCannotBeReadIsNotPassedOver()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        QVERIFY(m_ledger->record(u"CF-1"_s, polled(State::Paid, later)));
        QCOMPARE(events(u"CF-1"_s).size(), 2U); // no answer at all is fine
        QCOMPARE(SqlSession(path()).run(
                     u"INSERT INTO event SELECT 7, invoice, at, kind, source, state, remote_id, "
                     "remote_status, error_code, message, '{\"a\":', NULL FROM event WHERE id = 2"_s),
            QString());
        const auto all = m_ledger->events(u"CF-1"_s);
        QCOMPARE(codeOf(all), u"ledger-damaged"_s);
        QVERIFY(all.error().message.contains(u"CF-1"_s));
    }

    void everyFieldSurvives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes and SQL") << u"Robert'); DROP TABLE event;--\"`"_s;
        QTest::newRow("other scripts and emoji") << u"متجر Зоя 東京 🧾👩‍💻"_s;
        QTest::newRow("line ends and control characters") << u"a\r\nb\tc\u0001"_s;
        QTest::newRow("a NUL inside") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("a number") << u"007.50"_s;
        QTest::newRow("the word null") << u"NULL"_s;
        QTest::newRow("huge") << QString(1'000'000, u'ж');
    }
    void everyFieldSurvives()
    {
        QFETCH(QString, text);
        Json fields = Json::object();
        fields.set(u"callbackJson"_s, Json::parse("{\"price\":0.10,\"id\":12345678901234567890}").value());
        fields.set(u"note"_s, Json::string(text));
        Invoice invoice{.reference = u"CF-A"_s,
            .accountId = u"id "_s + text,
            .accountName = u"name "_s + text,
            .gatewayId = u"gateway "_s + text,
            .methodId = u"method "_s + text,
            .channel = Channel::Direct,
            .amount = Money(9'223'372'036'854'775'807, *Currency::find(u"BTC")),
            .email = text,
            .customerName = text,
            .description = text,
            .fields = fields,
            .openedAt = morning,
            .changedAt = morning};
        QVERIFY(m_ledger->add(invoice));
        QCOMPARE(textOf(stored(u"CF-A"_s)), textOf(invoice));

        const Evidence evidence{.kind = EvidenceKind::Issued,
            .source = u"gateway: "_s + text,
            .at = later,
            .state = State::Unknown,
            .remoteId = text,
            .remoteStatus = text,
            .payLink = text,
            .errorCode = text,
            .message = text,
            .answer = fields};
        const auto recorded = m_ledger->record(u"CF-A"_s, evidence);
        QVERIFY(recorded);
        invoice.state = State::Unknown;
        invoice.remoteId = text;
        invoice.remoteStatus = text;
        invoice.payLink = text;
        invoice.errorCode = text;
        invoice.errorMessage = text;
        invoice.changedAt = later;
        invoice.checkedAt = later;
        QCOMPARE(textOf(*recorded), textOf(invoice));
        QCOMPARE(textOf(stored(u"CF-A"_s)), textOf(invoice));
        QCOMPARE(textOf(events(u"CF-A"_s).back()), textOf(evidence));

        m_ledger = std::make_unique<LedgerFile>(path()); // and across a restart
        QVERIFY(m_ledger->open());
        QCOMPARE(textOf(stored(u"CF-A"_s)), textOf(invoice));
    }

    void amountsAreWrittenAsWholeNumbersWithTheirDecimals()
    {
        for (const auto &[reference, amount] : {std::pair(u"CF-1"_s, Money(1, *Currency::find(u"USD"))),
                 std::pair(u"CF-2"_s, Money(1234, *Currency::find(u"XOF"))),
                 std::pair(u"CF-3"_s, Money(1, *Currency::find(u"BTC"))),
                 std::pair(u"CF-4"_s, *Money::parse(u"0.123456789012345678", *Currency::find(u"ETH"))),
                 std::pair(u"CF-5"_s, *Money::parse(u"0.5", *Currency::find(u"ETH")))}) {
            Invoice invoice = sale(reference);
            invoice.amount = amount;
            QVERIFY(m_ledger->add(invoice));
            QCOMPARE(stored(reference).amount, amount);
        }
        QCOMPARE(SqlSession(path()).column(
                     u"SELECT minor_units || ' ' || decimals || ' ' || currency FROM invoice ORDER BY id"_s),
            QStringList({u"1 2 USD"_s, u"1234 0 XOF"_s, u"1 8 BTC"_s, u"123456789012345678 18 ETH"_s,
                u"50000000 8 ETH"_s}));
    }

    void anInvoiceBeginsWithTheFactThatItWasOpened()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        const auto all = events(u"CF-1"_s);
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all[0].kind, EvidenceKind::Opened);
        QCOMPARE(all[0].state, State::Issuing);
        QCOMPARE(all[0].at, morning);
        QVERIFY(!stored(u"CF-1"_s).checkedAt.isValid());
    }

    void evidenceThatSaysNothingChangesNothing_data()
    {
        QTest::addColumn<EvidenceKind>("kind");
        for (const EvidenceKind kind : {EvidenceKind::Note, EvidenceKind::Callback, EvidenceKind::Returned,
                 EvidenceKind::Sent, EvidenceKind::Printed})
            QTest::addRow("%s", qPrintable(evidenceName(kind))) << kind;
    }
    void evidenceThatSaysNothingChangesNothing()
    {
        QFETCH(EvidenceKind, kind);
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        QVERIFY(m_ledger->record(u"CF-1"_s,
            {.kind = EvidenceKind::Issued,
                .source = u"gateway: create"_s,
                .at = morning,
                .state = State::Open,
                .remoteId = u"185"_s,
                .remoteStatus = u"invoice:created"_s,
                .payLink = u"https://pay.example/1"_s}));
        const QString before = textOf(stored(u"CF-1"_s));

        QVERIFY(m_ledger->record(
            u"CF-1"_s, {.kind = kind, .source = u"shop"_s, .at = later, .message = u"seen"_s}));

        QCOMPARE(textOf(stored(u"CF-1"_s)), before);
        QCOMPARE(events(u"CF-1"_s).size(), 3U); // but the fact is written down
        QCOMPARE(events(u"CF-1"_s).back().message, u"seen"_s);
        QCOMPARE(events(u"CF-1"_s).back().state, State::Open); // as the invoice stood after it
    }

    void lateEvidenceChangesEveryState_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<State>("to");
        using enum State;
        for (const auto &[from, to] : {std::pair(Failed, Paid), std::pair(Cancelled, Paid),
                 std::pair(Expired, Authorised), std::pair(Paid, Chargeback), std::pair(Chargeback, Paid),
                 std::pair(Withheld, Paid), std::pair(Refused, Open), std::pair(Unknown, Refused)})
            QTest::addRow("%s to %s", qPrintable(stateName(from)), qPrintable(stateName(to))) << from << to;
    }
    void lateEvidenceChangesEveryState()
    {
        QFETCH(State, from);
        QFETCH(State, to);
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        QVERIFY(m_ledger->record(u"CF-1"_s, polled(from, morning)));
        const auto after = m_ledger->record(u"CF-1"_s, polled(to, later));
        QVERIFY(after);
        QCOMPARE(after->state, to);
        QCOMPARE(stored(u"CF-1"_s).changedAt, later);
        QCOMPARE(events(u"CF-1"_s).size(), 3U);
    }

    /// Money was there: a word of a beginning does not unsay it, but a person has to look.
    void aBeginningAfterPaidIsADoubt()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        QVERIFY(m_ledger->record(u"CF-1"_s, polled(State::Paid, morning)));
        const auto after = m_ledger->record(u"CF-1"_s, polled(State::Open, later));
        QVERIFY(after);
        QCOMPARE(after->state, State::Paid);
        QCOMPARE(stored(u"CF-1"_s).state, State::Paid);
        QCOMPARE(stored(u"CF-1"_s).doubt, u"status:open"_s);
        QCOMPARE(events(u"CF-1"_s).size(), 3U);
    }

    void aFactMayBeLimitedToTheStatesItWasLearntIn()
    {
        const std::vector<State> undecided{State::Issuing, State::Unknown};
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        QVERIFY(m_ledger->record(u"CF-1"_s, polled(State::Paid, morning, u"invoice:paid"_s)));
        Invoice expected = stored(u"CF-1"_s);

        const Evidence neverCreated{.kind = EvidenceKind::NeverCreated,
            .source = u"gateway: history"_s,
            .at = later,
            .state = State::Refused,
            .errorCode = u"never-created"_s};
        expected.checkedAt = later; // the gateway did answer about it
        QCOMPARE(textOf(m_ledger->record(u"CF-1"_s, neverCreated, undecided).value()), textOf(expected));
        const auto all = events(u"CF-1"_s);
        QCOMPARE(all.size(), 3U); // what was said stays on record
        QCOMPARE(all.back().kind, EvidenceKind::NeverCreated);
        QCOMPARE(all.back().state, State::Paid);

        // A late answer to the create call: its link and id are news, its word is older than the state.
        const Evidence issued{.kind = EvidenceKind::Issued,
            .source = u"gateway: create"_s,
            .at = later,
            .state = State::Open,
            .remoteId = u"185"_s,
            .remoteStatus = u"invoice:created"_s,
            .payLink = u"https://pay.example/1"_s};
        expected.remoteId = u"185"_s;
        expected.payLink = u"https://pay.example/1"_s;
        QCOMPARE(textOf(m_ledger->record(u"CF-1"_s, issued, undecided).value()), textOf(expected));
        QCOMPARE(textOf(stored(u"CF-1"_s)), textOf(expected));

        QVERIFY(m_ledger->add(sale(u"CF-2"_s)));
        QCOMPARE(m_ledger->record(u"CF-2"_s, neverCreated, undecided)->state, State::Refused);
    }

    void aPollThatRepeatsItselfIsNotAFact()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        QVERIFY(m_ledger->record(u"CF-1"_s, polled(State::Open, morning, u"invoice:created"_s)));
        for (int minute = 1; minute <= 50; ++minute)
            QVERIFY(m_ledger->record(
                u"CF-1"_s, polled(State::Open, morning.addSecs(60 * minute), u"invoice:created"_s)));

        QCOMPARE(events(u"CF-1"_s).size(), 2U);
        QCOMPARE(stored(u"CF-1"_s).changedAt, morning);
        QCOMPARE(stored(u"CF-1"_s).checkedAt,
            morning.addSecs(3000)); // but when the gateway was last asked is known

        // The same state in another word is news.
        QVERIFY(m_ledger->record(u"CF-1"_s, polled(State::Open, morning.addSecs(3060), u"invoice:opened"_s)));
        QCOMPARE(events(u"CF-1"_s).size(), 3U);
        QCOMPARE(stored(u"CF-1"_s).changedAt, morning);

        // A word without a state is news once.
        Evidence strange = polled(State::Open, later, u"invoice:settled"_s);
        strange.state.reset();
        QVERIFY(m_ledger->record(u"CF-1"_s, strange));
        QVERIFY(m_ledger->record(u"CF-1"_s, strange));
        QCOMPARE(events(u"CF-1"_s).size(), 4U);
        QCOMPARE(stored(u"CF-1"_s).state, State::Open);
        QCOMPARE(stored(u"CF-1"_s).remoteStatus, u"invoice:settled"_s);
    }

    /// What a cashier does between two polls makes the second one no news.
    void aPollRepeatsItselfAcrossWhatWasHandedOver()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        Evidence doubted = polled(State::Open, morning, u"invoice:created"_s);
        doubted.message = u"Received 1.00 of 2.00."_s;
        QVERIFY(m_ledger->record(u"CF-1"_s, doubted));
        QVERIFY(m_ledger->record(u"CF-1"_s, sentFact(u"email"_s, u"Sent by e-mail."_s, later)));
        QVERIFY(m_ledger->record(u"CF-1"_s, printedFact(u"invoice"_s, false, u"Printed."_s, later)));
        QVERIFY(m_ledger->record(u"CF-1"_s, doubted));
        const auto all = events(u"CF-1"_s);
        QCOMPARE(all.size(), 4U);
        QCOMPARE(all[2].kind, EvidenceKind::Sent);
        QCOMPARE(all[2].answer.toBytes(), R"({"way":"email"})"_ba);
        QCOMPARE(all[3].kind, EvidenceKind::Printed);
        QVERIFY(!needsPerson(stored(u"CF-1"_s)));
    }

    /// The books hold the English words, and beside them what puts them into another language.
    void wordsCanBeTranslatedLater()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        const LocalizedText why =
            translatable("LedgerFileTest", "The gateway refused the call: “%1”.").arg(u"no %1, no “{}”"_s);
        const LocalizedText doubt = translatable("LedgerFileTest", "It was not signed.");
        const Evidence refused{.kind = EvidenceKind::Refused,
            .source = u"gateway: create"_s,
            .at = later,
            .state = State::Refused,
            .warning = doubt,
            .errorCode = u"7"_s,
            .message = why};
        QVERIFY(m_ledger->record(u"CF-1"_s, refused));
        const QString english = u"The gateway refused the call: “no %1, no “{}””."_s;
        QCOMPARE(stored(u"CF-1"_s).errorMessage, english);
        QCOMPARE(stored(u"CF-1"_s).errorMessage.toStored(), why.toStored());
        QCOMPARE(stored(u"CF-1"_s).warning.toStored(), doubt.toStored());
        const LocalizedText said = events(u"CF-1"_s).back().message;
        QCOMPARE(said, QString(english + u" It was not signed."_s));
        QVERIFY(!said.toStored().isEmpty());
        SqlSession session(path());
        QCOMPARE(session.run(u"SELECT error_message FROM invoice"_s), english);
        QCOMPARE(session.run(u"SELECT count(message_translatable) FROM event"_s), u"1"_s); // not "opened"

        // Whatever somebody writes into the file by hand, the words count.
        session.run(u"UPDATE invoice SET error_message = 'Something else.', warning_translatable = '{'"_s);
        QCOMPARE(stored(u"CF-1"_s).errorMessage, u"Something else."_s);
        QVERIFY(stored(u"CF-1"_s).errorMessage.toStored().isEmpty());
        QCOMPARE(stored(u"CF-1"_s).warning, doubt);
        QVERIFY(stored(u"CF-1"_s).warning.toStored().isEmpty());
    }

    /// The call that tells the amounts may fail at the poll that brings "paid", and work at the next one.
    void amountsThatComeLaterAreAFact()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        Evidence paid = polled(State::Paid, later, u"invoice:paid"_s);
        const auto poll = [&](const QString &message) {
            paid.message = message;
            QVERIFY(m_ledger->record(u"CF-1"_s, paid));
        };
        poll({});
        poll(u"merchant receives 13.54 USDC"_s);
        poll(u"merchant receives 13.54 USDC"_s); // not again
        poll({}); // nor is it unsaid
        QCOMPARE(events(u"CF-1"_s).size(), 3U);
        QCOMPARE(events(u"CF-1"_s).back().message, u"merchant receives 13.54 USDC"_s);
        poll(u"merchant receives 13.50 USDC"_s);
        QCOMPARE(events(u"CF-1"_s).size(), 4U);
    }

    void anErrorStandsAsLongAsItsState_data()
    {
        QTest::addColumn<State>("next");
        QTest::addColumn<QString>("left");
        QTest::newRow("found after all") << State::Open << QString();
        QTest::newRow("paid after all") << State::Paid << QString();
        QTest::newRow("refused with its own reason") << State::Refused << u"never-created"_s;
        QTest::newRow("unknown for another reason") << State::Unknown << u"never-created"_s;
    }
    void anErrorStandsAsLongAsItsState()
    {
        QFETCH(State, next);
        QFETCH(QString, left);
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        QVERIFY(m_ledger->record(u"CF-1"_s,
            {.kind = EvidenceKind::Unknown,
                .source = u"program"_s,
                .at = morning,
                .state = State::Unknown,
                .errorCode = u"timed-out"_s,
                .message = u"No answer."_s}));
        QCOMPARE(stored(u"CF-1"_s).errorCode, u"timed-out"_s);
        QVERIFY(m_ledger->record(u"CF-1"_s,
            {.kind = EvidenceKind::Note,
                .source = u"shop"_s,
                .at = later,
                .errorCode = u"other"_s,
                .message = u"A note."_s}));
        QCOMPARE(stored(u"CF-1"_s).errorMessage, u"No answer."_s); // a fact without a state leaves it

        QVERIFY(m_ledger->record(u"CF-1"_s,
            {.kind = EvidenceKind::Found,
                .source = u"gateway: history"_s,
                .at = later,
                .state = next,
                .errorCode = u"never-created"_s,
                .message = u"Nobody can pay it."_s}));

        QCOMPARE(stored(u"CF-1"_s).errorCode, left);
        QCOMPARE(stored(u"CF-1"_s).errorMessage, left.isEmpty() ? QString() : u"Nobody can pay it."_s);
        QCOMPARE(events(u"CF-1"_s)[1].errorCode, u"timed-out"_s); // the record keeps it for ever
    }

    void theFileIsForItsOwnerOnly()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
            const QFile::Permissions others =
                QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(QFile::exists(path() + suffix), qPrintable(suffix));
            QCOMPARE(QFile::permissions(path() + suffix) & others, QFile::Permissions());
        }
    }
};

QTEST_GUILESS_MAIN(LedgerFileTest)
#include "LedgerFileTest.moc"
