// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodCatalogue.h"

#include "Note.h"

#include <algorithm>
#include <utility>

namespace counterfoil {

MethodCatalogue MethodCatalogue::standard()
{
    std::vector<PaymentMethod> methods{
        cardMethod(), nftMethod(), cryptoMethod(), upiMethod(), eInvoiceMethod()};
    for (PaymentMethod &method : methods)
        method = withNote(std::move(method));
    return MethodCatalogue(std::move(methods));
}

const PaymentMethod *MethodCatalogue::find(QStringView id) const
{
    const auto found = std::find_if(
        m_methods.begin(), m_methods.end(), [id](const PaymentMethod &method) { return method.id == id; });
    return found == m_methods.end() ? nullptr : &*found;
}

} // namespace counterfoil
