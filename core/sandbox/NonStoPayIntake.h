// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NonStoPayWords.h"
#include "SandboxProfile.h"

#include <tl/expected.hpp>

namespace counterfoil {

/// Why a call was refused, as the answer will say it.
struct NonStoPayRefusal {
    int code = 0;
    QString text;
};

/// Reads the body of a create call by the documents' rules (NonStoPayRules.h): what is missing, what is
/// wrong, and which method it is. It stores nothing, and nothing secret is in what it gives back: the invoice
/// to be, without id and token. In direct mode its state says what the test card does: 4000000000000002
/// Failed (declined), 4111111111111111 Authorised (no 3-D Secure), any other Created.
tl::expected<SandboxInvoice, NonStoPayRefusal> readNonStoPayOrder(
    const Json &body, const SandboxProfile &profile, const QDateTime &now);

} // namespace counterfoil
