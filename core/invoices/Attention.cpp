// SPDX-License-Identifier: GPL-3.0-or-later
#include "Attention.h"

#include "SaleMoney.h"
#include "Transition.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// The first reason that nobody has put aside, else the first one.
QString foremost(const Invoice &invoice)
{
    const QStringList all = attentionReasons(invoice);
    const QStringList acknowledged = wordsIn(invoice.acknowledged);
    const auto fresh = std::find_if(all.begin(), all.end(),
        [&acknowledged](const QString &each) { return !acknowledged.contains(each); });
    return fresh != all.end() ? *fresh : all.value(0);
}

QString wordsOfMoney(const Invoice &invoice)
{
    const SaleMoney money = moneyOf(invoice);
    const QString asked = invoice.amount.display();
    const QString credit = QStringList{money.credited, money.creditedCurrency}.join(u' ').trimmed();
    if (money.reason == u"credit" && money.fee.isEmpty())
        return u"The gateway credits %1 and tells no fee: that is far from the %2 that was asked for."_s.arg(
            credit, asked);
    if (money.reason == u"credit")
        return u"The gateway credits %1 and keeps a fee of %2: that does not come to the %3 that was asked for."_s
            .arg(credit, money.fee, asked);
    if (money.reason == u"currency-unknown")
        return u"The gateway states an amount in a currency that it does not name, or that this program does not know. %1 was asked for; compare it with the gateway’s own pages."_s
            .arg(asked);
    if (money.reason == u"amount-unreadable")
        return u"An amount that the gateway states cannot be read. %1 was asked for; compare it with the gateway’s own pages."_s
            .arg(asked);
    if (!money.paidText.isEmpty() && !money.isRecalculated)
        return u"The gateway states %1 %2 as paid, and %3 was asked for."_s.arg(
            money.paidText, money.paidCurrency, asked);
    const QString credited = credit.isEmpty() ? QString() : u" It credits %1."_s.arg(credit);
    return u"The gateway says that another amount was paid than the %1 that was asked for."_s.arg(asked)
        + credited;
}

} // namespace

QStringList attentionReasons(const Invoice &invoice)
{
    QStringList reasons;
    if (invoice.state == State::Unknown || invoice.state == State::Withheld
        || invoice.state == State::Chargeback)
        reasons << stateName(invoice.state);
    for (const QString &doubt : wordsIn(invoice.doubt)) {
        if (!reasons.contains(
                doubt.section(u':', 1))) // "left-paid:chargeback" says no more than "chargeback"
            reasons << doubt;
    }
    if (const QString money = moneyOf(invoice).reason; !money.isEmpty())
        reasons << money;
    return reasons;
}

QString attention(const Invoice &invoice)
{
    return foremost(invoice).section(u':', 0, 0);
}

bool needsPerson(const Invoice &invoice)
{
    const QStringList all = attentionReasons(invoice);
    const QStringList acknowledged = wordsIn(invoice.acknowledged);
    return std::any_of(all.begin(), all.end(),
        [&acknowledged](const QString &each) { return !acknowledged.contains(each); });
}

QString stillAcknowledged(const Invoice &invoice)
{
    if (invoice.acknowledged.isEmpty())
        return {};
    const QStringList all = attentionReasons(invoice);
    QStringList acknowledged = wordsIn(invoice.acknowledged);
    acknowledged.removeIf([&all](const QString &each) { return !all.contains(each); });
    return acknowledged.join(u' ');
}

namespace {

/// A member of an answer, in words: what gateways call it is not for cashiers.
QString unreadable(const QString &member)
{
    if (member == u"amount")
        return u"The amount that the gateway states"_s;
    if (member == u"currency")
        return u"The currency that the gateway states"_s;
    if (member == u"status")
        return u"What the gateway says about where this sale stands"_s;
    if (member == u"is_recalc")
        return u"Whether the gateway took another amount than was asked for"_s;
    if (member == u"time" || member.startsWith(u"creat")) // as older books have it
        return u"The time at which the gateway says that it issued this sale"_s;
    return u"Something that the gateway states about this sale"_s;
}

} // namespace

QString attentionWords(const Invoice &invoice)
{
    const QString reason = foremost(invoice);
    const QString head = reason.section(u':', 0, 0);
    const QString tail = reason.section(u':', 1);
    if (head == u"unknown")
        return u"Nobody can tell yet whether the gateway has this sale."_s;
    if (head == u"withheld")
        return u"The gateway holds the money back."_s;
    if (head == u"chargeback")
        return u"The money went back to the customer."_s;
    if (head == u"left-paid") {
        const auto state = stateFromName(tail);
        return u"This sale was paid, and the gateway takes that back: “%1”. Compare it with the gateway’s own pages."_s
            .arg(state ? stateTitle(*state) : tail);
    }
    if (head == u"paid-again")
        return u"The gateway had taken the payment back and says now that it is paid again. Compare it with the gateway’s own pages."_s;
    if (head == u"status") {
        if (const auto state = stateFromName(tail)) // our name of it, and not the gateway's word
            return u"This sale was paid, and to the gateway it stands at “%1” now. Compare it with the gateway’s own pages."_s
                .arg(stateTitle(*state));
        if (!isPaid(invoice.state))
            return u"The gateway says “%1” about this sale, which this program does not know, so nobody can tell where it stands. Look at the gateway’s own pages."_s
                .arg(tail);
        return u"This sale was paid, and the gateway says “%1” about it now. Compare it with the gateway’s own pages."_s
            .arg(tail);
    }
    if (head == unconfirmedPayment)
        return u"The gateway says that this sale is paid, and what should confirm it does not. Compare it with the gateway’s own pages before you hand anything over."_s;
    if (head == u"likely-paid")
        return u"The gateway lists a paid sale, number %1, that looks like this one, and does not tell whose it is. Compare the two and say whether it is this one."_s
            .arg(tail);
    if (head == u"listed-amount")
        return u"The gateway’s list states another amount for this sale than the %1 that was asked for. Compare it with the gateway’s own pages."_s
            .arg(invoice.amount.display());
    if (head == u"unclean-answer")
        return u"The gateway’s answer held more than it should, so something may be wrong at the gateway. Compare this sale with the gateway’s own pages."_s;
    if (head == u"unreadable")
        return u"%1 cannot be read. Compare this sale with the gateway’s own pages."_s.arg(unreadable(tail));
    return reason.isEmpty() ? QString() : wordsOfMoney(invoice);
}

} // namespace counterfoil
