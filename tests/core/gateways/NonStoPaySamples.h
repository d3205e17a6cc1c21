// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../methods/SampleDrafts.h"
#include "accounts/Account.h"

#include <stdexcept>

namespace counterfoil::samples {

inline Account shop(const QUrl &url = QUrl(QStringLiteral("https://usdc.nonstopay.net")))
{
    return {.id = QStringLiteral("a1"),
        .name = QStringLiteral("Shop"),
        .gatewayId = QStringLiteral("nonstopay"),
        .baseUrl = url};
}

/// The order that comes of these texts, all other fields left empty.
inline Order order(
    const QString &methodId, const std::map<QString, QString> &texts, Channel channel = Channel::Hosted)
{
    const MethodCatalogue methods = MethodCatalogue::standard();
    const PaymentMethod &method = *methods.find(methodId);
    Draft draft;
    draft.methodId = methodId;
    draft.channel = channel;
    draft.texts = texts;
    auto checked = checkDraft(draft, method, {.today = today});
    if (!checked)
        throw std::runtime_error(
            qPrintable(checked.error().front().field + u' ' + checked.error().front().message.english()));
    return std::move(*checked);
}

inline Order fullOrder(const QString &methodId, Channel channel)
{
    const MethodCatalogue methods = MethodCatalogue::standard();
    const PaymentMethod &method = *methods.find(methodId);
    auto checked = checkDraft(fullDraft(method, channel), method, {.today = today});
    if (!checked)
        throw std::runtime_error(qPrintable(checked.error().front().message));
    return std::move(*checked);
}

} // namespace counterfoil::samples
