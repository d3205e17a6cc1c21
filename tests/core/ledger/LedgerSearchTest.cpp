// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerSamples.h"
#include "ledger/SearchText.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 5300; // more than are looked through without the index
const char16_t *const words[] = {u"anna", u"annabel", u"Straße", u"Ωmega", u"東京", u"tokyo", u"a-b", u"50%",
    u"O'Neil", u"x", u"silk", u"silken", u"12,5", u"🧾", u"ok"};

/// What the books should answer, by looking at every sale.
bool matches(const Invoice &invoice, const QString &text, const LedgerQuery &query)
{
    const auto holds = [&text](const QStringList &spellings) {
        return std::any_of(
            spellings.begin(), spellings.end(), [&text](const QString &each) { return text.contains(each); });
    };
    const searching::Wanted wanted(query.search);
    return std::all_of(wanted.words().begin(), wanted.words().end(), holds)
        && (query.states.empty()
            || std::find(query.states.begin(), query.states.end(), invoice.state) != query.states.end())
        && (query.accountId.isEmpty() || query.accountId == invoice.accountId)
        && (query.methodId.isEmpty() || query.methodId == invoice.methodId)
        && (query.errorCode.isEmpty() || query.errorCode == invoice.errorCode)
        && (!query.openedSince.isValid() || invoice.openedAt >= query.openedSince)
        && (!query.openedBefore.isValid() || invoice.openedAt < query.openedBefore)
        && (!query.needsPerson || needsPerson(invoice));
}

} // namespace

/// Thousands of sales, made by chance: whatever is asked, the books answer as somebody who looks at every
/// line.
class LedgerSearchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<LedgerFile> m_ledger;
    std::vector<Invoice> m_newestFirst;
    QHash<QString, QString> m_texts;

private Q_SLOTS:
    void initTestCase()
    {
        std::mt19937 dice(4711);
        const auto one = [&dice] { return QStringView(words[dice() % std::size(words)]).toString(); };
        std::vector<ImportedInvoice> sales;
        for (int number = 0; number < count; ++number) {
            Invoice invoice =
                sale(u"CF-%1"_s.arg(number), morning.addMSecs(static_cast<qint64>(dice() % 4000)));
            invoice.email = one() + u"@example.com"_s;
            invoice.customerName = one() + u' ' + one();
            invoice.description = dice() % 2 ? one() + one() : QString();
            invoice.accountId = dice() % 4 ? u"a1"_s : u"a2"_s;
            invoice.methodId = dice() % 3 ? u"card"_s : u"upi"_s;
            invoice.amount =
                Money(static_cast<qint64>(dice() % 100'000), *Currency::find(dice() % 2 ? u"USD" : u"XOF"));
            static constexpr State states[] = {State::Paid, State::Paid, State::Paid, State::Paid,
                State::Paid, State::Open, State::Refused, State::Unknown, State::Chargeback};
            Evidence evidence{.kind = EvidenceKind::Imported,
                .source = u"gateway: history"_s,
                .at = invoice.openedAt,
                .state = states[dice() % std::size(states)]};
            if (*evidence.state == State::Refused)
                evidence.errorCode = u"never-created"_s;
            sales.push_back({invoice, evidence});
        }
        m_ledger = std::make_unique<LedgerFile>(m_folder.filePath(u"ledger.sqlite"_s));
        QVERIFY(m_ledger->open());
        const auto taken = m_ledger->importInvoices(sales);
        QCOMPARE(codeOf(taken), u"done"_s);
        for (const auto &each : *taken) {
            m_newestFirst.push_back(each.value());
            m_texts[each->reference] = searching::textOf(*each);
        }
        std::sort(m_newestFirst.begin(), m_newestFirst.end(),
            [](const Invoice &newer, const Invoice &older) { return newer.place > older.place; });
    }

    void answersAsSomebodyWhoLooksAtEveryLine_data()
    {
        QTest::addColumn<LedgerQuery>("query");
        std::mt19937 dice(815);
        const QStringList typed{QString(), QString(), u"anna"_s, u"silk"_s, u"lken"_s, u"example.con"_s,
            u"a"_s, u"an"_s, u"12,5"_s, u"50%"_s, u"東"_s, u"京t"_s, u"anna silk"_s, u"O'N"_s, u"🧾"_s,
            u"CF-12"_s, u"1.000"_s, u"-"_s, u"ok tok"_s};
        for (int number = 0; number < 60; ++number) {
            LedgerQuery query{
                .search = typed.at(static_cast<qsizetype>(dice() % static_cast<unsigned>(typed.size()))),
                .limit = 0};
            const auto sometimes = [&dice] { return dice() % 4 == 0; };
            if (sometimes())
                query.states = {State::Paid};
            if (sometimes())
                query.states = {State::Unknown, State::Refused, State::Open};
            if (sometimes())
                query.accountId = u"a2"_s;
            if (sometimes())
                query.methodId = u"card"_s;
            if (sometimes())
                query.openedSince = morning.addMSecs(dice() % 2 ? 5 : 3000);
            if (sometimes())
                query.openedBefore = morning.addMSecs(dice() % 2 ? 3990 : 3500);
            if (dice() % 8 == 0)
                query.needsPerson = true;
            if (dice() % 8 == 0)
                query.errorCode = u"never-created"_s;
            QTest::addRow("%d: %s", number, qPrintable(query.search)) << query;
        }
    }
    void answersAsSomebodyWhoLooksAtEveryLine()
    {
        QFETCH(LedgerQuery, query);
        QStringList expected;
        std::vector<qint64> places;
        std::map<QString, std::pair<qint64, qint64>> sums;
        for (const Invoice &invoice : m_newestFirst) {
            if (!matches(invoice, m_texts.value(invoice.reference), query))
                continue;
            expected << invoice.reference;
            places.push_back(invoice.place);
            if (invoice.state != State::Refused) {
                ++sums[invoice.amount.currency().code()].first;
                sums[invoice.amount.currency().code()].second += invoice.amount.minorUnits();
            }
        }
        const auto referencesOf = [this](const LedgerQuery &asked) {
            QStringList references;
            const auto list = m_ledger->list(asked);
            if (!list)
                return QStringList(list.error().message.english() + list.error().detail);
            for (const Invoice &invoice : *list)
                references << invoice.reference;
            return references;
        };
        QCOMPARE(referencesOf(query), expected);

        constexpr int pageSize = 37;
        const auto outline = m_ledger->outline(query, pageSize);
        QCOMPARE(codeOf(outline), u"done"_s);
        QCOMPARE(outline->count, qint64(expected.size()));
        QCOMPARE(outline->starts.size(), (places.size() + pageSize - 1) / pageSize);
        for (std::size_t i = 0; i < outline->starts.size(); ++i)
            QCOMPARE(outline->starts[i], places[i * pageSize]);
        // Any page can be read without those before it.
        for (std::size_t i = 0; i < outline->starts.size();
             i += std::max<std::size_t>(outline->starts.size() / 3, 1)) {
            LedgerQuery page = query;
            page.from = outline->starts[i];
            page.limit = pageSize;
            QCOMPARE(referencesOf(page), expected.mid(static_cast<qsizetype>(i) * pageSize, pageSize));
            if (i + 1 < outline->starts.size())
                page.until = outline->starts[i + 1];
            page.limit = 0;
            QCOMPARE(referencesOf(page), expected.mid(static_cast<qsizetype>(i) * pageSize, pageSize));
        }

        const auto told = m_ledger->sums(query);
        QCOMPARE(codeOf(told), u"done"_s);
        QCOMPARE(told->size(), sums.size());
        for (const CurrencySum &sum : *told) {
            QCOMPARE(sum.count, sums[sum.currency.code()].first);
            QCOMPARE(sum.total->minorUnits(), sums[sum.currency.code()].second);
        }
    }

    /// Without a word of the index's own code: the letters that matter, somewhere in one of the sale's
    /// values.
    void anyPieceOfAnyTextIsFoundWhereItStandsAndNowhereElse()
    {
        QTemporaryDir folder;
        LedgerFile ledger(folder.filePath(u"ledger.sqlite"_s));
        QVERIFY(ledger.open());
        const QStringList scripts{u"abcdeé"_s, u"αβγδεή"_s, u"абвгдё"_s, u"ابتثجأ"_s, u"אבגדהו"_s,
            u"कखगघङा"_s, u"กขคงจา"_s, u"東京都大阪王"_s, u"가나다라마바"_s, u"アイウエオガ"_s, u"-.@'%_"_s,
            u"012345"_s};
        std::mt19937 dice(1848);
        const auto below = [&dice](qsizetype end) {
            return static_cast<qsizetype>(dice() % static_cast<unsigned>(end));
        };
        const auto word = [&] {
            const QString &script = scripts.at(below(scripts.size()));
            QString letters;
            for (qsizetype left = 1 + below(7); left > 0; --left)
                letters += below(12) == 0 ? u'.' : script.at(below(script.size()));
            return letters;
        };
        std::vector<ImportedInvoice> sales;
        QHash<QString, QStringList> texts;
        for (int number = 0; number < 1500; ++number) {
            Invoice invoice = sale(u"CF-%1"_s.arg(number), morning.addMSecs(number));
            invoice.customerName = word() + u' ' + word();
            invoice.description = word() + word() + u"  "_s + word().toUpper();
            invoice.email = word() + u"@example.com"_s;
            invoice.fields = Json::object();
            for (const QString &text : {invoice.reference, invoice.customerName, invoice.description,
                     invoice.email, invoice.amount.decimalText()})
                texts[invoice.reference] << searching::folded(text);
            sales.push_back({invoice, polled(State::Paid, invoice.openedAt)});
        }
        QCOMPARE(codeOf(ledger.importInvoices(sales)), u"done"_s);

        int foundSome = 0;
        for (int turn = 0; turn < 400; ++turn) {
            const Invoice &some = sales[static_cast<std::size_t>(below(qsizetype(sales.size())))].invoice;
            const QString from = some.description + some.email;
            QString typed = from.mid(below(from.size()), 3 + below(6));
            if (below(4) == 0) // most often nobody has it then
                typed.insert(below(typed.size() + 1), word().left(1));
            const QString wanted = searching::folded(typed);
            const auto isNumber = [](QChar letter) {
                return letter.isDigit() || letter == u'.' || letter == u'\'';
            };
            if (wanted.toUcs4().size() < 3 || wanted.contains(u' ')
                || std::all_of(wanted.begin(), wanted.end(), isNumber))
                continue; // those have rules of their own
            QStringList expected;
            for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
                if (std::any_of(text->cbegin(), text->cend(),
                        [&wanted](const QString &each) { return each.contains(wanted); }))
                    expected << text.key();
            }
            expected.sort();
            const auto list = ledger.list({.search = typed, .limit = 0});
            QCOMPARE(codeOf(list), u"done"_s);
            QStringList found;
            for (const Invoice &invoice : *list)
                found << invoice.reference;
            found.sort();
            QVERIFY2(found == expected, qPrintable(typed));
            foundSome += expected.isEmpty() ? 0 : 1;
        }
        QVERIFY2(foundSome > 100, qPrintable(QString::number(foundSome)));
    }

    void anIdThatComesLaterIsFoundAndTheOldOneIsNot()
    {
        const QString reference = m_newestFirst.front().reference;
        const auto withId = [&](const QString &id) {
            Evidence found = polled(State::Open, morning);
            found.remoteId = id;
            QVERIFY(m_ledger->record(reference, found));
        };
        withId(u"zq-first-7001"_s);
        QCOMPARE(m_ledger->list({.search = u"zq-first-7001"_s})->size(), 1U);
        withId(u"zq-second-7002"_s);
        QCOMPARE(m_ledger->list({.search = u"first-7001"_s})->size(), 0U);
        QCOMPARE(m_ledger->list({.search = u"second-7002"_s})->size(), 1U);
        // The index has given back exactly what it was given.
        QCOMPARE(
            SqlSession(m_folder.filePath(u"ledger.sqlite"_s))
                .run(
                    u"SELECT count(*) FROM invoice_search WHERE invoice_search MATCH '\"700\"' AND rowid = "_s
                    + QString::number(m_newestFirst.front().place)),
            u"1"_s);
        QCOMPARE(
            SqlSession(m_folder.filePath(u"ledger.sqlite"_s))
                .run(
                    u"SELECT count(*) FROM invoice_search WHERE invoice_search MATCH '\"irs\"' AND rowid = "_s
                    + QString::number(m_newestFirst.front().place)),
            u"0"_s);
    }
};

QTEST_GUILESS_MAIN(LedgerSearchTest)
#include "LedgerSearchTest.moc"
