// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Invoice.h"

#include <QStringList>

namespace counterfoil {

/// All reasons why a person should look at the sale, the gravest first, as machine words: its state
/// ("unknown", "withheld", "chargeback"), a coin's address to which nobody is to pay while somebody may, or
/// that is missing ("coin-address:checksum", AddressVerdict::code), its doubts ("left-paid:failed",
/// "paid-again", "status:refund-pending", "unclean-answer", "unreadable:time", "unconfirmed",
/// "likely-paid:1689", "listed-amount"), its money (SaleMoney::reason).
QStringList attentionReasons(const Invoice &invoice);

/// What of `acknowledged` still holds: a reason that has gone and comes back has to be looked at again.
QString stillAcknowledged(const Invoice &invoice);

/// What attention() says, in a sentence for a person; empty where nobody needs to look.
LocalizedText attentionReason(const Invoice &invoice);
/// What to do about it for whoever has no window with buttons before them; empty where the reason says all.
LocalizedText attentionAdvice(const Invoice &invoice);
/// The one and the other.
LocalizedText attentionWords(const Invoice &invoice);

} // namespace counterfoil
