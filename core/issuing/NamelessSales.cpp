// SPDX-License-Identifier: GPL-3.0-or-later
#include "NamelessSales.h"

#include "Schedule.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

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

QString mayBeSale(const Invoice &sale, const QString &why)
{
    return u"It may be %1, which has no number at the gateway yet. %2 Check that sale first."_s
        .arg(sale.reference, why)
        .simplified();
}

QString mayBeOneOf(const StatementLine &line, const std::vector<Invoice> &sales, const QString &why)
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
    const QString which = sales.size() == 1
        ? u"the one sale that has no number at the gateway yet, though it does not look like it"_s
        : u"one of %1 sales that have no number at the gateway yet, though it looks like none of them"_s.arg(
            sales.size());
    return u"It may be %1. %2 Check %3 first."_s
        .arg(which, why, sales.size() == 1 ? u"that sale"_s : u"those sales"_s)
        .simplified();
}

} // namespace counterfoil
