// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPaySum.h"

#include "gateways/WireReader.h"

namespace counterfoil::nonstopay {

Sum compareSum(const Json &amount, const Json &currency, const Invoice &invoice)
{
    const Currency own = invoice.amount.currency();
    const auto stated = Currency::find(currency.text().trimmed().toUpper());
    if (!stated)
        return Sum::Untold;
    if (*stated != own)
        return stated->isNational() && own.isNational() ? Sum::Other : Sum::Untold;
    const StatedAmount told = wire::amount(amount);
    if (told.isAbsent())
        return Sum::Untold;
    if (told.isUnreadable())
        return Sum::Unreadable;
    return told.is(invoice.amount) ? Sum::Same : Sum::Other; // finer than the currency is another
}

} // namespace counterfoil::nonstopay
