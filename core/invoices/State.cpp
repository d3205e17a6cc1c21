// SPDX-License-Identifier: GPL-3.0-or-later
#include "State.h"

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    State state;
    const char16_t *name;
};

constexpr Row table[] = {
    {State::Issuing, u"issuing"},
    {State::Open, u"open"},
    {State::Authorised, u"authorised"},
    {State::Paid, u"paid"},
    {State::Failed, u"failed"},
    {State::Cancelled, u"cancelled"},
    {State::Expired, u"expired"},
    {State::Chargeback, u"chargeback"},
    {State::Withheld, u"withheld"},
    {State::Refused, u"refused"},
    {State::Unknown, u"unknown"},
};

const Row &row(State state)
{
    return *std::find_if(
        std::begin(table), std::end(table), [state](const Row &each) { return each.state == state; });
}

} // namespace

QString stateName(State state)
{
    return QStringView(row(state).name).toString();
}

std::optional<State> stateFromName(QStringView name)
{
    const auto *found = std::find_if(std::begin(table), std::end(table),
        [name](const Row &each) { return name.compare(QStringView(each.name), Qt::CaseInsensitive) == 0; });
    return found == std::end(table) ? std::nullopt : std::optional(found->state);
}

LocalizedText stateTitle(State state)
{
    switch (state) {
    case State::Issuing:
        //: A sale: its payment link is being made.
        return translatable("State", "Being issued");
    case State::Open:
        //: A sale.
        return translatable("State", "Waiting for the customer");
    case State::Authorised:
        //: A sale: the customer has paid, the shop’s money is still to come.
        return translatable("State", "Paid by the customer, settlement outstanding");
    case State::Paid:
        //: A sale.
        return translatable("State", "Paid");
    case State::Failed:
        //: A sale.
        return translatable("State", "Payment failed");
    case State::Cancelled:
        //: A sale.
        return translatable("State", "Cancelled, payment no longer expected");
    case State::Expired:
        //: A sale: nobody paid in time.
        return translatable("State", "Expired unpaid");
    case State::Chargeback:
        //: A sale: the customer has the money back.
        return translatable("State", "Charged back or refunded");
    case State::Withheld:
        //: A sale: the gateway holds the money back.
        return translatable("State", "Withheld by the gateway");
    case State::Refused:
        //: A sale: no payment link was made.
        return translatable("State", "Not issued");
    case State::Unknown:
        //: A sale: nobody knows whether it exists at the gateway.
        return translatable("State", "Unknown whether it was issued");
    }
    Q_UNREACHABLE();
}

bool isPaid(State state)
{
    return state == State::Paid || state == State::Authorised;
}

bool isUnsettled(State state)
{
    return state == State::Issuing || state == State::Open || state == State::Authorised
        || state == State::Unknown || state == State::Withheld;
}

} // namespace counterfoil
