// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxBook.h"
#include "SandboxGateway.h"
#include "base/Clock.h"

#include <vector>

namespace counterfoil {

class CallbackSender;

/// Moves invoices from state to state and has the merchant's server told. It forbids nothing: a real gateway
/// too can turn a failed payment into a paid one, or a paid one into a chargeback.
class SandboxPayments {
public:
    SandboxPayments(SandboxBook &book, CallbackSender &sender, Clock clock);

    /// From now on the notices of this gateway's invoices are sent. The gateway must outlive this object's
    /// use.
    void serve(const SandboxGateway &gateway) { m_gateways.push_back(&gateway); }

    /// Gives the invoice as it is afterwards. The same state once more changes nothing and tells nobody.
    SandboxInvoice apply(const SandboxInvoice &invoice, PayState to);
    void announce(const SandboxInvoice &invoice) const;
    /// The gateway's own word for where the invoice stands.
    QString statusWord(const SandboxInvoice &invoice) const;

private:
    const SandboxGateway *gatewayOf(const SandboxInvoice &invoice) const;

    SandboxBook &m_book;
    CallbackSender &m_sender;
    Clock m_clock;
    std::vector<const SandboxGateway *> m_gateways;
};

} // namespace counterfoil
