// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventRows.h"
#include "LedgerFile.h"

// Sales that other programs made: how they come in, and never twice.
namespace counterfoil {

using namespace Qt::StringLiterals;

Result<Invoice> LedgerFile::importOne(const ImportedInvoice &sale)
{
    const Invoice &invoice = sale.invoice;
    const Evidence &evidence = sale.evidence;
    // Asked inside the transaction: another program may have taken it over a moment ago.
    SaleNames names{.accountId = invoice.accountId,
        .gatewayId = invoice.gatewayId,
        .numbers = {invoice.reference, merchantNumber(invoice)},
        .sisters = sale.sisters};
    if (!evidence.remoteId.isEmpty())
        names.remoteIds << evidence.remoteId;
    const auto there = known(names);
    if (!there)
        return tl::unexpected(there.error());
    if (!there->empty())
        return failure(ErrorKind::Input, u"ledger-already-there"_s,
            //: %1: the number that another program gave it; %2: our reference of it.
            translatable("LedgerFile", "The sale %1 is in the books already, as %2. Nothing was changed.")
                .arg(merchantNumber(invoice), there->front().reference));

    const auto place = freePlace(invoice.openedAt);
    if (!place)
        return tl::unexpected(place.error());
    Invoice opened = invoice;
    opened.place = *place;
    opened.state = State::Open; // what it is now, the evidence says
    opened.remoteId = evidence.remoteId; // it is found by it
    // Where nobody knows when it was made, the books know since when they have it.
    opened.changedAt = opened.openedAt.isValid() ? opened.openedAt : evidence.at;
    const Evidence first{.kind = EvidenceKind::Opened, .source = evidence.source, .at = opened.changedAt};
    if (const auto inserted = insert(opened, first); !inserted)
        return tl::unexpected(inserted.error());
    const Invoice after = rows::applied(opened, evidence);
    if (const auto event = insertEvent(*place, evidence, after.state); !event)
        return tl::unexpected(event.error());
    if (const auto updated = update(after); !updated)
        return tl::unexpected(updated.error());
    return after;
}

Result<Invoice> LedgerFile::importInvoice(const Invoice &invoice, const Evidence &evidence)
{
    const ImportedInvoice sale{invoice, evidence};
    return transaction([&] { return importOne(sale); });
}

Result<std::vector<Result<Invoice>>> LedgerFile::importInvoices(const std::vector<ImportedInvoice> &sales)
{
    return transaction([&]() -> Result<std::vector<Result<Invoice>>> {
        std::vector<Result<Invoice>> answers;
        for (const ImportedInvoice &sale : sales) {
            auto taken = importOne(sale);
            // That one is known already is an answer; that the file cannot be written ends it all.
            if (!taken && taken.error().kind != ErrorKind::Input)
                return tl::unexpected(taken.error());
            answers.push_back(std::move(taken));
        }
        return answers;
    });
}

} // namespace counterfoil
