// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventRows.h"
#include "InvoiceRows.h"
#include "LedgerFile.h"
#include "SearchText.h"
#include "invoices/Customer.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto writing = LedgerWork::Writing;
constexpr auto reading = LedgerWork::Reading;

/// Puts a sale's words into the search index.
Sql indexing(qint64 place, const QString &words)
{
    return {u"INSERT INTO invoice_search (rowid, entries) VALUES (?, ?)"_s,
        {place, searching::indexText(searching::entriesOf(words))}};
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
            //: %1: a time such as 2260-01-01T00:00:00Z.
            translatable("LedgerFile", "A sale of %1 has no place in the books: that cannot be its time.")
                .arg(openedAt.toString(Qt::ISODate)));
    const qint64 first = rows::firstPlace(openedAt);
    SqlStatement last = m_database.prepare(
        {u"SELECT max(id) FROM invoice WHERE id >= ? AND id < ?"_s, {first, first + rows::placesOfAMoment}});
    if (!last.next())
        return broken(reading, last.reason());
    return last.isNull(0) ? first : last.integer(0) + 1;
}

Result<void> LedgerFile::insertEvent(qint64 place, const Evidence &evidence, State after)
{
    SqlStatement event = m_database.prepare(rows::insertEvent());
    rows::bindEvent(event, place, evidence, after);
    if (!event.run())
        return broken(writing, event.reason());
    m_begunEvents.push_back(m_database.lastId());
    return {};
}

Result<void> LedgerFile::insert(const Invoice &invoice, const Evidence &opened)
{
    const QString words = searching::textOf(invoice);
    SqlStatement line = m_database.prepare(rows::insertInvoice());
    rows::bindInvoice(line, invoice, words);
    if (const auto done = execute(std::move(line)); !done)
        return done;
    if (const auto done = execute(m_database.prepare(indexing(invoice.place, words))); !done)
        return done;
    return insertEvent(invoice.place, opened, invoice.state);
}

Result<void> LedgerFile::update(const Invoice &invoice)
{
    SqlStatement line = m_database.prepare(rows::updateInvoice());
    rows::bindUpdate(line, invoice);
    return execute(std::move(line));
}

Result<QString> LedgerFile::searchText(qint64 place)
{
    SqlStatement line = m_database.prepare({u"SELECT search FROM invoice WHERE id = ?"_s, {place}});
    if (!line.next())
        return broken(reading, line.reason());
    return line.text(0);
}

/// Brings what the sale is found by up to date.
Result<void> LedgerFile::reindex(const Invoice &invoice)
{
    // The index wants back exactly what it was given; that stands in the line.
    const auto before = searchText(invoice.place);
    if (!before)
        return tl::unexpected(before.error());
    const QString words = searching::textOf(invoice);
    if (words == *before)
        return {};
    std::vector<Sql> steps{indexing(invoice.place, words),
        {u"UPDATE invoice SET search = ? WHERE id = ?"_s, {words, invoice.place}}};
    if (!before->isEmpty())
        steps.insert(steps.begin(),
            Sql{u"INSERT INTO invoice_search (invoice_search, rowid, entries) VALUES ('delete', ?, ?)"_s,
                {invoice.place, searching::indexText(searching::entriesOf(*before))}});
    for (const Sql &step : steps) {
        if (const auto done = execute(m_database.prepare(step)); !done)
            return done;
    }
    return {};
}

Result<void> LedgerFile::refuseDuplicate(const Invoice &invoice, const QStringList &sisters)
{
    const qint64 since =
        rows::firstPlace(invoice.openedAt.addMSecs(-std::chrono::milliseconds(duplicateTime).count()));
    // What was refused by inference may be there all the same (schedule::holdsDuplicatesBack).
    Sql same{
        u"SELECT reference, email, customer_name FROM invoice INDEXED BY invoice_by_state WHERE state IN "
        "('issuing', 'unknown', 'refused') "
        "AND (state <> 'refused' OR error_code GLOB 'http-*' OR error_code GLOB 'unproven-*') "
        "AND id >= ? AND method = ? AND currency = ? AND decimals = ? AND minor_units = ? "
        "AND account_id IN (?"_s,
        {since, invoice.methodId, invoice.amount.currency().code(),
            qint64(invoice.amount.currency().decimals()), invoice.amount.minorUnits(), invoice.accountId}};
    for (const QString &sister : sisters) {
        same.text += u", ?"_s;
        same.values.emplace_back(sister);
    }
    same.text += u") ORDER BY id DESC"_s;
    SqlStatement line = m_database.prepare(same);
    QString duplicate;
    const QString email = emailKey(invoice.email);
    const QString name = nameKey(invoice.customerName);
    while (duplicate.isEmpty() && line.next()) {
        if (emailKey(line.text(1)) == email && nameKey(line.text(2)) == name)
            duplicate = line.text(0);
    }
    if (line.hasFailed())
        return broken(reading, line.reason());
    if (duplicate.isEmpty())
        return {};
    return failure(ErrorKind::Input, u"possible-duplicate"_s,
        //: %1: the reference of the earlier sale.
        translatable("LedgerFile",
            "The same sale, %1, was sent a moment ago, and nobody knows yet what became of it. Issued again, "
            "the customer could pay twice. Check %1 first, or say that you mean a second sale.")
            .arg(duplicate),
        duplicate);
}

Result<void> LedgerFile::add(const Invoice &invoice, Duplicates duplicates, const QStringList &sisters)
{
    if (!invoice.openedAt.isValid()) // only what another program sold may have none
        return failure(ErrorKind::Input, u"ledger-strange-time"_s,
            translatable("LedgerFile", "A sale without a time has no place in the books."));
    return transaction([&]() -> Result<void> {
        if (duplicates == Duplicates::Refused) {
            if (const auto alone = refuseDuplicate(invoice, sisters); !alone)
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
    SqlStatement last = m_database.prepare(
        {u"SELECT message FROM event WHERE invoice = ? AND kind NOT IN (?, ?) ORDER BY id DESC LIMIT 1"_s,
            {place, evidenceName(EvidenceKind::Sent), evidenceName(EvidenceKind::Printed)}});
    if (last.next())
        return last.text(0);
    if (last.hasFailed())
        return broken(reading, last.reason());
    return QString();
}

Result<void> LedgerFile::refuseTakenId(const Invoice &invoice, const Fact &fact)
{
    const SaleNames names{.accountId = invoice.accountId,
        .gatewayId = invoice.gatewayId,
        .remoteIds = {fact.evidence.remoteId},
        .sisters = fact.sisters};
    const auto holders = known(names);
    if (!holders)
        return tl::unexpected(holders.error());
    const auto another = std::find_if(holders->begin(), holders->end(),
        [&invoice](const Invoice &each) { return each.reference != invoice.reference; });
    if (another == holders->end())
        return {};
    return failure(ErrorKind::Input, u"ledger-already-there"_s,
        //: %1: the gateway's number of a sale; %2: the reference of ours that has it.
        translatable(
            "LedgerFile", "The gateway’s number %1 is another sale in these books, %2. Nothing was changed.")
            .arg(fact.evidence.remoteId.left(40), another->reference));
}

Result<Invoice> LedgerFile::recordOne(const Fact &fact)
{
    const auto before = find(fact.reference);
    if (!before)
        return before;
    if (fact.isOnlyOfItsId) {
        if (const auto alone = refuseTakenId(*before, fact); !alone)
            return tl::unexpected(alone.error());
    }
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
    if (!rows::saysNothingNew(*before, after, *told, fact.evidence)) {
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
