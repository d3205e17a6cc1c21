// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <map>

namespace counterfoil {

/// What the customer has paid, for a receipt: counted as the sale is, else as the gateway states it ("5.04
/// USDC"). Empty: it is not known.
LocalizedText amountPaid(const Invoice &invoice);

/// What stands in each of messagePlaces() for that sale, in the message's language; empty where there is
/// nothing to say. A receipt says nothing of how to pay, and its amount is what was paid.
using MessageValues = std::map<QString, QString>;
MessageValues messageValues(const Invoice &invoice, MessageKind kind, const MessageContext &context);

} // namespace counterfoil
