// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NonStoPayIntake.h"
#include "SandboxBook.h"
#include "SandboxGateway.h"
#include "SandboxPayments.h"
#include "base/Clock.h"

namespace counterfoil {

/// Gateway A, NonStoPay: what its four calls answer (gateways.md, part A). Errors come with HTTP status 200
/// and an errorCode, as the documents have it. Pure question and answer: HTTP is somebody else's business.
class NonStoPaySandbox : public SandboxGateway {
public:
    /// `baseUrl` begins every pay link ("http://127.0.0.1:8877").
    NonStoPaySandbox(SandboxBook &book, SandboxPayments &payments, Clock clock, QByteArray baseUrl);

    QString id() const override { return QStringLiteral("nonstopay"); }
    QString callAt(const QByteArray &path) const override;
    OutgoingAnswer answer(const QString &call, const IncomingRequest &request) override;
    OutgoingAnswer refusal(const QString &call, int code) const override;
    QString statusWord(PayState state) const override { return nonstopay::statusWord(state); }
    std::optional<SandboxNotice> notice(const SandboxInvoice &invoice) const override;

private:
    /// What is the same for all calls: the key, the caller's address. Gives the merchant.
    tl::expected<qint64, int> identify(
        const QString &call, const IncomingRequest &request, const SandboxProfile &profile) const;
    OutgoingAnswer create(qint64 merchant, const IncomingRequest &request, const SandboxProfile &profile);
    OutgoingAnswer createdAnswer(const SandboxInvoice &invoice) const;
    OutgoingAnswer status(qint64 merchant, const IncomingRequest &request) const;
    OutgoingAnswer info(qint64 merchant, const IncomingRequest &request) const;
    OutgoingAnswer history(qint64 merchant, const IncomingRequest &request) const;
    tl::expected<SandboxInvoice, OutgoingAnswer> findInvoice(
        const QString &call, qint64 merchant, const IncomingRequest &request) const;

    SandboxBook &m_book;
    SandboxPayments &m_payments;
    Clock m_clock;
    QByteArray m_baseUrl;
};

/// Lower-case hex HMAC-SHA256 over the raw body with the API key. Assumption (gateways.md A.11): the
/// gateway's true algorithm is not published.
QByteArray nonStoPaySignature(const QByteArray &body, const QByteArray &apiKey);

} // namespace counterfoil
