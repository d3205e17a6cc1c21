// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"

/// What a sale's state leaves to do, the same in the list, in its details and on its card.
namespace counterfoil::steps {

/// What is most likely wanted next; its button is the main one.
enum class Step {
    None,
    ShowMeans, ///< its link, code or form: the customer is to pay by it
    Check, ///< ask the gateway
    SellAgain,
    PutAside, ///< somebody has looked at it
};

/// Whether the customer may still be led to pay: nothing that is paid, or over, is ever handed out again.
bool isAwaited(State state);
/// Whether it is awaited and has a link, an address or a form to pay by.
bool isPayable(const Invoice &invoice);
Step next(const Invoice &invoice);
/// Why a sale has nothing to pay by, or not any more, in a sentence; empty where it has.
LocalizedText whyNothingToPay(const Invoice &invoice);

} // namespace counterfoil::steps
