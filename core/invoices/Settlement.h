// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/LocalizedText.h"
#include "money/Money.h"

#include <QString>

namespace counterfoil {

/// What a gateway states about a sale's money beyond the amount that was asked for. Amounts are decimal texts
/// as the gateway writes them, in currencies that need not be known here: they are shown and kept; what they
/// come to is said by SaleMoney. Empty texts mean "not stated".
struct Settlement {
    QString paid = {}; ///< by the customer
    QString paidCurrency = {};
    QString fee = {}; ///< kept back from the merchant
    QString feeCurrency = {};
    QString received = {}; ///< credited to the merchant
    QString receivedCurrency = {};
    bool isRecalculated = false; ///< the gateway says that another amount than the asked one was paid
    /// `paid` is in another currency than the sale's, and nothing beside it states an amount in that one.
    bool isPaidAlone = false;

    bool operator==(const Settlement &) const = default;
    bool isEmpty() const { return *this == Settlement(); }

    /// "Customer pays 409.71 INR. Fee 0.10 USDC. Merchant receives 4 USDC." Empty where nothing is stated.
    LocalizedText words() const;
    /// Whether somebody should look: recalculated, or what was paid is stated in the sale's own currency and
    /// is not exactly that, be it another amount, nothing, less than nothing, or what cannot be read.
    bool differsFrom(const Money &asked) const;

    /// What this one states, and where it states nothing, what the other one does.
    Settlement completedBy(const Settlement &other) const;

    /// An object with the members that are stated; null where nothing is.
    Json toJson() const;
    /// What is missing or of a wrong kind is left empty; texts are cut to 40 characters.
    static Settlement fromJson(const Json &json);
};

} // namespace counterfoil
