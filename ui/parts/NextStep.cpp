// SPDX-License-Identifier: GPL-3.0-or-later
#include "NextStep.h"

#include "links/PaymentMeans.h"

namespace counterfoil::steps {

bool isAwaited(State state)
{
    switch (state) {
    case State::Issuing:
    case State::Open:
    case State::Unknown:
        return true;
    case State::Authorised:
    case State::Paid:
    case State::Failed:
    case State::Cancelled:
    case State::Expired:
    case State::Chargeback:
    case State::Withheld:
    case State::Refused:
        return false;
    }
    Q_UNREACHABLE();
}

bool isPayable(const Invoice &invoice)
{
    return isAwaited(invoice.state) && paymentMeans::any(invoice);
}

Step next(const Invoice &invoice)
{
    switch (invoice.state) {
    case State::Issuing:
    case State::Unknown:
        return Step::Check; // to learn what became of it, before anything else
    case State::Open:
        return isPayable(invoice) ? Step::ShowMeans : Step::Check;
    case State::Failed:
    case State::Cancelled:
    case State::Expired:
    case State::Refused:
        return Step::SellAgain;
    case State::Authorised:
    case State::Paid:
    case State::Chargeback:
    case State::Withheld:
        return needsPerson(invoice) ? Step::PutAside : Step::None;
    }
    Q_UNREACHABLE();
}

LocalizedText whyNothingToPay(const Invoice &invoice)
{
    if (isPayable(invoice))
        return {};
    switch (invoice.state) {
    case State::Issuing:
    case State::Open:
    case State::Unknown:
        return translatable("NextStep", "This sale has no pay link.");
    case State::Authorised:
    case State::Paid:
        return translatable("NextStep", "This sale is paid: nobody is to pay by its link again.");
    case State::Chargeback:
    case State::Withheld:
        return translatable(
            "NextStep", "The customer has paid this sale: nobody is to pay by its link again.");
    case State::Failed:
    case State::Cancelled:
    case State::Expired:
        return translatable(
            "NextStep", "This sale is over: its link is not to be paid any more. Sell again for a new one.");
    case State::Refused:
        return translatable("NextStep", "This sale was not issued: nobody can pay it.");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil::steps
