// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxPayments.h"

namespace counterfoil {

/// The page behind every pay link, and what its buttons do: the invoice moves on and the browser goes to the
/// shop's page for that outcome, or to the sandbox's own.
class PayPage {
public:
    PayPage(SandboxBook &book, SandboxPayments &payments, Clock clock);

    static bool isAt(const QByteArray &path);
    OutgoingAnswer answer(const IncomingRequest &request);

private:
    OutgoingAnswer show(SandboxInvoice invoice, const IncomingRequest &request);
    OutgoingAnswer press(const SandboxInvoice &invoice, const IncomingRequest &request);

    SandboxBook &m_book;
    SandboxPayments &m_payments;
    Clock m_clock;
};

} // namespace counterfoil
