// SPDX-License-Identifier: GPL-3.0-or-later
#include "Attentions.h"

#include "invoices/Attention.h"
#include "invoices/SaleMoney.h"
#include "parts/MoneyWords.h"
#include "parts/Words.h"

namespace counterfoil::attentions {

using namespace Qt::StringLiterals;

QString why(const Invoice &invoice, const QLocale &locale)
{
    const SaleMoney money = moneyOf(invoice);
    if (attention(invoice) != u"amount" || money.paidText.isEmpty() || money.isRecalculated)
        return attentionWords(invoice);
    // As the core words it, with amounts as the window writes them.
    return u"The gateway states %1 as paid, and %2 was asked for."_s.arg(
        words::stated(money.paidText, money.paidCurrency, locale), words::amount(invoice.amount, locale));
}

QString whatToDo(const Invoice &invoice)
{
    const QString reason = attention(invoice);
    if (reason == u"unknown" && !invoice.remoteId.isEmpty())
        return u"The gateway has this sale. “Check now” fetches its link; it is not issued again."_s;
    if (reason == u"left-paid" || reason == u"paid-again" || reason == u"status")
        return u"See the gateway’s own pages for what became of the money, then choose “Done”."_s;
    if (reason == u"unclean-answer" || reason == u"unreadable" || reason == u"unconfirmed"
        || reason == u"listed-amount" || reason == u"currency-unknown")
        return u"Compare this sale with the gateway’s own pages, then choose “Done”."_s;
    if (reason == u"likely-paid")
        return u"Choose “It may be this one…” to see both side by side. If it is another sale, choose “Done”."_s;
    if (isAboutMoney(invoice))
        return u"Compare it with what you sold: settle the difference with the customer, or let it be, and choose “Done”."_s;
    if (reason == u"withheld")
        return u"Ask the gateway for the reason, then choose “Done”."_s;
    if (reason == u"chargeback")
        return u"See the gateway’s own pages for the reason, then choose “Done”."_s;
    if (reason == u"unknown")
        return u"Choose “Check now” before you sell again: otherwise the customer may pay twice. If it stays so, look for the sale in the gateway’s own pages."_s;
    return words::advice(invoice);
}

QString standing(const Invoice &invoice, const QDateTime &now)
{
    if (invoice.checkedAt.isValid())
        return u"The gateway said so %1."_s.arg(words::age(invoice.checkedAt, now));
    if (!invoice.remoteStatus.isEmpty())
        return u"The gateway said so %1."_s.arg(words::age(invoice.changedAt, now));
    return u"This program noted it %1."_s.arg(words::age(invoice.changedAt, now));
}

bool isAboutMoney(const Invoice &invoice)
{
    const QString reason = attention(invoice);
    return !reason.isEmpty() && reason == moneyOf(invoice).reason;
}

} // namespace counterfoil::attentions
