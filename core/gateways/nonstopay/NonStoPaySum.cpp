// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPaySum.h"

#include "gateways/WireReader.h"

namespace counterfoil::nonstopay {

Sum compareSum(const Json &amount, const Json &currency, const Invoice &invoice)
{
    const Currency own = invoice.amount.currency();
    const StatedAmount told = wire::amount(amount);
    if (told.isUnreadable())
        return Sum::Unreadable;
    const bool isSame = told.is(invoice.amount); // finer than the currency is another
    const QString code = wire::currencyCode(currency);
    if (code.isEmpty())
        return told.isAbsent() || isSame ? Sum::Untold : Sum::Nameless;
    if (code == own.code()) {
        if (told.isAbsent())
            return Sum::Untold;
        return isSame ? Sum::Same : Sum::Other;
    }
    const auto stated = statedCurrency(code);
    return stated && stated->isNational() && own.isNational() ? Sum::Other : Sum::Untold;
}

} // namespace counterfoil::nonstopay
