// SPDX-License-Identifier: GPL-3.0-or-later
#include "MayBeTold.h"

#include "Attention.h"
#include "SaleMoney.h"

#include <algorithm>

namespace counterfoil {

bool mayBeToldPaid(const Invoice &invoice)
{
    if (!isPaid(invoice.state))
        return false;
    const QString money = moneyOf(invoice).reason;
    const QStringList acknowledged = invoice.acknowledged.split(u' ', Qt::SkipEmptyParts);
    const QStringList reasons = attentionReasons(invoice);
    return std::all_of(reasons.begin(), reasons.end(), [&money, &acknowledged](const QString &reason) {
        return reason == money || acknowledged.contains(reason);
    });
}

bool mayBeToldPaidInFull(const Invoice &invoice)
{
    return mayBeToldPaid(invoice) && !moneyOf(invoice).differs();
}

bool mayBeShownToPay(const Invoice &invoice)
{
    return invoice.warning.isEmpty() && !needsPerson(invoice);
}

LocalizedText lookFirst()
{
    return translatable(
        "Message", "Something about this sale is in doubt. Look at it before the customer is told anything.");
}

} // namespace counterfoil
