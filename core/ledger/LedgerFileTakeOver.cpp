// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerFile.h"
#include "LedgerRows.h"

#include <QSqlError>
#include <QSqlQuery>

// Sales that other programs made: which of them the books have already, and how the others come in.
namespace counterfoil {

using namespace Qt::StringLiterals;

Result<std::vector<Invoice>> LedgerFile::known(const SaleNames &names)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    rows::prepareKnown(query, names);
    if (!query.exec())
        return broken(u"could not be read"_s, query);
    std::vector<Invoice> invoices;
    while (query.next()) {
        auto invoice = rows::readInvoice(query);
        if (!invoice)
            return tl::unexpected(invoice.error());
        invoices.push_back(std::move(*invoice));
    }
    if (query.lastError().isValid())
        return broken(u"could not be read"_s, query);
    return invoices;
}

Result<Invoice> LedgerFile::takeOver(const Invoice &invoice, const Evidence &evidence)
{
    if (const auto begun = begin(); !begun)
        return tl::unexpected(begun.error());
    const auto done = [&]() -> Result<Invoice> {
        // Asked inside the transaction: another program may have taken it over a moment ago.
        SaleNames names{.accountId = invoice.accountId,
            .gatewayId = invoice.gatewayId,
            .numbers = {invoice.reference, merchantNumber(invoice)}};
        if (!evidence.remoteId.isEmpty())
            names.remoteIds << evidence.remoteId;
        const auto there = known(names);
        if (!there)
            return tl::unexpected(there.error());
        if (!there->empty())
            return failure(ErrorKind::Input, u"ledger-already-there"_s,
                u"The sale %1 is in the books already, as %2. Nothing was changed."_s.arg(
                    merchantNumber(invoice), there->front().reference));

        Invoice opened = invoice;
        opened.state = State::Open; // what it is now, the evidence says
        opened.changedAt = opened.openedAt;
        QSqlQuery insert(m_database);
        insert.prepare(rows::insertInvoice());
        rows::bindInvoice(insert, opened);
        if (!insert.exec())
            return broken(u"could not be written"_s, insert);
        const qint64 row = insert.lastInsertId().toLongLong();
        const Invoice after = rows::applied(opened, evidence);
        const Evidence first{.kind = EvidenceKind::Opened, .source = evidence.source, .at = invoice.openedAt};
        if (const auto event = insertEvent(row, first, opened.state); !event)
            return tl::unexpected(event.error());
        if (const auto event = insertEvent(row, evidence, after.state); !event)
            return tl::unexpected(event.error());
        QSqlQuery update(m_database);
        update.prepare(rows::updateInvoice());
        rows::bindUpdate(update, row, after);
        if (!update.exec())
            return broken(u"could not be written"_s, update);
        if (const auto committed = run(u"COMMIT"_s); !committed)
            return tl::unexpected(committed.error());
        return after;
    }();
    if (!done)
        m_database.rollback();
    return done;
}

} // namespace counterfoil
