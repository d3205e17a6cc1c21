// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperOrders.h"

#include "accounts/Account.h"
#include "base/ErrorLog.h"
#include "invoices/SoldTo.h"
#include "invoices/State.h"

#include <QCoroFuture>
#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString languageOf(const Invoice &invoice, const PaperRequest &request)
{
    if (!request.language.isEmpty())
        return request.language;
    const QString customers = customersLanguage(invoice.fields);
    return customers.isEmpty() ? request.elseLanguage : customers;
}

PaperOrder orderOf(const Invoice &invoice, const std::vector<Evidence> &events, const Result<Shop> &shop,
    const PaperRequest &request, const QDateTime &now)
{
    const PaperKind kind = request.kind.value_or(PaperKind::Receipt);
    const bool wasOut = kind == PaperKind::Receipt && wasPrinted(events);
    return {.invoice = invoice,
        .shop = shop.value_or(Shop()),
        .kind = kind,
        .size = request.size,
        .language = languageOf(invoice, request),
        .isCopy = request.isCopy || wasOut,
        .coinCode = request.coinCode,
        .paidAt = timePaid(events),
        .printedAt = now};
}

} // namespace

// Each call is handed over in a statement of its own (docs/decisions/0004-coroutines.md).

QCoro::Task<Result<PaperOrder>> paperOrder(PaperSources from, PaperRequest request)
{
    const QPointer<Ledger> books(&from.ledger); // they may go while they are waited for
    const QPointer<ShopBook> profile(&from.shop);
    auto finding = from.ledger.find(request.reference);
    const auto invoice = co_await finding;
    if (!invoice || !books)
        co_return tl::unexpected(invoice ? Error() : invoice.error());
    if (!request.kind)
        request.kind = isPaid(invoice->state) ? PaperKind::Receipt : PaperKind::Invoice;
    if (const auto may = checkPaper(*invoice, *request.kind, from.methods); !may)
        co_return tl::unexpected(may.error());
    auto asking = from.ledger.events(request.reference);
    const auto events = co_await asking;
    if (!events || !profile)
        co_return tl::unexpected(events ? Error() : events.error());
    auto reading = from.shop.read();
    const auto shop = co_await reading;
    if (!shop && request.needsShop)
        co_return tl::unexpected(shop.error());
    if (!shop)
        logged(u"reading the shop for a paper"_s, shop.error());
    co_return orderOf(*invoice, *events, shop, request, from.clock());
}

QCoro::Task<PaperOrder> testPaperOrder(PaperSources from, PaperRequest request)
{
    auto reading = from.shop.read();
    const auto shop = co_await reading;
    const QDateTime now = from.clock();
    PaperOrder order = orderOf(testReceipt(now), {}, shop, request, now);
    order.paidAt = now;
    co_return order;
}

Invoice testReceipt(const QDateTime &at)
{
    const MethodCatalogue methods = MethodCatalogue::standard();
    const PaymentMethod &card = *methods.find(u"card");
    return {.reference = u"CF-0000000000000000"_s,
        .accountId = sandboxAccount.toString(), // every paper of it says that it is for training
        .accountName = sandboxAccount.toString(),
        .gatewayId = card.gatewayId,
        .methodId = card.id,
        .amount = Money(1504, *Currency::find(u"USD")),
        .state = State::Paid,
        .remoteId = u"1"_s,
        .openedAt = at,
        .changedAt = at};
}

} // namespace counterfoil
