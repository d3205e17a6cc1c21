// SPDX-License-Identifier: GPL-3.0-or-later
#include "IssuingFixture.h"
#include "invoices/Attention.h"

#include <QTest>

#include <algorithm>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

const QString reference = u"CF-ABCDEFGHIJKLMNOP"_s;
constexpr Tracker::Patience patience{.settle = std::chrono::seconds(5), .call = std::chrono::seconds(35)};
constexpr Tracker::Patience impatience{
    .settle = std::chrono::milliseconds(60), .call = std::chrono::seconds(35)};

const CallBudgets::Rules generous{.real = CallBudget::Limits::training()};

StatusReport report(State state, const QString &word)
{
    return {.state = state, .remoteId = u"185"_s, .remoteStatus = word, .source = u"gateway: status"_s};
}

Finding found(State state = State::Open)
{
    return {.kind = Finding::Kind::Found, .report = report(state, u"invoice:opened"_s)};
}

Finding notThere()
{
    return {.kind = Finding::Kind::NotThere, .message = u"Looked through 7 sales."_s};
}

Error gatewayError()
{
    return {ErrorKind::Unknown, u"no-answer"_s, u"No answer."_s};
}

Evidence unknownAt(const QDateTime &at)
{
    return {.kind = EvidenceKind::Unknown,
        .source = u"program"_s,
        .at = at,
        .state = State::Unknown,
        .errorCode = u"timed-out"_s,
        .message = u"No answer."_s};
}

/// The gateway itself answered: nothing can land later.
Evidence faultAt(const QDateTime &at)
{
    Evidence evidence = unknownAt(at);
    evidence.errorCode = u"gateway-fault"_s;
    return evidence;
}

Evidence neverCreatedAt(const QDateTime &at)
{
    return {.kind = EvidenceKind::NeverCreated,
        .source = u"gateway: history"_s,
        .at = at,
        .state = State::Refused,
        .errorCode = u"never-created"_s,
        .message = u"Nobody can pay it."_s};
}

Evidence issuedAt(const QDateTime &at)
{
    return {.kind = EvidenceKind::Issued,
        .source = u"gateway: create"_s,
        .at = at,
        .state = State::Open,
        .remoteId = u"185"_s,
        .remoteStatus = u"invoice:created"_s,
        .payLink = u"https://pay.example/1"_s};
}

} // namespace

/// What became of a sale: asked at the gateway, written down, and decided only when it can be decided.
class TrackerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<IssuingFixture> m_fixture;
    std::vector<std::unique_ptr<IssuingFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more

    ScriptedGateway &gateway() { return *m_fixture->gateway; }
    Tracker tracker(const Tracker::Patience &how = patience)
    {
        return {m_fixture->ledger, m_fixture->gateways, m_fixture->clock, how, generous};
    }
    void write(const Evidence &evidence) { QVERIFY(await(m_fixture->ledger.record(reference, evidence))); }
    QString story() { return m_fixture->story(reference); }
    Invoice stored() { return m_fixture->stored(reference); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<IssuingFixture>();
        QVERIFY(await(m_fixture->ledger.start()));
        QVERIFY(await(m_fixture->ledger.add(sale(reference))));
    }
    void cleanup() { m_closed.push_back(std::move(m_fixture)); }

    void anInvoiceThatIsNotInTheBooks()
    {
        auto asking = tracker();
        const auto tracked = await(asking.track(u"CF-2"_s));
        QVERIFY(!tracked);
        QCOMPARE(tracked.error().code, u"ledger-no-such-invoice"_s);
    }

    void whatCannotBeAskedLeavesTheInvoiceAsItWas_data()
    {
        QTest::addColumn<QString>("trouble");
        for (const QString &trouble :
            {u"account-unknown"_s, u"key-missing"_s, u"keychain-locked"_s, u"no-answer"_s, u"other-sale"_s})
            QTest::addRow("%s", qPrintable(trouble)) << trouble;
    }
    void whatCannotBeAskedLeavesTheInvoiceAsItWas()
    {
        QFETCH(QString, trouble);
        Accounts nobody(AccountBook(m_fixture->folder.filePath(u"none.json"_s), {}), m_fixture->files);
        AccountGateways none(m_fixture->catalogue, nobody, m_fixture->secrets, m_fixture->http);
        if (trouble.startsWith(u"key"))
            m_fixture->secrets.error = Error{ErrorKind::Unavailable, trouble, u"In words."_s};
        const Error error{ErrorKind::Unknown, trouble, u"In words."_s};
        gateway().onStatus = [error](const Invoice &) { return tl::unexpected(error); };
        gateway().onFind = [error](const Invoice &) { return tl::unexpected(error); };

        auto asking = trouble == u"account-unknown"
            ? Tracker(m_fixture->ledger, none, m_fixture->clock, impatience)
            : tracker(impatience);
        for (const Evidence &evidence :
            {unknownAt(morning), issuedAt(morning.addSecs(1))}) { // without and with an id
            write(evidence);
            m_fixture->now = morning.addSecs(3600);
            const QString before = textOf(stored());
            const QString facts = story();

            const auto tracked = await(asking.track(reference));

            QVERIFY(tracked);
            QVERIFY(tracked->error);
            QCOMPARE(tracked->error->code, trouble);
            QCOMPARE(textOf(tracked->invoice), before);
            QCOMPARE(textOf(stored()), before);
            QCOMPARE(story(), facts);
        }
    }

    void aSaleThatWasRefusedIsNotAskedAbout_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("by the gateway") << u"50003"_s;
        QTest::newRow("never sent") << u"not-sent"_s;
    }
    void aSaleThatWasRefusedIsNotAskedAbout()
    {
        QFETCH(QString, code);
        write({.kind = EvidenceKind::Refused,
            .source = u"gateway: create"_s,
            .at = morning,
            .state = State::Refused,
            .errorCode = code});
        auto asking = tracker();
        const auto tracked = await(asking.track(reference));
        QVERIFY(tracked && !tracked->error);
        QVERIFY(tracked->note.contains(u"not issued"));
        QVERIFY(gateway().asked.isEmpty());
    }

    /// A server turned the call away, or so it looks: the gateway behind it may have carried it out.
    void aRefusalThatWasOnlyInferredIsLookedInto_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("it is there") << true;
        QTest::newRow("it is not") << false;
    }
    void aRefusalThatWasOnlyInferredIsLookedInto()
    {
        QFETCH(bool, there);
        write({.kind = EvidenceKind::Refused,
            .source = u"program"_s,
            .at = morning,
            .state = State::Refused,
            .errorCode = u"http-403"_s,
            .message = u"Turned away."_s});
        m_fixture->now = morning.addSecs(60);
        gateway().onFind = [there](const Invoice &) { return there ? found() : notThere(); };
        auto asking = tracker();
        const auto tracked = trackDue(asking);
        QCOMPARE(tracked->size(), 1U);
        QCOMPARE(stored().state, there ? State::Open : State::Refused);
        QCOMPARE(stored().errorCode, there ? QString() : u"http-403"_s);
        m_fixture->now = morning.addDays(29);
        QCOMPARE(trackDue(asking)->size(), 1U);
        m_fixture->now = morning.addDays(31);
        QCOMPARE(trackDue(asking)->size(), there ? 1U : 0U); // a month is enough
        QVERIFY(await(asking.track(reference)));
        QCOMPARE(gateway().asked.filter(u"find"_s).size(), there ? 1 : 3); // but whoever asks is answered
    }

    void anUnknownSaleIsFound()
    {
        write(unknownAt(morning));
        m_fixture->now = morning.addSecs(1);
        gateway().onFind = [](const Invoice &) { return found(State::Paid); };
        auto asking = tracker();
        const auto tracked = await(asking.track(reference));
        QVERIFY(tracked && !tracked->error);
        QCOMPARE(tracked->invoice.state, State::Paid);
        QCOMPARE(tracked->invoice.remoteId, u"185"_s);
        QCOMPARE(tracked->invoice.errorCode, QString()); // the worry is over
        QCOMPARE(textOf(stored()), textOf(tracked->invoice));
        QCOMPARE(stored().checkedAt, m_fixture->now);
        QCOMPARE(story(), u"opened issuing, unknown unknown, found paid"_s);
        QCOMPARE(gateway().asked.size(), 1);
    }

    void aFoundSaleWithoutItsLinkSaysSo()
    {
        write(unknownAt(morning));
        gateway().onFind = [](const Invoice &) {
            Finding finding = found(State::Open);
            finding.report->linkIsLost = true;
            return finding;
        };
        auto asking = tracker();
        const auto tracked = await(asking.track(reference));
        QVERIFY2(tracked->note.contains(u"link was lost") && tracked->note.contains(u"185"),
            qPrintable(tracked->note));
    }

    void aSaleWhosePaymentCouldNotBeBegunStaysUndecided()
    {
        write(unknownAt(morning));
        gateway().onFind = [](const Invoice &) {
            Finding finding = found(State::Unknown);
            finding.report->message = u"Its payment could not be begun."_s;
            return finding;
        };
        auto asking = tracker();
        QVERIFY(await(asking.track(reference)));
        QCOMPARE(stored().state, State::Unknown);
        QCOMPARE(stored().errorCode, u"not-processed"_s);
        QCOMPARE(stored().errorMessage, u"Its payment could not be begun."_s);

        // The other program was faster: what the customer pays by is there.
        Evidence begun{
            .kind = EvidenceKind::Polled, .source = u"gateway: status and process"_s, .at = morning};
        begun.state = State::Open;
        begun.payLink = u"https://pay.example/1"_s;
        QVERIFY(await(m_fixture->ledger.record(reference, begun)));
        gateway().onStatus = [](const Invoice &invoice) {
            return StatusReport{
                .state = State::Unknown, .remoteId = invoice.remoteId, .remoteStatus = {}, .source = {}};
        };
        QVERIFY(await(asking.track(reference)));
        QCOMPARE(stored().state, State::Open);
        QCOMPARE(stored().payLink, u"https://pay.example/1"_s);
    }

    /// A server may hold a call that timed out, and carry it out minutes later.
    void neverCreatedWhenNothingCanLandAnyMore()
    {
        write(unknownAt(morning));
        m_fixture->now = morning.addSecs(35);
        gateway().onFind = [](const Invoice &) { return notThere(); };
        auto asking = tracker();
        const auto early = await(asking.track(reference));
        QVERIFY(early && !early->error);
        QCOMPARE(early->invoice.state, State::Unknown);
        const QDateTime known = m_fixture->now.addSecs(900 + 59);
        const QString when = known.toLocalTime().toString(u"HH:mm"_s);
        QVERIFY2(early->note.contains(u"known at %1 at"_s.arg(when)), qPrintable(early->note));
        m_fixture->now = morning.addSecs(35 + 899);
        QCOMPARE(await(asking.track(reference))->invoice.state, State::Unknown);
        QCOMPARE(story(), u"opened issuing, unknown unknown, note unknown"_s); // said once

        m_fixture->now = morning.addSecs(35 + 900);
        const auto tracked = await(asking.track(reference));
        QVERIFY(tracked && !tracked->error);
        QCOMPARE(tracked->invoice.state, State::Refused);
        QCOMPARE(tracked->invoice.errorCode, u"never-created"_s);
        QVERIFY(tracked->invoice.errorMessage.contains(u"never arrived"));
        QVERIFY(tracked->invoice.errorMessage.contains(u"7 sales")); // how far the search went
        QCOMPARE(story(), u"opened issuing, unknown unknown, note unknown, never-created refused"_s);
        QCOMPARE(gateway().asked.size(), 3);
    }

    void whatLandsLateIsFound()
    {
        write(unknownAt(morning));
        auto asking = tracker();
        gateway().onFind = [this](const Invoice &) {
            return m_fixture->now < morning.addSecs(840) ? notThere() : found();
        };
        for (const int seconds : {35, 60, 300, 839}) {
            m_fixture->now = morning.addSecs(seconds);
            QCOMPARE(await(asking.track(reference))->invoice.state, State::Unknown);
        }
        m_fixture->now = morning.addSecs(840);
        QCOMPARE(await(asking.track(reference))->invoice.state, State::Open);
    }

    /// This computer's clock may be set between two questions: the gateway's counts.
    void timeGoesByTheGatewaysClock_data()
    {
        QTest::addColumn<qint64>("ours");
        QTest::addColumn<qint64>("gateways");
        QTest::addColumn<State>("state");
        QTest::newRow("set two days ahead") << qint64(2 * 86'400) << qint64(60) << State::Unknown;
        QTest::newRow("set a little ahead") << qint64(1000) << qint64(899) << State::Unknown;
        QTest::newRow("set back") << qint64(-3600) << qint64(900) << State::Refused;
        QTest::newRow("right") << qint64(901) << qint64(901) << State::Refused;
        QTest::newRow("the gateway's was set back") << qint64(901) << qint64(-60) << State::Unknown;
    }
    void timeGoesByTheGatewaysClock()
    {
        QFETCH(qint64, ours);
        QFETCH(qint64, gateways);
        write(unknownAt(morning));
        QDateTime there = morning.addDays(-3); // and is another one from the start
        gateway().onFind = [&there](const Invoice &) {
            Finding finding = notThere();
            finding.gatewayTime = there;
            return finding;
        };
        auto asking = tracker();
        m_fixture->now = morning.addSecs(35);
        QCOMPARE(await(asking.track(reference))->invoice.state, State::Unknown);
        m_fixture->now = m_fixture->now.addSecs(ours);
        there = there.addSecs(gateways);
        auto another = tracker(); // another program: what it goes by stands in the books
        QTEST(await(another.track(reference))->invoice.state, "state");
    }

    /// One server of several may state a wrong time, or an answer come from a store of old ones: a time that
    /// is far from this computer's counts when a second answer says the same.
    void oneWrongTimeProvesNothing_data()
    {
        QTest::addColumn<QList<qint64>>("offs"); // of the gateway's clock, answer by answer; then 0
        QTest::newRow("ahead when it is asked again") << QList<qint64>{0, 1200};
        QTest::newRow("days ahead when it is asked again") << QList<qint64>{0, 86'400 * 3};
        QTest::newRow("behind at first") << QList<qint64>{-1200};
        QTest::newRow("days behind at first") << QList<qint64>{-86'400 * 3};
        QTest::newRow("behind in the second of the first") << QList<qint64>{-121, -1200};
        QTest::newRow("behind, and ahead later") << QList<qint64>{-1200, 0, 1200};
        QTest::newRow("ahead, and further ahead later") << QList<qint64>{130, 0, 1200};
        QTest::newRow("the proof's own, ahead") << QList<qint64>{0, 0, 1200};
        QTest::newRow("not quite odd each time") << QList<qint64>{-119, 119, 119};
        QTest::newRow("always right") << QList<qint64>{};
    }
    void oneWrongTimeProvesNothing()
    {
        QFETCH(QList<qint64>, offs);
        write(unknownAt(morning));
        gateway().onSearch = [&](const Invoice &, const SearchContext &context) {
            Finding finding;
            if (context.isForProof)
                finding = notThere();
            else
                finding.missing = {u"nobody has looked whether another page follows"_s};
            finding.gatewayTime = m_fixture->now.addSecs(offs.isEmpty() ? 0 : offs.takeFirst());
            return finding;
        };
        for (const int seconds : {35, 95, 155, 600, 35 + 899 - 300}) {
            m_fixture->now = morning.addSecs(seconds);
            auto asking = tracker(); // each another program
            QCOMPARE(await(asking.track(reference))->invoice.state, State::Unknown);
        }
        m_fixture->now = morning.addSecs(35 + 3600); // and yet it is proven in the end
        auto asking = tracker();
        QCOMPARE(await(asking.track(reference))->invoice.state, State::Refused);
    }

    /// A hosted sale that was issued without an id waits for a customer who may have paid already.
    void aPaidSaleThatMayBeItNeedsAPerson()
    {
        Evidence issued = issuedAt(morning);
        issued.remoteId.clear();
        write(issued);
        QString likely = u"1689"_s;
        gateway().onFind = [&likely](const Invoice &) { return Finding{.likelyPaid = likely}; };
        auto asking = tracker();
        const auto tracked = await(asking.track(reference));
        QVERIFY(tracked && !tracked->error);
        QCOMPARE(tracked->invoice.state, State::Open); // nobody knows
        QVERIFY(needsPerson(tracked->invoice));
        QCOMPARE(attention(tracked->invoice), u"likely-paid"_s);
        QVERIFY(attentionWords(tracked->invoice).contains(u"number 1689"));
        QVERIFY(await(asking.track(reference)));
        QCOMPARE(story(), u"opened issuing, issued open, note open"_s); // said once
        likely = u"1702"_s; // another one is news
        QVERIFY(await(asking.track(reference)));
        QCOMPARE(attentionReasons(stored()), QStringList{u"likely-paid:1702"_s});

        gateway().onFind = [](const Invoice &) { return found(); };
        QVERIFY(await(asking.track(reference)));
        QVERIFY(!needsPerson(stored()));
    }

    /// Only when it can be believed is everything read that a proof needs.
    void aProofIsSoughtWhenItCounts()
    {
        write(unknownAt(morning));
        QList<bool> forProof;
        QSet<QString> ruledOut;
        gateway().onSearch = [&](const Invoice &, const SearchContext &context) {
            forProof << context.isForProof;
            ruledOut = context.ruledOut;
            Finding finding{.missing = {u"it was asked about 60 of 70 sales on its list"_s},
                .ruledOut = {u"7"_s},
                .isUnfinished = true};
            if (context.isForProof && context.ruledOut.contains(u"8"_s))
                return notThere();
            if (context.isForProof)
                finding.ruledOut = QStringList{u"8"_s};
            return finding;
        };
        auto asking = tracker();
        m_fixture->now = morning.addSecs(60);
        QCOMPARE(await(asking.track(reference))->invoice.state, State::Unknown);
        QCOMPARE(forProof, QList<bool>{false});
        m_fixture->now = morning.addSecs(60 + 900);
        auto another = tracker();
        const auto undecided = await(another.track(reference));
        QCOMPARE(undecided->invoice.state, State::Unknown);
        QVERIFY2(undecided->note.contains(u"60 of 70") && undecided->note.contains(u"asked about again at"),
            qPrintable(undecided->note));
        QCOMPARE(forProof, QList<bool>({false, false, true}));
        auto third = tracker(); // goes on where the one before stopped
        QCOMPARE(await(third.track(reference))->invoice.state, State::Refused);
        QCOMPARE(ruledOut, QSet<QString>({u"7"_s, u"8"_s}));
    }

    /// A word that says that it is there outweighs any silence.
    void whatWasSaidToExistIsNeverNever_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : {u"contradiction"_s, u"not-processed"_s, u"other-sale"_s, u"undecided"_s,
                 u"pay-link-missing"_s, u"pay-link-unsafe"_s, u"status-unknown"_s, u"means-unsafe"_s})
            QTest::addRow("%s", qPrintable(code)) << code;
    }
    void whatWasSaidToExistIsNeverNever()
    {
        QFETCH(QString, code);
        Evidence evidence = unknownAt(morning);
        evidence.errorCode = code;
        write(evidence);
        gateway().onFind = [](const Invoice &) { return notThere(); };
        auto asking = tracker();
        for (const int hours : {0, 1, 24, 480}) {
            m_fixture->now = morning.addSecs(60 + 3600 * hours);
            const auto tracked = await(asking.track(reference));
            QVERIFY(tracked && !tracked->error);
            QCOMPARE(tracked->invoice.state, State::Unknown);
            QVERIFY2(tracked->note.contains(u"said that it has it"), qPrintable(tracked->note));
            QVERIFY2(tracked->note.contains(u"Do not sell it a second time"), qPrintable(tracked->note));
            QVERIFY2(!tracked->note.contains(u"counterfoilctl"), "a window shows it, too");
        }
        gateway().onFind = [](const Invoice &) { return found(); };
        QCOMPARE(await(asking.track(reference))->invoice.state, State::Open);
    }

    void aGatewayMayStillBeAtWorkSoTheSearchIsRepeated_data()
    {
        QTest::addColumn<bool>("appears");
        QTest::newRow("it appears") << true;
        QTest::newRow("it does not") << false;
    }
    void aGatewayMayStillBeAtWorkSoTheSearchIsRepeated()
    {
        QFETCH(bool, appears);
        write(faultAt(morning)); // at this very moment
        gateway().onFind = [&](const Invoice &) {
            return gateway().asked.size() > 1 && appears ? found() : notThere();
        };
        auto asking = tracker(impatience);
        const auto tracked = await(asking.track(reference));
        QCOMPARE(gateway().asked.size(), 2);
        QCOMPARE(tracked->invoice.state, appears ? State::Open : State::Refused);
    }

    /// A slow gateway is exactly the one whose call timed out. What counts is how old the call was when the
    /// search began.
    void aSearchThatTookLongIsNotALateOne()
    {
        write(faultAt(morning));
        gateway().onFind = [&](const Invoice &) {
            const bool first = gateway().asked.size() == 1;
            m_fixture->now = m_fixture->now.addSecs(20); // many pages, slowly
            return first ? notThere() : found();
        };
        auto asking = tracker(impatience);
        const auto tracked = await(asking.track(reference));
        QCOMPARE(gateway().asked.size(), 2);
        QCOMPARE(tracked->invoice.state, State::Open);
    }

    void aClockThatWasSetBackDoesNotHoldTheSearchUp()
    {
        write(faultAt(morning));
        m_fixture->now = morning.addSecs(-3600);
        gateway().onFind = [](const Invoice &) { return notThere(); };
        auto asking = tracker(impatience);
        auto tracking = asking.track(reference);
        QTRY_VERIFY_WITH_TIMEOUT(tracking.isReady(), 10'000);
        QCOMPARE(gateway().asked.size(), 2);
    }

    void anErrorInTheSecondSearchDecidesNothing()
    {
        write(faultAt(morning));
        gateway().onFind = [&](const Invoice &) -> Result<Finding> {
            if (gateway().asked.size() > 1)
                return tl::unexpected(gatewayError());
            return notThere();
        };
        auto asking = tracker(impatience);
        const auto tracked = await(asking.track(reference));
        QCOMPARE(tracked->error, std::optional(gatewayError()));
        QCOMPARE(stored().state, State::Unknown);
    }

    void aSaleThatIsBeingIssuedIsLeftAlone()
    {
        m_fixture->now = morning.addSecs(34); // a call may last 35 s
        gateway().onFind = [](const Invoice &) { return notThere(); };
        auto asking = tracker();
        const auto tracked = await(asking.track(reference));
        QVERIFY(tracked && !tracked->error);
        QVERIFY2(tracked->note.contains(u"being issued"), qPrintable(tracked->note));
        QCOMPARE(stored().state, State::Issuing);
        QCOMPARE(story(), u"opened issuing"_s);
    }

    void butIfItIsThereItIsWrittenDown()
    {
        m_fixture->now = morning.addSecs(3);
        gateway().onFind = [](const Invoice &) { return found(); };
        auto asking = tracker();
        QCOMPARE(await(asking.track(reference))->invoice.state, State::Open);
    }

    void aSaleWhoseProgramDiedIsDecidedWhenNoCallCanBeRunning()
    {
        m_fixture->now = morning.addSecs(41);
        gateway().onFind = [](const Invoice &) { return notThere(); };
        auto asking = tracker();
        QCOMPARE(await(asking.track(reference))->invoice.state, State::Issuing); // but one may land
        m_fixture->now = m_fixture->now.addSecs(900);
        QCOMPARE(await(asking.track(reference))->invoice.errorCode, u"never-created"_s);
    }

    void aSearchThatBeganWhileTheCallWasRunningDecidesNothing()
    {
        m_fixture->now = morning.addSecs(34);
        gateway().onFind = [&](const Invoice &) {
            m_fixture->now = morning.addSecs(60);
            return notThere();
        };
        auto asking = tracker(impatience);
        const auto tracked = await(asking.track(reference));
        QVERIFY(tracked);
        QVERIFY2(gateway().asked.size() > 1 || stored().state == State::Issuing,
            "one search, begun too early, decided it");
    }

    void whatAnotherProgramFoundMeanwhileStands()
    {
        write(unknownAt(morning));
        m_fixture->now = morning.addSecs(60);
        gateway().onFind = [this](const Invoice &) {
            LedgerFile another(m_fixture->path());
            Evidence evidence = issuedAt(morning.addSecs(59));
            evidence.kind = EvidenceKind::Found;
            evidence.state = State::Paid;
            if (!another.open() || !another.record(reference, evidence))
                qFatal("the other program");
            return notThere();
        };
        auto asking = tracker();
        const auto tracked = await(asking.track(reference));
        QCOMPARE(tracked->invoice.state, State::Paid);
        QCOMPARE(stored().state, State::Paid);
        QCOMPARE(stored().errorCode, QString());
    }

    /// Asking may go on with a sale, and going on twice may ring the customer's phone twice.
    void oneAtATimeGoesOnWithAnUndecidedSale_data()
    {
        QTest::addColumn<Evidence>("before");
        QTest::newRow("unknown") << unknownAt(morning);
        QTest::newRow("never created, or so it seemed") << neverCreatedAt(morning);
    }
    void oneAtATimeGoesOnWithAnUndecidedSale()
    {
        QFETCH(Evidence, before);
        write(before);
        m_fixture->now = morning.addSecs(60);
        Ledger otherProgram(m_fixture->path());
        QVERIFY(await(otherProgram.start()));
        auto asking = tracker();
        Tracker other(otherProgram, m_fixture->gateways, m_fixture->clock, patience);
        QStringList notes;
        gateway().onFind = [&](const Invoice &) { // while the gateway is being asked
            if (gateway().asked.size() > 1)
                return found();
            notes << await(asking.track(reference))->note << await(other.track(reference))->note;
            return found();
        };
        const auto tracked = await(asking.track(reference));
        QCOMPARE(tracked->invoice.state, State::Open);
        QCOMPARE(notes, QStringList(2, u"It is being issued at this moment. Ask again in a minute."_s));
        QCOMPARE(gateway().asked, QStringList(u"find "_s + reference));

        QVERIFY(await(other.track(reference))); // decided: whoever asks is answered
        QCOMPARE(gateway().asked.last(), u"status "_s + reference);
    }

    void manyWhoAskTogetherGoOnOnce()
    {
        write(unknownAt(morning));
        m_fixture->now = morning.addSecs(60);
        Ledger otherProgram(m_fixture->path());
        QVERIFY(await(otherProgram.start()));
        gateway().onFind = [](const Invoice &) { return found(); };
        auto asking = tracker();
        Tracker other(otherProgram, m_fixture->gateways, m_fixture->clock, patience);
        std::vector<QCoro::Task<Result<Tracked>>> running;
        for (int number = 0; number < 3; ++number) {
            running.push_back(asking.track(reference));
            running.push_back(other.track(reference));
        }
        for (auto &each : running)
            QVERIFY(await(std::move(each)));
        QCOMPARE(gateway().asked.filter(u"find"_s).size(), 1);
        // Those who came to it when it was decided asked for its status.
        QVERIFY(story().startsWith(u"opened issuing, unknown unknown, found open"_s));
    }

    void whatWasDecidedBeforeItsTurnCameStands()
    {
        write(unknownAt(morning));
        m_fixture->now = morning.addSecs(60);
        auto asking = tracker();
        auto tracking = asking.track(reference); // reads the books, in which the sale is unknown
        const Evidence refused{.kind = EvidenceKind::Refused,
            .source = u"gateway: create"_s,
            .at = morning,
            .state = State::Refused,
            .errorCode = u"50003"_s};
        auto recording = m_fixture->ledger.record(reference, refused); // and before it has its lock:
        const auto tracked = await(std::move(tracking));
        QVERIFY(await(std::move(recording)));
        QCOMPARE(tracked->invoice.state, State::Refused);
        QVERIFY2(tracked->note.contains(u"not issued"), qPrintable(tracked->note));
        QCOMPARE(gateway().asked, QStringList());
    }

    /// Whatever came of it, the next may try.
    void aLockEndsWithItsQuestion()
    {
        write(unknownAt(morning));
        m_fixture->now = morning.addSecs(60);
        Ledger otherProgram(m_fixture->path());
        QVERIFY(await(otherProgram.start()));
        gateway().onFind = [](const Invoice &) { return tl::unexpected(gatewayError()); };
        auto asking = tracker();
        for (const bool locked : {false, true}) {
            if (locked) {
                m_fixture->secrets.error =
                    Error{ErrorKind::Unavailable, u"keychain-locked"_s, u"In words."_s};
                m_fixture->gateways.forget(m_fixture->shop.id);
            }
            QVERIFY(await(asking.track(reference))->error);
            QVERIFY(await(m_fixture->ledger.find(reference))); // behind all that was begun
            QVERIFY(await(otherProgram.lock(reference)));
            otherProgram.unlock(reference);
            QVERIFY(await(otherProgram.find(reference)));
        }
    }

    void undecidedIsSaidOnceAndChangesNothing()
    {
        write(unknownAt(morning));
        m_fixture->now = morning.addSecs(60);
        gateway().onFind = [](const Invoice &) {
            return Finding{.missing = {u"its list shows 20 of 201 sales"_s}};
        };
        auto asking = tracker();
        QVERIFY(await(asking.track(reference)));
        m_fixture->now = m_fixture->now.addSecs(900);
        const auto tracked = await(asking.track(reference));
        QVERIFY(tracked && !tracked->error);
        QVERIFY(tracked->note.contains(u"20 of 201 sales") && tracked->note.contains(u"own pages"));
        QCOMPARE(tracked->invoice.state, State::Unknown);
        QCOMPARE(tracked->invoice.errorCode, u"timed-out"_s);
        QCOMPARE(story(), u"opened issuing, unknown unknown, note unknown, note unknown"_s);

        // A day of looking again every minute must not fill the books.
        for (int minute = 2; minute < 6; ++minute) {
            m_fixture->now = m_fixture->now.addSecs(60);
            QVERIFY(await(asking.track(reference)));
        }
        QCOMPARE(story(), u"opened issuing, unknown unknown, note unknown, note unknown"_s);
    }

    void aSaleThatSeemedNeverCreatedIsReopenedByALateFind()
    {
        write(unknownAt(morning));
        write(neverCreatedAt(morning.addSecs(10)));
        m_fixture->now = morning.addSecs(3600);
        gateway().onFind = [](const Invoice &) { return found(State::Paid); };
        auto asking = tracker();
        const auto tracked = await(asking.track(reference));
        QCOMPARE(tracked->invoice.state, State::Paid);
        QCOMPARE(tracked->invoice.errorCode, QString());
        QCOMPARE(story(), u"opened issuing, unknown unknown, never-created refused, found paid"_s);
    }

    void aSaleThatIsStillNotThereIsNotToldAgain()
    {
        write(neverCreatedAt(morning));
        m_fixture->now = morning.addSecs(3600);
        gateway().onFind = [](const Invoice &) { return notThere(); };
        auto asking = tracker();
        const auto tracked = await(asking.track(reference));
        QVERIFY(tracked && !tracked->error);
        QCOMPARE(story(), u"opened issuing, never-created refused"_s);
        QCOMPARE(stored().changedAt, morning);
    }

    void anOpenSaleWithoutAnIdIsLookedForAndNeverGivenUp()
    {
        Evidence issued = issuedAt(morning);
        issued.remoteId.clear(); // a hosted sale: its id is not in the answer
        write(issued);
        m_fixture->now = morning.addSecs(3600);
        gateway().onFind = [](const Invoice &) { return notThere(); };
        auto asking = tracker();
        const auto lost = await(asking.track(reference));
        QCOMPARE(lost->invoice.state, State::Open); // it has a link: somebody may pay it
        QCOMPARE(story(), u"opened issuing, issued open"_s);

        gateway().onFind = [](const Invoice &) { return found(State::Authorised); };
        QCOMPARE(await(asking.track(reference))->invoice.remoteId, u"185"_s);
        gateway().onStatus = [](const Invoice &) { return report(State::Paid, u"invoice:paid"_s); };
        QCOMPARE(await(asking.track(reference))->invoice.state, State::Paid); // from now on by its id
        QCOMPARE(gateway().asked.last(), u"status "_s + reference);
    }

    void statusesAreFollowedAndRepetitionsAreNot()
    {
        write(issuedAt(morning));
        QString word = u"invoice:opened"_s;
        State state = State::Open;
        gateway().onStatus = [&](const Invoice &) { return report(state, word); };
        auto asking = tracker();
        for (const auto &[nextState, nextWord] : {std::pair(State::Open, u"invoice:opened"_s),
                 std::pair(State::Open, u"invoice:opened"_s), std::pair(State::Open, u"invoice:reviewing"_s),
                 std::pair(State::Paid, u"invoice:paid"_s), std::pair(State::Paid, u"invoice:paid"_s),
                 std::pair(State::Chargeback, u"invoice:chargeback"_s)}) {
            state = nextState;
            word = nextWord;
            m_fixture->now = m_fixture->now.addSecs(60);
            const auto tracked = await(asking.track(reference));
            QVERIFY(tracked && !tracked->error);
            QCOMPARE(tracked->invoice.state, state);
            QCOMPARE(tracked->invoice.remoteStatus, word);
            QCOMPARE(stored().checkedAt, m_fixture->now);
            QCOMPARE(stored().payLink, u"https://pay.example/1"_s);
        }
        QCOMPARE(story(),
            u"opened issuing, issued open, polled open, polled open, polled paid, polled chargeback"_s);
    }

    /// "settled" after "paid" must not send a customer who has paid to the till again.
    void aWordThatNobodyKnowsChangesNoState_data()
    {
        QTest::addColumn<State>("before");
        QTest::addColumn<State>("after");
        using enum State;
        QTest::newRow("paid") << Paid << Paid;
        QTest::newRow("authorised") << Authorised << Authorised;
        QTest::newRow("failed") << Failed << Failed;
        QTest::newRow("chargeback") << Chargeback << Chargeback;
        QTest::newRow("open") << Open << Open;
        QTest::newRow("unknown: it is there, at least") << Unknown << Open;
        QTest::newRow("issuing: the same") << Issuing << Open;
    }
    void aWordThatNobodyKnowsChangesNoState()
    {
        QFETCH(State, before);
        QFETCH(State, after);
        Evidence known = issuedAt(morning);
        known.state = before;
        write(known);
        StatusReport strange = report(State::Open, u"invoice:settled"_s);
        strange.state.reset();
        gateway().onStatus = [&](const Invoice &) { return strange; };
        auto asking = tracker();
        const auto tracked = await(asking.track(reference));
        QVERIFY(tracked && !tracked->error);
        QCOMPARE(tracked->invoice.state, after);
        QCOMPARE(stored().remoteStatus, u"invoice:settled"_s); // shown beside ours
        const QString facts = story();
        QVERIFY(await(asking.track(reference)));
        QCOMPARE(story(), facts); // once
    }

    /// The create call may tell the id of something else than the status call wants.
    void aWrongIdIsReplacedByTheOneThatCarriesOurReference()
    {
        write(issuedAt(morning));
        gateway().onStatus = [](const Invoice &invoice) -> Result<StatusReport> {
            if (invoice.remoteId == u"1736")
                return report(State::Paid, u"invoice:paid"_s);
            return failure(ErrorKind::Unknown, u"other-sale"_s, u"Another sale's."_s);
        };
        gateway().onFind = [](const Invoice &) { return notThere(); };
        auto asking = tracker();
        const auto lost = await(asking.track(reference));
        QCOMPARE(lost->error->code, u"other-sale"_s);
        QCOMPARE(stored().state, State::Open); // not there is no proof for a sale that was issued
        QCOMPARE(story(), u"opened issuing, issued open"_s);

        gateway().onFind = [](const Invoice &) {
            Finding ours = found();
            ours.report->remoteId = u"1736"_s;
            return ours;
        };
        QCOMPARE(await(asking.track(reference))->error->code, u"other-sale"_s); // looked for once
        QCOMPARE(gateway().asked.filter(u"find"_s).size(), 1);
        auto later = tracker(); // of a program that was started again
        const auto tracked = await(later.track(reference));
        QVERIFY(tracked && !tracked->error);
        QCOMPARE(stored().remoteId, u"1736"_s);
        QCOMPARE(gateway().asked.filter(u"find"_s).size(), 2);
    }

    /// An id that is another sale's is looked for with few questions, which count.
    void whatIsLookedForElsewhereIsCounted()
    {
        write(issuedAt(morning));
        gateway().onStatus = [](const Invoice &) -> Result<StatusReport> {
            return failure(ErrorKind::Unknown, u"other-sale"_s, u"Another sale's."_s);
        };
        int most = 0;
        gateway().onSearch = [&most](const Invoice &, const SearchContext &context) {
            most = context.mostQuestions;
            return Finding{.calls = 45};
        };
        auto asking = tracker();
        for (int poll = 0; poll < 10; ++poll)
            QCOMPARE(await(asking.track(reference))->error->code, u"other-sale"_s);
        QCOMPARE(gateway().asked.filter(u"find"_s).size(), 1);
        QCOMPARE(most, 5);
    }

    /// What did not tell whose it is is not asked again at once; after an hour it is.
    void whatDidNotTellIsRememberedForAWhile()
    {
        write(unknownAt(morning));
        QList<QSet<QString>> leftOpen;
        QList<int> most;
        gateway().onSearch = [&](const Invoice &, const SearchContext &context) {
            leftOpen << context.leftOpen;
            most << context.mostQuestions;
            return Finding{.missing = {u"one sale on its list could be this one"_s},
                .leftOpen = {QString::number(leftOpen.size())}};
        };
        auto asking = tracker();
        const auto round = [&] {
            return await(asking.track(reference, Tracker::Calls::ToBeCounted, KeyFor::Polling));
        };
        for (int search = 0; search < 3; ++search) {
            m_fixture->now = morning.addSecs(60 + 60 * search);
            QCOMPARE(round()->invoice.state, State::Unknown);
        }
        QCOMPARE(leftOpen, (QList<QSet<QString>>{{}, {u"1"_s}, {u"1"_s, u"2"_s}}));
        QCOMPARE(most, QList<int>({10, 10, 10}));
        m_fixture->now = morning.addSecs(3000); // nothing can land any more: a proof is sought
        QVERIFY(round());
        QCOMPARE(most, QList<int>({10, 10, 10, 10, 60}));
        QCOMPARE(leftOpen.back(), (QSet<QString>{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QVERIFY(await(asking.track(reference))); // a person asks once, and waits for the answer
        QCOMPARE(most.at(5), 60);
    }

    /// What stands in a gateway's own answer is no memory of an earlier search.
    void onlyOwnNotesAreRemembered()
    {
        Evidence spoken = unknownAt(morning);
        spoken.answer = Json::parse("{\"clocks\":{\"program\":\"2020-01-01T00:00:00.000Z\"},"
                                    "\"ruledOut\":[\"185\"]}")
                            .value();
        spoken.source = u"gateway: create"_s;
        write(spoken);
        QSet<QString> ruledOut;
        gateway().onSearch = [&ruledOut](const Invoice &, const SearchContext &context) {
            ruledOut = context.ruledOut;
            return notThere();
        };
        m_fixture->now = morning.addSecs(60);
        auto asking = tracker();
        QCOMPARE(await(asking.track(reference))->invoice.state, State::Unknown); // it may still land
        QCOMPARE(ruledOut, QSet<QString>());
    }

    /// The history that is read with another merchant's key says nothing about this merchant's sales.
    void anAccountThatWasAddedAgainProvesNothing()
    {
        AccountBook book(m_fixture->folder.filePath(u"accounts.json"_s), {});
        const Account again = book.add(m_fixture->shop).value();
        const QDateTime before = again.addedAt.addSecs(-60);
        Invoice old = sale(u"CF-OLD"_s, before);
        old.accountId = again.id;
        QVERIFY(await(m_fixture->ledger.add(old)));
        QVERIFY(await(m_fixture->ledger.record(u"CF-OLD"_s, unknownAt(before))));
        m_fixture->now = again.addedAt.addSecs(60);
        gateway().onFind = [](const Invoice &) { return notThere(); };
        auto asking = tracker();
        const auto tracked = await(asking.track(u"CF-OLD"_s));
        QVERIFY(tracked && !tracked->error);
        QCOMPARE(tracked->invoice.state, State::Unknown);
        QVERIFY2(tracked->note.contains(u"key was entered anew after this sale"), qPrintable(tracked->note));
        QVERIFY(await(asking.track(u"CF-OLD"_s)));
        QCOMPARE(m_fixture->story(u"CF-OLD"_s), u"opened issuing, unknown unknown, note unknown"_s);

        gateway().onFind = [](const Invoice &) { return found(State::Paid); }; // but what is there is there
        QCOMPARE(await(asking.track(u"CF-OLD"_s))->invoice.state, State::Paid);
    }

    void brokenBooksAreAnError()
    {
        write(issuedAt(morning));
        gateway().onStatus = [this](const Invoice &) {
            SqlSession(m_fixture->path())
                .run(
                    u"CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s);
            return report(State::Paid, u"invoice:paid"_s);
        };
        auto asking = tracker();
        const auto tracked = await(asking.track(reference));
        QVERIFY(!tracked);
        QCOMPARE(tracked.error().kind, ErrorKind::Unavailable);
        QCOMPARE(stored().state, State::Open);
    }

    void whatIsDue()
    {
        using enum State;
        m_fixture->now = morning.addDays(2);
        const auto add = [this](const QString &name, State state, const QDateTime &openedAt,
                             const QString &errorCode = {}) {
            QVERIFY(await(m_fixture->ledger.add(sale(u"CF-"_s + name, openedAt))));
            Evidence evidence = issuedAt(openedAt);
            evidence.state = state;
            evidence.errorCode = errorCode;
            if (state != Issuing)
                QVERIFY(await(m_fixture->ledger.record(u"CF-"_s + name, evidence)));
        };
        for (const State state :
            {Open, Authorised, Unknown, Withheld, Paid, Failed, Cancelled, Expired, Chargeback, Issuing})
            add(stateName(state), state, morning);
        add(u"refused"_s, Refused, m_fixture->now, u"50003"_s);
        add(u"missing-today"_s, Refused, m_fixture->now.addDays(-30).addSecs(100), u"never-created"_s);
        add(u"missing-before"_s, Refused, m_fixture->now.addDays(-30).addSecs(-100), u"never-created"_s);
        gateway().onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = invoice.state,
                .remoteId = invoice.remoteId,
                .remoteStatus = invoice.remoteStatus,
                .source = {}};
        };
        gateway().onFind = [](const Invoice &) { return notThere(); };

        auto asking = tracker();
        const auto tracked = trackDue(asking);

        QVERIFY(tracked);
        QStringList asked;
        for (const QString &question : std::as_const(gateway().asked))
            asked << question.section(u"CF-"_s, 1);
        asked.sort();
        QCOMPARE(asked,
            QStringList({u"ABCDEFGHIJKLMNOP"_s, u"authorised"_s, u"issuing"_s, u"missing-today"_s, u"open"_s,
                u"unknown"_s, u"withheld"_s}));
        QCOMPARE(tracked->size(), 7U);
    }

    void whatIsUndecidedIsAskedAboutFirst()
    {
        for (const QString &name : {u"CF-A"_s, u"CF-B"_s}) {
            QVERIFY(await(m_fixture->ledger.add(sale(name, morning.addSecs(60)))));
            QVERIFY(await(m_fixture->ledger.record(name, issuedAt(morning.addSecs(60)))));
        }
        write(unknownAt(morning)); // the oldest
        m_fixture->now = morning.addSecs(3600);
        gateway().onFind = [](const Invoice &) { return found(); };
        auto asking = tracker();
        QVERIFY(trackDue(asking));
        QCOMPARE(gateway().asked.size(), 3);
        QCOMPARE(gateway().asked.first(), u"find "_s + reference);
    }

    /// 500 sales and a gateway that hangs for 30 s would take half a day.
    void anAccountThatCannotBeAskedIsAskedOnce_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::newRow("the gateway does not answer") << u"no-answer"_s;
        QTest::newRow("the keychain does not") << u"keychain-timeout"_s;
        QTest::newRow("no key") << u"key-missing"_s;
    }
    void anAccountThatCannotBeAskedIsAskedOnce()
    {
        QFETCH(QString, trouble);
        write(unknownAt(morning));
        Invoice other = sale(u"CF-OTHER"_s);
        other.accountId = u"somebody else's"_s;
        QVERIFY(await(m_fixture->ledger.add(other)));
        for (const QString &name : {u"CF-A"_s, u"CF-B"_s}) {
            QVERIFY(await(m_fixture->ledger.add(sale(name))));
            QVERIFY(await(m_fixture->ledger.record(name, issuedAt(morning))));
        }
        const ErrorKind kind = trouble == u"keychain-timeout" ? ErrorKind::Unavailable
            : trouble == u"key-missing"                       ? ErrorKind::Input
                                                              : ErrorKind::Unknown;
        const Error error{kind, trouble, u"In words."_s};
        if (trouble.startsWith(u"key"))
            m_fixture->secrets.error = error;
        gateway().onFind = [error](const Invoice &) { return tl::unexpected(error); };
        auto asking = tracker();
        const auto tracked = trackDue(asking);
        QCOMPARE(tracked->size(), 4U); // each is told
        for (const Tracked &each : *tracked)
            QCOMPARE(each.error->code, each.invoice.accountId == u"a1" ? trouble : u"account-unknown"_s);
        QCOMPARE(m_fixture->secrets.asked, 1);
        QCOMPARE(gateway().asked.size(), trouble == u"no-answer" ? 1 : 0);
    }

    /// The training account has two gateways; one that is silent says nothing about the other.
    void aGatewayThatIsSilentDoesNotSilenceTheAccountsOther()
    {
        const auto quiet = std::make_shared<ScriptedGateway>();
        quiet->onFind = [](const Invoice &) { return tl::unexpected(gatewayError()); };
        GatewayKind second = *m_fixture->catalogue.find(u"nonstopay");
        GatewayKind first = second;
        second.id = u"einvoice"_s;
        second.open = [quiet](const Account &, SecretText, HttpClient &) { return quiet; };
        m_fixture->catalogue = GatewayCatalogue({first, second});
        m_fixture->shop.builtIn = true;
        Accounts training(
            AccountBook(m_fixture->folder.filePath(u"none.json"_s), {m_fixture->shop}), m_fixture->files);
        AccountGateways gateways(m_fixture->catalogue, training, m_fixture->secrets, m_fixture->http);
        write(unknownAt(morning));
        for (const QString &name : {u"CF-A"_s, u"CF-B"_s}) { // newer, so they are asked about first
            Invoice other = sale(name, morning.addSecs(60));
            other.gatewayId = u"einvoice"_s;
            QVERIFY(await(m_fixture->ledger.add(other)));
        }
        gateway().onFind = [](const Invoice &) { return found(); };
        Tracker asking(m_fixture->ledger, gateways, m_fixture->clock, patience);
        QCOMPARE(trackDue(asking)->size(), 3U);
        QCOMPARE(quiet->asked.size(), 1);
        QCOMPARE(stored().state, State::Open);
    }

    void oneThatCannotBeAskedDoesNotHoldUpTheOthers()
    {
        constexpr int more = 120; // more than a list shows by default
        for (int number = 0; number < more; ++number) {
            const QString each = u"CF-%1"_s.arg(number);
            QVERIFY(await(m_fixture->ledger.add(sale(each))));
            QVERIFY(await(m_fixture->ledger.record(each, issuedAt(morning))));
        }
        const Error unreadable{ErrorKind::Unknown, u"unreadable-answer"_s, u"Nonsense."_s};
        gateway().onStatus = [unreadable](const Invoice &invoice) -> Result<StatusReport> {
            if (invoice.reference.endsWith(u'7'))
                return tl::unexpected(unreadable);
            return report(State::Paid, u"invoice:paid"_s);
        };
        gateway().onFind = [unreadable](const Invoice &) { return tl::unexpected(unreadable); };
        m_fixture->now = morning.addSecs(3600);
        auto asking = tracker();
        const auto tracked = trackDue(asking);
        QVERIFY(tracked);
        QCOMPARE(tracked->size(), 1U + more);
        const auto failures = std::count_if(
            tracked->begin(), tracked->end(), [](const Tracked &each) { return each.error.has_value(); });
        QCOMPARE(failures, 1 + 12);
    }
};

QTEST_GUILESS_MAIN(TrackerTest)
#include "TrackerTest.moc"
