// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayPageView.h"

#include "EInvoiceSystems.h"
#include "PageTemplate.h"
#include "base/Language.h"

#include <QCryptographicHash>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct Ending {
    QString tone; ///< class of the sign: good, wait, bad
    QString sign;
    LocalizedText title;
    LocalizedText text;
    QUrl back;
};

Ending endingOf(const SandboxInvoice &invoice)
{
    switch (invoice.state) {
    case PayState::Authorised:
        //: To the customer, on a simulated gateway's payment page; so in all of these.
        return {u"good"_s, u"✓"_s, translatable("PayPage", "Payment received"),
            translatable("PayPage", "The shop has been told. The money is on its way to it."),
            invoice.successUrl};
    case PayState::Paid:
    case PayState::Recalculated:
        //: Title of a page: the invoice is paid.
        return {u"good"_s, u"✓"_s, translatable("PayPage", "Paid"),
            translatable("PayPage", "Thank you. This invoice is paid; there is nothing left to do."),
            invoice.successUrl};
    case PayState::Failed:
        return {u"bad"_s, u"!"_s, translatable("PayPage", "Payment failed"),
            translatable("PayPage", "Nothing was paid. Ask the shop for a new payment link."),
            invoice.failureUrl};
    case PayState::Cancelled:
        return {u"bad"_s, u"×"_s, translatable("PayPage", "Payment cancelled"),
            translatable(
                "PayPage", "Nothing was paid. Ask the shop for a new payment link if that was a mistake."),
            invoice.cancelUrl};
    case PayState::Expired:
        return {u"bad"_s, u"!"_s, translatable("PayPage", "This link has expired"),
            translatable("PayPage", "It was not used within 14 days. Ask the shop for a new payment link."),
            {}};
    case PayState::Chargeback:
        return {u"bad"_s, u"!"_s, translatable("PayPage", "Payment charged back"),
            translatable("PayPage", "The money went back to the customer."), {}};
    case PayState::Withheld:
        return {u"wait"_s, u"…"_s, translatable("PayPage", "Payment withheld"),
            translatable("PayPage", "The payment is being looked into. Ask the shop."), {}};
    case PayState::Created:
    case PayState::Opened:
        break;
    }
    return {u"wait"_s, u"…"_s, translatable("PayPage", "Payment pending"),
        translatable("PayPage", "The payment has not been finished yet."), invoice.pendingUrl};
}

LocalizedText methodTitle(const SandboxInvoice &invoice)
{
    if (invoice.method == u"card")
        return invoice.direct ? translatable("PayPage", "Card, 3-D Secure") : translatable("PayPage", "Card");
    if (invoice.method == u"nft")
        return invoice.direct ? translatable("PayPage", "Card (NFT), 3-D Secure")
                              : translatable("PayPage", "Card (NFT)");
    if (invoice.method == u"crypto")
        //: A payment method: cryptocurrencies.
        return translatable("PayPage", "Crypto");
    if (invoice.method == u"upi")
        return u"UPI"_s;
    if (const EInvoiceSystem *system = findEInvoiceSystem(invoice.method))
        return titleOf(*system);
    // A form that names no system leaves it to the customer; the invoice holds the money's name then.
    return Currency::find(invoice.method)
        //: In the place of a payment method: the customer chooses one.
        ? translatable("PayPage", "Your choice")
        : LocalizedText(invoice.method);
}

SafeHtml description(const SandboxInvoice &invoice, const QString &language)
{
    if (invoice.description.isEmpty())
        return {};
    return PageTemplate(u"description.html"_s)
        //: Above the description of goods.
        .set(u"label"_s, translatable("PayPage", "What you buy").in(language))
        .set(u"text"_s, invoice.description)
        .fill();
}

SafeHtml email(const SandboxInvoice &invoice, const QString &language)
{
    if (invoice.email.isEmpty())
        return {};
    return PageTemplate(u"email.html"_s)
        //: Before an e-mail address.
        .set(u"label"_s, translatable("PayPage", "Receipt to").in(language))
        .set(u"text"_s, invoice.email)
        .fill();
}

SafeHtml wayBack(const QUrl &shop, const QString &language)
{
    if (shop.isEmpty())
        return {};
    return PageTemplate(u"back.html"_s)
        //: A link.
        .set(u"label"_s, translatable("PayPage", "Back to the shop").in(language))
        .set(u"text"_s, shop.toString(QUrl::FullyEncoded))
        .fill();
}

SafeHtml receipt(const SandboxInvoice &invoice, const QString &language)
{
    return PageTemplate(u"receipt.html"_s)
        .set(u"amount"_s, displayAmount(invoice.amount, language))
        //: Before its number.
        .set(u"numberLabel"_s, translatable("PayPage", "Invoice").in(language))
        .set(u"number"_s, QString::number(invoice.id))
        //: Before what it is paid by: a card, a wallet's name.
        .set(u"methodLabel"_s, translatable("PayPage", "Method").in(language))
        .set(u"method"_s, methodTitle(invoice).in(language))
        .set(u"email"_s, email(invoice, language))
        .set(u"description"_s, description(invoice, language))
        .fill();
}

bool hasReturnPage(const SandboxInvoice &invoice)
{
    return !invoice.successUrl.isEmpty() || !invoice.failureUrl.isEmpty() || !invoice.cancelUrl.isEmpty()
        || !invoice.pendingUrl.isEmpty();
}

OutgoingAnswer page(const QString &language, const LocalizedText &title, const SafeHtml &content, int status,
    bool leavesTheSite)
{
    const QString style = sandboxResource(u"style.css"_s);
    const bool isRightToLeft = Language::localeOf(language).textDirection() == Qt::RightToLeft;
    const SafeHtml html =
        PageTemplate(u"layout.html"_s)
            .set(u"language"_s, language)
            .set(u"direction"_s, isRightToLeft ? u"rtl"_s : u"ltr"_s)
            .set(u"title"_s, title.in(language))
            .set(u"style"_s, SafeHtml{style})
            //: Stands above all payment pages of the simulated gateway; the next sentence follows on it.
            .set(u"training"_s, translatable("PayPage", "Training page.").in(language))
            .set(u"noMoney"_s, translatable("PayPage", "No money moves here.").in(language))
            //: The name of a shop that does not exist.
            .set(u"shop"_s, translatable("PayPage", "Sandbox Shop").in(language))
            .set(u"content"_s, content)
            .set(u"footer"_s,
                //: “Counterfoil” is this program.
                translatable("PayPage", "Counterfoil sandbox: a simulated payment gateway on this computer.")
                    .in(language))
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

OutgoingAnswer messagePage(
    const QString &language, const LocalizedText &title, const LocalizedText &text, int status)
{
    const SafeHtml content = PageTemplate(u"ending.html"_s)
                                 .set(u"tone"_s, u"bad"_s)
                                 .set(u"sign"_s, u"?"_s)
                                 .set(u"title"_s, title.in(language))
                                 .set(u"text"_s, text.in(language))
                                 .fill();
    return page(language, title, content, status, false);
}

} // namespace

QString displayAmount(const Money &amount, const QString &language)
{
    const NumberStyle style = NumberStyle::of(Language::localeOf(language));
    return style.write(amount.decimalText()) + QChar(0x00A0) + amount.currency().code();
}

OutgoingAnswer payPageView(const SandboxInvoice &invoice, const QString &language, const LocalizedText &note)
{
    if (!isPayable(invoice.state)) {
        const Ending ending = endingOf(invoice);
        PageTemplate content(u"ending.html"_s);
        content.set(u"tone"_s, ending.tone)
            .set(u"sign"_s, ending.sign)
            .set(u"title"_s, ending.title.in(language))
            .set(u"text"_s, ending.text.in(language))
            .set(u"receipt"_s, receipt(invoice, language))
            .set(u"back"_s, wayBack(ending.back, language));
        return page(language, ending.title, content.fill(), 200, false);
    }

    const QString amount = displayAmount(invoice.amount, language);
    //: Title of a page, and a button. %1: an amount with its currency.
    const LocalizedText pay = translatable("PayPage", "Pay %1").arg(amount);
    const LocalizedText title = invoice.direct ? translatable("PayPage", "Confirm your card payment") : pay;
    const LocalizedText heading = invoice.direct ? translatable("PayPage", "Confirm your payment")
                                                 : translatable("PayPage", "Your payment");
    //: A button, on the page by which a card's owner confirms a payment. %1: an amount with its currency.
    const LocalizedText confirm = translatable("PayPage", "Confirm %1").arg(amount);
    const SafeHtml noted =
        note.isEmpty() ? SafeHtml{} : PageTemplate(u"note.html"_s).set(u"text"_s, note.in(language)).fill();
    const SafeHtml content =
        PageTemplate(u"pay.html"_s)
            .set(u"heading"_s, heading.in(language))
            .set(u"note"_s, noted)
            .set(u"receipt"_s, receipt(invoice, language))
            .set(u"pay"_s, (invoice.direct ? confirm : pay).in(language))
            //: Above buttons by which somebody who practises ends the payment in other ways.
            .set(u"others"_s, translatable("PayPage", "Or practise another ending").in(language))
            //: A button: the payment stays unfinished.
            .set(u"pending"_s, translatable("PayPage", "Leave it pending").in(language))
            //: A button: the payment shall fail.
            .set(u"fail"_s, translatable("PayPage", "Let it fail").in(language))
            //: A button: the customer cancels the payment.
            .set(u"cancel"_s, translatable("PayPage", "Cancel").in(language))
            .fill();
    return page(language, title, content, 200, hasReturnPage(invoice));
}

OutgoingAnswer unknownLinkView(const QString &language)
{
    return messagePage(language, translatable("PayPage", "This payment link is not known"),
        translatable("PayPage",
            "Perhaps a part of it was lost when it was copied. Open it again from the message you got, or "
            "ask "
            "the shop for a new one."),
        404);
}

OutgoingAnswer refusedFormView(const QString &language, int status, const LocalizedText &sentence)
{
    return messagePage(language, translatable("PayPage", "This payment form does not work"),
        sentence
            + LocalizedText(u' ')
            //: Follows on a sentence that says what is wrong with a payment form.
            + translatable("PayPage", "Nothing was paid. Ask the shop for a new payment link."),
        status);
}

OutgoingAnswer unknownButtonView(const QString &language)
{
    return messagePage(language, translatable("PayPage", "That did not work"),
        translatable("PayPage", "Go back, load the payment page again and use its buttons."), 400);
}

} // namespace counterfoil
