// SPDX-License-Identifier: GPL-3.0-or-later
#include "SalePaper.h"

#include "invoices/HandedOver.h"
#include "paper/Paper.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

QCoro::Task<Result<MailAttachment>> salePaper(Services &services, Invoice invoice, QString language)
{
    const auto events = co_await services.ledger.events(invoice.reference);
    if (!events)
        co_return tl::unexpected(events.error());
    const auto shop = co_await services.shop.read();
    if (!shop)
        co_return tl::unexpected(shop.error());
    const auto size = readPaperSize(u"a4"_s);
    if (!size)
        co_return tl::unexpected(size.error());
    const PaperKind kind = isPaid(invoice.state) ? PaperKind::Receipt : PaperKind::Invoice;
    const PaperOrder order{.invoice = invoice,
        .shop = *shop,
        .kind = kind,
        .size = *size,
        .language = language,
        .isCopy = kind == PaperKind::Receipt && wasPrinted(*events),
        .paidAt = timePaid(*events),
        .printedAt = services.clock()};
    auto drawing =
        services.files.run([order, &methods = services.methods] { return paperPdf(order, methods); });
    const auto pdf = co_await drawing;
    if (!pdf)
        co_return tl::unexpected(pdf.error());
    MailAttachment paper{.name = paperFileName(order), .bytes = *pdf};
    if (kind == PaperKind::Receipt)
        paper.fact = printedFact(u"receipt"_s, order.isCopy,
            //: What was done with a sale’s receipt.
            translatable("SalePaper", "A receipt went along with an e-mail."), order.printedAt);
    co_return paper;
}

} // namespace counterfoil
