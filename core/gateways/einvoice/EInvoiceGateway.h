// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EInvoiceAnswers.h"
#include "gateways/Gateway.h"
#include "gateways/HttpClient.h"

#include <memory>

namespace counterfoil {

/// The e-invoice gateway over its signed calls (gateways.md, part B). Our reference is its payment_id, so a
/// sale can always be asked for: an issued sale whose payment was never begun is gone on with, not created
/// again.
class EInvoiceGateway final : public Gateway {
public:
    EInvoiceGateway(Account account, SecretText key, HttpClient &http);

    QCoro::Task<IssueOutcome> issue(Order order, QString reference, std::stop_token stop) override;
    QCoro::Task<Result<StatusReport>> status(Invoice invoice) override;
    QCoro::Task<Result<Finding>> find(Invoice invoice, SearchContext context) override;
    QCoro::Task<KeyCheck> checkKey() override;
    QCoro::Task<Result<ExtraFields>> extraFields(QString system) override;
    QCoro::Task<Result<Statement>> statement(QDate first, QDate last, int page) override;

private:
    using Secrets = std::shared_ptr<const Redaction>;
    /// What process answered for a sale that is there.
    struct Begun {
        einvoice::PaymentMeans means = {};
        QString word = {}; ///< the gateway's status
        einvoice::Signed signature = einvoice::Signed::Yes;
        bool isClean = true; ///< nothing but the answer was in it
        std::optional<Error> error = {}; ///< the payment has not begun, or nobody knows
        Json answer = {}; ///< redacted
    };
    /// An answer to a question, or why there is none (no-answer, http, unreadable-answer). The gateway's own
    /// errors are still in the answer.
    using Asked = Result<einvoice::Answer>;

    HttpRequest request(einvoice::Call call, QByteArray body) const;
    /// What an answer says, or why it says nothing.
    static Asked judged(
        const HttpAnswer &answer, const SecretText &key, einvoice::Form form = einvoice::Form::Object);
    static Result<Statement> statementIn(const Asked &asked, const Redaction &hidden);
    QCoro::Task<Asked> ask(einvoice::Call call, QByteArray body, std::stop_token stop = {});
    QCoro::Task<Begun> begin(Invoice sale, Secrets secrets, std::stop_token stop = {});
    QCoro::Task<IssueOutcome> goOn(
        Invoice sale, einvoice::Signed created, Json answer, Secrets secrets, std::stop_token stop);
    QCoro::Task<IssueOutcome> takeUp(Invoice sale, Error refusal, Json answer);
    QCoro::Task<IssueOutcome> provenRefusal(Invoice sale, Error refusal, Json answer);
    QCoro::Task<Result<StatusReport>> told(einvoice::Answer answer, Invoice invoice);
    QCoro::Task<Result<StatusReport>> resumed(StatusReport report, Invoice invoice, einvoice::Signed status);
    Secrets secrets(QStringList more = {}) const;
    /// Its message with the advice to ask again.
    static Error tryAgain(Error error);

    Account m_account;
    SecretText m_key;
    HttpClient &m_http;
};

} // namespace counterfoil
