// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodCatalogue.h"

#include <algorithm>

namespace counterfoil {

MethodCatalogue MethodCatalogue::standard()
{
    return MethodCatalogue({cardMethod(), nftMethod(), cryptoMethod(), upiMethod(), eInvoiceMethod()});
}

const PaymentMethod *MethodCatalogue::find(QStringView id) const
{
    const auto found = std::find_if(
        m_methods.begin(), m_methods.end(), [id](const PaymentMethod &method) { return method.id == id; });
    return found == m_methods.end() ? nullptr : &*found;
}

} // namespace counterfoil
