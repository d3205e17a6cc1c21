// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NonStoPayWords.h"
#include "SandboxProfile.h"
#include "methods/FieldCheck.h"
#include "methods/MethodCatalogue.h"

#include <tl/expected.hpp>

namespace counterfoil {

/// Why a call was refused, as the answer will say it.
struct NonStoPayRefusal {
    int code = 0;
    QString text;
};

/// Reads the body of a create call by the same lists of fields from which the program makes its forms: what
/// is missing, what is wrong, and which method it is. It stores nothing, and nothing secret is in what it
/// gives back.
class NonStoPayIntake {
public:
    explicit NonStoPayIntake(MethodCatalogue catalogue)
        : m_catalogue(std::move(catalogue))
    {
    }

    /// The invoice to be, without id and token. In direct mode its state says what the test card does:
    /// 4000000000000002 Failed (declined), 4111111111111111 Authorised (no 3-D Secure), any other Created.
    tl::expected<SandboxInvoice, NonStoPayRefusal> read(
        const Json &body, const SandboxProfile &profile, const QDateTime &now) const;

private:
    const PaymentMethod &methodOf(const Json &body) const;

    MethodCatalogue m_catalogue;
};

} // namespace counterfoil
