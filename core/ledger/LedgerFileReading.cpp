// SPDX-License-Identifier: GPL-3.0-or-later
#include "Columns.h"
#include "EventRows.h"
#include "InvoiceRows.h"
#include "LedgerFile.h"
#include "ListStatements.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto reading = LedgerWork::Reading;
constexpr std::size_t pageOfRows = 100; ///< as many as most lists have

tl::unexpected<Error> noSuchInvoice(const QString &reference)
{
    return failure(ErrorKind::Input, u"ledger-no-such-invoice"_s,
        //: %1: a sale's reference.
        translatable("LedgerFile", "There is no invoice %1 in the ledger.").arg(reference.left(40)));
}

Result<PendingInvoice> readPending(const SqlStatement &row)
{
    rows::Columns columns(row);
    const QString reference = columns.text();
    const QString name = columns.text();
    const auto state = stateFromName(name);
    if (!state)
        return rows::strangeRow(reference,
            //: Within "cannot be read (...)". %1: the word for a state that stands in the file.
            translatable("LedgerFile", "state %1").arg(name));
    return PendingInvoice{.reference = reference,
        .accountId = columns.text(),
        .gatewayId = columns.text(),
        .state = *state,
        .errorCode = columns.text(),
        .remoteId = columns.text(),
        .remoteStatus = columns.text(),
        .openedAt = columns.moment(),
        .changedAt = columns.moment(),
        .checkedAt = columns.time()};
}

} // namespace

template <typename Read>
auto LedgerFile::rowsOf(SqlStatement statement, Read read)
    -> Result<std::vector<typename decltype(read(statement))::value_type>>
{
    std::vector<typename decltype(read(statement))::value_type> all;
    all.reserve(pageOfRows);
    while (statement.next()) {
        auto row = read(statement);
        if (!row)
            return tl::unexpected(row.error());
        all.push_back(std::move(*row));
    }
    // A damaged page ends the loop like the last row does; only the error tells them apart.
    if (statement.hasFailed())
        return broken(reading, statement.reason());
    return all;
}

Result<qint64> LedgerFile::countUpTo(const Sql &from, qint64 most)
{
    // With each letter that somebody types the same is asked; a guess would do.
    if (m_counted == from && !m_countIsNew.hasExpired())
        return m_count;
    SqlStatement counting = m_database.prepare(
        {u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2)"_s.arg(from.text).arg(most), from.values});
    if (!counting.next())
        return broken(reading, counting.reason());
    m_counted = from;
    m_count = counting.integer(0);
    m_countIsNew.setRemainingTime(std::chrono::seconds(10));
    return m_count;
}

/// From all of the time that the books know.
Result<void> LedgerFile::takeSample()
{
    SqlStatement ends = m_database.prepare(
        u"SELECT (SELECT min(id) FROM invoice), (SELECT max(id) FROM invoice)"_s); // by its ends alone
    if (!ends.next())
        return broken(reading, ends.reason());
    searching::Sample sample;
    constexpr auto most = qint64(searching::Sample::most);
    const qint64 step = (ends.integer(1) - ends.integer(0)) / most;
    for (qint64 each = 0; each < most; ++each) {
        SqlStatement line =
            m_database.prepare({u"SELECT search FROM invoice WHERE id >= ? ORDER BY id LIMIT 1"_s,
                {ends.integer(0) + each * step}});
        if (line.next())
            sample.add(line.text(0));
        else if (line.hasFailed())
            return broken(reading, line.reason());
    }
    m_sample = std::move(sample);
    return {};
}

Result<Invoice> LedgerFile::find(const QString &reference)
{
    SqlStatement line = m_database.prepare({rows::selectInvoice() + u" WHERE reference = ?"_s, {reference}});
    if (line.next())
        return rows::readInvoice(line);
    if (line.hasFailed())
        return broken(reading, line.reason());
    return noSuchInvoice(reference);
}

template <typename Say>
Result<Sql> LedgerFile::statementBy(Say say, const LedgerQuery &wanted)
{
    std::optional<Error> error; // most often: interrupted
    const auto count = [this, &error](const Sql &from, qint64 most) {
        const auto counted = countUpTo(from, most);
        if (!counted)
            error = counted.error();
        return counted.value_or(std::numeric_limits<qint64>::max());
    };
    const auto sample = [this, &error]() -> const searching::Sample & {
        if (m_sample.isEmpty()) {
            if (const auto taken = takeSample(); !taken)
                error = taken.error();
        }
        return m_sample;
    };
    const rows::Scouts scouts{count, sample};
    Sql statement = say(wanted, scouts);
    if (error)
        return tl::unexpected(*error);
    return statement;
}

Result<std::vector<Invoice>> LedgerFile::list(const LedgerQuery &wanted)
{
    const auto statement = statementBy(rows::list, wanted);
    if (!statement)
        return tl::unexpected(statement.error());
    return rowsOf(m_database.prepare(*statement), rows::readInvoice);
}

Result<Outline> LedgerFile::outline(const LedgerQuery &wanted, int page)
{
    const auto statement = statementBy(rows::places, wanted);
    if (!statement)
        return tl::unexpected(statement.error());
    SqlStatement place = m_database.prepare(*statement);
    page = std::max(page, 1);
    Outline outline{.page = page};
    for (; place.next(); ++outline.count) {
        if (outline.count % page == 0)
            outline.starts.push_back(place.integer(0));
    }
    if (place.hasFailed())
        return broken(reading, place.reason());
    return outline;
}

Result<std::vector<CurrencySum>> LedgerFile::sums(const LedgerQuery &wanted)
{
    const auto statement = statementBy(rows::sums, wanted);
    if (!statement)
        return tl::unexpected(statement.error());
    auto sums = rowsOf(m_database.prepare(*statement), rows::readSum);
    return sums ? Result<std::vector<CurrencySum>>(rows::oneForEachCurrency(std::move(*sums))) : sums;
}

Result<std::vector<Money>> LedgerFile::amounts(const AmountsQuery &wanted)
{
    return rowsOf(m_database.prepare(rows::amounts(wanted)), rows::readAmount);
}

Result<std::vector<Invoice>> LedgerFile::known(const SaleNames &names)
{
    return rowsOf(m_database.prepare(rows::known(names)), rows::readInvoice);
}

Result<std::vector<PendingInvoice>> LedgerFile::pending(const QDateTime &refusedSince)
{
    const QString columns = u"SELECT reference, state, account_id, gateway, error_code, remote_id, "
                            "remote_status, opened_at, changed_at, checked_at FROM invoice "
                            "INDEXED BY invoice_by_state WHERE state "_s;
    const QString unsettled = columns + u"IN ('issuing', 'open', 'authorised', 'unknown', 'withheld')"_s;
    const QString refused = columns + u"= 'refused' AND id >= ?"_s;
    return rowsOf(m_database.prepare({unsettled + u" UNION ALL "_s + refused + u" ORDER BY checked_at"_s,
                      {rows::firstPlace(refusedSince)}}),
        readPending);
}

Result<qint64> LedgerFile::needingPerson()
{
    return number(u"SELECT count(*) FROM invoice WHERE needs_person = 1"_s);
}

Result<std::vector<Evidence>> LedgerFile::events(const QString &reference)
{
    // Not by find(): what happened to a sale is told even where its own line cannot be read.
    SqlStatement line = m_database.prepare({u"SELECT id FROM invoice WHERE reference = ?"_s, {reference}});
    if (!line.next())
        return line.hasFailed() ? broken(reading, line.reason()) : noSuchInvoice(reference);
    return rowsOf(m_database.prepare({rows::selectEvents(), {line.integer(0)}}),
        [&reference](const SqlStatement &row) { return rows::readEvent(row, reference); });
}

Result<QStringList> LedgerFile::changedByOthers()
{
    const auto version = number(u"PRAGMA data_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    QStringList changed;
    qint64 newest = m_newestEvent;
    if (*version != m_dataVersion) {
        QSet<QString> told;
        SqlStatement news =
            m_database.prepare({u"SELECT event.id, reference FROM event JOIN invoice ON "
                                "invoice.id = event.invoice WHERE event.id > ? ORDER BY event.id"_s,
                {m_newestEvent}});
        while (news.next()) {
            newest = news.integer(0);
            const QString reference = news.text(1);
            if (isOwnEvent(newest) || told.contains(reference))
                continue;
            told.insert(reference);
            changed << reference;
        }
        if (news.hasFailed()) // it is all told when it can be read again
            return broken(reading, news.reason());
        m_dataVersion = *version;
    } else if (!m_ownEvents.empty()) {
        newest = std::max(newest, m_ownEvents.back().second);
    }
    m_newestEvent = newest;
    m_ownEvents.clear();
    return changed;
}

} // namespace counterfoil
