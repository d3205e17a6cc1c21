// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Result.h"

#include <QStringList>
#include <QUrl>

namespace counterfoil {

class SandboxBook;

/// What a merchant sets on the gateway's profile page, and what the gateway sets for the merchant.
struct SandboxProfile {
    QUrl callbackUrl; ///< loopback, or empty for none
    QStringList allowedIps = {QStringLiteral("127.0.0.1")};
    bool walletActive = true;
    QString minimum = QStringLiteral("0.01"); ///< decimal text, in the currency of each invoice
    QString maximum = QStringLiteral("1000000.00");

    static SandboxProfile load(const SandboxBook &book);
    bool save(SandboxBook &book) const;

    Json toJson() const;
    /// This profile with the members of `changes` put over it. Errors (kind Input): profile-member,
    /// profile-value.
    Result<SandboxProfile> with(const Json &changes) const;

    bool operator==(const SandboxProfile &) const = default;
};

} // namespace counterfoil
