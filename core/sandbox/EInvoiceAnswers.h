// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxInvoice.h"

namespace counterfoil {

/// "79DF-60B0-17F6": random groups of four. Three or eight of them, as the documents have both; which is
/// settled by the payment number.
QString makeTracking(const QString &paymentNumber);

/// What create says: the payment number as it came, a number as a number.
Json createdEInvoice(const SandboxInvoice &invoice, const Json &paymentNumber);

/// What process says besides the numbers: `crypto` for coins, `pay_form` for bank and Verve, both form and
/// link for cards, `pay_link` for all others. `secret` signs the form.
Json processedEInvoice(
    const SandboxInvoice &invoice, const QByteArray &baseUrl, const QByteArray &secret, const QDateTime &now);

/// What status and statement say (gateways.md B.7). Documents and clients disagree about the types, so both
/// come: amounts and ids are numbers where our id is even, else texts; of four invoices two have their
/// payment number under `payment` instead of `payment_id`. Assumption: the fee is 2 %, as in the documents'
/// example.
Json eInvoiceStatus(const SandboxInvoice &invoice, const QDateTime &now);

} // namespace counterfoil
