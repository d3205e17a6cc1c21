// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

namespace counterfoil {

/// A payment that begins with a form which the customer's browser posts: what of a gateway's HTML is posted,
/// and nothing else of it. It cannot be sent as a link and is in no QR code.
struct PayForm {
    QUrl action; ///< https, or http on loopback where the gateway is there, too
    bool isPost = true;
    std::vector<std::pair<QString, QString>> fields; ///< in order, names may repeat

    /// Reads the first form in a gateway's HTML. Its scripts, styles and texts are left behind. Errors (kind
    /// Unknown): pay-form-none, pay-form-unsafe (an address that readPostAddress would not take),
    /// pay-form-too-large.
    static Result<PayForm> fromHtml(QStringView html, const QUrl &gateway);
    /// As the ledger keeps it; nothing where it is no form that may be opened.
    static std::optional<PayForm> fromJson(const Json &json);
    Json toJson() const;

    /// A page of our own that posts the form when it is opened, and has a button where scripts are off.
    /// Nothing of the gateway's runs in it, and it loads nothing from anywhere.
    QByteArray page() const;

    bool operator==(const PayForm &) const = default;
};

} // namespace counterfoil
