// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventRows.h"
#include "InvoiceRows.h"
#include "LedgerFile.h"
#include "SearchText.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString writing = u"could not be written"_s;
const QString reading = u"could not be read"_s;

/// Puts a sale's words into the search index.
QSqlQuery indexing(const QSqlDatabase &database, qint64 place, const QString &words)
{
    QSqlQuery index(database);
    index.prepare(u"INSERT INTO invoice_search (rowid, entries) VALUES (?, ?)"_s);
    index.addBindValue(place);
    index.addBindValue(searching::entriesOf(words));
    return index;
}

} // namespace

void LedgerFile::noteEvents(bool written)
{
    for (const qint64 id : m_begunEvents) {
        if (!written) // the number of one that was taken back is given again, maybe to somebody else
            break;
        if (!m_ownEvents.empty() && m_ownEvents.back().second + 1 == id)
            m_ownEvents.back().second = id;
        else
            m_ownEvents.emplace_back(id, id);
    }
    m_begunEvents.clear();
}

bool LedgerFile::isOwnEvent(qint64 id) const
{
    return std::any_of(m_ownEvents.begin(), m_ownEvents.end(),
        [id](const auto &range) { return range.first <= id && id <= range.second; });
}

Result<qint64> LedgerFile::freePlace(const QDateTime &openedAt)
{
    if (openedAt.isValid() && !rows::hasPlace(openedAt))
        return failure(ErrorKind::Input, u"ledger-strange-time"_s,
            u"A sale of %1 has no place in the books: that cannot be its time."_s.arg(
                openedAt.toString(Qt::ISODate)));
    const qint64 first = rows::firstPlace(openedAt);
    QSqlQuery query(m_database);
    query.prepare(u"SELECT max(id) FROM invoice WHERE id >= ? AND id < ?"_s);
    query.addBindValue(first);
    query.addBindValue(first + rows::placesOfAMoment);
    if (!query.exec() || !query.next())
        return broken(reading, query);
    return query.value(0).isNull() ? first : query.value(0).toLongLong() + 1;
}

Result<void> LedgerFile::insertEvent(qint64 place, const Evidence &evidence, State after)
{
    QSqlQuery query(m_database);
    query.prepare(rows::insertEvent());
    rows::bindEvent(query, place, evidence, after);
    if (!query.exec())
        return broken(writing, query);
    m_begunEvents.push_back(query.lastInsertId().toLongLong());
    return {};
}

Result<void> LedgerFile::insert(const Invoice &invoice, const Evidence &opened)
{
    const QString words = searching::textOf(invoice);
    QSqlQuery line(m_database);
    line.prepare(rows::insertInvoice());
    rows::bindInvoice(line, invoice, words);
    if (const auto done = execute(line, writing); !done)
        return done;
    QSqlQuery index = indexing(m_database, invoice.place, words);
    if (const auto done = execute(index, writing); !done)
        return done;
    return insertEvent(invoice.place, opened, invoice.state);
}

Result<void> LedgerFile::update(const Invoice &invoice)
{
    QSqlQuery query(m_database);
    query.prepare(rows::updateInvoice());
    rows::bindUpdate(query, invoice);
    return execute(query, writing);
}

/// Brings what the sale is found by up to date.
Result<void> LedgerFile::reindex(const Invoice &invoice)
{
    // The index wants back exactly what it was given; that stands in the line.
    QSqlQuery old(m_database);
    old.prepare(u"SELECT search FROM invoice WHERE id = ?"_s);
    old.addBindValue(invoice.place);
    if (!old.exec() || !old.next())
        return broken(reading, old);
    const QString before = old.value(0).toString();
    old.finish();
    const QString words = searching::textOf(invoice);
    if (words == before)
        return {};
    if (!before.isEmpty()) {
        QSqlQuery away(m_database);
        away.prepare(
            u"INSERT INTO invoice_search (invoice_search, rowid, entries) VALUES ('delete', ?, ?)"_s);
        away.addBindValue(invoice.place);
        away.addBindValue(searching::entriesOf(before));
        if (const auto done = execute(away, writing); !done)
            return done;
    }
    QSqlQuery index = indexing(m_database, invoice.place, words);
    if (const auto done = execute(index, writing); !done)
        return done;
    QSqlQuery line(m_database);
    line.prepare(u"UPDATE invoice SET search = ? WHERE id = ?"_s);
    line.addBindValue(words);
    line.addBindValue(invoice.place);
    return execute(line, writing);
}

Result<void> LedgerFile::refuseTwin(const Invoice &invoice)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT reference FROM invoice INDEXED BY invoice_by_state WHERE state IN ('issuing', "
                  "'unknown') AND id >= ? AND account_id = ? AND method = ? AND currency = ? AND "
                  "minor_units = ? AND email = ? AND customer_name = ? ORDER BY id DESC LIMIT 1"_s);
    query.addBindValue(
        rows::firstPlace(invoice.openedAt.addMSecs(-std::chrono::milliseconds(twinTime).count())));
    query.addBindValue(invoice.accountId);
    query.addBindValue(invoice.methodId);
    query.addBindValue(invoice.amount.currency().code());
    query.addBindValue(invoice.amount.minorUnits());
    query.addBindValue(invoice.email.isNull() ? u""_s : invoice.email);
    query.addBindValue(invoice.customerName.isNull() ? u""_s : invoice.customerName);
    if (!query.exec())
        return broken(reading, query);
    if (!query.next())
        return {};
    const QString twin = query.value(0).toString();
    return failure(ErrorKind::Input, u"undecided-twin"_s,
        u"The same sale, %1, was sent a moment ago, and nobody knows yet what became of it. Issued again, the customer could pay twice. Check %1 first, or say that you mean a second sale."_s
            .arg(twin),
        twin);
}

Result<void> LedgerFile::add(const Invoice &invoice, Twins twins)
{
    return transaction([&]() -> Result<void> {
        if (twins == Twins::Refused) {
            if (const auto alone = refuseTwin(invoice); !alone)
                return alone;
        }
        const auto place = freePlace(invoice.openedAt);
        if (!place)
            return tl::unexpected(place.error());
        Invoice placed = invoice;
        placed.place = *place;
        return insert(placed, {.kind = EvidenceKind::Opened, .source = u"program"_s, .at = invoice.openedAt});
    });
}

Result<QString> LedgerFile::lastMessage(qint64 place)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT message FROM event WHERE invoice = ? ORDER BY id DESC LIMIT 1"_s);
    query.addBindValue(place);
    if (!query.exec())
        return broken(reading, query);
    if (!query.next() && query.lastError().isValid())
        return broken(reading, query);
    return query.isValid() ? query.value(0).toString() : QString();
}

Result<Invoice> LedgerFile::recordOne(const Fact &fact)
{
    const auto before = find(fact.reference);
    if (!before)
        return before;
    const auto &onlyFrom = fact.onlyFrom;
    const bool mayChange =
        onlyFrom.empty() || std::find(onlyFrom.begin(), onlyFrom.end(), before->state) != onlyFrom.end();
    Evidence allowed = fact.evidence; // link and id count in any case
    if (!mayChange) {
        allowed.state.reset();
        allowed.remoteStatus.clear();
    }
    const Invoice after = rows::applied(*before, allowed);
    const auto told = lastMessage(before->place);
    if (!told)
        return tl::unexpected(told.error());
    if (!rows::saysNothingNew(*before, *told, fact.evidence)) {
        if (const auto event = insertEvent(before->place, fact.evidence, after.state); !event)
            return tl::unexpected(event.error());
    }
    if (const auto updated = update(after); !updated)
        return tl::unexpected(updated.error());
    if (after.remoteId != before->remoteId) {
        if (const auto indexed = reindex(after); !indexed)
            return tl::unexpected(indexed.error());
    }
    return after;
}

Result<Invoice> LedgerFile::record(
    const QString &reference, const Evidence &evidence, const std::vector<State> &onlyFrom)
{
    const Fact fact{reference, evidence, onlyFrom};
    return transaction([&] { return recordOne(fact); });
}

Result<std::vector<Invoice>> LedgerFile::recordAll(const std::vector<Fact> &facts)
{
    return transaction([&]() -> Result<std::vector<Invoice>> {
        std::vector<Invoice> after;
        for (const Fact &fact : facts) {
            auto recorded = recordOne(fact);
            if (!recorded)
                return tl::unexpected(recorded.error());
            after.push_back(std::move(*recorded));
        }
        return after;
    });
}

} // namespace counterfoil
