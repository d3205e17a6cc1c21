// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoinVerdict.h"

#include "methods/MethodCatalogue.h"
#include "methods/PaymentSystem.h"

namespace counterfoil {

namespace {

bool isPaidInCoins(const Invoice &invoice)
{
    static const MethodCatalogue methods = MethodCatalogue::standard();
    const PaymentMethod *method = methods.find(invoice.methodId);
    const Field *field = method ? method->field(FieldKind::PaymentSystem) : nullptr;
    if (!field)
        return false;
    const QString code = invoice.fields[field->wireName].text();
    if (const PaymentSystem *system = findPaymentSystem(code))
        return system->kind == PaymentSystem::Kind::Coin;
    const auto currency = currencyOfSystem(code); // a coin that we know in a network that is not listed
    return currency && !currency->isNational() && currency->code() != u"XXX";
}

} // namespace

AddressVerdict coinVerdict(const Invoice &invoice)
{
    const CoinAddress &coin = invoice.coin;
    if (!coin.isEmpty())
        return checkCoinAddress(coin.address, coin.coin, coin.network);
    const bool hasNothing =
        invoice.state == State::Open && invoice.payLink.isEmpty() && invoice.payForm.isNull();
    return hasNothing && isPaidInCoins(invoice) && !wasImported(invoice) ? missingCoinAddress()
                                                                         : AddressVerdict();
}

} // namespace counterfoil
