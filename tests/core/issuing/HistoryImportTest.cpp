// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/HistoryImport.h"

#include "SandboxShop.h"
#include "StatementFixture.h"
#include "invoices/Reference.h"

#include <algorithm>
#include <random>
#include <tuple>

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

/// A line of a list that names no sale but by the gateway's id.
StatementLine cardLine(const QString &id, const QString &email)
{
    return {.remoteId = id,
        .reference = {},
        .amount = samples::sale(u"CF-X"_s).amount,
        .state = State::Open,
        .remoteStatus = u"CREATED"_s,
        .createdAt = samples::morning,
        .email = email};
}

/// A fixture at a gateway whose list has pages and names sales by ids alone.
class PagedFixture : public StatementFixture {
public:
    PagedFixture()
    {
        now = samples::morning.addDays(1);
        const auto open = [this](const Account &, SecretText, HttpClient &) -> std::shared_ptr<Gateway> {
            return gateway;
        };
        catalogue = GatewayCatalogue({{.id = u"einvoice"_s,
            .title = u"Paged"_s,
            .defaultUrl = {},
            .hasStatements = true,
            .statementPage = 50,
            .keyLabel = {},
            .open = open}});
    }

    /// A sale of the kiosk's whose id nobody knows.
    void sold(const QString &reference, State state)
    {
        Invoice sale = samples::sale(reference);
        sale.gatewayId = u"einvoice"_s;
        add(sale, {}, state);
    }
    void listed(std::vector<StatementLine> lines)
    {
        gateway->onPage = [lines = std::move(lines)](QDate, QDate, int page) {
            Statement statement{.lines = page == 1 ? lines : std::vector<StatementLine>()};
            statement.total = static_cast<qint64>(lines.size());
            return statement;
        };
    }
    /// Whose each line is: a reference, or none; "silent", "error".
    void tells(const QString &told, const QString &state = u"open"_s)
    {
        gateway->onWhose = [told, state](const QString &id) -> Result<Whose> {
            if (told == u"error")
                return failure(ErrorKind::Refused, u"50011"_s, u"It belongs to another merchant."_s);
            Whose whose{.remoteId = id, .isSilent = told == u"silent"};
            if (!whose.isSilent)
                whose.reference = told;
            whose.told = Json::string(state);
            return whose;
        };
    }
    Result<HistoryImport::Outcome> import()
    {
        HistoryImport import({ledger, accounts, gateways, tracker, catalogue, methods, clock});
        return await(import.run(kiosk.id, {}, {samples::march, samples::march}, {}, {}));
    }
};

} // namespace

/// Past sales, from the gateway into the books; over real HTTP with the simulated gateways where not said
/// otherwise.
class HistoryImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SandboxShop> m_shop;
    std::vector<std::unique_ptr<SandboxShop>> m_closed;
    std::vector<std::unique_ptr<PagedFixture>> m_paged; ///< outlive calls that nobody waits for any more
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

    /// They stand in the list under an id that the books do not have: imported, they would be there twice.
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
            await(statements.reconcile(m_shop->shop.id, Month::of(m_shop->clock().date()), {}));
        QVERIFY(compared);
        QCOMPARE(compared->lines.size(), 1U);
        const auto linked = await(statements.importInvoice(*compared, compared->lines.front().line));
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
        StatementFixture fixture; // a scripted gateway
        const StatementLine good = samples::line(u"1001"_s, u"79DF"_s);
        StatementLine nameless = samples::line({}, u"80DF"_s);
        StatementLine worthless = samples::line(u"1003"_s, u"81DF"_s, 0);
        fixture.lists({good, good, nameless, worthless}, u"No signature."_s);
        HistoryImport import({fixture.ledger, fixture.accounts, fixture.gateways, fixture.tracker,
            fixture.catalogue, fixture.methods, fixture.clock});
        const HistoryImport::Period period{samples::march, samples::march};
        const auto outcome = await(import.run(fixture.kiosk.id, {}, period, {}, {}));
        QCOMPARE(inWords(outcome), u"listed 4, taken 1, known 1, left out 2"_s);
        QCOMPARE(outcome->warning, u"No signature."_s);
        const auto sales = await(fixture.ledger.list({})).value();
        QCOMPARE(sales.size(), 1U);
        QCOMPARE(sales.front().state, State::Open);
        QCOMPARE(sales.front().warning, u"No signature."_s);
    }

    /// A line of the list may be a sale of ours whose id nobody knows, whatever it looks like.
    void aLineThatMayBeOursIsNeverSomebodyElses_data()
    {
        QTest::addColumn<StatementLine>("line");
        const StatementLine same = cardLine(u"7"_s, u"anna@example.com"_s);
        const auto row = [](const char *name, const StatementLine &line) { QTest::newRow(name) << line; };
        const auto email = [&](const char *name, const QString &text) { row(name, cardLine(u"7"_s, text)); };
        row("the same", same);
        email("masked", u"a***@example.com"_s);
        email("masked in the middle", u"an**a@ex***le.com"_s);
        email("another form of masking", u"[hidden]"_s);
        email("none", {});
        email("N/A", u"N/A"_s);
        email("null", u"null"_s);
        email("the payer's own", u"payer@bank.example"_s);
        email("with a name", u"Anna <anna@example.com>"_s);
        email("cut", u"anna@exampl"_s);
        email("entities", u"anna&#64;example.com"_s);
        email("another spelling of the domain", u"anna@xn--exmple-cua.com"_s);
        email("a number", u"447700900123"_s);
        StatementLine other = same;
        other.amount = Money(1503, same.amount->currency());
        row("a cent less", other);
        other.amount = Money(1380, *Currency::find(u"EUR"));
        row("in another currency", other);
        StatementLine later = same;
        later.createdAt = samples::morning.addDays(12);
        row("twelve days later", later);
        later.createdAt = samples::morning.addYears(-1);
        row("a year before, as the till's clock was wrong", later);
        later.createdAt = {};
        row("without a time", later);
    }
    void aLineThatMayBeOursIsNeverSomebodyElses()
    {
        QFETCH(StatementLine, line);
        // What the gateway tells about the line, and what becomes of it.
        const std::vector<std::tuple<QString, State, QString>> tells{
            {u"CF-ABCDEFGHABCDEFGH"_s, State::Open, u"listed 1, linked 1"_s},
            {u"CF-ABCDEFGHABCDEFGH"_s, State::Unknown, u"listed 1, linked 1"_s},
            {{}, State::Open, u"listed 1, taken 1"_s}, // what another program sent along is an answer
            {u"CF-ZZZZZZZZZZZZZZZZ"_s, State::Open, u"listed 1, taken 1"_s}, // another till's
            {u"silent"_s, State::Open, u"listed 1, left out 1"_s},
            {u"error"_s, State::Unknown, u"listed 1, left out 1"_s},
        };
        for (const auto &[told, state, expected] : tells) {
            auto fixture = std::make_unique<PagedFixture>();
            fixture->sold(u"CF-ABCDEFGHABCDEFGH"_s, state);
            fixture->listed({line});
            fixture->tells(told);
            const auto outcome = fixture->import();
            QCOMPARE(inWords(outcome), expected);
            const auto sales = await(fixture->ledger.list({.limit = 0})).value();
            QCOMPARE(sales.size(), expected.contains(u"taken") ? 2U : 1U);
            QCOMPARE(fixture->gateway->asked.filter(u"whose 7"_s).size(), 1);
            for (const HistoryImport::LeftOut &out : outcome->reasons)
                QVERIFY2(out.reason.contains(u"It may be CF-ABCDEFGHABCDEFGH"), qPrintable(out.reason));
            m_paged.push_back(std::move(fixture));
        }
    }

    /// Nothing speaks for any of them: whoever is sent to one looks at the wrong sale.
    void aLineThatLooksLikeNoneNamesNone_data()
    {
        QTest::addColumn<QStringList>("sales");
        QTest::addColumn<QString>("said");
        QTest::newRow("one") << QStringList(u"CF-ABCDEFGHABCDEFGH"_s)
                             << u"It may be the one sale that has no number at the gateway yet"_s;
        QTest::newRow("two") << QStringList({u"CF-ABCDEFGHABCDEFGH"_s, u"CF-BBBBBBBBBBBBBBBB"_s})
                             << u"It may be one of 2 sales that have no number at the gateway yet"_s;
    }
    void aLineThatLooksLikeNoneNamesNone()
    {
        QFETCH(QStringList, sales);
        QFETCH(QString, said);
        StatementLine line = cardLine(u"7"_s, u"bob@elsewhere.example"_s);
        line.amount = Money(500, *Currency::find(u"EUR"));
        auto fixture = std::make_unique<PagedFixture>();
        for (const QString &reference : std::as_const(sales))
            fixture->sold(reference, State::Open);
        fixture->listed({line});
        fixture->tells(u"silent"_s);
        const auto outcome = fixture->import();
        QCOMPARE(inWords(outcome), u"listed 1, left out 1"_s);
        const QString reason = outcome->reasons.front().reason;
        QVERIFY2(reason.startsWith(said) && !reason.contains(u"CF-"), qPrintable(reason));
        m_paged.push_back(std::move(fixture));
    }

    /// Addresses are compared as everywhere: however they are spelt.
    void aLineOfTheSameCustomerNamesTheSale_data()
    {
        QTest::addColumn<QString>("email");
        for (const QString &email :
            {u"Anna@Example.COM"_s, u"anna&#64;example.com"_s, u"anna\u200B@example.com"_s,
                u"mailto:anna@example.com"_s, u"Anna &lt;anna@example.com&gt;"_s, u"anna@example.com."_s})
            QTest::newRow(qPrintable(email)) << email;
    }
    void aLineOfTheSameCustomerNamesTheSale()
    {
        QFETCH(QString, email);
        StatementLine line = cardLine(u"7"_s, email);
        line.amount = Money(500, *Currency::find(u"EUR"));
        auto fixture = std::make_unique<PagedFixture>();
        fixture->sold(u"CF-ABCDEFGHABCDEFGH"_s, State::Open);
        fixture->listed({line});
        fixture->tells(u"silent"_s);
        const auto outcome = fixture->import();
        QCOMPARE(inWords(outcome), u"listed 1, left out 1"_s);
        const QString reason = outcome->reasons.front().reason;
        QVERIFY2(reason.startsWith(u"It may be CF-ABCDEFGHABCDEFGH"_s), qPrintable(reason));
        m_paged.push_back(std::move(fixture));
    }

    /// The list names the sale by the page that its customer returns to: no call is needed but for money.
    void aLineThatCarriesOurReferenceIsLinked()
    {
        for (const State state : {State::Open, State::Paid}) {
            auto fixture = std::make_unique<PagedFixture>();
            fixture->sold(u"CF-ABCDEFGHABCDEFGH"_s, State::Open);
            StatementLine line = cardLine(u"7"_s, u"N/A"_s);
            line.reference = u"CF-ABCDEFGHABCDEFGH"_s;
            line.state = state;
            fixture->listed({line});
            fixture->tells(line.reference, stateName(state));
            QCOMPARE(inWords(fixture->import()), u"listed 1, linked 1"_s);
            QCOMPARE(fixture->gateway->asked.filter(u"whose"_s).size(), state == State::Paid ? 1 : 0);
            const Invoice sale = fixture->stored(line.reference);
            QCOMPARE(sale.remoteId, u"7"_s);
            QCOMPARE(sale.state, state);
            m_paged.push_back(std::move(fixture));
        }
    }

    /// A page that another one repeats, a list with a hole: what is missing is said.
    void aListThatIsNotWholeIsSaid()
    {
        auto fixture = std::make_unique<PagedFixture>();
        fixture->gateway->onPage = [](QDate, QDate, int) {
            Statement same{.lines = {cardLine(u"1"_s, u"a@example.com"_s)}, .total = 90};
            same.hasMore = true;
            return same;
        };
        const auto outcome = fixture->import();
        QCOMPARE(inWords(outcome), u"listed 1, taken 1"_s);
        QVERIFY2(outcome->warning.contains(u"not whole"), qPrintable(outcome->warning));
        m_paged.push_back(std::move(fixture));
    }

    /// Whatever a list looks like, and whatever the gateway tells: no sale of ours comes in as another one's,
    /// and each line is taken, known, linked, or left out by name.
    void noSaleOfOursComesInTwice()
    {
        std::mt19937 dice(20261129);
        const auto oneIn = [&dice](unsigned sides) { return dice() % sides == 0; };
        for (int round = 0; round < 25; ++round) {
            auto fixture = std::make_unique<PagedFixture>();
            const int ours = static_cast<int>(dice() % 8);
            const bool isTelling = !oneIn(3);
            std::vector<StatementLine> lines;
            QSet<QString> oursThere;
            for (int number = 0; number < ours; ++number) {
                fixture->sold(referenceFor(QString::number(number)), oneIn(2) ? State::Open : State::Unknown);
                const QString id = QString::number(number);
                lines.push_back(cardLine(id, oneIn(2) ? u"anna@example.com"_s : u"N/A"_s));
                oursThere << id;
            }
            for (int other = 100; other < 100 + static_cast<int>(dice() % 12); ++other)
                lines.push_back(cardLine(
                    QString::number(other), oneIn(2) ? u"anna@example.com"_s : u"b***@example.com"_s));
            std::shuffle(lines.begin(), lines.end(), dice);
            fixture->listed(lines);
            QSet<QString> silent;
            for (const StatementLine &line : lines) {
                if (!isTelling && oneIn(2))
                    silent << line.remoteId;
            }
            fixture->gateway->onWhose = [&oursThere, &silent](const QString &id) {
                Whose whose{.remoteId = id, .isSilent = silent.contains(id)};
                if (!whose.isSilent && oursThere.contains(id))
                    whose.reference = referenceFor(id);
                whose.told = Json::string(u"open"_s);
                return whose;
            };
            for (int time = 0; time < 2; ++time) {
                const auto outcome = fixture->import();
                QVERIFY(outcome && !outcome->error);
                QCOMPARE(outcome->taken + outcome->known + outcome->linked + outcome->leftOut,
                    static_cast<qint64>(lines.size()));
            }
            const auto sales = await(fixture->ledger.list({.limit = 0})).value();
            for (const Invoice &sale : sales)
                QVERIFY2(!wasImported(sale) || !oursThere.contains(sale.remoteId),
                    qPrintable(u"round %1: %2"_s.arg(round).arg(sale.remoteId)));
            m_paged.push_back(std::move(fixture));
        }
    }

    void whatAnotherAccountHasIsLeftToIt()
    {
        StatementFixture fixture;
        Invoice theirs = samples::franc(u"CF-THEIRS"_s);
        theirs.accountId = fixture.other.id;
        fixture.add(theirs);
        fixture.lists({samples::line(u"CF-THEIRS"_s, u"79DF"_s)});
        HistoryImport import({fixture.ledger, fixture.accounts, fixture.gateways, fixture.tracker,
            fixture.catalogue, fixture.methods, fixture.clock});
        const HistoryImport::Period period{samples::march, samples::march};
        const auto outcome = await(import.run(fixture.kiosk.id, {}, period, {}, {}));
        QCOMPARE(inWords(outcome), u"listed 1, left out 1"_s);
        QVERIFY(outcome->reasons.front().reason.contains(u"under the account"));
    }
};

QTEST_GUILESS_MAIN(HistoryImportTest)
#include "HistoryImportTest.moc"
