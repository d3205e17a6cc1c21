// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NonStoPaySamples.h"
#include "base/SecretText.h"
#include "invoices/Invoice.h"

namespace counterfoil::samples {

inline const QString secret = QStringLiteral("test-secret-123");
inline const QString ourReference = QStringLiteral("CF-ABCDEFGHIJKLMNOP");

inline Account till(const QUrl &url = QUrl(QStringLiteral("https://acquiring_api.obmenka.ua")))
{
    return {.id = QStringLiteral("b1"),
        .name = QStringLiteral("Till"),
        .gatewayId = QStringLiteral("einvoice"),
        .baseUrl = url,
        .clientId = QStringLiteral("77")};
}

/// An order for that system; `more` as "name=text".
inline Order eInvoiceOrder(const QString &system, const QString &amount, const QStringList &more = {})
{
    std::map<QString, QString> texts{
        {QStringLiteral("currency"), system}, {QStringLiteral("amount"), amount}};
    for (const QString &each : more)
        texts[each.section(u'=', 0, 0)] = each.section(u'=', 1);
    return order(QStringLiteral("einvoice"), texts);
}

/// A sale of 1,500 francs as it stands in the books.
inline Invoice eInvoiceSale(State state, const QString &tracking = {})
{
    const Order sold = eInvoiceOrder(QStringLiteral("orange_money-mali.xof"), QStringLiteral("1500"));
    return {.reference = ourReference,
        .accountId = QStringLiteral("b1"),
        .accountName = QStringLiteral("Till"),
        .gatewayId = QStringLiteral("einvoice"),
        .methodId = QStringLiteral("einvoice"),
        .amount = sold.amount,
        .fields = sold.publicFields(),
        .state = state,
        .remoteId = tracking};
}

} // namespace counterfoil::samples
