// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/HistoryImport.h"

#include "SandboxShop.h"
#include "StatementOffice.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "listed 3, taken 2, known 1"; what is nought is left out.
QString inWords(const Result<HistoryImport::Outcome> &outcome)
{
    if (!outcome)
        return outcome.error().code;
    QStringList words;
    const auto say = [&words](const QString &what, qint64 count) {
        if (count > 0)
            words << what + u' ' + QString::number(count);
    };
    say(u"listed"_s, outcome->listed);
    say(u"taken"_s, outcome->taken);
    say(u"known"_s, outcome->known);
    say(u"linked"_s, outcome->linked);
    say(u"left out"_s, outcome->leftOut);
    if (outcome->isStopped)
        words << u"stopped"_s;
    if (outcome->error)
        words << u"error "_s + outcome->error->code;
    return words.join(u", "_s);
}

} // namespace

/// Past sales, from the gateway into the books; over real HTTP with the simulated gateways where not said
/// otherwise.
class HistoryImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SandboxShop> m_shop;
    std::vector<std::unique_ptr<SandboxShop>> m_closed;
    MethodCatalogue m_methods = MethodCatalogue::standard();
    QStringList m_told; ///< "page lines/total" of each progress

    Result<HistoryImport::Outcome> import(const Account &account, std::stop_token stop = {}, int months = 1)
    {
        HistoryImport import({m_shop->ledger, m_shop->accounts, m_shop->gateways, m_shop->tracker,
            m_shop->catalogue, m_methods, m_shop->clock});
        const Month now = Month::of(m_shop->clock().date());
        const HistoryImport::Period period{Month::of(now.first().addMonths(1 - months)), now.next()};
        const auto tell = [this](const HistoryImport::Progress &progress) {
            m_told << u"%1 %2/%3"_s.arg(progress.pages).arg(progress.lines).arg(progress.total.value_or(-1));
        };
        return await(import.run(account.id, {}, period, tell, stop));
    }
    std::vector<Invoice> books() { return await(m_shop->ledger.list({.limit = 0})).value(); }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<SandboxShop>();
        m_told.clear();
    }
    void cleanup() { m_closed.push_back(std::move(m_shop)); }

    void whatIsRefusedBeforeAnythingIsAsked()
    {
        HistoryImport import({m_shop->ledger, m_shop->accounts, m_shop->gateways, m_shop->tracker,
            m_shop->catalogue, m_methods, m_shop->clock});
        const Month now = Month::of(m_shop->clock().date());
        const auto run = [&](const QString &account, const QString &gateway, Month from, Month to) {
            return inWords(await(import.run(account, gateway, {from, to}, {}, {})));
        };
        const Month later = now.next().next();
        QCOMPARE(run(u"nobody"_s, {}, now, now), u"account-unknown"_s);
        QCOMPARE(run(m_shop->shop.id, {}, now, now.previous()), u"import-period"_s);
        QCOMPARE(run(m_shop->shop.id, {}, later, later), u"import-period"_s);
        QCOMPARE(run(m_shop->shop.id, u"einvoice"_s, now, now), u"gateway-not-of-account"_s);
        QCOMPARE(m_shop->asked(), QString());
    }

    void whatAnotherProgramSoldComesInOnce()
    {
        for (int i = 0; i < 120; ++i)
            m_shop->gateway.link();
        m_shop->gateway.pay(m_shop->gateway.link(), "paid");
        QCOMPARE(inWords(import(m_shop->shop)), u"listed 121, taken 121"_s);
        QCOMPARE(m_told, (QStringList{u"1 50/121"_s, u"2 100/121"_s, u"3 121/121"_s}));
        QCOMPARE(m_shop->asked(), u"create 121, history 3"_s);
        QCOMPARE(inWords(import(m_shop->shop)), u"listed 121, known 121"_s);
        QCOMPARE(books().size(), 121U);

        const auto paid = await(m_shop->ledger.list({.states = {State::Paid}})).value();
        QCOMPARE(paid.size(), 1U);
        const Invoice &sale = paid.front();
        QCOMPARE(sale.amount.display(), u"15.04 USD"_s);
        QCOMPARE(sale.email, u"anna@example.com"_s);
        QCOMPARE(sale.methodId, QString()); // which one the list does not tell
        QVERIFY(!sale.remoteId.isEmpty() && !sale.settlement.isEmpty());
        m_shop->gateway.control(u"pay"_s, {});
        QVERIFY(!await(m_shop->tracker.track(sale.reference))->error); // and is followed like any other
    }

    void byMonthsWithTheMerchantsNumber()
    {
        m_shop->gateway.order("1001", "wave-ci.xof", "1500");
        m_shop->gateway.order("1002", "wave-ci.xof", "2500");
        m_shop->gateway.process("1002");
        m_shop->gateway.end("1002", "paid");
        const Invoice ours = m_shop->sellFrancs();
        QCOMPARE(inWords(import(m_shop->till, {}, 3)), u"listed 3, taken 2, known 1"_s);
        QCOMPARE(inWords(import(m_shop->till, {}, 3)), u"listed 3, known 3"_s);
        const auto paid = await(m_shop->ledger.list({.states = {State::Paid}})).value();
        QCOMPARE(paid.size(), 1U);
        QCOMPARE(merchantNumber(paid.front()), u"1002"_s);
        QCOMPARE(paid.front().methodId, u"einvoice"_s);
        QVERIFY(!await(m_shop->tracker.track(paid.front().reference))->error);
        QCOMPARE(m_shop->stateOf(ours), State::Open);
    }

    /// They stand in the list under an id that the books do not have: taken over, they would be there twice.
    void ourOwnSalesAreLinkedAndNotTaken()
    {
        const Invoice ours = m_shop->sellCard();
        const Invoice alsoOurs = m_shop->sellCard(u"bob@example.com"_s);
        m_shop->gateway.link(); // the same customer and amount, another program's
        m_shop->end(ours, "paid");
        QCOMPARE(inWords(import(m_shop->shop)), u"listed 3, taken 1, linked 2"_s);
        QCOMPARE(inWords(import(m_shop->shop)), u"listed 3, known 3"_s);
        QCOMPARE(books().size(), 3U);
        QCOMPARE(m_shop->stateOf(ours), State::Paid);
        QVERIFY(!await(m_shop->ledger.find(alsoOurs.reference))->remoteId.isEmpty());
    }

    /// A second till's, or those of books that were lost: they carry a reference that these books never had.
    void whatOtherBooksSoldCanBeAskedAboutAfterwards()
    {
        Ledger others(m_shop->folder.filePath(u"others.sqlite"_s));
        QVERIFY(await(others.start()));
        Issuer there(others, m_shop->gateways, m_shop->clock);
        const auto sold = await(there.issue(m_shop->shop,
            samples::order(u"card"_s,
                {{u"amount"_s, u"15.04"_s}, {u"devise"_s, u"USD"_s}, {u"email"_s, u"anna@example.com"_s}})));
        QVERIFY(sold);
        QCOMPARE(inWords(import(m_shop->shop)), u"listed 1, taken 1"_s);
        const Invoice taken = books().front();
        QVERIFY(taken.reference != sold->invoice.reference);

        const auto open = await(m_shop->tracker.track(taken.reference));
        QVERIFY(open && !open->error);
        QCOMPARE(open->note, QString()); // nobody is told to sell it anew: its customer has the link
        m_shop->end(sold->invoice, "paid");
        QVERIFY(!await(m_shop->tracker.track(taken.reference))->error);
        QCOMPARE(m_shop->stateOf(taken), State::Paid);
    }

    void aStatementLinksOurOwnSalesToo()
    {
        const Invoice ours = m_shop->sellCard();
        Statements statements({m_shop->ledger, m_shop->accounts, m_shop->gateways, m_shop->tracker,
            m_shop->catalogue, m_methods, m_shop->clock});
        const auto compared =
            await(statements.compare(m_shop->shop.id, Month::of(m_shop->clock().date()), {}));
        QVERIFY(compared);
        QCOMPARE(compared->lines.size(), 1U);
        const auto linked = await(statements.takeOver(*compared, compared->lines.front().line));
        QVERIFY(linked);
        QCOMPARE(linked->reference, ours.reference);
        QVERIFY(!linked->remoteId.isEmpty());
        QCOMPARE(books().size(), 1U);
    }

    void whoCannotBeAskedWhoseItIsLeavesItOut()
    {
        m_shop->sellCard();
        m_shop->gateway.control(u"faults"_s, R"({"call":"info","fault":"error-50011","times":1})");
        const auto outcome = import(m_shop->shop);
        QCOMPARE(inWords(outcome), u"listed 1, left out 1"_s);
        QVERIFY2(outcome->reasons.front().reason.contains(u"It may be CF-"),
            qPrintable(outcome->reasons.front().reason));
        QCOMPARE(books().size(), 1U);
        QCOMPARE(inWords(import(m_shop->shop)), u"listed 1, linked 1"_s);
    }

    void whoeverStopsKeepsWhatIsIn()
    {
        for (int i = 0; i < 120; ++i)
            m_shop->gateway.link();
        std::stop_source stop;
        HistoryImport import({m_shop->ledger, m_shop->accounts, m_shop->gateways, m_shop->tracker,
            m_shop->catalogue, m_methods, m_shop->clock});
        const Month now = Month::of(m_shop->clock().date());
        const HistoryImport::Period period{now, now.next()};
        const auto stopAtOnce = [&stop](const HistoryImport::Progress &) { stop.request_stop(); };
        const auto outcome = await(import.run(m_shop->shop.id, {}, period, stopAtOnce, stop.get_token()));
        QCOMPARE(inWords(outcome), u"listed 50, taken 50, stopped"_s);
        QCOMPARE(books().size(), 50U);
        QCOMPARE(inWords(this->import(m_shop->shop)), u"listed 120, taken 70, known 50"_s);
    }

    void aBrokenPageKeepsWhatIsIn_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("turned away") << "http-429"_ba << u"http"_s;
        QTest::newRow("nonsense") << "garbage"_ba << u"unreadable-answer"_s;
    }
    void aBrokenPageKeepsWhatIsIn()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, code);
        for (int i = 0; i < 60; ++i)
            m_shop->gateway.link();
        HistoryImport import({m_shop->ledger, m_shop->accounts, m_shop->gateways, m_shop->tracker,
            m_shop->catalogue, m_methods, m_shop->clock});
        const Month now = Month::of(m_shop->clock().date());
        const HistoryImport::Period period{now, now.next()};
        const auto breakIt = [&](const HistoryImport::Progress &) {
            m_shop->gateway.control(
                u"faults"_s, "{\"call\":\"history\",\"fault\":\"" + fault + "\",\"times\":1}");
        };
        const auto outcome = await(import.run(m_shop->shop.id, {}, period, breakIt, {}));
        QCOMPARE(inWords(outcome), u"listed 50, taken 50, error "_s + code);
        QCOMPARE(inWords(this->import(m_shop->shop)), u"listed 60, taken 10, known 50"_s);
    }

    void nothingBecomesPaidByADoubtfulStatement()
    {
        StatementOffice office; // a scripted gateway
        const StatementLine good = samples::line(u"1001"_s, u"79DF"_s);
        StatementLine nameless = samples::line({}, u"80DF"_s);
        StatementLine worthless = samples::line(u"1003"_s, u"81DF"_s, 0);
        office.lists({good, good, nameless, worthless}, u"No signature."_s);
        HistoryImport import({office.ledger, office.accounts, office.gateways, office.tracker,
            office.catalogue, office.methods, office.clock});
        const HistoryImport::Period period{samples::march, samples::march};
        const auto outcome = await(import.run(office.kiosk.id, {}, period, {}, {}));
        QCOMPARE(inWords(outcome), u"listed 4, taken 1, known 1, left out 2"_s);
        QCOMPARE(outcome->warning, u"No signature."_s);
        const auto sales = await(office.ledger.list({})).value();
        QCOMPARE(sales.size(), 1U);
        QCOMPARE(sales.front().state, State::Open);
        QCOMPARE(sales.front().warning, u"No signature."_s);
    }

    void whatAnotherAccountHasIsLeftToIt()
    {
        StatementOffice office;
        Invoice theirs = samples::franc(u"CF-THEIRS"_s);
        theirs.accountId = office.other.id;
        office.add(theirs);
        office.lists({samples::line(u"CF-THEIRS"_s, u"79DF"_s)});
        HistoryImport import({office.ledger, office.accounts, office.gateways, office.tracker,
            office.catalogue, office.methods, office.clock});
        const HistoryImport::Period period{samples::march, samples::march};
        const auto outcome = await(import.run(office.kiosk.id, {}, period, {}, {}));
        QCOMPARE(inWords(outcome), u"listed 1, left out 1"_s);
        QVERIFY(outcome->reasons.front().reason.contains(u"under the account"));
    }
};

QTEST_GUILESS_MAIN(HistoryImportTest)
#include "HistoryImportTest.moc"
