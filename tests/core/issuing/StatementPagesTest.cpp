// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/StatementPages.h"

#include "Office.h"

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

} // namespace

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

    void aGatewayThatDoesNotTurnThePages()
    {
        m_gateway->onPage = [](QDate, QDate, int) {
            Statement same = lines(1, 50);
            same.hasMore = true;
            return same;
        };
        StatementPages pages(m_gateway, kindWith(50), QDate(2026, 3, 1), QDate(2026, 3, 31));
        QVERIFY(await(pages.next()));
        QCOMPARE(await(pages.next()).error().code, u"statement-repeats"_s);
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
        QTest::newRow("one page") << 50 << 50 << 1;
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
