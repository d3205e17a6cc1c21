// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EInvoicePayForm.h"
#include "EInvoiceWords.h"
#include "SandboxBook.h"
#include "SandboxGateway.h"
#include "SandboxPayments.h"
#include "base/Clock.h"

namespace counterfoil {

/// Gateway B, the e-invoice gateway: what its calls and its payment form answer (gateways.md, part B).
/// Assumption: errors come with HTTP status 200, as nothing else is documented. Every answer of a call is
/// signed, errors too; the form's are pages. Pure question and answer: HTTP is somebody else's business.
class EInvoiceSandbox : public SandboxGateway {
public:
    /// `baseUrl` begins every pay link ("http://127.0.0.1:8877").
    EInvoiceSandbox(SandboxBook &book, SandboxPayments &payments, Clock clock, QByteArray baseUrl);

    QString id() const override { return QStringLiteral("einvoice"); }
    QString callAt(const QByteArray &path) const override;
    OutgoingAnswer answer(const QString &call, const IncomingRequest &request) override;
    OutgoingAnswer refusal(const QString &call, int code) const override;
    QString statusWord(PayState state) const override { return einvoicesandbox::statusWord(state); }
    std::optional<SandboxNotice> notice(const SandboxInvoice &invoice) const override;

private:
    using Outcome = tl::expected<Json, EInvoiceRefusal>;
    using Found = tl::expected<SandboxInvoice, EInvoiceRefusal>;

    Outcome carryOut(const QString &call, const IncomingRequest &request);
    Outcome create(const Json &body);
    Outcome process(const Json &body);
    Outcome status(const Json &body);
    Outcome statement(const Json &body);
    OutgoingAnswer form(const IncomingRequest &request);

    /// Writes a new invoice, unless its payment number is taken.
    Found add(SandboxInvoice invoice);
    Found find(const Json &body) const;
    /// The invoice of a form, made now where its payment number is new.
    tl::expected<SandboxInvoice, EInvoiceFormFields::Trouble> invoiceOf(const EInvoiceFormFields &fields);
    /// Ends a test amount's payment: it moves on by itself once it has begun.
    SandboxInvoice settled(const SandboxInvoice &invoice);

    SandboxBook &m_book;
    SandboxPayments &m_payments;
    Clock m_clock;
    QByteArray m_baseUrl;
};

} // namespace counterfoil
