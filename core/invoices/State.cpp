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
    const char16_t *title;
};

constexpr Row table[] = {
    {State::Issuing, u"issuing", u"Being issued"},
    {State::Open, u"open", u"Waiting for the customer"},
    {State::Authorised, u"authorised", u"Paid by the customer, settlement outstanding"},
    {State::Paid, u"paid", u"Paid"},
    {State::Failed, u"failed", u"Payment failed"},
    {State::Cancelled, u"cancelled", u"Cancelled, payment no longer expected"},
    {State::Expired, u"expired", u"Expired unpaid"},
    {State::Chargeback, u"chargeback", u"Charged back or refunded"},
    {State::Withheld, u"withheld", u"Withheld by the gateway"},
    {State::Refused, u"refused", u"Not issued"},
    {State::Unknown, u"unknown", u"Unknown whether it was issued"},
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

QString stateTitle(State state)
{
    return QStringView(row(state).title).toString();
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
