// SPDX-License-Identifier: GPL-3.0-or-later
#include "Columns.h"
#include "EventRows.h"
#include "InvoiceRows.h"
#include "LedgerFile.h"
#include "ListStatements.h"

#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <limits>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString reading = u"could not be read"_s;

tl::unexpected<Error> noSuchInvoice(const QString &reference)
{
    return failure(ErrorKind::Input, u"ledger-no-such-invoice"_s,
        u"There is no invoice %1 in the ledger. “counterfoilctl list” shows the last ones."_s.arg(
            reference.left(40)));
}

Result<Watch> readWatch(const QSqlQuery &query)
{
    const QString reference = query.value(0).toString();
    const auto state = stateFromName(query.value(3).toString());
    if (!state)
        return rows::strangeRow(reference, u"state %1"_s.arg(query.value(3).toString()));
    return Watch{.reference = reference,
        .accountId = query.value(1).toString(),
        .gatewayId = query.value(2).toString(),
        .state = *state,
        .errorCode = query.value(4).toString(),
        .remoteId = query.value(5).toString(),
        .remoteStatus = query.value(6).toString(),
        .openedAt = rows::timeOf(query.value(7)),
        .changedAt = rows::timeOf(query.value(8)),
        .checkedAt = rows::timeOf(query.value(9))};
}

} // namespace

template <typename Read>
auto LedgerFile::rowsOf(QSqlQuery &query, Read read)
    -> Result<std::vector<typename decltype(read(query))::value_type>>
{
    query.setForwardOnly(true);
    if (!query.exec())
        return broken(reading, query);
    std::vector<typename decltype(read(query))::value_type> all;
    while (query.next()) {
        auto row = read(query);
        if (!row)
            return tl::unexpected(row.error());
        all.push_back(std::move(*row));
    }
    // A damaged page ends the loop like the last row does; only the error tells them apart.
    if (query.lastError().isValid())
        return broken(reading, query);
    return all;
}

Result<qint64> LedgerFile::countUpTo(const QString &from, const QVariantList &values, qint64 most)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2)"_s.arg(from).arg(most));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec() || !query.next())
        return broken(reading, query);
    return query.value(0).toLongLong();
}

Result<Invoice> LedgerFile::find(const QString &reference)
{
    QSqlQuery query(m_database);
    query.prepare(rows::selectInvoice() + u" WHERE reference = ?"_s);
    query.addBindValue(reference);
    if (!query.exec())
        return broken(reading, query);
    if (query.next())
        return rows::readInvoice(query);
    if (query.lastError().isValid())
        return broken(reading, query);
    return noSuchInvoice(reference);
}

template <typename Prepare>
Result<void> LedgerFile::prepareBy(Prepare prepare, QSqlQuery &query, const LedgerQuery &wanted)
{
    Result<void> done;
    prepare(query, wanted, [this, &done](const auto &...asked) {
        const auto count = countUpTo(asked...);
        if (!count) // most often: interrupted
            done = tl::unexpected(count.error());
        return count.value_or(std::numeric_limits<qint64>::max());
    });
    return done;
}

Result<std::vector<Invoice>> LedgerFile::list(const LedgerQuery &wanted)
{
    QSqlQuery query(m_database);
    if (const auto prepared = prepareBy(rows::prepareList, query, wanted); !prepared)
        return tl::unexpected(prepared.error());
    return rowsOf(query, rows::readInvoice);
}

Result<Outline> LedgerFile::outline(const LedgerQuery &wanted, int stretch)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (const auto prepared = prepareBy(rows::preparePlaces, query, wanted); !prepared)
        return tl::unexpected(prepared.error());
    if (!query.exec())
        return broken(reading, query);
    stretch = std::max(stretch, 1);
    Outline outline{.stretch = stretch};
    for (; query.next(); ++outline.count) {
        if (outline.count % stretch == 0)
            outline.starts.push_back(query.value(0).toLongLong());
    }
    if (query.lastError().isValid())
        return broken(reading, query);
    return outline;
}

Result<std::vector<CurrencySum>> LedgerFile::sums(const LedgerQuery &wanted)
{
    QSqlQuery query(m_database);
    if (const auto prepared = prepareBy(rows::prepareSums, query, wanted); !prepared)
        return tl::unexpected(prepared.error());
    return rowsOf(query, rows::readSum);
}

Result<std::vector<Invoice>> LedgerFile::known(const SaleNames &names)
{
    QSqlQuery query(m_database);
    rows::prepareKnown(query, names);
    return rowsOf(query, rows::readInvoice);
}

Result<std::vector<Watch>> LedgerFile::watched(const QDateTime &refusedSince)
{
    const QString columns = u"SELECT reference, account_id, gateway, state, error_code, remote_id, "
                            "remote_status, opened_at, changed_at, checked_at FROM invoice "
                            "INDEXED BY invoice_by_state WHERE state "_s;
    QSqlQuery query(m_database);
    query.prepare(columns + u"IN ('issuing', 'open', 'authorised', 'unknown', 'withheld') UNION ALL "_s
        + columns + u"= 'refused' AND id >= ? ORDER BY checked_at"_s);
    query.addBindValue(rows::firstPlace(refusedSince));
    return rowsOf(query, readWatch);
}

Result<qint64> LedgerFile::needingPerson()
{
    return number(u"SELECT count(*) FROM invoice WHERE needs_person = 1"_s);
}

Result<std::vector<Evidence>> LedgerFile::events(const QString &reference)
{
    // Not by find(): what happened to a sale is told even where its own line cannot be read.
    QSqlQuery line(m_database);
    line.prepare(u"SELECT id FROM invoice WHERE reference = ?"_s);
    line.addBindValue(reference);
    if (!line.exec())
        return broken(reading, line);
    if (!line.next())
        return line.lastError().isValid() ? broken(reading, line) : noSuchInvoice(reference);
    QSqlQuery query(m_database);
    query.prepare(rows::selectEvents());
    query.addBindValue(line.value(0));
    return rowsOf(query, [&reference](const QSqlQuery &row) { return rows::readEvent(row, reference); });
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
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT event.id, reference FROM event JOIN invoice ON invoice.id = event.invoice "
                      "WHERE event.id > ? ORDER BY event.id"_s);
        query.addBindValue(m_newestEvent);
        if (!query.exec())
            return broken(reading, query);
        while (query.next()) {
            newest = query.value(0).toLongLong();
            const QString reference = query.value(1).toString();
            if (isOwnEvent(newest) || told.contains(reference))
                continue;
            told.insert(reference);
            changed << reference;
        }
        if (query.lastError().isValid()) // it is all told when it can be read again
            return broken(reading, query);
        m_dataVersion = *version;
    } else if (!m_ownEvents.empty()) {
        newest = std::max(newest, m_ownEvents.back().second);
    }
    m_newestEvent = newest;
    m_ownEvents.clear();
    return changed;
}

Result<bool> LedgerFile::wasReplaced()
{
    if (std::exchange(m_wasExchanged, false))
        return true;
    if (!isOpen())
        return false;
    if (!isCurrent()) {
        if (const auto opened = open(); !opened)
            return tl::unexpected(opened.error());
        return true;
    }
    const auto schema = number(u"PRAGMA schema_version"_s);
    if (!schema)
        return tl::unexpected(schema.error());
    if (*schema == m_schema)
        return false;
    if (const auto noted = noteWhereItStands(); !noted)
        return tl::unexpected(noted.error());
    return true;
}

} // namespace counterfoil
