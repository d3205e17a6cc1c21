// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceMoney.h"

#include "EInvoiceAnswers.h"
#include "gateways/WireReader.h"
#include "methods/PaymentSystem.h"

namespace counterfoil::einvoice {

using namespace Qt::StringLiterals;

namespace {

/// The code of the currency that an answer states, where it is one that is known ("USDT" of USDT_TRC20, "UAH"
/// of visamaster.uah); else what it states.
QString currencyIn(const Json &kept)
{
    constexpr qsizetype longest = 10;
    const QString system = wire::code(wire::id(kept[u"currency"]));
    if (const PaymentSystem *listed = findPaymentSystem(system))
        return listed->currencyCode.toString();
    const QString code = system.section(u'.', -1).section(u'_', 0, 0).toUpper();
    return Currency::find(code) ? code : system.toUpper().left(longest);
}

/// Adds the amount of the debit, where it was made in another currency than the sale's (gateways.md, C 2).
void stateDebit(Settlement *settlement, const Json &kept, const Invoice &invoice)
{
    const QString told = wire::amountText(kept[u"amount"]);
    if (told.isEmpty() || !settlement->paid.isEmpty() || isInCurrencyOf(kept, invoice))
        return;
    settlement->paid = told;
    settlement->paidCurrency = currencyIn(kept);
    settlement->isPaidAlone = true;
}

/// Whether its word says that the customer has paid, or is none that is known. What gateways state before
/// that is no money.
bool mayBePaid(const Json &kept)
{
    const QString word = wire::id(kept[u"status"]);
    return !word.isEmpty() && isPaid(stateOf(word).value_or(State::Paid));
}

} // namespace

Settlement moneyIn(const Json &kept, const Invoice &invoice)
{
    if (!mayBePaid(kept))
        return {};
    Json paid = kept;
    if (!stateOf(wire::id(kept[u"status"]))) // it may be one of those that say "paid"
        paid.set(u"status"_s, Json::string(u"FINISHED"_s));
    Settlement settlement = settlementIn(paid);
    statePaid(&settlement, kept, invoice);
    stateDebit(&settlement, kept, invoice);
    return settlement;
}

QString recalculationDoubt(const Json &kept)
{
    const QStringView name = u"is_recalc";
    const bool isUnreadable = mayBePaid(kept) && wire::flag(kept[name]) == wire::Flag::Unreadable;
    return isUnreadable ? wire::unreadableMember(name) : QString();
}

} // namespace counterfoil::einvoice
