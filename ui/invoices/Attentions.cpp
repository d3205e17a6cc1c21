// SPDX-License-Identifier: GPL-3.0-or-later
#include "Attentions.h"

#include "invoices/Attention.h"
#include "invoices/SaleMoney.h"
#include "invoices/Transition.h"
#include "links/PaymentMeans.h"
#include "parts/Words.h"

namespace counterfoil::attentions {

using namespace Qt::StringLiterals;

LocalizedText whatToDo(const Invoice &invoice)
{
    const QString reason = attention(invoice);
    if (reason == u"unknown" && !invoice.remoteId.isEmpty())
        //: “Check now” is a button: it is called as it is called there.
        return translatable(
            "Attentions", "The gateway has this sale. “Check now” fetches its link; it is not issued again.");
    if (reason == u"coin-address")
        return paymentMeans::addressVerdict(invoice).advice();
    if (reason == u"left-paid" || reason == u"paid-again" || reason == u"status")
        //: “Done” is a button: it is called as it is called there.
        return translatable(
            "Attentions", "See the gateway’s own pages for what became of the money, then choose “Done”.");
    if (reason == unconfirmedPayment)
        //: What may be handed over are goods. “Done” is a button: it is called as it is called there.
        return translatable("Attentions",
            "Compare this sale with the gateway’s own pages before you hand anything over, then choose "
            "“Done”.");
    if (reason == u"unclean-answer" || reason == u"unreadable" || reason == u"listed-amount"
        || reason == u"currency-unknown")
        //: “Done” is a button: it is called as it is called there.
        return translatable(
            "Attentions", "Compare this sale with the gateway’s own pages, then choose “Done”.");
    if (reason == u"likely-paid")
        //: “It may be this one…” and “Done” are buttons: they are called as they are called there.
        return translatable("Attentions",
            "Choose “It may be this one…” to see both side by side. If it is another sale, choose “Done”.");
    if (isAboutMoney(invoice))
        //: “Done” is a button: it is called as it is called there.
        return translatable("Attentions",
            "Compare it with what you sold: settle the difference with the customer, or let it be, and "
            "choose “Done”.");
    if (reason == u"withheld")
        //: “Done” is a button: it is called as it is called there.
        return translatable("Attentions", "Ask the gateway for the reason, then choose “Done”.");
    if (reason == u"chargeback")
        //: “Done” is a button: it is called as it is called there.
        return translatable("Attentions", "See the gateway’s own pages for the reason, then choose “Done”.");
    if (reason == u"unknown")
        //: “Check now” is a button: it is called as it is called there.
        return translatable("Attentions",
            "Choose “Check now” before you sell again: otherwise the customer may pay twice. If it stays so, "
            "look for the sale in the gateway’s own pages.");
    return words::advice(invoice);
}

QString standing(const Invoice &invoice, const QDateTime &now)
{
    if (invoice.checkedAt.isValid())
        //: %1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.
        return translatable("Attentions", "The gateway said so %1.").arg(words::age(invoice.checkedAt, now));
    if (!invoice.remoteStatus.isEmpty())
        //: %1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.
        return translatable("Attentions", "The gateway said so %1.").arg(words::age(invoice.changedAt, now));
    //: %1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.
    return translatable("Attentions", "This program noted it %1.").arg(words::age(invoice.changedAt, now));
}

bool isAboutMoney(const Invoice &invoice)
{
    const QString reason = attention(invoice);
    return !reason.isEmpty() && reason == moneyOf(invoice).reason;
}

} // namespace counterfoil::attentions
