// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayPage.h"

#include "BrowserLanguage.h"
#include "PayLinks.h"
#include "PayPageView.h"
#include "SandboxCodes.h"

#include <QUrlQuery>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QUrl returnPage(const SandboxInvoice &invoice, PayState outcome)
{
    switch (outcome) {
    case PayState::Paid:
    case PayState::Recalculated:
        return invoice.successUrl;
    case PayState::Failed:
        return invoice.failureUrl;
    case PayState::Cancelled:
        return invoice.cancelUrl;
    default:
        return invoice.pendingUrl;
    }
}

/// The outcomes that a customer can bring about; the others are the gateway's.
std::optional<PayState> buttonOutcome(const QByteArray &form)
{
    const QString outcome =
        QUrlQuery(QString::fromUtf8(form)).queryItemValue(u"outcome"_s, QUrl::FullyDecoded);
    if (outcome != u"paid" && outcome != u"failed" && outcome != u"cancelled" && outcome != u"pending")
        return {};
    return stateAfterOutcome(outcome);
}

} // namespace

PayPage::PayPage(SandboxBook &book, SandboxPayments &payments, Clock clock)
    : m_book(book)
    , m_payments(payments)
    , m_clock(std::move(clock))
{
}

bool PayPage::isAt(const QByteArray &path)
{
    return path == payPagePath;
}

OutgoingAnswer PayPage::answer(const IncomingRequest &request)
{
    const bool looks = request.method == "GET" || request.method == "HEAD";
    if (!looks && request.method != "POST")
        return OutgoingAnswer::error(405, MethodNotAllowed, u"A pay page takes GET and POST."_s);
    m_book.expireOverdue(m_clock());
    const QString token = request.queryValue(u"token"_s);
    const auto invoice = token.isEmpty() ? std::nullopt : m_book.byToken(token);
    if (!invoice)
        return unknownLinkView(browserLanguage(request));
    return looks ? show(*invoice, request) : press(*invoice, request);
}

OutgoingAnswer PayPage::show(SandboxInvoice invoice, const IncomingRequest &request)
{
    // HEAD is what messengers send to preview a link; the customer has seen nothing then.
    if (invoice.state == PayState::Created && request.method == "GET")
        invoice = m_payments.apply(invoice, PayState::Opened);
    const bool pending = request.queryValue(u"shown"_s) == u"pending";
    return payPageView(invoice, browserLanguage(request),
        pending
            //: To the customer, after the button “Leave it pending”.
            ? translatable(
                "PayPage", "Payment left pending. The shop has not been paid yet; you can still pay here.")
            : LocalizedText());
}

OutgoingAnswer PayPage::press(const SandboxInvoice &invoice, const IncomingRequest &request)
{
    const auto outcome = buttonOutcome(request.body);
    if (!outcome)
        return unknownButtonView(browserLanguage(request));
    // A button pressed twice leads to the same place as once; any other on a settled invoice changes nothing.
    if (!isPayable(invoice.state) && invoice.state != *outcome) {
        OutgoingAnswer answer = payPageView(invoice, browserLanguage(request));
        answer.status = 409;
        return answer;
    }
    const SandboxInvoice after = m_payments.apply(invoice, *outcome);
    if (const QUrl shop = returnPage(after, *outcome); !shop.isEmpty())
        return OutgoingAnswer::seeOther(shop.toEncoded());
    const QByteArray own = payLink({}, invoice.token);
    return OutgoingAnswer::seeOther(isPayable(after.state) ? own + "&shown=pending" : own);
}

} // namespace counterfoil
