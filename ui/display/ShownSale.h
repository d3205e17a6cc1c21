// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/PaymentMeans.h"
#include "methods/MethodCatalogue.h"

#include <optional>

namespace counterfoil {

/// All that the customer's screen knows of a sale: who it is for (but for the language they read), what was
/// typed besides, its reference and every word of a gateway stay on the cashier's side, as they are not in
/// here.
struct ShownSale {
    enum class Stage {
        Idle, ///< no sale
        Moment, ///< the cashier has to look first, or nobody knows yet: nothing to pay by
        Scan, ///< to be paid by `code`
        Counter, ///< to be paid at the cashier's computer
        Phone, ///< to be confirmed on the customer's phone
        Paid,
        NotPaid,
    };

    Stage stage = Stage::Idle;
    std::optional<Money> amount = {}; ///< nothing: only when idle
    LocalizedText method = {}; ///< "Crypto", "Orange Money, Mali"; empty for a card's direct sale
    LocalizedText network = {}; ///< of a coin: "USDT · network TRC20"
    QString code = {}; ///< what the QR code holds
    bool mayBeMisread = false; ///< by some wallets (paymentUriCaution()): the customer is to look
    bool isTraining = false;
    QString language = {}; ///< the saved customer's, of Language::offered(); empty: nobody knows it

    bool operator==(const ShownSale &) const = default;
};

/// What the customer is shown of that invoice. A doubt about what it is paid by, or about what was paid,
/// makes it a Moment: the cashier's card says which.
ShownSale shownSale(const Invoice &invoice, const MethodCatalogue &methods, const QString &trainingAccountId,
    paymentMeans::CoinCode coinCode = paymentMeans::CoinCode::WithAmount);
/// Whether it is over for the customer.
bool isOutcome(ShownSale::Stage stage);

} // namespace counterfoil
