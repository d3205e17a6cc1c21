// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownSale.h"

#include "coins/PaymentUri.h"
#include "invoices/MayBeTold.h"
#include "invoices/SoldTo.h"

namespace counterfoil {

namespace {

using Stage = ShownSale::Stage;

Stage stageOfOpen(const Invoice &invoice, const MethodCatalogue &methods)
{
    if (!mayBeShownToPay(invoice))
        return Stage::Moment;
    if (!paymentMeans::code(invoice).isEmpty())
        return Stage::Scan;
    if (paymentMeans::form(invoice))
        return Stage::Counter;
    if (paymentMeans::isConfirmedOnPhone(invoice, methods))
        return Stage::Phone;
    return Stage::Moment;
}

Stage stageOf(const Invoice &invoice, const MethodCatalogue &methods)
{
    switch (invoice.state) {
    case State::Open:
        return stageOfOpen(invoice, methods);
    case State::Authorised:
    case State::Paid:
        return mayBeToldPaidInFull(invoice) ? Stage::Paid : Stage::Moment;
    case State::Failed:
    case State::Cancelled:
    case State::Expired:
    case State::Refused:
        return Stage::NotPaid;
    case State::Issuing:
    case State::Unknown:
    case State::Withheld:
    case State::Chargeback:
        return Stage::Moment;
    }
    Q_UNREACHABLE();
}

LocalizedText methodOf(const Invoice &invoice, const MethodCatalogue &methods)
{
    if (LocalizedText system = paymentMeans::systemTitle(invoice, methods); !system.isEmpty())
        return system;
    const PaymentMethod *method = methods.find(invoice.methodId);
    return method ? method->title : LocalizedText();
}

} // namespace

ShownSale shownSale(const Invoice &invoice, const MethodCatalogue &methods, const QString &trainingAccountId,
    paymentMeans::CoinCode coinCode)
{
    ShownSale shown{.stage = stageOf(invoice, methods), .amount = invoice.amount};
    shown.isTraining = invoice.accountId == trainingAccountId;
    shown.language = customersLanguage(invoice.fields);
    if (!invoice.coin.isEmpty())
        shown.network = paymentMeans::coinTitle(invoice.coin);
    if (invoice.channel != Channel::Direct)
        shown.method = methodOf(invoice, methods);
    if (shown.stage == Stage::Scan)
        shown.code = paymentMeans::code(invoice, coinCode);
    shown.mayBeMisread = !paymentUriCaution(shown.code).isEmpty();
    return shown;
}

bool isOutcome(Stage stage)
{
    return stage == Stage::Paid || stage == Stage::NotPaid;
}

} // namespace counterfoil
