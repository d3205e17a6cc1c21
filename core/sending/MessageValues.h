// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <map>

namespace counterfoil {

/// What stands in each of messagePlaces() for that sale, in the message's language; empty where there is
/// nothing to say. A receipt says nothing of how to pay.
using MessageValues = std::map<QString, QString>;
MessageValues messageValues(const Invoice &invoice, MessageKind kind, const MessageContext &context);

} // namespace counterfoil
