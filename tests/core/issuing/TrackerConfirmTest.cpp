// SPDX-License-Identifier: GPL-3.0-or-later
#include "IssuingFixture.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

const QString reference = u"CF-ABCDEFGHIJKLMNOP"_s;
const QString another = u"CF-AAAAAAAAAAAAAAAA"_s;

Money usd(qint64 cents)
{
    return {cents, *Currency::find(u"USD")};
}

Money ownAmount()
{
    return sale(reference).amount;
}

Evidence stateAt(State state, const QString &code = {}, const QString &remoteId = {})
{
    return {.kind = EvidenceKind::Unknown,
        .source = u"program"_s,
        .at = morning,
        .state = state,
        .remoteId = remoteId,
        .errorCode = code};
}

} // namespace

/// A person says which of the gateway's sales it is.
class TrackerConfirmTest : public QObject {
    Q_OBJECT

    std::unique_ptr<IssuingFixture> m_fixture;
    std::vector<std::unique_ptr<IssuingFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more

    ScriptedGateway &gateway() { return *m_fixture->gateway; }
    Tracker tracker()
    {
        return {m_fixture->ledger, m_fixture->gateways, m_fixture->clock, Tracker::Patience()};
    }
    void write(const Evidence &evidence) { QVERIFY(await(m_fixture->ledger.record(reference, evidence))); }
    Invoice stored() { return m_fixture->stored(reference); }
    void candidateIs(Candidate candidate)
    {
        gateway().onCandidate = [candidate](const Invoice &, const QString &id) {
            Candidate named = candidate;
            named.remoteId = id;
            return named;
        };
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<IssuingFixture>();
        QVERIFY(await(m_fixture->ledger.start()));
        QVERIFY(await(m_fixture->ledger.add(sale(reference))));
        write(stateAt(State::Unknown, u"timed-out"_s));
        m_fixture->now = morning.addSecs(60);
        gateway().onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = State::Open,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"invoice:opened"_s,
                .source = u"gateway: status"_s};
        };
    }
    void cleanup() { m_closed.push_back(std::move(m_fixture)); }

    void whatMayBeConfirmed_data()
    {
        QTest::addColumn<Candidate>("candidate");
        const auto row = [](const char *name, Candidate candidate) { QTest::newRow(name) << candidate; };
        row("nothing told", {});
        row("our amount", {.remoteId = {}, .amount = ownAmount()});
        row("our reference", {.remoteId = {}, .reference = reference});
        row("both, and another customer",
            {.remoteId = {}, .amount = ownAmount(), .email = u"bob@example.com"_s, .reference = reference});
        row("an amount in coins", {.remoteId = {}, .amount = Money(1, *Currency::find(u"USDC"))});
        row("an amount in Bitcoin", {.remoteId = {}, .amount = Money(1, *Currency::find(u"BTC"))});
    }
    void whatMayBeConfirmed()
    {
        QFETCH(Candidate, candidate);
        candidateIs(candidate);
        auto asking = tracker();
        const auto confirmed = await(asking.confirm(reference, u" 185 "_s));
        QVERIFY2(confirmed, qPrintable(confirmed ? QString() : confirmed.error().message.english()));
        QCOMPARE(confirmed->invoice.state, State::Open);
        QCOMPARE(stored().remoteId, u"185"_s);
        const auto events = await(m_fixture->ledger.events(reference)).value();
        QCOMPARE(events.back().source, u"person: confirmed"_s);
        QCOMPARE(events.back().kind, EvidenceKind::Found);
        const auto asked = gateway().asked;
        QVERIFY(await(asking.confirm(reference, u"185"_s))); // said already
        QCOMPARE(gateway().asked, asked);
        QCOMPARE(await(m_fixture->ledger.events(reference))->size(), events.size());
        QCOMPARE(await(asking.confirm(reference, u"186"_s)).error().code, u"confirm-not-needed"_s);
    }

    void whatIsAnotherSale_data()
    {
        QTest::addColumn<Candidate>("candidate");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, Candidate candidate, const QString &code) {
            QTest::newRow(name) << candidate << code;
        };
        row("another's reference", {.remoteId = {}, .reference = another}, u"confirm-other-sale"_s);
        row("another's reference, our amount", {.remoteId = {}, .amount = ownAmount(), .reference = another},
            u"confirm-other-sale"_s);
        row("a cent more", {.remoteId = {}, .amount = usd(sale(reference).amount.minorUnits() + 1)},
            u"confirm-other-amount"_s);
        row("nothing", {.remoteId = {}, .amount = usd(0)}, u"confirm-other-amount"_s);
        row("one that cannot be read", {.remoteId = {}, .isOtherAmount = true}, u"confirm-other-amount"_s);
        row("a hundred times as much",
            {.remoteId = {}, .amount = usd(100 * sale(reference).amount.minorUnits())},
            u"confirm-other-amount"_s);
        row("our amount in another currency",
            {.remoteId = {}, .amount = Money(sale(reference).amount.minorUnits(), *Currency::find(u"EUR"))},
            u"confirm-other-amount"_s);
    }
    void whatIsAnotherSale()
    {
        QFETCH(Candidate, candidate);
        QFETCH(QString, code);
        candidateIs(candidate);
        auto asking = tracker();
        const QString before = textOf(stored());
        const auto refused = await(asking.confirm(reference, u"185"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().kind, ErrorKind::Input);
        QVERIFY2(
            refused.error().message.contains(u"Nothing was changed"), qPrintable(refused.error().message));
        QCOMPARE(textOf(stored()), before);
    }

    void anotherSalesInTheBooksIsRefusedUnasked()
    {
        QVERIFY(await(m_fixture->ledger.add(sale(another))));
        Evidence issued = stateAt(State::Open, {}, u"185"_s);
        QVERIFY(await(m_fixture->ledger.record(another, issued)));
        auto asking = tracker();
        const auto refused = await(asking.confirm(reference, u"185"_s));
        QCOMPARE(refused.error().code, u"confirm-other-sale"_s);
        QCOMPARE(gateway().asked, QStringList());
    }

    /// Two people say so of two sales, at two tills, and both gateways' answers are on their way.
    void whatAnotherTillConfirmedMeanwhileIsRefused()
    {
        QVERIFY(await(m_fixture->ledger.add(sale(another))));
        gateway().onStatus = [this](const Invoice &invoice) {
            Ledger otherTill(m_fixture->folder.filePath(u"ledger.sqlite"_s));
            const bool isWritten = await(otherTill.start())
                && await(otherTill.record(another, stateAt(State::Paid, {}, u"185"_s))).has_value();
            return StatusReport{.state = isWritten ? State::Paid : State::Unknown,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"invoice:paid"_s,
                .source = u"gateway: status"_s};
        };
        const QString before = textOf(stored());
        auto asking = tracker();
        const auto refused = await(asking.confirm(reference, u"185"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"confirm-other-sale"_s);
        QVERIFY2(refused.error().message.contains(another), qPrintable(refused.error().message));
        QCOMPARE(textOf(stored()), before);
    }

    /// Nor does an account of the same merchant, or what was imported, give its payment away a second time.
    void whatASisterHoldsIsRefusedUnasked_data()
    {
        QTest::addColumn<bool>("isSister");
        QTest::newRow("a sister account's") << true;
        QTest::newRow("imported") << false;
    }
    void whatASisterHoldsIsRefusedUnasked()
    {
        QFETCH(bool, isSister);
        Account twin = m_fixture->shop;
        Invoice held = sale(another);
        if (isSister) {
            twin.name = u"The same shop"_s;
            QVERIFY(await(m_fixture->accounts.add(twin)));
            held.accountId = await(m_fixture->accounts.all())->back().id;
            QVERIFY(held.accountId != m_fixture->shop.id);
        } else {
            held.fields = Json::object();
            held.reference = importedReference(held.accountId, {}, u"185"_s);
        }
        QVERIFY(await(m_fixture->ledger.add(held)));
        QVERIFY(await(m_fixture->ledger.record(held.reference, stateAt(State::Open, {}, u"185"_s))));
        auto asking = tracker();
        const auto refused = await(asking.confirm(reference, u"185"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"confirm-other-sale"_s);
        QCOMPARE(gateway().asked, QStringList());
    }

    void whatNeedsNobody_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("mayBe");
        QTest::newRow("refused by the gateway") << State::Refused << u"50003"_s << false;
        QTest::newRow("never sent") << State::Refused << u"not-sent"_s << false;
        QTest::newRow("never created, it seemed") << State::Refused << u"never-created"_s << true;
        QTest::newRow("turned away, it seemed") << State::Refused << u"http-403"_s << true;
        QTest::newRow("unknown") << State::Unknown << u"timed-out"_s << true;
        QTest::newRow("open without an id") << State::Open << QString() << true;
        QTest::newRow("failed") << State::Failed << QString() << false;
    }
    void whatNeedsNobody()
    {
        QFETCH(State, state);
        QFETCH(QString, code);
        QFETCH(bool, mayBe);
        write(stateAt(state, code));
        gateway().onCandidates = [](const Invoice &) { return std::vector<Candidate>{{.remoteId = u"1"_s}}; };
        auto asking = tracker();
        const auto listed = await(asking.candidates(reference));
        QVERIFY(listed);
        QCOMPARE(listed->size(), mayBe ? 1U : 0U);
        const auto confirmed = await(asking.confirm(reference, u"1"_s));
        QCOMPARE(confirmed.has_value(), mayBe);
        if (!mayBe)
            QCOMPARE(confirmed.error().code, u"confirm-not-needed"_s);
    }

    /// Every call that it took counts, and what earlier searches ruled out is not asked about again.
    void whatCandidatesCost()
    {
        write({.kind = EvidenceKind::Note,
            .source = u"gateway: history"_s,
            .at = morning,
            .answer = Json::parse("{\"ruledOut\":[\"185\"]}").value()});
        QSet<QString> ruledOut;
        gateway().onChoose = [&ruledOut](const Invoice &, const SearchContext &context) {
            ruledOut = context.ruledOut;
            context.tellCalls(30);
            return std::vector<Candidate>{{.remoteId = u"1"_s}};
        };
        std::chrono::milliseconds time{0};
        Tracker asking(m_fixture->ledger, m_fixture->gateways, m_fixture->clock, Tracker::Patience(),
            CallBudgets::Rules{.real = {.callsPerMinute = 60}, .clock = [&time] { return time; }});
        const auto listed = await(asking.candidates(reference));
        QVERIFY(listed);
        QCOMPARE(listed->size(), 1U);
        QCOMPARE(ruledOut, QSet<QString>({u"185"_s}));
        const CallBudget &budget = asking.budgets().of(m_fixture->shop.id, m_fixture->shop.gatewayId);
        QVERIFY(budget.untilCalls(30, time).count() == 0);
        QVERIFY(budget.untilCalls(31, time).count() > 0);
    }

    void whatTheGatewayDoesNotKnowIsNotConfirmed()
    {
        auto asking = tracker();
        gateway().onCandidate = [](const Invoice &, const QString &) -> Result<Candidate> {
            return failure(ErrorKind::Input, u"candidate-none"_s, u"None of that number."_s);
        };
        QCOMPARE(await(asking.confirm(reference, u"7"_s)).error().code, u"candidate-none"_s);
        candidateIs({});
        gateway().onStatus = [](const Invoice &) -> Result<StatusReport> {
            return failure(ErrorKind::Unknown, u"other-sale"_s, u"Another's."_s);
        };
        QCOMPARE(await(asking.confirm(reference, u"7"_s)).error().code, u"confirm-other-sale"_s);
        gateway().onStatus = [](const Invoice &) -> Result<StatusReport> {
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"No answer."_s);
        };
        QCOMPARE(await(asking.confirm(reference, u"7"_s)).error().code, u"no-answer"_s);
        QCOMPARE(stored().state, State::Unknown);
        QCOMPARE(stored().remoteId, QString());
        QVERIFY(!await(asking.confirm(u"CF-NOBODY"_s, u"7"_s)));
    }

    /// What is paid, but not confirmed by the sale's own data, is asked about soon and counts for nothing.
    void anUnconfirmedPaidIsADoubt()
    {
        write(stateAt(State::Open, {}, u"185"_s));
        gateway().onStatus = [](const Invoice &invoice) {
            return StatusReport{.remoteId = invoice.remoteId,
                .remoteStatus = u"invoice:paid"_s,
                .source = u"gateway: status"_s,
                .warning = u"Not yet so that it counts."_s,
                .isUnconfirmed = true};
        };
        auto asking = tracker();
        QVERIFY(await(asking.track(reference)));
        QCOMPARE(stored().state, State::Open);
        QCOMPARE(stored().remoteStatus, u"invoice:paid"_s);
        QVERIFY(!stored().warning.isEmpty());
        QCOMPARE(asking.unconfirmedSince(reference), m_fixture->now);
        gateway().onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = State::Paid,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"invoice:paid"_s,
                .source = u"gateway: status and info"_s,
                .warning = QString()};
        };
        QVERIFY(await(asking.track(reference)));
        QCOMPARE(stored().state, State::Paid);
        QCOMPARE(stored().warning, QString());
        QVERIFY(!asking.unconfirmedSince(reference).isValid());
    }

    /// The call that confirms it fails for now; where it fails on and on somebody has to look, also if each
    /// question is a program's first one.
    void whatNothingConfirmsForLongNeedsAPerson()
    {
        write(stateAt(State::Open, {}, u"185"_s));
        gateway().onStatus = [](const Invoice &invoice) {
            return StatusReport{.remoteId = invoice.remoteId,
                .remoteStatus = u"invoice:paid"_s,
                .source = u"gateway: status"_s,
                .warning = u"Not yet so that it counts."_s,
                .isUnconfirmed = true};
        };
        const QDateTime first = m_fixture->now;
        auto one = tracker();
        QVERIFY(await(one.track(reference)));
        QVERIFY(!needsPerson(stored()));
        m_fixture->now = first.addSecs(14 * 60);
        auto two = tracker();
        QVERIFY(await(two.track(reference)));
        QCOMPARE(two.unconfirmedSince(reference), first);
        QVERIFY(!needsPerson(stored()));
        m_fixture->now = first.addSecs(15 * 60);
        auto three = tracker();
        QVERIFY(await(three.track(reference)));
        QCOMPARE(stored().doubt, u"unconfirmed"_s);
        QVERIFY(needsPerson(stored()));
        QVERIFY(await(three.track(reference)));
        QCOMPARE(stored().doubt, u"unconfirmed"_s); // once
        gateway().onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = State::Paid,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"invoice:paid"_s,
                .source = u"gateway: status and info"_s,
                .warning = QString()};
        };
        QVERIFY(await(three.track(reference)));
        QVERIFY(!needsPerson(stored()));
    }
};

QTEST_GUILESS_MAIN(TrackerConfirmTest)
#include "TrackerConfirmTest.moc"
