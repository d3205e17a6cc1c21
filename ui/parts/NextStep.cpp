// SPDX-License-Identifier: GPL-3.0-or-later
#include "NextStep.h"

#include "links/PaymentMeans.h"

namespace counterfoil::steps {

using namespace Qt::StringLiterals;

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

QString whyNothingToPay(const Invoice &invoice)
{
    if (isPayable(invoice))
        return {};
    switch (invoice.state) {
    case State::Issuing:
    case State::Open:
    case State::Unknown:
        return u"This sale has no pay link."_s;
    case State::Authorised:
    case State::Paid:
        return u"This sale is paid: nobody is to pay by its link again."_s;
    case State::Chargeback:
    case State::Withheld:
        return u"The customer has paid this sale: nobody is to pay by its link again."_s;
    case State::Failed:
    case State::Cancelled:
    case State::Expired:
        return u"This sale is over: its link is not to be paid any more. Sell again for a new one."_s;
    case State::Refused:
        return u"This sale was not issued: nobody can pay it."_s;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil::steps
