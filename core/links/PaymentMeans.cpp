// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaymentMeans.h"

#include "PayLink.h"
#include "base/Counted.h"
#include "methods/PaymentSystem.h"

namespace counterfoil::paymentMeans {

using namespace Qt::StringLiterals;

QString code(const Invoice &invoice)
{
    return invoice.payLink.isEmpty() ? invoice.coin.address : invoice.payLink;
}

bool isAddress(const Invoice &invoice)
{
    return invoice.payLink.isEmpty() && !invoice.coin.isEmpty();
}

bool isForPhone(const Invoice &invoice)
{
    const auto link = readPayLink(invoice.payLink);
    return link && !isForBrowser(*link);
}

std::optional<PayForm> form(const Invoice &invoice)
{
    return PayForm::fromJson(invoice.payForm);
}

bool any(const Invoice &invoice)
{
    return !code(invoice).isEmpty() || form(invoice);
}

QString systemCode(const Invoice &invoice, const MethodCatalogue &methods)
{
    const PaymentMethod *method = methods.find(invoice.methodId);
    const Field *field = method ? method->field(FieldKind::PaymentSystem) : nullptr;
    return field ? invoice.fields[field->wireName].text() : QString();
}

QString systemTitle(const Invoice &invoice, const MethodCatalogue &methods)
{
    const QString code = systemCode(invoice, methods);
    const PaymentSystem *system = findPaymentSystem(code);
    return system ? system->title() : code;
}

bool isConfirmedOnPhone(const Invoice &invoice, const MethodCatalogue &methods)
{
    const PaymentSystem *system = findPaymentSystem(systemCode(invoice, methods));
    return system
        && (system->kind == PaymentSystem::Kind::MobileMoney || system->kind == PaymentSystem::Kind::Upi);
}

QString coinTitle(const CoinAddress &coin)
{
    QStringList parts;
    if (!coin.coin.isEmpty())
        parts << coin.coin.toUpper();
    if (!coin.network.isEmpty() && coin.network.toUpper() != coin.coin.toUpper())
        parts << u"network "_s + coin.network.toUpper();
    return parts.join(u" · "_s);
}

QString confirmations(const CoinAddress &coin)
{
    if (coin.needed > 0)
        return u"%1 of %2"_s.arg(coin.confirmations).arg(counted(coin.needed, u"confirmation"_s));
    if (coin.confirmations > 0)
        return u"Confirmations: %1"_s.arg(coin.confirmations);
    return {};
}

} // namespace counterfoil::paymentMeans
