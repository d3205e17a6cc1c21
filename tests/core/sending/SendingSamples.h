// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"

namespace counterfoil {

inline const QString sampleLink = QStringLiteral("https://pay.example.com/i/42?a=1&b=%20%26");

/// An open sale of 15.04 USD by card, with a link.
inline Invoice openSale(const QString &method = QStringLiteral("card"))
{
    return {.reference = QStringLiteral("CF-7Q2K-9D3M"),
        .accountId = QStringLiteral("account"),
        .accountName = QStringLiteral("Shop"),
        .gatewayId = QStringLiteral("nonstopay"),
        .methodId = method,
        .amount = Money(1504, *Currency::find(u"USD")),
        .email = QStringLiteral("anna@example.com"),
        .customerName = QStringLiteral("Anna"),
        .description = QStringLiteral("Tea"),
        .fields = Json::object(),
        .state = State::Open,
        .payLink = sampleLink,
        .openedAt = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC)};
}

} // namespace counterfoil
