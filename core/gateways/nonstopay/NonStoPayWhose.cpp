// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayAnswers.h"
#include "NonStoPayGateway.h"

// Whose sale a line of the history is: one info call tells it, and what became of the sale.
namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Call;

QCoro::Task<Result<Whose>> NonStoPayGateway::whose(QString remoteId)
{
    const Query query{{u"id"_s, remoteId}};
    auto info = co_await ask(Call::Info, query);
    if (!info)
        co_return tl::unexpected(info.error());
    const Json &echo = (*info)[u"data"][u"callbackJson"];
    Whose whose{.remoteId = remoteId, .reference = nonstopay::referenceIn(echo)};
    whose.isSilent = nonstopay::echoOf(echo, u"-"_s) == nonstopay::Echo::Nothing;
    whose.told = std::move(*info);
    co_return whose;
}

Result<StatusReport> NonStoPayGateway::reportOn(const Invoice &invoice, const Whose &whose) const
{
    const Json &data = whose.told[u"data"];
    const Currency currency = invoice.amount.currency();
    const auto amount = Money::fromWire(data[u"amount"].text(), currency);
    const bool isInThatCurrency =
        data[u"devise"].text().trimmed().compare(currency.code(), Qt::CaseInsensitive) == 0;
    if (isInThatCurrency && amount && *amount != invoice.amount)
        return failure(ErrorKind::Unknown, u"other-sale"_s,
            u"The gateway’s invoice %1 is for %2, and this sale is for %3."_s.arg(
                whose.remoteId, amount->display(), invoice.amount.display()));
    StatusReport report = readInfo(whose.told, whose.remoteId, invoice);
    if (report.remoteStatus.isEmpty())
        return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            u"The gateway’s answer holds no status. Try again later."_s);
    return report;
}

} // namespace counterfoil
