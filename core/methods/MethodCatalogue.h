// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaymentMethod.h"

#include <QStringView>

#include <vector>

namespace counterfoil {

PaymentMethod cardMethod();
PaymentMethod nftMethod();
PaymentMethod cryptoMethod();
PaymentMethod upiMethod();
PaymentMethod eInvoiceMethod();

/// Every payment method this program knows, in the order a person meets them.
class MethodCatalogue {
public:
    static MethodCatalogue standard();
    explicit MethodCatalogue(std::vector<PaymentMethod> methods)
        : m_methods(std::move(methods))
    {
    }

    const std::vector<PaymentMethod> &methods() const & { return m_methods; }
    const std::vector<PaymentMethod> &methods() && = delete; // it would dangle
    /// The method of that id, or null. Valid as long as the catalogue.
    const PaymentMethod *find(QStringView id) const;

private:
    std::vector<PaymentMethod> m_methods;
};

} // namespace counterfoil
