// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementPages.h"

#include "Month.h"
#include "Sentences.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int zeroth = 0; ///< a page that only exists where pages are counted from there
/// So many pages of 50 are half a million sales: a gateway that lists more without an end lists nonsense.
constexpr int mostPages = 10'000;

/// By what a line is known again: the gateway's id, else the merchant's number.
QString nameOf(const StatementLine &line)
{
    return line.remoteId.isEmpty() ? u"number "_s + line.reference : line.remoteId;
}

} // namespace

StatementPages::StatementPages(
    std::shared_ptr<Gateway> gateway, const GatewayKind &kind, QDate first, QDate last)
    : m_gateway(std::move(gateway))
    , m_pageSize(kind.statementPage)
    , m_first(first)
    , m_last(last)
{
}

/// Takes out what stood on an earlier page, and gives how many sales are new. Where a sale stands twice on
/// one page both lines stay: whoever compares shows both.
qint64 StatementPages::dropKnown(Statement *page)
{
    QSet<QString> here;
    const auto isKnown = [this, &here](const StatementLine &line) {
        const QString name = nameOf(line);
        if (m_met.contains(name))
            return true;
        here.insert(name);
        return false;
    };
    std::erase_if(page->lines, isKnown);
    m_met.unite(here);
    return here.size();
}

/// Whether there is another page, by what this one brought.
void StatementPages::judge(Statement *page, qint64 fresh, bool repeats)
{
    if (page->total && *page->total >= 0)
        m_total = std::max(m_total.value_or(0), *page->total);
    const qint64 met = m_lines + m_unreadable;
    // A total that is the length of the first page may be just that page's: the second one tells.
    const bool isReached = m_total && met == *m_total && (m_read > 1 || met == 0);
    const bool isLastByItself = !m_total && !page->total && !page->hasMore;
    if (m_page == zeroth || m_read >= mostPages || isReached || isLastByItself) {
        end(page, repeats && m_read == 2);
    } else if (fresh > 0) {
        ++m_page;
    } else if (m_total && met < *m_total) {
        m_page = zeroth; // pages that are counted from 0 have shown all but their first
    } else {
        end(page, repeats);
    }
}

/// It is over: was it all?
void StatementPages::end(Statement *page, bool repeats)
{
    m_isOver = true;
    const qint64 met = m_lines + m_unreadable;
    LocalizedText gap;
    if (m_read >= mostPages)
        //: %n is very many.
        gap = translatable("StatementPages",
            "The gateway’s list has no end: it was read as far as %n sale(s).", nullptr, m_lines);
    else if (m_total && met < *m_total)
        //: %n is how many sales the gateway says that it has, %1 how many of them its list shows.
        gap = translatable("StatementPages",
            "The list is not whole: the gateway says that it has %n sale(s), and its pages show %1. What is "
            "missing here may be there all the same.",
            nullptr, *m_total)
                  .arg(met);
    else if (m_total && met > *m_total)
        //: %n is how many sales the gateway says that it has, %1 how many its list shows, which are more.
        gap = translatable("StatementPages",
            "The gateway counts %n sale(s), and its pages show %1: there may be more.", nullptr, *m_total)
                  .arg(met);
    else if (repeats)
        gap = translatable("StatementPages",
            "The gateway lists the same sales on every page, so nobody can tell whether there are more.");
    m_isWhole = gap.isEmpty() && m_unreadable == 0; // which the pages have said themselves
    page->warning = sentences(page->warning, gap);
}

QCoro::Task<Result<Statement>> StatementPages::next()
{
    const bool isPaged = m_pageSize > 0;
    const QDate last = isPaged ? m_last : std::min(m_last, Month::of(m_first).last());
    auto statement = co_await m_gateway->statement(m_first, last, isPaged ? m_page : 1);
    const bool hasNoZeroth =
        isPaged && m_page == zeroth && !statement && statement.error().kind == ErrorKind::Refused;
    if (hasNoZeroth) // what is missing stays missing
        statement = Statement{};
    if (!statement)
        co_return statement;
    ++m_read;
    const bool hadLines = !statement->lines.empty();
    if (isPaged) {
        const qint64 fresh = dropKnown(&*statement);
        m_lines += fresh;
        const bool repeats = hadLines && fresh == 0;
        if (!repeats) // or they were counted already
            m_unreadable += statement->unreadable;
        judge(&*statement, fresh, repeats);
    } else {
        for (const StatementLine &line : statement->lines)
            m_met.insert(nameOf(line));
        m_lines = m_met.size();
        m_unreadable += statement->unreadable;
        m_first = last.addDays(1);
        if (m_first > m_last)
            end(&*statement, false);
    }
    statement->hasMore = !m_isOver;
    co_return statement;
}

qint64 StatementPages::callsLeft() const
{
    if (m_isOver)
        return 0;
    if (m_pageSize == 0)
        return 12 * (m_last.year() - m_first.year()) + m_last.month() - m_first.month() + 1;
    const qint64 missing = std::max(qint64(0), m_total.value_or(0) - m_lines);
    return std::max(qint64(1), missing / m_pageSize + (missing % m_pageSize > 0 ? 1 : 0));
}

} // namespace counterfoil
