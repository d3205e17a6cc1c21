// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementPages.h"

#include "Month.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// By what two pages are known to be the same one.
QString namesOn(const Statement &statement)
{
    QString names;
    for (const StatementLine &line : statement.lines)
        names += line.reference + u'\n' + line.remoteId + u'\n';
    return names;
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

QCoro::Task<Result<Statement>> StatementPages::next()
{
    const bool isPaged = m_pageSize > 0;
    const QDate last = isPaged ? m_last : std::min(m_last, Month::of(m_first).last());
    auto statement = co_await m_gateway->statement(m_first, last, isPaged ? m_read + 1 : 1);
    if (!statement)
        co_return statement;
    if (isPaged) {
        const QString names = namesOn(*statement);
        if (m_read > 0 && !names.isEmpty() && names == m_before)
            co_return failure(ErrorKind::Unknown, u"statement-repeats"_s,
                u"The gateway lists the same sales on every page, so its statement cannot be read to the end."_s);
        m_before = names;
    }
    ++m_read;
    m_lines += static_cast<qint64>(statement->lines.size());
    if (isPaged) {
        m_total = statement->total;
        m_isOver = !statement->hasMore || (m_total && m_lines >= *m_total);
    } else {
        m_first = last.addDays(1);
        m_isOver = m_first > m_last;
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
    const qint64 missing = m_total.value_or(0) - m_lines;
    return std::max(qint64(1), (missing + m_pageSize - 1) / m_pageSize);
}

} // namespace counterfoil
