// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxPayments.h"

#include "CallbackSender.h"

#include <algorithm>

namespace counterfoil {

SandboxPayments::SandboxPayments(SandboxBook &book, CallbackSender &sender, Clock clock)
    : m_book(book)
    , m_sender(sender)
    , m_clock(std::move(clock))
{
}

SandboxInvoice SandboxPayments::apply(const SandboxInvoice &invoice, PayState to)
{
    SandboxInvoice changed = invoice;
    changed.changed = m_clock();
    // Another sandbox on the same file may have moved it meanwhile; then its state counts as the one before.
    while (changed.state != to && !m_book.move(changed, to, changed.changed)) {
        const auto current = m_book.byId(invoice.gateway, invoice.id);
        if (!current || current->state == changed.state)
            return invoice; // the file refuses to be written
        changed.state = current->state;
    }
    if (changed.state == to)
        return m_book.byId(invoice.gateway, invoice.id).value_or(invoice);
    changed.state = to;
    announce(changed);
    return changed;
}

void SandboxPayments::announce(const SandboxInvoice &invoice) const
{
    const SandboxGateway *gateway = gatewayOf(invoice);
    if (const auto notice = gateway ? gateway->notice(invoice) : std::nullopt)
        m_sender.send(*notice);
}

QString SandboxPayments::statusWord(const SandboxInvoice &invoice) const
{
    const SandboxGateway *gateway = gatewayOf(invoice);
    return gateway ? gateway->statusWord(invoice.state) : storedWord(invoice.state);
}

const SandboxGateway *SandboxPayments::gatewayOf(const SandboxInvoice &invoice) const
{
    const auto found = std::find_if(m_gateways.begin(), m_gateways.end(),
        [&invoice](const SandboxGateway *gateway) { return gateway->id() == invoice.gateway; });
    return found == m_gateways.end() ? nullptr : *found;
}

} // namespace counterfoil
