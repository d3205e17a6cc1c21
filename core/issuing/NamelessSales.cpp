// SPDX-License-Identifier: GPL-3.0-or-later
#include "NamelessSales.h"

#include "Schedule.h"
#include "Sentences.h"

namespace counterfoil {

QCoro::Task<Result<std::vector<PendingInvoice>>> namelessPending(
    Ledger &ledger, SameMerchant merchant, QDateTime refusedSince)
{
    auto pending = co_await ledger.pending(refusedSince);
    if (!pending)
        co_return pending;
    const auto isNone = [&merchant](const PendingInvoice &invoice) {
        const bool surelyNot = invoice.state == State::Refused
            && !schedule::mayExistAllTheSame(invoice.state, invoice.errorCode);
        return invoice.gatewayId != merchant.gatewayId() || !invoice.remoteId.isEmpty() || surelyNot
            || merchant.placeOf(invoice.accountId) == SameMerchant::Place::Another;
    };
    std::erase_if(*pending, isNone);
    co_return pending;
}

QCoro::Task<Result<std::vector<Invoice>>> namelessSales(
    Ledger &ledger, SameMerchant merchant, QDateTime refusedSince)
{
    const auto pending = co_await namelessPending(ledger, std::move(merchant), refusedSince);
    if (!pending)
        co_return tl::unexpected(pending.error());
    std::vector<Invoice> sales;
    for (const PendingInvoice &invoice : *pending) {
        auto sale = co_await ledger.find(invoice.reference);
        if (!sale)
            co_return tl::unexpected(sale.error());
        sales.push_back(std::move(*sale));
    }
    co_return sales;
}

LocalizedText mayBeSale(const Invoice &sale, const LocalizedText &why)
{
    //: A line of the gateway’s list. %1 is the reference of a sale in our books.
    const LocalizedText may =
        translatable("NamelessSales", "It may be %1, which has no number at the gateway yet.")
            .arg(sale.reference);
    //: Ask the gateway what became of it, before anything else.
    return sentences(sentences(may, why), translatable("NamelessSales", "Check that sale first."));
}

LocalizedText mayBeOneOf(
    const StatementLine &line, const std::vector<Invoice> &sales, const LocalizedText &why)
{
    const Traits traits = Traits::of(line);
    const Invoice *likest = nullptr;
    Likeness most;
    for (const Invoice &sale : sales) {
        const Likeness found = likeness(traits, Traits::of(sale));
        if (likest && found <= most)
            continue;
        likest = &sale;
        most = found;
    }
    if (!likest)
        return why;
    if (most.signs > 0)
        return mayBeSale(*likest, why);
    if (sales.size() == 1) {
        //: A line of the gateway’s list, beside our books.
        const LocalizedText may = translatable("NamelessSales",
            "It may be the one sale that has no number at the gateway yet, though it does not look like it.");
        return sentences(sentences(may, why), translatable("NamelessSales", "Check that sale first."));
    }
    const auto count = static_cast<qint64>(sales.size());
    //: A line of the gateway’s list, beside our books; %n is more than one.
    const LocalizedText may = translatable("NamelessSales",
        "It may be one of %n sales that have no number at the gateway yet, though it looks like none of "
        "them.",
        nullptr, count);
    //: Ask the gateway what became of them, before anything else.
    return sentences(sentences(may, why), translatable("NamelessSales", "Check those sales first."));
}

} // namespace counterfoil
