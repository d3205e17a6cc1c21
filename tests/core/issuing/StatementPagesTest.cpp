// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/StatementPages.h"

#include "IssuingFixture.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

GatewayKind kindWith(int page)
{
    return {.id = u"x"_s,
        .title = {},
        .defaultUrl = {},
        .hasStatements = true,
        .statementPage = page,
        .keyLabel = {},
        .open = {}};
}

Statement lines(int first, int count)
{
    Statement statement;
    for (int id = first; id < first + count; ++id)
        statement.lines.push_back({.remoteId = QString::number(id), .reference = {}});
    return statement;
}

using Answer = std::function<Statement(int page)>;

} // namespace

Q_DECLARE_METATYPE(Answer)

/// A statement of some days, read call by call.
class StatementPagesTest : public QObject {
    Q_OBJECT

    std::shared_ptr<ScriptedGateway> m_gateway;

    /// Reads all there is; the number of calls.
    int readAll(StatementPages &pages)
    {
        int calls = 0;
        while (!pages.isOver() && calls < 100) {
            const qint64 before = pages.callsLeft();
            if (!await(pages.next()))
                return -1;
            ++calls;
            if (before < 1)
                return -2;
        }
        return calls;
    }

private Q_SLOTS:
    void init() { m_gateway = std::make_shared<ScriptedGateway>(); }

    /// What a gateway may do with pages and totals. It has the sales 1 to `has`.
    void whatAListSaysOfItself_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("met"); // distinct sales
        QTest::addColumn<bool>("isWhole");
        const auto row = [](const char *name, Answer answer, int met, bool isWhole) {
            QTest::newRow(name) << std::move(answer) << met << isWhole;
        };
        const auto cut = [](int has, int page, int size) {
            const int before = (page - 1) * size;
            return page < 1 ? Statement{} : lines(before + 1, std::clamp(has - before, 0, size));
        };
        const auto with = [](Statement statement, std::optional<qint64> total) {
            statement.total = total;
            statement.hasMore = !statement.lines.empty();
            return statement;
        };
        row(
            "pages and total as documented", [=](int page) { return with(cut(120, page, 50), 120); }, 120,
            true);
        row(
            "nothing", [=](int) { return with({}, 0); }, 0, true);
        row(
            "nothing, and no total", [=](int) { return with({}, {}); }, 0, true);
        row(
            "one short page", [=](int page) { return with(cut(7, page, 50), 7); }, 7, true);
        row(
            "no total, pages until one is empty", [=](int page) { return with(cut(120, page, 50), {}); }, 120,
            true);
        row(
            "pages are counted from 0", [=](int page) { return with(cut(120, page + 1, 50), 120); }, 120,
            true);
        row(
            "counted from 0, one page only", [=](int page) { return with(cut(20, page + 1, 50), 20); }, 20,
            true);
        row(
            "the page is ignored", [=](int) { return with(cut(120, 1, 50), 120); }, 50, false);
        row(
            "ignored, and the total is the page's length", [=](int) { return with(cut(120, 1, 50), 50); }, 50,
            false);
        row(
            "ignored, and no total", [=](int) { return with(cut(120, 1, 50), {}); }, 50, false);
        row(
            "ignored, but all are on it", [=](int) { return with(cut(120, 1, 200), 120); }, 120, false);
        row(
            "the total is each page's length",
            [=](int page) {
                Statement some = cut(120, page, 50);
                const auto length = static_cast<qint64>(some.lines.size());
                return with(std::move(some), length);
            },
            120, false);
        row(
            "20 lines of 31, and no more", [=](int page) { return with(cut(20, page, 50), 31); }, 20, false);
        row(
            "the total is too small", [=](int page) { return with(cut(120, page, 50), 70); }, 120, false);
        row(
            "the total is nought", [=](int page) { return with(cut(120, page, 50), 0); }, 120, false);
        row(
            "the total is negative", [=](int page) { return with(cut(120, page, 50), -1); }, 120, true);
        row(
            "a page overlaps the one before",
            [=](int page) { return with(lines(1 + (page - 1) * 40, page > 3 ? 0 : 50), 130); }, 130, true);
        row(
            "the last page comes for ever",
            [=](int page) { return with(cut(120, std::clamp(page, 1, 3), 50), 121); }, 120, false);
        row(
            "one sale on every place",
            [=](int) {
                Statement same = lines(1, 1);
                same.lines.resize(50, same.lines.front());
                return with(std::move(same), 50);
            },
            1, false);
        row(
            "rows that are texts",
            [=](int page) {
                Statement some = cut(40, page, 50);
                some.unreadable = page == 1 ? 10 : 0;
                return with(std::move(some), 50);
            },
            40, false);
        row(
            "rows that are all lists",
            [=](int page) {
                Statement none;
                none.unreadable = page == 1 ? 50 : 0;
                return with(std::move(none), 50);
            },
            0, false);
        row(
            "a total without lines", [=](int) { return with({}, 3); }, 0, false);
        row(
            "new sales for ever", [=](int page) { return with(lines(1 + page * 2, 2), {}); }, 20'000, false);
        row(
            "a total that grows with each page",
            [=](int page) { return with(lines(1 + page * 2, 2), page * 2 + 10); }, 20'000, false);
    }
    void whatAListSaysOfItself()
    {
        QFETCH(Answer, answer);
        QFETCH(int, met);
        QFETCH(bool, isWhole);
        m_gateway->onPage = [&answer](QDate, QDate, int page) { return answer(page); };
        StatementPages pages(m_gateway, kindWith(50), QDate(2026, 3, 1), QDate(2026, 3, 31));
        QSet<QString> given;
        QString warnings;
        int calls = 0;
        while (!pages.isOver()) {
            const auto page = await(pages.next());
            QVERIFY(page);
            QVERIFY(++calls <= 10'001);
            QSet<QString> here;
            for (const StatementLine &line : page->lines) {
                QVERIFY2(!given.contains(line.remoteId), "a sale of an earlier page");
                here.insert(line.remoteId);
            }
            given.unite(here);
            warnings += page->warning;
        }
        QCOMPARE(given.size(), met);
        QCOMPARE(pages.lines(), met);
        QCOMPARE(pages.isWhole(), isWhole);
        const bool isSaidByThePages = answer(1).unreadable > 0; // the gateway's own client says it there
        QVERIFY2(isWhole == warnings.isEmpty() || isSaidByThePages, qPrintable(warnings));
    }

    /// A page 0 is asked for only where something is missing, and where there is none nothing is lost by it.
    void thereMayBeNoPageNought()
    {
        m_gateway->onPage = [](QDate, QDate, int page) -> Result<Statement> {
            if (page == 0)
                return failure(ErrorKind::Refused, u"50099"_s, u"page must be a number from 1"_s);
            Statement some = page == 1 ? lines(1, 20) : Statement{};
            some.total = 31;
            return some;
        };
        StatementPages pages(m_gateway, kindWith(50), QDate(2026, 3, 1), QDate(2026, 3, 31));
        QCOMPARE(readAll(pages), 3);
        QCOMPARE(pages.lines(), 20);
        QVERIFY(!pages.isWhole());
    }

    void anErrorTurnsNoPage()
    {
        bool broken = true;
        m_gateway->onPage = [&broken](QDate, QDate, int page) -> Result<Statement> {
            if (broken)
                return failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing answers."_s);
            return lines(page, 1);
        };
        StatementPages pages(m_gateway, kindWith(50), QDate(2026, 3, 1), QDate(2026, 3, 31));
        QVERIFY(!await(pages.next()));
        QVERIFY(!pages.isOver());
        broken = false;
        QVERIFY(await(pages.next()));
        QCOMPARE(m_gateway->asked,
            (QStringList{u"page 2026-03-01 2026-03-31 1"_s, u"page 2026-03-01 2026-03-31 1"_s}));
        QCOMPARE(pages.lines(), 1);
    }

    void pagesWithATotal_data()
    {
        QTest::addColumn<int>("listed");
        QTest::addColumn<int>("onAPage");
        QTest::addColumn<int>("calls");
        QTest::newRow("nothing") << 0 << 50 << 1;
        QTest::newRow("one page, whose length the total may be") << 50 << 50 << 2;
        QTest::newRow("three pages") << 120 << 50 << 3;
        QTest::newRow("shorter pages than documented") << 120 << 20 << 6;
    }
    void pagesWithATotal()
    {
        QFETCH(int, listed);
        QFETCH(int, onAPage);
        m_gateway->onPage = [listed, onAPage](QDate, QDate, int page) {
            const int first = (page - 1) * onAPage;
            Statement some = lines(first, std::clamp(listed - first, 0, onAPage));
            some.total = listed;
            some.hasMore = !some.lines.empty();
            return some;
        };
        StatementPages pages(m_gateway, kindWith(50), QDate(2026, 3, 1), QDate(2026, 3, 31));
        QTEST(readAll(pages), "calls");
        QCOMPARE(pages.lines(), listed);
        QCOMPARE(pages.callsLeft(), 0);
    }

    void whatTheFirstPageTellsAboutTheRest()
    {
        m_gateway->onPage = [](QDate, QDate, int) {
            Statement some = lines(1, 50);
            some.total = 5'001;
            some.hasMore = true;
            return some;
        };
        StatementPages pages(m_gateway, kindWith(50), QDate(2026, 3, 1), QDate(2026, 3, 31));
        QCOMPARE(pages.callsLeft(), 1); // nobody knows more
        QVERIFY(await(pages.next()));
        QCOMPARE(pages.callsLeft(), 100);
        QCOMPARE(pages.total(), std::optional<qint64>(5'001));
    }

    void aTotalBeyondAllNumbersIsReckonedWith()
    {
        m_gateway->onPage = [](QDate, QDate, int) {
            Statement some = lines(1, 50);
            some.total = std::numeric_limits<qint64>::max();
            some.hasMore = true;
            return some;
        };
        StatementPages pages(m_gateway, kindWith(50), QDate(2026, 3, 1), QDate(2026, 3, 31));
        QVERIFY(await(pages.next()));
        QCOMPARE(pages.callsLeft(), std::numeric_limits<qint64>::max() / 50);
    }

    void monthByMonthWhereThereAreNoPages()
    {
        m_gateway->onStatement = [](QDate first, QDate) { return lines(first.month(), 1); };
        StatementPages pages(m_gateway, kindWith(0), QDate(2025, 12, 30), QDate(2026, 2, 3));
        QCOMPARE(pages.callsLeft(), 3);
        QCOMPARE(readAll(pages), 3);
        QCOMPARE(m_gateway->asked,
            (QStringList{u"statement 2025-12-30 2025-12-31"_s, u"statement 2026-01-01 2026-01-31"_s,
                u"statement 2026-02-01 2026-02-03"_s}));
    }
};

QTEST_GUILESS_MAIN(StatementPagesTest)
#include "StatementPagesTest.moc"
