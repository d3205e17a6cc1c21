// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayPageView.h"

#include "EInvoiceSystems.h"
#include "PageTemplate.h"

#include <QCryptographicHash>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct Ending {
    QString tone; ///< class of the sign: good, wait, bad
    QString sign;
    QString title;
    QString text;
    QUrl back;
};

Ending endingOf(const SandboxInvoice &invoice)
{
    switch (invoice.state) {
    case PayState::Authorised:
        return {u"good"_s, u"✓"_s, u"Payment received"_s,
            u"The shop has been told. The money is on its way to it."_s, invoice.successUrl};
    case PayState::Paid:
    case PayState::Recalculated:
        return {u"good"_s, u"✓"_s, u"Paid"_s,
            u"Thank you. This invoice is paid; there is nothing left to do."_s, invoice.successUrl};
    case PayState::Failed:
        return {u"bad"_s, u"!"_s, u"Payment failed"_s,
            u"Nothing was paid. Ask the shop for a new payment link."_s, invoice.failureUrl};
    case PayState::Cancelled:
        return {u"bad"_s, u"×"_s, u"Payment cancelled"_s,
            u"Nothing was paid. Ask the shop for a new payment link if that was a mistake."_s,
            invoice.cancelUrl};
    case PayState::Expired:
        return {u"bad"_s, u"!"_s, u"This link has expired"_s,
            u"It was not used within 14 days. Ask the shop for a new payment link."_s, {}};
    case PayState::Chargeback:
        return {u"bad"_s, u"!"_s, u"Payment charged back"_s, u"The money went back to the customer."_s, {}};
    case PayState::Withheld:
        return {u"wait"_s, u"…"_s, u"Payment withheld"_s,
            u"The payment is being looked into. Ask the shop."_s, {}};
    case PayState::Created:
    case PayState::Opened:
        break;
    }
    return {u"wait"_s, u"…"_s, u"Payment pending"_s, u"The payment has not been finished yet."_s,
        invoice.pendingUrl};
}

QString methodTitle(const SandboxInvoice &invoice)
{
    if (invoice.method == u"card")
        return invoice.direct ? u"Card, 3-D Secure"_s : u"Card"_s;
    if (invoice.method == u"nft")
        return invoice.direct ? u"Card (NFT), 3-D Secure"_s : u"Card (NFT)"_s;
    if (invoice.method == u"crypto")
        return u"Crypto"_s;
    if (invoice.method == u"upi")
        return u"UPI"_s;
    if (const EInvoiceSystem *system = findEInvoiceSystem(invoice.method))
        return system->title.toString();
    // A form that names no system leaves it to the customer; the invoice holds the money's name then.
    return Currency::find(invoice.method) ? u"Your choice"_s : invoice.method;
}

SafeHtml optional(const QString &file, const QString &text)
{
    return text.isEmpty() ? SafeHtml{} : PageTemplate(file).set(u"text"_s, text).fill();
}

SafeHtml receipt(const SandboxInvoice &invoice)
{
    return PageTemplate(u"receipt.html"_s)
        .set(u"amount"_s, displayAmount(invoice.amount))
        .set(u"number"_s, QString::number(invoice.id))
        .set(u"method"_s, methodTitle(invoice))
        .set(u"email"_s, optional(u"email.html"_s, invoice.email))
        .set(u"description"_s, optional(u"description.html"_s, invoice.description))
        .fill();
}

bool hasReturnPage(const SandboxInvoice &invoice)
{
    return !invoice.successUrl.isEmpty() || !invoice.failureUrl.isEmpty() || !invoice.cancelUrl.isEmpty()
        || !invoice.pendingUrl.isEmpty();
}

OutgoingAnswer page(const QString &title, const SafeHtml &content, int status, bool leavesTheSite)
{
    const QString style = sandboxResource(u"style.css"_s);
    const SafeHtml html = PageTemplate(u"layout.html"_s)
                              .set(u"title"_s, title)
                              .set(u"style"_s, SafeHtml{style})
                              .set(u"content"_s, content)
                              .fill();
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    // Chromium applies form-action to the redirects behind a form as well, and a shop's own page may redirect
    // once more, to a host that nobody knows here. So with return pages any web address is allowed; a
    // sentence from outside cannot become a form anyway.
    const QByteArray forms = leavesTheSite ? "'self' http: https:" : "'self'";
    OutgoingAnswer answer = OutgoingAnswer::html(html.html.toUtf8(), status);
    answer.headers = {{"Content-Security-Policy",
                          "default-src 'none'; style-src 'sha256-" + hash + "'; form-action " + forms
                              + "; base-uri 'none'; frame-ancestors 'none'"},
        {"Referrer-Policy", "no-referrer"}};
    return answer;
}

OutgoingAnswer messagePage(const QString &title, const QString &text, int status)
{
    const SafeHtml content = PageTemplate(u"ending.html"_s)
                                 .set(u"tone"_s, u"bad"_s)
                                 .set(u"sign"_s, u"?"_s)
                                 .set(u"title"_s, title)
                                 .set(u"text"_s, text)
                                 .fill();
    return page(title, content, status, false);
}

} // namespace

QString displayAmount(const Money &amount)
{
    QString text = amount.decimalText();
    const qsizetype mark = text.indexOf(u'.');
    for (qsizetype at = (mark < 0 ? text.size() : mark) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return text + QChar(0x00A0) + amount.currency().code();
}

OutgoingAnswer payPageView(const SandboxInvoice &invoice, const QString &note)
{
    if (!isPayable(invoice.state)) {
        const Ending ending = endingOf(invoice);
        PageTemplate content(u"ending.html"_s);
        content.set(u"tone"_s, ending.tone)
            .set(u"sign"_s, ending.sign)
            .set(u"title"_s, ending.title)
            .set(u"text"_s, ending.text)
            .set(u"receipt"_s, receipt(invoice))
            .set(u"back"_s, optional(u"back.html"_s, ending.back.toString(QUrl::FullyEncoded)));
        return page(ending.title, content.fill(), 200, false);
    }

    const QString title =
        invoice.direct ? u"Confirm your card payment"_s : u"Pay %1"_s.arg(displayAmount(invoice.amount));
    const SafeHtml content =
        PageTemplate(u"pay.html"_s)
            .set(u"heading"_s, invoice.direct ? u"Confirm your payment"_s : u"Your payment"_s)
            .set(u"note"_s, optional(u"note.html"_s, note))
            .set(u"receipt"_s, receipt(invoice))
            .set(u"amount"_s, displayAmount(invoice.amount))
            .set(u"verb"_s, invoice.direct ? u"Confirm"_s : u"Pay"_s)
            .fill();
    return page(title, content, 200, hasReturnPage(invoice));
}

OutgoingAnswer unknownLinkView()
{
    return messagePage(u"This payment link is not known"_s,
        u"Perhaps a part of it was lost when it was copied. Open it again from the message you got, or ask "
        u"the shop for a new one."_s,
        404);
}

OutgoingAnswer refusedFormView(int status, const QString &sentence)
{
    return messagePage(u"This payment form does not work"_s,
        sentence + u" Nothing was paid. Ask the shop for a new payment link."_s, status);
}

OutgoingAnswer unknownButtonView()
{
    return messagePage(
        u"That did not work"_s, u"Go back, load the payment page again and use its buttons."_s, 400);
}

} // namespace counterfoil
