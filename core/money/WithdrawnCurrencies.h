// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace counterfoil {

/// Whether ISO 4217 has taken that code back (list three): it is read in old books, and nobody is paid in it
/// any more. Not RUR, by which the e-invoice gateway means the rouble of today.
inline bool isWithdrawn(QStringView currencyCode)
{
    constexpr std::array<QStringView, 6> withdrawn{u"ANG", u"BGN", u"CUC", u"HRK", u"SLL", u"ZWL"};
    return std::find(withdrawn.begin(), withdrawn.end(), currencyCode) != withdrawn.end();
}

} // namespace counterfoil
